// What people list, part by part, and what of it they say is not there: "bsn zeker niet", "jortt, en rompslomp niet meer".
import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { apartFromDropped } from '../corrections/dropped.js';

export interface Part {
  readonly part: string;
  readonly denied: boolean;
  /** It is denied with what stands beside it, and not by itself: "adres en mail niet". */
  readonly spread: boolean;
}

/** What is longer is a story, in which options are no longer listed. */
const longestList = 500;
const times: Readonly<Record<string, string>> = { '1': 'een', '2': 'twee', '4': 'vier', '6': 'zes' };

const clauses =
  /[,;\n•]|(?<=\p{L}{3})[.!](?=\s|$)|\s[-–]\s|(?<=:)\s|(?<!\b(?:alleen|nog|enkel|slechts|doe|dan|toch|gewoon)) (?:maar|but) /u;
/** "Of ze betaald hebben" is one thing. */
const parts =
  /[+&/]|\s(?:en|and|plus|alsook|evenals|or)\s|\s(?:of)\s(?!(?:ze|zij|hij|iemand|er|je|niet)\b)|\s(?=(?:geen|zonder|behalve|without)\s)/iu;

/** A list in its clauses, and those in their parts, as they were typed. A denial at the end of a clause is of all of it. */
export const clausesOf: (text: string) => readonly (readonly Part[])[] = remembered(16, apartInClauses);

function apartInClauses(text: string): readonly (readonly Part[])[] {
  const { dropped } = apartFromDropped(text.slice(0, longestList));
  const isDropped = (clause: string): boolean => dropped.some((one) => one.includes(clause.trim()));
  return (
    text
      .slice(0, longestList)
      // "Waar ie woont"; or of a "b&b" nobody means two things, nor of "m/v".
      .replaceAll(/\bie\b/gi, 'hij')
      .replaceAll(/\bb ?& ?b\b/gi, 'bnb')
      .replaceAll(/\b([a-z])\/([a-z])\b/gi, '$1 $2')
      .replaceAll(/\b(?:heen|over) en weer\b/gi, 'heenweer')
      // What ends a list denies nothing of it.
      .replace(
        /[\s,]+(?:en )?(?:meer|verder|anders|voor de rest) (?:niet|niks|niets|niemand|geen)(?: hoor)?[.! ]*$/i,
        '',
      )
      .replaceAll(/\b([1246])\s?(?:x|keer|maal)\b/gi, (_, count: string) => `${times[count] ?? ''} keer`)
      .split(clauses)
      .slice(0, 40)
      .map((clause, at, all) => partsOf(clause, isBefore(clause, all[at + 1] ?? '') || isDropped(clause)))
      .filter(({ length }) => length > 0)
  );
}

/** "We werkten met Exact, nu met Moneybird": what was so before. */
const isBefore = (clause: string, next: string): boolean =>
  (was.test(folded(clause)) && nowIs.test(folded(next).trim())) || onlyBefore.test(folded(clause).trim());
/** "Intramed, vroeger papier". */
const onlyBefore =
  /^(?:(?:en|maar|and|but) )?(?:vroeger|voorheen|destijds|eerder|tot voor kort|before that|in the past|previously|formerly)\b/;
const was =
  /\b(?:werkten|werkte|hadden|had|zaten|zat|gebruikten|gebruikte|deden|was|waren|vroeger|eerst|voorheen|used)\b/;
const nowIs = /^(?:en |maar |but )?(?:nu|inmiddels|tegenwoordig|sinds|intussen|now)\b/;

function partsOf(clause: string, isPast: boolean): readonly Part[] {
  const found = clause
    .split(parts)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isEnded = deniedAtEnd.test(folded(clause).trim()) || goesOut(clause);
  let denied = false;
  return found.map((part) => {
    // "Geen adres en telefoon": what follows is not there either, unless it is said to be.
    const isOwn = isDenied(part);
    denied = isOwn || (denied && !isMeant(part));
    const all = denied || isPast || (isEnded && !isMeant(part));
    return { part, denied: all, spread: all && !isOwn };
  });
}

const deniedAtStart =
  /^(?:(?:en|maar|but|and|ook|dus|dan|wel|nee|neen|no|alleen|enkel|just|only) )*(?:geen|niet(?! (?:alleen|iedereen|elke|alles)\b)|zonder|nooit|behalve|no|not(?! (?:only|everybody|everyone)\b)|without|except)\b|^op .+ na$/;
