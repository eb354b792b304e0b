// What is put right of one activity by what is told of it: its programs, how its data are protected, who gets and who reaches them.
import { focusedRecord } from '../../../../app/register.js';
import type { AppTurn } from '../../../../app/turn.js';
import { mayTellRecipient } from '../../../activities/rules/recipients-told.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { mayDenySafeguard } from '../../../activities/rules/safeguard-denied.js';
import { accessAt } from './access-at.js';
import { camerasBeside } from './cameras-beside.js';
import { goodsAt } from './goods-at.js';
import { mayBeOfMeasures, measuresAt } from './measures-at.js';
import { programsAt } from './programs-at.js';
import { recipientsAt } from './recipients-at.js';
import { safeguardAt } from './safeguard-at.js';

/** Proposes it there; false where nothing of these is told of one activity. */
export const atOneActivity = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await camerasBeside(turn, text)) ||
  (await goodsAt(turn, text)) ||
  (await programsAt(turn, text)) ||
  (tellsOfOne(text) &&
    (await mayBeOfActivity(turn, text)) &&
    ((await measuresAt(turn, text)) || (await recipientsAt(turn, text)) || (await safeguardAt(turn, text)))) ||
  accessAt(turn, text);

/** By its words alone: for what tells neither, nothing is looked up. */
const tellsOfOne = (text: string): boolean => mayBeOfMeasures(text) || mayTellRecipient(text) || mayDenySafeguard(text);

/** Beside a case all that names no number is of that. */
async function mayBeOfActivity(turn: AppTurn, text: string): Promise<boolean> {
  const record = await focusedRecord(turn);
  return record === undefined || activityRegisters.includes(record.register) || /\bv-?0*\d/i.test(text);
}
