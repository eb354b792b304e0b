// Which of the readings of a text are offered, and whether it is asked which of them is meant.
import type { AppTurn } from '../../../app/turn.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { asksOfNobody, isTold } from '../../../core/understanding/told-in.js';
import { breachAndRequest } from '../rules/two-told.js';
import { isOfReported } from './of-cases/just-reported.js';

/** Who tells of an activity names its programs, and who tells of programs means what they are for: one offer is enough. */
export function oneOfBoth(all: readonly Reading[]): readonly Reading[] {
  // A request in which nobody asks gives way to whatever else it may be.
  const others = all.filter((one) => !asksOfNobody(one));
  const offers = others.length === 0 ? all : others;
  const [activity, supplier] = ['activity', 'supplier'].map((intent) => offers.find((one) => one.intent === intent));
  if (activity === undefined || supplier === undefined) return offers;
  const programs = supplier.values['suppliers'];
  const many = Array.isArray(programs) && programs.length > 1;
  const dropped = many || Array.isArray(activity.values['template']) ? activity : supplier;
  return offers.filter((one) => one !== dropped);
}

/** Whether it is asked which of several is meant: not of what says more of a report, or tells two things in one breath. */
export const isListed = async (
  turn: AppTurn,
  { intent, sure }: Reading,
  { length }: readonly Reading[],
  text: string,
) =>
  isTold(intent) &&
  length > 1 &&
  sure === 'possible' &&
  breachAndRequest(text) === undefined &&
  !(await isOfReported(turn, intent, text));
