// What people said and what was taken for something else: each was found by somebody who tried the bot as a new user would.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

async function beginReport(): Promise<void> {
  await bot.say('hoi', noor);
  await bot.say('laptop kwijt', 'piet');
  await bot.say('ja', 'piet');
  await bot.say('vanochtend 8 uur', 'piet');
}

async function askDeputy(): Promise<void> {
  await finishFirstRun(bot);
  await bot.say('/register profiel');
  await bot.press(`change|${(await bot.record()).id}|deputy|1`);
}

describe('the first form', () => {
  beforeEach(() => bot.say('/register'));

  it.each([
    'wat kost dit',
    'wie kan dit lezen??',
    'is dit verplicht',
    'piet is weg',
    'hij was versleuteld',
    'waarom moet dit',
  ])('takes "%s" for no name of a business', async (said) => {
    await bot.say(said);
    await bot.say('0612345678');
    expect((await bot.say('ja')).text).not.toContain(`Naam bedrijf: ${said}`);
    expect((await bot.stored())['name']).toBeUndefined();
  });

  it.each(['de korst', 'Wat Een Taart', 'Bakker en zijn zonen', 'wij zijn De Zaak Is Rond'])(
    'takes "%s" for one still',
    async (said) => {
      const shown = await bot.say(said);
      expect(String(shown.field('name').sent).toLowerCase()).toContain(said.replace('wij zijn ', '').toLowerCase());
    },
  );
});

it.each([
  ['bakkerij de korst, 7 man, exact online en nmbrs', /Programma's: Exact, Nmbrs/],
  ['wij zijn een praktijk met 5 waarvan 2 zzp en 1 stagiair', /Aantal mensen: 5 mensen/],
  ['wij zijn bakkerij de korst met 4 man, klanten bestellen taarten via whatsapp', /Programma's: WhatsApp/],
  ['koffie kees, webshop, 6 man, info@koffiekees.nl', /Naam bedrijf: koffie kees/],
])('hears what is told of a business, and nothing else: "%s"', async (said, card) => {
  await bot.say('/register');
  expect((await bot.say(said)).text).toMatch(card);
});

it('a kind of business that begins a list is no name', async () => {
  await bot.say('/register');
  expect((await bot.say('kleine kapsalon, 3 man, info@knip.nl')).text).not.toContain('Naam bedrijf');
});

it('a kind of business with its people is no name', async () => {
  await bot.say('/register');
  const shown = await bot.say('fysiopraktijk met 6 man');
  expect(shown.text).not.toContain('Naam bedrijf');
  expect(shown.text).toContain('Aantal mensen: 6 mensen');
});

describe('the card of what was told', () => {
  beforeEach(async () => {
    await bot.say('/register');
    await bot.say('wij zijn bakkerij de korst, 8 mensen, en gebruiken exact en whatsapp');
  });

  it.each([
    'nee toch 7',
    'toch zeven',
    'nee eig 7 met de leerling erbij',
    'nee het zijn er zeven in totaal',
    "no actually we're 7, not 8",
  ])('puts its one number right: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Aantal mensen: 7 mensen');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 7 });
  });

  it.each(['nee 7 dagen per week open', 'nee met 7 klanten', 'we hebben 7 jaar ervaring'])(
    'counts nothing else: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Aantal mensen: 7 mensen');
    },
  );

  it.each([
    'Nee, het zijn er zeven in totaal en niet acht.',
    'we hebben 7 medewerkers, geen 8',
    'we have 7 staff, not 8',
    'er werken hier 7 mensen ipv 8',
  ])('is put right later beside another question: "%s"', async (said) => {
    await bot.say('ja');
    expect((await bot.say(said)).text).toContain('7 mensen');
    if ((await bot.stored())['staff'] !== 7) await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 7 });
  });

  it.each([
    'we hebben 7 bussen, niet 8',
    'wij zijn 7 dagen open, geen 8',
    'Mo werkt hier 7 uur, niet 8',
    'we hebben 7 mensen, niet 9',
  ])('is not put right by what counts something else, or nothing that stands there: "%s"', async (said) => {
    await bot.say('ja');
    await bot.say(said);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 8 });
  });

  it('is called anew, and counted anew beside more', async () => {
    expect((await bot.say('ja maar de naam is bakkerij de korenaar')).text).toContain(
      'Naam bedrijf: bakkerij de korenaar',
    );
    expect((await bot.say('nee toch 5, joost is zzp')).text).toContain('Aantal mensen: 5 mensen');
    expect((await bot.say('de naam is niet goed')).text).toContain('Naam bedrijf: bakkerij de korenaar');
  });

  it('is not thrown away for what is not used', async () => {
    await bot.say('geen whatsapp');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 8 });
  });

  it('still waits when the conversation stops, and that is said', async () => {
    const paused = await bot.say('ik moet even weg');
    expect(paused.text).toContain('Nog niet bewaard: ');
    expect(paused.text).not.toContain('Alles is bewaard');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ staff: 8 });
  });
});

