// A measure that is done becomes one of the register, of the whole organisation; the day stands with its point.

import { load } from '../../app/register.js';
import { store } from '../../app/storing.js';
import type { AppTurn, Reading } from '../../app/turn.js';
import { latest, writeAt } from '../../core/engine/answers.js';
import type { Choice } from '../../core/engine/value.js';
import type { Day } from '../../core/time.js';
import { settled } from '../../core/warnings/reading.js';
import { pointsIn } from './rules/points.js';

/** On which day each measure was last done, by its id, as far as it is a point of a list. */
export async function measureDays(
  reading: Pick<Reading, 'repositories' | 'organisation'>,
): Promise<ReadonlyMap<string, Day>> {
  const { repositories, organisation } = reading;
  const records = await repositories.records.list(organisation.id, 'task-list');
  const ids = records.filter(({ status }) => status !== 'archived').map(({ id }) => id);
  const versions = await repositories.answers.ofRecords(organisation.id, ids);
  const days = new Map<string, Day>();
  for (const id of ids)
    for (const { measure, done, outcome } of pointsIn(latest(versions.get(id) ?? [])))
      if (measure !== undefined && done !== undefined && outcome === 'done' && done > (days.get(measure) ?? ''))
        days.set(measure, done);
  return days;
}

/** These are taken now, or one is not taken after all. */
export async function changeMeasures(turn: AppTurn, ids: readonly string[], taken: boolean): Promise<void> {
  const { repositories, organisation } = turn;
  const record = await repositories.records.byNumber(organisation.id, 'organisation', 1);
  if (record === undefined || ids.length === 0) return;
  const profile = await load(turn, record);
  const { answers } = profile.scope;
  // What was only suggested is nobody's measure: it is not confirmed along with this one.
  const known = settled(profile.scope, 'security');
  const before: readonly Choice[] = Array.isArray(known) ? known : [];
  const after = taken
    ? [...before, ...ids.filter((id) => !before.includes(id))]
    : before.filter((one) => typeof one === 'object' || !ids.includes(one));
  if (after.length === before.length) return;
  await store(turn, profile, [writeAt(answers, 'security', after.length === 0 ? null : after, 'gewist')]);
}
