// Sending the alarm: at once, or at the end of the night when nothing in it has to wake anybody.

import { cancelReminders, notify, remind } from '../../app/reminders/remind.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import type { Instant } from '../../core/time.js';
import { handlerOf, reportersFor } from './files.js';
import { alarmed } from './people.js';
import { planEscalation } from './plan.js';
import { ringsAt } from './rules/night.js';
import { isHandlerKeptOut } from './rules/on-it.js';

/** When the alarm about this file rings: the moment of the turn, or seven in the morning. */
export function alarmAt(turn: AppTurn, { scope }: Loaded): Instant {
  return ringsAt(scope.answers, turn.now, turn.organisation.zone);
}

/** Tells these people, and plans what follows when nobody answers. */
export async function sendAlarm(turn: AppTurn, file: Loaded, to: readonly string[], escalates = true): Promise<void> {
  const at = alarmAt(turn, file);
  const record = file.record.id;
  if (at <= turn.now) await notify(turn, { notice: 'breach-reported', record, to });
  else if (to.length > 0) await remind(turn, { notice: 'breach-reported', record, at });
  if (escalates) await planEscalation(turn, file, at);
}

/** What waits for the morning rings now when it turned out that it cannot wait. */
export async function ringEarlier(turn: AppTurn, file: Loaded): Promise<void> {
  const planned = await turn.repositories.reminders.ofRecord(turn.organisation.id, file.record.id);
  if (alarmAt(turn, file) > turn.now || !planned.some(({ notice }) => notice === 'breach-reported')) return;
  await cancelReminders(turn, file.record.id, ['breach-reported']);
  await sendAlarm(turn, file, await toAlarm(turn, file), handlerOf(file) === undefined);
}

/** Everybody to be alarmed but who reported it themselves. */
export async function toAlarm(turn: AppTurn, file: Loaded): Promise<readonly string[]> {
  const reporters = await reportersFor(turn, file);
  return alarmed(turn, file).filter((id) => !reporters.includes(id));
}

/** Who was passed over for whom it turned out to be about: the next in line hears it, and everybody when it was theirs. */
export async function alarmNext(turn: AppTurn, file: Loaded): Promise<void> {
  const { scope } = file;
  const everybody = scope.withAnswers(new Map([...scope.answers].filter(([path]) => path !== 'concerns')));
  const isLost = isHandlerKeptOut(scope.answers);
  const before = isLost ? [] : alarmed(turn, { scope: everybody });
  const to = (await toAlarm(turn, file)).filter((id) => !before.includes(id) && id !== turn.person.id);
  if (isLost || to.length > 0) await sendAlarm(turn, file, to, handlerOf(file) === undefined);
}
