// What somebody asks of their own register is answered from what stands in it; the law comes below.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAsked } from '../../src/registers/overview/rules/register-asked.js';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

it.each(['wat staat er over personeel', 'hoe lang bewaren we het noodcontact'])(
  'what is thrown away at once is kept for no 0 days: "%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toMatch(/\b0 dagen/i);
    expect(text).toMatch(/Noodcontact:? meteen weg/);
  },
);

describe('a question about what is known', () => {
  it.each([
    ['hoe lang bewaren we klantgegevens', 'V-001 Klanten: Klantgegevens en berichten: 2 jaar, na het laatste contact'],
    ['hoe lang bewaren we facturen?', 'V-001 Klanten: Bestellingen, rekeningen en betalingen: 7 jaar'],
    ['en hoe lang houden wij eigenlijk offertes bij', 'V-001 Klanten: Offertes zonder opdracht: 1 jaar'],
    ['hoe lang bewaren we de personeelsdossiers', 'V-003 Personeel (nog niet bevestigd): Personeelsdossier: 2 jaar'],
    ['wie kan er bij de klantgegevens', 'V-001 Klanten: Eigenaar of directie'],
    ['wie heeft toegang tot het personeelsdossier?', 'V-003 Personeel (nog niet bevestigd): nog niet ingevuld'],
    ['who can see the customer data', 'V-001 Klanten: Eigenaar of directie'],
    ['waar staan de klantgegevens?', 'V-001 Klanten: Eigen computer of server'],
    ['wat staat er over klanten', 'V-001 Klanten'],
    ['wat hebben we over de loonstroken', 'V-004 Loon'],
    ['open personeel', '# V-003 Personeel'],
    ['ga terug naar de klanten', '# V-001 Klanten'],
    ['laat personeel even zien', '# V-003 Personeel'],
    ['show me customers', '# V-001 Klanten'],
    ['open het register', '# Uw register'],
    ['laat mijn register zien', '# Uw register'],
  ])('is answered from the register: "%s"', async (question, answer) => {
    expect((await bot.say(question)).text).toContain(answer);
  });

  it.each([
    'wat staat er in het register',
    'wat staat er nu in het register?',
    'wat staat er allemaal in',
    'en wat heb ik nu in het register staan?',
    'wat zit er al in mijn verwerkingsregister',
    'what is in my register?',
    "what's in the register now",
    'what do we have in our register',
  ])('about all of it is answered with what stands there: "%s"', async (question) => {
    const { text } = await bot.say(question);
    expect(text).toContain('V-001');
    expect(text).not.toContain('Art. 30');
  });

  it.each(['wat zijn onze programma’s', 'what are my programs now?', 'which suppliers do I have'])(
    'about the programs is answered with those: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).toMatch(/leverancier|programma/i);
    },
  );

  it.each(['wat moet er in een register staan', 'wat staat er in een avg register', 'what must a register contain'])(
    'about any register is answered from the law: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).toContain('Art. 30 lid 1 AVG');
    },
  );

  it.each(['wie heeft toegang tot de kindgegevens', 'waar liggen de bouwtekeningen'])(
    'is said not to be found where nothing is called so: "%s"',
    async (question) => {
      const { text } = await bot.say(question);
      expect(text).toContain('Dat vind ik zo niet in uw register.');
      expect(text).not.toContain('Voor privacy moet u bij');
    },
  );

  it.each(['wat staat er over woonbron', 'wat staat er over mevrouw jansen', 'wat staat er over de verhuurder'])(
    'is no request of somebody: "%s"',
    async (question) => {
      const { text } = await bot.say(question);
      expect(text).not.toContain('verzoek');
      expect(text).toContain('Daarover vind ik niets in uw register.');
    },
  );

  it('is shown where it stands there, in English too', async () => {
    expect((await bot.say('what do you have about customers')).text).toContain('V-001 Klanten');
  });

  it.each(['wat staat er over mij', 'what do you have about me', 'iemand vraagt wat er over hem staat'])(
    'may be asked by somebody of themselves: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).not.toContain('Daarover vind ik niets in uw register.');
    },
  );

  it.each(['wat staat er over sollicitanten', 'en wat staat er over de vergaderingen?'])(
    'is said not to stand there where nothing of it does: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).toContain('Daarover vind ik niets in uw register.');
    },
  );

  it.each(['wat staat er in de wet over cookies', 'wat staat er over boetes in de avg', 'wat weten we van de klanten'])(
    'is no word about the register where the law is meant, or what is known: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).not.toContain('Daarover vind ik niets in uw register.');
    },
  );

  it('names only what is kept where how long is asked', async () => {
    expect((await bot.say('hoe lang bewaren we facturen')).text).not.toContain('betaald krijgen');
  });

  it('keeps the question that was open', async () => {
    await bot.say('/register wijzig V-003');
    expect((await bot.say('wie kan er bij de klantgegevens?')).text).toContain('Eigenaar of directie');
    expect(Object.keys(await bot.stored('V-003'))).not.toContain('access');
  });

  it.each([
    ['hoe lang bewaren we camerabeelden', 'hoogstens 4 weken'],
    ['waar staan mijn gegevens', 'In de database'],
  ])('is answered as before where the register holds nothing of it: "%s"', async (question, answer) => {
    expect((await bot.say(question)).text).toContain(answer);
  });

  it('shows nothing to who may not read it', async () => {
    const { text } = await bot.say('wie kan er bij de klantgegevens', 'piet');
    expect(text).not.toContain('V-001');
    expect(text).not.toContain('Eigenaar');
  });
});

