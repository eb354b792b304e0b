// What somebody told of their business, or of a breach, in a few sentences: shown on one card, stored with one yes.

import { draft } from '../../../app/new-records.js';
import type { StoredRecord } from '../../../app/ports/records.js';
import { noButton } from '../../../app/record-buttons.js';
import { canWith, focusedRecord, load, may, mayWith, refuse } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { talk } from '../../../app/talk.js';
import { type AppTurn, type Hearing, reply, tell, tellStale } from '../../../app/turn.js';
import { onScreen } from '../../../app/typing/open-here.js';
import { filledOf, heldBy, type Waiting, waitingElsewhere } from '../../../app/typing/waiting.js';
import { valueAt } from '../../../core/engine/answers.js';
import type { Checklist, Scope } from '../../../core/engine/checklist.js';
import { pressId, readPress } from '../../../core/engine/press.js';
import type { Action, Line } from '../../../core/engine/replies.js';
import { columnAt } from '../../../core/engine/scope.js';
import { wordsOf } from '../../../core/engine/telling/said-back.js';
import { type Template, templateOfKind } from '../../../core/engine/template.js';
import { sameValue, without } from '../../../core/engine/value.js';
import { type Language, say, type Text } from '../../../core/text.js';
import { amountIn } from '../../../core/understanding/corrections/rows-said.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { type DataTold, dataBeside, dataNamed, usualOf } from '../../activities/rules/data-beside.js';
import { customers } from '../../activities/rules/templates/customers.js';
import { triageButton } from '../../breach/card.js';
import { factsTold, factsToldAnew } from '../../breach/rules/hearing/facts-told.js';
import { storiesOf } from '../../breach/rules/told-in-file.js';
import { breachSentences } from '../../breach/sentences.js';
import { withStaffCounted } from '../../organisation/rules/staff-counted.js';
import { worksForOthers } from '../../organisation/rules/told-activities.js';
import { worksIn } from '../../suppliers/rules/helpers-told.js';
import { entryNamed } from '../../suppliers/rules/sources.js';
import { programsLeft, programsUsed } from '../../suppliers/rules/told.js';
import { matters, story } from '../rules/story-heard.js';
import { hearingSentences as sentences } from './hearing-sentences.js';
import { supplierIds, workOf } from './of-records/supplier-records.js';
import { programsOf, respondToPrograms } from './told.js';

/** The card to look over. Nothing of it is stored before it was agreed to. */
export async function respondToStory(
  turn: AppTurn,
  told: Reading,
  of?: StoredRecord,
  beside: readonly Action[] = [],
): Promise<void> {
  const { suppliers: _programs, works: _works, kept: before, ...heard } = told.values;
  // A business is introduced before anything else is asked.
  const record =
    of ??
    (await focusedRecord(turn)) ??
    (await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1));
  if (record === undefined) return refuse(turn);
  const { scope } = await load(turn, record);
  // What was understood for the form before is not asked again.
  const values = withStaffCounted({ ...filledOf(turn, record.id), ...heard }, scope, told.words);
  const [programs, works] = [programsOf(told), worksIn(told)];
  const { language } = turn;
  const yes = pressId('take-story', record.id);
  const data =
    values['has-customers'] === true
      ? dataOfCustomers(told.words, usualOf(customersOf(values, scope)), before)
      : dataNamed([]);
  const kept = data.ids.length === 0 ? {} : { kept: data.ids };
  const proposed = { type: 'story', record: record.id, values, programs, works, ...kept, at: turn.now } as const;
  turn.waits = { ...turn.waits, yes, proposed };
  reply(turn, {
    type: 'card',
    title: say(record.register === 'organisation' ? sentences.storyTitle : sentences.storyOfCase, language),
    text: say(sentences.storyCheck, language),
    lines: [
      ...answersIn(values, scope, language),
      ...listedAs(sentences.storyPrograms, without(programs, Object.keys(works)), language),
      ...listedAs(
        sentences.storyHelpers,
        programs.filter((one) => one in works),
        language,
      ),
      ...listedAs(
        sentences.storyKept,
        data.labels.map((one) => say(one, language)),
        language,
      ),
    ],
    actions: [
      { id: yes, label: say(sentences.storyYes, language), style: 'primary' },
      ...beside,
      noButton(turn, record.id),
    ],
  });
  if (record.register !== 'organisation') return;
  if (worksForOthers(told.words)) tell(turn, sentences.storyForClients);
  // How long something is kept has its place in the activity, which is not there yet.
  const terms = told.words.split(parts).filter((part) => amountIn(part) !== undefined && keepsFor.test(part));
  if (terms.length > 0) tell(turn, common.notUsed, { said: terms.map((one) => `"${one.trim()}"`).join(', ') });
}

