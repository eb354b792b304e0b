// A reporter asks what a report means for them: it is answered, and nothing of it becomes part of what happened.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const piet = 'piet';
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', noor);
  await bot.say('ik heb de verhuislijst naar de verkeerde klant gemaild', piet);
  await bot.say('ja', piet);
});
afterEach(() => bot.close());

const story = 'Wat er gebeurde: ik heb de verhuislijst naar de verkeerde klant gemaild\n';

it.each([
  'wat gebeurt er dan met mij?',
  'wat gaat er nu met mij gebeuren',
  'krijg ik straf',
  'word ik ontslagen',
  'krijg ik hier problemen mee',
  'what happens to me now?',
  'will i get in trouble?',
  'am i in trouble',
])('what happens to who reported it: "%s"', async (said) => {
  const { text } = await bot.say(said, piet);
  expect(text).toContain('Melden is goed, ook als het uw eigen fout was.');
  expect(text).toContain(story);
});

it.each([
  'ziet mijn baas dat ik het was?',
  'weet noor dan dat ik het was',
  'wie ziet dat ik dit gemeld heb?',
  'komt mijn naam erbij te staan?',
  'hoort iedereen dat ik dit deed?',
  'will my boss know it was me?',
  'does everybody see my name?',
])('who sees who it was: "%s"', async (said) => {
  const { text } = await bot.say(said, piet);
  expect(text).toContain("ziet wie dit meldde, andere collega's niet");
  expect(text).toContain(story);
});

it.each(['de klant weet dat ik het was', 'hij heeft mijn naam erbij gezet', 'ik kreeg de mail van jan terug'])(
  'is not asked by who tells more: "%s"',
  async (said) => {
    const { text } = await bot.say(said, piet);
    expect(text).not.toContain('ziet wie dit meldde');
    expect(text).not.toContain('Melden is goed, ook als het uw eigen fout was. ');
  },
);
