// "Moet dat echt?" right after a request was told is of that: whether what somebody asks must be done.
import { type AppTurn, tell } from '../../../../app/turn.js';
import { flowTold } from '../../../../app/typing/proposals.js';
import { unsentId } from '../../../../core/engine/unsent.js';
import { onlySupposes } from '../../../../core/understanding/talk/unreal.js';
import { asksForOthers } from '../../../request/rules/hearing/somebody.js';
import { answersMeant } from '../../rules/answers-meant.js';
import { type FollowUp, followUp } from '../../rules/follow-up.js';
import { formOfTold } from '../../rules/form-of-told.js';
import { answerGoingOn, answerWithId } from '../../rules/known-answers.js';
import { giveAnswer } from '../asked/answers.js';
import { questionOf } from '../asked/answers-perhaps.js';
import { askedAs } from '../asked/asked-behind.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';

type Values = Readonly<Record<string, unknown>>;

/** Answers it by what was asked and by whom, and the offer stays; false for anything else. */
export async function mustOfTold(turn: AppTurn, text: string): Promise<boolean> {
  const { told } = turn.waited;
  if (told?.flow !== flowTold(turn, 'request').id || isAnsweredSince(turn) || !asksMust(text)) return false;
  // What somebody else asks is not the right of the person themselves.
  if (asksForOthers(told.text)) {
    tell(turn, sentences.asksForOthers);
    return true;
  }
  return mustOfRequest(turn, formOfTold(turn, 'request', told.text), text);
}

/** The same of what is filled in of it: the law of erasing, and else whether what is offered may be refused, or the duty that the form serves. */
export async function mustOfRequest(turn: AppTurn, { kinds, about, words }: Values, asked: string): Promise<boolean> {
  if (!asksMust(asked)) return false;
  const isErasing = Array.isArray(kinds) && kinds.includes('erasure');
  const isOfApplicant = about === 'applicant' || rejected.test(String(words));
  const isOpen = turn.waited.open?.record === unsentId(flowTold(turn, 'request').id);
  const ids = isErasing
    ? ['erase-what-is-needed', ...(isOfApplicant ? ['term-applicants'] : [])]
    : [isOpen ? 'term-request' : 'request-refuse'];
  const known = ids.flatMap((id) => answerWithId(id) ?? []);
  for (const one of known) await giveAnswer(turn, questionOf(turn, one), one, false);
  return known.length > 0;
}

/** What the law answers by the words of a question, or by those and that it is asked of a request; how long there is is told with its day. */
export async function lawOfRequest(turn: AppTurn, asked: string): Promise<boolean> {
  const known = answersMeant(asked).byWords ?? goesOnAboutRequest(asked);
  if (known === undefined || known.id === 'term-request') return false;
  await giveAnswer(turn, asked, known, false);
  return true;
}
const goesOnAboutRequest = (asked: string) =>
  followUp(asked) === 'points' ? answerGoingOn(asked, askedAs.request) : undefined;

/** Its reason, its law or whether it must. */
export function ofLastAnswer(turn: AppTurn, text: string): boolean {
  const asks = followUp(text);
  return asks !== undefined && ofAnswers.includes(asks) && isAnsweredSince(turn);
}
const ofAnswers: readonly FollowUp[] = ['why', 'must', 'source', 'meaning'];

const isAnsweredSince = ({ waited: { told, answered } }: AppTurn): boolean =>
  answered !== undefined && (told?.at ?? '') < answered.at;

/** The first thing that is said, whatever reason is given behind it. */
function asksMust(text: string): boolean {
  // What is only supposed is of nothing that was told.
  if (onlySupposes(text)) return false;
  const [asked = ''] = text.trim().split(/(?<=[?.!])\s+/);
  const asks = followUp(asked);
  return asks === 'must' || (asks === 'points' && must.test(asked));
}
const must = /\b(?:moet|moeten|hoef|hoeven|must|have to|need to)\b/i;
/** Who was turned down applied for something. */
const rejected = /\b(?:afgewezen|sollicit\w*|cv|rejected|turned down)\b/i;
