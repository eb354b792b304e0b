// What people say with nothing open to change what stands there: what it was and what it becomes, and what they weigh and come to.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const nothing = /Er staat nu geen vraag open|hiermee kan ik niets|Dit klinkt als|Bedoelt u een van deze/;

describe('a program', () => {
  beforeEach(async () => {
    await bot.say('de klanten staan nu in exact');
    await bot.say('ja');
  });

  it.each([
    'wij zijn van exact af hè',
    'we zijn eindelijk van dat exact af, veel te duur',
    'we zijn bij exact weg',
    'exact opgezegd',
    'exact gebruiken we al een tijdje ni meer',
    'zijn eindelijk verlost van exact',
    'wij zitten niet meer bij exact',
    'ben gestopt met exact',
    'we got rid of exact',
    "we're done with exact",
  ])('that was left is offered to be taken out: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Gestopt met Exact');
  });

  it.each([
    'we zijn blij met exact',
    'exact werkt prima',
    'exact ligt eruit, storing',
    'we zijn van de belasting af',
    'we weten niet meer exact waar',
  ])('that stays is not: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/Gestopt met|Bedoelt u in/);
  });

  it.each([
    'we gebruiken snelstart, nee wacht, moneybird',
    'we zijn naar snelstart, sorry moneybird bedoel ik',
    'we gebruiken nu snelstart o nee moneybird',
    'alle facturen gaan nu via snelstart, pardon moneybird',
    'wij werken met snelstart eh ik bedoel moneybird',
    'we use snelstart now, no sorry moneybird i mean',
  ])('that is taken back in the same breath is not proposed: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Moneybird');
    expect(text).not.toContain('SnelStart');
  });

  it('that holds the customers from now on is proposed there, without what was taken back', async () => {
    const said = 'sinds deze maand zitten alle klanten in snelstart, eh nee moneybird bedoel ik. snelstart was te duur';
    const { text } = await bot.say(said);
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: Programma's en plaatsen: [^?]*Moneybird/);
    expect(text).not.toContain('SnelStart');
  });

  it.each([
    'exact mag dus weg bij klanten, alleen moneybird',
    'bij klanten exact eruit en moneybird erin',
    'bij klanten is het nu alleen moneybird',
    'klanten zitten niet meer in exact maar in moneybird',
  ])('takes the place of another at one activity: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain("Bedoelt u in V-001 Klanten: Programma's en plaatsen: Moneybird?");
    expect((await bot.say('ja')).text).toContain('Moneybird');
  });

  it.each([
    'moet ik bij exact nog iets laten wissen dan',
    'moet een hostingpartij alles wissen als je weggaat',
    'moet de oude leverancier onze data verwijderen',
    'does exact have to delete our data when we leave',
  ])('that goes deletes or gives back: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Art. 28 lid 3 onder g');
  });
});

describe('how long', () => {
  it('is what it comes to, of what was asked about, from when it counts now', async () => {
    await bot.say('vraagje over hoe lang wij klanten bewaren');
    const said =
      'wij geven garantie op de meubels dus 2 jaar is te kort. mn vrouw zei 5 jaar maar het wordt 4 jaar na de laatste bestelling, zo hebben we besloten';
    const { text } = await bot.say(said);
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: Klantgegevens en berichten: 4 jaar, na de laatste bestelling/);
    expect((await bot.say('mag dat wel zo lang')).text).toContain('Art. 5 lid 1 onder e');
    expect((await bot.say('ja')).text).toContain('4 jaar, na de laatste bestelling');
    expect((await bot.say('de rekeningen blijven gewoon 7 jaar hoor, die niet aanpassen')).text).toContain(
      'Zo staat het al in V-001 Klanten',
    );
  });

  it.each([
    '2 jaar is te kort, we doen 4 jaar',
    'doe maar 4 jaar',
    'ge moet da op 4 jaar zetten',
    '2 jaar vinden we te krap vanwege garantie, liever 4',
    'eerst wilden we 3 jaar maar toch 4',
    'het wordt 4 jaar',
    'nee 2 jaar is te weinig, we gaan voor 4 jaar',
    'mijn man wil 10 jaar, ik 3, we maken er 4 jaar van',
    'twijfel tussen 3 en 5 jaar, we gaan voor 4 jaar',
    'not 2 years, we decided on 4 years',
  ])('is of the activity at hand: "%s"', async (words) => {
    await bot.say('hoe lang bewaren we klantgegevens');
    const { text } = await bot.say(words);
    expect(text).toMatch(/Bedoelt u in V-001 Klanten: Klantgegevens en berichten: 4 jaar/);
    expect(text).not.toContain('Dit hoort hier niet bij');
  });

  it.each([
    'klanten 2 jaar is te kort, 4 jaar na de laatste bestelling',
    'de boekhouder zegt 10 jaar maar wij houden klantgegevens 4 jaar',
    'klantgegevens: dacht aan 3 jaar, het wordt 4 jaar',
    'eerst 3 jaar, toch maar 4 jaar voor klantgegevens',
  ])('is what it comes to where it is named: "%s"', async (words) => {
    expect((await bot.say(words)).text).toMatch(/Bedoelt u in V-001 Klanten: Klantgegevens en berichten: 4 jaar/);
  });

  it.each(['we bestaan 4 jaar', 'mijn dochter wordt 4 jaar', 'wij bestaan al 10 jaar'])(
    'is nothing else that lasts: "%s"',
    async (words) => {
      await bot.say('hoe lang bewaren we klantgegevens');
      expect((await bot.say(words)).text).not.toContain('Bedoelt u in');
    },
  );

  it.each(['mag dat wel zo lang', 'is dat niet te lang', 'mag dat van de avg', 'is that allowed'])(
    'may be longer with a reason: "%s"',
    async (words) => {
      await bot.say('klantgegevens 4 jaar');
      await bot.say('ja');
      expect((await bot.say(words)).text).toContain('schrijf uw reden op');
    },
  );
});

