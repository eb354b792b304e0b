// What recurs for the whole organisation: the overview of the week, changes of the law, the question of a quarter, the report of a year.
import { lawChanges } from '../../core/law/changes.js';
import { addDaysTo, addMonthsTo, instantAt, weekdayOf } from '../../core/time.js';
import type { AppTurn } from '../turn.js';
import { remind } from './remind.js';

/** The day in January on which the year before is told; our own choice. */
const yearDay = '01-15';

/** Plans what is told once a year, of the year that is then over; the same year is planned once. */
export async function planYear(turn: AppTurn): Promise<void> {
  const { zone } = turn.organisation;
  const thisYear = Number(turn.today.slice(0, 4));
  const at = (year: number) => instantAt(`${year}-${yearDay}`, 9, 0, zone);
  const year = at(thisYear) > turn.now ? thisYear : thisYear + 1;
  await remind(turn, { notice: 'year-report', key: String(year - 1), at: at(year) });
}

/** Plans the next one; the same Monday is planned once. */
export async function planWeekly(turn: AppTurn): Promise<void> {
  const monday = addDaysTo(turn.today, 8 - weekdayOf(turn.today));
  const { zone } = turn.organisation;
  await remind(turn, { notice: 'weekly', at: instantAt(monday, 9, 0, zone) });
  // What a new version of the program brings is told too, once: the moment is that of the change itself.
  const recent = addDaysTo(turn.today, -30);
  for (const { id, from } of lawChanges)
    if (from > recent) await remind(turn, { notice: 'law-changed', key: id, at: instantAt(from, 9, 0, zone) });
}

/** Plans the next one, on the first morning of the next quarter; the same quarter is planned once. */
export async function planQuarter(turn: AppTurn): Promise<void> {
  const month = Number(turn.today.slice(5, 7));
  const first = addMonthsTo(`${turn.today.slice(0, 7)}-01`, 3 - ((month - 1) % 3));
  await remind(turn, { notice: 'clean-up', at: instantAt(first, 9, 0, turn.organisation.zone) });
}
