// New activities and programs that somebody tells of: proposed as drafts, with what was told of them.
import { createRecord, draft } from '../../../app/new-records.js';
import { noButton } from '../../../app/record-buttons.js';
import { canWith, loadAll, may, nameOf } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { talk } from '../../../app/talk.js';
import { type AppTurn, type Loaded, officerName, reply, tell, tellStale } from '../../../app/turn.js';
import { choicesAt } from '../../../core/engine/answers.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { sentences as engine } from '../../../core/engine/sentences.js';
import type { Template } from '../../../core/engine/template.js';
import type { Value } from '../../../core/engine/value.js';
import { type Choice, without } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { can } from '../../../core/permissions.js';
import { say, uncapitalised } from '../../../core/text.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { asksByOrder, beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { tellsOwnAbsence } from '../../../core/understanding/values/away-said.js';
import { reachedBy } from '../../../core/understanding/values/contacts-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { dataBeside, dataOfNobody, usualOf } from '../../activities/rules/data-beside.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { templates } from '../../activities/rules/templates/index.js';
import { tellsPosition } from '../../activities/rules/trackers.js';
import { worksIn } from '../../suppliers/rules/helpers-told.js';
import { entryNamed } from '../../suppliers/rules/sources.js';
import { hearingSentences as sentences } from './hearing-sentences.js';
import { beginOwn, own, respondToOwn } from './of-records/own-activity.js';
import { proposeTerm } from './of-records/proposed-there.js';
import { nowSoInProfile } from './of-records/so-in-profile.js';
import { supplierIds, workOf } from './of-records/supplier-records.js';
import { tellAdded, tellNone } from './programs-said.js';

const templateIds = ({ values }: Reading): readonly string[] => {
  const said = values['template'];
  const ids: readonly unknown[] = Array.isArray(said) ? said : [said];
  return ids.filter((id): id is string => typeof id === 'string' && templates.some((one) => one.id === id));
};
/** The programs that a sentence or a story names. */
export const programsOf = ({ values }: Reading): readonly string[] => {
  const said = values['suppliers'];
  return Array.isArray(said) ? said.filter((one): one is string => typeof one === 'string') : [];
};

/** The button that begins a draft of what was told. */
export function templateAction(turn: AppTurn, told: Reading, text: string): readonly Action[] {
  if (!can(turn.actor, 'create-record')) return [];
  waitToBegin(turn, told, text);
  return templateIds(told).map((id) => ({
    id: pressId('begin-told', id),
    label: say(turn.registers.templateOf(id).name, turn.language),
  }));
}

function waitToBegin(turn: AppTurn, told: Reading, text: string): void {
  const proposed = { type: 'begin', templates: templateIds(told), programs: programsOf(told), text } as const;
  turn.waits = { ...turn.waits, proposed };
}

/** Of several that were offered no one is meant by "ja", and all of them by "nee". */
export function listenToSeveral(turn: AppTurn): void {
  turn.waits = { ...turn.waits, card: { card: severalOffered, subject: '-', at: turn.now } };
}

export const severalOffered = 'several-offered';

/** The fitting draft, or the activity that is there already. */
export async function respondToActivity(turn: AppTurn, told: Reading, text: string): Promise<void> {
  if (!can(turn.actor, 'create-record')) return tell(turn, sentences.askOfficer, { officer: officerName(turn) });
  if (tellsOwnAbsence(text)) return tell(turn, sentences.ofDeputy);
  if (asksWhose(turn, text)) return;
  const [id, ...more] = templateIds(told);
  const { language } = turn;
  const no = noButton(turn, '-');
  if (id === undefined) return respondToOwn(turn, programsOf(told), text);
  const programs = programsOf(told).join(', ');
  const beside = programs === '' ? [] : [say(sentences.activityWith, language, { programs })];
  if (more.length > 0) {
    const actions = [...templateAction(turn, told, text), no];
    listenToSeveral(turn);
    return reply(turn, {
      type: 'text',
      text: [say(sentences.activityWhich, language), ...beside].join(' '),
      actions,
    });
  }
  const known = (await loadAll(turn, ...activityRegisters)).find(
    ({ record }) => record.template === id && record.status !== 'archived' && mayBeMeant(record, text),
  );
  waitToBegin(turn, told, text);
  if (known !== undefined) return respondToKnown(turn, known, { id, told, text });
  turn.waits = { ...turn.waits, yes: pressId('begin-told', id) };
  const name = say(turn.registers.templateOf(id).name, language);
  reply(turn, {
    type: 'text',
    text: [say(sentences.activityTold, language, { name }), ...beside].join(' '),
    actions: [{ id: pressId('begin-told', id), label: say(sentences.begin, language), style: 'primary' }, no],
  });
}

