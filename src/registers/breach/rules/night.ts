// When an alarm may ring. At night it wakes somebody only for what cannot wait until the morning; our own choice.

import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { addDaysTo, addMinutesTo, dayOf, type Instant, instantAt } from '../../../core/time.js';
import { clockOf, isClockStopped } from './answers.js';
import { breachFactsOf } from './hearing/facts-said.js';

const evening = 22;
const morning = 7;
/** Hours before the deadline from which an alarm rings at any time. */
const pressing = 12;

/**
 * When what is due at a moment is told: then, or at seven. Between 22 and 7 only while somebody can still reach the data
 * (which is so until somebody said that it is not), somebody is in danger, or less than 12 hours are left.
 */
export function ringsAt(answers: Answers, at: Instant, zone: string): Instant {
  const until = endOfNight(at, zone);
  if (until === undefined || mayWake(answers, until, zone)) return at;
  return until;
}

/** Seven in the morning of the night in which the moment falls; undefined by day. */
function endOfNight(at: Instant, zone: string): Instant | undefined {
  const day = dayOf(at, zone);
  const today = instantAt(day, morning, 0, zone);
  if (at < today) return today;
  return at < instantAt(day, evening, 0, zone) ? undefined : instantAt(addDaysTo(day, 1), morning, 0, zone);
}

function mayWake(answers: Answers, until: Instant, zone: string): boolean {
  if (valueAt(answers, 'still-open') !== false || isDangerous(answers)) return true;
  const found = clockOf(answers, zone);
  if (found === undefined || isClockStopped(answers)) return false;
  // Before the night is over less would be left: then it does not wait for the end of it.
  return addMinutesTo(found.clock.deadline, -pressing * 60) < until;
}

/** A text to the people, of which somebody may be in danger: safety comes before any letter. */
export const warnsOfDanger = ({ answers }: Scope, text: string): boolean =>
  text.startsWith('breach-people') && isDangerous(answers);

/** Whether somebody said that a person may be in danger: by itself, or as what the data allow. */
export function isDangerous(answers: Answers): boolean {
  return valueAt(answers, 'in-danger') === true || breachFactsOf(answers).gives?.includes('danger') === true;
}
