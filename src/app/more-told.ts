// What is told beside the fields of a form that is not sent yet: more of the same, a second wish, what stands behind a yes or no.
import type { Checklist } from '../core/engine/checklist.js';
import { beginsToAsk } from '../core/understanding/asks-in-general.js';
import { withTold } from '../core/understanding/form-words.js';
import type { Reading } from '../core/understanding/reading.js';
import { wordsIn } from '../core/understanding/words.js';
import type { Open } from './open-here.js';
import { sentences } from './sentences.js';
import { type AppTurn, tell } from './turn.js';

/** "Nee, hij zat op slot en is op afstand gewist": what stands behind a yes or no is told as well. */
export function toldBehind({ values }: Reading, { scope, filled }: Open, text: string): Open['filled'] {
  const [, more = text] = /^(?:ja|nee|yes|no)[,. ]+(.*)$/is.exec(text.trim()) ?? [];
  const isBare = Object.values(values).every((value) => typeof value === 'boolean');
  return isBare && wordsIn(more).length > fewOfMore - 2 ? withTold(filled, scope, more) : {};
}

const asWell = /\b(?:ook|daarnaast|bovendien|also|too)\b/i;

/** What is asked beside what was asked before: "ze wil ook dat het weg gaat". */
export function besides(filled: Open['filled'], again: Open['filled'], text: string): Open['filled'] {
  if (!asWell.test(text)) return {};
  const lists = Object.entries(again).flatMap(([path, value]) => {
    const before: unknown = filled[path];
    return Array.isArray(value) && Array.isArray(before) ? [[path, [...new Set([...before, ...value])]]] : [];
  });
  return Object.fromEntries(lists);
}

/** Some words that are no question, and mean nothing else here: "namen en nummers" tells what was lost, and of no activity. */
export function tellsMore({ intent, sure }: Reading, text: string): boolean {
  const words = wordsIn(text);
  if (guesses.test(text.trim())) return true;
  if (words.includes('?') || beginsToAsk(words)) return false;
  if (intent === 'activity' || intent === 'supplier')
    return words.length <= fewOfMore || (sure === 'possible' && !ofUs.test(text.trim()));
  return intent === 'unclear' && (words.length > 2 || describes.test(text.trim()));
}

/** "Geen idee hoeveel klanten, misschien 40" tells a number, and asks none. */
const guesses =
  /^(?:(?:ik|we) )?(?:geen idee|weet (?:ik )?niet|geen flauw idee|no idea)\b[^?]*\b(?:misschien|denk|ongeveer|zo['’]?n|circa|gok|maybe|about)\b[^?]*\d[^?]*$/i;
/** "Met pincode": how it was. */
const describes = /^(?:met|zonder|en|plus|with|without)\s+(?:een |a )?\p{L}{3,}[.!]*$/iu;

/** "Wij sturen elke maand een nieuwsbrief" tells what the business does. */
const ofUs = /^(?:wij|we|ik|ons|onze|we're|our) /i;

/** From more words on it may be told of an activity after all: that is asked. */
export const fewOfMore = 7;

/** What is told of somebody else than the form that stands open waits until that is sent, and this is said. */
export async function waitsForThis(
  turn: AppTurn,
  { id, tells }: Checklist,
  { filled }: Open,
  { intent }: Reading,
  text: string,
): Promise<boolean> {
  if (tells === undefined || (intent !== tells && intent !== 'answer')) return false;
  const { another } = await turn.registers.hearing();
  const told = Object.values(filled).find((value) => typeof value === 'string' && another(tells, value, text));
  if (told === undefined) return false;
  turn.waits = { ...turn.waits, next: { text, at: turn.now, flow: id } };
  tell(turn, sentences.nextWaits);
  return true;
}

/** Whether this belongs in the form that stands open: the same thing told anew, or more of whom it is about. */
export async function isToldHere(
  turn: AppTurn,
  tells: string,
  { filled }: Open,
  { intent }: Reading,
  text: string,
): Promise<boolean> {
  if (intent === tells) return true;
  const { isMore } = await turn.registers.hearing();
  return Object.values(filled).some((value) => typeof value === 'string' && isMore(tells, intent, value, text));
}
