// From the answers in the file of a breach to what the clock, the advice and the status look at.
import { type Answers, rowsOf, textAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import type { Instant } from '../../../core/time.js';
import { addMinutesTo, dayOf } from '../../../core/time.js';
import { type Assessment, assessBreach } from './assessment.js';
import { awareAtOf, type BreachClock, type BreachLaw, breachClock, breachLawOn } from './clock.js';
import { breachFactsOf, oneAt } from './hearing/facts-said.js';
import { handlerBy } from './on-it.js';
import { hasMandate, hitClients, isAtSupplier, isForClient, whoseOf } from './whose.js';

export { isForClient } from './whose.js';

/** The first moment that counts: when it was noticed, or the supplier told us, or a joint controller knew. */
function firstAware(answers: Answers): Instant | undefined {
  const told = isAtSupplier(answers) ? momentAt(answers, 'supplier-told-at') : undefined;
  const partner = whoseOf(answers) === 'joint' ? momentAt(answers, 'partner-knew-at') : undefined;
  const ours = told ?? momentAt(answers, 'noticed-at');
  return partner !== undefined && (ours === undefined || partner < ours) ? partner : ours;
}

/** When the clock started: at the first moment that counts, unless it was moved. */
export function awareAt(answers: Answers): Instant | undefined {
  const noticedAt = firstAware(answers);
  if (noticedAt === undefined) return undefined;
  return awareAtOf({
    noticedAt,
    movedTo: momentAt(answers, 'aware-at'),
    ground: oneAt<'inquiry' | 'wrong-moment'>(answers, 'aware-ground', ['inquiry', 'wrong-moment']) ?? undefined,
  });
}

/** Whether somebody moved the start of the clock to a later moment: that needs a ground. */
export function isAwareMovedLater(answers: Answers): boolean {
  const moved = momentAt(answers, 'aware-at');
  const first = firstAware(answers);
  return moved !== undefined && first !== undefined && moved > first;
}

/** The clock of a breach and the law that it runs by; nothing while it is not known when it was noticed. */
export function clockOf(answers: Answers, zone: string): { clock: BreachClock; law: BreachLaw } | undefined {
  const start = awareAt(answers);
  if (start === undefined) return undefined;
  const law = breachLawOn(dayOf(start, zone));
  return { clock: breachClock(start, law), law };
}

/** Whether telling the authority is not ours to do: it is when the client asks us to, or as soon as we say that we do. */
export function isLeftToClient(answers: Answers): boolean {
  return isForClient(answers) && !hasMandate(answers) && valueAt(answers, 'tell-authority') !== true;
}

export interface ClientClock {
  readonly deadline: Instant;
  readonly hours: number;
  /** Whether the hours are those of the contract; if not they are our own choice. */
  readonly byContract: boolean;
}

/** By when the first client who does not know yet has to hear it; nothing without a client, or a moment to count from. */
export function clientClockOf(answers: Answers, zone: string): ClientClock | undefined {
  const found = clockOf(answers, zone);
  if (found === undefined) return undefined;
  const { law, clock } = found;
  const all = hitClients(answers);
  const waiting = all.filter(({ toldAt }) => toldAt === undefined);
  const terms = (waiting.length === 0 ? all : waiting).map(({ hours }) => ({
    hours: hours ?? law.clientHours,
    byContract: hours !== undefined,
  }));
  const [soonest] = terms.toSorted((one, other) => one.hours - other.hours);
  return soonest && { deadline: addMinutesTo(clock.awareAt, soonest.hours * 60), ...soonest };
}

/** A client does not know yet, as far as the file says; what is judged to be no breach is told to nobody. */
export function mustStillWarnClient(answers: Answers): boolean {
  return valueAt(answers, 'is-breach') !== false && hitClients(answers).some(({ toldAt }) => toldAt === undefined);
}

/** The advice of a file as it is now, worked out once. */
export const assessed = (scope: Scope): Assessment => scope.once(assessmentOf);

function assessmentOf({ answers, facts: { zone, now } }: Scope): Assessment {
  return assessBreach(breachFactsOf(answers), clockOf(answers, zone)?.law ?? breachLawOn(dayOf(now, zone)));
}

/** When the authority was first told, by what a person typed in. */
export function firstFiledAt(answers: Answers): Instant | undefined {
  const moments = rowsOf(answers, 'filings').flatMap((row) => momentAt(answers, `filings/${row}/filed-at`) ?? []);
  return moments.toSorted()[0];
}

/** The reason for reporting late is asked when it was, or will be, reported after the deadline (art. 33(1)). */
export function isLate(answers: Answers, zone: string, now: Instant): boolean {
  const found = clockOf(answers, zone);
  return found !== undefined && (firstFiledAt(answers) ?? now) > found.clock.deadline;
}

/** From this version of the questions on the advice is that of today. */
export const readingOfToday = 2;

/**
 * Whether a decision was made that the advice leaves no room for. As long as it cannot be said, telling is never a departure
 * and not telling is. What was decided on an earlier reading departs when it was said to.
 */
export function deviates(scope: Scope, about: 'authority' | 'people'): boolean {
  const { answers } = scope;
  const decision = answers.get(about === 'authority' ? 'tell-authority' : 'tell-people');
  // The advice of a controller is not for whoever works for a client.
  if (typeof decision?.value !== 'boolean' || isForClient(answers)) return false;
  if (decision.checklistVersion < readingOfToday) return isFilled(answers, `${about}-deviation`);
  const advice = assessed(scope);
  return decision.value !== (about === 'authority' ? advice.tellAuthority : tellsPeople(advice, answers));
}

/** Financial undertakings under the Wft owe the people no message (art. 42 UAVG); the authority all the same. */
export const isFinancial = (answers: Answers): boolean => valueAt(answers, 'wft') === true;

function tellsPeople({ tellPeople }: Assessment, answers: Answers): boolean {
  return tellPeople && !isFinancial(answers);
}

/** In this order; a file has the furthest that it has reached. */
export type BreachStatus =
  | 'reported'
  | 'investigated'
  | 'no-breach'
  | 'decided'
  | 'authority-told'
  | 'people-told'
  | 'closed';

export function statusOfBreach(answers: Answers, closed: boolean): BreachStatus {
  if (closed) return 'closed';
  if (valueAt(answers, 'is-breach') === false && isFilled(answers, 'no-breach-reason')) return 'no-breach';
  if (isFilled(answers, 'told-at')) return 'people-told';
  if (firstFiledAt(answers) !== undefined) return 'authority-told';
  if (hasDecided(answers, 'authority') && hasDecided(answers, 'people')) return 'decided';
  return handlerBy(answers) === undefined ? 'reported' : 'investigated';
}

/** A decision counts with its reason: it cannot be made without. */
export function hasDecided(answers: Answers, about: 'authority' | 'people'): boolean {
  return isFilled(answers, `tell-${about}`) && isFilled(answers, `${about}-reason`);
}

/** Nothing is to be told to the authority any more: filed, decided not to, no breach, or the client's. Then the alarms stop. */
export function isClockStopped(answers: Answers): boolean {
  if (isLeftToClient(answers)) return true;
  if (valueAt(answers, 'is-breach') === false) return isFilled(answers, 'no-breach-reason');
  if (valueAt(answers, 'tell-authority') === false) return hasDecided(answers, 'authority');
  return firstFiledAt(answers) !== undefined;
}

/** The people have to be told and it is not filled in yet that they were. */
export function mustStillTellPeople(answers: Answers): boolean {
  const needed = valueAt(answers, 'tell-people') === true || valueAt(answers, 'people-ground') === 'disproportionate';
  return needed && !['told-at', 'told-count', 'told-how'].every((path) => isFilled(answers, path));
}

function isFilled(answers: Answers, path: string): boolean {
  return valueAt(answers, path) !== undefined;
}

export const momentAt = (answers: Answers, path: string): Instant | undefined => textAt(answers, path);
