// What is said at one description to be of another changes nothing there, and what was denied is not kept for later.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  for (const said of ['klanten staan in exact en in outlook. ik kan erbij, ik hou het bij', 'ja', 'klopt'])
    await bot.say(said);
});
afterEach(() => bot.close());

describe('Says at customers that it is of another', () => {
  beforeEach(async () => void (await bot.say('klopt')));

  it.each([
    'goed zo, maar volgende: salarissen doet anja in exact en naar de bank, dat is personeel',
    'goed, maar de salarissen gaan naar de bank, dat hoort bij loon',
  ])('adds nobody to customers: %s', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Bedoelt u: Van wie');
    expect(text).not.toContain('Medewerkers');
  });

  it.each([
    'nee die hoort niet bij klanten, maar bij loon',
    'nee, dat hoort niet bij klanten',
    'dat hoort hier niet thuis bij klanten',
  ])('takes no customers out of customers: %s', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Bedoelt u.*Van wie: Contactpersonen/);
  });

  it('takes out what is said not to belong there', async () => {
    const { text } = await bot.say('telefoonnummer hoort niet bij klanten');
    expect(text).toMatch(/Welke gegevens: Naam, Adres, E-mailadres, Bedrijf/);
    expect(text).not.toContain('Van wie');
  });
});

describe('Stops below what was asked back', () => {
  beforeEach(async () => void (await bot.say('soort klant hoort er niet bij')));

  it.each(['nee laat dat zo, dat was goed. ik stop ff, later', 'nee laat zo, ik stop voor vandaag'])(
    'is not offered again what was denied: %s',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('[Bewaar dit]');
    },
  );

  it('may still have it stored where it was not denied', async () => {
    expect((await bot.say('later')).text).toContain('[Bewaar dit]');
  });
});

describe('Wants to be at another activity', () => {
  it.each(['nu personeel erbij graag', 'ga nu naar personeel aub', 'kunnen we niet gewoon met personeel beginnen'])(
    'is there: %s',
    async (said) => {
      expect((await bot.say(said)).text).toContain('V-003 Personeel · Waar en bij wie');
    },
  );

  it.each(['ik wil niet naar personeel', 'ook personeel erbij zetten we niet'])(
    'stays where it is: %s',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('V-003 Personeel · Waar en bij wie');
    },
  );
});
