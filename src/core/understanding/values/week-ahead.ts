// A whole week or month to come as a stretch of days: "volgende week", "next month".
import { addDaysTo, addMonthsTo, type Day, weekdayOf } from '../../time.js';

const next = /\b(?:volgende|komende|aanstaande|next) (?<unit>week|maand|month)\b/;
/** A day in it, or since when or until when, says less or more than the whole of it. */
const partly =
  /\d|\b(?:vanaf|sinds|tot|begin|eind(?:e)?|half|halverwege|over|na|from|since|until|in (?:een|de|the|a) loop|\p{L}*(?:dag|day)|weekend|weekeinde)\b/u;

/** The first and the last day of the whole week (Monday to Sunday) or month to come, where nothing else is said of when. */
export function aheadSaid(text: string, today: Day): readonly [Day, Day] | undefined {
  const { unit } = next.exec(text)?.groups ?? {};
  if (unit === undefined || partly.test(text)) return undefined;
  if (unit === 'week') {
    const monday = addDaysTo(today, 8 - weekdayOf(today));
    return [monday, addDaysTo(monday, 6)];
  }
  const first: Day = addMonthsTo(`${today.slice(0, 7)}-01`, 1);
  return [first, addDaysTo(addMonthsTo(first, 1), -1)];
}