describe('a program or a helper', () => {
  it('is said to be there, with where it is used, or not to be there yet', async () => {
    expect((await bot.say('staat whatsapp erin?')).text).toContain('WhatsApp staat nog niet in uw register.');
    await bot.say('we gebruiken whatsapp');
    await bot.say('ja');
    expect((await bot.say('staat whatsapp erin')).text).toContain('maar nog bij geen activiteit');
  });

  it('is looked for by the work that it does', async () => {
    expect((await bot.say('wie is onze boekhouder')).text).toContain('Daarvoor staat nog niemand in uw register.');
    expect((await bot.say('wie is mijn vervanger')).text).toContain('Er is nog geen vervanger.');
  });
});

describe('what is to be done', () => {
  it.each([
    'hoeveel heb ik nog te doen',
    'is het register nu klaar',
    'wat moet ik vandaag doen',
    'what should I do today',
  ])('is where the register stands: "%s"', async (asked) => {
    expect((await bot.say(asked)).text).toContain('Open punten');
  });

  it('about something that is named is what the law says of that', async () => {
    const { text } = await bot.say('mijn boekhouder vraagt om een verwerkersovereenkomst, wat nu');
    expect(text).toContain('Werkt hij voor u');
  });

  it.each(['stuur het register naar mijn boekhouder', 'stuur ons register even aan de adviseur'])(
    'to give the register to somebody is to choose for whom it is: "%s"',
    async (asked) => {
      expect((await bot.say(asked)).text).toContain('Uw register laten zien');
    },
  );
});

describe('two questions at once', () => {
  it.each([
    ['mag ik een kopie van het paspoort van een klant maken? en hoe lang moet ik facturen bewaren?', 'kopie', '7 jaar'],
    ['do we need a privacy statement? how long do I keep invoices?', 'Art. 12, 13 en 14 AVG', '7 jaar'],
  ])('are both answered: "%s"', async (asked, ...answers) => {
    const { text } = await bot.say(asked);
    for (const answer of answers) expect(text).toContain(answer);
  });

  it('of which one has no answer are answered with the other, and that one is named', async () => {
    const { text } = await bot.say('hoe lang moet ik facturen bewaren? en mag mijn neef komen logeren?');
    expect(text).toContain('7 jaar');
    expect(text).toContain('"en mag mijn neef komen logeren?" weet ik niet zeker');
  });

  it('that are one and the same are answered once', async () => {
    const { text } = await bot.say('hoe lang moet ik facturen bewaren? hoelang bewaar je facturen dus?');
    expect(text.match(/7 jaar/g)).toHaveLength(1);
  });
});

it.each([
  'hoe lang bewaren klanten hun bon',
  'wie kan mij helpen',
  'waar staat de koffie',
  'we bewaren klantgegevens 2 jaar',
  'wie is de baas',
])('is no such question, or of nothing that is there: "%s"', async (text) => {
  expect((await bot.say(text)).text).not.toContain('V-001 Klanten:');
});

it('reads a question in time that does not grow with its length', () => {
  for (const text of [`wie kan ${'er '.repeat(400)}`, `waar staan${' nu'.repeat(400)}`, 'wat staat '.repeat(300)])
    expect(registerAsked(text)).toBeUndefined();
});

describe('what stands there of one activity', () => {
  it.each(['wat staat er over klanten', 'what does it say about customers'])(
    'is answered in short, the whole of it a tap away: "%s"',
    async (question) => {
      for (const before of ['later', '/register wijzig V-001']) {
        await bot.say(before);
        const { text, button } = await bot.say(question);
        expect(text).toContain('Waarvoor: Producten en diensten leveren; ');
        expect(text).toContain('Bestellingen, rekeningen en betalingen 7 jaar');
        expect(text.split(/\s+/).length).toBeLessThan(120);
        expect(button('Bekijk V-001 Klanten')).toBeDefined();
      }
    },
  );
});

