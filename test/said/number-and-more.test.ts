// The number of an option is that pick, whatever stands around it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  for (const said of [
    'klanten staan in exact. ik kan erbij, ik hou het bij',
    'ja',
    'klopt, maar die allergie voor verf moet er ook nog bij',
    'ja dat bedoel ik, en de rest klopt',
  ])
    await bot.say(said);
});
afterEach(() => bot.close());

it.each([
  '2',
  '2. en de camera mag eruit, is een nepcamera, neemt niks op',
  '2, en laat de rest maar zo',
  'nee! antwoord is 2',
  'het antwoord is 2',
  'optie 2',
  'ik kies nummer 2',
])('picks it: %s', async (said) => {
  await bot.say(said);
  expect(await bot.stored('V-001')).toMatchObject({ 'sensitive-exception': ['explicit-consent'] });
});

it.each(['2 jaar geleden gaven ze toestemming', 'we zijn met 2', '2, want ze zeggen ja'])(
  'picks nothing for certain: %s',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('kan niet samen');
  },
);
