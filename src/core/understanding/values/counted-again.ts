// How many people a story tells of that is told in pieces: "toch 45" counts them anew, "en 14 leerkrachten" are more of them, and
// "en 14 ouders" behind "12 ouders" may be either.

import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { nearIn } from '../near-words.js';
import { listed } from '../words.js';
import { saysTime } from './moment-instead.js';
import { people, peopleSaid, personKind, persons } from './numbers-said.js';
import { numberNamed } from './spelled-numbers.js';

/** Words with which somebody takes a number back, also with a letter wrong. */
const nearTakingBack = nearIn(
  [
    ...['toch', 'sorry', 'wacht', 'eigenlijk', 'eigelijk', 'actually', 'bedoel', 'bedoelde', 'correctie', 'correction'],
    ...['nageteld', 'geteld', 'counted', 'meant', 'geworden'],
  ],
  (word) => word,
);
/** How many there were tells of what happened, and of nothing that is so. */
const nearPast = nearIn(['waren', 'blijken', 'bleken', 'turned'], (word) => word);
const isPast = (word: string): boolean => word === 'were' || nearPast(word).length > 0;
const takingBack = listed('nee neen no nope tog sory mean wait oeps oops');
const takesBack = (word: string): boolean => takingBack.has(word) || nearTakingBack(word).length > 0 || isPast(word);
/** What may stand around it and says nothing of anything else. */
const around =
  listed(`het t dat er tzijn twaren tis it there they them that zijn is are was moet moeten moest wezen worden should be number aantal maar but wel
  ongeveer zo n zon circa ca rond about around roughly only hoor dus nog nu now in totaal total na after all ik i oh o yes even liever alleen
  just om gaat ging over de die uiteindelijk trouwens btw out turns`);
/** "We hebben nageteld", and no "we hebben er 45". */
const counting =
  /\b(?:(?:we|wij|ik|k|i) (?:hebben|heb|have)?|hebben|heb|have) ?(?:het |t |ze |them |it )?(?:even |net |just )?(?=(?:na)?geteld\b|(?:re)?counted\b)/g;
const denied =
  /\b(?:en |and |maar |but )?(?:niet|geen|not|ipv|in plaats van|instead of) (?:de |die |the )?([\p{L}\d]+)/gu;
const isPeople = new RegExp(`^(?:${people}|child|betrokkene|man$)`, 'u');
const ofMany = (word: string): boolean => /^(?:er|there|they)$/.test(word) || isPast(word) || isPeople.test(word);

/** "Een" is an article as well, and counts nobody anew. */
const numberOf = (word: string): number | undefined => (/^(?:een|an?|one)$/.test(word) ? undefined : numberNamed(word));

const plainly = (text: string): string =>
  folded(text.trim())
    .replaceAll(/['’`]/g, '')
    .replaceAll(/(?<=\d)[ .](?=\d{3}\b)/g, '');
const wordsOf = (plain: string): readonly string[] => plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
const numbersIn = (words: readonly string[]): readonly number[] => words.flatMap((word) => numberOf(word) ?? []);

/** Whether words count people and say nothing else but these. */
const onlyCounts = (words: readonly string[], may: (word: string) => boolean): boolean =>
  words.every((word) => numberOf(word) !== undefined || around.has(word) || isPeople.test(word) || may(word));

/** A number in the place of another; `isOfMany` where it counts more than one. */
interface CountAnew {
  readonly count: number;
  readonly isOfMany: boolean;
  readonly isPast: boolean;
}

/** The one number in words that say nothing but that people were counted wrong; undefined for anything else. */
export function countAnew(text: string): CountAnew | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const reread = misread.exec(plainly(text));
  const rest = reread === null ? '' : plainly(text).replace(reread[0], ' ').trim();
  const behind = reread === null ? undefined : (countAlone(rest) ?? peopleSaid(rest));
  if (behind !== undefined) return { count: behind, isOfMany: true, isPast: true };
  const [, why = ''] = withWhy.exec(plainly(text)) ?? [];
  const explained = numberOf(why);
  if (explained !== undefined) return { count: explained, isOfMany: true, isPast: false };
  const plain = plainly(text).replaceAll(counting, '');
  const left = plain.replaceAll(denied, (whole, word: string) => (numberOf(word) === undefined ? whole : ' '));
  const words = wordsOf(left);
  const [count, ...others] = numbersIn(words);
  const isAgain = left !== plain || words.some(takesBack);
  if (count === undefined || others.length > 0 || !isAgain || !onlyCounts(words, takesBack)) return undefined;
  return { count, isOfMany: words.some(ofMany), isPast: words.some(isPast) };
}
const longest = 100;
/** "12, want de oproepkrachten ook": why it is another number. */
const withWhy =
  /^(?:(?:nee|neen|oh?|ja|toch|wacht|no|wait)[, ]+)*([\p{L}\d]+)(?: (?:man|mensen|personen|stuks|people))?,? (?:want|omdat|because)\b/u;
/** Who read, typed or turned it wrong says what it was behind that, or before it: "ik draai de cijfers om, er staat 430 klanten". */
const misread =
  /^(?:(?:oh?|sorry|oeps|oops|wacht|wait|ah|nee|no)[, ]+)*(?:ik |i |k )?(?:(?:draai|draaide|haal|haalde|gooi|gooide)\b[^,.;]{0,30}\b(?:cijfers|getallen|nummers|het|ze|door elkaar|om)|(?:heb |had )?(?:het |dat |de cijfers )?(?:verkeerd|fout) (?:gelezen|gezien|geteld|getypt|omgedraaid)|(?:las|keek|typte|telde|zag) (?:het |dat )?(?:verkeerd|fout)|(?:misread|miscounted|mistyped|mixed up|swapped|flipped|switched)\b[^,.;]{0,30}|(?:tik|typ|tel)fout\p{L}*|typo)(?: (?:zie ik|om|van me))*[,.;:]+\s*|[,.;]+\s*(?:ik |i |k )?(?:(?:heb |had )?(?:het )?(?:verkeerd|fout) (?:gelezen|gezien|geteld|getypt)|(?:las|keek|typte|telde|zag) (?:het |dat )?(?:verkeerd|fout)|misread(?: it)?|miscounted|mistyped|(?:tik|typ|tel)fout\p{L}*|typo)[.!]*$/u;

/** The one number in words that count, and say nothing else: "430", "zo'n 430 klanten denk ik". A single figure may pick something. */
export function countAlone(text: string): number | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const words = wordsOf(plainly(text));
  const [count, ...others] = numbersIn(words);
  const isCounted = count !== undefined && others.length === 0 && onlyCounts(words, (word) => hedges.has(word));
  return isCounted && (count > 9 || words.some(isPeopleWord)) ? count : undefined;
}
const hedges =
  listed(`denk dacht geloof gok schat like think guess maybe misschien of zo so precies exactly stuks stuk man mensen people
  personen een en and ja yes eh uh een a say zeg ik aan bij`);
