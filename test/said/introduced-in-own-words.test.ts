// Who introduces a business in words that no rule foresaw: what it is called, what it is and who work there is heard, and said back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('an introduction', () => {
  it('of who works alone tells of no staff, and the name is no more than that', async () => {
    const { text } = await bot.say(
      'ik heb een kapsalon, Haarstudio Leyla, info@haar.nl, ben alleen, verder niemand in dienst',
    );
    expect(text).not.toContain('Personeel: ja');
    await bot.say('nee');
    await bot.say('salon heet Haarstudio Leyla, mail info@haar.nl');
    expect((await bot.say('verder')).text).not.toContain('salon heet');
  });

  it.each([
    ['wij zijn een schoonmaakbedrijf, frisse wind, negen mensen in totaal. we zitten in vlaardingen', 'frisse wind', 9],
    ['ik ben floor van hondenschool poot erop in beilen, we zijn met vier trainers', 'hondenschool poot erop', 4],
    ['Wij doen VvE-beheer in Den Bosch en omstreken, met drie mensen. De naam is Stapelsteen.', 'Stapelsteen', 3],
    ['Pixelhoek is een reclamebureau in Roermond. We zijn met drie en maken huisstijlen en websites.', 'Pixelhoek', 3],
    ['loopbaancoach in hilversum, alleen ik, bedrijf heet koers', 'koers', 1],
  ])('tells how they are called and how many they are: "%s"', async (said, name, staff) => {
    const { text } = await bot.say(said);
    expect(text).toContain(`Naam bedrijf: ${name}\n`);
    expect(text).toContain(`Aantal mensen: ${staff} `);
    expect(await bot.stored()).toEqual({});
  });

  it.each([
    ['Tandartspraktijk Rozenlaan, Spijkenisse. Twee tandartsen, een mondhygiënist en drie assistentes, zes dus.', 6],
    ['kapsalon in Uden, Pluk, twee kapsters, een stagiaire en ik, vier dus', 4],
  ])('counts those who are named one by one: "%s"', async (said, staff) => {
    expect((await bot.say(said)).text).toContain(`Aantal mensen: ${staff} mensen`);
  });

  it('is put right below what was understood, in any words', async () => {
    await bot.say("wij zijn een uitvaartonderneming uit heerde, stil water heet het, met z'n drieen en geen camera's");
    const { text } = await bot.say('nee joh we zijn geen 3 maar 4 tikfout');
    expect(text).toContain('Aantal mensen: 4 mensen');
    expect(text).toContain('Naam bedrijf: stil water');
    expect((await bot.say('de naam is alleen stil')).text).toContain('Naam bedrijf: stil\n');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name: 'stil', staff: 4, 'has-cameras': false });
  });

  it.each(['o nee vijf, de leerling vergat ik', 'oeps nee we zijn met vijf, mijn dochter vergeten'])(
    'counts anew below it, and takes nothing of that for a name: "%s"',
    async (said) => {
      await bot.say('hoveniersbedrijf het groene hart uit woerden, we zijn met zn vieren en hebben een website');
      const { text } = await bot.say(said);
      expect(text).toContain('Aantal mensen: 5 mensen');
      expect(text).toContain('Naam bedrijf: hoveniersbedrijf het groene hart');
    },
  );

  it('shows what the name says of the kind, and all of it in the order in which it is asked', async () => {
    const { text } = await bot.say('hoi, dierenpension de pluim in ede, 4 man en we werken met petbooker');
    expect(text).toMatch(
      /Naam bedrijf: dierenpension de pluim\nSoort bedrijf: Land- en tuinbouw\nAantal mensen: 4 mensen/,
    );
    expect(text).toContain("Programma's: petbooker");
  });

  it('with a breach in it is no introduction', async () => {
    const { text } = await bot.say(
      'wij zijn bakkerij de korst in ede met 4 man en onze laptop met klanten is gestolen',
    );
    expect(text).toContain('datalek');
  });

  it.each(['petra belt zo terug over de vlaaien', 'flurp bla xx zwoep', 'kan iemand mij even bellen over dit ding'])(
    'is not what tells nothing: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Soort bedrijf:');
      expect(await bot.stored()).toEqual({});
    },
  );
});

describe('the kind of business', () => {
  beforeEach(async () => {
    await bot.say('De Korst');
    await bot.say('info@dekorst.nl');
    await bot.say('ja');
  });

  it.each([
    ['autoriescool', 'Onderwijs of kinderopvang'],
    ['muziekles', 'Onderwijs of kinderopvang'],
    ['spinnerij', 'Fabriek of groothandel'],
    ['hagen scheren en gazons', 'Land- en tuinbouw'],
    ['osteopathie', 'Zorg of welzijn'],
    ['stopcontacten en groepenkasten', 'Bouw of installatie'],
  ])('is known from words of their own, and asked back: "%s"', async (said, kind) => {
    expect((await bot.say(said)).text).toContain(`Bedoelt u: ${kind}`);
    expect(await bot.stored()).not.toHaveProperty('sector');
    await bot.say('ja');
    expect(await bot.stored()).toHaveProperty('sector');
  });

  it.each(['och heden', 'dat heb ik al gezegd', 'geen idee', '-1'])('is not guessed from "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Bedoelt u: ');
  });
});

describe('how many work there', () => {
  beforeEach(async () => {
    for (const said of [
      'De Korst',
      'info@dekorst.nl',
      'ja',
      'bakkerij',
      '9',
      'ik',
      'Ik heb geen vervanger',
      'ja',
      'ja',
      'ja',
    ])
      await bot.say(said);
  });

  it.each(['sorry geen 9 maar 11, twee stagaires vergeten', 'oh wacht 9 moet 11 zijn'])(
    'is put right beside another question by what stands there: "%s"',
    async (said) => {
      await bot.say(said);
      expect(await bot.stored()).toMatchObject({ staff: 11 });
      expect(await bot.stored()).not.toHaveProperty('hires');
    },
  );

  it('is no number of something else', async () => {
    await bot.say('geen 9 maar 11 klanten');
    expect(await bot.stored()).toMatchObject({ staff: 9 });
  });
});

it('who takes over and is named once more is meant again', async () => {
  await bot.say('kapsalon Pluk in Uden met 3 man, mijn zus Lieke valt in als ik weg ben');
  for (const said of ['ja', 'info@pluk.nl', 'ja', 'ik']) await bot.say(said);
  const { text } = await bot.say('Lieke, mn zus');
  expect(text).not.toContain('begrijp niet');
  expect(text).toContain('Vervanger: Lieke');
});
