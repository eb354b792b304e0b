// What people answer about one activity in their own words: nothing lands at another question, and no loose word becomes a program.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

const inForm = async () => {
  const card = await bot.say('webshop');
  await bot.press(card.button('Verder'));
};
const filledIn = async () => {
  await inForm();
  for (const said of ['lightspeed', 'ik', 'ik', 'ja']) await bot.say(said);
};

describe('what is kept', () => {
  it.each(['naam adres en telefoon, verder niks', 'naam, adres en telefoon en verder niets'])(
    'is all that is named, and nothing else is denied: "%s"',
    async (said) => {
      await filledIn();
      const { text } = await bot.say(said);
      expect(text).toContain('Welke gegevens: Naam, Adres, Telefoonnummer?');
      expect(text).not.toContain(': Nee');
    },
  );

  it('is not who works with it', async () => {
    await inForm();
    expect((await bot.say('we bewaren een kopie rijbewijs van de bezorgers')).text).not.toContain('Wie erbij kan: Bez');
  });

  it('is kept as long as is said of it by name, where another length stands first', async () => {
    await inForm();
    expect((await bot.say('7 jaar, account 1 jaar')).text).toContain('Account en IP-adres: 1 jaar');
  });
});

describe('where it stands', () => {
  it.each([
    ['lightspeed, dus canada', "Programma's en plaatsen: Lightspeed\n"],
    ['sanne', undefined],
  ])('is what is a place, and no conclusion or person: "%s"', async (said, shown) => {
    await inForm();
    const { text } = await bot.say(said);
    if (shown === undefined) expect(text).not.toContain('plaatsen: sanne');
    else expect(text).toContain(shown);
  });
});

it.each(['it is all in order', 'het is in orde', 'loket is duurder geworden'])(
  'no program or folder is named by "%s"',
  async (said) => {
    await inForm();
    expect((await bot.say(said)).text).not.toMatch(/plaatsen: (?:Papieren map|Loket)/);
  },
);

describe('what changed', () => {
  it.each([
    ['and we moved from Moneybird to Exact', '# Exact in plaats van Moneybird'],
    ['and we stopped with Lightspeed', '# Gestopt met Lightspeed'],
    ['webshop is gestopt sinds maart', 'V-005 Webwinkel: niet meer in gebruik'],
  ])('"%s"', async (said, shown) => {
    expect((await bot.say(said)).text).toContain(shown);
  });
});

it('who does other work takes over from nobody', async () => {
  expect((await bot.say('kees doet de webshop en sanne de nieuwsbrief')).text).not.toContain('Vervanger: kees');
});

it('what was gone past is stored with its button, and a yes answers what is asked', async () => {
  await bot.say('verder');
  await bot.say('Marieke');
  const next = await bot.say('overslaan');
  expect(next.text).toContain('Kies "Bewaar dit"');
  expect(next.text).not.toContain('alvast?');
});
