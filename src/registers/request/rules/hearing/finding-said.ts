// What somebody says came of looking in a place: "in Moneybird stond niets", "niks gevonden in Exact".
import { folded } from '../../../../core/fold.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { namesTheSame } from './somebody.js';

export interface FindingSaid {
  /** The place, as it was called. */
  readonly place: string;
  readonly result: 'not-found' | 'done' | 'found';
}

const stands = '(?:stond|staat|stonden|staan|zat|zit|vond|vonden|vind|komt|kwam|heb|hebben|is|zijn|was)';
const did =
  '(?:aangepast|ingevuld|bijgewerkt|doorgevoerd|veranderd|rechtgezet|gewist|verwijderd|weggehaald|verbeterd|gecorrigeerd|gewijzigd|weggegooid|changed|corrected|fixed|updated|deleted|erased|removed|wiped)';
const came = `(?:niets|niks|gevonden|nothing|found|${did})`;
const placeFirst = new RegExp(
  String.raw`^(?:(?:en|ook|maar|nee|ja|adres|het|naam|ik|we|wij|heb|hebben|dit|dat|is|al|net|nu|zelf) )*(?:in|bij|op) (.{2,40}?)(?: (?:het |haar |zijn |de )?(?:adres|naam|nummer|mailadres|gegevens))? ((?:${stands}|al|nu|net|inmiddels|${came})\b.*)$`,
);
const placeLast = new RegExp(String.raw`^(.{0,30}\b${came})(?: (?:it|her|him|them))? (?:in|uit|bij|from) (.{2,60})$`);
/** "Haar gegevens staan in Lightspeed en Moneybird", "ze staat alleen in Mailchimp". */
const standsIn =
  /^(?:(?:en|ja|maar|dus|oh?|want|and) )*(?:(?:haar|zijn|hun|die|deze|de|al haar|al zijn|alle|her|his|their) (?:gegevens|data|adres|mailadres|account)|ze|zij|hij|die|she|he) (?:staat|staan|zit|zitten|is|are) (?:(?:bij ons|alleen|ook|nog|dus|volgens mij|denk ik|only|also) )*(?:in|op|bij) (.{2,60})$/;
const notYet = new RegExp(
  String.raw`\b(?:niet|not) (?:\S+ )?${did}\b|\b(?:be ${did}|wants?|must|should|maybe|moet|moeten|nog te|misschien|waarschijnlijk)\b`,
);

/** What came of which place; undefined where a text says no such thing. */
export function findingSaid(text: string): FindingSaid | undefined {
  if (text.length > longest) return undefined;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  if (text.includes('?') || notYet.test(plain)) return undefined;
  const [, first, rest = ''] = placeFirst.exec(plain) ?? [];
  const [, lead = '', last] = placeLast.exec(plain) ?? [];
  const [, standing] = standsIn.exec(plain) ?? [];
  if (standing !== undefined) return { place: standing, result: 'found' };
  const place = first ?? last;
  const result = place === undefined ? undefined : resultOf(first === undefined ? lead : rest);
  return place === undefined || result === undefined ? undefined : { place, result };
}
const longest = 100;

function resultOf(said: string): FindingSaid['result'] | undefined {
  if (foundNothing.test(said)) return 'not-found';
  if (new RegExp(String.raw`\b${did}\b`).test(said)) return 'done';
  // "In Laposta staat naam en mailadres": what is there is named.
  return /^(?:staat|stond|staan|stonden|zit|zat) (?!het$|alles$|goed$)(?!.*\b(?:niet|wij|we|klanten|leden)\b)\S/.test(
    said,
  )
    ? 'found'
    : undefined;
}
const foundNothing =
  /\b(?:niets|niks|nergens|nothing|geen (?:gegevens|data|naam)|niet (?:gevonden|voor)\b|(?:staat|stond) (?:ze |hij |zij |er )?niet(?: meer)?(?: in)?$)/;

