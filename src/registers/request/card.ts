// A request as its readers see it: the whole file, the own request of a colleague, or the own part.

import { nameIn } from '../../app/files/file-tables.js';
import { changeButton, goOnButton, toChange } from '../../app/record-buttons.js';
import { canWith, nameOf, numberOf } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { answerInWords, toldInWords } from '../../core/engine/telling/show.js';
import { say, type Text, t } from '../../core/text.js';
import { dayOf, showDay } from '../../core/time.js';
import { dayAt, isForClient, isMistaken, isStepwise, kindsOf } from './rules/answers-of-request.js';
import { reasonLeft, toDoBeforeClosing } from './rules/before-closing.js';
import { letterAbout } from './rules/letter-parts.js';
import { outcomeLine } from './rules/letters.js';
import { type RequestStatus, requestStatus, stateWords } from './rules/status.js';
import { requestSentences as sentences } from './sentences.js';

/** The card for whoever may see anything of it; undefined for everybody else. */
export function requestCard(turn: AppTurn, loaded: Loaded): Reply | undefined {
  if (canWith(turn, 'read', loaded)) return wholeFile(turn, loaded);
  const { relations } = loaded;
  if (relations.includes('applicant')) return ownRequest(turn, loaded, sentences.ownTitle);
  return relations.includes('reporter') ? ownRequest(turn, loaded, sentences.reportedTitle) : undefined;
}

/** "wacht op Bram", in the reader's language. */
export function statusInWords(turn: AppTurn, { state, waitsFor }: RequestStatus): string {
  const who = waitsFor
    .map((person) => turn.people.find(({ id }) => id === person)?.name ?? say(sentences.nobodyAsked, turn.language))
    .join(', ');
  return say(stateWords[state], turn.language, { who });
}

/** The one date that counts now, in words. */
export function dateInWords({ language }: Pick<AppTurn, 'language'>, status: RequestStatus): string {
  const { dates, late, answeredOn, closed } = status;
  const day = (text: Text, value: string) => say(text, language, { day: showDay(value, language) });
  if (answeredOn !== undefined) return day(late ? sentences.answeredLate : sentences.answeredOn, answeredOn);
  // The day that was shown until then is named beside the one to which it moved.
  const moved = dates.last === dates.steerOn ? '' : day(sentences.moved, dates.steerOn);
  if (late) return `${day(sentences.lateSince, dates.last)}${moved}`;
  return closed ? '' : day(sentences.until, dates.steerOn);
}

