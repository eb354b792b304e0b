// Two things that are counted in one message are told apart, in their own words.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

it.each([
  ['2 dingen. 1 ik ben mn telefoon kwijt 2 een klant wil van de nieuwsbrief af', 'een klant wil van de nieuwsbrief af'],
  [
    '1) mail naar verkeerde adres gegaan 2) mevrouw de vries wil haar gegevens inzien',
    'mevrouw de vries wil haar gegevens inzien',
  ],
])('a breach and a request: %s', async (words, request) => {
  const { text } = await bot.say(words, 'sanne');
  expect(text).toContain(`Ik begin met het datalek. Daarna vraag ik naar: "${request}"`);
});

it('two who ask something', async () => {
  const words = '1) mevrouw de vries wil haar gegevens inzien 2) meneer smit wil dat alles gewist wordt';
  const { text } = await bot.say(words, 'sanne');
  expect(text).toContain('Daarna vraag ik naar: "meneer smit wil dat alles gewist wordt"');
  expect((await bot.say('ja', 'sanne')).text).toContain('De vraag: mevrouw de vries wil haar gegevens inzien\n');
});

it.each([
  '1. telefoon gestolen 2. map met contracten kwijt',
  'telefoon gestolen en gisteren ook nog een mail verkeerd gestuurd',
])('two breaches in few words are said to be two: %s', async (words) => {
  expect((await bot.say(words, 'sanne')).text).toContain('Dit lijken twee voorvallen');
});

it.each([
  ['1. telefoon gestolen 2. map met contracten kwijt', 'telefoon gestolen', 'map met contracten kwijt'],
  [
    'telefoon kwijt in de trein, daarnaast is onze mailbox gehackt',
    'telefoon kwijt in de trein',
    'daarnaast is onze mailbox gehackt',
  ],
])('two breaches are reported one after the other, each with its own words: %s', async (words, first, second) => {
  expect((await bot.say(words, 'sanne')).text).toContain(`Daarna vraag ik naar: "${second}"`);
  expect((await bot.say('ja', 'sanne')).text).toContain(`Wat er gebeurde: ${first}\n`);
  await bot.say('gemerkt om 8 uur, en nee niemand kan erbij', 'sanne');
  await bot.say('ja', 'sanne');
  expect((await bot.say('ja', 'sanne')).text).toContain(`Wat er gebeurde: ${second}\n`);
});

it('a number in a story counts nothing', async () => {
  const { text } = await bot.say('ik heb 1 mail met 2 bijlagen naar de verkeerde gestuurd', 'sanne');
  expect(text).not.toContain('twee');
});