/** Which data somebody keeps is said back, and whose they are is asked: the name of the data tells no activity. */
function asksWhose(turn: AppTurn, text: string): boolean {
  const [label, ...more] = dataOfNobody(text)?.labels ?? [];
  if (label === undefined) return false;
  const data = [label, ...more].map((one) => say(one, turn.language)).join(', ');
  tell(turn, sentences.whoseData, { data, one: uncapitalised(say(label, turn.language)) });
  return true;
}

/** Each client has a record of its own: only the one that is named, or still has no name, is there already. */
const mayBeMeant = ({ register, title }: Loaded['record'], text: string): boolean =>
  register !== 'processor-activity' || folded(text).includes(folded(title));

/** The activity is there already: the programs and the data that were named are proposed for it, or said not to be stored. */
async function respondToKnown(
  turn: AppTurn,
  loaded: Loaded,
  { id, told, text }: { readonly id: string; readonly told: Reading; readonly text: string },
): Promise<void> {
  const { language } = turn;
  const record = nameOf(turn, loaded.record);
  const see: Action = { id: pressId('open', loaded.record.id), label: say(sentences.see, language, { record }) };
  const { names, values } = await addedBeside(turn, loaded, told, text);
  if (names !== '' && canWith(turn, 'edit', loaded) && !denied.test(text)) {
    const yes = pressId('put-right', loaded.record.id);
    turn.waits = { ...turn.waits, yes, proposed: { type: 'answer', record: loaded.record.id, values } };
    return reply(turn, {
      type: 'text',
      text: say(sentences.activityAdds, language, { record, programs: names }),
      actions: [
        { id: yes, label: say(sentences.addPrograms, language), style: 'primary' },
        see,
        noButton(turn, loaded.record.id),
      ],
    });
  }
  turn.waits = { ...turn.waits, yes: see.id };
  const text2 = [
    say(loaded.record.status === 'concept' ? sentences.activityBegun : sentences.activityKnown, language, { record }),
    ...(names === '' ? [] : [say(sentences.activityWithout, language, { programs: names })]),
  ];
  const another: Action = { id: pressId('begin-told', id), label: say(sentences.another, language) };
  reply(turn, { type: 'text', text: text2.join(' '), actions: [{ ...see, style: 'primary' }, another] });
}