describe('a deputy', () => {
  beforeEach(askDeputy);

  it.each(['Joost de Vries, nummer zoek ik nog op', 'joost maar nummer weet ik niet'])(
    'is not unknown because the number is: "%s"',
    async (said) => {
      await bot.say(said);
      expect((await bot.stored())['deputy']).not.toBeNull();
    },
  );

  it('is not nobody because of when it is so', async () => {
    await bot.say('joost neemt t over als ik er niet ben');
    await bot.say('ja');
    expect((await bot.stored())['deputy']).not.toBe('none');
  });
});

describe('a report of a breach that is being made', () => {
  beforeEach(beginReport);

  it.each(['heeft noor het al gezien?', 'is noor er vandaag', 'zeg het niet tegen noor aub'])(
    'keeps nobody out who is only mentioned: "%s"',
    async (said) => {
      await bot.say(said, 'piet');
      const shown = await bot.say('nee', 'piet');
      expect(shown.text).not.toMatch(/Gaat over: noor|weet het: noor/);
    },
  );

  it('is not sent by a yes that says the opposite of what stands in it', async () => {
    await bot.say('nee', 'piet');
    const shown = await bot.say('ja ze kunnen er nog bij', 'piet');
    expect(shown.field('still-open').sent).toBe(true);
    expect((await bot.say('ja', 'piet')).text).toContain('D-001');
    expect((await bot.stored('D-001'))['still-open']).toBe(true);
  });

  it('takes who told it from no word for what was lost', async () => {
    const shown = await bot.say('klantenlijst staat er op en me mail', 'piet');
    expect(shown.field('learned').sent).toBeUndefined();
  });

  it.each([
    ['wat moet ik doen?', 'Nu doen: '],
    ['bel ik de politie?', 'Nu doen: '],
    ['krijg ik hier last mee?', 'ook als het uw eigen fout was'],
    ['moet ik dat aan de klant vertellen?', 'Dat besluit noor'],
  ])('answers what a reporter asks, and asks on: "%s"', async (said, answer) => {
    const shown = await bot.say(said, 'piet');
    expect(shown.text).toContain(answer);
    expect(shown.field('what-happened').sent).toBe('laptop kwijt');
  });

  it('counts from the moment that somebody says they knew sooner', async () => {
    await bot.say('nee', 'piet');
    await bot.say('ja', 'piet');
    const mine = (await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report')))[0];
    await bot.answer({ 'noticed-at': 'gisteren 9 uur' }, { as: 'piet', record: mine?.id ?? '' });
    expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-23T08:00:00.000Z');
  });
});

describe('what is told right after a report', () => {
  beforeEach(async () => {
    await beginReport();
    await bot.say('nee', 'piet');
    await bot.say('ja', 'piet');
  });

  it.each(['er zat ook een kopie paspoort bij', 'hij is gevonden!', 'goed nieuws de laptop is terug'])(
    'can be added to it, and need not be a second: "%s"',
    async (said) => {
      const shown = await bot.say(said, 'piet');
      const form = await bot.press(shown.button('Hoort bij D-001'), 'piet');
      expect(form.field('addition').sent).toBe(said);
      expect((await bot.answer({ addition: said }, 'piet')).text).toContain('Toegevoegd aan D-001');
    },
  );

  it('is no offer to whoever reported nothing', async () => {
    expect((await bot.say('goed nieuws de laptop is terug', 'kees')).text).not.toContain('Hoort bij');
  });
});

describe('a breach that is told', () => {
  beforeEach(() => bot.say('hoi', noor));

  it('in two messages is one thing', async () => {
    await bot.say('oh nee ik heb een mail naar de verkeerde gestuurd', 'piet');
    await bot.say('ik heb een lijst met klanten naar het verkeerde adres gemaild', 'piet');
    const form = await bot.say('ja', 'piet');
    expect(form.field('what-happened').sent).toContain('oh nee ik heb een mail naar de verkeerde gestuurd');
  });

  it('was noticed when it says so, and not when it was sent', async () => {
    await bot.say('ik heb per ongeluk de hele nieuwsbrief in de cc gezet', 'piet');
    await bot.say('ja', 'piet');
    const shown = await bot.say('gisteren om 11 uur verstuurd, vandaag om 8 uur gemerkt', 'piet');
    expect(shown.text).toContain('Gemerkt op: 24 november 2026 om 08:00');
  });
});

describe('a form with lists and a name in it', () => {
  let asked: (said: string) => ReturnType<TestBot['say']>;
  beforeEach(async () => {
    await finishFirstRun(bot);
    asked = (said) => bot.say(said);
  });

  it('takes each piece of a sentence once', async () => {
    const shown = await asked('in exact, iedereen behalve de stagiair, ik hou het bij');
    const words = ['suppliers', 'access'].flatMap((path) => shown.field(path).sent);
    expect(JSON.stringify(words)).not.toMatch(/hou het bij|in exact|stagiair/);
  });

  it('loses no program that nobody knows beside other answers', async () => {
    const shown = await asked('exact en physitrack, iedereen');
    expect(JSON.stringify(shown.field('suppliers').sent)).toContain('physitrack');
    expect(shown.field('access').sent).toEqual(['everybody']);
  });

  it('takes off a list what is not so, and adds what is', async () => {
    await asked('exact en papieren map');
    await asked('administratie');
    expect((await asked('nee toch niet papier')).field('suppliers').sent).toHaveLength(1);
    expect((await asked('nee toch ook de planning')).field('access').sent).toEqual(['administration', 'planning']);
  });

  it('takes a word that nobody knows for what is asked next', async () => {
    const shown = await asked('physitrack');
    expect(shown.field('suppliers').sent).toEqual([{ other: 'physitrack' }]);
    expect(shown.field('owner').sent).toBeUndefined();
  });

  it('takes a number for what is asked next, and for no other list', async () => {
    const shown = await asked('1');
    expect(shown.field('suppliers').sent).toHaveLength(1);
    expect(shown.field('access').sent).toBeUndefined();
  });

  it('takes "ik" for who is asked, and leaves the groups alone', async () => {
    await asked('exact');
    await asked('iedereen');
    const shown = await asked('ik');
    expect(shown.field('access').sent).toEqual(['everybody']);
    expect(shown.field('owner').sent).toBeDefined();
  });
});

it('what is told after a move that has no address yet is no address', async () => {
  await finishFirstRun(bot);
  await bot.say('/register menu');
  await bot.say('we zijn verhuisd');
  const shown = await bot.say('een klant wil dat we alles van hem wissen');
  expect(shown.text).not.toContain('Adres');
  expect(shown.text).toContain('verzoek');
});

describe('a request of a customer', () => {
  it('that came in a letter is no news', async () => {
    await bot.say('hoi', noor);
    const shown = await bot.say('ik kreeg een brief van een klant die alles verwijderd wil', 'piet');
    expect(shown.button('Iemand vraagt iets over zijn gegevens')).toBeDefined();
  });

  it.each([
    ['telefonisch, jansen@ziggo.nl', 'jansen@ziggo.nl'],
    ['per brief, klantnr 88', 'klantnr 88'],
  ])('keeps by what the person is found back: "%s"', async (said, who) => {
    await bot.say('hoi', noor);
    await bot.say('klant wil weten wat we hebben', 'piet');
    await bot.say('ja', 'piet');
    expect((await bot.say(said, 'piet')).field('who').sent).toBe(who);
  });
});

it.each(['we gebruiken mailchimp niet meer, nu laposta', 'mailchimp is weg, we hebben nu laposta'])(
  'a program that took the place of another is no more than that: "%s"',
  async (said) => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    const shown = await bot.say(said);
    expect(shown.text).toMatch(/mailchimp[\s\S]*laposta/i);
  },
);

