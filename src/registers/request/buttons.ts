// What the buttons of a request do beside its questions.

import { load, mayWith, nameOf, numberOf, refuse } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, record as note, reply, tell } from '../../app/turn.js';
import { writeAt } from '../../core/engine/answers.js';
import { type Press, pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import { proseText } from '../../core/prose.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { requestChanged } from './after.js';
import { act, lettersCard, type RequestActName, showRequestCard, toLetter } from './card.js';
import { noteTold } from './noting.js';
import { lettersFor } from './offered-letters.js';
import { answerPart, askOwners } from './part.js';
import { isMistaken } from './rules/answers-of-request.js';
import { request } from './rules/checklist.js';
import { mistakeSaid } from './rules/hearing/mistake-said.js';
import { letterAbout } from './rules/letter-parts.js';
import { requestLetters } from './rules/letters.js';
import { requestStatus } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';
import { showRequestRecord } from './showing.js';

/** A button of a request: of its card, or of the question about one place. */
export async function pressOnRequest(turn: AppTurn, loaded: Loaded, press: Press): Promise<void> {
  if (loaded.checklist.id !== request.id) return refuse(turn);
  if (press.verb === 'part') return answerPart(turn, loaded, press.path, press.option);
  return actOnRequest(turn, loaded, press.path, press.option);
}

/** What a button of the card names; `option` is the letter, with its language behind it. */
async function actOnRequest(turn: AppTurn, loaded: Loaded, name: string, option: string): Promise<void> {
  const known = names.find((one) => one === name);
  if (known === undefined) return;
  if (
    !mayWith(turn, known === 'term' || known === 'note' ? 'read' : closing.includes(known) ? 'confirm' : 'edit', loaded)
  )
    return;
  switch (known) {
    case 'ask':
      return askOwners(turn, loaded);
    case 'extend':
      return extend(turn, loaded);
    case 'letters':
      return option === '' ? showLetters(turn, loaded) : showLetter(turn, loaded, option);
    case 'term':
      return reply(turn, termCard(turn, loaded));
    case 'withdraw':
      return closeAs(turn, loaded, 'withdrawn');
    case 'mistaken':
      return closeAsMistaken(turn, loaded);
    case 'note':
      return noteTold(turn, loaded);
    case 'reopen':
      return closeAs(turn, loaded, null);
  }
}

const names: readonly RequestActName[] = ['ask', 'extend', 'letters', 'mistaken', 'note', 'reopen', 'term', 'withdraw'];
/** Only who decides closes a file, or opens it again. */
const closing: readonly RequestActName[] = ['mistaken', 'reopen', 'withdraw'];

/** More time is asked within the first month, with one of the two grounds of the law. */
async function extend(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  const { dates } = requestStatus(scope);
  if (!dates.extendable) {
    if (!dates.hasTerm) return tell(turn, sentences.noTermToExtend);
    return tell(turn, sentences.tooLateToExtend, { day: showDay(dates.due, turn.language) });
  }
  const press = { verb: 'form', subject: record.id, path: '@extension', n: 0, option: '' } as const;
  await talk(turn, record, { type: 'press', press });
}

/** With the reason that was told and said back with the offer of this. */
async function closeAsMistaken(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { deed, ...others } = turn.waits;
  const isOfThis = deed?.behind.includes(act(turn, loaded, 'mistaken', sentences.mistaken).id) === true;
  const reason = isOfThis ? mistakeSaid(deed.text)?.reason : undefined;
  if (isOfThis) turn.waits = others;
  await closeAs(turn, loaded, 'mistaken', reason);
}

/** Withdrawn by the person, opened by mistake, or opened again: all are answers like any other, with their trace. */
async function closeAs(
  turn: AppTurn,
  loaded: Loaded,
  closing: 'withdrawn' | 'mistaken' | null,
  reason?: string,
): Promise<void> {
  const { record, scope } = loaded;
  // What was closed otherwise meanwhile stays so.
  if (closing !== null && requestStatus(scope).closed) return showRequestRecord(turn, record);
  // Whatever closed it is taken back; what was done and told stays.
  const paths = closing === null ? ['closing', 'person-knows', 'passed-on'] : ['closing'];
  const writes = [
    ...paths
      .filter((path) => closing !== null || scope.answers.has(path))
      .map((path) => writeAt(scope.answers, path, closing)),
    ...(reason === undefined ? [] : [writeAt(scope.answers, 'mistaken-reason', reason)]),
  ];
  await store(turn, loaded, writes);
  await turn.repositories.records.change(turn.organisation.id, record.id, {
    status: closing === null ? 'concept' : 'active',
  });
  note(turn, closing === null ? 'restore-record' : 'confirm-record', { record: record.id });
  const after = await load(turn, { ...record, status: closing === null ? 'concept' : 'active' });
  await requestChanged(turn, { ...after, record }, writes);
  if (closing === null) tell(turn, sentences.reopened, { record: nameOf(turn, record) });
  if (closing === 'mistaken') tell(turn, sentences.mistakenDone, { record: nameOf(turn, record) });
  showRequestCard(turn, after);
}

function showLetters(turn: AppTurn, loaded: Loaded): void {
  const { language } = turn;
  if (isMistaken(loaded.scope.answers)) {
    tell(turn, sentences.noLetters, { record: nameOf(turn, loaded.record) });
    return;
  }
  listensToLetters(turn, loaded);
  reply(turn, {
    type: 'card',
    title: say(sentences.lettersTitle, language, { record: nameOf(turn, loaded.record) }),
    text: say(sentences.lettersText, language),
    lines: lettersFor(loaded).map(({ name, label, when }) => ({
      label: say(label, language),
      value: say(when, language),
      action: { id: toLetter(loaded, name), label: say(label, language) },
    })),
    actions: [],
  });
}

/** What is typed below them may name another. */
function listensToLetters(turn: AppTurn, { record }: Loaded): void {
  turn.waits = { ...turn.waits, card: { card: lettersCard, subject: record.id, at: turn.now } };
}

/** The letter as text to copy, and as a file. */
function showLetter(turn: AppTurn, loaded: Loaded, option: string): void {
  const [named = '', wanted] = option.split(':');
  const letter = lettersFor(loaded).find(({ name }) => name === named);
  if (letter === undefined) {
    showLetters(turn, loaded);
    return;
  }
  const language: Language = wanted === 'nl' || wanted === 'en' ? wanted : turn.organisation.language;
  const other = language === 'nl' ? 'en' : 'nl';
  const { record } = loaded;
  const file = (format: 'docx' | 'pdf', label: Text) => ({
    id: pressId('document', record.id, `${letter.name}.${format}`, 0, language),
    label: say(label, turn.language),
  });
  note(turn, 'export', { record: record.id });
  listensToLetters(turn, loaded);
  reply(turn, {
    type: 'text',
    text: proseText(requestLetters[letter.name](letterAbout(loaded.scope, numberOf(loaded), language))),
    actions: [
      file('docx', sentences.asWord),
      file('pdf', sentences.asPdf),
      {
        id: toLetter(loaded, `${letter.name}:${other}`),
        label: say(languageNames[other], turn.language),
      },
    ],
  });
}

const languageNames: Readonly<Record<Language, Text>> = {
  nl: t('In het Nederlands', 'In Dutch'),
  en: t('In het Engels', 'In English'),
};

function termCard(turn: AppTurn, { record, scope }: Loaded): Reply {
  const { language } = turn;
  const { dates } = requestStatus(scope);
  const told = scope.answers.get('extension-told')?.value;
  const line = (label: Text, day: string | undefined) =>
    day === undefined ? [] : [{ label: say(label, language), value: showDay(day, language) }];
  return {
    type: 'card',
    title: say(sentences.termTitle, language, { record: nameOf(turn, record) }),
    text: [
      say(sentences.termText, language),
      ...(typeof told === 'string' && !dates.extended ? [say(sentences.extensionNotCounted, language)] : []),
      ...(dates.held === undefined ? [] : [say(sentences.heldIsOneReading, language)]),
    ].join(' '),
    lines: [
      ...line(sentences.termReceived, dates.received),
      ...line(sentences.termTarget, dates.target),
      ...line(sentences.termDue, dates.due),
      ...line(sentences.termExtended, dates.extendedTarget),
      ...line(sentences.termHeld, dates.held),
      ...line(sentences.termStop, dates.stopBy),
      ...line(sentences.termComplaint, dates.complaintBy),
    ],
    actions: [],
  };
}
