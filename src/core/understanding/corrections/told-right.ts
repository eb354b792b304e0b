// What somebody puts right of words that they told before: "klantnr is 241 niet 214", "het was piet, niet kees".
import { folded } from '../../fold.js';
import { soundsSame } from '../near-words.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { isWrittenAsName } from '../values/written-as-name.js';
import { saidBefore } from './taken-back.js';

/** What a text says it is, instead of what. */
interface Instead {
  readonly now: string;
  readonly before: string;
}

const lead =
  '(?:(?:nee+|neen|no|sorry|oeps|oops|oh?|ow|wacht|wait|ho|ja|en|maar|but|trouwens|eigenlijk|actually|correctie|btw|ik bedoel(?:de)?|i meant?)[,.:! ]+)*';
/** What may stand behind it, and says nothing. */
const tail =
  '(?:[, ]+(?:hoor|he|hè|sorry|dus|he toch|foutje|typfout\\p{L}*|tikfout\\p{L}*|typo|my bad|mijn fout))*[.! ]*';
const not = '(?:(?:en|and|but|maar) )?(?:niet|nie|geen|not|ipv|i\\.p\\.v\\.|in plaats van|instead of|rather than)';

/** Who points back at it, and says that it is: what stands behind that is what it is. */
const points =
  "(?:(?:het|dat|dit|die|hij|zij|ze|er|t|'t|it|that|this|he|she|they|there) )?(?:ging (?:om|over)|gaat (?:om|over)|is|was|waren|zijn|heet|heette|moet(?:en)?|moest|staat|stond|kwam|komt|betreft|were|are)(?: (?:toch|dus|van|eigenlijk|actually|wel|er))* ";
const pointing = new RegExp(`^${lead}${points}`, 'iu');

const shapes: readonly RegExp[] = [
  `(?:${points})?(?:niet|nie|geen|not) (?<before>[^,;]{1,60}?),? (?:maar|but) (?:(?:wel|toch|was|is|het was|it was) )*(?<now>[^,;]{1,60}?)`,
  `(?<now>[^;]{1,80}?),? ${not} (?<before>[^,;]{1,60}?)`,
  `(?<before>[^,;]{1,60}?) (?:moet|moest|moeten|had|hoort|should|must)(?: (?:dus|toch|eigenlijk|actually))* (?<now>[^,;]{1,60}?) (?:zijn|wezen|worden|heten|te zijn)`,
  `(?<before>[^,;]{1,60}?) (?:should be|must be|should have been) (?<now>[^,;]{1,60}?)`,
  `(?<=[,.:! ])(?<before>[^,;\\d]{2,40}?) (?:is|was|:) (?<now>\\S*\\d\\S*)`,
  `(?:met|by|with) (?<before>[^,;]{1,40}?) (?:bedoel(?:de)? ik|i meant?) (?<now>[^,;]{1,40}?)`,
].map((shape) => new RegExp(`^${lead}${shape}${tail}$`, 'iu'));

/** What somebody or something is instead of what, without the words that lead to it: "nee het is Maaike, niet Marieke". */
export function insteadOf(clause: string): Instead | undefined {
  const instead = clause.length > longest || clause.includes('?') ? undefined : insteadIn(clause);
  return instead && { ...instead, now: instead.now.replace(pointing, '').replace(leadsOn, '').trim() };
}
const leadsOn = /^(?:(?:toch|gewoon|maar) )+/i;

function insteadIn(clause: string): Instead | undefined {
  for (const shape of shapes) {
    const { now, before } = shape.exec(clause)?.groups ?? {};
    if (now !== undefined && before !== undefined) return { now: now.trim(), before: before.trim() };
  }
  return undefined;
}

/** Whether a text may say what something is instead of what; most of what is typed does not. */
export const mayPutRight = (text: string): boolean =>
  text.length <= longest &&
  !text.includes('?') &&
  (insteadIn(text.trim()) !== undefined || saidBefore(text) !== undefined);

/**
 * Words that were told, with what it is in the place of what it is said not to be; undefined where they hold no such thing. Numbers,
 * names and days take only one another's place; anything else only where it is pointed at: "het was een tablet, geen laptop".
 */