const isPeopleWord = (word: string): boolean => isPeople.test(word) || /^(?:stuks|mensen|people|personen)$/.test(word);

/**
 * How many people a story is about after all, where a text says that and nothing else; undefined where nobody was counted in it, or
 * the number may be its hour. `isOnlyOfIt` asks for words that can be of no other number.
 */
export function countedAgain(story: string, text: string, isOnlyOfIt = false): number | undefined {
  const told = countedIn(story);
  const anew = countAfter(told, story, text, isOnlyOfIt);
  if (anew !== undefined || told.count === undefined) return anew;
  const count = countedBehind(text);
  return count === told.count ? undefined : count;
}
const longestWithReason = 200;

/** "O nee, dat is met de abonnees erbij. 1250": a number that stands alone, behind what takes the one before it back. */
export function countedBehind(text: string): number | undefined {
  if (text.length > longestWithReason || !beginsAnew.test(text.trim()) || ofReference.test(text)) return undefined;
  const [, ...behind] = text.split(/[.,;:!]+\s+/).filter((part) => part.trim() !== '');
  // "27 cliënten, niet 19".
  return countAlone(behind.filter((part) => !/^(?:niet|geen|not|no)\b/i.test(part)).at(-1) ?? '');
}
/** "Reported it to the AP, number 12345": a reference counts nobody. */
const ofReference =
  /\b(?:number|nummer|nr|kenmerk|ref(?:erence|erentie)?|zaaknummer)\b[:. ]*\S*\d{4,}|\b(?:ap|autoriteit\w*|authority)\b/i;
/** A plain no may be of something else that is asked. */
const beginsAnew =
  /^(?:(?:oh?|ow|ah|en|ja)[, ]+)*(?:(?:oh?|ow|ah) (?:nee|neen|no)|(?:nee|neen|no)[, ]+(?:wacht|sorry|toch|ik|dat|het|i|that|it)|wacht|sorry|oeps|oops|wait|actually|correctie)\b/iu;

/** The one number beside the one that is known, where that is said not to be so: "die 60 klopt niet, 45 staan er op". */
export function countedBeside(known: number, text: string): number | undefined {
  const plain = plainly(text);
  const [other, ...more] = new Set(numbersIn(wordsOf(plain)).filter((one) => one !== known));
  return other === undefined || more.length > 0 || text.includes('?') || !isDenied(known, plain) ? undefined : other;
}
const isDenied = (count: number, plain: string): boolean =>
  new RegExp(
    String.raw`\b(?:niet|geen|not|zei|schreef|typte|meldde|said|wrote|typed)(?: (?!van\b|of\b)\S+){0,2}? ${count}\b|(?<!\b(?:van|of) (?:(?:de|die|the|those) )?)\b${count}(?: \S+)? (?:(?:is|was|klop\S*|zijn|are|were) )+(?:toch |helemaal |echt )*(?:niet|fout|verkeerd|onzin|not|wrong|nonsense)\b`,
  ).test(plain);

