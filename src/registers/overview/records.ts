// Commands about records: nieuw, lijst, toon, wijzig, archiveer, leveranciers, profiel, geschiedenis.

import { historyOf } from '../../app/history.js';
import { putAway, takeUp } from '../../app/in-use.js';
import { createRecord } from '../../app/new-records.js';
import type { StoredRecord } from '../../app/ports/records.js';
import { goOnButton, toChange } from '../../app/record-buttons.js';
import { canWith, load, loadAll, may, mayWith, nameOf, refuse } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, officerName, reply, tell } from '../../app/turn.js';
import { wordTyped } from '../../app/typing/typed.js';
import { showFilled, talkUnsent } from '../../app/typing/unsent.js';
import { unsentFlow } from '../../app/typing/unsent-record.js';
import { filledOf } from '../../app/typing/waiting.js';
import { warningLines } from '../../app/warnings.js';
import { isProposed } from '../../core/engine/answers.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Question, Scope, Section } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { progressOf } from '../../core/engine/status.js';
import { filledInWords } from '../../core/engine/telling/said-back.js';
import { answerInWords, showProvenance } from '../../core/engine/telling/show.js';
import { toldIn } from '../../core/engine/telling/telling.js';
import { unsentId } from '../../core/engine/unsent.js';
import { access, can } from '../../core/permissions.js';
import { recordName, recordNamed } from '../../core/records.js';
import { reviewSentences } from '../../core/review-words.js';
import { freshnessOf, showFreshness } from '../../core/reviewing.js';
import { type Language, say } from '../../core/text.js';
import { dayOf, showDay } from '../../core/time.js';
import { activityRegisters } from '../activities/rules/registers.js';
import { templates } from '../activities/rules/templates/index.js';
import { showFileCard } from '../breach/card.js';
import { endingLines } from './changes/endings.js';
import { countedPoints } from './standing/tallies.js';
import { progress } from './standing/where.js';

/** Begins a new activity, from a template or empty, and asks its first question. */
export async function begin(turn: AppTurn, templateId: string): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const template = templates.find(({ id }) => id === templateId);
  if (template === undefined && templateId !== 'none') return tell(turn, sentences.staleButton);
  await beginFlow(turn, template?.checklist ?? 'controller-activity', template?.id ?? null);
}

/** Begins a record and asks its first question; a flow is only shown, and made when it is sent. */
export async function beginFlow(turn: AppTurn, checklist: string, template: string | null = null): Promise<void> {
  const flow = unsentFlow(turn, unsentId(checklist));
  if (flow !== undefined) return talkUnsent(turn, flow, { type: 'show' });
  const record = await createRecord(turn, { id: turn.crypto.newId(), checklist, template, values: {}, source: '' });
  await talk(turn, record, { type: 'show' });
}

export async function showList(turn: AppTurn): Promise<void> {
  await listOf(
    turn,
    activityRegisters,
    say(sentences.listTitle, turn.language),
    can(turn.actor, 'read-register')
      ? say(sentences.listEmpty, turn.language)
      : say(sentences.listUnseen, turn.language, { officer: officerName(turn) }),
  );
}

export async function showSuppliers(turn: AppTurn): Promise<void> {
  await listOf(
    turn,
    ['supplier'],
    say(sentences.suppliersTitle, turn.language),
    say(can(turn.actor, 'read-register') ? sentences.suppliersEmpty : sentences.suppliersUnseen, turn.language),
  );
}

async function listOf(turn: AppTurn, registers: readonly string[], title: string, empty: string): Promise<void> {
  const all = await loadAll(turn, ...registers);
  reply(turn, {
    type: 'card',
    title,
    ...(all.length === 0 ? { text: empty } : {}),
    lines: all.map((loaded): Line => {
      const open = countedPoints(loaded).length;
      const state = [
        statusWords(turn, loaded),
        ...endingLines(turn, loaded)
          .slice(0, 1)
          .map(({ label }) => label.toLowerCase()),
        ...(open > 0 ? [say(sentences.openPoints, turn.language, { count: open })] : []),
      ];
      const label = nameOf(turn, loaded.record);
      return { label, value: state.join(' · '), action: { id: pressId('show', loaded.record.id), label } };
    }),
    actions: [],
  });
}

