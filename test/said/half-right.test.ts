// What is said to what we propose when it is right but for something: what differs is asked, and nothing is stored on a guess.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, placesTold, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

/** The first proposal of V-001. */
async function proposal() {
  const places = placesTold(await bot.say('/register wijzig V-001'));
  expect((await bot.answer(places)).text).toContain('Ons voorstel');
}

it.each([
  'mwah',
  'klopt maar niet helemaal',
  'klopt bijna',
  'nee niet helemaal',
  'not quite',
  'kon beter',
  'klopt niet',
  'almost right',
])('"%s" asks what is to be different', async (words) => {
  await proposal();
  expect((await bot.say(words)).text).toContain('Wat wilt u aanpassen?');
});

it.each([
  ['klopt behalve de bewaartermijn', 'Nog een termijn'],
  ['klopt, maar hoe lang klopt niet', 'Nog een termijn'],
  ['klopt behalve de bescherming', 'Hoe beschermt u deze gegevens?'],
  ['all right except protection', 'Hoe beschermt u deze gegevens?'],
  ['ja klopt, maar de volgorde is gek', 'Ik begreep niet wat er anders is: "de volgorde is gek"'],
])('"%s" leads to that', async (words, shown) => {
  await proposal();
  expect((await bot.say(words)).text).toContain(shown);
});

it.each([
  'we bewaren 15 jaar',
  'wij bewaren het langer',
  'we keep it for 15 years',
  'klopt, maar we bewaren alles 15 jaar',
  'nee wij bewaren ze veel langer',
])('"%s" is asked of which data, and stores nothing', async (words) => {
  await proposal();
  const { text } = await bot.say(words);
  expect(text).toContain('In V-001 Klanten hebben meer soorten gegevens een termijn');
  expect((await bot.say('klantgegevens 5 jaar')).text).toContain('Klantgegevens en berichten: 5 jaar');
});

const customers15 = ['Klantgegevens en berichten: 15 jaar'];

it.each([
  ['klopt bijna, alleen klantgegevens 15 jaar', customers15],
  ['klpot maar klantgegevens bwaren we 15 jaar', customers15],
  ['ja maar de klantgegevens bewaren we 15 jaar', customers15],
  ['ja behalve de facturen die bewaren we 10 jaar', ['Bestellingen, rekeningen en betalingen: 10 jaar']],
  ['yes but invoices we keep 10 years', ['Bestellingen, rekeningen en betalingen: 10 jaar']],
  ['klopt maar klantgegevens bewaren we 15 jaar en geen adres', [...customers15, 'Naam, E-mailadres']],
  ['klopt alleen offertes 3 jaar en klantgegevens 5 jaar', ['opdracht: 3 jaar', 'berichten: 5 jaar']],
  ['klopt behalve het adres, dat hebben we niet', ['Naam, E-mailadres']],
])('"%s" is asked back in the activity that is shown, and a yes stores all of it', async (words, shown) => {
  await proposal();
  const { text } = await bot.say(words);
  expect(text).toContain('Bedoelt u in V-001 Klanten');
  const stored = (await bot.say('klopt')).text;
  expect(stored).toContain('Genoteerd');
  for (const one of shown) expect(text).toContain(one);
});

it('what is kept of customers is nothing of the staff', async () => {
  await proposal();
  const { text } = await bot.say('klopt maar dossiers bewaren we 15 jaar');
  expect(text).toContain('In V-001 Klanten hebben meer soorten gegevens een termijn');
});

it('what is said of another activity by its name is of that', async () => {
  await proposal();
  expect((await bot.say('ja maar bij personeel bewaren we 5 jaar')).text).not.toContain('In V-001');
});

/** Says yes until the card is left or something is said of it. */
async function yesTwice(): Promise<string> {
  const { text } = await bot.say('klopt');
  return text.includes('Dit vulden wij in') ? (await bot.say('klopt')).text : text;
}