const answersIn = (values: Readonly<Record<string, unknown>>, scope: Scope, language: Language): readonly Line[] =>
  Object.entries(values).flatMap(([path, value]) => {
    const column = columnAt(scope, path);
    return column === undefined ? [] : [{ label: say(column.label, language), value: wordsOf(column, value, scope) }];
  });

const listedAs = (label: Text, words: readonly string[], language: Language): readonly Line[] =>
  words.length === 0 ? [] : [{ label: say(label, language), value: words.join(', ') }];

const parts = /[,;]\s+|\.\s+/;
const keepsFor = /\b(?:bewaren|bewaar|bewaard|keep|kept)\b/i;

/** What is proposed for customers in the line of business that is told, or that was before. */
const customersOf = (values: Readonly<Record<string, unknown>>, { answers }: Scope): Template =>
  templateOfKind(customers, values['sector'] ?? valueAt(answers, 'sector'));

/** What is kept of customers beside what is usual, as it was told now and before. */
function dataOfCustomers(text: string, usual: readonly string[], before: unknown): DataTold {
  const earlier = Array.isArray(before) ? before.filter((one): one is string => typeof one === 'string') : [];
  const clauses = text.split(clause).filter((one) => keeps.test(one) && !denied.test(one));
  const { ids } = dataBeside(clauses.join(', '), usual);
  return dataNamed([...earlier, ...ids]);
}
/** Who keeps something of people says so; what is only named is no data of theirs. */
const keeps =
  /\b(?:bewaren|bewaar|noteren|noteer|vragen (?:we|wij|om)|(?:we|wij|ik) vra(?:ag|gen)|leggen? .* vast|keep|store|ask for|collect)\b/i;
const denied =
  /\b(?:niet|geen|nooit|not|no|never)\b|n['’]t\b|\b(?:personeel|medewerkers|sollicitanten|staff|employees|applicants)\b/i;
const clause = /[.;!?\n]\s*/;

/**
 * "Ja dat klopt, en een camera" below such a card, or "ja en ook Laposta" below an offer of programs: it is shown again with what
 * is said beside the yes. False where nothing of that was understood.
 */
export const addsToOffered: Hearing['adds'] = async (turn, text) => {
  const { proposed } = turn.waited;
  if (proposed?.type === 'programs') return addsPrograms(turn, proposed.programs, text);
  if (proposed?.type !== 'story') return false;
  const { loaded, open } = (await onScreen(turn)) ?? {};
  if (open === undefined || loaded?.record.id !== proposed.record) return addsToCase(turn, proposed, text);
  const told =
    withoutDenied(proposed.programs, text) ?? story(text, { open, now: turn.now, zone: turn.organisation.zone });
  const before = heldBy(proposed);
  if (told === undefined || Object.entries(told.values).every(([path, value]) => isSaid(before[path], value)))
    return false;
  turn.heard = [told];
  await respondToStory(turn, told, loaded.record);
  return true;
};

/** That nobody works for them, or no program is used, is said by nothing too. */
const isSaid = (before: unknown, value: unknown): boolean =>
  sameValue(before, value) || (before === undefined && (sameValue(value, {}) || sameValue(value, [])));

/** "Ja en telefoonnummers ook" below a card of a breach that is not what is asked about now. */
async function addsToCase(
  turn: AppTurn,
  { record: id, values: before }: Extract<Waiting['proposed'], { type: 'story' }>,
  text: string,
): Promise<boolean> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined || matters[record.register] !== 'breach') return false;
  const { scope } = await load(turn, record);
  const values = factsToldAnew(text, before, factsTold(text, scope));
  if (Object.entries(values).every(([path, value]) => sameValue(value, before[path]))) return false;
  const told: Reading = { intent: 'answer', sure: 'likely', words: text, values };
  turn.heard = [told];
  await respondToStory(turn, told, record);
  return true;
}

