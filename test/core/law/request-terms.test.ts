// The same under any zone of the machine: the settings of the tests run this file under others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedHolidays,
  countedByDefault,
  holidayOn,
  holidays,
  isWorkingDay,
} from '../../../src/core/law/holidays.js';
import { addDaysTo, addMonthsTo, daysBetween, weekdayOf } from '../../../src/core/time.js';
import {
  canExtend,
  complaintBy,
  heldUntil,
  requestTerms,
  stopBy,
  termReminders,
} from '../../../src/registers/request/rules/terms.js';

const also = (...names: readonly (typeof holidays)[number]['name'][]): CountedHolidays =>
  new Set([...countedByDefault, ...names]);

describe('the Dutch holidays', () => {
  it.each([
    ['2026', ['01-01', '04-06', '04-27', '05-14', '05-25', '12-25', '12-26'], '04-03'],
    ['2027', ['01-01', '03-29', '04-27', '05-06', '05-17', '12-25', '12-26'], '03-26'],
    ['2028', ['01-01', '04-17', '04-27', '05-25', '06-05', '12-25', '12-26'], '04-14'],
    ['2029', ['01-01', '04-02', '04-27', '05-10', '05-21', '12-25', '12-26'], '03-30'],
    ['2030', ['01-01', '04-22', '04-27', '05-30', '06-10', '12-25', '12-26'], '04-19'],
  ])('are these in %s', (year, days, goodFriday) => {
    const every = Array.from({ length: 366 }, (_, index) => addDaysTo(`${year}-01-01`, index));
    const found = every.filter((day) => day.startsWith(year) && holidayOn(day) !== undefined);
    expect(found).toEqual(days.map((day) => `${year}-${day}`));
    expect(holidayOn(`${year}-${goodFriday}`)).toBeUndefined();
    expect(holidayOn(`${year}-${goodFriday}`, also('good-friday'))?.name).toBe('good-friday');
    expect(holidayOn(`${year}-05-05`, also('liberation-day'))?.name).toBe('liberation-day');
  });
  it('move King’s Day to Saturday when the 27th is a Sunday', () => {
    expect(holidayOn('2025-04-26')?.name).toBe('kings-day');
    expect(holidayOn('2025-04-27')).toBeUndefined();
  });
  it('know Easter where the church moves the full moon, and in leap years', () => {
    for (const sunday of [
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
      '2049-04-18',
    ])
      expect(holidayOn(addDaysTo(sunday, 1))?.name, sunday).toBe('easter-monday');
  });
  it('count the days that a decree designates only when an operator says so', () => {
    for (const day of ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']) {
      expect(isWorkingDay(day)).toBe(true);
      expect(isWorkingDay(day, also('decree-days'))).toBe(false);
    }
  });
});

