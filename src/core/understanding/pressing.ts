// Whether what is told of a breach or a request goes before what the same words answer or ask for, or stands beside it.
import type { Answered } from './answered.js';
import type { Heard } from './ear/ear.js';
import type { Listening } from './listening.js';
import type { Intent, Reading } from './reading.js';
import { isUrgent, ordinary } from './told-in.js';
import { wordsIn } from './words.js';

/** How much more than a likeness it takes to be no answer where any words are one. */
export const plainly = 0.8;

/** From here on it may as well put something right. */
const nearly = -1;

/** Who types an option answers with it, and who begins with a number goes on about it: "26, al zitten er daarvan nu 2 met verlof". */
export const answersPlainly = ({ reading, begins, covers }: Answered): boolean =>
  covers === true || (Object.values(reading.values).some((value) => typeof value === 'number') && begins?.() === true);

/** Whether a sentence of some length tells of a breach or a request, of which "liever niet" or "dat weet ik niet" is a part. */
export function tellsPlainly(text: string, hear: () => Heard, listening: Listening): boolean {
  if (wordsIn(text).length <= fewOfTale) return false;
  const heard = hear();
  const isPlain = heard.isSigned('breach') || urgentOver(heard) > strongly || isRatherTold(heard);
  return isPlain && listening.unreal(text, heard) === undefined;
}

/** Fewer words tell nothing beside what they answer or ask for. */
const fewOfTale = 7;

/** A sentence that goes on looks more like what is told than like what people answer, put right or say at work. */
const isRatherTold = (heard: Heard): boolean =>
  heard.words.length > fewOfTale &&
  heard.over('correction') < nearly &&
  ['breach', 'request'].some((intent) => heard.over(intent) > 0 && heard.isRather(intent, ordinary));

/** By how much it must resemble a breach where the words that were read answer what is asked. */
const strongly = 3.3;

/** A sentence that goes on, of which words fill several fields by chance, must resemble one that much. */
const besideForm = 2;

/** A few words that answer what is asked, or where any words do, are still that answer when they resemble a breach. */
export function isPressing(heard: Heard, answer: Answered): boolean {
  const { reading, free, begins } = answer;
  const over = urgentOver(heard);
  if (heard.isSigned('breach')) return true;
  if (answersPlainly(answer)) return false;
  // What fills several fields of a form was said for it: "gisteren gebeld door een klant".
  if (!free && Object.keys(reading.values).length > 1)
    return over > strongly || (over > besideForm && isRatherTold(heard));
  if (begins?.()) return over > strongly;
  if (!free) return over > strongly || isRatherTold(heard);
  if (goesBeforeStory(heard)) return true;
  // What tells several things of a business was told for that.
  const tellsOne = Object.keys(reading.values).length === 1;
  return tellsOne && heard.words.length > 5 && over > plainly && isRatherTold(heard);
}

/** Whether it goes before all that the same words tell of a business. */
export const goesBeforeStory = (heard: Heard): boolean =>
  heard.isSigned('breach') || (heard.words.length > 5 && urgentOver(heard) > 2);

/** By how much a breach or a request is heard. */
export const urgentOver = (heard: Heard): number => Math.max(heard.over('breach'), heard.over('request'));

/** Beside an answer only what is truly told is offered: where words of it were understood, much more than a likeness. */
export function isTruly({ intent }: Reading, heard: Heard, isAnyText: boolean): boolean {
  if (isUrgent(intent))
    return heard.isSigned('breach') || (heard.words.length > 5 && heard.over(intent) > 1) || isRatherTold(heard);
  return isAnyText && heard.words.length > 5 && heard.over(intent) > plainly;
}

/** Beside a story of a business what is more than a likeness is offered. */
export const isBesideStory = (intent: Intent, heard: Heard): boolean =>
  isUrgent(intent) && heard.over(intent) > plainly && isRatherTold(heard);
