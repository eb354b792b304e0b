// Few words that are of what stands on the screen, as they are said in full: the number of what is named, what was done on another day.
import { folded } from '../../core/fold.js';
import { dayOnly } from '../../core/understanding/values/moment-of-event.js';
import type { AppTurn } from '../turn.js';
import { numberPicked } from './proposed-named.js';

/** The words to go on with; undefined where these are all that was meant. */
export const saidInFull = async (turn: AppTurn, text: string): Promise<string | undefined> =>
  (await numberPicked(turn, text)) ?? deedDated(turn, text);

/** What was told to be done, with the day that is said now in the place of the one in it: "nee, eergisteren bedoel ik". */
function deedDated(turn: AppTurn, text: string): string | undefined {
  const { deed } = turn.waited;
  const day = otherDay.exec(folded(text.trim()))?.groups?.['day'];
  if (deed === undefined || day === undefined) return undefined;
  if (dayOnly(day, { now: turn.now, zone: turn.organisation.zone }) === undefined) return undefined;
  const before = deed.text.replaceAll(anyDay, ' ').replaceAll(/\s+/g, ' ').trim();
  return `${before} ${day}`;
}

const days =
  '(?:eer)?gister(?:en|ochtend|middag|avond)?|vandaag|van(?:ochtend|morgen|middag)|(?:(?:afgelopen|vorige) )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|yesterday|today|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const otherDay = new RegExp(
  `^(?:(?:nee+|neen|no|nope|sorry|oeps|wacht|wait|oops)[, ]+)+(?:(?:het|dat|it|that) (?:was|is) |ik bedoel(?:de)? |i mean(?:t)? |toch |dat )*(?<day>${days})(?:,? (?:bedoel(?:de)? ik|i meant?|dan|hoor|dus|niet \\S+|not \\S+))*[.!]*$`,
);
const anyDay = new RegExp(`(?<!\\p{L})(?:${days})(?!\\p{L})`, 'giu');
