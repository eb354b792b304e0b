// Who wants away what was proposed last drops that, and takes back nothing that is stored.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.answer(
    {
      words: 'mevrouw smit wil weten wat we van haar hebben',
      about: 'customer',
      kinds: ['access'],
      received: '2026-11-24',
    },
    { record: 'new:request-report', as: noor },
  );
  await bot.say('de persoon zelf');
});
afterEach(() => bot.close());

const file = async () => bot.stored((await bot.record('R-001')).id);
const ways = [
  'haal dat weg',
  'nee dat klopt niet',
  'weg ermee',
  'schrap dat',
  'vergeet dat maar',
  'scrap that',
  'da klopt nie',
];

describe('what was proposed last', () => {
  it.each(ways)('goes by these words, and what was answered before it stays: "%s"', async (said) => {
    const before = await file();
    expect((await bot.say('klantnr is 241')).text).toContain('Herkennen aan: ');
    expect((await bot.say(said)).text).toContain('Goed, dan niet');
    expect(await file()).toEqual(before);
    expect((await bot.say('ja')).text).not.toContain('klantnr 241');
  });

  it('is not what was stored with a word to undo it', async () => {
    await bot.say('klantnr is 241');
    await bot.say('ja');
    expect((await file())['who']).toBe('klantnr 241');
    await bot.say('haal dat weg');
    expect((await file())['who']).toBeUndefined();
  });

  it.each(['dat klopt niet helemaal, het is 242', 'haal de achternaam weg', 'vergeet niet te bellen'])(
    'is not taken away by other words: "%s"',
    async (said) => {
      await bot.say('klantnr is 241');
      expect((await bot.say(said)).text).not.toContain('Goed, dan niet');
    },
  );
});
