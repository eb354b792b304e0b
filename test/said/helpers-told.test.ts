// Who works for the business is told by name and by the work that they do, and stands in the register as that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { supplierCatalogue } from '../../src/registers/suppliers/rules/catalogue.js';
import { helperTold } from '../../src/registers/suppliers/rules/helpers-told.js';
import { namesUsed, programsIn, usedOnly } from '../../src/registers/suppliers/rules/told.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('who works for the business', () => {
  it.each([
    ['onze boekhouder is administratiekantoor Jansen in Zwolle', 'administratiekantoor Jansen'],
    ['de lonen doet Loonbureau Zuid', 'Loonbureau Zuid'],
    ['Salarissen doet Loonbureau Zuid.', 'Loonbureau Zuid'],
    ['loonbureau zuid doet de lonen', 'loonbureau zuid'],
    ['onze boekhouder is administratiekantoor jansen', 'administratiekantoor jansen'],
    ['onze IT doet Kevin van PC Hulp', 'PC Hulp'],
    ['onze site is gemaakt door Webbureau Pixel', 'Webbureau Pixel'],
    ['Van Dam & Co doet onze boekhouding', 'Van Dam & Co'],
    ['our bookkeeper is Brown & Sons', 'Brown & Sons'],
    ['boekhouding doet Jansen administratie', 'Jansen administratie'],
    ['onze boekhouder is vermeer accountants', 'vermeer accountants'],
    ['our it is done by bright support', 'bright support'],
    ['our payroll is done by PayRight', 'PayRight'],
    ['loon doet boekhouder van der meer', 'van der meer'],
    ['onze boekhouder is van der meer', 'van der meer'],
    ['boekhouding doet administratie jansen', 'administratie jansen'],
    ['onze boekhouder is flynth', 'Flynth'],
    ['onze boekhouder is de wit administratie', 'de wit administratie'],
    ['onze accountant heet flynth', 'Flynth'],
  ])('is offered by name, and as nothing else: "%s"', async (words, name) => {
    const { text } = await bot.say(words);
    expect(text).toContain(`Deze herken ik: ${name}.`);
    expect(text).not.toMatch(/datalek|verzoek|Werk voor een klant/i);
  });

  it.each([
    ['de lonen doet Loonbureau Zuid, en onze boekhouder is Jansen & Co', 'Loonbureau Zuid; Jansen & Co'],
    ['onze mail is microsoft en onze website is gemaakt door Pixelkwast', 'Microsoft 365', 'Pixelkwast'],
    ['our bookkeeper is Brown & Sons and our payroll is done by PayRight', 'Brown & Sons; PayRight'],
  ])('is offered with who and what is named beside it: "%s"', async (words, ...names) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Deze herken ik: ');
    for (const name of names) expect(text).toContain(name);
    expect(text).not.toMatch(/datalek|verzoek/i);
  });

  it.each([
    'onze boekhouder is ziek',
    'onze boekhouder is gestopt',
    'onze accountant is erg duur',
    'onze boekhouder is met vakantie',
    'de lonen doet de externe administratie',
    'boekhouding doet mijn broer',
    'de lonen doet onze administratie',
    'onze website doet het niet',
  ])('is nobody by name in "%s"', (words) => expect(helperTold(words)).toBeUndefined());

  it.each([
    ['wij gebruiken ook figma en jira', 'Figma', 'Jira'],
    ['we also use github and aws', 'GitHub', 'AWS'],
    ['wij werken met 1password', '1Password'],
  ])('is what is used, where nothing else is said: "%s"', async (words, ...names) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Zal ik ze bij uw leveranciers zetten?');
    for (const name of names) expect(text).toContain(name);
  });

  it.each([
    'wij gebruiken geen figma',
    'we use figma to draw customers',
    'gebruiken wij canva?',
    'exact',
    'exact gisteren gebeld en moneybird ook',
    'word eens wakker en teams',
  ])('is no list of what is used: "%s"', (words) => expect(usedOnly(words)).toBeUndefined());

  it('is no breach where more happened than that', async () => {
    const { text } = await bot.say(
      'onze boekhouder is Jansen & Co en die heeft de loonstroken naar de verkeerde gemaild',
    );
    expect(text).toContain('Dit klinkt als een datalek.');
  });

  it('is kept by name where it is asked where things are, and nothing else is read in it', async () => {
    await bot.say('/register wijzig V-001');
    const { text } = await bot.say('onze boekhouder is Jansen Administraties');
    expect(text).toContain('Jansen Administraties');
    expect(text).not.toContain('Administratie;');
    expect(text).not.toMatch(/Wie erbij kan: Administratie/);
  });

  it('does work that stands in the ready list', () => {
    for (const { as } of [
      'onze boekhouder is Jan',
      'de lonen doet Jan',
      'onze IT doet Jan',
      'onze arbodienst is Jan',
    ].flatMap((words) => helperTold(words) ?? []))
      expect(supplierCatalogue.map(({ id }) => id)).toContain(as);
  });

  it('is found by that work afterwards', async () => {
    await bot.say('onze boekhouder is Jansen Administraties');
    await bot.say('ja');
    expect((await bot.say('wie is onze boekhouder?')).text).toContain(
      'Jansen Administraties, zo staat het in uw register.',
    );
  });
});

