// That somebody wants something else than was understood, or more: "nee, ze wil het inzien", "hij wil ook dat we alles weggooien".
import { folded } from '../../../../core/fold.js';
import type { RequestKind } from '../kinds.js';
import { kindsIn, suggestedKinds } from './suggested-kinds.js';

/** The kinds of request as they are put right, where they were others; undefined where nothing of them is. */
export function kindsAnew(kinds: readonly string[], text: string): readonly string[] | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || text.includes('?')) return undefined;
  const said = plain.replaceAll(not, ' ');
  const wanted = wishesIn(said);
  const [first] = wanted;
  if (first === undefined) return undefined;
  if (asWell.test(plain)) return wishes.test(said) && !kinds.includes(first) ? [...kinds, first] : undefined;
  const gone = wishesIn(plain.match(not)?.join(' ') ?? '');
  if (wanted.every((kind) => kinds.includes(kind))) {
    const takesAway = turns.test(plain) || gone.some((kind) => kinds.includes(kind) && !wanted.includes(kind));
    return onlyThat.test(said) && takesAway && kinds.length > 1 ? [first] : undefined;
  }
  if (kinds.some((kind) => gone.includes(kind)))
    return [...new Set([...kinds.filter((kind) => !gone.includes(kind)), first])];
  return saysWish(plain, said) ? [first] : undefined;
}

const saysWish = (plain: string, said: string): boolean =>
  turns.test(plain) && (wishes.test(said) || said.split(' ').length <= fewWords);

/** What is wanted by these words, the likeliest first. */
const wishesIn = (words: string): readonly string[] => [
  ...kindsIn(words),
  ...wishesOfIt.flatMap(([kind, shape]) => (shape.test(words) ? [kind] : [])),
];
const longest = 160;
const fewWords = 5;

/** "Ze wil ook inzage" adds to what was asked. */
const more = 'ook|daarnaast|bovendien|also|too|as well';
const asWell = new RegExp(`\\b(?:${more})\\b`);
const not =
  /\b(?:(?:and|en|maar|but) )?(?:niet|geen|not|no(?= (?:access|erasure|deletion|copy))|in plaats van|ipv|instead of|rather than|dus niet)\b[^,;.]*?(?=[,;.]| (?:maar|but) |$)/g;
/** Who begins so, or says so, takes back what was said before. */
const turns =
  /^(?:(?:oh?|ah|en|maar|but|well|hm+|sorry|excuus)[, ]+)*(?:nee|neen|no|wacht|wait|sorry|actually|eigenlijk|toch|ik bedoel\w*|i mean\w*|correctie|correction|of nee|bij nader inzien|oeps|oops|klopt niet|niet goed)\b|\b(?:eigenlijk|toch liever|actually|rather|juist|alleen maar|instead|bedoel\w*)\b/;
const onlyThat = /\b(?:alleen|enkel|slechts|only|just)\b/;
const wishes =
  /\b(?:wil|wilt|willen|wilde|vraagt|vroeg|bedoelt|bedoelde|gaat|ging|wants?|wanted|asks?|asked|would like|means?|meant|is about)\b/;

/** What is wanted of what was named before. */
const wishesOfIt: readonly (readonly [string, RegExp])[] = [
  ['access', /\b(?:zien|inzien|bekijken|lezen|kopie|inzage|see|view|look at|read|copy)\b/],
  ['erasure', /\b(?:weg|weghalen|verwijder\w*|wissen|gewist|delete\w*|erase\w*|remove\w*|gone)\b/],
  ['rectification', /\b(?:aanpassen|aangepast|wijzigen|gewijzigd|verbeterd|corrected|changed|updated|put right)\b/],
];

const sameOne = '(?:hij|zij|ze|die|he|she|they)';
const wish = '(?:wil|wilt|willen|wilde|vraagt|vroeg|wants?|wanted|asks|asked|would like)';
const besides = `(?:${more}|tevens|verder)`;
const wantsMore = new RegExp(
  `^(?:(?:en|oh|o ja|nu|trouwens|and|now)[, ]+)*(?:r-?\\d+:? )?${sameOne} (?:(?:nu|now) )?(?:${wish} (?:\\S+ ){0,3}?${besides}|${besides} ${wish}|${wish} .{3,80} ${besides}$)\\b`,
);

/** The kinds of request that are wanted as well; none where a text tells no such wish, or of somebody else. */
export function alsoWanted(text: string): readonly RequestKind[] {
  if (text.length > longest || text.includes('?')) return [];
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return wantsMore.test(plain) ? suggestedKinds(text) : [];
}