/** What was done where, clause by clause, and the clauses that tell anything else. */
export function doneIn(
  text: string,
  isPlace: (words: string) => boolean,
): { readonly places: readonly string[]; readonly rest: readonly string[] } {
  const clauses = (text.includes('?') ? '' : text).split(parts).filter((one) => one.trim() !== '');
  const said = clauses.map((clause) => ({ clause: clause.trim(), place: placeDone(clause, isPlace) }));
  return {
    places: said.flatMap(({ place }) => place ?? []),
    rest: said.flatMap(({ clause, place }) => (place === undefined ? [clause] : [])),
  };
}

/** "In Virtuagym aangepast", and of what is known to be a place also "Virtuagym is aangepast". */
function placeDone(clause: string, isPlace: (words: string) => boolean): string | undefined {
  const found = findingSaid(clause);
  if (found !== undefined) return found.result === 'done' ? found.place : undefined;
  const plain = folded(clause.trim()).replace(/[\s.!]+$/, '');
  const [, subject = ''] = notYet.test(plain) ? [] : (subjectFirst.exec(plain) ?? []);
  return subject !== '' && isPlace(subject) ? subject : undefined;
}
const subjectFirst = new RegExp(
  `^(?:(?:en|ook|maar|nee|ja|geen twijfel) )*(.{2,40}?) (?:(?:is|zijn|heb ik|hebben we|was) )?(?:(?:al|nu|net|inmiddels|ook) )*${did}$`,
);

/** What came of one place in a few sentences, and whether somebody says that they look there themselves. */
export interface Outcome<Place> {
  readonly place: Place;
  readonly result?: FindingSaid['result'];
  readonly looksSelf: boolean;
  /** What was found there is told with it. */
  readonly tellsMore: boolean;
}

/**
 * What came of each place that a text tells of: each part of it is of the place that it names, or else of the one before it, and of
 * the one that is asked. Undefined where nothing came of any, or something still has to be done.
 */
export function outcomesSaid<Place extends { readonly label: { readonly nl: string } }>(
  text: string,
  places: readonly Place[],
  asked: Place | undefined,
): readonly Outcome<Place>[] | undefined {
  const plain = folded(text.trim());
  if (text.length > longestStory || text.includes('?') || notYet.test(plain) || stillToDo.test(plain)) return undefined;
  const told = new Map<Place, string>();
  let here = asked;
  for (const part of plain.split(parts)) {
    here = places.find(({ label }) => namesTheSame(part, label.nl)) ?? here;
    if (here !== undefined) told.set(here, [told.get(here) ?? '', part].join(' ').trim());
  }
  const all = [...told].flatMap(([place, said]) => outcomeOf(place, said) ?? []);
  return all.some(({ result }) => result !== undefined) ? all : undefined;
}
const longestStory = 400;
const parts = /[,.;:!]+\s+|\s+(?=(?:en|maar|and|but) (?:(?:ook|nog|niet|not|yet) )*(?:in|bij|op|at) )/;
const stillToDo =
  /\b(?:nog niet|not yet|weet (?:ik )?niet|geen idee|kijk (?:ik )?(?:nog|straks|morgen|later)|(?:ga|gaan) (?:ik |we )?(?:nog )?kijken)\b/;

function outcomeOf<Place>(place: Place, said: string): Outcome<Place> | undefined {
  const result = cameOf(said);
  const looksSelf = /\b(?:ikzelf|zelf|myself|ik (?:kijk|keek|heb (?:\S+ ){0,2}gekeken)|i (?:looked|checked))\b/.test(
    said,
  );
  if (result === undefined && !looksSelf) return undefined;
  const isLong = wordsIn(said).length > fewOfOutcome;
  return { place, looksSelf, tellsMore: result !== undefined && isLong, ...(result === undefined ? {} : { result }) };
}
const fewOfOutcome = 7;

/** Where part of it was done and part stays, it was done. */
function cameOf(said: string): FindingSaid['result'] | undefined {
  if (foundNothing.test(said)) return 'not-found';
  if (new RegExp(String.raw`\b(?:${did}|weg|gone)\b`).test(said)) return 'done';
  return /\b(?:gevonden|found|blij(?:ft|ven)(?: \S+)? staan|laat ik staan|stays?)\b/.test(said) ? 'found' : undefined;
}
