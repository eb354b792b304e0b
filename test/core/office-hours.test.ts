import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/core/engine/answers.js';
import type { Value } from '../../src/core/engine/value.js';
import {
  hoursFrom,
  isDigestTime,
  isOpen,
  nextDigest,
  nextOpen,
  type OfficeHours,
  startOfDay,
  usualHours,
} from '../../src/core/office-hours.js';

const amsterdam = 'Europe/Amsterdam';
const answers = (given: Readonly<Record<string, Value>>): Answers =>
  new Map(
    Object.entries(given).map(([path, value]) => [
      path,
      { path, n: 1, value, provenance: 'bevestigd', source: null, by: 'p', at: '', turn: '', checklistVersion: 1 },
    ]),
  );

describe('office hours', () => {
  it.each<[string, string, boolean]>([
    ['a Tuesday at nine', '2026-11-24T08:00:00.000Z', true],
    ['a moment earlier', '2026-11-24T07:59:59.999Z', false],
    ['five o’clock', '2026-11-24T16:00:00.000Z', false],
    ['nine in summer', '2027-06-01T07:00:00.000Z', true],
    ['a Saturday', '2026-11-28T10:00:00.000Z', false],
    ['Easter Monday', '2027-03-29T10:00:00.000Z', false],
    ['the Tuesday after', '2027-03-30T10:00:00.000Z', true],
    ['Christmas', '2026-12-25T10:00:00.000Z', false],
  ])('of whoever said nothing: %s', (_, moment, open) => {
    expect(isOpen(moment, usualHours, amsterdam)).toBe(open);
  });

  it('over Christmas what can wait comes on the first working day', () => {
    expect(nextOpen('2026-12-24T16:00:00.000Z', usualHours, amsterdam)).toBe('2026-12-28T08:00:00.000Z');
  });

  it('are waited for, where one day a week is open and holidays take it', () => {
    const day = (weekday: number): OfficeHours => ({ ...usualHours, days: [weekday] });
    // Ascension Day is a Thursday; Christmas and New Year's Day of 2026 are Fridays.
    expect(nextDigest('2028-05-18T07:00:00.000Z', day(4), amsterdam)).toBe('2028-06-01T07:00:00.000Z');
    expect(nextDigest('2026-12-18T08:00:00.000Z', day(5), amsterdam)).toBe('2027-01-08T08:00:00.000Z');
    expect(nextOpen('2026-12-18T17:00:00.000Z', day(5), amsterdam)).toBe('2027-01-08T08:00:00.000Z');
  });

  it('begin where there is no such time at the first moment after it', () => {
    const night: OfficeHours = { ...usualHours, days: [7], opens: 150, closes: 240, digestAt: 150 };
    // Half past two on the night of 28 March 2027 does not exist: it becomes half past three, summer time.
    expect(nextOpen('2027-03-27T12:00:00.000Z', night, amsterdam)).toBe('2027-03-28T01:30:00.000Z');
  });

  it('are what the profile says, and the usual for what it does not', () => {
    expect(hoursFrom(answers({}))).toEqual(usualHours);
    expect(
      hoursFrom(answers({ 'open-days': ['day-6', 'day-7'], 'opens-at': 'h16', 'closes-at': 'h24', 'digest-at': 'h9' })),
    ).toEqual({ days: [6, 7], opens: 960, closes: 1440, digestAt: 960, holidays: false });
  });

  const hour = fc.integer({ min: 0, max: 24 }).map((n) => `h${n}`);
  const anyHours = fc
    .record(
      {
        'open-days': fc.uniqueArray(fc.integer({ min: 1, max: 7 }).map((n) => `day-${n}`)),
        'opens-at': fc.integer({ min: 0, max: 22 }).map((n) => `h${n}`),
        'closes-at': hour,
        'digest-at': hour,
        'open-on-holidays': fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((given) => hoursFrom(answers(given)));
  const anyMoment = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyZone = fc.constantFrom(amsterdam, 'UTC', 'America/New_York', 'Pacific/Auckland', 'America/Curacao');

  it('a message of the day goes a week later where the clock skips the only hour for it', () => {
    const sundays = { days: [7], opens: 0, closes: 180, digestAt: 120, holidays: false };
    // On 26 September 2027 it is three o'clock in Auckland right after two.
    expect(nextDigest('2027-09-25T11:00:00.000Z', sundays, 'Pacific/Auckland')).toBe('2027-10-02T13:00:00.000Z');
  });

  it('whatever somebody fills in, there is a moment to come, not later than four weeks, at which they are open', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyZone, (hours, now, zone) => {
        const open = nextOpen(now, hours, zone);
        expect(open >= now && isOpen(open, hours, zone)).toBe(true);
        const digest = nextDigest(now, hours, zone);
        expect(digest > now && isDigestTime(digest, hours, zone)).toBe(true);
        const wait = Date.parse(digest) - Date.parse(now);
        expect(wait).toBeLessThan(22 * 24 * 3_600_000);
        expect(startOfDay(now, zone) <= now).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
