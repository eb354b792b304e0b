// That what was told before is to be reported: by words of it, by pointing at it, or against what was offered since.
import { listed, wordsIn } from '../words.js';

/** "Die leenauto melden", "dat lek met die map": what was told is to be reported, by words of it or by pointing at it. */
export function namesToReport(text: string, told: string): boolean {
  const said = (reportsIt.exec(text.trim()) ?? thatBreach.exec(text.trim()))?.groups;
  if (said === undefined || asksWhether.test(text.trim())) return false;
  const { order = '', wish = '', still = '', of = '' } = said;
  const story = wordsIn(told);
  return wordsIn(`${order} ${wish} ${still} ${of}`).every((word) => pointing.has(word) || story.includes(word));
}
const reportsIt =
  /^(?:(?:nee|no|ja|ok|oke|en|dan|please|yes|and|so)[,.! ]+)*(?:(?:ik|we|wij) (?:wil|wou|moet|willen|moeten) |i (?:want|need) to )?(?:(?:meld|report) (?<order>.{2,60}?)|(?<still>.{3,60}?) (?:moet|must) (?:nog |toch |ook |still )*(?:gemeld|doorgegeven|be reported)(?: worden)?|(?<wish>.{3,60}?) (?:melden|doorgeven))(?: (?:maar|nog|even|graag|dan|now|please))*[.!]*$/i;
/** "Moet ik dat melden" asks, and wants nothing to be done. */
const asksWhether = /\?|^(?:(?:en|maar|and|but) )*(?:moet|mag|kan|kun|zal|hoef|must|should|shall|can|do)\b/i;
/** "Dat lek met die map" names it, and says no more. */
const thatBreach =
  /^(?:(?:ja|ok|oke|en|nou|eerst|nog|over|o ja|and|first)[, ]+)*(?:dat|die|het|that|the) (?:data)? ?(?:lek|breach|leak) (?:met|van|over|with|of|about) (?<of>.{3,60}?)[.!]*$/i;
const pointing = listed(
  `die dat dit deze het de een van over met nog toch wel even graag alsnog ook wil moet ik we wij that this the of about an a it
  maar dan nu now please datalek lek breach leak incident`,
);

/** "Nee! Ik wil dat datalek melden" says no to something else. */
export const wantsToReportIt = (text: string): boolean => wishes.test(text.trim());
const wishes =
  /^(?:nee|neen|no)\b[,.! ]+(?:ik|we|wij|i) (?:wil|wou|moet|willen|moeten|want to|need to) (?!.*\b(?:niet|geen|not|no)\b).*\b(?:melden|doorgeven|report)\b/i;
