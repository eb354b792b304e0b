// Days on which a legal term does not end. Law that changes: each entry names its rule, since when it holds and where it was read.
import { remembered } from '../remembered.js';
import { type Text, t } from '../text.js';
import { addDaysTo, type Day, dayFrom, weekdayOf } from '../time.js';

export type HolidayName =
  | 'new-year'
  | 'easter-monday'
  | 'kings-day'
  | 'ascension'
  | 'whit-monday'
  | 'christmas'
  | 'boxing-day'
  | 'good-friday'
  | 'liberation-day'
  | 'decree-days';

export interface Holiday {
  readonly name: HolidayName;
  readonly label: Text;
  readonly law: Text;
  /** Whether a term moves past it unless an operator decides otherwise. */
  readonly counts: boolean;
  readonly lastChecked: Day;
  readonly on: (year: number) => readonly Day[];
}

const checked = '2026-11-24';
const atw = t('Art. 3 lid 1 Algemene termijnenwet', 'Art. 3(1) Algemene termijnenwet (Dutch act on terms)');

/** Public holidays made equal to Sundays by royal decree, as published for these years (art. 3(3) Algemene termijnenwet). */
const decreeDays: readonly Day[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];

/**
 * The Dutch holidays. For terms of the GDPR the rule is Regulation 1182/71, which looks at the list that the Netherlands
 * reports to the Commission. Whether Good Friday, 5 May and the decree days are on it is not certain: they do not
 * count unless they are switched on, which gives the earlier date.
 */
export const holidays: readonly Holiday[] = [
  counted('new-year', t('Nieuwjaarsdag', "New Year's Day"), (year) => fixed(year, 1, 1)),
  counted('easter-monday', t('Tweede Paasdag', 'Easter Monday'), (year) => [addDaysTo(easterOf(year), 1)]),
  counted('kings-day', t('Koningsdag', "King's Day"), kingsDay),
  counted('ascension', t('Hemelvaartsdag', 'Ascension Day'), (year) => [addDaysTo(easterOf(year), 39)]),
  counted('whit-monday', t('Tweede Pinksterdag', 'Whit Monday'), (year) => [addDaysTo(easterOf(year), 50)]),
  counted('christmas', t('Eerste Kerstdag', 'Christmas Day'), (year) => fixed(year, 12, 25)),
  counted('boxing-day', t('Tweede Kerstdag', 'Boxing Day'), (year) => fixed(year, 12, 26)),
  {
    name: 'good-friday',
    label: t('Goede Vrijdag', 'Good Friday'),
    law: t('Art. 3 lid 2 Algemene termijnenwet', 'Art. 3(2) Algemene termijnenwet (Dutch act on terms)'),
    counts: false,
    lastChecked: checked,
    on: (year) => [addDaysTo(easterOf(year), -2)],
  },
  {
    name: 'liberation-day',
    label: t('Bevrijdingsdag', 'Liberation Day'),
    law: atw,
    counts: false,
    lastChecked: checked,
    on: (year) => fixed(year, 5, 5),
  },
  {
    name: 'decree-days',
    label: t('Dagen die bij besluit zijn aangewezen', 'Days designated by decree'),
    law: t('Art. 3 lid 3 Algemene termijnenwet', 'Art. 3(3) Algemene termijnenwet (Dutch act on terms)'),
    counts: false,
    lastChecked: checked,
    on: (year) => decreeDays.filter((day) => day.startsWith(`${year}-`)),
  },
];

/** The holidays past which a term moves. */
export type CountedHolidays = ReadonlySet<HolidayName>;

export const countedByDefault: CountedHolidays = new Set(
  holidays.filter(({ counts }) => counts).map(({ name }) => name),
);

/** The holidays that count where an organisation chose these days beside the certain ones. */
export function countedWith(chosen: readonly unknown[]): CountedHolidays {
  const more = holidays.filter(({ name }) => chosen.includes(name)).map(({ name }) => name);
  return new Set([...countedByDefault, ...more]);
}

/** The counted holiday on this day, or undefined. */
export function holidayOn(day: Day, counted: CountedHolidays = countedByDefault): Holiday | undefined {
  return inYear(day.slice(0, 4)).find(({ holiday, days }) => counted.has(holiday.name) && days.includes(day))?.holiday;
}
const inYear = remembered(16, (year) => holidays.map((holiday) => ({ holiday, days: holiday.on(Number(year)) })));

/** No Saturday, no Sunday and no counted holiday. */
export function isWorkingDay(day: Day, counted: CountedHolidays = countedByDefault): boolean {
  return weekdayOf(day) <= 5 && holidayOn(day, counted) === undefined;
}

/** The day itself when it is a working day, else the next one: where a term ends (art. 3(4) Regulation 1182/71). */
export function rollForward(day: Day, counted: CountedHolidays = countedByDefault): Day {
  let end = day;
  while (!isWorkingDay(end, counted)) end = addDaysTo(end, 1);
  return end;
}

/** The working day that is this many working days after a day, which is not counted itself. */
export function addWorkingDays(day: Day, days: number, counted: CountedHolidays = countedByDefault): Day {
  let end = day;
  for (let left = days; left > 0; left -= 1) end = rollForward(addDaysTo(end, 1), counted);
  return end;
}

function counted(name: HolidayName, label: Text, on: Holiday['on']): Holiday {
  return { name, label, law: atw, counts: true, lastChecked: checked, on };
}

function fixed(year: number, month: number, date: number): readonly Day[] {
  const day = dayFrom(year, month, date);
  return day === undefined ? [] : [day];
}

/** 27 April, or the day before when that is a Sunday; until 2013 it was on another day under another name. */
function kingsDay(year: number): readonly Day[] {
  if (year < 2014) return [];
  const [day = ''] = fixed(year, 4, 27);
  return [weekdayOf(day) === 7 ? addDaysTo(day, -1) : day];
}

/** Easter Sunday in the Gregorian calendar: the first Sunday after the church's full moon on or after 21 March. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * (year % 19) + leapCorrection - moonCorrection + 15) % 30;
  // Two lunations would share a full moon; the church moves the later one a day back.
  const late = epact === 29 || (epact === 28 && year % 19 > 10) ? 1 : 0;
  const fullMoon = addDaysTo(`${year}-03-21`, epact - late);
  return addDaysTo(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}