describe('the term of a request', () => {
  it.each([
    ['2026-01-31', '2026-03-02', '2026-04-30'],
    ['2026-03-05', '2026-04-07', '2026-06-05'],
    ['2026-03-06', '2026-04-07', '2026-06-08'],
    ['2026-03-27', '2026-04-28', '2026-06-29'],
    ['2026-08-31', '2026-09-30', '2026-11-30'],
    ['2026-10-15', '2026-11-16', '2027-01-15'],
    ['2026-11-25', '2026-12-28', '2027-02-25'],
    ['2026-12-01', '2027-01-04', '2027-03-01'],
    ['2028-01-31', '2028-02-29', '2028-05-01'],
  ])('received on %s ends on %s, extended on %s', (received, due, extendedDue) => {
    expect(requestTerms(received)).toMatchObject({ due, extendedDue });
  });
  it.each([
    ['2026-04-05', '2026-05-05', 'liberation-day', '2026-05-06'],
    ['2026-03-03', '2026-04-03', 'good-friday', '2026-04-07'],
    ['2026-04-14', '2026-05-15', 'decree-days', '2026-05-18'],
  ] as const)('received on %s ends on %s, and with %s on %s', (received, due, name, later) => {
    expect(requestTerms(received).due).toBe(due);
    expect(requestTerms(received, also(name)).due).toBe(later);
  });
  it('steers on the date before it moved past the weekend', () => {
    expect(requestTerms('2026-01-31').target).toBe('2026-02-28');
  });
  it('may be extended until its last day and never after it', () => {
    const terms = requestTerms('2026-10-15');
    expect(canExtend(terms, '2026-11-16')).toBe(true);
    expect(canExtend(terms, '2026-11-17')).toBe(false);
    expect(canExtend(terms, addDaysTo('2026-10-15', 40))).toBe(false);
  });
  it('is held for the days that the person took to answer a question that was sent in time', () => {
    const { target } = requestTerms('2026-10-15');
    const held = (asked: string, answered: string) => heldUntil('2026-10-15', target, { asked, answered });
    expect(held('2026-10-16', '2026-10-26')).toBe('2026-11-25');
    expect(held('2026-10-22', '2026-10-24')).toBe('2026-11-17');
    expect(held('2026-10-23', '2026-11-02')).toBeUndefined();
    expect(held('2026-10-16', '2026-10-16')).toBeUndefined();
    expect(held('2026-10-14', '2026-10-20')).toBeUndefined();
  });
  it('is held from the day before it moved past a weekend or a holiday, which gives nothing twice', () => {
    const { target, due, extendedTarget } = requestTerms('2026-12-01');
    expect([target, due]).toEqual(['2027-01-01', '2027-01-04']);
    const answer = { asked: '2026-12-03', answered: '2026-12-13' };
    expect(heldUntil('2026-12-01', target, answer)).toBe('2027-01-11');
    expect(heldUntil('2026-12-01', extendedTarget, answer)).toBe('2027-03-11');
    expect(heldUntil('2026-12-01', target, { asked: '2026-12-03', answered: '2026-12-04' })).toBe(due);
  });
  it('stops advertising within two working days and answers a complaint within four weeks, our own targets', () => {
    expect(stopBy('2026-11-27')).toBe('2026-12-01');
    expect(stopBy('2026-12-24')).toBe('2026-12-29');
    expect(complaintBy('2026-11-27')).toBe('2026-12-28');
  });
  it('reminds halfway, 7, 3, 2 and 1 days before the target, and on the last day', () => {
    expect(termReminders('2026-10-15', '2026-11-15', '2026-11-16')).toEqual([
      { key: 'halfway', day: '2026-10-30' },
      { key: 'days-7', day: '2026-11-08' },
      { key: 'days-3', day: '2026-11-12' },
      { key: 'days-2', day: '2026-11-13' },
      { key: 'days-1', day: '2026-11-14' },
      { key: 'last-day', day: '2026-11-16' },
      { key: 'late', day: '2026-11-17' },
    ]);
  });
});

describe('twenty years of requests', () => {
  const days = fc.integer({ min: 0, max: 20 * 366 }).map((after) => addDaysTo('2020-01-01', after));
  const countings = fc.subarray(holidays.map(({ name }) => name)).map((names): CountedHolidays => new Set(names));
  it('never end on a weekend or a counted holiday, never before the unrolled date, and never later than needed', () => {
    fc.assert(
      fc.property(days, countings, (received, counted) => {
        const terms = requestTerms(received, counted);
        for (const [target, due] of [
          [terms.target, terms.due],
          [terms.extendedTarget, terms.extendedDue],
        ] as const) {
          expect(weekdayOf(due)).toBeLessThanOrEqual(5);
          expect(holidayOn(due, counted)).toBeUndefined();
          expect(due >= target).toBe(true);
          for (let day = target; day < due; day = addDaysTo(day, 1)) expect(isWorkingDay(day, counted)).toBe(false);
        }
        expect(terms.extendedDue > terms.due).toBe(true);
        const between = daysBetween(received, terms.target);
        expect(between).toBeGreaterThanOrEqual(28);
        expect(between).toBeLessThanOrEqual(31);
      }),
      { numRuns: 2000 },
    );
  });
  it('end on each day of twenty years as the calendar says', () => {
    for (let day = '2020-01-01'; day < '2040-01-01'; day = addDaysTo(day, 1)) {
      const target = addMonthsTo(day, 1);
      const sameDate = target.slice(8) === day.slice(8);
      const lastOfMonth = addDaysTo(target, 1).endsWith('-01');
      expect(sameDate || lastOfMonth, day).toBe(true);
      expect(isWorkingDay(requestTerms(day).due), day).toBe(true);
    }
  });
  it('are only ever held, never shortened, by a question to who asks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }), (received, sent, took) => {
        const { target, due } = requestTerms(received);
        const asked = addDaysTo(received, sent);
        const held = heldUntil(received, target, { asked, answered: addDaysTo(asked, took) });
        if (held === undefined) return;
        expect(held >= due).toBe(true);
        expect(held >= addDaysTo(target, took)).toBe(true);
        expect(isWorkingDay(held)).toBe(true);
      }),
    );
  });
});
