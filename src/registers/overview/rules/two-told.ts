// Whether somebody tells of two breaches in one breath: each has a term and a file of its own.
import { soundsLike } from '../../../core/sounds-like.js';
import { Heard } from '../../../core/understanding/ear.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { breachTold } from '../../breach/rules/told.js';
import { isOfAnother } from '../../request/rules/somebody.js';
import { suggestedKinds } from '../../request/rules/suggested-kinds.js';
import { ear } from './ear.js';

const apart =
  /[.;\n]\s*|,?\s+en\s+(?=(?:ook|gister\w*|vandaag|van(?:ochtend|morgen|middag)|vorige|afgelopen|daarnaast|verder)\b)|,?\s+(?=(?:daarnaast|verder is|en ook nog|ook nog|los daarvan|also|besides)\b)/i;
const fewest = 4;

/** True where two of its clauses each sound like a breach, of another kind. */
export function tellsTwo(text: string, situation: Situation): boolean {
  const clauses = text
    .slice(0, 1000)
    .split(apart)
    .filter((clause) => wordsIn(clause).length >= fewest);
  if (clauses.length < 2) return false;
  const kinds = clauses.flatMap((clause) => {
    const heard = new Heard(ear, clause);
    const isTold = soundsLike(clause) === 'breach' || heard.over('breach') > plainly;
    const { kind } = isTold ? breachTold(clause, heard, situation) : {};
    return typeof kind === 'string' ? [kind] : [];
  });
  return new Set(kinds).size > 1;
}
const plainly = 4;

/** What two people ask in one breath, each in their own words; undefined where it is one who asks. */
export function twoRequests(text: string): readonly [string, string] | undefined {
  const line = text.slice(0, 500).replace(announced, '');
  for (const { 0: between, index } of line.matchAll(betweenTwo)) {
    const [first, second] = [line.slice(0, index).trim(), line.slice(index + between.length).trim()];
    const isOfTwo = suggestedKinds(first).length > 0 && suggestedKinds(second).length > 0;
    if (isOfTwo && isOfAnother(first, second)) return [first, second];
  }
  return undefined;
}
/** A breach and what somebody asks in one breath, each in its own words; undefined where it is one of them. */
export function breachAndRequest(text: string): { readonly breach: string; readonly request: string } | undefined {
  const line = text.slice(0, 500).replace(announced, '');
  for (const { 0: between, index } of line.matchAll(betweenTwo)) {
    const [first, second] = [line.slice(0, index).trim(), line.slice(index + between.length).trim()];
    if (isBreach(second) && isRequest(first)) return { breach: second, request: first };
    if (isBreach(first) && isRequest(second)) return { breach: first, request: second };
  }
  return undefined;
}
const isBreach = (clause: string): boolean =>
  wordsIn(clause).length >= fewest && soundsLike(clause) === 'breach' && !isAsked.test(clause);
/** Who fears or asks whether something leaked asks something, and tells no breach. */
const isAsked =
  /^(?:zijn|haar|hun|his|her|their)\b|^(?:(?:ze|hij|zij|die|she|he|they) )?(?:vraagt|vroeg|wil|zegt|zei|denkt|is bang|vreest|asks?|wants?|says?|thinks?|fears?)\b|\b(?:of|whether|if)\b|\?/i;
const isRequest = (clause: string): boolean =>
  asks.test(clause) && suggestedKinds(clause).length > 0 && soundsLike(clause) !== 'breach';
const asks = /\b(?:wil|wilt|willen|vraagt|vroeg|vragen|eist|wants?|asks?|asked)\b/i;

const announced = /^\s*(?:(?:two|2|twee) (?:things|requests|dingen|verzoeken)|het volgende)\s?[:,.]\s*/i;
const betweenTwo = /[,;.]? (?:en|and) |[,;.]\s+/g;
