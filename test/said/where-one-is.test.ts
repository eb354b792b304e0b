// Who asks where they are, or what is left, hears it at any question, and never that an adviser must be asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const asked = [
  'waar ben ik',
  'waar zijn we?',
  'en waar zijn we nu',
  'where am I',
  'what is left?',
  'what else is left',
];
const far =
  /1 van de 6 onderdelen is klaar|[02-6] van de 6 onderdelen zijn klaar|1 of 6 parts is done|[02-6] of 6 parts are done/;

describe('in the introduction', () => {
  beforeEach(() => saidBefore(bot, 'hoi'));

  it.each(asked)('at its first form: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(far);
    expect(await bot.stored()).not.toHaveProperty('name');
  });

  it.each(asked)('where one of a list is asked: "%s"', async (said) => {
    await bot.answer({ name: 'Bloemen Bea', contact: 'bea@bloemen.nl' });
    expect((await bot.say(said)).text).toMatch(far);
  });
});

describe('with nothing open', () => {
  it.each(asked)('"%s" shows the state of the register', async (said) => {
    await finishFirstRun(bot);
    await bot.say('later');
    expect((await bot.say(said)).text).toMatch(/Bevestigd|Confirmed/);
  });

  it.each(['waar ben ik die laptop kwijt', 'waar zijn we verplicht toe', 'wat is er over klanten bewaard'])(
    '"%s" asks something else',
    async (said) => {
      await finishFirstRun(bot);
      await bot.say('later');
      expect((await bot.say(said)).text).not.toMatch(/Bevestigd|Confirmed/);
    },
  );
});
