// The activities that somebody may change, and what they are called.
import { canWith, readAll } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { namesOfActivity } from '../../changes/change-world.js';
import type { NamedActivity } from '../../rules/named-activity.js';

export const editableActivities = async (turn: AppTurn): Promise<readonly Loaded[]> =>
  (await readAll(turn, ...activityRegisters)).filter(
    (loaded) => loaded.record.status !== 'archived' && canWith(turn, 'edit', loaded),
  );

export const calledAs = ({ record }: Pick<Loaded, 'record'>): NamedActivity => ({
  number: record.number,
  names: namesOfActivity(record),
});
