// A message in two: what settles what stands on the screen, and what is asked behind it, each as if it had been typed alone.
import { wordsIn } from '../words.js';
import { asksByOrder, beginsToAsk } from './asks-in-general.js';
import { asksUnmarked, oddsOfAsking } from './asks-rather.js';
import { controlSaid, onlyDeclines } from './controls-said.js';
import { onlySends } from './sends-said.js';
import { saysYesAlone } from './yes-in-many-ways.js';

export interface InTwo {
  /** A yes, a no or an order to send; absent where it only greets or comes back, which wants nothing beside the rest. */
  readonly first?: string;
  readonly rest: string;
}

/** "Ja doe maar. En hoeveel tijd heb ik?"; undefined where it is no such message. A yes with a "maar" behind it settles nothing. */
export function inTwo(text: string): InTwo | undefined {
  if (text.length > longest) return undefined;
  for (const { 0: joint, index: at } of text.matchAll(joints)) {
    const first = text.slice(0, at).trim();
    const rest = text
      .slice(at + joint.length)
      .trim()
      .replace(leadsIn, '')
      .replace(butAsks, '');
    const both = wordsIn(rest).length < fewest ? undefined : settled(first, rest, joint);
    if (both !== undefined) return both;
  }
  return undefined;
}

function settled(first: string, rest: string, joint: string): InTwo | undefined {
  if (comesIn(first) && (asks(rest) || /[.!…;\n]/.test(joint))) return { rest };
  if (agreesAndStops(first, rest)) return { first, rest: 'later' };
  if (saysYesAlone(first) && goesTo.test(rest)) return { first, rest };
  const isAsked = settles(first) && (onlyDeclines(first) ? asksPlainly(rest) : asks(rest));
  return isAsked && !butBefore.test(joint + rest) ? { first, rest } : undefined;
}
const longest = 300;
const fewest = 3;
const joints = /[.!…;\n]+\s+|,?\s+(?=(?:en|and|o|oh|de rest|the rest)\b)|,\s+/giu;
const leadsIn = /^(?:(?:en|o|oh|eh+|nou|o ja|oja|trouwens|and|by the way|btw)[, ]+)+/i;
/** "Ja, maar wat is een grondslag": what is asked of a word, or of what all of this is for, takes nothing back from the yes. */
const butAsks =
  /^(?:maar|but) (?=(?:wat (?:is|zijn|betekent|betekenen|houdt) (?:(?:dat|dan|nou|nu|eigenlijk|die) )*(?:een|zo['’]?n|zon)\b|waarom moet (?:ik|dat|dit|je|het)\b|waar (?:is|was) (?:dat|dit|het) (?:nou |dan |nu |eigenlijk )*voor\b|hoe ?(?:lang|veel) (?:duurt|vragen|nog|tijd)\b|what is an? |why (?:do|must) (?:i|we) need\b))/i;
/** What is put right goes before the yes. */
const butBefore = /^\W*(?:maar|but|wacht|wait|nee|no|sorry|oeps|behalve|except)\b/i;

/** Who says hello or is back means what comes behind it. */
const comesIn = (text: string): boolean => ['greet', 'continue'].includes(controlSaid(text)?.control ?? '');

/** "Klopt, de rest doe ik later": what stands there is agreed to, and only what comes after it waits. */
const agreesAndStops = (first: string, rest: string): boolean =>
  plainYes.test(first) && saysYesAlone(first) && leavesRest.test(rest.trim());
const plainYes = /\b(?:ja+|klopt|akkoord|goed|prima|yes|right|correct)\b/i;
const leavesRest =
  /^(?:(?:en|maar|dan) )?(?:(?:de |het )?(?:rest|overige|andere)|verder|the rest)(?: (?:vragen|questions))? (?:(?:doe|vul|maak|doen|komt|kom|volgt|i['’]ll do)(?: (?:ik|we|wij))?(?: (?:in|af|wel|een))*|i['’]ll do) (?:later|straks|morgen|vanavond|een andere keer|volgende week|tomorrow)(?: (?:wel|in|af|hoor|verder))*[.! ]*$/i;

/** "Klopt, nu de camera's doen", "ja en dan door naar personeel". */
const goesTo =
  /^(?:(?:dan|nu|mag ik|kunnen we|zullen we|ga|laten we|now|then) (?:nu |dan |maar )*)?(?:(?:door |verder |over |terug )*(?:naar|met) (?:de |het |mijn |onze )?\p{L}[\p{L}'’-]+|(?:de |het )?\p{L}[\p{L}'’-]+ (?:doen|invullen)|(?:on |over )*to (?:the )?\p{L}+)(?: (?:toe|nu|maar|dan|doen|graag|invullen|verder|gaan|now|please))*[.!? ]*$/iu;

const settles = (text: string): boolean => saysYesAlone(text) || onlyDeclines(text) || onlySends(text);

/** Who says no and "eerst een vraag" only asks for time. */
const asksPlainly = (text: string): boolean => /\?/.test(text) || beginsToAsk(wordsIn(text));

/** What has a mark asks, and so does what begins or is ordered as a question and is hardly anything else. */
const asks = (text: string): boolean =>
  asksIn(text) || text.split(clauses).some((clause) => asksPlainly(clause) || asksByOrder(clause));
const clauses = /[,;.]\s+/;
const asksIn = (text: string): boolean =>
  asksPlainly(text) ||
  wantsToSee.test(text) ||
  asksByOrder(text) ||
  (asksUnmarked(text) && oddsOfAsking(text) >= rather);
const rather = 0.6;
/** "Ja klopt. En laat D-001 zien". */
const wantsToSee = /^(?:laat|toon|open|bekijk|show|let me see)\b/i;
