// What is said of saving: an order to store what stands there, in a message that tells or asks more, and whether it is stored.
import { folded } from '../../fold.js';
import { wordsIn } from '../words.js';
import { onlyAgrees } from './controls-said.js';
import { onlySends } from './sends-said.js';
import { oddsOfAgreeing } from './steering.js';

/** A message in which something is to be stored, with what stands before and behind that. */
export interface Saving {
  readonly before: string;
  readonly behind: string;
}

/** What is to be stored and what is said beside it; undefined where nothing is, or nothing else is said. */
export function savingIn(text: string): Saving | undefined {
  if (text.length > longest || !storing.test(text)) return undefined;
  const clauses = text.split(joints).filter((clause) => wordsIn(clause).length > 0);
  const at = clauses.findIndex(ordersToSave);
  if (at < 0) return undefined;
  // "Ja dat klopt" before it is said of the same.
  const first = clauses.slice(0, at).findLastIndex((clause) => !onlyAgrees(clause)) + 1;
  const before = clauses.slice(0, first).join(' ').trim();
  const behind = clauses
    .slice(at + 1)
    .join(' ')
    .trim()
    .replace(leadsIn, '');
  return before === '' && (behind === '' || onlyAgrees(behind)) ? undefined : { before, behind };
}
const longest = 400;
const joints = /(?<=[.!?…;,])\s+|\n+|\s+(?=(?:en|and|want|because|o ja|oh)\s)/iu;
/** What leads in what is said behind something else. */
export const leadsIn = /^(?:(?:en|o|oh|o ja|trouwens|and|by the way|btw)[, ]+)+/i;

