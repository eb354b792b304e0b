// An introduction in which more is said than the card asks: who does what, how many in brackets, who is hired, a number and a question.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
});
afterEach(() => bot.close());

describe('who somebody is, what they do and how many they are', () => {
  it.each([
    'ik ben marjan, ik werk bij woningstichting De Linde (14 mensen) en ik doe de privacy erbij. als ik er niet ben doet Henk het',
    'hoi, marjan van De Linde (14 man). ik doe de privacy ernaast, bij ziekte neemt Henk het over',
  ])('stands on the card, each in its place: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Naam bedrijf: .*De Linde\n/u);
    for (const line of ['Aantal mensen: 14 mensen', 'Privacy officer: ', 'Vervanger: Henk'])
      expect(text).toContain(line);
  });

  it('is told from how many they are, wherever that stands', async () => {
    const { text } = await bot.say('ik ben anja van sportschool Kracht (6 man) in zwolle, leden staan in virtuagym');
    expect(text).toContain('Naam bedrijf: sportschool Kracht\n');
    expect(text).toContain('6 mensen');
  });

  it('is one more where who speaks counts themselves', async () => {
    expect((await bot.say('garage Smit, 14 mensen en ik')).text).toContain('15 mensen');
  });
});

describe('the name', () => {
  it.each([
    ['klopt ja maar het is woningstichting De Linde voluit. de rest doe ik later wel', 'woningstichting De Linde'],
    ['voluit heten we Woonstichting De Linde', 'Woonstichting De Linde'],
    ['ja maar we heten Stichting De Linde voluit', 'Stichting De Linde'],
    ["yes but it's De Linde Housing in full", 'De Linde Housing'],
  ])('is put right in full: "%s"', async (said, name) => {
    await bot.say('ik ben marjan van De Linde, we zijn met 14 mensen');
    expect((await bot.say(said)).text).toContain(`Naam bedrijf: ${name}\n`);
  });

  it('stays what it was where something else is told in full', async () => {
    await bot.say('ik ben marjan van De Linde, we zijn met 14 mensen');
    expect((await bot.say('ja maar mijn collega heet Petra de Boer voluit')).text).not.toContain('Naam bedrijf: Petra');
  });
});

it.each([
  'nee we zijn met 7. 4 zijn er in dienst, de andere 3 zijn zzp trainers',
  'ja maar met 7, de andere 3 zijn zzp trainers',
])('who is hired beside who is in service changes nothing of what the business is: "%s"', async (said) => {
  await bot.say('hoi, ik ben Dion van Sportclub Kracht, sportschool in Zwolle met 6 man');
  expect((await bot.say(said)).text).toContain('Soort bedrijf: Sport');
});

it.each([
  'mail is dion@kracht.nl en tel 0611223344',
  'mail is dion@kracht.nl en tel 0611223344, hoe lang duurt dit nog',
  'dion@kracht.nl of 0611223344',
])('a number that is called counts nobody: "%s"', async (said) => {
  await bot.say('hoi, ik ben Dion van Sportclub Kracht, sportschool in Zwolle met 6 man');
  await bot.say('ja');
  const { text } = await bot.say(said);
  expect(text).toContain('dion@kracht.nl, 0611223344');
  expect(text).not.toMatch(/611223344 mensen|Kies een getal/u);
});

describe('who takes over', () => {
  it.each([
    'nee vervanger is bea de wit, rest klopt',
    'ja dat klopt, bea heet bea de wit trouwens',
    'bea is bea de wit',
  ])('is written in full: "%s"', async (said) => {
    await bot.say(
      'hoi, ik ben ilse van De Kikker, we zijn met 9 mensen. de privacy doe ik, als ik weg ben doet bea het',
    );
    expect((await bot.say(said)).text).toMatch(/Vervanger: bea de wit\n/iu);
  });

  it.each(['nee vervanger is niet bea', 'bea is ziek'])('is nobody else by this: "%s"', async (said) => {
    await bot.say(
      'hoi, ik ben ilse van De Kikker, we zijn met 9 mensen. de privacy doe ik, als ik weg ben doet bea het',
    );
    expect((await bot.say(said)).text).not.toMatch(/Vervanger: (?:niet|ziek)/iu);
  });
});

it.each([
  ['wouter hier van Garage Van Beek, 7 man, we gebruiken exact', 'Garage Van Beek'],
  ['hoi, marjan van De Linde, we zijn met 14', 'De Linde'],
])('who speaks stands before the name: "%s"', async (said, name) => {
  expect((await bot.say(said)).text).toContain(`Naam bedrijf: ${name}\n`);
});

it('what something is for is asked behind a yes, which is stored', async () => {
  await bot.say('hoi, ik ben ilse van De Kikker, we zijn met 9 mensen');
  expect((await bot.say('klopt ja, maar waar is het voor vroeg ik')).text).toContain('Naam en contact');
});
