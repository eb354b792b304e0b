// What is only said to be missing on a card, or to be kept as well: heard as what comes beside the rest.
import { missingSaid } from '../../core/understanding/corrections/added-to-list.js';
import { isLittle } from '../../core/understanding/reading.js';
import type { AppTurn } from '../turn.js';
import { heardIn } from './heard.js';
import { isCard, type Open } from './open-here.js';

/** What was heard; what is only said to be missing on a card, or kept as well, is heard as what comes beside the rest. */
export async function heardMissing(turn: AppTurn, text: string, open: Open): ReturnType<typeof heardIn> {
  const readings = await heardIn(turn, text, { open });
  const mayBeMore = isCard(open) && (isLittle(readings[0]) || readings[0].intent === 'activity');
  const named = mayBeMore ? missingSaid(text) : undefined;
  const missing = named === undefined ? readings : await heardIn(turn, `zet ${named} erbij`, { open });
  const isHeard = missing[0].intent === 'answer' || missing[0].intent === 'correction';
  if (isHeard) return missing;
  turn.heard = readings;
  return readings;
}