export function toldRight(story: string, clause: string): string | undefined {
  if (clause.length > longest || clause.includes('?')) return undefined;
  const instead = insteadIn(clause.trim());
  if (instead !== undefined) return byContrast(story, clause, instead);
  const now = saidBefore(clause);
  return now === undefined ? undefined : byContrast(story, clause, { now, before: droppedIn(clause) });
}
const longest = 160;
/** "Ik zei kees maar het was piet": what was said before. */
const droppedIn = (clause: string): string =>
  /\b(?:zei|schreef|dacht|typte|meldde|said|wrote|thought|typed|reported) ([^,.;]{1,30}?),? (?:maar|but)\b/i.exec(
    clause,
  )?.[1] ?? '';

function byContrast(story: string, clause: string, { now: said, before }: Instead): string | undefined {
  const number = numberIn(said);
  if (number !== undefined) return numberRight(story, number, before);
  const now = said.replace(pointing, '').trim();
  const isPointed = pointing.test(clause.trim()) || plainly.test(clause.trim()) || saidBefore(clause) !== undefined;
  const last = lastOf(now, before);
  const isAlike = last !== undefined && (isSameKind(last, before) || soundsSame(folded(last), folded(before)));
  if (isAlike) return replaced(story, before, last);
  const isShort = now.split(/\s+/).length <= mostWords && before.split(/\s+/).length <= mostWords;
  return isPointed && isShort && now !== '' && !tellsOn.test(now) ? replaced(story, before, now) : undefined;
}
/** "Geen laptop maar een tablet", "met smit bedoel ik smid". */
const plainly = new RegExp(`^${lead}(?:(?:niet|nie|geen|not)\\b.*\\b(?:maar|but)\\b|(?:met|by|with)\\b)`, 'iu');
const mostWords = 4;
/** "Niet gestolen, maar hij ligt thuis" tells more, and puts no word in the place of another. */
const tellsOn = /^(?:hij|zij|ze|het|er|we|wij|ik|die|dat|it|he|she|they|we|i|there)\b/i;

/** One number in the place of another, which is named, or stands behind what it is called by: "klantnr moet 241 zijn". */
function numberRight(story: string, now: string, before: string): string | undefined {
  const was = numberIn(before);
  if (was !== undefined) return replaced(story, before, before.replace(was, now)) ?? replaced(story, was, now);
  const called = new RegExp(
    `(${edge}${escaped(before)}(?:[ :]+(?:is|was|nr|nummer))?[ :]+)(\\d[\\d./-]*)(?!\\p{L})`,
    'iu',
  );
  const [, head, number] = called.exec(story) ?? [];
  return head === undefined || number === now ? undefined : story.replace(called, (_, kept: string) => `${kept}${now}`);
}

/** The one number in some words, as it is written. */
function numberIn(words: string): string | undefined {
  const [only, ...more] = words.split(/[^\p{L}\d.,/-]+/u).filter((word) => /\d/.test(word) || isCount(word));
  return more.length > 0 ? undefined : only?.replace(/[.,]+$/, '');
}
const isCount = (word: string): boolean =>
  !/^(?:een|één|an?|one)$/i.test(word) && numberNamed(folded(word)) !== undefined;

/** As many words at the end as are told to be wrong: "ze heet smid, niet smit". */
function lastOf(now: string, before: string): string | undefined {
  const many = before.split(/\s+/).length;
  const words = now.split(/\s+/);
  return words.length < many ? undefined : words.slice(-many).join(' ');
}
const day =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:eer)?gisteren|vandaag|vanmorgen|vanmiddag|vanavond|vanochtend|yesterday|today)$/u;
const isDay = (word: string): boolean => day.test(folded(word));
/** Both are names, or both are days. */
const isSameKind = (one: string, other: string): boolean =>
  [isWrittenAsName, isDay].some((is) => [one, other].every((words) => words.split(/\s+/).every(is)));

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A name inside an address is no word of its own. */
const edge = String.raw`(?<![\p{L}\d@])`;

/** What stands there more than once is put right in each place; an article and a title that stand before it are not said twice. */
function replaced(story: string, before: string, now: string): string | undefined {
  if (before === '' || folded(before) === folded(now)) return undefined;
  const words = now.split(/\s+/);
  const first = words.slice(0, Math.max(0, words.length - before.split(/\s+/).length)).join(' ');
  const head = first === '' ? '' : `${escaped(first)} `;
  const shape = new RegExp(`${edge}(${head})?${escaped(before)}(?![\\p{L}\\d@]|[.,]\\d)`, 'giu');
  const bare = article.test(before) ? now : now.replace(article, '');
  const right = story.replace(shape, (_, stood: string | undefined) =>
    stood === undefined || stood === '' ? bare : now,
  );
  return right === story ? undefined : right;
}
const article = /^(?:een|de|het|an?|the) /i;
