// What a word of the law means, asked in the middle of something else: that word is explained, and the rest is heard too.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('klanten staan in exact. ik kan erbij, ik hou het bij');
});
afterEach(() => bot.close());

const ground = 'De grondslag is de reden waarom u gegevens mag gebruiken';

it.each([
  'wat is dat dan zon grondslag, snap die lap tekst niet',
  'ik snap die tekst niet, wat is een grondslag',
  'ja verder, maar wat is een grondslag',
  'ja. maar wat is een grondslag eigenlijk',
])('is explained: %s', async (said) => {
  expect((await bot.say(said)).text).toContain(ground);
});

it('stores what the yes before it was to', async () => {
  await bot.say('ja, maar wat is een grondslag');
  expect(await bot.stored('V-001')).toHaveProperty('access');
});

it('hears what is told in the next sentence', async () => {
  await bot.say('ja');
  const { text } = await bot.say('wat is een grondslag. en we noteren ook allergie voor haarverf bij klanten');
  expect(text).toContain(ground);
  expect(text).toMatch(/V-001 Klanten|Gezondheid/);
});

it('asks something else too, and gets no word explained for it', async () => {
  const { text } = await bot.say('hoe lang bewaar ik facturen, en wat is daar de grondslag van');
  expect(text).not.toContain(ground);
});

it.each([
  ['we moeten een dpia doen maar ik weet niet wat dat is', 'DPIA'],
  [
    'mijn boekhouder zegt dat ik een verwerkings register moet hebben, geen idee wat dat is',
    'Het register is een lijst',
  ],
  ['we have to do a dpia, no idea what that is', 'DPIA'],
])('is explained to who says not to know what it is: "%s"', async (said, meaning) => {
  expect((await bot.say(said)).text).toContain(meaning);
});

it('of who wrote to them nobody has to know a word', async () => {
  expect((await bot.say('ik weet niet wat dat is')).text).not.toContain('Het register is een lijst');
});
