// "Moet dat echt?" right after a request was told is of that: whether what somebody asks must be done.
import type { AppTurn } from '../../../../app/turn.js';
import { flowTold } from '../../../../app/typing/proposals.js';
import { followUp } from '../../rules/follow-up.js';
import { formOfTold } from '../../rules/form-of-told.js';
import { answerWithId } from '../../rules/known-answers.js';
import { giveAnswer } from '../asked/answers.js';
import { questionOf } from '../asked/answers-perhaps.js';

/** Answers it by what was asked and by whom, and the offer stays; false for anything else. */
export async function mustOfTold(turn: AppTurn, text: string): Promise<boolean> {
  const { told, answered } = turn.waited;
  if (told?.flow !== flowTold(turn, 'request').id || told.at < (answered?.at ?? '') || !asksMust(text)) return false;
  const { kinds, about } = formOfTold(turn, 'request', told.text);
  const isErasing = Array.isArray(kinds) && kinds.includes('erasure');
  const ids = [
    isErasing ? 'erase-what-is-needed' : 'request-refuse',
    ...(isErasing && (about === 'applicant' || rejected.test(told.text)) ? ['term-applicants'] : []),
  ];
  const known = ids.flatMap((id) => answerWithId(id) ?? []);
  for (const one of known) await giveAnswer(turn, questionOf(turn, one), one, false);
  return known.length > 0;
}

/** The first thing that is said, whatever reason is given behind it. */
function asksMust(text: string): boolean {
  const [asked = ''] = text.trim().split(/(?<=[?.!])\s+/);
  const asks = followUp(asked);
  return asks === 'must' || (asks === 'points' && must.test(asked));
}
const must = /\b(?:moet|moeten|hoef|hoeven|must|have to|need to)\b/i;
/** Who was turned down applied for something. */
const rejected = /\b(?:afgewezen|sollicit\w*|cv|rejected|turned down)\b/i;
