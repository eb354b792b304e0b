// Programs that stand in no list of ours, told by what they are or where they belong: "het epd heet FysioRoadmap".
import { folded } from '../../../core/fold.js';
import { once } from '../../../core/remembered.js';
import { ConceptFinder } from '../../../core/understanding/ear/concepts.js';
import { type Token, tokensOf } from '../../../core/understanding/marked.js';
import { firstNames } from '../../../core/understanding/values/first-names.js';
import { places } from '../../../core/understanding/values/places.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { supplierConcepts } from '../../suppliers/rules/concepts.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { isOrdinaryWord } from './ordinary-words.js';

const kinds = once(
  () =>
    new ConceptFinder({
      program: `${supplierConcepts['clientSystem'] ?? ''} *program *system *tool =pakket =app =kassa`,
    }),
);
const isKind = (word: string): boolean => kinds().of(word).length > 0;

/** "Het kassasysteem, dat is Untill" goes on. */
const clauses = /,(?=\s(?!(?:da|dat|die|dit|that|which|it)\s))|[;.!?\n](?=\s|$)|\s(?=(?:en|and|maar|but|want) )/i;
/** Who says more in one breath tells of more than what a program is called. */
const mostWords = 10;

/** The names of programs that a text says to be one, as they are typed. */
export const programsCalled = (text: string): readonly string[] => [
  ...new Set(
    text
      .slice(0, 1000)
      .split(clauses)
      .flatMap((clause) => calledIn(clause) ?? []),
  ),
];

/** The same text without where it names them: what a program is called is no name of the business. */
export const withoutPrograms = (text: string): string =>
  programsCalled(text).length === 0
    ? text
    : text
        .split(clauses)
        .filter((clause) => calledIn(clause) === undefined)
        .join(', ');

/** "Klanten staan in carsys": where data are kept is a program, where nobody uses that word otherwise. */
const keptIn =
  /\b(?:klant\p{L}*|gegevens|afspraken|reserver(?:en|ingen)|agenda|planning|roosters?|facturen|rekeningen|leden|leerlingen|pati[eë]nten|cli[eë]nten|dossiers|personeel|uren|salarissen|alles|boekhouding|administratie|bestellingen|orders|offertes|customers|clients|members|appointments|invoices|bookings|everything)\b(?:.{0,25}?\b(?:staan|staat|zitten|zit|gaan|gaat|lopen|loopt|doen we|doe ik|houden we bij|bewaren we|are|is|go|live)\b (?:(?:allemaal|nu|gewoon|ook|bij ons|all|now) ){0,2}(?:in|via|met|with)|(?<=^(?:(?:de|onze|our|the|en|and) )*\S+) (?:in|via)) (?!(?:een|de|het|onze|ons|mijn|m'n|mn|an?|the|our|my)\b)(?<where>[^\s].{2,40})$/iu;
const noProgram =
  /(?:map(?:pen|je|jes)?|kast(?:en|je)?|lade(?:n|s)?|la|schrift(?:en|je)?|papier|laptops?|telefoons?|computers?|cloud|mails?|agenda['’]?s?|doos|dozen|bak(?:je|ken)?|ordners?|huis|kantoor|winkel|zaak|hoofd|europa|nederland|paper|folders?|office)$/iu;

function keptAt(clause: string): string | undefined {
  const name = nobodysWord(keptIn.exec(clause.trim())?.groups?.['where'] ?? '');
  return name === undefined || noProgram.test(name) ? undefined : name;
}

/** "Tourpaq gebruiken we": a word that nobody uses otherwise. */
const usedByUs =
  /^(?:(?:en|ook|o ja|and) )*(?<where>\S{4,30}(?: \S+)?) (?:gebruiken|gebruik) (?:we|wij|ik)(?: (?:ook|nu|al|daarvoor|(?:voor|om) .{3,30}))*$/iu;

function calledIn(clause: string): string | undefined {
  const ours = nobodysWord(usedByUs.exec(clause.trim())?.groups?.['where'] ?? '');
  if (ours !== undefined) return ours;
  const kept = keptAt(clause);
  if (kept !== undefined) return kept;
  const tokens = tokensOf(clause).filter(({ word }) => /[\p{L}\d]/u.test(word));
  const isTold = tokens.length <= mostWords && tokens.some(({ word }) => isKind(word));
  return isTold ? nobodysWord(clause) : undefined;
}

/** The one word, or several that stand together, by which something is called and which nobody uses otherwise. */
export function nobodysWord(clause: string): string | undefined {
  const tokens = tokensOf(clause);
  const first = tokens.findIndex(isNobodys);
  const found = first < 0 ? [] : tokens.slice(first);
  const end = found.findIndex((one) => !isNobodys(one));
  const [run, behind] = end < 0 ? [found, []] : [found.slice(0, end), found.slice(end)];
  const from = run[0]?.from;
  const to = run.at(-1)?.to;
  if (from === undefined || to === undefined || behind.some(isNobodys)) return undefined;
  const said = clause.slice(from, to);
  return programsIn(`met ${said}`).length > 0 ? undefined : said;
}

const isNobodys = ({ word, said }: Token): boolean =>
  /^\p{L}[\p{L}\d-]{3,29}$/u.test(said) &&
  !isKind(word) &&
  !(isOrdinaryWord(word) && !/\p{Ll}\p{Lu}/u.test(said)) &&
  !firstNames.has(word) &&
  !places.has(word) &&
  numberNamed(word) === undefined;

/** "De kassa is Shopify POS": what a shop sells with over the counter is no webshop. */
export const isTill = (program: string, text: string): boolean =>
  ` ${wordsIn(folded(text)).join(' ')} `.includes(` ${wordsIn(folded(program)).join(' ')} pos `);

/** Each name once; "Experts" is no other than "Booking Experts". */
export const eachOnce = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((one) => !names.some((name) => name !== one && ` ${name} `.includes(` ${one} `)));
