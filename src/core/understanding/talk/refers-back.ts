// What is said right below an offer and plainly goes on about what was told: who did what with it since, or how a thing in it was.

import { saysOfOurs } from '../forms/of-ours.js';
import { sharesWord } from '../forms/story-put-right.js';
import { listed, wordsIn } from '../words.js';
import { asksByOrder, beginsToAsk } from './asks-in-general.js';

/** Whether a text points at what was told with a word for it, names a thing of it again, or leaves out what it tells of. */
export function refersBack(told: string, text: string): boolean {
  const said = text.trim().replace(leadsIn, '');
  const words = wordsIn(said);
  if (words.length > longest || words.includes('?') || beginsToAsk(words) || asksByOrder(said)) return false;
  if (saysOfOurs(said) || isPlanned.test(said)) return false;
  if (leavesOut.test(said) || amounts.test(said) || pointsAt.test(said)) return true;
  if (beganWith.test(said) || besideIt.test(said)) return true;
  return howItIs.test(said) && sharesWord(told, said, (word) => word.length > 3 && !small.has(word));
}
const longest = 24;
const leadsIn = /^(?:(?:en|ja|oh?|o ja|oja|nou|maar|trouwens|and|but|also|yes|well)[,. ]+){1,3}/i;
/** What comes yet is no part of what happened. */
const isPlanned = /\b(?:morgen|overmorgen|straks|volgende|binnenkort|voortaan|tomorrow|next|later|soon)\b/i;
/** "Heb m op afstand gewist", "is vanmiddag teruggehaald": it is known already what is meant. */
const leavesOut =
  /^(?:(?:heb|hebben|heeft|had|is|zijn|was|waren|werd|werden|kreeg|kregen|has|have|was|were|got)\b(?! (?:er|ik|we|wij|jij|u|je|jullie|het|dit|dat|de|een|you|it|the|a|there)\b)[^?]*?)\b(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:ver|ont|her)\p{L}{3,}(?:d|t|en)|terug|terecht|dicht|leeg|erased|deleted|wiped|found|returned|blocked|back|closed)(?!\p{L})/iu;
/** "Ging om 38 inzendingen". */
const amounts =
  /^(?:(?:het|dat|it) )?(?:ging|gaat|betrof|betreft|was|were) (?:het )?(?:om|over|about)? ?(?:zo['’]?n |ongeveer |circa |about )?\d+\b/i;
/** "NS heeft m gevonden". */
const pointsAt =
  /\b(?:hem|['’]?m|haar|ze|het|die|dat|ie|hij|it|them|her|him)\b[^?,.]{0,40}\b(?:gevonden|terug\p{L}*|gewist|verwijderd|ingeleverd|geblokkeerd|uitgezet|weggegooid|weggehaald|opgehaald|dichtgezet|hersteld|gelezen|geopend|vernietigd|versnipperd|ingetrokken|gereset|found|returned|wiped|deleted|blocked|destroyed|shredded|opened|reset)(?!\p{L})/iu;
/** "Ze heeft ook een klantenkaart": the one of whom was told. */
const beganWith =
  /^(?:hij|zij|ze|die|she|he|they) (?:is|was|waren|heeft|had|hebben|zat|stond|stonden|woont|belde|mailde|vroeg|zei|komt|kwam|has|lives|called|asked|said) /i;
/** "Er zit een machtiging bij". */
const besideIt =
  /^(?:er|daar) (?:zit|zitten|zat|zaten|staat|staan|stond|stonden|lag|ligt) [^?,]{2,60}\b(?:bij|in|op|erbij|erin|erop)[.!]*$/i;
/** When a request came in: "mail is van dinsdag trouwens, zag m nu pas". */
export const saysArrived = (text: string): boolean => arrived.test(text.trim().replace(leadsIn, ''));
const arrived =
  /^(?:(?:de|het|die|dat|haar|zijn|the) )?(?:mail|mailtje|brief|briefje|app|appje|bericht|verzoek|vraag|letter|email|message|request) (?:is|was|kwam|lag|ligt|came|arrived) (?:(?:hier|al|pas|trouwens|in|already) )*(?:van|op|sinds|binnen|afgelopen|gisteren|eergisteren|vorige|vandaag|vanochtend|from|on|since|last|yesterday)\b/i;
const small = listed(
  'naar voor over door heeft hebben heel deze haar zijn onze mijn ergens iemand iets niet geen daar from with this that were have they your',
);
/** How something was, or is by now. */
const howItIs =
  /(?:^| |: )(?:is|was|zijn|waren|staat|staan|stond|stonden|zat|zaten|lag|lagen|ligt|had|hadden|heeft|were|has|had)\b/i;
