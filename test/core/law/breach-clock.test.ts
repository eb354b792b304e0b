// The 72 hours: until when, which alarms come before, and that neither a weekend nor a change of the clocks stops them.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addMinutesTo, minutesBetween } from '../../../src/core/time.js';
import {
  type Alarm,
  alarmsFrom,
  alarmsOf,
  awareAtOf,
  type BreachLaw,
  breachClock,
  breachLawOn,
  breachLaws,
  isOvertaken,
  timingOf,
} from '../../../src/registers/breach/rules/clock.js';

const amsterdam = 'Europe/Amsterdam';
const law = breachLawOn('2026-11-24');
const keys = (alarms: readonly Alarm[]) => alarms.map(({ key }) => key);
const planned = (awareAt: string, zone = amsterdam) => alarmsOf(breachClock(awareAt, law), law, zone);

const zoneOfMachine = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zoneOfMachine;
});

describe.each(['UTC', 'Europe/Amsterdam', 'America/New_York'])('on a machine in %s', (machine) => {
  it.each([
    ['a Friday', '2026-10-09T14:20:00+02:00', '2026-10-12T14:20:00+02:00', '2026-10-12T15:00:00+02:00'],
    ['summer time begins', '2026-03-28T10:15:00+01:00', '2026-03-31T11:15:00+02:00', '2026-03-31T12:00:00+02:00'],
    ['summer time ends', '2026-10-24T09:00:00+02:00', '2026-10-27T08:00:00+01:00', '2026-10-27T09:00:00+01:00'],
    ['Christmas', '2026-12-24T16:45:00+01:00', '2026-12-27T16:45:00+01:00', '2026-12-27T17:00:00+01:00'],
  ])('%s: the deadline is 72 elapsed hours later, the formal end counts whole hours', (_, aware, deadline, formal) => {
    process.env['TZ'] = machine;
    const iso = (text: string) => addMinutesTo(text, 0);
    expect(breachClock(iso(aware), law)).toEqual({
      awareAt: iso(aware),
      deadline: iso(deadline),
      formalLatest: iso(formal),
    });
  });

  it('the weekend of the organisation begins on Friday at 15:00 there', () => {
    process.env['TZ'] = machine;
    // Thursday 13:00 in Amsterdam: after Friday 15:00 comes the alarm of Saturday 13:00.
    const alarms = planned('2026-11-26T12:00:00.000Z');
    expect(alarms.find(({ key }) => key === 'weekend-2026-11-27')?.at).toBe('2026-11-27T14:00:00.000Z');
    const newYork = planned('2026-11-26T12:00:00.000Z', 'America/New_York');
    expect(newYork.find(({ key }) => key === 'weekend-2026-11-27')?.at).toBe('2026-11-27T20:00:00.000Z');
  });
});

