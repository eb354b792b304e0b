// What who handles a request or a breach tells of it in passing, who must not see a report, and names in small letters.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

describe('while one request runs', () => {
  beforeEach(async () => {
    await bot.say('mevr de wit belde gisteren, ze wil weten wat we van haar hebben', 'sanne');
    await bot.say('ja', 'sanne');
    await bot.say('ja', 'sanne');
  });

  it.each([
    'gekeken in lightspeed en moneybird, alleen 3 bonnen en haar mailadres gevonden',
    'ik heb in loket gekeken en in de mailbox',
    'ik heb haar paspoort gezien in de winkel, is akkoord',
    'vandaag gemaild',
    'klaar ermee',
    'die foto heb ik er net afgehaald',
  ])('what was done may be of that one, and is no breach and no change of programs: %s', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('R-001');
    expect(text).not.toMatch(/datalek zijn|in plaats van/);
  });

  it('who refuses in their own words decides it, with the reason', async () => {
    const { text } = await bot.say('ik weiger het want ze vraagt elke maand hetzelfde en er is niks veranderd');
    expect(text).toContain('Besluit: Nee; Uitleg: ze vraagt elke maand hetzelfde');
  });

  it('what was of that one is not named as something that was never reported', async () => {
    await bot.say('klaar ermee');
    expect((await bot.say('telefoon met klantgegevens gestolen')).text).not.toContain('klaar ermee". Daar');
  });
});

describe('who must not see a report', () => {
  it.each(['dit gaat over noor dus niet naar haar sturen', 'liever niet naar noor sturen aub', 'het gaat over noor'])(
    'is kept out of it: %s',
    async (words) => {
      await bot.say('de baas heeft mijn ziekmelding rondgemaild', 'sanne');
      await bot.say('vanmorgen 8 uur, niemand kan erbij', 'sanne');
      expect((await bot.say(words, 'sanne')).text).toContain('Gaat over: noor');
      await bot.say('ja', 'sanne');
      expect((await bot.say('open')).text).not.toContain('D-001');
    },
  );

  it('is said before anything else is told', async () => {
    await bot.say('ik wil iets vertrouwelijk melden', 'sanne');
    expect((await bot.say('het gaat over noor', 'sanne')).text).toContain('Gaat over: noor');
    const { text } = await bot.say('ze heeft camerabeelden van bas in de whatsappgroep gezet', 'sanne');
    expect(text).toContain('Gaat over: noor');
    expect(text).toContain('Wat er gebeurde: ze heeft camerabeelden');
  });

  it('is asked where the one who gets reports did it', async () => {
    const { text } = await bot.say('noor heeft de loonlijst naar alle klanten gestuurd', 'bas');
    expect(text).toContain('Moet noor deze niet zien?');
    expect((await bot.say('noor heeft de loonlijst naar alle klanten gestuurd')).text).not.toContain('Moet noor deze');
  });

  it('is nobody for a mail that did not go to them', async () => {
    const { text } = await bot.say('ik heb een mail niet naar noor gestuurd maar naar een klant', 'bas');
    expect(text).not.toContain('Gaat over');
  });

  it('their own name is kept back in other words too', async () => {
    await bot.say('telefoon kwijt', 'bas');
    await bot.say('ja', 'bas');
    expect((await bot.say('mijn naam mag niemand zien', 'bas')).text).toContain('Vertrouwelijk bij: noor');
  });
});

describe('who asks', () => {
  it.each([
    ['klant henk bos wil alles gewist', 'henk bos'],
    ['fatima el idrissi, sollicitant, wil haar cv weg', 'fatima el idrissi'],
    ['een klant piet jansen wil weten wat we hebben', 'piet jansen'],
    ['anna kok wil inzage, klant, mail van vrijdag', 'Een klant · Herkennen aan: anna kok'],
  ])('is recognised by a name in small letters: %s', async (words, who) => {
    expect((await bot.say(words)).text).toContain(who);
  });

  it('is told by name alone, below the offer', async () => {
    await bot.say('oud medewerker kees wil zn personeelsdossier, mail van 18 nov');
    expect((await bot.say('kees de vries')).text).toContain('Herkennen aan: kees de vries');
  });

  it('for the images on which they are asks for their own', async () => {
    const { text } = await bot.say('de buurman wil de beelden van onze camera zien waar ie opstaat');
    expect(text).toContain('verzoek over eigen gegevens');
  });
});

it.each([
  'sms’en dan',
  'dropbox dan',
  'contactmail wordt privacy@bakkerijjansen.nl',
  'doe maar melden',
  'register nakijken',
])('what names nobody is stored as no deputy: %s', async (words) => {
  await bot.say('verder');
  expect((await bot.say(words)).text).not.toContain('Vervanger is nu');
});

it('how many customers a breach is about denies nothing of the business', async () => {
  const { text } = await bot.say('het gaat om 140 klanten, namen adressen en telefoonnummers');
  expect(text).not.toContain('Klanten: nee');
});

it('another business that tells of its breach stays that, whatever was in it', async () => {
  await bot.say('ik krijg net mail van lightspeed dat zij een datalek hebben');
  const { text } = await bot.say('het zijn namen en mailadressen van onze klanten, lek was 20 november');
  expect(text).toContain('Soort: Het gebeurde bij een ander bedrijf');
});

it.each(['datalekregister', 'register van datalekken', 'register datalekken', 'wat is er gemeld'])(
  'the register of breaches is shown by its name: %s',
  async (words) => {
    expect((await bot.say(words)).text).toContain('Datalekregister');
  },
);

it.each(['V-003 klopt niet meer', 'klopt V-002 nog', 'V-002 klopt nog'])(
  'one activity is looked through: %s',
  async (words) => {
    expect((await bot.say(words)).text).toMatch(/# V-00\d/);
  },
);

it.each(['dankje', 'bedankt he'])('thanks are thanks: %s', async (words) => {
  expect((await bot.say(words)).text).toContain('Graag gedaan');
});

it('what the business uses is no part of a request that was told', async () => {
  await bot.say('ik wil mijn eigen dossier zien', 'bas');
  const { text } = await bot.say('we gebruiken nu trouwens whatsapp voor het rooster', 'bas');
  expect(text).toContain('nog niet gemeld: "ik wil mijn eigen dossier zien"');
});

it('the day of a mandate is not the day on which a request came in', async () => {
  await bot.say('mr van dam schrijft namens mevr yilmaz, wil alle gegevens, brief van 20 nov', 'bas');
  await bot.say('ja', 'bas');
  expect((await bot.say('machtiging gevraagd vandaag', 'bas')).text).not.toContain('Ontvangen: 24 november');
});

it.each([
  'lightspeed gaat er per 1 januari uit, dan gebruiken we sumup',
  'we stopped with lightspeed, now we use Square',
])('both halves of a change are heard: %s', async (words) => {
  expect((await bot.say(words)).text).toContain('in plaats van Lightspeed');
});

it('how it stands with a report that was not sent is that it was not', async () => {
  await bot.say('mn laptop is uit de auto gestolen', 'sanne');
  expect((await bot.say('hoe staat het met mijn melding', 'sanne')).text).toContain('nog niet gemeld');
  await bot.say('gistravond, voor mn huis', 'sanne');
  expect((await bot.say('is ie al verstuurd', 'sanne')).text).toContain('Nee, nog niet');
});
