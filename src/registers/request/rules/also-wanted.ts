// What the one who asked wants beside what they asked: "hij wil ook dat we alles weggooien".
import { folded } from '../../../core/fold.js';
import { suggestedKinds } from './hearing/suggested-kinds.js';
import type { RequestKind } from './kinds.js';

const sameOne = '(?:hij|zij|ze|die|he|she|they)';
const wish = '(?:wil|wilt|willen|wilde|vraagt|vroeg|wants?|wanted|asks|asked|would like)';
const asWell = '(?:ook|daarnaast|bovendien|tevens|verder|also|too|as well)';
const shape = new RegExp(
  `^(?:(?:en|oh|o ja|nu|trouwens|and|now)[, ]+)*(?:r-?\\d+:? )?${sameOne} (?:(?:nu|now) )?(?:${wish} (?:\\S+ ){0,3}?${asWell}|${asWell} ${wish}|${wish} .{3,80} ${asWell}$)\\b`,
);

/** The kinds of request that are wanted as well; none where a text tells no such wish, or of somebody else. */
export function alsoWanted(text: string): readonly RequestKind[] {
  if (text.length > longest || text.includes('?')) return [];
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return shape.test(plain) ? suggestedKinds(text) : [];
}
const longest = 150;
