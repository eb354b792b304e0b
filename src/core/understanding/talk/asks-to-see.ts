// What somebody wants to be shown of what stands here, in any order of words: "laat zien wat je over ons hebt staan", "Mollie, wat heb je daarover".
import { folded } from '../../fold.js';
import { listed } from '../words.js';

const orders = listed('laat laten toon tonen geef vertel zeg lees show tell give');
const wishes = listed('ik we wij wil willen wou zou mag kan kun kunnen i can may want could you');
const speaks = listed('ik we wij i');
const sees = listed('zien inzien bekijken weten lezen tonen see know');
/** Who has it, and whom it is asked of. */
const subjects = listed('je jij u ge jullie we wij ik er men you i there is');
/** That it stands here, or was told. */
const held = listed(
  `weet weten heb hebt hebben heeft staat staan gezegd verteld bewaard opgeschreven genoteerd opgeslagen ingevuld vastgelegd gezet
  know have got said told stored noted`,
);
const over = listed('over van bij rond about on of');
const thereof = listed('daarover hierover daarvan hiervan daarbij ervan erover');
const missing = listed('ontbreekt ontbreken mist missen mis missing lacking');
/** Stands between these and tells nothing. */
const around = listed(
  `nu nou eens es even ff effe eigenlijk allemaal alles ook al dan toch precies maar alweer nog hier graag aub svp me mij zoal tot toe
  please pls now exactly so far all everything erin erop weer dus hoi hallo hey en ok oke ja nee and`,
);
const mostWords = 18;
const mostAbout = 8;
const fewBefore = 5;

/** What is asked of: all that is held of it, or what is missing of it. */
export interface AskedToSee {
  readonly of: 'held' | 'missing';
  /** Folded, with the commas between several; empty where all of it is meant. */
  readonly about: string;
}

/** Undefined for what asks to be shown nothing, or asks it with a word that is explained by nothing. */
export function asksToSee(clause: string): AskedToSee | undefined {
  const words = partsOf(clause);
  if (wholly.test(words.join(' '))) return { of: 'held', about: words.join(' ') };
  // A number names its record itself.
  if (words.length < 2 || words.length > mostWords || words.some((word) => /^[a-z]-?\d{1,4}$/.test(word)))
    return undefined;
  const wat = words.findIndex((word) => word === 'wat' || word === 'what');
  const found = wat < 0 ? seenAlone(words) : whatIs(words.slice(0, wat), words.slice(wat + 1));
  return found === undefined || found.about.filter((one) => one !== ',').length > mostAbout
    ? undefined
    : { of: found.of, about: found.about.join(' ').replaceAll(' ,', ',') };
}

/** As it stands on a button. */
const wholly =
  /^(?:(?:uw|mijn|ons|het|het hele|the|your|our|my) register|alle (?:activiteiten|onderdelen)|all activities)$/;