describe('the deputy', () => {
  beforeEach(async () => {
    await bot.say('onze nieuwe vervanger is Mo Haddad');
    await bot.say('ja');
    await bot.say('het nummer van de vervanger is 0612345678');
    await bot.say('ja');
  });

  it.each([
    'mo is weg sinds vrijdag, contract niet verlengd',
    'mo heeft een andere baan, is hier dus weg',
    'mo is vertrokken',
    'mo is gone since friday',
  ])('leaves, and it is asked who takes over: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Mo Haddad gaat weg');
    expect(text).toContain('Mo Haddad is uw vervanger voor privacy. Wie neemt dat over?');
    expect((await bot.say('Sanne de Wit')).text).toMatch(/Bedoelt u in Bakkerij De Vries: Vervanger: Sanne de Wit/);
  });

  it.each(['mo is ziek', 'mo is op vakantie', 'mo is goed in zijn werk'])('stays: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('gaat weg');
  });

  it.each([
    'vervanger moet dus iemand anders worden. ik dacht aan joost maar die wil niet, het wordt Sanne de Wit',
    'vervanger: niet mo maar Sanne de Wit',
    'mo wil geen vervanger meer zijn, Sanne de Wit doet het nu',
    'eerst wilden we joost als vervanger maar het wordt Sanne de Wit',
    'als vervanger nemen we Sanne de Wit en niet Joost',
    'Sanne de Wit wordt vervanger ipv mo',
    'new deputy is Sanne de Wit, not Joost',
    'de vervanger is nu Sanne de Wit',
  ])('is who it comes to, and has no number of another: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toMatch(/Vervanger: Sanne de Wit; Telefoon vervanger: \(weten we nog niet\)\?/);
    expect(text).not.toMatch(/Joost/i);
  });

  it.each([
    'haar nummer is 0687654312',
    '06 87654312',
    'sanne is te bellen op 0687654312',
    'ze is bereikbaar op 0687654312',
  ])('has the number that is told right behind: "%s"', async (words) => {
    await bot.say('de vervanger is nu Sanne de Wit');
    await bot.say('ja');
    expect((await bot.say(words)).text).toMatch(/Bedoelt u [^?]*Telefoon vervanger: 06 ?87654312\?/);
    expect((await bot.say('nee 0687654321, laatste twee omgedraaid')).text).toContain(
      'Telefoon vervanger: 0687654321?',
    );
    expect((await bot.say('ja')).text).toContain('Telefoon vervanger: 0687654321');
    expect((await bot.stored('profile'))['deputy-phone']).toBe('0687654321');
  });

  it('waits with the number until both are agreed to', async () => {
    await bot.say('de vervanger is nu Sanne de Wit');
    expect((await bot.say('haar nummer is 0687654312')).text).toContain(
      'Vervanger: Sanne de Wit; Telefoon vervanger: 0687654312?',
    );
    const { text } = await bot.say('ja');
    expect(text).toContain('Vervanger: Sanne de Wit');
    expect(text).toContain('Telefoon vervanger: 0687654312');
  });

  it('has no number of a customer', async () => {
    await bot.say('de vervanger is nu Sanne de Wit');
    await bot.say('ja');
    expect((await bot.say('klant piet zijn nummer is 0687654312')).text).not.toContain('Telefoon vervanger');
  });

  it.each([
    'het telefoonnummer van de vervanger is nu 0611223344',
    'nummer vervanger 0611223344',
    'mo heeft een nieuw nummer 0611223344',
    'mo zn nummer is nu 0611223344',
    '0612345678 wordt 0611223344',
    'het nr van mn vervanger is veranderd in 0611223344',
    'niet 0612345678 maar 0611223344',
    '0612345678 klopt niet meer, moet 0611223344 zijn',
    "the deputy's number is now 0611223344",
  ])('has another number: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Telefoon vervanger: 0611223344?');
  });

  it.each([
    'moet mo zn account ook weg?',
    'moet het account van mo ook dicht',
    'moeten we de toegang van een vertrokken medewerker intrekken',
    "does mo's account have to go too",
  ])('who left has access no more: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('art. 32 AVG');
  });
});

