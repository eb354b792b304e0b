import { describe, expect, it } from 'vitest';
import { createClock } from '../src/program/clock.js';

const start = Date.parse('2026-11-24T08:00:00.000Z');
const day = 24 * 3_600_000;

/** A machine whose time can be set; `pass` lets time go by for real. */
function machine() {
  const moves: number[] = [];
  let wall = start;
  let count = 5;
  let sinceBoot = 90_000;
  const clock = createClock({
    moved: (seconds) => moves.push(seconds),
    wallMs: () => wall,
    countMs: () => count,
    sinceBootMs: () => sinceBoot,
  });
  return {
    clock,
    moves,
    pass(ms: number) {
      wall += ms;
      count += ms;
      sinceBoot += ms;
    },
    sleep(ms: number) {
      wall += ms;
      sinceBoot += ms;
    },
    setBy(ms: number) {
      wall += ms;
    },
  };
}

describe('the time of the machine', () => {
  it('that was thirty days ahead for two seconds is gone back from at once, and both moves are reported', () => {
    const { clock, moves, pass, setBy } = machine();
    clock.now();
    setBy(30 * day);
    expect(clock.now()).toBe('2026-12-24T08:00:00.000Z');
    pass(2_000);
    clock.now();
    setBy(-30 * day);
    expect(clock.now()).toBe('2026-11-24T08:00:02.000Z');
    expect(moves).toEqual([30 * 86_400, -30 * 86_400]);
  });

  it('that is corrected by a few seconds never runs backwards, and that is reported to nobody', () => {
    const { clock, moves, pass, setBy } = machine();
    pass(10_000);
    const before = clock.now();
    setBy(-3_000);
    expect(clock.now()).toBe(before);
    pass(2_000);
    expect(clock.now()).toBe(before);
    pass(2_000);
    expect(clock.now()).toBe('2026-11-24T08:00:11.000Z');
    expect(moves).toEqual([]);
  });

  it('that is put back in small steps is followed once it is more than those', () => {
    const { clock, setBy } = machine();
    for (let step = 0; step < 3; step += 1) {
      setBy(-3_000);
      clock.now();
    }
    expect(clock.now()).toBe('2026-11-24T07:59:54.000Z');
  });

  it('that jumped is not trusted with what cannot be undone until it is back, however long that takes', () => {
    const { clock, pass, setBy } = machine();
    expect(clock.steady()).toBe(true);
    setBy(30 * day);
    expect(clock.steady()).toBe(false);
    pass(5 * day);
    expect(clock.steady()).toBe(false);
    setBy(-30 * day + 2_000);
    expect(clock.steady()).toBe(true);
  });

  it('that went on while the machine slept is right, and one that was moved in its sleep is not', () => {
    const { clock, moves, pass, setBy, sleep } = machine();
    clock.now();
    sleep(8 * 3_600_000);
    expect([clock.now(), clock.steady(), clock.tells()]).toEqual(['2026-11-24T16:00:00.000Z', true, true]);
    pass(60_000);
    sleep(3_600_000);
    setBy(day);
    expect([clock.steady(), moves]).toEqual([false, [86_400]]);
  });

  it('that comes back in small steps is trusted once it is there', () => {
    const { clock, setBy } = machine();
    setBy(-60_000);
    expect(clock.steady()).toBe(false);
    for (let step = 0; step < 13; step += 1) {
      setBy(4_000);
      expect(clock.steady()).toBe(step > 12);
    }
    setBy(4_000);
    expect(clock.steady()).toBe(true);
  });

  it('that jumped is trusted when an operator says that it is right, until it jumps again', () => {
    const { clock, pass, setBy } = machine();
    setBy(8 * 3_600_000);
    expect(clock.steady()).toBe(false);
    clock.confirm();
    expect(clock.steady()).toBe(true);
    pass(60_000);
    setBy(-8 * 3_600_000);
    expect(clock.steady()).toBe(false);
  });

  it('tells nothing for a quarter of an hour after a jump, and then what is due', () => {
    const { clock, pass, setBy } = machine();
    expect(clock.tells()).toBe(true);
    setBy(30 * day);
    expect(clock.tells()).toBe(false);
    pass(14 * 60_000);
    expect(clock.tells()).toBe(false);
    pass(60_000);
    expect([clock.tells(), clock.steady()]).toEqual([true, false]);
  });

  it('is held against that of the database: another machine may be right', () => {
    const { clock, moves, pass } = machine();
    clock.compare(start + 20_000);
    expect(clock.steady()).toBe(true);
    clock.compare(start - 3_600_000);
    expect([clock.steady(), clock.tells(), moves]).toEqual([false, false, [3_600]]);
    pass(1_000);
    clock.compare(start);
    expect(clock.steady()).toBe(true);
    clock.compare(start - 3_600_000);
    clock.confirm();
    clock.compare(start - 3_600_000);
    expect(clock.steady()).toBe(true);
  });
});

describe('a given time', () => {
  it('stands still until it is moved on', () => {
    const clock = createClock({ given: '2027-01-01T00:00:00.000Z', moved: () => undefined });
    expect(clock.now()).toBe('2027-01-01T00:00:00.000Z');
    clock.set('2027-01-02T00:00:00.000Z');
    expect([clock.now(), clock.steady(), clock.tells()]).toEqual(['2027-01-02T00:00:00.000Z', true, true]);
  });
});