export async function show(turn: AppTurn, argument: string): Promise<void> {
  const loaded = await recordFor(turn, argument, 'toon');
  if (loaded === undefined) return;
  if (loaded.record.register === 'breach') return showCase(turn, loaded);
  const { shown } = await turn.registers.handling(loaded.record.register);
  const hasCard = ['tasks', 'request'].includes(loaded.checklist.access);
  if (shown === undefined || !hasCard) showRecord(turn, loaded);
  else await shown(turn, loaded.record);
}

/** A record as its readers see it: as its room shows it, else as the list of its answers. */
export async function showRecordWithId(turn: AppTurn, id: string): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const shown = record && (await turn.registers.handling(record.register)).shown;
  if (record !== undefined && shown !== undefined) return shown(turn, record);
  const loaded = await recordWithId(turn, id);
  if (loaded !== undefined) showRecord(turn, loaded);
}

/** The card of a breach says all that counts now; the rest stands behind its buttons. */
export async function showCase(turn: AppTurn, loaded: Loaded): Promise<void> {
  if (loaded.record.register === 'breach') showFileCard(turn, loaded);
  else await showRecordWithId(turn, loaded.record.id);
}

/** What a button about a record does; the form of one that is not there yet is only shown. Without `act` it is shown. */
export async function showSubject(
  turn: AppTurn,
  id: string,
  act?: (turn: AppTurn, loaded: Loaded) => Promise<void>,
): Promise<void> {
  const flow = unsentFlow(turn, id);
  if (flow !== undefined) return showFilled(turn, flow, filledOf(turn, id));
  if (act === undefined) return showRecordWithId(turn, id);
  const loaded = await recordWithId(turn, id);
  if (loaded !== undefined) await act(turn, loaded);
}

/** Everything that is stored for a record and still counts, with where it comes from. */
function showRecord(turn: AppTurn, loaded: Loaded): void {
  const { record, checklist } = loaded;
  const { language } = turn;
  const answers = checklist.sections.flatMap(
    (section) => inSentences(section, loaded, language) ?? labelled(section, loaded, language),
  );
  const button = (verb: 'open' | 'history' | 'archive' | 'restore', label: keyof typeof sentences): Action => ({
    id: pressId(verb, record.id),
    label: say(sentences[label], language),
  });
  const used = record.status !== 'archived';
  const filled = filledOf(turn, record.id);
  // What somebody may not do stands on no button.
  const [edits, ends] = [canWith(turn, 'edit', loaded), canWith(turn, 'archive', loaded)];
  turn.waits = { ...turn.waits, card: { card: 'shown', subject: record.id, at: turn.now } };
  reply(turn, {
    type: 'card',
    title: nameOf(turn, record),
    text: [
      record.status === 'concept' ? progress(turn, { sections: progressOf(loaded.scope) }) : statusWords(turn, loaded),
      ...(Object.keys(filled).length === 0 ? [] : [filledInWords(loaded.scope, filled, [])]),
    ].join('\n'),
    lines: [...endingLines(turn, loaded), ...answers, ...warningLines(turn, loaded)],
    actions: [
      ...(used && edits ? [button('open', record.status === 'concept' ? 'goOnShort' : 'change')] : []),
      ...reviewButton(turn, loaded),
      button('history', 'history'),
      ...(checklist.confirms || !ends ? [] : [used ? button('archive', 'archive') : button('restore', 'restore')]),
    ],
  });
}