describe('the business', () => {
  it.each([
    'info@bakkerijdevries.nl bestaat niet meer, gebruik winkel@zoet.nl',
    'info@bakkerijdevries.nl is opgeheven, mail nu naar winkel@zoet.nl',
    'winkel@zoet.nl ipv info@bakkerijdevries.nl',
    'van info@bakkerijdevries.nl naar winkel@zoet.nl',
    'info@bakkerijdevries.nl is dead, use winkel@zoet.nl',
    'verander info@bakkerijdevries.nl in winkel@zoet.nl',
  ])('is reached at another address: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Contact: winkel@zoet.nl');
  });

  it.each([
    'de mail is naar winkel@zoet.nl gegaan ipv info@bakkerijdevries.nl',
    'een klant zegt dat info@bakkerijdevries.nl spam stuurt',
    'we stuurden het naar winkel@zoet.nl ipv info@bakkerijdevries.nl, per ongeluk',
  ])('is not where something was sent: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/Contact(?: is nu)?: winkel/);
  });

  it.each([
    'er is iemand bij gekomen, we zijn nu met tien',
    'er is iemand bijgekomen',
    'nieuwe collega begonnen, tien mensen nu',
    'iemand aangenomen, dus 10 nu',
    'er is een stagiair bijgekomen, we zijn nu met 10',
    'sinds vandaag een extra kracht erbij, 10 man dus',
    'van 9 naar 10 mensen',
    'we zijn van 9 naar 10 gegaan',
    'niet 9 maar 10 mensen',
    "we've hired someone, 10 people now",
  ])('is of more people: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Aantal mensen: 10 mensen');
    expect(text).not.toMatch(nothing);
  });

  it.each(['er is iemand binnengekomen vannacht en de kassa is leeg', 'er is iemand in onze mail gekomen'])(
    'was not joined by who broke in: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toContain('datalek');
    },
  );

  it.each(['Bakkerij De Vries is nu Bakkerij Zoet', 'bedrijf heet geen Bakkerij De Vries meer maar Bakkerij Zoet'])(
    'has another name: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toContain('Naam bedrijf: Bakkerij Zoet');
    },
  );

  it.each(['doe maar een koffie', 'het wordt morgen 20 graden', 'we hebben besloten morgen vroeg te beginnen'])(
    'is not changed by what is decided of nothing here: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).not.toContain('Bedoelt u in');
    },
  );
});

describe('what was stored a moment ago', () => {
  const eleven = 'we zijn tegenwoordig met elf mensen';
  it.each([
    [eleven, 'nee twaalf, ik vergeet de leerling steeds', 'Aantal mensen is nu: 12 mensen.'],
    [eleven, 'nee 12 mensen', 'Aantal mensen is nu: 12 mensen.'],
    [eleven, 'sorry, 12', 'Aantal mensen is nu: 12 mensen.'],
  ])('is put right by what it is instead, and taken back by a word: "%s", "%s"', async (said, then, words) => {
    expect((await bot.say(said)).text).toContain('[Ongedaan maken]');
    expect((await bot.say(then)).text).toContain(words);
    expect((await bot.say('ongedaan')).text).toContain('Teruggezet');
  });

  it.each(['nee', 'nee dank je wel', 'nee 3 minuten nog', 'nee wacht, mijn laptop is gestolen'])(
    'stays where something else is said: "%s"',
    async (then) => {
      await bot.say(eleven);
      expect((await bot.say(then)).text).not.toContain('Aantal mensen is nu');
    },
  );
});
