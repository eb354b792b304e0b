// Forms about people: a day or a name is of whom it was said, and moves nothing that was filled in for somebody else.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayFromWords } from '../../src/core/engine/typed/words-to-day.js';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

it.each(['sleutels, en Tineke begint maandag', 'keys, and Tineke starts on monday'])(
  'the day of somebody else does not move that of who leaves: "%s"',
  async (words) => {
    await bot.say('/register uit-dienst');
    await bot.say('kees');
    expect((await bot.say('1 december')).field('day').sent).toBe('2026-12-01');
    const form = await bot.say(words);
    expect(form.field('day').sent).toBe('2026-12-01');
    expect(form.field('things').sent).toEqual(['keys']);
    expect(form.text).toMatch(/Tineke/);
  },
);

it.each(['sleutels, en Kees gaat maandag al weg', 'nee, maandag'])(
  'another day of who leaves is one: "%s"',
  async (words) => {
    await bot.say('/register uit-dienst');
    await bot.say('kees');
    await bot.say('1 december');
    expect((await bot.say(words)).field('day').sent).toBe('2026-11-30');
  },
);

it.each([
  'een stagiaire, Lisa heet ze, begint donderdag',
  'een stagiaire, ze heet Lisa, begint donderdag',
  'an intern, her name is Lisa, starts thursday',
])('who joins is called by the name alone, and begins on the day that was said: "%s"', async (words) => {
  await bot.say('/register in-dienst');
  const form = await bot.say(words);
  expect(form.field('person').sent).toEqual({ other: 'Lisa' });
  expect(form.field('day').sent).toBe('2026-11-26');
});

it('the last day of being away, said again, is not the first', async () => {
  await bot.say('/register afwezig');
  await bot.say('van 7 tot en met 11 december');
  const form = await bot.say('vrijdag 11 december');
  expect([form.field('from').sent, form.field('until').sent]).toEqual(['2026-12-07', '2026-12-11']);
  expect((await bot.say('vanaf 8 december')).field('from').sent).toBe('2026-12-08');
});

it('a day with its weekday is that day, unless it is another weekday', () => {
  expect(dayFromWords('vrijdag 11 december', '2026-11-26', 'future')).toBe('2026-12-11');
  expect(dayFromWords('friday 11 december', '2026-11-26', 'future')).toBe('2026-12-11');
  expect(dayFromWords('donderdag 11 december', '2026-11-26', 'future')).toBeUndefined();
});
