// Who takes over from somebody: a yes names nobody and agrees with nothing else, and who is not known here is said to be so. What is
// said of a company below a length of time is no reason for it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi', 'Kapsalon Knippie, 5 man, klanten, info@knippie.nl', 'ja', 'later');
  await bot.press((await bot.say('V-001')).button(/^Verder/));
});
afterEach(() => bot.close());

it('asks once more after a yes and after a name that is not known, and then takes over', async () => {
  await bot.say('in een map, alleen ik kan erbij, Kees houdt het bij');
  await bot.say('ja');
  const before = await bot.versions('V-001');
  expect((await bot.say('Kees gaat weg')).text).toContain('Wie neemt het over van Kees?');
  const unknown = await bot.say('Maria');
  expect(unknown.text).toContain('Maria ken ik hier nog niet');
  expect(unknown.text).toContain('Wie neemt het over van Kees?');
  expect((await bot.say('Maria neemt het over')).text).toContain('Maria ken ik hier nog niet');
  expect((await bot.say('ja')).text).toContain('Wie neemt het over van Kees?');
  expect(await bot.versions('V-001')).toEqual(before);
  expect((await bot.say('ik')).text).toContain('Houdt het bij: noor in plaats van Kees');
});

it('still takes a no', async () => {
  await bot.say('in een map, alleen ik kan erbij, Kees houdt het bij');
  await bot.say('ja');
  await bot.say('Kees gaat weg');
  expect((await bot.say('nee')).text).toContain('verander ik niets');
});

it('hears that there is no accountant as no reason to keep it so long', async () => {
  await bot.say('in een map, alleen ik, ik hou het bij');
  await bot.say('ja');
  await bot.say('we bewaren gegevens van klanten maar 1 jaar');
  const { text } = await bot.say('we hebben geen accountant');
  expect(text).not.toContain('eigen keuze: we hebben');
  expect(text).toContain('1 jaar');
});