function wholeFile(turn: AppTurn, loaded: Loaded): Reply {
  const { scope, record } = loaded;
  const status = requestStatus(scope);
  const date = dateInWords(turn, status);
  const stop = status.dates.stopBy;
  const stopped = dayAt(scope.answers, 'marketing-stopped') ?? dayAt(scope.answers, 'withdraw-stopped');
  return {
    type: 'card',
    title: nameOf(turn, record),
    text: [
      date,
      ...(stop !== undefined && stopped === undefined && !status.closed
        ? [say(sentences.stopBy, turn.language, { day: showDay(stop, turn.language) })]
        : []),
      ...(record.digestKey === null ? [say(sentences.erasedNote, turn.language)] : []),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    lines: [
      { label: say(sentences.status, turn.language), value: statusInWords(turn, status) },
      ...mistakenLines(turn, loaded),
      ...toDoLines(turn, loaded, status),
      ...answersIn(turn, loaded),
    ],
    actions: actionsFor(turn, loaded, status),
  };
}

/** Who said that it was no request, and when. */
function mistakenLines(turn: AppTurn, { scope: { answers } }: Loaded): readonly Line[] {
  const closing = answers.get('closing');
  if (closing === undefined || !isMistaken(answers)) return [];
  const day = showDay(dayOf(closing.at, turn.organisation.zone), turn.language);
  return [{ label: say(sentences.mistakenBy, turn.language), value: `${nameIn(turn, closing.by)}, ${day}` }];
}

/** What must be done before it is closed, each one tap away; of a closed file what was left, with the reason. */
export function toDoLines(turn: AppTurn, loaded: Loaded, { closed }: RequestStatus): readonly Line[] {
  const { scope } = loaded;
  const { language } = turn;
  const begun = kindsOf(scope.answers).length > 0 && scope.answers.has('activities');
  const edits = canWith(turn, 'edit', loaded) && !closed;
  const toDo = begun ? toDoBeforeClosing(scope) : [];
  return toDo.flatMap(({ id, path, label }): Line[] => {
    const what = say(label, language);
    const reason = reasonLeft(scope, id);
    // What was closed before reasons were asked says nothing of it.
    if (closed && reason === undefined) return [];
    const value = reason === undefined ? what : say(sentences.leftUndone, language, { what, reason });
    const head = say(closed ? sentences.closedUndone : sentences.beforeClosing, language);
    const action = { id: toChange(loaded, path), label: what };
    return [{ label: head, value, ...(edits ? { action } : {}) }];
  });
}

/** Status and answer, without what was thought and asked meanwhile. */
function ownRequest(turn: AppTurn, loaded: Loaded, title: Text): Reply {
  const { scope, record, checklist } = loaded;
  const status = requestStatus(scope);
  const applicant = loaded.relations.includes('applicant');
  const outcome = applicant ? outcomeLine(letterAbout(scope, numberOf(loaded), turn.language)) : '';
  const asked = checklist.sections[0]?.questions.filter(({ id }) => ['kinds', 'received', 'words'].includes(id)) ?? [];
  return {
    type: 'card',
    title: say(title, turn.language, { record: nameOf(turn, record) }),
    text: dateInWords(turn, status),
    lines: [
      // Whom the bot waits for is the business of who handles it.
      { label: say(sentences.status, turn.language), value: statusInWords(turn, withoutNames(status)) },
      ...asked.flatMap((question): Line[] => {
        const value = answerInWords(question, scope, turn.language);
        return value === '' ? [] : [{ label: say(question.label, turn.language), value }];
      }),
      ...(outcome === '' ? [] : [{ label: say(sentences.ownOutcome, turn.language), value: outcome }]),
    ],
    actions: [],
  };
}

const withoutNames = (status: RequestStatus): RequestStatus =>
  status.state === 'waiting' || status.state === 'identity' ? { ...status, state: 'handling' } : status;

function answersIn(turn: AppTurn, { scope, checklist }: Loaded): readonly Line[] {
  return checklist.sections.flatMap((section) =>
    (section.aside ? [] : applicableQuestions(section, scope)).flatMap((question): Line[] => {
      const value = toldInWords(question, scope, turn.language);
      return value === '' ? [] : [{ label: say(question.label, turn.language), value }];
    }),
  );
}

/** The button that does this with the request; the bot looks again at who presses it. */
export function act(turn: AppTurn, { record }: Pick<Loaded, 'record'>, name: RequestActName, label: Text): Action {
  return { id: pressId('act', record.id, name), label: say(label, turn.language) };
}
/** The button of one of its letters, by its name; without one, of the list of them. */
export const toLetter = ({ record }: Pick<Loaded, 'record'>, name: string): string =>
  pressId('act', record.id, 'letters', 0, name);

/** The name of the card of a request that was shown last: what is told next is mostly of that. */
const shownCard = 'request';

/** The request of which the card was shown last, by its id. */
export const shownRequestOf = ({ waited: { card } }: Pick<AppTurn, 'waited'>): string | undefined =>
  card?.card === shownCard ? card.subject : undefined;

/** Whoever did something with a request mostly goes on about it. */
export function staysAtRequest(turn: AppTurn, { record }: Pick<Loaded, 'record'>): void {
  turn.waits = { ...turn.waits, card: { card: shownCard, subject: record.id, at: turn.now } };
}

/** Shows it to whoever may see anything of it; false for everybody else. */
export function showRequestCard(turn: AppTurn, loaded: Loaded): boolean {
  const card = requestCard(turn, loaded);
  if (card === undefined) return false;
  staysAtRequest(turn, loaded);
  reply(turn, card);
  return true;
}

/** The letters of a request, as what was shown last. */
export const lettersCard = 'request-letters';

export type RequestActName = 'ask' | 'extend' | 'letters' | 'mistaken' | 'note' | 'reopen' | 'term' | 'withdraw';

function actionsFor(turn: AppTurn, loaded: Loaded, status: RequestStatus): readonly Action[] {
  const { record, scope } = loaded;
  const letters = act(turn, loaded, 'letters', sentences.letters);
  const term = act(turn, loaded, 'term', sentences.term);
  const history: Action = { id: pressId('history', record.id), label: say(historyLabel, turn.language) };
  if (!canWith(turn, 'edit', loaded)) return [term, history];
  const change = (path: string, label: Text) => changeButton(turn, loaded, path, label);
  const first = status.state === 'mistaken' ? change('mistaken-reason', sentences.mistakenWhy) : letters;
  if (status.closed) return [first, act(turn, loaded, 'reopen', sentences.reopen), history];
  const stepwise = isStepwise(scope.answers);
  const unknown = kindsOf(scope.answers).length === 0;
  return [
    ...(unknown ? [change('kinds', sentences.chooseKind)] : [goOnButton(turn, record.id, 'primary')]),
    letters,
    ...(isForClient(scope.answers) ? [] : [term]),
    ...(stepwise ? [act(turn, loaded, 'ask', sentences.askColleagues)] : []),
    ...(stepwise && status.dates.extendable ? [act(turn, loaded, 'extend', sentences.moreTime)] : []),
    ...(status.state === 'identity' ? [change('identity-checked', sentences.identityClear)] : []),
    ...(stepwise ? [act(turn, loaded, 'withdraw', sentences.withdrawn)] : []),
    act(turn, loaded, 'mistaken', sentences.mistaken),
    { id: pressId('pick', record.id, '@received'), label: say(sentences.correctReport, turn.language) },
    change('invited', sentences.invite),
    history,
  ];
}

const historyLabel: Text = t('Geschiedenis', 'History');