/** The programs and the data of a text that an activity does not hold yet, and its answers with them. */
async function addedBeside(
  turn: AppTurn,
  loaded: Loaded,
  told: Reading,
  text: string,
): Promise<{ readonly names: string; readonly values: Readonly<Record<string, Value>> }> {
  const { answers } = loaded.scope;
  const there = choicesAt(answers, 'suppliers').filter((one) => one !== 'none');
  const picks = await asPicks(turn, programsOf(told));
  const programs = programsOf(told).filter((_, at) => without([picks[at]], there).length > 0);
  const held = choicesAt(answers, 'data');
  const data = held.length === 0 ? { ids: [], labels: [] } : dataBeside(text, held);
  return {
    names: [...programs, ...data.labels.map((label) => say(label, turn.language))].join(', '),
    values: {
      ...(programs.length === 0 ? {} : { suppliers: [...there, ...without(picks, there)] }),
      ...(data.ids.length === 0 ? {} : { data: [...held, ...data.ids] }),
    },
  };
}
const denied = /\b(?:niet|geen|nooit|not|no|never|without|zonder)\b|n['’]t\b/i;

/** These programs as they are picked in a form: a known one by its record. */
async function asPicks(turn: AppTurn, programs: readonly string[]): Promise<readonly Choice[]> {
  const known = await turn.repositories.records.titles(turn.organisation.id, 'supplier');
  return programs.map((name) => known.find(({ title }) => folded(title) === folded(name))?.id ?? { other: name });
}

/** Begins the draft that was proposed, with the programs and the data that were told beside the example. */
export async function beginTold(turn: AppTurn, templateId: string): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const template = templates.find(({ id }) => id === templateId);
  const { proposed } = turn.waited;
  const told = proposed?.type === 'begin' && proposed.templates.includes(templateId) ? proposed : undefined;
  if (template === undefined) {
    if (templateId !== own) return tellStale(turn, common.staleButton);
    return beginOwn(turn, told);
  }
  const { values, differs } = told === undefined ? none : await besideExample(turn, template, told);
  const record = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: template.checklist,
    template: template.id,
    values,
    source: 'told',
  });
  await nowSoInProfile(turn, template.id);
  if (differs.length > 0) tell(turn, sentences.draftDiffers, { what: differs.join(', ') });
  await talk(turn, record, { type: 'show' });
  if (told !== undefined) await proposeTerm(turn, record, told.text);
}

const none = { values: {}, differs: [] } as const;

/** The programs and the data that were told beside an example, and what they are called. */
async function besideExample(
  turn: AppTurn,
  template: Template,
  { programs, text }: { readonly programs: readonly string[]; readonly text: string },
) {
  if (template.checklist !== 'controller-activity') return none;
  const ids = await supplierIds(turn, programs);
  const known = usualOf(template);
  const data = dataBeside(text, known);
  if (data.noCopy) tell(turn, sentences.noCopyNoted);
  return {
    values: {
      ...(ids.length > 0 ? { suppliers: ids } : {}),
      ...(data.ids.length > 0 ? { data: [...known, ...data.ids] } : {}),
    },
    differs: [...programs, ...data.labels.map((label) => say(label, turn.language))],
  };
}

/** The button that adds the programs that were told. */
export function programAction(turn: AppTurn, told: Reading): readonly Action[] {
  const programs = programsOf(told);
  if (programs.length === 0 || !can(turn.actor, 'create-record')) return [];
  turn.waits = { ...turn.waits, proposed: { type: 'programs', programs } };
  return [
    { id: pressId('add-programs', '-'), label: `${say(sentences.addPrograms, turn.language)}: ${programs.join(', ')}` },
  ];
}

/** Programs that are used; who follows with them where people are tells of that. */
export const respondToUse = (turn: AppTurn, told: Reading, text: string): Promise<void> =>
  tellsPosition(text) || dataOfNobody(text) !== undefined
    ? respondToActivity(turn, told, text)
    : respondToPrograms(turn, told);

/** Programs by their proper names, to be added as suppliers. */
export async function respondToPrograms(turn: AppTurn, told: Reading): Promise<void> {
  if (!can(turn.actor, 'create-record')) return tell(turn, sentences.askOfficer, { officer: officerName(turn) });
  const programs = programsOf(told);
  // A name with a number is somebody, and no program.
  const isSomebody = reachedBy(told.words) !== undefined && told.words.split(/\s+/).length < 9;
  const known = await turn.repositories.records.titles(turn.organisation.id, 'supplier');
  if (programs.length === 0) return tellNone(turn, told, known, isSomebody);
  const fresh = programs.filter((program) => !known.some(({ title }) => folded(title) === folded(program)));
  if (fresh.length === 0) return tellThere(turn, programs, known, told.words);
  const proposed = { type: 'programs', programs: fresh, works: worksIn(told) } as const;
  turn.waits = { ...turn.waits, yes: pressId('add-programs', '-'), proposed };
  reply(turn, {
    type: 'text',
    text: say(sentences.programsTold, turn.language, {
      programs: fresh.map((program) => inWords(turn, program)).join('; '),
    }),
    actions: [
      { id: pressId('add-programs', '-'), label: say(sentences.addPrograms, turn.language), style: 'primary' },
      noButton(turn, '-'),
    ],
  });
}

