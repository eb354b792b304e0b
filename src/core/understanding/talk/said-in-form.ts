// What somebody says while a form stands open that is not sent yet, by how people say that there: learnt from some thousands of ways.
import { meantHere } from '../meant-here.js';
import { wordsIn } from '../words.js';
import { beginsToAsk } from './asks-in-general.js';
import { asksUnmarked, oddsOfAsking } from './asks-rather.js';
import { formSums } from './said-in-form-sums.js';

const told = ['answers', 'put-right', 'take-out'] as const;
const steers = ['drop', 'send', 'later', 'see', 'not-right', 'go-on', 'ask-why', 'ask-means'] as const;
const early = ['unknown', 'somebody-else', 'doubts', 'ask-happens', 'ask-until', 'ask-must', 'ask-to-do'] as const;

/** What is answered by the room whose form it is. */
export type SaidEarly = (typeof early)[number];
export type SaidInForm = (typeof told)[number] | (typeof steers)[number] | SaidEarly | 'other';

/** What is of what the form asks. */
export const toldInForm: readonly SaidInForm[] = told;
export const saidEarly: readonly SaidInForm[] = early;
export const isSaidEarly = (means: SaidInForm): means is SaidEarly => early.some((one) => one === means);

/** Whether it asks something, or wants to be told what to do. */
export const asksInForm = (means: SaidInForm): boolean => means.startsWith('ask-') || isSaidEarly(means);

/** What is most likely meant by this in a form. */
export const saidInForm = meantHere<SaidInForm>(formSums, [...told, ...steers, ...early, 'other']);

const asked: readonly SaidInForm[] = ['ask-why', 'ask-means', 'ask-happens', 'ask-until', 'ask-must', 'ask-to-do'];
const namesOnly: readonly SaidInForm[] = ['unknown', 'see'];
/** Of a clause of what is told, by how that is said in a form. */
const surely = { asks: 0.95, rather: 0.5, tellsNothing: 0.05, tellsLittle: 0.3, names: 0.5, strays: 0.95 } as const;

/** Whether a clause of what is told asks whoever listens something, by its order and by how that is asked in a form. */
export function asksBesideTold(clause: string): boolean {
  const said = saidInForm(clause);
  if (said === undefined || said.oddsOf(namesOnly) >= surely.names) return false;
  const tells = said.oddsOf(told);
  if (tells > surely.tellsNothing)
    return tells < surely.tellsLittle && asksUnmarked(clause) && oddsOfAsking(clause) >= surely.asks;
  const asks = asksUnmarked(clause) || beginsToAsk(wordsIn(clause));
  // "En gebruiken een dienst in de regio" begins like a question behind the rest, and tells.
  if (asks) return said.means !== 'other';
  return said.oddsOf(asked) >= surely.asks && oddsOfAsking(clause) >= surely.rather;
}

/** Whether a clause of what is told tells nothing, by how it is said in a form and by a word of who grumbles: "wat een lijst". */
export function strays(clause: string): boolean {
  const { length } = wordsIn(clause);
  if (length < fewestStrayed || length > mostStrayed || /[\d?]/.test(clause) || !grumbles.test(clause)) return false;
  const said = saidInForm(clause);
  return said?.means === 'other' && said.odds >= surely.strays;
}
const fewestStrayed = 3;
const mostStrayed = 8;
/** What nobody knows may be what happened: how something is said is not enough alone. */
const grumbles =
  /^(?:\p{L}+ ){0,2}?(?:wat een|wat n|wat veel|what an?|te veel|zo ?veel|so many|too many)\b|\b(?:gek|moe|beu|zat|ziek|sick|tired) (?:hier)?(?:van|of)\b|\b(?:luister|snap|begrijp|listen|understand)\p{L}* (?:je|jij|u|jullie|you|dan|nou|eens)\b|\b(?:je|jij|jullie|you) (?:\p{L}+ ){0,2}?(?:vraagt|vragen|zeurt|snapt|luistert|begrijpt|ask|asking|listen|understand)\b|\b(?:vragen|questions|formulier|vakjes)\b/iu;