function countAfter(
  { count, either, kinds }: Told,
  story: string,
  text: string,
  isOnlyOfIt: boolean,
): number | undefined {
  // How many others there are, puts nothing right of these.
  if (groupsIn(text).some(({ kind }) => kinds?.includes(kind) === false && kind !== anybody)) return undefined;
  if (either !== undefined) return pickedOf(either, text) ?? countAnew(text)?.count;
  const anew = count === undefined ? undefined : countAnew(text);
  if (anew === undefined && count !== undefined) return countedBeside(count, text);
  if (anew === undefined || anew.count === count) return undefined;
  const mayBeOther = isOnlyOfIt || (anew.count <= lastHour && saysTime.test(folded(story)));
  return mayBeOther && !anew.isOfMany ? undefined : anew.count;
}
const lastHour = 24;
const anybody = 'mens';

/** "14", or "samen 26": one of two numbers that were told, or both together. */
function pickedOf([one, other]: readonly [number, number], text: string): number | undefined {
  const words = wordsOf(plainly(text));
  const [count, ...others] = numbersIn(words);
  if (count === undefined || others.length > 0 || !onlyCounts(words, (word) => together.has(word))) return undefined;
  return [one, other, one + other].includes(count) ? count : undefined;
}
const together = listed('samen together altogether allebei both ja');

/** How many people a story tells of; undefined where it tells of none, or of two numbers of the same people. */
export const peopleTold = (story: string): number | undefined => countedIn(story).count;

/** What a story says of how many people it is about, as it stands at its end. */
export function countedIn(story: string): Told {
  let told: Told = {};
  let before = '';
  let last = '';
  for (const part of story.slice(0, longestStory).split(pieces)) {
    const anew =
      countAfter(told, before, part, false) ??
      countAfter(told, before, headOf(part), false) ??
      (told.count === undefined ? undefined : (countedBehind(part) ?? countedBehind(`${last}. ${part}`)));
    last = part;
    told = anew === undefined ? withMore(told, part) : { count: anew, kinds: told.kinds ?? [] };
    before = `${before}. ${part}`;
  }
  return told;
}
/** "Ik bedoel 13, er staan er nog 2 achterop": why it is another number stands behind that. */
const headOf = (part: string): string => part.split(/,\s+/)[0] ?? '';
const longestStory = 4000;
const pieces =
  /[.!?;\n]+(?:\s+|$)|,\s+(?=(?:nee|neen|no|sorry|toch|wacht|oeps|oops|wait|actually|eigenlijk|correctie)\b)/iu;

/** One number; or two of the same people, of which nobody can say whether both are right. */
interface Told {
  readonly count?: number;
  readonly either?: readonly [number, number];
  /** What these are called, so that more of the same are known from others. */
  readonly kinds?: readonly string[];
}
interface Group {
  readonly count: number;
  readonly kind: string;
}

/** What another part of the story counts beside what was counted before. */
function withMore(told: Told, part: string): Told {
  const groups = groupsIn(part);
  if (told.count === undefined && told.either === undefined) {
    const [first, ...others] = groups;
    const count = peopleSaid(part);
    return first === undefined || first.count !== count
      ? { ...(count !== undefined && { count }) }
      : others.reduce(added, { count, kinds: [first.kind] });
  }
  const isBare = groups.length > 0 && onlyCounts(wordsOf(plainly(part)), (word) => goesOn.has(word));
  return isBare && (goesFurther.test(plainly(part)) || groups.some(({ kind }) => told.kinds?.includes(kind)))
    ? groups.reduce(added, told)
    : told;
}
const goesOn = listed('en and plus ook nog also another erbij extra');
const goesFurther = /^(?:en|and|plus|ook|nog|also)\b/;

/** Of two kinds of people all count; of one kind either may be right. */
function added(told: Told, { count, kind }: Group): Told {
  if (told.count === undefined || (told.count === count && told.kinds?.includes(kind))) return told;
  if (told.kinds?.includes(kind)) return { either: [told.count, count], kinds: told.kinds };
  return { count: told.count + count, kinds: [...(told.kinds ?? []), kind] };
}

/** The people that are counted one behind the other: "12 ouders en 14 leerkrachten". */
const groupsIn: (part: string) => readonly Group[] = remembered(8, (part) => {
  const plain = plainly(part);
  const found = [...plain.matchAll(group)].flatMap(({ 0: whole, 1: word = '', 2: kind = '', index }) => {
    const count = numberOf(word);
    return count === undefined ? [] : [{ count, kind: personKind(kind), from: index, to: index + whole.length }];
  });
  const apart = found.findIndex(({ from }, at) => at > 0 && !joins.test(plain.slice(found[at - 1]?.to, from)));
  return apart < 0 ? found : found.slice(0, apart);
});
const joins = /^[ ,]+(?:(?:en|and|plus|ook|nog) )*$/;
/** Who can be counted beside others: names and addresses are of the same people. */
const group = new RegExp(String.raw`(?<!\p{L})([\p{L}\d]+) (?:\p{L}+ )??(${persons.join('|')})\p{L}*`, 'gu');