const partsOf = (clause: string): readonly string[] =>
  folded(clause.trim())
    .replaceAll(/['’`]/g, '')
    .match(/[\p{L}\d-]+|,/gu) ?? [];

interface Found {
  readonly of: AskedToSee['of'];
  readonly about: readonly string[];
}

const isAround = (word: string): boolean => around.has(word) || word === ',';
const isOrder = (word: string): boolean => orders.has(word) || wishes.has(word) || sees.has(word) || isAround(word);
const isHolding = (word: string): boolean => subjects.has(word) || held.has(word) || isAround(word);

/** "Laat de leveranciers zien", "smit gegevens laat zien": what is left of an order to show something. */
function seenAlone(words: readonly string[]): Found | undefined {
  const [first = '', ...rest] = trimmed(words, isAround);
  const ordersIt = ['toon', 'show'].includes(first) || (first === 'laat' && rest.some((one) => sees.has(one)));
  // "Mag een ouder het dossier inzien" asks what somebody may.
  const isOwn = [first, rest[0] ?? ''].some((word) => speaks.has(word));
  const wishesIt = isOwn && wishes.has(first) && ['zien', 'inzien', 'bekijken', 'see'].includes(rest.at(-1) ?? '');
  const isBehind = rest.at(-1) === 'zien' && rest.slice(-4, -1).includes('laat');
  if (!ordersIt && !wishesIt && !isBehind) return undefined;
  const about = trimmed(words, isOrder);
  // What is told before it is more than a name.
  const isTold = isBehind && !ordersIt && about.length > fewBefore;
  return about.length === 0 || isTold || about.some((word) => orders.has(word)) ? undefined : { of: 'held', about };
}

/** What stands behind "wat": who has it, and of what. */
function whatIs(before: readonly string[], behind: readonly string[]): Found | undefined {
  if (before.every(isOrder) && behind.some((word) => missing.has(word))) return whatMisses(behind);
  if (!behind.some((word) => held.has(word))) return undefined;
  if (behind.some((word) => thereof.has(word))) {
    const about = trimmed(before, isOrder);
    const isAll = behind.every((word) => isHolding(word) || thereof.has(word));
    return about.length > 0 && isAll ? { of: 'held', about } : undefined;
  }
  const at = behind.findIndex((word) => over.has(word));
  if (at < 0 || !before.every(isOrder) || !behind.slice(0, at).every(isHolding)) return undefined;
  const about = trimmed(behind.slice(at + 1), isHolding);
  return about.length === 0 ? undefined : { of: 'held', about };
}

/** "Wat ontbreekt er nog bij ons bedrijf": of all, where nothing is named. */
function whatMisses(words: readonly string[]): Found | undefined {
  const at = words.findIndex((word) => over.has(word) || word === 'in' || word === 'aan');
  const asked = at < 0 ? words : words.slice(0, at);
  const tells = (word: string) => missing.has(word) || isHolding(word);
  return asked.every(tells) ? { of: 'missing', about: at < 0 ? [] : trimmed(words.slice(at + 1), tells) } : undefined;
}

/** Without the words at both ends that are such. */
function trimmed(words: readonly string[], isSuch: (word: string) => boolean): readonly string[] {
  const from = words.findIndex((word) => !isSuch(word));
  return from < 0 ? [] : words.slice(from, words.findLastIndex((word) => !isSuch(word)) + 1);
}

const articles = listed('de het een t n onze ons mijn mn jullie uw alle hele volledige the our my all whole');

/** What is named, each without its article: "de nieuwsbrief en camera's". */
export const namesAsked = (about: string): readonly string[] =>
  about
    .split(/,|\s(?:en|of|and|or)\s/)
    .map((one) =>
      one
        .trim()
        .split(' ')
        .filter((word) => !articles.has(word))
        .join(' '),
    )
    .filter((one) => one !== '');

const business = listed(
  `bedrijf bedrijfje zaak organisatie onderneming kantoor winkel salon praktijk stichting vereniging school garage bedrijfsgegevens
  organisatiegegevens bedrijfsprofiel profiel company business organisation organization shop practice`,
);
const aroundBusiness = listed('gegevens gegevns info informatie alles van over details data');
const ourselves = /^(?:ons|onszelf|wij|we|us)$/;

/** Whether all that is named is the business itself, by a word for it or by its name; "ons" alone is as well. */
export function isOfBusiness(about: string, name: string): boolean {
  if (ourselves.test(about)) return true;
  const words = about.split(/[\s,]+/).filter((word) => !articles.has(word) && !aroundBusiness.has(word));
  const own: readonly string[] = folded(name).match(/[\p{L}\d-]+/gu) ?? [];
  const isNamed = own.length > 0 && words.includes(own.filter((word) => word.length > 2).at(-1) ?? own.at(0) ?? '');
  const isKnown = (word: string) => business.has(word) || own.includes(word);
  return words.length > 0 && words.every(isKnown) && (isNamed || words.some((word) => business.has(word)));
}
