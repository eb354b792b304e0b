// An authority or an insurer that wants files to check the business asks for no right of their own.
import { afterEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from './support.js';

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