/** What is told of the programs on the card where one of them is said to be none. */
function withoutDenied(programs: readonly string[], text: string): Reading | undefined {
  const suppliers = programsLeft(text).length === 0 ? undefined : programsAnew(programs, text);
  return suppliers && { intent: 'answer', sure: 'likely', words: text, values: { suppliers } };
}

async function addsPrograms(turn: AppTurn, before: readonly string[], text: string): Promise<boolean> {
  const suppliers = programsAnew(before, text);
  if (suppliers === undefined) return false;
  const told: Reading = { intent: 'supplier', sure: 'likely', words: text, values: { suppliers } };
  turn.heard = [told];
  await respondToPrograms(turn, told);
  return true;
}

/** Programs with what is said to be one too, and without what is said to be none: "niet Booking.com, alleen TheFork". */
function programsAnew(before: readonly string[], text: string): readonly string[] | undefined {
  const left = programsLeft(text).map(({ name }) => name.nl);
  const isDenied = left.some((name) => before.includes(name));
  if (left.length > 0 && !isDenied) return undefined;
  const used = programsUsed(text).map(({ name }) => name.nl);
  const all = [...new Set([...before.filter((name) => !left.includes(name)), ...used])];
  return all.length === 0 || (!isDenied && all.length === before.length) ? undefined : all;
}

/** Begins the questions about a breach with what its report tells already: on one card, to look over. */
export async function readReport(turn: AppTurn, subject: string): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  const file = await load(turn, record);
  const press = readPress(triageButton(turn, file, breachSentences.questions).id);
  await talk(turn, record, press === undefined ? { type: 'show' } : { type: 'press', press });
  const values = canWith(turn, 'edit', file)
    ? storiesOf(file.scope.answers).reduce(
        (before, text) => factsToldAnew(text, before, factsTold(text, file.scope)),
        nothing,
      )
    : {};
  if (Object.keys(values).length === 0) return;
  // What is understood has a yes of its own: the question comes behind that.
  const at = turn.said.findLastIndex(({ reply: one }) => one.type === 'ask' && one.record === record.id);
  if (at >= 0) turn.said.splice(at, 1);
  await respondToStory(turn, { intent: 'answer', sure: 'likely', words: '', values }, record);
}

const nothing: Reading['values'] = {};

/** Stores what was agreed to: the programs, a draft of what each is for with it in, and the answers. */
export async function takeStory(turn: AppTurn, subject: string): Promise<void> {
  const { proposed } = turn.waited;
  if (proposed?.type !== 'story' || proposed.record !== subject) return tellStale(turn, common.proposalForgotten);
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return;
  const profile = await load(turn, record);
  const begins = proposed.programs.length > 0 || draftsOf(profile.checklist, proposed.values).length > 0;
  // Nothing is begun for who may not store the answers either.
  if ((begins && !may(turn, 'create-record')) || !mayWith(turn, 'edit', profile)) return;
  const ids = await supplierIds(turn, proposed.programs, proposed.works);
  if (ids.length > 0) tell(turn, sentences.storyProgramsKept, { names: proposed.programs.join(', ') });
  for (const template of draftsOf(profile.checklist, proposed.values)) {
    const used = ids.filter((_, at) => {
      const name = proposed.programs[at] ?? '';
      return (entryNamed(name, 'nl') ?? workOf(name, proposed.works))?.activities?.includes(template);
    });
    const kept =
      template === customers.id ? withKept(usualOf(customersOf(proposed.values, profile.scope)), proposed.kept) : {};
    const ready = { ...(used.length === 0 ? {} : { suppliers: used }), ...kept };
    await draft(turn, template, ready, proposed.values['sector']);
  }
  // Of a card with programs alone no answer is stored, and it waits no longer either.
  turn.waits = waitingElsewhere(turn.waits, record.id);
  await talk(turn, record, { type: 'correct', values: proposed.values, agreed: true });
}

const withKept = (
  usual: readonly string[],
  kept: readonly string[] = [],
): Readonly<Record<string, readonly string[]>> => (kept.length === 0 ? {} : { data: [...usual, ...kept] });

/** The templates that these answers begin. */
const draftsOf = ({ sections }: Checklist, values: Readonly<Record<string, unknown>>): readonly string[] =>
  sections
    .flatMap(({ questions }) => questions)
    .flatMap((one) => (one.kind === 'yes-no' && values[one.id] === true ? (one.drafts ?? []) : []));
