// Looking through the register again in words alone: what is due comes up, and what is another now is stored there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

const aYearLater = () => {
  bot.now = '2027-11-25T08:00:00.000Z';
};

describe('what is to be looked at', () => {
  it.each([
    'nakijken',
    'wat moet ik nog nakijken?',
    'ik wil het register nalopen',
    'V-001 nakijken',
    '/register review',
  ])('comes up: "%s"', async (words) => {
    aYearLater();
    expect((await bot.say(words)).text).toContain('V-001 Klanten · Klopt dit nog?');
  });

  it('is said to come, and when, as long as nothing is due', async () => {
    expect((await bot.say('wat moet ik nakijken')).text).toContain(
      'Er is nu niets om na te kijken. Het eerst komt V-001 Klanten, op 24 november 2027.',
    );
  });

  it('is confirmed by "klopt nog" where it is the only one, and by its name', async () => {
    aYearLater();
    expect((await bot.say('alles klopt nog')).text).toMatch(/V-001 Klanten .*op 25 november 2028/);
    expect((await bot.say('klanten klopt nog')).text).toContain('V-001 Klanten');
  });

  it.each(['klopt nog', 'alles klopt'])('is nothing where nothing is due: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('V-001');
  });

  it.each(['dat moet ik nakijken', 'kan iemand mijn contract nakijken', 'de mail nakijken'])(
    'is not meant by "%s"',
    async (words) => {
      aYearLater();
      expect((await bot.say(words)).text).not.toContain('Klopt dit nog?');
    },
  );
});

describe('what is another now', () => {
  beforeEach(async () => {
    aYearLater();
    await bot.say('nakijken');
  });

  it.each([
    ['klopt, alleen staat het nu ook op de telefoon van de zaak', 'Telefoon van de zaak'],
    ['klopt nog maar de balie werkt er nu ook mee', 'Winkel of balie'],
    ['we vragen nu ook de geboortedatum', 'Geboortedatum'],
  ])('comes in: "%s"', async (words, value) => {
    expect((await bot.say(words)).text).toMatch(new RegExp(`^Genoteerd\\. .*${value}`));
  });

  it.each(['soort klant bewaren we niet meer', 'we bewaren geen soort klant meer', 'soort klant vragen we niet meer'])(
    'goes out: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toMatch(/^Genoteerd\. Welke gegevens: (?!.*Soort klant)/);
      expect((await bot.stored('V-001'))['data']).not.toContain('customer-kind');
      expect((await bot.stored('V-001'))['about']).toBeUndefined();
    },
  );

  it.each([
    'we bewaren de soort klant langer',
    'we bewaren het telefoonnummer nu langer',
    'we keep phone numbers longer',
  ])('takes nothing out where something is kept longer: "%s"', async (words) => {
    const before = (await bot.stored('V-001'))['data'];
    await bot.say(words);
    expect((await bot.stored('V-001'))['data']).toEqual(before);
  });

  it('is asked where only its question is named', async () => {
    expect((await bot.say('alles klopt nog behalve de bewaartermijn')).text).toContain(
      'Hoe lang bewaart u de gegevens?',
    );
    expect((await bot.say('klantgegevens 3 jaar')).text).toContain('Klantgegevens en berichten: 3 jaar');
    await bot.say('ja');
    expect(Object.values(await bot.stored('V-001'))).toContain(3);
  });

  it.each(['nee', 'klopt niet'])('is asked after a bare "%s", with an example', async (words) => {
    expect((await bot.say(words)).text).toMatch(/Wat is er anders\?|Ik begrijp niet welk antwoord/);
  });
});

it('is asked of what is said not to be right by its number, and nothing is stored', async () => {
  aYearLater();
  const before = await bot.stored('V-001');
  const { text } = await bot.say('V-001 klopt niet meer');
  expect(text).toContain('Wat is er anders?');
  expect(text).toContain('V-001 Klanten · Klopt dit nog?');
  expect(await bot.stored('V-001')).toEqual(before);
});

it('ends what is no longer done by its number too', async () => {
  expect((await bot.say('V-001 doen we niet meer')).text).toContain('Gestopt met Klanten');
});
