// What is due for the file of a breach, from its present answers: alarms of the clock, escalation, people to be told,
// a follow-up that was promised, a client to be told. Planning anew never says what was said already.

import { cancelReminders, remind } from '../../app/reminders/remind.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { rowsOf, textAt } from '../../core/engine/answers.js';
import { addWorkingDays } from '../../core/law/holidays.js';
import { addDaysTo, addMinutesTo, type Instant, instantAt } from '../../core/time.js';
import { handlerOf } from './files.js';
import { clientClockOf, clockOf, isClockStopped, mustStillTellPeople, mustStillWarnClient } from './rules/answers.js';
import { type Alarm, alarmsFrom, alarmsOf, type BreachClock, type BreachLaw } from './rules/clock.js';
import { ringsAt } from './rules/night.js';

/** Minutes after the report at which it is escalated, and after which the reporter is asked to call. */
const escalations = [30, 60] as const;
const callAfter = 90;

/** The alarms of the clock. `told`: what was said in this turn says the same as those that are past. */
export async function planClock(turn: AppTurn, { record, scope }: Loaded, told = false): Promise<void> {
  await cancelReminders(turn, record.id, ['breach-clock']);
  const found = clockOf(scope.answers, turn.organisation.zone);
  if (found === undefined || isClockStopped(scope.answers)) return;
  const { zone } = turn.organisation;
  for (const { key, at } of alarmsFrom(ringsOf(found, zone), turn.now, told))
    await remind(turn, { notice: 'breach-clock', record: record.id, key, at: ringsAt(scope.answers, at, zone) });
  await remindAfterTerm(turn, { record, scope });
}

/** The alarms of the clock, and that the term has passed. */
export const ringsOf = ({ clock, law }: { clock: BreachClock; law: BreachLaw }, zone: string): readonly Alarm[] => [
  ...alarmsOf(clock, law, zone),
  { key: 'over', at: clock.deadline },
];

/** After the term every working day, until it is reported or decided. */
export async function remindAfterTerm(
  turn: AppTurn,
  { record, scope }: Pick<Loaded, 'record' | 'scope'>,
): Promise<void> {
  const found = clockOf(scope.answers, turn.organisation.zone);
  if (found === undefined || isClockStopped(scope.answers) || found.clock.deadline > turn.now) return;
  const day = addWorkingDays(turn.today, 1);
  await remind(turn, { notice: 'breach-clock', record: record.id, key: day, at: morning(turn, day) });
}

/** Minutes after which is looked again whether somebody takes care of privacy by now. */
const lookAgainAfter = 5;

/** Nobody can be told yet: as soon as somebody takes care of privacy, they are. */
export async function waitForSomebody(turn: AppTurn, { record }: Loaded): Promise<void> {
  const at = addMinutesTo(turn.now, lookAgainAfter);
  await remind(turn, { notice: 'breach-escalation', record: record.id, key: 'waiting', at });
}

/** `from`: when the alarm rings. */
export async function planEscalation(turn: AppTurn, { record }: Loaded, from: Instant): Promise<void> {
  for (const minutes of escalations)
    await remind(turn, {
      notice: 'breach-escalation',
      record: record.id,
      key: String(minutes),
      at: addMinutesTo(from, minutes),
    });
  await remind(turn, { notice: 'breach-call', record: record.id, at: addMinutesTo(from, callAfter) });
}

/** Everything but the clock, after a change. */
export async function planRest(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { record, scope } = loaded;
  if (handlerOf(loaded) !== undefined) await cancelReminders(turn, record.id, ['breach-escalation', 'breach-call']);
  await cancelReminders(turn, record.id, ['breach-tell-people', 'breach-follow-up']);
  if (mustStillTellPeople(scope.answers)) await remindToTellPeople(turn, record.id);
  const promised = promisedDay(loaded);
  if (promised !== undefined && promised > turn.today)
    await remind(turn, { notice: 'breach-follow-up', record: record.id, key: promised, at: morning(turn, promised) });
}

/** Minutes before the client has to hear it. */
const clientSoon = 120;

/** The reminders to warn the client, from the present answers; at once when it is that soon. */
export async function planClient(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  await cancelReminders(turn, record.id, ['breach-tell-client']);
  const clock = mustStillWarnClient(scope.answers) && clientClockOf(scope.answers, turn.organisation.zone);
  if (!clock) return;
  if (addMinutesTo(clock.deadline, -clientSoon) > turn.now) return remindToWarnClient(turn, { record, scope });
  await remind(turn, { notice: 'breach-tell-client', record: record.id, key: 'now', at: turn.now });
}

/** The next one: before the deadline, at it, and from then on every morning until it is filled in that the client knows. */
export async function remindToWarnClient(
  turn: AppTurn,
  { record, scope }: Pick<Loaded, 'record' | 'scope'>,
): Promise<void> {
  const clock = mustStillWarnClient(scope.answers) && clientClockOf(scope.answers, turn.organisation.zone);
  if (!clock) return;
  const tomorrow = addDaysTo(turn.today, 1);
  const next = [
    { key: 'soon', at: addMinutesTo(clock.deadline, -clientSoon) },
    { key: 'deadline', at: clock.deadline },
  ].find(({ at }) => at > turn.now) ?? { key: tomorrow, at: morning(turn, tomorrow) };
  await remind(turn, { notice: 'breach-tell-client', record: record.id, ...next });
}

/** Each working day, until it is filled in that the people were told. */
export async function remindToTellPeople(turn: AppTurn, record: string): Promise<void> {
  const day = addWorkingDays(turn.today, 1);
  await remind(turn, { notice: 'breach-tell-people', record, key: day, at: morning(turn, day) });
}

/** The last day that was promised to the authority for more. */
function promisedDay({ scope }: Loaded): string | undefined {
  const days = rowsOf(scope.answers, 'filings').flatMap(
    (row) => textAt(scope.answers, `filings/${row}/promised`) ?? [],
  );
  return days.at(-1);
}

function morning(turn: AppTurn, day: string): string {
  return instantAt(day, 9, 0, turn.organisation.zone);
}
