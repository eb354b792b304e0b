// A form of a request that is sent, put right or closed in words of one's own: nothing of it is lost, and nothing else begins.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  for (const told of ['mevrouw smit wil weten wat we van haar hebben', 'ja', 'vandaag per mail']) await bot.say(told);
});
afterEach(() => bot.close());

it.each([
  'ok dan maar zo, klopt, verstuur',
  'oke dan maar zo, verstuur maar',
  'fijn zo, verstuur maar',
  'laat maar zo, stuur door',
  'prima zo. verstuur',
  'da is goe, verstuurt maar',
  'good enough, send it',
])('a yes beside an order to send sends it: "%s"', async (words) => {
  expect((await bot.say(words)).text).toContain('Genoteerd als R-001');
});

it.each([
  'klopt verstuur. o wacht t mailtje was gisteren al, zie ik nu',
  'verstuur maar. o nee het kwam gisteren binnen',
  'klopt, verstuur. wacht, het was gisteren',
])('what is put right beside it is seen first: "%s"', async (words) => {
  const { text } = await bot.say(words);
  expect(text).toContain('Ontvangen: 23 november 2026');
  expect(text).not.toContain('datalek');
  expect((await bot.say('ja')).text).toContain('Genoteerd als R-001');
});

it('what is left out leaves the form on the screen', async () => {
  const { text } = await bot.say('blauwe stoel, verstuur maar');
  expect(text).toContain('De vraag: mevrouw smit wil weten wat we van haar hebben');
});

it('a breach that is told beside it is heard', async () => {
  expect((await bot.say('verstuur maar. gisteren is mijn laptop gestolen')).text).toContain('datalek');
});

it.each([
  'die tekst is rommel, maak ervan: mevrouw Smit wil inzage',
  'nee dat leest raar, er moet staan: mevrouw Smit wil inzage',
  'maak er gewoon van: mevrouw Smit wil inzage',
  'make it: mevrouw Smit wil inzage',
])('what was told is said in other words: "%s"', async (words) => {
  const { text } = await bot.say(words);
  expect(text).toContain('De vraag: mevrouw Smit wil inzage\n');
});

it('"ja, beantwoord" answers whether the request is done', async () => {
  await bot.say('ja verstuur');
  const { id } = await bot.record('R-001');
  await bot.press(`change|${id}|closing`);
  await bot.say('ja, beantwoord');
  expect(await bot.stored('R-001')).toMatchObject({ closing: 'answered' });
});
