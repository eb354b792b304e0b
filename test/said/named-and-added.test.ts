// What is added to what a business is, how it is called, and who takes over: nothing is another by what is only added.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
});
afterEach(() => bot.close());

const lines = async (...said: readonly string[]): Promise<string> => {
  let text = '';
  for (const one of said) text = (await bot.say(one)).text;
  return text;
};

describe('the kind of business', () => {
  it.each([
    ['Kapsalon Joyce, 4 mensen, Moneybird', 'ja, en we hebben ook een webshop', 'Kapper of schoonheidssalon'],
    ['Kapsalon Joyce, 4 mensen, Moneybird', 'en een webwinkel', 'Kapper of schoonheidssalon'],
    ['Kapsalon Joyce, 4 mensen, Moneybird', 'yes, and we also have a webshop', 'Kapper of schoonheidssalon'],
    [
      'fysiopraktijk ilse, wij zijn met 6, Moneybird',
      'oja en we verkopen ook spullen via de webshop',
      'Zorg of welzijn',
    ],
    ['garage jansen, 3 man, Moneybird', 'klopt, en er is ook een webshop bij', 'Vervoer of garage'],
  ])('stays below "%s" when this is added: "%s"', async (told, added, kind) => {
    const text = await lines(told, added);
    expect(text).toContain(`Soort bedrijf: ${kind}`);
    expect(text).toContain('Webwinkel: ja');
  });

  it.each(['ja, en we hebben ook een restaurant', 'ja en we doen ook een kapsalon erbij'])(
    'stays, and what was not understood is said: "%s"',
    async (added) => {
      expect(await lines('fysiopraktijk ilse, wij zijn met 6, Moneybird', added)).toContain('begreep ik niet');
      expect((await bot.stored())['sector']).toBe('care');
    },
  );

  it('is not told by what a business has as well', async () => {
    const text = await lines('Joyce Haarmode, 4 mensen, Moneybird', 'ja, en een webshop');
    expect(text).toContain('Webwinkel: ja');
    expect(text).not.toContain('Soort bedrijf');
  });

  it.each(['nee we zijn een bakkerij', 'nee, geen kapper maar een bakkerij', 'het is een bakkerij'])(
    'is put right: "%s"',
    async (said) => {
      expect(await lines('Kapsalon Joyce, 4 mensen, Moneybird', said)).toContain('Soort bedrijf: Bakker');
    },
  );
});

it('who come as well do not take the place of how many they are', async () => {
  const text = await lines('Kapsalon Joyce, 4 mensen, Moneybird', 'ja, en we hebben ook 2 oproepkrachten');
  expect(text).toContain('Aantal mensen: 4 mensen');
  expect(text).toContain('Personeel: ja');
});

it.each(['we appen met klanten', 'klanten appen ons'])('who chats does so in a program: "%s"', async (said) => {
  expect(await lines(`Kapsalon Joyce, 4 mensen, ${said}`)).toContain("Programma's: WhatsApp");
});

describe('the name', () => {
  it.each([
    'het regent hier al de hele dag',
    'de koffie is op',
    'de koffie smaakt goed',
    'een klant vindt het te duur',
    'we krijgen vanmiddag bezoek',
    'kun je later terugkomen',
    'mijn dochter is jarig',
  ])('is not: "%s"', async (said) => {
    await lines('Kapsalon Joyce, 06 12345678', 'nee');
    expect(await lines(said)).not.toMatch(/Naam bedrijf: (?!Hoe heet)|Aantal mensen/);
  });

  it('is asked again once it was refused', async () => {
    const text = await lines('Kapsalon Joyce, 06 12345678', 'nee');
    expect(text).toMatch(/Goed, dan niet[\s\S]*Hoe heet uw bedrijf/);
  });

  it.each([
    'de naam moet Kapsalon Joyce zijn',
    'nee, de naam moet Kapsalon Joyce zijn',
    'het bedrijf moet Kapsalon Joyce heten',
    'nee we heten Kapsalon Joyce',
  ])('is another before it was stored: "%s"', async (said) => {
    const text = await lines('Joyce Haarmode, 06 12345678', said);
    expect(text).toContain('Naam bedrijf: Kapsalon Joyce');
    expect(text).toContain('Contact: 06 12345678');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name: 'Kapsalon Joyce', contact: '06 12345678' });
  });

  it.each([['Kapsalon Jopie, 4 mensen, Moneybird'], []])(
    'is said so on the card or where nothing was told yet',
    async (...told) => {
      expect(await lines(...told, 'de naam moet Kapsalon Joyce zijn')).toContain('Naam bedrijf: Kapsalon Joyce');
    },
  );

  it('is put right once it was stored', async () => {
    expect(await lines('Kapsalon Joyce, 06 12345678', 'ja', 'de naam moet Joyce Haarmode zijn')).toContain(
      'Bedoelt u: Naam bedrijf: Joyce Haarmode',
    );
  });
});

describe('who takes over', () => {
  beforeEach(() => lines('Kapsalon Joyce, 06 12345678', 'ja', '7', '4', 'ik'));

  it.each([
    'mijn vrouw vervangt mij',
    'mn zwager neemt dat over',
    'dat doet onze voorzitter',
    'als ik er niet ben doet mijn man het',
    'my wife',
  ])('is asked for by name: "%s"', async (said) => {
    expect(await lines(said)).toContain('Hoe heet die persoon?');
    expect(await bot.stored()).not.toHaveProperty('deputy');
    expect(await lines('marieke')).toContain('Vervanger: marieke');
  });

  it('is who is named beside it', async () => {
    expect(await lines('mijn vrouw Anja vervangt mij')).toContain('Vervanger: Anja');
  });
});