describe('the alarms', () => {
  it('come 24, 48, 60, 68 and 71 hours after becoming aware', () => {
    const aware = '2026-11-23T08:00:00.000Z'; // Monday
    const alarms = planned(aware);
    expect(keys(alarms)).toEqual(['24', '48', '60', '68', '71']);
    for (const { key, at } of alarms) expect(minutesBetween(aware, at)).toBe(Number(key) * 60);
  });

  it('warn before a weekend when the next alarm or the deadline falls in it', () => {
    expect(keys(planned('2026-11-24T08:00:00.000Z'))).toEqual(['24', '48', '60', '68', '71']); // ends Friday 09:00
    expect(keys(planned('2026-11-24T16:30:00.000Z'))).toEqual(['24', '48', '60', '68', 'weekend-2026-11-27', '71']);
    expect(keys(planned('2026-11-25T17:00:00.000Z'))).toContain('weekend-2026-11-27'); // ends Saturday
    expect(keys(planned('2026-11-27T13:20:00.000Z'))[0]).toBe('weekend-2026-11-27'); // Friday 14:20
  });

  it('do not double: at an alarm of the same hour the weekend has none of its own', () => {
    // Thursday 15:20 in Amsterdam: 24 hours later is Friday 15:20.
    expect(keys(planned('2026-11-26T14:20:00.000Z'))).toEqual(['24', '48', '60', '68', '71']);
  });

  it('that are past when they are planned become one, now, which is the latest', () => {
    const alarms = planned('2026-11-23T08:00:00.000Z');
    const now = '2026-11-25T10:00:00.000Z'; // 50 hours later
    expect(alarmsFrom(alarms, now)).toEqual([{ key: '48', at: now }, ...alarms.slice(2)]);
    expect(keys(alarmsFrom(alarms, '2026-11-23T09:00:00.000Z'))).toEqual(['24', '48', '60', '68', '71']);
    expect(keys(alarmsFrom(alarms, '2027-01-01T09:00:00.000Z'))).toEqual(['71']);
    expect(isOvertaken('24', alarms, now)).toBe(true);
    expect(isOvertaken('48', alarms, now)).toBe(false);
    expect(isOvertaken('60', alarms, now)).toBe(false);
  });

  it('within an hour of one another become one', () => {
    const alarms = planned('2026-11-23T08:00:00.000Z');
    const now = '2026-11-25T19:30:00.000Z'; // 59.5 hours later: 24 and 48 are past, 60 is near
    expect(alarmsFrom(alarms, now)).toEqual([{ key: '60', at: now }, ...alarms.slice(3)]);
  });

  it('say nothing twice when the report itself has just been told', () => {
    const alarms = planned('2026-11-23T08:00:00.000Z');
    expect(keys(alarmsFrom(alarms, '2026-11-25T19:30:00.000Z', true))).toEqual(['68', '71']);
  });

  it('lie between becoming aware and the deadline, in order, and at least an hour apart, whenever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 365 }),
        fc.constantFrom(amsterdam, 'America/New_York', 'UTC'),
        (minutes, zone) => {
          const clock = breachClock(addMinutesTo('2026-01-01T00:00:00.000Z', minutes), law);
          const alarms = alarmsOf(clock, law, zone);
          for (const [index, { at }] of alarms.entries()) {
            expect(at > clock.awareAt && at < clock.deadline).toBe(true);
            const before = alarms[index - 1];
            if (before) expect(minutesBetween(before.at, at)).toBeGreaterThanOrEqual(60);
          }
        },
      ),
    );
  });
});

describe('the moment of becoming aware', () => {
  const noticedAt = '2026-11-24T08:00:00.000Z';
  const earlier = '2026-11-23T20:00:00.000Z';
  const later = '2026-11-25T08:00:00.000Z';

  it('is when the reporter noticed, not when it was reported', () => {
    expect(awareAtOf({ noticedAt })).toBe(noticedAt);
  });
  it('may always be earlier', () => {
    expect(awareAtOf({ noticedAt, movedTo: earlier })).toBe(earlier);
  });
  it('is later only with a ground', () => {
    expect(awareAtOf({ noticedAt, movedTo: later })).toBe(noticedAt);
    expect(awareAtOf({ noticedAt, movedTo: later, ground: 'inquiry' })).toBe(later);
    expect(awareAtOf({ noticedAt, movedTo: later, ground: 'wrong-moment' })).toBe(later);
  });
});

describe('the law', () => {
  const future: BreachLaw = { ...law, from: '2028-01-01', hours: 96, threshold: 'high-risk', alarms: [48, 90] };

  it('is 72 hours, unless a risk is unlikely', () => {
    expect(law).toMatchObject({ hours: 72, threshold: 'risk' });
  });
  it('can change on a day, for breaches from that day on', () => {
    const laws = [...breachLaws, future];
    expect(breachLawOn('2027-12-31', laws).hours).toBe(72);
    expect(breachLawOn('2028-01-01', laws).hours).toBe(96);
    const clock = breachClock('2028-01-03T08:00:00.000Z', future);
    expect(clock.deadline).toBe('2028-01-07T08:00:00.000Z');
    expect(keys(alarmsOf(clock, future, amsterdam))).toEqual(['48', '90']);
  });
});

describe('where the clock is', () => {
  const clock = breachClock('2026-11-23T08:00:00.000Z', law);
  it.each([
    ['2026-11-23T08:00:00.000Z', 'in-time'],
    ['2026-11-25T08:00:00.000Z', 'provisional'],
    ['2026-11-25T20:00:00.000Z', 'urgent'],
    ['2026-11-26T08:00:00.000Z', 'urgent'],
    ['2026-11-26T08:00:00.001Z', 'late'],
  ])('%s is %s', (now, timing) => {
    expect(timingOf(clock, law, now)).toBe(timing);
  });
});