/** A section as a colleague tells it; what nobody agreed with yet says so behind it, or behind its sentence beside others. */
function inSentences(section: Section, { scope }: Loaded, language: Language): readonly Line[] | undefined {
  const tells = section.tells ?? section.readsAs;
  if (tells === undefined) return undefined;
  const told = toldIn({ ...section, tells }, scope, { voice: 'you', language }).map(({ text, paths }) => {
    const proposed = paths.flatMap((path) => scope.answers.get(path) ?? []).find(isProposed);
    return { text, mark: proposed === undefined ? '' : ` (${showProvenance(proposed.provenance, language)})` };
  });
  const [first] = told;
  if (first === undefined) return [];
  const isOne = told.every(({ mark }) => mark === first.mark);
  const value = told.map(({ text, mark }) => (isOne ? text : text + mark)).join(' ') + (isOne ? first.mark : '');
  return [{ label: say(section.title, language), value }];
}

function labelled(section: Section, { scope }: Loaded, language: Language): readonly Line[] {
  return answersOf(section, scope).map((question): Line => {
    const shown = answerInWords(question, scope, language);
    const stored = scope.answers.get(question.id);
    const empty = stored ? showProvenance(stored.provenance, language) : say(sentences.notFilled, language);
    const value = shown === '' ? empty : shown;
    const provisional = shown !== '' && stored !== undefined && stored.provenance !== 'bevestigd';
    return {
      label: say(question.label, language),
      value: provisional ? `${value} (${showProvenance(stored.provenance, language)})` : value,
    };
  });
}

/** What is looked at again in time may be looked at sooner. */
function reviewButton(turn: AppTurn, loaded: Loaded): readonly Action[] {
  const { record, checklist } = loaded;
  if (record.status !== 'active' || checklist.reviewed === undefined || !canWith(turn, 'confirm', loaded)) return [];
  return [{ id: pressId('review', record.id), label: say(reviewSentences.look, turn.language) }];
}

export async function change(turn: AppTurn, argument: string): Promise<void> {
  const loaded = await recordFor(turn, argument, 'wijzig');
  if (loaded) await open(turn, loaded);
}

/** A draft goes on where it was; a confirmed record opens at its overview. */
export async function open(turn: AppTurn, { record }: Loaded): Promise<void> {
  if (record.status === 'archived') return tell(turn, sentences.notInUse, { record: nameOf(turn, record) });
  // What was typed into its form is in it when it is opened.
  const filled = filledOf(turn, record.id);
  if (Object.keys(filled).length > 0) return talk(turn, record, { type: 'fill', values: filled });
  const press = { verb: 'overview', subject: record.id, path: '', n: 0, option: '' } as const;
  await talk(turn, record, record.status === 'concept' ? { type: 'show' } : { type: 'press', press });
}

export async function archiveNamed(turn: AppTurn, argument: string): Promise<void> {
  const loaded = await recordFor(turn, argument, 'archiveer');
  if (loaded) await archive(turn, loaded);
}

export async function archive(turn: AppTurn, loaded: Loaded, reason: string | null = null): Promise<void> {
  const { record, checklist } = loaded;
  if (!mayWith(turn, 'archive', loaded)) return;
  const name = nameOf(turn, record);
  // A file with an end of its own is closed, not put away: what it still needs would be forgotten.
  if (checklist.confirms) return tell(turn, sentences.closedOtherwise, { record: name });
  if (record.status === 'archived') return tell(turn, sentences.alreadyArchived, { record: name });
  await putAway(turn, record.id, reason);
  reply(turn, {
    type: 'text',
    text: say(sentences.archived, turn.language, { record: name }),
    actions: [{ id: pressId('restore', record.id), label: say(sentences.restore, turn.language) }],
  });
}

export async function restore(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { record } = loaded;
  if (!mayWith(turn, 'archive', loaded)) return;
  await takeUp(turn, record);
  tell(turn, sentences.restored, { record: nameOf(turn, record) });
}

