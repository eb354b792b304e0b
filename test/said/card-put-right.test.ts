// What is said of the card that reads the business back: each clause changes the line that it names, and no other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
});
afterEach(() => bot.close());

const garage = 'autobedrijf de bocht, garage, 6 mensen, Autoflex en SnelStart, info@debocht.nl, 0229 234567';
const read = async (...said: readonly string[]): Promise<string> => {
  let text = '';
  for (const one of said) text = (await bot.say(one)).text;
  return text;
};
const card = 'Dit begrijp ik van uw bedrijf';

describe('the number of the business', () => {
  it.each([
    'kapsalon Knipz, 4 vrouw, afspraken in salonized, samira@knipz.nl 013 5556677',
    'wij zijn een garage met 6 man, Autoflex, tel 0229 234567',
    'rijschool de bocht, 3 instructeurs, bel ons op 06-12345678, mailchimp',
    'bakkerij jansen, 8 mensen, info@jansen.nl of 0575 123456, met exact',
    'salon called Zoet, 4 people, we use Shopify, call 020 1234567',
  ])('is not that of a deputy whom nobody named: "%s"', async (said) => {
    const text = await read(said);
    expect(text).toContain('Contact: ');
    expect(text).not.toContain('Telefoon vervanger');
  });

  it.each([
    'noor@wolkje.nl. privacy doe ik, joost is mijn vervanger, 0612345677',
    'noor@wolkje.nl, privacy doe ik en joost vervangt mij, zijn nummer is 0612345677',
    'mail is noor@wolkje.nl. ik doe de privacy. vervanger is joost 0612345677',
    'noor@wolkje.nl, ik regel privacy, joost is vervanger en 0612345677 is van joost',
  ])('is that of the deputy who is named beside it: "%s"', async (said) => {
    await read('Wolkje, webshop in babykleding, 3 mensen, shopify', 'ja klopt');
    const text = await read(said);
    expect(text).toContain('Contact: noor@wolkje.nl');
    expect(text).not.toContain('noor@wolkje.nl, 06');
    expect(text).toContain('Telefoon vervanger: 0612345677');
  });

  it.each([
    'ja, en haar nummer is 0612345987',
    'ja. haar nr 0612345987',
    'nummer van ingrid is 0612345987',
    'klopt, haar 06 is 0612345987',
    'het nummer van de vervanger is 0612345987',
  ])('is hers whose name stands on the card: "%s"', async (said) => {
    await read(garage, 'ja', 'ik doe de privacy en ingrid vervangt me');
    expect(await read(said)).toContain('Telefoon vervanger: 0612345987');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'deputy-phone': '0612345987' });
  });

  it.each([
    'nee dat nummer is van de zaak, niet van de vervanger',
    'dat nr is van ons zelf en niet van ingrid haar',
    'behalve dat vervanger nummer, dat moet eruit',
    'geen nummer van de vervanger hoor',
    'haal het telefoonnummer van de vervanger weg',
    'that number is not of the deputy',
  ])('goes out where it is none of hers: "%s"', async (said) => {
    await read(garage, 'ja', 'ik doe de privacy, ingrid is mijn vervanger 0612345987');
    const text = await read(said);
    expect(text).not.toContain('Telefoon vervanger: 06');
    expect(text).toContain('Vervanger: ingrid');
  });
});

describe('a line', () => {
  it.each([
    'wel Autobedrijf De Bocht met hoofdletters',
    'autobedrijf de bocht met hoofdletters graag',
    'naam met hoofdletters dus: Autobedrijf De Bocht',
    'de naam moet met een hoofdletter',
    'nee, Autobedrijf De Bocht',
    'de naam staat nog met kleine letters',
    'capitals in the name please',
  ])('is written with its capitals: "%s"', async (said) => {
    await read(garage);
    const text = await read(said);
    expect(text).toMatch(/Naam bedrijf: Autobedrijf (?:De|de) Bocht\n/);
    expect(text).toContain('Aantal mensen: 6 mensen');
  });

  it.each([
    'huh nee we zijn een garage geen webwinkel',
    'nee we zijn geen webwinkel, gewoon een garage',
    'een webwinkel hebben we niet, we zijn een garage',
    'geen webshop hoor',
  ])('is not what is denied: "%s"', async (said) => {
    await read(garage);
    const text = await read(said);
    expect(text).toContain('Soort bedrijf: Vervoer of garage');
    expect(text).toContain('SnelStart');
  });

  it.each(['behalve dat van snelstart', 'snelstart gebruiken we niet', 'snelstart moet eruit', 'geen snelstart'])(
    'of programs loses what is said to go: "%s"',
    async (said) => {
      await read(garage);
      const text = await read(said);
      expect(text).toContain("Programma's: Autoflex\n");
      expect(text).toContain('Aantal mensen: 6 mensen');
    },
  );

  it.each([
    'ja klopt, behalve snelstart',
    'klopt, alleen snelstart moet eruit',
    'ja prima dan maar, behalve snelstart',
  ])('goes out with a yes to the rest: "%s"', async (said) => {
    await read(garage);
    const text = await read(said);
    expect(text).toContain('Niet bewaard: SnelStart');
    expect(text).not.toContain(card);
    expect(await bot.stored()).toMatchObject({ name: 'autobedrijf de bocht', staff: 6 });
  });

  it('is not named by what agrees', async () => {
    await read('garage met 6 mensen, Autoflex en SnelStart, info@debocht.nl');
    expect(await read('ja prima dan maar, behalve snelstart, dat moet weg')).not.toContain('Naam bedrijf: prima');
  });

  it.each([
    'ja klopt, chauffeurs noemen wij het',
    'klopt, zo noemt iedereen dat bij ons',
    'ja hoor, dat doen wij al jaren zo',
  ])('stays as it is where a yes has a remark behind it: "%s"', async (said) => {
    await read(garage);
    expect(await read(said)).not.toContain(card);
    expect(await bot.stored()).toMatchObject({ staff: 6 });
  });

  it.each([
    ['ja klopt, en we hebben ook een webshop', 'Webwinkel: ja'],
    ['nee, tien mensen', 'Aantal mensen: 10 mensen'],
    ['ja maar we zijn met 7', 'Aantal mensen: 7 mensen'],
    ['ook camera’s', "Camera's: ja"],
  ])('comes as it is told, with the others: "%s"', async (said, line) => {
    await read(garage);
    const text = await read(said);
    expect(text).toContain(line);
    expect(text).toContain('Naam bedrijf: autobedrijf de bocht');
  });

  it('of all is denied by a bare no', async () => {
    await read(garage);
    expect(await read('nee')).not.toContain('Naam bedrijf: autobedrijf de bocht');
  });
});