it('an undo with nothing open does not say that nothing is stored', async () => {
  await finishFirstRun(bot);
  expect((await bot.say('ongedaan maken', 'piet')).text).not.toContain('Er is niets bewaard');
});

describe('a name of a person', () => {
  beforeEach(askDeputy);

  it.each(['Jan Zondag', 'Piet van der Weg', 'Alle de Vries'])('may hold a word: "%s"', async (name) => {
    await bot.say(name);
    const { deputy } = await bot.stored();
    const { people } = await bot.read(async (repositories, organisation) => ({
      people: await repositories.people.list(organisation),
    }));
    expect(people.find(({ id }) => id === deputy)?.name).toBe(name);
  });

  it.each(['vandaag', 'haal weg', 'alle fysios'])('is none of these: "%s"', async (said) => {
    await bot.say(said);
    expect((await bot.stored())['deputy']).toBe('none');
  });
});

it('who stops with something does not use it', async () => {
  await bot.say('/register');
  await bot.say('wij zijn bakkerij de korst, 7 man');
  await bot.say('ja');
  expect((await bot.say('we stoppen met mailchimp')).text).not.toContain('Nieuwsbrief: ja');
  await finishFirstRun(bot);
  expect((await bot.say('we stoppen met mailchimp')).text).toContain('vind "mailchimp" niet in uw register');
});

