// How long something is kept, said with the title of its list or by the name of one kind: never taken for a question of the law.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(
    bot,
    'hoi',
    'ik ben noor en heb een garage, 6 man, we doen apk en onderhoud. klanten staan in carsys. boekhouder is flynth',
    'ja',
    'garage noor, noor@garage.nl',
    'ja',
    'ikzelf',
    ...['nee', 'ja', 'ja', 'nee', 'nee', 'nee', 'ja', 'nee', 'nee'],
    'verder met V-003',
    ...['carsys', '2', 'ik', 'ja'],
  );
});
afterEach(() => bot.close());

it.each(['loongegevens 8 jaar', 'nee, loongegevens 8 jaar', 'loongegevens: 8 jaar', 'hoe lang: loongegevens 8 jaar'])(
  '"%s" is of the kind that is called so, and asked back',
  async (said) => {
    expect((await bot.say(said)).text).toContain('Bedoelt u: Loongegevens: 8 jaar');
    expect((await bot.say('ja')).text).toMatch(/8 jaar/);
  },
);

it.each(['hoe lang: 2 jaar', 'hoe lang is 8 jaar', 'hoe lang 8 jaar', 'nee, hoe lang: 8 jaar'])(
  '"%s" leads to the kinds of which it may be said',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Wijzig: Loongegevens');
    expect(text).not.toContain('autoriteitpersoonsgegevens.nl');
  },
);

it.each(['hoe lang bewaar ik loon', 'hoe lang moet ik loonstroken bewaren?'])(
  '"%s" is still a question',
  async (said) => {
    expect((await bot.say(said)).text).toMatch(/7 jaar/);
  },
);