describe('who is told while the business is introduced', () => {
  it('is on the card with what else was told, also where the name ends in small letters', async () => {
    const fresh = await startBot();
    const { text } = await fresh.say('we zijn met 6, boekhouding doet Jansen administratie en we plannen in excel');
    expect(text).toContain("Programma's: Excel\nWerkt voor u: Jansen administratie");
    await fresh.close();
  });

  it.each(['onze makelaar heeft ook een sleutel', 'Noor kijkt mee als adviseur'])(
    'is no kind of business where that is asked: "%s"',
    async (said) => {
      const fresh = await startBot();
      await saidBefore(fresh, 'Trimsalon De Natte Neus, info@natteneus.nl', 'ja');
      expect((await fresh.say(said)).text).not.toContain('Bedoelt u: ');
      await fresh.close();
    },
  );

  const told = 'we doen de boekhouding met moneybird, mail met microsoft en de lonen doet Loonbureau Zuid';
  beforeEach(async () => {
    await bot.close();
    bot = await startBot();
    await saidBefore(bot, '/register');
    await bot.press('Ga verder met uw bedrijf');
    await bot.say('we heten Kwast en Zoon, een schildersbedrijf met 4 man');
    await bot.say('ja');
  });

  it('stands on the card beside the programs', async () => {
    expect((await bot.say(told)).text).toContain(
      "Programma's: Moneybird, Microsoft 365\nWerkt voor u: Loonbureau Zuid",
    );
  });

  it('a program that we do not know stands there as it was typed', async () => {
    expect((await bot.say('we gebruiken Moneybird, Roosterbaas en WhatsApp')).text).toContain('Roosterbaas');
    await bot.say('ja');
    expect((await bot.say('/register leveranciers')).text).toContain('Roosterbaas');
  });

  it('is another when the same work is said to be done by another', async () => {
    await bot.say(told);
    expect((await bot.say('nee, de lonen doet Loonbureau Noord')).text).toContain(
      'Microsoft 365\nWerkt voor u: Loonbureau Noord',
    );
    await bot.say('ja');
    expect((await bot.say('/register leveranciers')).text).not.toContain('Loonbureau Zuid');
  });

  it('is offered by itself as well, and is no breach', async () => {
    const { text } = await bot.say('onze mail is microsoft en onze boekhouder is Jansen & Co');
    expect(text).toContain('Jansen & Co');
    expect(text).not.toContain('datalek');
  });
});

it.each([
  ['We use Frobnify, Slack and Google Workspace', ['Frobnify']],
  ['wij gebruiken Moneybird, Roosterbaas en De Planner', ['Roosterbaas', 'De Planner']],
  ["programma's: Exact, Plantool 3", ['Plantool 3']],
  ['offertes in Snelstart en Gardenplan, mail via outlook', ['Gardenplan']],
  ['we maken kopie van paspoort en gebruiken easyflex', ['easyflex']],
  ['staat in ons planbord, programma rijplanner', ['rijplanner']],
  ['het programma heet klokvast', ['klokvast']],
  ['we plan lessons, the program is called lessonly', ['lessonly']],
  ['wij werken met nailbase voor de afspraken', ['nailbase']],
  ['we gebruiken salonpro en moneybird', ['salonpro']],
  ['we zetten het in vloersoft, en op papier', ['vloersoft']],
  ['we use teachflex for invoices', ['teachflex']],
  ['we gebruiken de gegevens voor facturen', []],
  ['wij gebruiken camera’s en drones', []],
  ['we werken met flexwerkers en marloes', []],
  ['het programma crashte, alles weg', []],
  ['we zoeken nog een programma voor de planning', []],
  ['we gebruiken een database en een weekplanner', []],
  ['we werken met jongeren in de buurt', []],
  ['het programma is kapot', []],
  ['gebruiken we niet', []],
  ['we gebruiken geen easyflex', []],
  ['offertes maken we in Snelstart en Jan doet de mail', []],
  ['we werken met Piet en Anna', []],
  ['we gebruiken papier en een kasboek', []],
  ['wij gebruiken Nederlands en Engels', []],
  ['we gebruiken Moneybird voor de boekhouding, Mailchimp voor de nieuwsbrief', []],
])('knows the names in a list that are in none of ours: "%s"', (words, names) => {
  expect(namesUsed(words)).toEqual(names);
});

it.each([
  ['onze mail loopt via google', ['Google Workspace']],
  ['email met Microsoft', ['Microsoft 365']],
  ['ik kreeg een mail van microsoft', []],
  ['klanten vinden ons via google', []],
  ['de agenda staat in google drive', ['Google Workspace']],
])('knows what is used of a maker: "%s"', (words, names) => {
  expect(programsIn(words).map(({ name }) => name.nl)).toEqual(names);
});

it.each([
  'onze boekhouder is ziek',
  'onze boekhouder is er morgen niet',
  'de lonen doe ik zelf',
  'onze boekhouder is gehackt',
  'wie is onze boekhouder?',
  'de boekhouding doen we zelf',
  'mijn accountant is mijn broer',
  'onze IT doet het niet',
  'het administratiekantoor doet de lonen',
  'onze boekhouder is een kantoor in de stad',
  'de site is kapot',
])('names nobody: "%s"', (words) => {
  expect(helperTold(words)).toBeUndefined();
});

it('is read in time that does not grow with what is typed', () => {
  for (const text of [`onze boekhouder is ${'Jan '.repeat(25)}`, 'Jan '.repeat(29), `de lonen doet ${'A'.repeat(90)}`])
    expect(helperTold(text)?.name.length ?? 0).toBeLessThan(60);
});