/** The profile: each part can be filled in or changed with one tap. */
export async function showProfile(turn: AppTurn): Promise<void> {
  if (!may(turn, 'read-organisation')) return;
  const [profile] = await loadAll(turn, 'organisation');
  if (profile === undefined) return;
  const { scope, record, checklist } = profile;
  // Before anything was answered there is nothing to show; after that, what is there comes before what is still asked.
  const isBegun = [...scope.answers.values()].some(({ provenance }) => provenance === 'bevestigd');
  if (record.status === 'concept' && !isBegun) return talk(turn, record, { type: 'show' });
  const { language } = turn;
  const answers = checklist.sections.flatMap((section) =>
    answersOf(section, scope).map((question): Line => {
      const label = say(question.label, language);
      const shown = answerInWords(question, scope, language);
      const action = { id: toChange(profile, question.id), label };
      return { label, value: shown === '' ? say(sentences.notFilled, language) : shown, action };
    }),
  );
  const lines = [...answers, ...warningLines(turn, profile)];
  const actions = record.status === 'concept' ? [goOnButton(turn, record.id, 'primary')] : [];
  reply(turn, { type: 'card', title: say(sentences.profileTitle, language), lines, actions });
}

/** What stands beside the interview is shown in its own way. */
function answersOf(section: Section, scope: Scope): readonly Question[] {
  return section.beside ? [] : applicableQuestions(section, scope);
}

export async function historyNamed(turn: AppTurn, argument: string): Promise<void> {
  const loaded = await recordFor(turn, argument, 'geschiedenis');
  if (loaded) await showHistory(turn, loaded);
}

/** Who did what when, from the audit trail; newest first. */
export async function showHistory(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { record, checklist } = loaded;
  if (!mayWith(turn, 'history', loaded)) return;
  const { language } = turn;
  const moments = await historyOf(turn, record.id, checklist, undefined, turn.readerZone);
  reply(turn, {
    type: 'card',
    title: say(sentences.historyTitle, language, { record: nameOf(turn, record) }),
    lines: moments.slice(0, 50).map(({ when, who, what }) => ({ label: when, value: `${who}: ${what}` })),
    actions: [],
  });
}

/** The record that a number typed behind a word means. Whether it does not exist or is not for this person sounds the same. */
export async function recordFor(turn: AppTurn, argument: string, word: string): Promise<Loaded | undefined> {
  const named = recordNamed(argument, turn.registers.checklists);
  if (named === undefined) {
    tell(turn, sentences.whichNumber, { word: wordTyped(turn, 'register', word) });
    return undefined;
  }
  const record = await turn.repositories.records.byNumber(turn.organisation.id, named.checklist.id, named.number);
  if (record === undefined && can(turn.actor, access[named.checklist.access].read)) {
    tell(turn, sentences.noSuchNumber, { number: recordName(named.checklist, named.number, '') });
    return undefined;
  }
  return readable(turn, record);
}

/** The record with this id, if this person may read it; else the refusal that reveals nothing. */
export async function recordWithId(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  return readable(turn, await turn.repositories.records.get(turn.organisation.id, id));
}

async function readable(turn: AppTurn, record: StoredRecord | undefined): Promise<Loaded | undefined> {
  const loaded = record && (await load(turn, record));
  if (loaded && mayWith(turn, 'read', loaded)) return loaded;
  if (loaded === undefined) refuse(turn);
  return undefined;
}

/** Whether it counts, who said so and when, and how fresh it is. */
function statusWords(turn: AppTurn, { record, scope }: Loaded): string {
  const { status, confirmedAt, confirmedBy } = record;
  if (status === 'archived') return say(sentences.statusArchived, turn.language);
  if (status === 'concept' || confirmedAt === null) return say(sentences.statusConcept, turn.language);
  const who = turn.people.find(({ id }) => id === confirmedBy)?.name ?? say(sentences.formerPerson, turn.language);
  const day = showDay(dayOf(confirmedAt, turn.organisation.zone), turn.language);
  const freshness = freshnessOf(record, scope, turn.today);
  return [
    say(sentences.statusActive, turn.language, { day, who }),
    ...(freshness ? [showFreshness(freshness, turn.language)] : []),
  ].join(' · ');
}
