// Where a request stands and until when: worked out from its answers, never stored.
import { type Answers, choicesAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { type CountedHolidays, countedWith } from '../../../core/law/holidays.js';
import { type Text, t } from '../../../core/text.js';
import { addDaysTo, type Day, dayOf } from '../../../core/time.js';
import {
  answeredOn,
  dayAt,
  isClosed,
  isFast,
  isForClient,
  isMistaken,
  isStepwise,
  kindsOf,
} from './answers-of-request.js';
import { isWhollyClosed } from './before-closing.js';
import { pickedActivities, placesIn } from './in-the-register.js';
import { canExtend, complaintBy, heldUntil, type RequestTerms, requestTerms, stopBy } from './terms.js';

export type RequestState =
  | 'received'
  | 'identity'
  | 'waiting'
  | 'handling'
  | 'extended'
  | 'answered'
  | 'closed'
  | 'no-reaction'
  | 'withdrawn'
  | 'mistaken'
  | 'passed-on';

export const stateWords: Readonly<Record<RequestState, Text>> = {
  received: t('ontvangen', 'received'),
  identity: t('wacht op identiteit', 'waits for identity'),
  waiting: t('wacht op {who}', 'waits for {who}'),
  handling: t('in behandeling', 'being handled'),
  extended: t('verlengd', 'extended'),
  answered: t('beantwoord', 'answered'),
  closed: t('gesloten', 'closed'),
  'no-reaction': t('gesloten: geen reactie', 'closed: no reaction'),
  withdrawn: t('ingetrokken', 'withdrawn'),
  mistaken: t('geen verzoek: per ongeluk gemaakt', 'no request: opened by mistake'),
  'passed-on': t('doorgestuurd aan de klant', 'passed on to the client'),
};

export interface RequestDates extends RequestTerms {
  /** The last day that counts now: of the extension where the person was told of it in time. */
  readonly last: Day;
  /** What is shown in large: that day before it moved past a weekend or a holiday. */
  readonly steerOn: Day;
  readonly extended: boolean;
  /** A complaint alone has no term by law. */
  readonly hasTerm: boolean;
  /** More time can still be told: not after the first month, and of a term alone. */
  readonly extendable: boolean;
  /** The last day if the days that the person took to answer are not counted; undefined when nothing holds. */
  readonly held: Day | undefined;
  /** Own targets, no law: by when something has stopped, and by when a complaint is answered. */
  readonly stopBy: Day | undefined;
  readonly complaintBy: Day | undefined;
}

export interface RequestStatus {
  readonly state: RequestState;
  /** Person ids of colleagues who were asked to look and did not answer yet. */
  readonly waitsFor: readonly string[];
  readonly dates: RequestDates;
  readonly answeredOn: Day | undefined;
  /** Answered after the last day, or not answered while it has passed. */
  readonly late: boolean;
  readonly closed: boolean;
}

/** The status of a request with these answers on the day of the turn. */
export function requestStatus(scope: Scope): RequestStatus {
  const { answers, facts } = scope;
  const dayOfInstant = (instant: string) => dayOf(instant, facts.zone);
  const today = dayOfInstant(facts.now);
  const dates = datesOf(scope, today);
  const answered = answeredOn(answers, dayOfInstant);
  const closed = isWhollyClosed(scope);
  const waitsFor = isStepwise(answers) && !closed ? openPlaces(scope).map(({ who }) => who) : [];
  return {
    state: stateOf(answers, dates, { closed, waits: waitsFor.length > 0, answered: answered !== undefined }),
    waitsFor: [...new Set(waitsFor)],
    dates,
    answeredOn: answered,
    // What was no request has no term.
    late: !isMistaken(answers) && (answered === undefined ? !closed && today > dates.last : answered > dates.last),
    closed,
  };
}

/** Places of which somebody said who looks there, and where nobody looked yet. */
export function openPlaces(scope: Scope): readonly { readonly place: string; readonly who: string }[] {
  return placesIn(pickedActivities(scope), scope).flatMap(({ id }) => {
    const who = scope.answers.get(`places/${id}/who`);
    if (who?.provenance !== 'bevestigd' || typeof who.value !== 'string' || who.value === 'none') return [];
    return scope.answers.has(`places/${id}/result`) ? [] : [{ place: id, who: who.value }];
  });
}

/** The answer went out after the last day, so the register says why. */
export function isAnsweredLate(scope: Scope): boolean {
  const answered = answeredOn(scope.answers, (instant) => dayOf(instant, scope.facts.zone));
  return answered !== undefined && answered > datesOf(scope, answered).last;
}

/** It must have stopped, and nobody said on which day it did. */
export function isUnsaid({ answers }: Scope): boolean {
  return kindsOf(answers).some(({ id, atOnce }) => atOnce === true && dayAt(answers, `${id}-stopped`) === undefined);
}

/** Two days before the target: from then on management reads and decides too. */
export function escalationDay(dates: RequestDates): Day {
  return addDaysTo(dates.steerOn, -2);
}

/** Management was brought in: the request was still open two days before the target. */
export function isEscalated(scope: Scope): boolean {
  const { answers, facts } = scope;
  if (dayAt(answers, 'received') === undefined) return false;
  const today = dayOf(facts.now, facts.zone);
  const done = answeredOn(answers, (instant) => dayOf(instant, facts.zone)) ?? closedOn(answers, facts.zone) ?? today;
  return done >= escalationDay(datesOf(scope, today));
}

/** All dates of a request; without a day of receipt it counts from today. */
function datesOf({ answers, facts }: Scope, today: Day): RequestDates {
  const counted = countedWith(facts.organisation === undefined ? [] : choicesAt(facts.organisation, 'more-holidays'));
  const terms = requestTerms(dayAt(answers, 'received') ?? today, counted);
  const told = dayAt(answers, 'extension-told');
  const ground = valueAt(answers, 'extension-ground');
  const extended = told !== undefined && ground !== undefined && canExtend(terms, told);
  const kinds = kindsOf(answers);
  // The law has no term for a complaint alone: then it is ours that counts, on every screen.
  const hasTerm = kinds.length === 0 || kinds.some(({ law }) => law !== undefined);
  const own = !hasTerm && !extended ? complaintBy(terms.received, counted) : undefined;
  const steerOn = own ?? (extended ? terms.extendedTarget : terms.target);
  return {
    ...terms,
    last: own ?? (extended ? terms.extendedDue : terms.due),
    steerOn,
    extended,
    hasTerm,
    extendable: hasTerm && canExtend(terms, today),
    held: holdOf(answers, { received: terms.received, steerOn, counted }),
    stopBy: kinds.some(({ atOnce }) => atOnce) ? stopBy(terms.received, counted) : undefined,
    complaintBy: kinds.some(({ id }) => id === 'complaint') ? complaintBy(terms.received, counted) : undefined,
  };
}

function holdOf(
  answers: Answers,
  { received, steerOn, counted }: { received: Day; steerOn: Day; counted: CountedHolidays },
): Day | undefined {
  const asked = dayAt(answers, 'identity-asked');
  const answered = dayAt(answers, 'identity-checked');
  return asked === undefined || answered === undefined
    ? undefined
    : heldUntil(received, steerOn, { asked, answered }, counted);
}

function stateOf(
  answers: Answers,
  dates: RequestDates,
  { closed, waits, answered }: { closed: boolean; waits: boolean; answered: boolean },
): RequestState {
  const closing = valueAt(answers, 'closing');
  if (closed && isMistaken(answers)) return 'mistaken';
  if (closed && isForClient(answers)) return 'passed-on';
  if (closed && !isFast(answers) && (closing === 'withdrawn' || closing === 'no-reaction')) return closing;
  if (closed) return 'closed';
  if (answered) return 'answered';
  if (valueAt(answers, 'identity') === 'doubt' && dayAt(answers, 'identity-checked') === undefined) return 'identity';
  if (waits) return 'waiting';
  if (dates.extended) return 'extended';
  return isBegun(answers) ? 'handling' : 'received';
}

/** Somebody answered a question after the request came in. */
function isBegun(answers: Answers): boolean {
  return ['client-name', 'fixed-in', 'identity', 'on-behalf', 'activities'].some(
    (path) => answers.has(path) || choicesAt(answers, path).length > 0,
  );
}

function closedOn(answers: Answers, zone: string): Day | undefined {
  const closing = answers.get('closing');
  return closing === undefined || !isClosed(answers) ? undefined : dayOf(closing.at, zone);
}
