// How the data of one activity are protected, put right wherever that is said, also once it was confirmed.

import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { sameValue } from '../../../../core/engine/value.js';
import { mayTellMeasures, measuresTold, tellsMeasuresPlainly } from '../../../activities/rules/measures-told.js';
import { seenIn } from '../../changes/change-world.js';
import { activityAtHand } from './activity-at-hand.js';
import { activityNamed } from './programs-at.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Proposes the measures as they are told, of the activity that is named or at hand; false where there is none, or nothing of them is told. */
export async function measuresAt(turn: AppTurn, text: string): Promise<boolean> {
  if (!mayTellMeasures(text)) return false;
  const loaded =
    activityNamed(turn, text, await seenIn(turn)) ?? (await activityAtHand(turn, tellsMeasuresPlainly(text)));
  if (loaded === undefined || columnAt(loaded.scope, 'security')?.kind !== 'choices') return false;
  const there = choicesAt(loaded.scope.answers, 'security');
  const now = measuresTold(text, there);
  if (now === undefined) return false;
  heardAs(turn, 'correction', text, { security: now }, 'likely');
  if (sameValue(now, there)) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { security: now.length === 0 ? null : now } });
  return true;
}
