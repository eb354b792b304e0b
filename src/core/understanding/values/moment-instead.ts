// One day or time in the place of another: "niet zondag maar zaterdag", "it was saturday, not sunday".

import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';

const day =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:eer)?gister|(?:eer)?gisteren|yesterday|vandaag|today|van(?:ochtend|morgen|middag|avond|nacht)|last night|this (?:morning|afternoon|evening))(?:ochtend|middag|avond|nacht|morgen| ochtend| morgen| middag| avond| nacht| morning| afternoon| evening| night)?';
const clock = String.raw`(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:am|pm|o'?clock)|(?:half past|half|kwart (?:over|voor)|quarter (?:past|to)) \w+|\d{1,2}[:.]\d\d|\w+ uur|\d{1,2} ?(?:am|pm|o'clock))`;
const beside = '(?:op |om |rond |at |on |around |de |al |pas |wel )*';
const moment = `${beside}(?:${day}(?: ${beside}${clock})?|${clock})`;
/** What it was not, before what it was; and behind it, where some words may stand between. */
const before = new RegExp(
  String.raw`\b(?:niet|geen|not) (?:van |from )?${moment}(?:[ ,]+(?:maar|but)|[,;]) (?:toch |it was |het was )?(?<now>${moment})(?![\w:])`,
);
const behind = new RegExp(
  String.raw`(?<![\w:])(?<now>${moment})(?:[ ,]+[^\s,]+){0,6}?[ ,]+(?:en |and )?(?:niet|geen|not|ipv|in plaats van|instead of) (?:${moment}|\d{1,2})(?![\w:])`,
);
/** Words with which somebody comes back to what they said. */
export const leadsBack = 'nee|neen|sorry|oh?|oeps|wacht|trouwens|eigenlijk|no|oops|actually|wait|btw';
/** "Nee het was zaterdag", "it was saturday actually": what it was not is left unsaid. */
const only = new RegExp(
  `^(?:(?<said>(?:(?:${leadsBack})[, ]+){1,3})|)(?:het|dat|it|that) was (?:toch |al |wel |actually )*(?<now>${moment})(?<behind>(?:[, ]+(?:hoor|toch|trouwens|eigenlijk|actually|sorry))*)[.! ]*$`,
);

export interface MomentInstead {
  /** The words of the moment that it was. */
  readonly now: string;
  /** Whether they name the day, and whether they name the time. */
  readonly day: boolean;
  readonly time: boolean;
}

/** The moment that a text puts in the place of another one; undefined where it does not. */
export const momentInstead: (text: string) => MomentInstead | undefined = remembered(4, (text) => {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = folded(text.trim()).replaceAll(/[’‘]/g, "'");
  const now = (before.exec(plain) ?? behind.exec(plain))?.groups?.['now'] ?? onlyNow(plain);
  return now === undefined ? undefined : { now, day: saysDay.test(now), time: saysTime.test(now) };
});
const longest = 160;

/** The same of who only says when it was: "het was half 3". */
export function momentOnly(text: string): MomentInstead | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const now = only.exec(folded(text.trim()).replaceAll(/[’‘]/g, "'"))?.groups?.['now'];
  return now === undefined ? undefined : { now, day: saysDay.test(now), time: saysTime.test(now) };
}

function onlyNow(plain: string): string | undefined {
  const { said = '', now, behind = '' } = only.exec(plain)?.groups ?? {};
  return said === '' && behind === '' ? undefined : now;
}
/** "In elk geval niet gisteren": a day on which it was not, and none on which it was. */
export function onlyDenied(text: string): boolean {
  const plain = folded(text);
  const left = plain.replaceAll(denied, ' ');
  return left !== plain && ![saysDay, saysTime, /\d/].some((shape) => shape.test(left));
}
const denied = new RegExp(String.raw`\b(?<!\b(?:nog|toch al|yet) )(?:niet|not) (?:op |van |on )?${day}\b`, 'g');

/** "Nee, zaterdag", "nee toch niet zondag maar zaterdag": another day than was understood, and no no. */
export const saysOtherDay = (text: string): boolean => otherDay.test(folded(text.trim()));
const otherDay = new RegExp(
  `^(?:nee|neen|no)[, ]+(?:(?:toch|het was|op) |(?:toch )?niet \\S+ maar )*(?!vandaag|today)${day}[.!]*$`,
);

export const saysDay = new RegExp(String.raw`\b${day}\b`);
export const saysTime = new RegExp(clock);
