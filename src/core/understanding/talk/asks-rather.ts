// Whether somebody asks for an answer or tells something, by how people do that: learnt from some forty thousand texts.
import { folded } from '../../fold.js';
import { once, remembered } from '../../remembered.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import { saysUnknown } from '../values/yes-no.js';
import { askingSums } from './asking-sums.js';
import { tellsDoneLast } from './asks-in-general.js';

const likeliest = once(() => likeliestOf(askingSums));

/** How likely it is, from 0 to 1, that a text asks for an answer: in general, of the law or of what is asked here. */
export const oddsOfAsking = remembered(
  8,
  (text): number => likeliest()(heldInWhole(text)).find(({ label }) => label === 'asks')?.odds ?? 0,
);

/**
 * Whether a text asks by its order, where nothing but that says so: "krijgen die mensen nou vanzelf bericht of moet ik dat doen". Who
 * leaves the first word away tells it of the past, or what was done: "stonden de namen op", "hebben we gewist".
 */
export function asksUnmarked(text: string): boolean {
  const plain = folded(text.trim()).replace(/[\s.!?]+$/, '');
  if (!verbFirst.test(plain) || tellsDoneLast.test(plain) || saysUnknown(text)) return false;
  return orWho.test(plain) || oddsOfAsking(text) >= perhaps;
}
const perhaps = 0.15;
const verbFirst =
  /^(?:(?:en|maar|dus|nou|and|but|so)[, ]+)*(?!(?:stond|zat|lag|ging|was|waren|had|kreg|kwam|werd|moest|kon|wou|zou)\p{L}* |(?:naar|met|van|over|aan|op|voor|bij|uit|in|door|tot|om|ja|nee|neen|niet|yes|no|not|with|from|at|on|by|to|for|of|or) )(?:\p{L}+(?:t|en)|\p{L}{2,4}|does|shall|will|would|could|should) (?:ik|we|wij|ze|zij|hij|je|u|jij|jullie|die|dit|deze|de|het|een|mijn|m['’]?n|onze|ons|iemand|iedereen|anderen|they|i|you|he|she|it|the|my|our|those|these|anybody|somebody|anyone|someone)\b/u;
/** "…, of doen wij dat". */
const orWho = /[, ](?:of|or) (?:\p{L}+ )?(?:ik|wij|we|i|jij|jullie|u|zij)(?: \p{L}+){0,3}$/u;