describe('another length of time below the one that was asked back on the card', () => {
  beforeEach(async () => {
    const care = await startBot();
    await bot.close();
    bot = care;
    const introduced = [
      'fysiotherapiepraktijk de linde, met 4 mensen',
      'ja',
      'info@delinde.nl',
      'ik',
      'geen vervanger',
      'ja',
    ];
    for (const said of introduced) await bot.say(said);
    for (let at = 0; at < 10; at += 1) await bot.say('nee');
    await proposal();
    const { text } = await bot.say('klopt, maar dossiers bewaren we 15 jaar en mijn zus kan er ook bij');
    expect(text).toContain('Het dossier van de behandeling: 15');
  });

  it.each([
    ['nee 20 jaar', 20],
    ['nee toch 25 jaar', 25],
    ['no, 30 years', 30],
  ])('is asked back instead, and a yes stores that: "%s"', async (said, years) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(new RegExp(`Bedoelt u: Het dossier van de behandeling: ${years}`));
    expect(text).not.toContain('Toch bewaren');
    await bot.say('ja');
    const stored = Object.values(await bot.stored('V-001'));
    expect(stored).toContain(years);
    expect(stored).not.toContain(15);
  });
});

describe('what was said of the card and not settled', () => {
  it.each([
    ['klopt maar dossiers bewaren we 15 jaar', 'dossiers bewaren we 15 jaar'],
    ['yes but we keep files 15 years', 'we keep files 15 years'],
    ['nee wacht, het doel is ook reclame', 'het doel is ook reclame'],
    ['klopt, maar we gebruiken het ook voor reclame', 'we gebruiken het ook voor reclame'],
    ['nee, nieuwsbrief sturen we ook', 'nieuwsbrief sturen we ook'],
    ['klopt maar rekeningen sturen we niet', 'rekeningen sturen we niet'],
  ])('is named before a yes to it: "%s"', async (words, named) => {
    await proposal();
    await bot.say(words);
    const text = await yesTwice();
    expect(text).toMatch(/U zei ook: ".*". Dat staat er nog niet in/);
    expect(text).toContain(named);
  });

  it.each([
    ['klopt maar bescherming doen we nog niet', 'klopt'],
    ['nee wacht, het doel is ook reclame', 'klaar'],
    ['nee wacht, het doel is ook reclame', 'nee'],
  ])('is named where it led to, too: "%s", then "%s"', async (words, yes) => {
    await proposal();
    if (words.includes('bescherming')) await bot.say('klopt');
    await bot.say(words);
    expect((await bot.say(yes)).text).toContain('U zei ook');
  });

  it('is named before a press on it, too, with what was understood of it', async () => {
    await proposal();
    const { button } = await bot.say('/register wijzig V-001');
    await bot.say('nee wacht klantgegevens 5 jaar');
    const { text } = await bot.press(button('Klopt'));
    expect(text).toContain('U zei ook: "nee wacht klantgegevens 5 jaar"');
    expect((await bot.say('ja')).text).toContain('Klantgegevens en berichten: 5 jaar');
  });

  it.each([
    'nee, het klopt zoals het er staat',
    'nee zo is t goed',
    'nee het klopt zo, verder nu',
    'nee hoor, klopt',
    "no it's fine",
  ])('is left as it is in words: "%s"', async (words) => {
    await proposal();
    await bot.say('nee, nieuwsbrief sturen we ook');
    await yesTwice();
    expect((await bot.say(words)).text).toContain('Van wie: Van wie bewaart u hier gegevens?');
  });

  it.each(['klopt, 20 jaar is goed', 'ja, 2 jaar is prima'])(
    'is no yes with what it agrees with: "%s"',
    async (words) => {
      await proposal();
      await bot.say(words);
      expect((await bot.say('klopt')).text).not.toContain('U zei ook');
    },
  );

  it('is settled by what is stored', async () => {
    await proposal();
    await bot.say('klopt bijna, alleen klantgegevens 15 jaar');
    await bot.say('ja');
    await bot.say('/register wijzig V-001');
    expect((await bot.say('klopt')).text).not.toContain('U zei ook');
  });

  it.each([
    'klopt',
    'ja klopt helemaal',
    'wat is een bewaartermijn?',
    'pff wat een gedoe zeg',
    'ik snap het niet',
    'ok',
  ])('is not what says nothing of it: "%s"', async (words) => {
    await proposal();
    await bot.say(words);
    expect((await bot.say('klopt')).text).not.toContain('U zei ook');
    expect((await bot.say('klopt')).text).not.toContain('U zei ook');
  });
});

it('what is kept as well is proposed in the one list that has it then', async () => {
  await proposal();
  await bot.say('klopt');
  expect((await bot.say('klopt, maar we hebben ook geboortedatum')).text).not.toContain('Dat staat er niet bij');
});