describe('the form of a request', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await bot.say('er is een klant aan de balie die wil weten wat we van hem hebben');
    await bot.say('ja');
  });

  it('takes what is asked besides to what was asked', async () => {
    const form = await bot.say('hij wil ook dat we alles van hem verwijderen');
    expect(form.field('kinds').sent).toEqual(['access', 'erasure']);
  });

  it.each(['nee wacht ze wil ook dat het weg gaat', 'niet de vries maar de wit', 'ik heb R-001 beantwoord'])(
    'takes "%s" for no way to know somebody by',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain(`Herkennen aan: ${said}`);
    },
  );
});

it('a no that puts an offer right keeps it', async () => {
  await finishFirstRun(bot);
  await bot.say('een klant mailde gister dat hij wil weten wat we van hem hebben');
  const form = await bot.say('nee toch vandaag');
  expect(form.text).not.toContain('Goed, dan niet');
  expect(form.field('received').sent).toBe('2026-11-24');
});

describe('where the places of an activity are asked', () => {
  it.each([
    'personeel',
    'de facturen',
    'nieuwsbrief',
    "onze foto's",
    'staff',
    'birthdays',
    'naam en adres van onze klanten',
    'until they unsubscribe',
    'klanten die zich aanmelden op de site',
    'de laptop is weg',
  ])('what is kept, of whom or for what is none: "%s"', async (said) => {
    await finishFirstRun(bot);
    // The form itself may come back below what is asked about another question.
    expect((await bot.say(said)).text).not.toMatch(/Programma's en plaatsen: (?!Waar staan de gegevens\?)/);
  });

  it.each([
    'de balie kan erbij mag dat',
    'een oud monteur vraagt of ik een referentie geef, mag dat',
    'papieren map, is that ok',
  ])('who asks whether it may be fills in nothing: "%s"', async (said) => {
    await finishFirstRun(bot);
    expect((await bot.say(said)).text).not.toContain('Dit heb ik ingevuld');
  });

  it('what is none is left out of a list, and two things are no one person', async () => {
    await finishFirstRun(bot);
    const { text } = await bot.say('exact, plakboek en facturen');
    expect(text).toContain("Programma's en plaatsen: Exact, plakboek\n");
    expect(text).not.toContain('plakboek en facturen\n');
  });

  it.each([
    ['exact, papieren map, facturen gaan via infomedics', 'Exact, Papieren map, infomedics'],
    ['exact, de bestellingen lopen via Kassabaas', 'Exact, Kassabaas'],
    ['exact, facturen doen we via Infomedics', 'Exact, Infomedics'],
    ['exact, invoices go through Billit', 'Exact, Billit'],
    ['exact, Via Nova', 'Exact, Via Nova'],
    ['exact, plakboek', 'Exact, plakboek'],
  ])('what goes through a program is not its name: "%s"', async (said, named) => {
    await finishFirstRun(bot);
    const { text } = await bot.say(said);
    const listed = /^Programma's en plaatsen: (.*)$/m.exec(text)?.[1] ?? '';
    expect(listed.split(', ').toSorted()).toEqual(named.split(', ').toSorted());
  });

  it.each([
    ['de kast', 'Papieren map'],
    ['Plakboek', 'Plakboek'],
  ])('"%s" is one', async (said, place) => {
    await finishFirstRun(bot);
    expect((await bot.say(said)).text).toContain(`Programma's en plaatsen: ${place}`);
  });
});

describe('what tells of no breach, and what does', () => {
  beforeEach(() => finishFirstRun(bot).then(() => undefined));

  it.each(['ritten plannen en de bus terugvinden na diefstal', 'klanten die zich aanmelden op de site'])(
    'a part of a description is none: "%s"',
    async (said) => expect((await bot.say(said)).text).not.toContain('Dit klinkt als een datalek'),
  );

  it.each(['de laptop is weg', 'mijn telefoon is opeens verdwenen', 'my laptop is gone', 'laptop gestolen na inbraak'])(
    'what is gone is one, also where places are asked: "%s"',
    async (said) => expect((await bot.say(said)).text).toContain('Dit klinkt als een datalek'),
  );
});

describe('what was told and waits for its yes', () => {
  const van = 'onze bus is vrijdag gestolen met de klantenmap erin';
  beforeEach(() => finishFirstRun(bot).then(() => undefined));

  it.each([
    [van, 'nee de bus was van vrijdag, ik bedoel gisteren gestolen', 'Gemerkt op: 23 november 2026'],
    [van, 'nee sorry, de bus is zaterdag gestolen', 'Gemerkt op: 21 november 2026'],
    [
      'de laptop van de balie is weg, gisteravond gemerkt',
      'nee sorry, de laptop was zaterdag weg',
      'Gemerkt op: 23 november 2026',
    ],
    [
      'mijn laptop met dossiers is vrijdag gestolen',
      'wacht, de laptop is zaterdag gestolen',
      'Gemerkt op: 21 november',
    ],
    [
      'een klant wil al zijn gegevens verwijderd hebben',
      'nee sorry de klant wil inzage, ik bedoel een kopie van zijn gegevens',
      'Soort verzoek: Zien wat u bewaart',
    ],
  ])('is put right in its own words: "%s", "%s"', async (told, said, heard) => {
    await bot.say(told);
    const { text } = await bot.say(said);
    expect(text).toContain(heard);
    expect(text).toContain(told);
  });

  it('holds the right word in the place of the wrong one', async () => {
    await bot.say('lijst met klanten naar een ander gemaild');
    const { text } = await bot.say('nee sorry geen klanten maar leden');
    expect(text).toContain('lijst met leden naar een ander gemaild');
  });

  it.each([
    ['mijn telefoon is gestolen met klantgegevens', 'nee, klanten hebben we niet'],
    ['mijn telefoon is gestolen met klantgegevens', 'no, we do not have customers'],
    ['een klant wil al zijn gegevens verwijderd hebben', 'nee, een andere klant wil zijn gegevens zien'],
  ])('is not declined by a no to something else: "%s", "%s"', async (told, said) => {
    await bot.say(told);
    expect((await bot.say(said)).text).toContain(`is nog niet gemeld: "${told}"`);
  });

  it('tells of another who asks, and of nothing that was not asked', async () => {
    await bot.say('een klant wil al zijn gegevens verwijderd hebben');
    const { text } = await bot.say('nee, een andere klant wil zijn gegevens zien');
    expect(text).toContain('Soort verzoek: Zien wat u bewaart · ');
  });

  it.each(['nee', 'nee hoor die is alweer terug', 'nee laat maar', 'nee dat was mijn eigen telefoon'])(
    'is declined by "%s"',
    async (said) => {
      await bot.say('mijn telefoon is gestolen met klantgegevens');
      expect((await bot.say(said)).text).toContain('Er is niets bewaard');
    },
  );
});

describe('beside a card of the register', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    let { ask } = await bot.press(`open|${(await bot.record('V-001')).id}`);
    for (let turn = 0; turn < 12 && ask.mode !== 'section'; turn += 1) {
      const asks = (path: string) => ask.fields.some((field) => field.path === path);
      const values = Object.fromEntries(ask.fields.map(({ path }) => [path, null]));
      ({ ask } = await (asks('suppliers')
        ? bot.answer({ ...values, suppliers: ['catalogue:own-computer'] }, { record: (await bot.record('V-001')).id })
        : bot.say('weet ik niet')));
    }
  });

  it.each(['backup weet ik niet', 'van de camera geen idee'])('"%s" reports no breach', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Dit klinkt als');
  });

  it('who keeps no photos does not say no to every program', async () => {
    expect((await bot.say("klopt niet, foto's bewaren we niet")).text).not.toContain('Bedoelt u: Geen');
  });

  it('words that name a question of it lead to that question, and store nothing', async () => {
    await bot.say('overzicht');
    const before = await bot.versions('V-001');
    expect((await bot.say('nee we bewaren 15 jaar')).ask.title).toContain('Hoe lang');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it.each(['piet heeft ontslag genomen', 'Piet neemt ontslag'])(
    '"%s" is no breach: who is not known here is named',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).not.toContain('Dit klinkt als');
      expect(text).toMatch(/niemand die "[Pp]iet" heet/);
    },
  );
});