/** That they stand there, with the way to each; and to what was just changed, which who stays with one may mean. */
function tellThere(
  turn: AppTurn,
  programs: readonly string[],
  known: readonly { readonly id: string; readonly title: string }[],
  words: string,
): void {
  const asks = words.includes('?') || beginsToAsk(wordsIn(words)) || asksByOrder(words) || asksNeed.test(words);
  const said = asks ? sentences.askedOfThere : sentences.programsThere;
  const there = known.filter(({ title }) => programs.some((program) => folded(program) === folded(title)));
  const { undo } = turn.waited;
  reply(turn, {
    type: 'text',
    text: say(said, turn.language, { programs: programs.join(', ') }),
    actions: [
      ...(undo === undefined ? [] : [{ id: undo, label: say(engine.undo, turn.language) }]),
      ...there.map(({ id, title }) => ({
        id: pressId('open', id),
        label: say(sentences.see, turn.language, { record: title }),
      })),
    ],
  });
}

const asksNeed = /^(?:heb|hebben|do) (?:ik|we|wij|i)\b.*\b(?:nodig|need)\b/i;

function inWords({ language }: AppTurn, program: string): string {
  const entry = entryNamed(program, 'nl');
  return entry === undefined ? program : `${program} (${say(entry.use, language).toLowerCase()})`;
}

/** Adds the programs that were proposed, and proposes what they nearly always mean. */
export async function addPrograms(turn: AppTurn): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const { proposed } = turn.waited;
  if (proposed?.type !== 'programs') return tellStale(turn, common.proposalForgotten);
  tellAdded(turn, proposed.programs, await supplierIds(turn, proposed.programs, proposed.works));
  const there = new Set((await loadAll(turn, ...activityRegisters)).map(({ record }) => record.template));
  const entries = proposed.programs.map((program) => entryNamed(program, 'nl') ?? workOf(program, proposed.works));
  const mean = new Set(entries.flatMap((entry) => entry?.activities ?? []));
  const fresh = [...mean].filter((id) => !there.has(id)).slice(0, 4);
  if (fresh.length === 0) return;
  offerDrafts(turn, fresh);
}

/** Offers a draft of each of these activities, together or by itself. */
export function offerDrafts(turn: AppTurn, templates: readonly string[]): void {
  const { language } = turn;
  const names = templates.map((id) => say(turn.registers.templateOf(id).name, language));
  turn.waits = { ...turn.waits, yes: pressId('add-drafts', '-'), proposed: { type: 'drafts', templates } };
  const add = say(sentences.addDrafts, language, { names: names.join(', ') });
  reply(turn, {
    type: 'text',
    text: say(sentences.programsMean, language),
    actions: [
      { id: pressId('add-drafts', '-'), label: add, style: 'primary' },
      ...(templates.length > 1
        ? templates.map((id, at): Action => ({ id: pressId('begin', id), label: names[at] ?? id }))
        : []),
      noButton(turn, '-'),
    ],
  });
}

/** Makes a draft of each activity that the programs nearly always mean. */
export async function addDrafts(turn: AppTurn): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const { proposed } = turn.waited;
  if (proposed?.type !== 'drafts') return tellStale(turn, common.proposalForgotten);
  for (const template of proposed.templates) {
    await draft(turn, template);
    await nowSoInProfile(turn, template);
  }
  const names = proposed.templates.map((id) => say(turn.registers.templateOf(id).name, turn.language));
  tell(turn, sentences.programsAdded, { programs: names.join(', ') });
}
