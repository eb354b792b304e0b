// What is said of another record than the one that is open, asked of the register or typed as it stands on a button: never of what is open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { descriptionOpen } from './description-open.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await descriptionOpen('V-001');
});
afterEach(() => bot.close());

describe('an activity that goes by its number, while another is open', () => {
  it.each([
    'haal V-003 weg',
    'V-003 personeel eruit',
    'V-003 personeel kan weg',
    'personeel hebben we niet, haal V-003 weg',
    'personeel hebben we niet, dus V-003 mag eruit',
    'V-003 personeel eruit, we hebben geen personeel meer sinds begin december',
    'v003 doen we niet meer',
    'remove V-003 please',
  ])('is asked back as stopping with it: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Gestopt met Personeel');
    expect(text).not.toMatch(/Bedoelt u: |Dit heb ik ingevuld|Welke gegevens: Naam/);
  });

  it.each([
    ['V-003 adres eruit', /Bedoelt u in V-003 Personeel: Welke gegevens: Naam, E-mail/],
    ['in V-003 geen beoordelingen', /Bedoelt u in V-003 Personeel: Welke gegevens: (?!.*Beoordelingen)/],
  ])('is put right itself: "%s"', async (words, said) => {
    const { text } = await bot.say(words);
    expect(text).toMatch(said);
    expect(text).not.toContain('Gestopt met');
  });

  it.each(['V-003 zit in loket', 'L-001 kan weg', 'V-099 adres eruit'])(
    'fills in nothing here: "%s"',
    async (words) => {
      const { text } = await bot.say(words);
      expect(text).not.toMatch(/Dit heb ik ingevuld|Bedoelt u: /);
    },
  );

  it.each(['V-003 is nog niet af', 'is V-003 weg?', 'V-003 is niet van mij'])(
    'ends by no other words: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).not.toContain('Gestopt met');
    },
  );
});

describe('what asks or orders', () => {
  beforeEach(async () => {
    await bot.press(`change|${(await bot.record('V-001')).id}|name`);
  });

  it.each([
    'staan er ergens sleutelkastjes in',
    'zit er iets van camera in',
    'doet salarispunt ergens mee',
    'hebben we petra erin staan',
    'staat bouw7 erin',
    'laat alle activiteiten zien',
    'haal personeel eruit',
    'alle activiteiten',
    'toon het register',
    'do we have cameras in it',
  ])('is no name of what is open: "%s"', async (words) => {
    await bot.say(words);
    expect((await bot.record('V-001')).title).toBe('Klanten');
  });

  it.each(['Vaste klanten', 'gasten en passanten', 'Zetmeelklanten'])('a name is one: "%s"', async (words) => {
    await bot.say(words);
    await bot.say('ja');
    expect((await bot.record('V-001')).title.toLowerCase()).toBe(words.toLowerCase());
  });
});

describe('what stands on a button of the register', () => {
  it.each([
    ['alle activiteiten', 'V-004 Loon'],
    ['laat alle activiteiten zien', 'V-004 Loon'],
    ['nee dat niet. laat alle activiteiten zien', 'V-004 Loon'],
    ['all activities', 'V-004 Loon'],
    ['bekijk de open punten', 'Wat is nog niet af?'],
    ['open punten graag', 'Wat is nog niet af?'],
    ['uw register', 'Alle activiteiten'],
    ['toon het hele register', 'Alle activiteiten'],
    ['dit kunt u doen', 'Dit kunt u doen'],
  ])('works typed, whatever is open: "%s"', async (words, shown) => {
    const heard = await bot.say(words);
    expect(`${heard.text} ${JSON.stringify(heard.replies)}`).toContain(shown);
    expect(heard.text).not.toContain('Dit heb ik ingevuld');
  });
});

describe('whether something stands in the register', () => {
  it.each(['staan er ergens sleutelkastjes in', 'staat er iets over sleutelkastjes in', 'doet salarispunt ergens mee'])(
    'is answered from it: "%s"',
    async (words) => {
      const { text } = await bot.say(words);
      expect(text).not.toMatch(/onderdelen zijn klaar|Dit heb ik ingevuld/);
    },
  );
});
