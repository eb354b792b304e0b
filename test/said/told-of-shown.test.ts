// What is told right below a record that is shown is of that record, whatever part of it that is.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('laat V-002 zien');
});
afterEach(() => bot.close());

it.each([
  'alles staat in moneybird, alleen ik kan erbij',
  'dat zit in moneybird en op papier',
  'moneybird en een map in de kast',
])('is asked back there, and stored by a yes: "%s"', async (said) => {
  expect((await bot.say(said)).text).toMatch(/Bedoelt u in V-002 Leveranciers: .*Programma's en plaatsen: Moneybird/);
  await bot.say('ja');
  expect((await bot.say('laat V-002 zien')).text).toContain('Moneybird');
});

it('is asked back beside a card of another part of it', async () => {
  await bot.say('ja');
  await bot.say('papieren map, alleen ik, ik houd het bij');
  await bot.say('ja');
  const card = await bot.say('verder');
  expect(card.text).toContain('[Klopt]');
  expect((await bot.say('kees van de administratie kan er ook bij')).text).toContain('Wie erbij kan: ');
});

it('goes on with it by a yes', async () => {
  expect((await bot.say('ja graag')).text).toContain('V-002 Leveranciers · Waar en bij wie');
});

it.each([
  'een klant wil zien wat we van haar hebben',
  'mijn laptop is gestolen',
  'hoe lang bewaar ik facturen',
  'fijne dag nog',
])('is something else where it tells nothing that is asked there: "%s"', async (said) => {
  expect((await bot.say(said)).text).not.toContain('Bedoelt u in V-002');
});
