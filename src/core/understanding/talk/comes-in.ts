// What somebody types who comes in: a greeting as people type it, or whatever people say first who are sent here or want to begin. Neither names or answers anything.
import { folded } from '../../fold.js';
import { once, remembered } from '../../remembered.js';
import { ids } from '../../word-list.js';
import { heldInWhole, likeliestOf } from '../likeliest.js';
import { nearIn, squeezed } from '../near-words.js';
import { firstNames } from '../values/first-names.js';
import { wordsIn } from '../words.js';
import { openingSums } from './opening-sums.js';

/** One of these, typed nearly so, or with letters that are drawn out. */
function oneOf(list: string): (word: string) => boolean {
  const near = nearIn(ids(list), (word) => word);
  const drawnOut = new Set(ids(list).map(squeezed));
  // "Goed" is no "goede".
  return (word) => drawnOut.has(squeezed(word)) || (word.length >= shortestNear && near(word).length > 0);
}
const shortestNear = 6;
const isGreeting = oneOf(
  `hoi hallo hey hee heej hi hiya hello goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeienavond
  goeiendag goeiedag goeie goede goeden goeien good dag moin moi mogge moge yo`,
);
const isBehind = oneOf(
  `daar allemaal allen iedereen samen team hoor weer morgen middag avond dag there all everyone morning afternoon evening
  day again`,
);
const mostWords = 4;

/** "Môge", "goeimorgen allemaal", "hi there": a greeting and nothing else, whatever letters it has. */
export function greets(text: string): boolean {
  if (text.length > longestGreeting || /[\d?@]/.test(text)) return false;
  const [first, ...others] = wordsIn(folded(text));
  if (first === undefined || others.length >= mostWords || !isGreeting(first)) return false;
  return others.every((word) => isBehind(word) || isGreeting(word));
}
const longestGreeting = 40;

const hello = /^(?:(?:hoi|hallo|hey|hi|hello|dag|goede(?:morgen|middag|avond|ndag|dag))[\s,!.]+)*/i;
const whoIAm =
  /^(?:ik ben|ik heet|mijn naam is|m'n naam is|(?:je|u) spreekt met|met|i am|i['’]m|my name is|this is) |\s(?:hier|here)[\s.!]*$/i;
const toBeCalled = /^(?:noem|call) (?:me|mij) (?:(?:maar|voortaan|gewoon|just) )*/i;
/** A first name, with what follows it where that has a capital: of "Fatma van FysioFit" the business is told too. */
const nameAlone = /^(\p{L}[\p{L}'’-]+)(?: (?:(?:van )?(?:de|der|den|ter|ten) )?\p{Lu}[\p{L}'’-]+)?[\s.!]*$/u;

function isCalled(text: string, says: RegExp): boolean {
  const said = text.trim().replace(hello, '');
  const name = said.replace(says, '');
  return name !== said && firstNames.has(folded(nameAlone.exec(name)?.[1] ?? ''));
}

/** "Ik ben Joost", "Joost de Wit hier": who speaks says by a first name who they are, and nothing else. */
export function tellsOwnName(text: string): boolean {
  return text.length <= longestGreeting && isCalled(text, whoIAm);
}

/** "Noem mij maar Joost". */
export function asksToBeCalled(text: string): boolean {
  return text.length <= longestGreeting && isCalled(text, toBeCalled);
}

/** A greeting, or who it is that comes in. */
export const comesAs = (text: string): boolean => greets(text) || tellsOwnName(text);

const likeliest = once(() => likeliestOf(openingSums));

/** How likely it is, from 0 to 1, that first words only come in to begin: "moet iets met die avg", "m'n boekhouder stuurde me". */
export const oddsOfBeginning = remembered(
  8,
  (text): number => likeliest()(heldInWhole(text)).find(({ label }) => label === 'begin')?.odds ?? 0,
);
/** From here on that is what they do. */
export const begins = 0.6;
