// A list that is put right: what stands there or is proposed, without what is taken out and with what is put in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('of an activity that is named', () => {
  it.each([
    'V-001 aanpassen: adres en telefoonnummer eruit',
    'bij klanten mag adres eruit en tel ook',
    'v001: haal adres en telefoon eruit',
    'bij klanten moeten adres en telefoonnummer er ook uit. snap niet waar die vandaan komen',
    'V-001: adres en telefoonnummer hoeven er niet in',
    'please remove address and phone from V-001',
    'take the address and phone number out of V-001',
  ])('all that is taken out goes, and nothing else: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: Welke gegevens: Naam, E-mailadres, Bedrijf/);
    expect(text).not.toMatch(/Adres|Telefoon/);
  });

  it('what must stay after all comes back to what was proposed', async () => {
    await bot.say('V-001 aanpassen: adres en telefoonnummer eruit');
    const { text } = await bot.say('telefoonnummer moet er juist in blijven');
    expect(text).toMatch(/Welke gegevens: Naam, E-mailadres, .*Telefoonnummer\?/);
    expect(text).not.toContain('Adres');
    expect((await bot.say('ja')).text).toContain('Genoteerd');
  });

  it('says nothing of whether there are customers', async () => {
    const { text } = await bot.say('bij klanten hebben we geen adres meer nodig');
    expect(text).not.toContain('Klanten: nee');
  });
});

describe('of what is proposed', () => {
  it.each(['adres moet er ook uit', 'eh adres eruit', 'adres hoeft er niet in', 'nee adres eruit'])(
    'goes without it: "%s"',
    async (words) => {
      await bot.press(`change|${(await bot.record('V-001')).id}|data`);
      await bot.say('naam, adres, telefoon, mail en bestelingen');
      const { text } = await bot.say(words);
      expect(text).toMatch(/Naam, Telefoonnummer, E-mailadres, bestelingen\?/);
    },
  );
});

describe('of the activity that is shown', () => {
  it('is shorter by what is taken out of it, in whatever list that stands', async () => {
    await saidBefore(bot, 'verder met V-001');
    const { text } = await bot.say(
      'adres en bestellingen moeten er ook uit en soort klant ook. snap niet waar die vandaan komt',
    );
    expect(text).toContain(
      'Naam, E-mailadres, Telefoonnummer, Bedrijf en functie, Rekeningen, Betaalgegevens, Mails en brieven',
    );
    expect(text).not.toContain('Van wie');
  });

  it('takes no phone for another list', async () => {
    await saidBefore(bot, 'verder met V-001');
    const { text } = await bot.say('adres en telefoon hoeven er niet in');
    expect(text.split('\n')[0]).toMatch(/Welke gegevens: Naam, E-mailadres, Bedrijf(?!.*Telefoon)/);
  });
});

it.each(['verder met V-001', 'later'])('what stands nowhere brings nothing in, after "%s"', async (before) => {
  await saidBefore(bot, before);
  const { text } = await bot.say('allergie van de HOND, niet van mensen. gezondheid moet eruit');
  expect(text).not.toMatch(/Bedoelt u|In welke activiteit/);
});

describe('is none of these', () => {
  it.each([
    ['haar adres moet eruit zegt mevrouw Smit', 'verzoek'],
    ['klant Jansen moet uit het bestand', 'verzoek'],
    ['er is een laptop uit de auto gehaald', 'datalek'],
  ])('"%s"', async (words, what) => {
    expect((await bot.say(words)).text).toContain(what);
  });

  it.each(['zet het adres van mevrouw de vries erbij', 'de stekker moet eruit'])('"%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/Bedoelt u in|In welke activiteit/);
  });
});
