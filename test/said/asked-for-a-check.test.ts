// An authority or an insurer that wants files to check the business asks for no right of their own.
import { afterEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const begins = async (language: 'nl' | 'en') => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
};
afterEach(() => bot.close());

it.each([
  ['nl', 'de inspectie SZW belt, die willen het personeelsbestand'],
  ['nl', 'zorgverzekeraar wil een dossier inzien voor controle'],
  ['en', 'the health insurer wants to see a file for an audit'],
] as const)('no right is named where others ask (%s): "%s"', async (language, said) => {
  await begins(language);
  const { text } = await bot.say(said);
  expect(text).not.toMatch(/Zien wat u bewaart|See what you keep|Een klacht|A complaint/);
  expect(text).toMatch(/Toch een verzoek|request after all/i);
});

it.each([
  ['nl', 'een patient wil zijn dossier inzien'],
  ['en', 'a patient wants to see her file'],
] as const)('who wants their own file asks to see it (%s): "%s"', async (language, said) => {
  await begins(language);
  expect((await bot.say(said)).text).toMatch(/Zien wat u bewaart|See what you keep/);
});

it.each([
  ['nl', 'de AP heeft gebeld'],
  ['nl', 'we kregen een brief van de autoriteit persoonsgegevens'],
  ['nl', 'de toezichthouder komt langs'],
  ['en', 'the data protection authority sent us a letter'],
] as const)('the authority that asks something is no customer (%s): "%s"', async (language, said) => {
  await begins(language);
  const { text } = await bot.say(said);
  expect(text).toMatch(/art\. 30 lid 4, 31|art\. 30\(4\), 31/);
  expect(text).not.toMatch(/Een klacht|A complaint/);
});

it('the authority that calls while something is asked is no customer either', async () => {
  await begins('nl');
  await bot.say('/register wijzig V-001');
  expect((await bot.say('de AP belde net')).text).toContain('art. 30 lid 4, 31');
});

it.each([
  ['nl', 'een klant dient een klacht in bij de AP'],
  ['nl', 'het datalek is gemeld bij de AP'],
  ['nl', 'wanneer komt de toezichthouder langs?'],
] as const)('is not heard where others do something there (%s): "%s"', async (language, said) => {
  await begins(language);
  expect((await bot.say(said)).text).not.toContain('art. 30 lid 4, 31');
});