const deniedAtEnd =
  /(?<!\bof )\b(?:niet|nie|nooit|niks|niets)(?: (?:meer|hoor|echt|dus|bij|nodig|mee|zeker|in|erin|tussen|thuis))*(?: (?:want|die|dat|omdat|daar)\b.*)?[.!)]*$/;
/** What somebody no longer has, or takes out of the list. */
const gone =
  /^(?!.*\b(?:account|kast|deur|la|lade|kluis|scherm))(?:\S+ ){1,4}(?:gesloten|dicht|closed)$|\b(?:eraf|eruit|gestopt|opgezegd|opgedoekt|afgeschaft|weggelaten|schrappen|schrap|weggedaan|stopped|dropped|cancelled|got rid of)\b|^(?:nee|neen|no) .*\bweggegooid\b/;

/** What is taken out of a list, at the end of the clause that names it: "moeten er ook uit", "eraf graag". */
const goesOut = (clause: string): boolean => out.test(folded(clause).trim());
const so = '(?: (?:ook|dus|maar|wel|weer|nog|toch|echt|graag|allemaal|allebei|daar|juist|gewoon))*';
const out = new RegExp(
  String.raw`(?<!\bniet )\b(?:er${so} ?(?:uit|af)|eruit|eraf|(?:er|daar)(?!${so} nog niet\b)(?! nog niet\b)${so} niet(?: meer)? ?(?:in|bij|tussen|thuis)|(?:moet|moeten|mag|mogen|kan|kunnen)${so} (?:uit|af|weg)|(?:bij|in|voor|van) (?:\S+ ){1,4}(?:mag|mogen|moet|moeten|kan|kunnen) (?:\S+ ){1,4}(?:weg|uit|af))(?: (?:ook|dus|maar|weer|graag|hoor|aub|svp|halen|gehaald|worden|te staan|want\b.*))*[.!)]*$`,
);
const asksOut =
  /^(?:(?:nee|neen|ja|en|maar|ook|dus|graag|no|yes|please|can you|kun je|kunt u|wil je) )*(?:(?:haal|gooi|take|leave|laat) .+ (?:eruit|eraf|uit|af|weg|out|off)\b|(?:schrap|verwijder|remove|delete) )/;
/** What is to be in it, or to stay: "moet er juist in blijven", "voeg foto's toe". */
const goesIn = (clause: string): boolean => into.test(folded(clause).trim());
const into = new RegExp(
  String.raw`\b(?:er${so} ?in${so} blijven|erin blijven|(?:moet|moeten|mag|mogen|hoort|horen)${so} (?:er${so} ?(?:in|bij)|erin|erbij|blijven)|^(?:doe|zet|voeg) .+ (?:erbij|bij|toe))[.!)]*$`,
);

/** Whether one of the things that a text names goes out of a list. */
export const takesFrom = (text: string): boolean =>
  text.split(sentences).some((one) => asksOut.test(folded(one).trim()) || one.split(joined).some(goesOut));
/** The same of one who keeps the list, or that something comes into it; of somebody's own data that is a request. */
export const changesList = (text: string): boolean =>
  text.length < longestList &&
  !ofSomebody.test(text) &&
  (takesFrom(text) || text.split(sentences).some((one) => one.split(joined).some(goesIn)));
const sentences = /[,;.!]\s+/;
const joined = /\s(?:en|and|maar|but)\s/;
const ofSomebody =
  /\?|\b(?:mijn|m'n|haar|hun|zijn|my|his|her|their) (?!er\b|eruit\b)\p{L}+|\b(?:wil|wilt|willen|vraagt|vroeg|wants?|asks?|asked)\b/iu;

/** "Geen geboortedatum" names what is not there, and so do "telefoon bewaren we niet" and "maandag gesloten". */
export function isDenied(part: string): boolean {
  const plain = folded(part).trim();
  return deniedAtStart.test(plain) || deniedAtEnd.test(plain) || gone.test(plain) || out.test(plain);
}

/** What is said to be there, among what is not. */
const isMeant = (part: string): boolean =>
  /^(?:wel|alleen|maar|but|only|dan)\b|^ook\b(?!.* (?:uit|af|weg|niet)$)|\b(?:wel|blijft|blijven|stays?)$/i.test(part);

/** "Die gebruiken we niet meer" is of what was named before it. */
export const isGoneAfter = (part: string): boolean =>
  /^(?:(?:en|maar|want|nee|neen|no) )*(?:die|dat|daar|deze|dit|it|that)\b/i.test(part);
