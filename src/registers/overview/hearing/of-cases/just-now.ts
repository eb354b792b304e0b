// Whether a record is of a moment ago: who made it then mostly goes on about it.
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { addMinutesTo } from '../../../../core/time.js';

export const isOfJustNow = ({ now }: Pick<AppTurn, 'now'>, { record }: Pick<Loaded, 'record'>): boolean =>
  addMinutesTo(record.createdAt, minutes) >= now;
const minutes = 120;