it.each([
  ['klopt, maar een klant wil zijn gegevens weg', 'verzoek'],
  ['klopt, maar onze laptop is gestolen', 'datalek'],
  ['klopt', 'Ons voorstel'],
  ['klopt helemaal', 'Ons voorstel'],
  ['mag ik het langer bewaren?', ''],
  ['hij wil dat we het langer bewaren', ''],
  ['ik ben 15 jaar', ''],
])('"%s" is something else', async (words, shown) => {
  await proposal();
  const { text } = await bot.say(words);
  expect(text).toContain(shown);
  expect(text).not.toMatch(/Wat wilt u aanpassen|hebben meer soorten gegevens/);
});

it.each(['klopt niet', 'dat klopt niet', 'nee dit klopt niet', 'not right', 'that is not right', 'er klopt niks van'])(
  '"%s" below what was filled in asks how it is, and takes nothing away',
  async (words) => {
    await bot.say('/register wijzig V-001');
    await bot.say('moneybird');
    const { text, field } = await bot.say(words);
    expect(text).toContain('Wat is er anders?');
    expect(field('suppliers').sent).toEqual(['catalogue:moneybird']);
  },
);

it.each(['klopt niet', 'dat klopt niet', 'not right'])(
  '"%s" in an empty form does not say that there is none',
  async (words) => {
    await bot.say('/register wijzig V-001');
    await bot.say(words);
    expect((await bot.say('/register wijzig V-001')).field('suppliers').sent).toBeUndefined();
  },
);

it.each(['geen', 'nee', 'nergens'])('"%s" still says that there is none', async (words) => {
  await bot.say('/register wijzig V-001');
  expect((await bot.say(words)).field('suppliers').sent).toEqual(['none']);
});

describe('shorter than the law that stands there', () => {
  it.each([
    'klopt maar rekeningen bewaren we 2 jaar',
    'klanten klopt, maar rekeningen bewaren we 2 jaar',
    'yes but invoices we keep 2 years',
    'klopt, maar rekeningen bewaren we maar 24 maanden',
  ])('is asked back with what the law asks, and not stored as the law: "%s"', async (words) => {
    await proposal();
    const { text } = await bot.say(words);
    expect(text).toContain('De wet vraagt hier: Bestellingen, rekeningen en betalingen: 7 jaar');
    expect(text).not.toMatch(/(?:2 jaar|24 maanden)[^?]*AWR/);
    await bot.say('ja');
    const all = Object.entries(await bot.stored('V-001'));
    const [term = ''] = all.find(([path, value]) => path.endsWith('/term') && (value === 2 || value === 24)) ?? [];
    const stored = await bot.stored('V-001');
    expect(stored[term.replace('/term', '/label')]).toBeNull();
    expect(stored[term.replace('/term', '/ground')]).toBeNull();
  });

  it.each(['klopt maar rekeningen bewaren we 10 jaar', 'klopt maar klantgegevens bewaren we 1 jaar'])(
    'is nothing that is longer, or no law: "%s"',
    async (words) => {
      await proposal();
      expect((await bot.say(words)).text).not.toContain('De wet vraagt hier');
    },
  );
});

describe('what comes or goes beside a length of time', () => {
  it.each([
    ['klanten klopt, maar klantgegevens bewaren we 3 jaar en geen telefoonnummer', 'Naam, Adres, E-mailadres'],
    ['bij klanten bewaren we klantgegevens 3 jaar, en geen adres', 'Naam, E-mailadres'],
    ['customers is right, but we keep customer data 3 years and no address', 'Naam, E-mailadres'],
    ['klanten kloppt maar klantgegevens 3 jaar en ook geboortedatum', 'Geboortedatum'],
  ])('is asked back with it: "%s"', async (words, shown) => {
    await proposal();
    const { text } = await bot.say(words);
    expect(text).toContain('berichten: 3 jaar');
    expect(text).toContain(shown);
  });

  it.each(['klanten klopt, maar klantgegevens bewaren we 3 jaar en geen geboortedatum'])(
    'is said to be so already: "%s"',
    async (words) => {
      await proposal();
      const { text } = await bot.say(words);
      expect(text).toContain('berichten: 3 jaar');
      expect(text).toContain('Zo staat het er al: "geen geboortedatum"');
    },
  );

  it('is named where it is not understood', async () => {
    await proposal();
    const { text } = await bot.say('klanten klopt, maar klantgegevens bewaren we 3 jaar en geen pannenkoeken');
    expect(text).toContain('berichten: 3 jaar');
    expect(text).toContain('niet gebruikt: "geen pannenkoeken"');
  });
});