/** "Laat maar, bewaar het zo", "zet het er gewoon bij": an order to store what stands there, and beside it nothing but words that let the rest be. */
export function onlySaves(text: string): boolean {
  const clauses = text.length > longest ? [] : text.split(joints).filter((clause) => wordsIn(clause).length > 0);
  const others = clauses.filter((clause) => !ordersToSave(clause) && !ordersToAdd(clause));
  return others.length < clauses.length && others.every((clause) => lets.test(clause.trim()) || onlyAgrees(clause));
}
const lets =
  /^(?:(?:nee|neen|ach|ah|oh?|nou|ok|oke|no)[, ]+)*(?:laat maar(?: zitten| zo)?|maakt niet uit|maakt niks uit|geeft niet|doet er niet toe|boeit niet|whatever|never ?mind|leave it|(?:het|dit|dat|zo) is (?:goed|prima|oke?)(?: zo)?|zo is het goed|het zal wel|(?:de |het )?(?:rest|tijd|moment|datum|dag)(?: van (?:de|het|mijn|m['’]n) \S+)? (?:klopt|is goed|is prima)(?: (?:wel|gewoon|al|verder|hoor|dus|zo))*)[\s,.!]*$/i;
const ordersToAdd = (clause: string): boolean => addsIt.test(clause.trim());
const addsIt =
  /^(?:(?:nee|ja|en|dus|nou|ok|oke|please|yes)[, ]+)*(?:zet|doe|gooi|voeg|schrijf|add|put) (?:(?:het|dat|dit|die|die (?:twee|dingen|twee dingen)|allebei|beide|m|alles|maar|gewoon|zo|er|nou|even|toch|it|that|this|just) )*(?:(?:van|over|met|about|of) (?:\S+ ){1,4}?)?(?:er ?bij|erin|bij|toe|in|there)(?: (?:maar|hoor|graag|dan|please))*[\s,.!]*$/i;

/** By a word for it and by how people order that; who names how long, or asks, orders nothing. */
const ordersToSave = (said: string): boolean => {
  // "Kun je dat opslaan?" orders it politely.
  const clause = asksFor.test(said) ? said.replace('?', '') : said;
  return (
    !/[\d?]/.test(clause) &&
    storing.test(clause) &&
    (onlySends(clause) || (wordsIn(clause).length <= fewWords && oddsOfAgreeing(clause) >= rather))
  );
};
const asksFor = /^(?:kan|kun|kunt|wil|wilt|can|could|would|will)\b/i;
const fewWords = 8;
const rather = 0.7;
const storing =
  /\b(?:bewaa?r(?:t|en|d)?|op(?:ge)?slaa?n|opgeslagen|sla(?:at|gt)?\b.*\bop|vast(?:leggen|gelegd)?|noteer|genoteerd|save[ds]?|stored?|keep)\b/iu;

/** "Is dat nou bewaard of niet", "did you save that": whether what was told is stored; what is kept in general, and where, asks the law. */
export const asksIfSaved = (text: string): boolean =>
  text.length <= longestAsked && (isStored.test(plain(text)) || (text.includes('?') && onlyStored.test(plain(text))));
/** "Hoe staat het met mijn melding", "is hij al verstuurd": of what is told and not sent yet, that it is not. */
export const asksIfSent = (text: string): boolean => text.length <= longestAsked && isSent.test(plain(text));
const isSent =
  /^(?:(?:en|maar|dus|and|so) )*(?:hoe (?:staat|zit|gaat) (?:het )?(?:nu )?met (?:mijn|de|die|onze) (?:melding|verzoek|datalek)|(?:is|zijn|was) (?:(?:mijn|de|die|het|onze|my|the) )?(?:melding|verzoek|ie|hij|dit|dat|het|report|request|it) (?:(?:al|nu|nou|wel|already|now) )*(?:verstuurd|verzonden|weg|binnen|aangekomen|sent|received)|how is my (?:report|request)(?: doing)?)$/i;
const longestAsked = 90;
const plain = (text: string): string => wordsIn(text.replaceAll(/['’]/g, ' ')).join(' ').replace(/ \?$/, '');
const done =
  '(?:bewaard|bewaart|opgeslagen|opgeslaan|vastgelegd|genoteerd|opgeschreven|bijgeschreven|onthouden|saved|stored|recorded|noted|written down|kept)';
const it =
  '(?:het|dit|dat|da|t|die|deze|alles|mijn \\S+|de \\S+|die \\S+|dat \\S+|it|this|that|those|these|they|everything|all of (?:it|that|this)|my \\S+|the \\S+)';
const small =
  '(?:(?:nu|nou|al|alles|allemaal|ook|er|toch|dan|wel|goed|eigenlijk|inmiddels|echt|zo|now|already|yet|all|actually|been|being|really|too) )*';
const last =
  '(?: (?:nu|nou|al|of niet|of nog niet|ja of nee|toch|dan|hier|now|or not|yet|already|right|too|or what|in))*';
const isStored = new RegExp(
  `^(?:(?:ho|wacht|ff|even|en|maar|eh|oh|hoi|nou|dus|ok|oke|wait|and|so|but|sorry) )*(?:(?:is|ist|zijn|staat|staan|stond|wordt|worden|has|have|was|were|are) ?${small}${it} ${small}(?:ergens |somewhere )?(?:${done}|er ${small}in|erin|in there|in het register|in the register)|(?:(?:hebde|hedde|hebt ge)|(?:heb|hebt|heeft|hebben|have|did) (?:je|jij|u|we|wij|ik|you|we|i)) ${small}(?:(?:van )?${it} )?${small}(?:${done}|save|store|record|note|write (?:it|that|this) down|keep)(?: (?:it|that|this|those|everything))?)${last}$`,
  'iu',
);
const onlyStored = new RegExp(`^(?:(?:al|dus|en|nu|already|so|and) )*${small}${done}${last}$`, 'iu');

/** What of lines says what is named in such a question; undefined where nothing is: "heb je van die briefjes ook opgeschreven". */
export function namedAsSaved(text: string): ((line: string) => boolean) | undefined {
  const name = namesIt.exec(plain(text))?.[1] ?? '';
  const begin = folded(name.slice(0, beginning));
  return name === '' || isSmall.test(name) ? undefined : (line) => folded(line).includes(begin);
}
const namesIt = /\b(?:de|het|die|dat|deze|mijn|onze|the|my|our|those|these) (\p{L}{4,})/iu;
const beginning = 6;
const isSmall = new RegExp(
  `^(?:${done.slice(3, -1)}|alles|allemaal|eigenlijk|inmiddels|already|actual|there|niet|echt|toch)`,
  'iu',
);
