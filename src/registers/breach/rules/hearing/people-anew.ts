// How many people a breach is about, put right in words: "aantal moet 36 zijn", "398 mensen, niet 300".
import { folded } from '../../../../core/fold.js';
import { countAnew, countedBeside } from '../../../../core/understanding/values/counted-again.js';
import { people } from '../../../../core/understanding/values/numbers-said.js';
import { numberNamed } from '../../../../core/understanding/values/spelled-numbers.js';

const who = String.raw`(?:man|lid|betrokkenen|collega s|children|(?:${people})\w*)`;
const around = '(?:ongeveer |zo n |circa |ca |rond de |about |around )?';

const opening = '(?:nee |ja |sorry |oh? |wacht |update |nu )*';

/** The total, whatever it was before. */
const total: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:het |t )?aantal(?: (?:van de |de )?${who})? (?:klopt niet|is (?:fout|verkeerd|niet goed))?(?:[ ,]*(?:dat|het|er|t))*(?:(?:moet|moest|is|was|wordt|hoort|zijn|waren|klopt niet)[ ,]+)+(?:er |het |nu |toch |dus |eigenlijk )*${around}(?<now>\S+?)(?: ${who})?(?: (?:te )?(?:zijn|wezen|worden))?(?:[ ,]+(?:en )?(?:niet|geen|ipv|in plaats van) (?<old>\S+).*)?$`,
  ),
  new RegExp(
    String.raw`^(?:nee |klopt niet |sorry |o |oh )*(?:verander|wijzig|pas|zet|maak)(?:en)? (?:het )?aantal(?: ${who})? (?:aan )?(?:in|naar|op|van) ${around}(?<now>\S+)(?: aan)?$`,
  ),
  new RegExp(
    String.raw`\b(?:bij )?d-?\d+ (?:dat )?(?:het |er )?(?:heeft|betreft|zijn|waren|gaat|ging)(?: het| er)?(?: over| om)? ${around}(?<now>\S+) ${who}$`,
  ),
  new RegExp(String.raw`\bbij d-?\d+ dat (?:het|er) (?:er )?${around}(?<now>\S+) ${who} (?:zijn|waren)$`),
  // As it turned out, or was counted once more.
  new RegExp(
    String.raw`^${opening}(?:(?:nu )?(?:het|t|dat|er) )?(?:nu )?(?:blijkt|blijken|bleek|bleken)(?: (?:dat|er|om|het|nu|toch|maar|uiteindelijk))* ${around}(?<now>\S+)(?: ${who})?(?: (?:te (?:zijn|gaan|wezen)|zijn|waren|gaat))?$`,
  ),
  new RegExp(
    String.raw`^${opening}(?:(?:we|wij|ik) (?:hebben|heb) (?:het |ze )?(?:na)?geteld|(?:na)?geteld|na telling|uiteindelijk)[ ,:]+(?:en )?(?:(?:(?:het|dat|er) )?(?:zijn|waren)(?: (?:er|het|toch|maar))* )?${around}(?<now>\S+)(?: ${who})?$`,
  ),
  new RegExp(
    String.raw`^(?:it (?:now )?)?(?:turns|turned) out (?:that )?(?:there (?:are|were)|it (?:is|was|s)|to be)(?: (?:only|actually|about))* (?<now>\S+)(?: ${who})?(?: after all)?$`,
  ),
  new RegExp(
    String.raw`^(?:(?:we|i) )?(?:re)?counted(?: (?:them|it|again))*[ ,:]+(?:and )?(?:(?:it|there) (?:is|are|was|were|s) )?(?<now>\S+) ${who}$`,
  ),
  new RegExp(String.raw`\bnumber of people (?:is|was|should be|must be) ${around}(?<now>\S+)$`),
];

/** One number in the place of another, which must be the one that is known. */
const instead: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<now>\S+)(?: ${who})?[ ,]+(?:en )?(?:niet|geen|ipv|i\.p\.v\.|in plaats van|not|instead of) (?:de |die |het )?(?<old>\d+)(?: ${who})?$`,
  ),
  new RegExp(
    String.raw`\b(?:niet|geen|not) (?<old>\S+?)(?: ${who})?[ ,]+(?:maar|but) (?:wel )?${around}(?<now>\S+?)(?: ${who})?$`,
  ),
  new RegExp(
    String.raw`^(?:nee |die |de |het )*(?<old>\d+)(?: ${who})? (?:moet|moest|moeten|moesten)(?: er)? ${around}(?<now>\S+?)(?: ${who})? (?:zijn|wezen|worden)$`,
  ),
  new RegExp(String.raw`\bvan (?<old>\d+) naar (?<now>\d+)(?: ${who})?$`),
];

/** "20 kinderen ongeveer", "het ging om één lid": where no number is known yet. */
const first = new RegExp(
  String.raw`^${opening}(?:${around}(?=\d)|(?:(?:het|er|there|it) (?:zijn|waren|is|was|are|were)|(?:het|dit|dat) (?:ging|gaat|betreft|betrof)(?: om| over)?) (?:maar |slechts |alleen |only |just )?${around})(?<now>\S+) ${who}(?: (?:ongeveer|of zo|denk ik|roughly|or so|i think))*$`,
);

/** "Het zijn er toch 45", and not how many they are themselves. */
const ofThem = /^(?:\S+ )?(?:het|dat|er|they|there)\b.*\b(?:toch|eigenlijk|actually|niet|geen|not|geworden)\b/;
/** Other things that are counted. */
const ofOthers =
  /\b(?:regels?|bestanden?|dossiers?|records?|rijen|mails?|dagen|uur|uren|jaar|maanden|weken|nummer|bijlagen?)\b/;

/** A number that a text puts in the place of another; `old` where it names that. */
interface Said {
  readonly now: number | undefined;
  readonly old?: number | undefined;
  /** Only where none was known. */
  readonly first?: true;
}

/** What a text puts right of a number of people, whatever is known of it; undefined where it puts none right. */
export function peoplePutRight(text: string): Said | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = folded(text.trim())
    .replaceAll(/[’'`]/g, ' ')
    .replaceAll(/(?<=\d)\.(?=\d{3}\b)/g, '')
    .replace(/[\s.!]+$/, '');
  if (ofOthers.test(plain)) return undefined;
  const anew = firstOf(total, plain);
  if (anew !== undefined) return { now: numberNamed(anew['now'] ?? '') };
  const again = countAnew(text);
  if (again?.isOfMany === true && (again.isPast || ofThem.test(plain))) return { now: again.count };
  const one = firstOf(instead, plain);
  const old = numberNamed(one?.['old'] ?? '');
  if (one !== undefined && old !== undefined) return { now: numberNamed(one['now'] ?? ''), old };
  const counted = numberNamed(first.exec(plain)?.groups?.['now'] ?? '');
  return counted === undefined ? undefined : { now: counted, first: true };
}

/** How many people there are after all; undefined where a text puts no such number right, or one that was never known. */
export function peopleAnew(text: string, known: number | undefined): number | undefined {
  const said = peoplePutRight(text);
  if (said === undefined && known !== undefined) return countedBeside(known, text);
  const isOfIt =
    said !== undefined && (said.first === true ? known === undefined : said.old === undefined || said.old === known);
  return isOfIt && said.now !== known ? said.now : undefined;
}
const longest = 100;

function firstOf(shapes: readonly RegExp[], plain: string): Readonly<Record<string, string | undefined>> | undefined {
  for (const shape of shapes) {
    const found = shape.exec(plain)?.groups;
    if (found !== undefined) return found;
  }
  return undefined;
}
