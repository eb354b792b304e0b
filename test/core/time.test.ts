// The same under any zone of the machine: the settings of the tests run this file under others.
import { describe, expect, it } from 'vitest';
import {
  addDaysTo,
  dayFrom,
  dayOf,
  daysAfter,
  instantAt,
  instantFrom,
  inZone,
  showDay,
  showInstant,
} from '../../src/core/time.js';

const amsterdam = 'Europe/Amsterdam';

describe('days and moments', () => {
  it('are counted here on a machine in the zone that this run asks for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  });
  it('belong to the zone of the organisation', () => {
    expect(dayOf('2026-11-24T23:30:00.000Z', amsterdam)).toBe('2026-11-25');
    expect(dayOf('2026-07-24T22:30:00.000Z', amsterdam)).toBe('2026-07-25');
    expect(dayOf('2026-11-24T23:30:00.000Z', 'America/New_York')).toBe('2026-11-24');
    expect(instantAt('2026-11-24', 9, 14, amsterdam)).toBe('2026-11-24T08:14:00.000Z');
    expect(instantAt('2026-07-24', 9, 14, amsterdam)).toBe('2026-07-24T07:14:00.000Z');
  });
  it('survive the change of the clock', () => {
    expect(instantAt('2026-03-29', 2, 30, amsterdam)).toBe('2026-03-29T01:30:00.000Z');
    expect(showInstant('2026-10-25T00:30:00.000Z', amsterdam, 'nl')).toBe('25 oktober 2026 om 02:30');
    expect(showInstant('2026-10-25T01:30:00.000Z', amsterdam, 'nl')).toBe('25 oktober 2026 om 02:30');
    expect(addDaysTo('2026-03-28', 2)).toBe('2026-03-30');
  });
  it('exist or do not', () => {
    expect([dayFrom(2024, 2, 29), dayFrom(2026, 2, 29), dayFrom(2026, 13, 1), dayFrom(26, 1, 1)]).toEqual([
      '2024-02-29',
      undefined,
      undefined,
      undefined,
    ]);
    expect(instantFrom('2026-11-24T09:00:00+01:00')).toBe('2026-11-24T08:00:00.000Z');
    expect(instantFrom('2026-11-24')).toBeUndefined();
    expect(instantFrom('2026-02-30T25:00:00Z')).toBeUndefined();
  });
  it('read in both languages', () => {
    expect([showDay('2026-03-01', 'nl'), showDay('2026-03-01', 'en')]).toEqual(['1 maart 2026', '1 March 2026']);
  });
});

describe('some days later', () => {
  it('is at the same time of day there, also over a change of the clocks', () => {
    // 25 October 2026 had 25 hours in Amsterdam, 29 March 2026 had 23.
    expect(daysAfter('2026-10-20T08:00:00.000Z', 14, 'Europe/Amsterdam')).toBe('2026-11-03T09:00:00.000Z');
    expect(daysAfter('2026-03-20T08:00:00.000Z', 14, 'Europe/Amsterdam')).toBe('2026-04-03T07:00:00.000Z');
    expect(daysAfter('2026-03-28T01:30:00.000Z', 1, 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z');
    expect(daysAfter('2026-10-20T08:00:00.000Z', 14, 'UTC')).toBe('2026-11-03T08:00:00.000Z');
  });
});

describe('the same time of day in another zone', () => {
  it.each([
    ['2026-11-24T08:00:00.000Z', 'Europe/Istanbul', '2026-11-24T06:00:00.000Z'],
    ['2026-11-24T08:00:00.000Z', 'America/Curacao', '2026-11-24T13:00:00.000Z'],
    ['2026-11-24T23:30:00.000Z', 'Asia/Jakarta', '2026-11-24T17:30:00.000Z'],
    // Half past one that night is there in Amsterdam and not in London: it moves forward.
    ['2026-03-29T00:30:00.000Z', 'Europe/London', '2026-03-29T01:30:00.000Z'],
  ])('%s goes to %s', (moment, zone, moved) => {
    expect(inZone(moment, amsterdam, zone)).toBe(moved);
  });
});
