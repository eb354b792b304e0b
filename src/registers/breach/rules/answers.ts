// From the answers in the file of a breach to what the clock, the advice and the status look at.
import { type Answers, rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Instant } from '../../../core/time.js';
import { addMinutesTo, dayOf } from '../../../core/time.js';
import { type Assessment, assessBreach } from './assessment.js';
import { awareAtOf, type BreachClock, type BreachLaw, breachClock, breachLawOn } from './clock.js';
import { type BreachFacts, ordinaryData, specialData } from './facts.js';

const kinds = [...ordinaryData, ...specialData] as const;
const groups = ['staff', 'customers', 'users', 'applicants', 'patients', 'minors', 'pupils', 'vulnerable'] as const;

/** The facts of the advice. What has no answer yet is no better known than "weet ik niet". */
export function breachFactsOf(answers: Answers): BreachFacts {
  const yes = (path: string) => {
    const value = valueAt(answers, path);
    return typeof value === 'boolean' ? value : null;
  };
  const people = valueAt(answers, 'people');
  return {
    data: listAt(answers, 'data', [...kinds], 'other'),
    people: typeof people === 'number' ? people : null,
    recipients: oneAt(answers, 'recipients', ['none', 'trusted', 'known', 'lost', 'unknown', 'public']),
    deleted: yes('deleted'),
    readable: oneAt(answers, 'readable', ['readable', 'unintelligible']),
    keySafe: yes('key-safe'),
    intactCopy: yes('intact-copy'),
    intent: yes('intent'),
    nature: listAt(answers, 'nature', ['confidentiality', 'integrity', 'availability']),
    integrity: oneAt(answers, 'integrity', ['restored', 'restorable', 'permanent']),
    availability: oneAt(answers, 'availability', ['recovered', 'temporary', 'permanent']),
    harm: oneAt(answers, 'harm', ['none', 'some', 'serious']),
    tells: oneAt(answers, 'tells', ['nothing', 'little', 'usual', 'profile', 'guesses', 'danger']),
    identifiable: oneAt(answers, 'identifiable', ['hardly', 'limited', 'likely', 'directly']),
    groups: listAt(answers, 'groups', [...groups], 'other'),
  };
}

function oneAt<Id extends string>(answers: Answers, path: string, known: readonly Id[]): Id | null {
  const value = valueAt(answers, path);
  return known.find((id) => id === value) ?? null;
}

function listAt<Id extends string, Other extends string = never>(
  answers: Answers,
  path: string,
  known: readonly Id[],
  other?: Other,
): readonly (Id | Other)[] | null {
  const value = valueAt(answers, path);
  if (!Array.isArray(value)) return null;
  return value.flatMap((choice): readonly (Id | Other)[] => {
    const id = known.find((one) => one === choice);
    if (id !== undefined) return [id];
    return other === undefined ? [] : [other];
  });
}

/** When the clock started: when it was noticed, or when the supplier told us, unless it was moved. */
export function awareAt(answers: Answers): Instant | undefined {
  const told = valueAt(answers, 'learned') === 'supplier' ? momentAt(answers, 'supplier-told-at') : undefined;
  const noticedAt = told ?? momentAt(answers, 'noticed-at');
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
  const told = valueAt(answers, 'learned') === 'supplier' ? momentAt(answers, 'supplier-told-at') : undefined;
  const first = told ?? momentAt(answers, 'noticed-at');
  return moved !== undefined && first !== undefined && moved > first;
}

/** The clock of a breach and the law that it runs by; nothing while it is not known when it was noticed. */
export function clockOf(answers: Answers, zone: string): { clock: BreachClock; law: BreachLaw } | undefined {
  const start = awareAt(answers);
  if (start === undefined) return undefined;
  const law = breachLawOn(dayOf(start, zone));
  return { clock: breachClock(start, law), law };
}

/** Typed by who opened that part of the file and works for nobody. */
const nobody = /^(nee+|geen|niemand|n\.?v\.?t\.?|niet van toepassing|no|none|nobody|n\/a|not applicable|-+)[.!]?$/i;

/**
 * Whether the file says that we hold these data for a client. Then the client weighs, decides and reports; we warn the
 * client without undue delay (art. 33(2)).
 */
export function isForClient(answers: Answers): boolean {
  const client = valueAt(answers, 'client');
  if (typeof client === 'string') return !nobody.test(client.trim());
  return isFilled(answers, 'client-hours') || isFilled(answers, 'client-told-at');
}

/** Whether telling the authority is not ours to decide: it is as soon as we say that we do, as when the client asks us to. */
export function isLeftToClient(answers: Answers): boolean {
  return isForClient(answers) && valueAt(answers, 'tell-authority') !== true;
}

export interface ClientClock {
  readonly deadline: Instant;
  readonly hours: number;
  /** Whether the hours are those of the contract; if not they are our own choice. */
  readonly byContract: boolean;
}

/** By when the client has to hear it; nothing when it is for no client, or not known when it was noticed. */
export function clientClockOf(answers: Answers, zone: string): ClientClock | undefined {
  const found = clockOf(answers, zone);
  if (found === undefined || !isForClient(answers)) return undefined;
  const agreed = valueAt(answers, 'client-hours');
  const hours = typeof agreed === 'number' ? agreed : found.law.clientHours;
  return { deadline: addMinutesTo(found.clock.awareAt, hours * 60), hours, byContract: typeof agreed === 'number' };
}

/** The client does not know yet, as far as the file says; what is judged to be no breach is told to nobody. */
export function mustStillWarnClient(answers: Answers): boolean {
  return isForClient(answers) && valueAt(answers, 'is-breach') !== false && !isFilled(answers, 'client-told-at');
}

export function assessmentOf(answers: Answers, zone: string, now: Instant): Assessment {
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

/** Whether a decision was made that differs from the advice of the moment. */
export function deviates(answers: Answers, about: 'authority' | 'people', zone: string, now: Instant): boolean {
  const decided = valueAt(answers, about === 'authority' ? 'tell-authority' : 'tell-people');
  // The advice of a controller is not for whoever works for a client.
  if (typeof decided !== 'boolean' || isForClient(answers)) return false;
  const advice = assessmentOf(answers, zone, now);
  return decided !== (about === 'authority' ? advice.tellAuthority : advice.tellPeople);
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
  return isFilled(answers, 'handler') ? 'investigated' : 'reported';
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

export function momentAt(answers: Answers, path: string): Instant | undefined {
  const value = valueAt(answers, path);
  return typeof value === 'string' ? value : undefined;
}
