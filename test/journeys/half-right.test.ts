// What is said to what we propose when it is right but for something: what differs is asked, and nothing is stored on a guess.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, placesTold, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

/** The first proposal of V-001. */
async function proposal() {
  const places = placesTold(await bot.say('/register wijzig V-001'));
  expect((await bot.answer(places)).text).toContain('Ons voorstel');
}

it.each([
  'mwah',
  'klopt maar niet helemaal',
  'klopt bijna',
  'nee niet helemaal',
  'not quite',
  'kon beter',
  'klopt niet',
  'almost right',
])('"%s" asks what is to be different', async (words) => {
  await proposal();
  expect((await bot.say(words)).text).toContain('Wat wilt u aanpassen?');
});

it.each([
  ['klopt behalve de bewaartermijn', 'Nog een termijn'],
  ['klopt, maar hoe lang klopt niet', 'Nog een termijn'],
  ['klopt behalve de bescherming', 'Hoe beschermt u deze gegevens?'],
  ['all right except protection', 'Hoe beschermt u deze gegevens?'],
  ['ja klopt, maar de volgorde is gek', 'Ik begreep niet wat er anders is: "de volgorde is gek"'],
])('"%s" leads to that', async (words, shown) => {
  await proposal();
  expect((await bot.say(words)).text).toContain(shown);
});

it.each([
  'we bewaren 15 jaar',
  'wij bewaren het langer',
  'we keep it for 15 years',
  'klopt, maar we bewaren alles 15 jaar',
  'nee wij bewaren ze veel langer',
])('"%s" is asked of which data, and stores nothing', async (words) => {
  await proposal();
  const { text } = await bot.say(words);
  expect(text).toContain('In V-001 Klanten hebben meer soorten gegevens een termijn');
  expect((await bot.say('klantgegevens 5 jaar')).text).toContain('Klantgegevens en berichten: 5 jaar');
});

it('what is kept as well is proposed in the one list that has it then', async () => {
  await proposal();
  await bot.say('klopt');
  expect((await bot.say('klopt, maar we hebben ook geboortedatum')).text).not.toContain('Dat staat er niet bij');
});

it.each([
  ['klopt, maar een klant wil zijn gegevens weg', 'verzoek'],
  ['klopt, maar onze laptop is gestolen', 'datalek'],
  ['klopt', 'Ons voorstel'],
  ['klopt helemaal', 'Ons voorstel'],
  ['mag ik het langer bewaren?', ''],
  ['hij wil dat we het langer bewaren', ''],
  ['ik ben 15 jaar', ''],
])('"%s" is something else', async (words, shown) => {
  await proposal();
  const { text } = await bot.say(words);
  expect(text).toContain(shown);
  expect(text).not.toMatch(/Wat wilt u aanpassen|hebben meer soorten gegevens/);
});

it.each(['klopt niet', 'dat klopt niet', 'nee dit klopt niet', 'not right', 'that is not right', 'er klopt niks van'])(
  '"%s" below what was filled in asks how it is, and takes nothing away',
  async (words) => {
    await bot.say('/register wijzig V-001');
    await bot.say('moneybird');
    const { text, field } = await bot.say(words);
    expect(text).toContain('Wat is er anders?');
    expect(field('suppliers').sent).toEqual(['catalogue:moneybird']);
  },
);

it.each(['klopt niet', 'dat klopt niet', 'not right'])(
  '"%s" in an empty form does not say that there is none',
  async (words) => {
    await bot.say('/register wijzig V-001');
    await bot.say(words);
    expect((await bot.say('/register wijzig V-001')).field('suppliers').sent).toBeUndefined();
  },
);

it.each(['geen', 'nee', 'nergens'])('"%s" still says that there is none', async (words) => {
  await bot.say('/register wijzig V-001');
  expect((await bot.say(words)).field('suppliers').sent).toEqual(['none']);
});
