// What the buttons of a request do beside its questions.

import { load, mayWith, nameOf, numberOf, refuse } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, record as note, reply, tell } from '../../app/turn.js';
import { valueAt, writeAt } from '../../core/engine/answers.js';
import { type Press, pressId } from '../../core/engine/press.js';
import type { Reply } from '../../core/engine/replies.js';
import { proseText } from '../../core/prose.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { requestChanged } from './after.js';
import { act, type RequestActName, requestCard } from './card.js';
import { answerPart, askOwners } from './part.js';
import { isFast, isForClient, isMistaken, tellsRecipients } from './rules/answers-of-request.js';
import { request } from './rules/checklist.js';
import { mistakeSaid } from './rules/hearing/mistake-said.js';
import { letterAbout } from './rules/letter-parts.js';
import { type RequestLetter, requestLetters } from './rules/letters.js';
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
  if (!mayWith(turn, known === 'term' ? 'read' : closing.includes(known) ? 'confirm' : 'edit', loaded)) return;
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
    case 'reopen':
      return closeAs(turn, loaded, null);
  }
}

const names: readonly RequestActName[] = ['ask', 'extend', 'letters', 'mistaken', 'reopen', 'term', 'withdraw'];
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
  const card = requestCard(turn, after);
  if (card !== undefined) reply(turn, card);
}

function showLetters(turn: AppTurn, loaded: Loaded): void {
  const { language } = turn;
  if (isMistaken(loaded.scope.answers)) {
    tell(turn, sentences.noLetters, { record: nameOf(turn, loaded.record) });
    return;
  }
  reply(turn, {
    type: 'card',
    title: say(sentences.lettersTitle, language, { record: nameOf(turn, loaded.record) }),
    text: say(sentences.lettersText, language),
    lines: lettersFor(loaded).map(({ name, label, when }) => ({
      label: say(label, language),
      value: say(when, language),
      action: { id: pressId('act', loaded.record.id, 'letters', 0, name), label: say(label, language) },
    })),
    actions: [],
  });
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
  reply(turn, {
    type: 'text',
    text: proseText(requestLetters[letter.name](letterAbout(loaded.scope, numberOf(loaded), language))),
    actions: [
      file('docx', sentences.asWord),
      file('pdf', sentences.asPdf),
      {
        id: pressId('act', record.id, 'letters', 0, `${letter.name}:${other}`),
        label: say(languageNames[other], turn.language),
      },
    ],
  });
}

const languageNames: Readonly<Record<Language, Text>> = {
  nl: t('In het Nederlands', 'In Dutch'),
  en: t('In het Engels', 'In English'),
};

interface OfferedLetter {
  readonly name: RequestLetter;
  readonly label: Text;
  readonly when: Text;
}

/** Those that can be of use now: the answer always, the others while their moment lasts. */
function lettersFor({ scope }: Loaded): readonly OfferedLetter[] {
  const { answers } = scope;
  if (isMistaken(answers)) return [];
  if (isForClient(answers)) return letters.filter(({ name }) => name === 'request-pass-on');
  const { closed, dates } = requestStatus(scope);
  const useful: Readonly<Record<RequestLetter, boolean>> = {
    'request-receipt': !closed,
    'request-identity': !closed && valueAt(answers, 'identity') === 'doubt',
    'request-extension': !closed && dates.extendable,
    'request-answer': true,
    'request-recipients': isFast(answers) || tellsRecipients(answers),
    'request-pass-on': false,
    'request-closing': valueAt(answers, 'closing') === 'no-reaction',
  };
  return letters.filter(({ name }) => useful[name]);
}

const letters: readonly OfferedLetter[] = [
  {
    name: 'request-receipt',
    label: t('Ontvangen', 'Received'),
    when: t('Zeg dat u de vraag hebt en wanneer het antwoord komt', 'Say that you have it and when you answer'),
  },
  {
    name: 'request-identity',
    label: t('Wie bent u?', 'Who are you?'),
    when: t('Alleen als u twijfelt wie het vraagt', 'Only if you doubt who asks'),
  },
  {
    name: 'request-extension',
    label: t('Meer tijd', 'More time'),
    when: t('Binnen de eerste maand, met de reden', 'Within the first month, with the reason'),
  },
  {
    name: 'request-answer',
    label: t('Antwoord', 'Answer'),
    when: t('Wat u besloot en deed', 'What you decided and did'),
  },
  {
    name: 'request-recipients',
    label: t('Aan anderen doorgeven', 'Telling others'),
    when: t('Aan wie de gegevens kreeg', 'To whoever got the data'),
  },
  {
    name: 'request-pass-on',
    label: t('Doorsturen', 'Passing on'),
    when: t('Aan de opdrachtgever', 'To the client'),
  },
  {
    name: 'request-closing',
    label: t('Sluiten zonder reactie', 'Closing without a reaction'),
    when: t('Na twee herinneringen', 'After two reminders'),
  },
];

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
