// Below several that somebody may mean a yes has the likeliest asked back, and the next one goes on with that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told =
  "ons verpleegster stond gisteren voor de verkeerde deur, het adres staat verkeerd in 't systeem. wij hebben 64 en 't moet 46 zijn. hij vraagt of we da willen rechtzetten";

describe('below several that may be meant', () => {
  beforeEach(async () => {
    expect((await bot.say(told, piet)).text).toContain('Bedoelt u een van deze?');
  });

  it.each([...['ja', 'ja das juist', "yep that's right", 'ja klopt', 'jawel', 'inderdaad', 'ja hoor', 'yes', 'jep']])(
    '"%s" asks back the likeliest, and the second opens its form',
    async (yes) => {
      const { text } = await bot.say(yes, piet);
      expect(text).toContain('Ik denk: Iemand vraagt iets over zijn gegevens.');
      const form = await bot.say(yes, piet);
      expect(form.text).toContain(told);
      expect(form.text).toContain('Er is nog niets bewaard.');
    },
  );

  it.each([
    ['1', 'Soort verzoek'],
    ['2', 'Wat er gebeurde'],
  ])('the number %s picks one', async (number, stands) => {
    expect((await bot.say('ja', piet)).text).toContain('Typ 1 voor de eerste');
    expect((await bot.say(number, piet)).text).toContain(stands);
  });

  it('a no means none of them, also once the likeliest was asked back', async () => {
    await bot.say('ja', piet);
    expect((await bot.say('nee', piet)).text).toContain('Goed, dan niet.');
  });
});

it('who may begin nothing is asked at once of the one that is left', async () => {
  const { text } = await bot.say('den zoon van een patiënte hangt aan den telefoon', piet);
  expect(text).not.toContain('Bedoelt u een van deze?');
  expect(text).toContain('Zal ik het');
});