describe('who works for the business', () => {
  it.each([
    ['kapsalon Knipz, 4 mensen, salonized en onze boekhouder jansen', 'Jansen'],
    ['kapsalon Knipz, 4 mensen, boekhouder is Jansen', 'Jansen'],
    ['kapsalon Knipz, 4 mensen, boekhouder kantoor wiersma die doet exact voor ons', 'Wiersma'],
    ['kapsalon Knipz, 4 mensen, salonized. salaris doet salarispunt', 'Salarispunt'],
    ["kapsalon Knipz, 4 mensen, salonized, camera's huren we van bouwwatch", 'Bouwwatch'],
  ])('is named with its programs, and is not what it is: "%s"', async (said, name) => {
    const text = await read(said);
    expect(text).toContain(name);
    expect(text).toContain('Soort bedrijf: Kapper of schoonheidssalon');
  });

  it.each(['je vergeet boekhouder jansen', 'en boekhouder Jansen', 'ik mis onze boekhouder jansen nog'])(
    'is added on the card: "%s"',
    async (said) => {
      await read('kapsalon Knipz, 4 mensen, salonized');
      const text = await read(said);
      expect(text).toContain("Programma's: Salonized\nWerkt voor u: Jansen");
      expect(text).toContain('Soort bedrijf: Kapper of schoonheidssalon');
      expect(text).toContain('Naam bedrijf: kapsalon Knipz');
    },
  );

  it('is named as not used where it is not understood', async () => {
    await read(garage);
    const text = await read('nee de naam met hoofdletters, en je vergeet de sleutelkastjes');
    expect(text).toContain('sleutelkastjes');
    expect(text).not.toContain('Naam bedrijf: sleutelkastjes');
  });
});

describe('the questions of the profile', () => {
  const toQuestions = () => read(garage, 'ja', 'ik', 'geen vervanger');

  it.each(['zelden, maar ja vorig jaar wel eens een paar', 'heel soms een monteur ja'])(
    'take how seldom as a yes: "%s"',
    async (said) => {
      await toQuestions();
      expect(await read(said)).not.toContain('Bedoelt u');
    },
  );

  it('take all that is said no to', async () => {
    await toQuestions();
    const text = await read('nu ff niet. een zzp er niet, camera ook niet, geen webwinkel, geen nieuwsbrief');
    for (const line of ['Klanten: nee', 'Inhuur: nee', "Camera's: nee", 'Webwinkel: nee', 'Nieuwsbrief: nee'])
      expect(text).toContain(line);
    expect(text).not.toContain('Website: nee');
  });

  it.each([
    ['ja. sorry nu echt door, rest later', 'has-customers', true],
    ['ja klanten zat. rest doe ik later moet nu weg', 'has-customers', true],
    ['nee, moet nu weg', 'has-customers', false],
  ])('keep what is answered by who has to go: "%s"', async (said, path, value) => {
    await toQuestions();
    await read(said);
    expect(await bot.stored()).toMatchObject({ [path]: value });
  });
});

describe('who is named in first words', () => {
  it.each([
    'goeiemorgen, mn boekhouder zei dat ik iets met avg moet maar waar begin ik',
    'mijn accountant vindt dat het moet, dus hier ben ik',
  ])('is nobody by what they said: %s', async (line) => {
    expect((await bot.say(line)).text).not.toMatch(/Programma's|Soort bedrijf/);
  });

  it.each([
    'Administratiekantoor Cijferwerk, Karin Mulder, 7 mensen, we gebruiken Exact Online en Outlook',
    'drukker Jansen uit Breda, 6 mensen, we gebruiken Exact',
  ])('is no program where the business is called so: %s', async (line) => {
    expect((await bot.say(line)).text).not.toMatch(/Programma's:.*(?:Cijferwerk|Jansen)/);
  });
});