describe('a question of the product itself, typed back with nothing open', () => {
  it.each([
    ['Van wie krijgt u deze gegevens?', 'Bron, zoals het nu is ingevuld:', 'V-001 Klanten: Van de persoon zelf'],
    ['van wie krijgen we die gegevens', 'Bron', 'V-001 Klanten: Van de persoon zelf'],
    ['wie neemt het over bij ziekte of vakantie?', 'Vervanger, zoals het nu is ingevuld:', 'Ik heb geen vervanger'],
    ['hoeveel mensen werken er bij ons', 'Aantal mensen', 'Bakkerij De Vries: 9'],
    ['heb ik een website', 'Website, zoals het nu is ingevuld:', 'Bakkerij De Vries: nee'],
    ['aan wie geef ik deze gegevns door', 'Aan wie, zoals het nu is ingevuld:', 'V-001 Klanten: Belastingdienst'],
    ['waarvoor gebruik ik deze gegevens', 'Waarvoor', 'V-001 Klanten: Producten en diensten leveren'],
    ['to whom do we pass on these data?', 'Aan wie', 'V-001 Klanten: Belastingdienst'],
    ['what do you use these data for?', 'Waarvoor', 'V-001 Klanten: '],
    ['wat staat er in dat contract', "Dat vraag ik bij: Bedrijven en programma's.", 'Art. 28'],
    ['hoe kwam de vraag binnen?', 'Dat vraag ik bij: Verzoek.', '['],
    ['wie helpt er mee?', 'Dat vraag ik bij: Datalek.', '[Alle datalekken'],
  ])('is answered with what stands there, or where it is asked and why: "%s"', async (typed, ...answers) => {
    const { text } = await bot.say(typed);
    for (const answer of answers) expect(text).toContain(answer);
  });

  it.each([
    'wat eten we vandaag',
    'wanneer komt de loodgieter',
    'waarom is de printer kapot',
    'who ordered the flour?',
    'hoe laat sluit de bakker',
    'aan wie heb ik de verkeerde factuur gestuurd',
    'wij krijgen deze gegevens van een leverancier',
    'mag ik een kopie van een paspoort maken',
    'wat kun je voor me doen',
    'is dit een datalek?',
  ])('is none of those in other words that resemble it: "%s"', async (typed) => {
    expect((await bot.say(typed)).text).not.toMatch(/zoals het nu is ingevuld|Dat vraag ik bij/);
  });

  it.each(['wat staat er over klanten', 'waar staan de klantgegevens', 'what does it say about customers'])(
    'who may not read it is told whom to ask: "%s"',
    async (question) => {
      const { text } = await bot.say(question, 'piet');
      expect(text).toMatch(
        /^Wat in het register staat, laat ik alleen zien aan wie daar een rol in heeft\. Vraag het \S/,
      );
    },
  );

  it('tells nothing of the register to who may not read it', async () => {
    const { text } = await bot.say('van wie krijgt u deze gegevens?', 'piet');
    expect(text).not.toMatch(/V-001|zoals het nu is ingevuld/);
  });
});

describe('a question of a file of a breach, typed back, tells no breach and no request', () => {
  it.each([
    'hoe zijn de gegevens onleesbaar gemaakt?',
    'hoe zijn de gegvens onleesbaar gemaakt',
    'how were the data made unreadable?',
    'vertrouwelijk melden? kies wie als enige uw naam ziet.',
    'wat wilt u er nog bij vertellen?',
    'kunt u weer bij de gegevens?',
    'wilt u dat uitleggen?',
    'wilt u dat aantal uitleggen?',
    'vroeg uw klant u om het ook bij de AP te melden?',
    'what will you do differently from now on?',
    'waarom meldt u later dan 72 uur?',
    'hoe is het ontdekt?',
  ])('"%s"', async (question) => {
    const { text } = await bot.say(question);
    expect(text).toMatch(/Dat vraag ik bij:|zoals het nu is ingevuld|I ask that at|72 uur|binnen 3 dagen/);
    expect(text).not.toMatch(/Dit melden|Zal ik het/);
  });

  it.each([
    'de gegevens zijn onleesbaar gemaakt door een hacker',
    'laptop met gegevens gestolen, hoe zijn de gegevens onleesbaar te maken?',
    'onze bestanden zijn onleesbaar gemaakt, wat nu?',
    'een klant vraagt of hij weer bij zijn gegevens kan',
    'mail met gegevens naar de verkeerde klant gestuurd, moeten we dat uitleggen?',
  ])('and what tells one is still offered: "%s"', async (told) => {
    expect((await bot.say(told)).text).toMatch(/Zal ik het (?:melden|doorgeven)|een van deze/);
  });
});

describe('who wants to see what was reported', () => {
  it.each([
    ['laat het datalek zien', '# Datalekregister'],
    ['toon het datalek even', '# Datalekregister'],
    ['show me the breach', '# Datalekregister'],
    ['welke datalekken hebben we', '# Datalekregister'],
    ['welke verzoeken hebben we', '# Alle verzoeken'],
    ['toon het verzoek', '# Alle verzoeken'],
  ])('sees the list: "%s"', async (said, list) => {
    expect((await bot.say(said)).text).toContain(list);
  });

  it.each(['geef het datalek door', 'laat zien hoe een datalek ontstaat', 'toon het datalek aan de klant'])(
    'sees no list by "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('# Datalekregister');
    },
  );
});
