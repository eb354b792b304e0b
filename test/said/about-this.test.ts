// What people ask of the work itself, before they begin and in the middle of it: answered, and nothing is stored or lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aboutThis, allAboutThis } from '../../src/registers/overview/rules/about-this.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    'Bijna elk bedrijf houdt een register bij',
    [
      'ben ik verplicht dit te doen',
      'moet ik dit wel doen als klein bedrijf?',
      'is dit eigenlijk verplicht voor een zzper',
      'waarom moeten we dit allemaal bijhouden',
      'moet ik dit echt hebben',
      'Is dit nodig?',
      'wat moet ik hier eigenlijk mee?',
      'wat kan ik hiermee',
      'what do i do with this',
    ],
  ],
  [
    'elke stap telt',
    [
      'krijg ik een boete',
      'krijg ik een boete als ik dit niet doe?',
      'wat gebeurt er als ik niks doe',
      'en wat als ik dit niet doe',
      'hoe hoog zijn de boetes',
    ],
  ],
  [
    'Wie een rol kreeg',
    [
      'wie kan dit lezen',
      'wie mag mijn antwoorden zien?',
      'wie leest er eigenlijk mee',
      'wie ziet mijn register',
      'kan iedereen dit zien?',
      'kan mijn personeel zien wat hier staat?',
      'kunnen mijn medewerkers het register zien',
      'wie mag wat?',
    ],
  ],
  [
    'Ik lees alleen wat u',
    ['lees je mee in onze kanalen?', 'lees jij al mijn berichten?', 'lees jij mee met whatsapp?'],
  ],
  ['gaat naar geen AI-dienst', ['gebruik je chatgpt?', 'gebruikt dit AI?']],
  ['Een melding of verzoek leest', ['krijgt kees dit te horen?', 'kan kees dit lezen?', 'hoort kees hiervan?']],
  ['# Wie doet wat', ['wie heeft welke rol?', 'welke rollen zijn er?']],
  [
    'In de database van wie AVG-maatje voor u draait',
    [
      'waar worden mijn gegevens bewaard',
      'waar gaat dit allemaal naartoe?',
      'is dit wel veilig',
      'wordt dit gedeeld met de ap',
    ],
  ],
  ['Het programma zelf kost niets', ['wat kost dit', 'is dit gratis?', 'moet ik hiervoor betalen']],
  ['Typ "later"', ['kan ik dit ook later doen', 'kan ik dit morgen afmaken', 'wordt alles bewaard als ik nu stop']],
  [
    'u hoeft niet alles te weten',
    ['moet ik alles invullen', 'wat als ik iets niet weet', 'mag ik een vraag overslaan'],
  ],
  [
    'Zeg gewoon wat anders is',
    [
      'ik heb iets fout ingevuld',
      'ik heb me vergist',
      'er staat een fout in het register',
      'hoe pas ik iets aan?',
      'kan ik een antwoord aanpassen',
      'ik wil iets veranderen',
    ],
  ],
  [
    'Stond er niets van mensen op',
    [
      'is een verloren usb stick een datalek?',
      'is een gestolen fiets met een laptop erin een datalek',
      'telt een kwijtgeraakte telefoon ook als datalek',
      'is phishing een datalek?',
      'is spam eigenlijk een datalek',
      'is een virus een datalek',
      'wanneer is iets een datalek',
      'wanneer spreek je van een datalek?',
      'wat valt er onder een datalek',
      'is het een datalek als iemand meekijkt op mijn scherm',
    ],
  ],
  [
    'AVG-maatje is een open programma',
    [
      'wie heeft jou gemaakt',
      'van wie ben jij?',
      'wie heeft deze bot gebouwd',
      'who made you',
      'wie zit er achter dit programma',
    ],
  ],
  [
    'Op woorden alleen wis ik niets',
    [
      'verwijder alles',
      'wis al mijn gegevens',
      'hoe stop ik met deze bot',
      'kan ik alles laten verwijderen',
      'delete everything',
      'ik wil ons account verwijderen',
    ],
  ],
  [
    'Geef die persoon een rol',
    [
      'kan mijn collega meekijken',
      'mag de boekhouder meelezen?',
      'kan mijn vrouw er ook in meewerken',
      'can my colleague read along',
      'hoe laat ik iemand anders meekijken',
    ],
  ],
  [
    'Ik kom zelf terug',
    [
      'herinner me volgende week',
      'kun je me morgen herinneren',
      'remind me next week',
      'stuur me maandag een herinnering',
    ],
  ],
  ['Ik ben een programma', ['ben je een robot', 'bent u een jurist?', 'kan ik hierop vertrouwen']],
];

describe.each(rows)('%s', (answer, asked) => {
  it.each(asked)('when nothing is open: "%s"', async (question) => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say(question)).text).toContain(answer);
  });

  it('in the middle of the introduction, which stays open', async () => {
    await bot.say('hallo');
    const [question = ''] = asked;
    const { text } = await bot.say(question);
    expect(text).toContain(answer);
    await bot.say('verder');
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@devries.nl' });
    expect(await bot.stored()).toMatchObject({ name: 'Bakkerij De Vries' });
  });
});

it('who wants to stop with the bot hears how, and nothing is erased', async () => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  const { text } = await bot.say('ik wil stoppen met deze bot');
  expect(text).toContain('U kunt altijd stoppen');
  expect((await bot.record('V-001')).status).toBe('concept');
});

it.each([
  'een klant wil dat we alles verwijderen',
  'verwijder V-001',
  'collega kijkt mee op mijn scherm',
  'we stoppen met de nieuwsbrief',
  'een collega heeft meegelezen in het dossier van haar buurvrouw',
  'wie heeft de nieuwsbrief gemaakt',
])('is of something else: "%s"', async (said) => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say(said)).text).not.toMatch(/Op woorden alleen|Geef die persoon|open programma|Ik kom zelf terug/);
});

it.each([
  'wat moet ik eigenlijk doen',
  'wat moet ik nu als eerste doen',
  'wat moet ik allemaal nog doen',
  'waar moet ik beginnen',
])('says what is next: "%s"', async (question) => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say(question)).text).toContain('Ga verder met V-001');
});

it('shows the list of programs to who asks which are used', async () => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say("welke programma's gebruiken we")).text).toContain('Leveranciers en programma');
});

describe('a question about the law', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
  });

  it.each([
    ['wat is het verschil tussen verwerker en verantwoordelijke', 'Bepaalt u zelf waarvoor'],
    ['verschil tussen inzage en rectificatie?', 'Inzage: Iemand mag weten'],
    ['verschil tussen inzage en rectificatie?', 'Rectificatie: Kloppen gegevens niet?'],
    ['wat moet ik doen als iemand inzage vraagt', 'Iemand mag weten welke gegevens u van hem hebt'],
    ['kost het geld om inzage te vragen', 'u vraagt er geen geld voor'],
    ['is een naam een persoonsgegeven', 'over een mens gaat'],
    ['zijn zakelijke mailadressen ook persoonsgegevens', 'jan@bedrijf.nl telt'],
    ['heb ik een functionaris nodig', 'De meeste kleine bedrijven niet'],
  ])('is answered: "%s"', async (question, answer) => {
    expect((await bot.say(question)).text).toContain(answer);
  });

  it.each(['wat moet ik doen', 'wat moet ik doen met dit register', 'wat moet ik nu doen als eerste'])(
    'is none where what is next here is asked: "%s"',
    async (question) => {
      expect((await bot.say(question)).text).toContain('V-001');
    },
  );
});

it.each([
  ['mag ik klanten een nieuwsbrief sturen', 'Eigen klanten: ja'],
  ['mag ik whatsapp gebruiken met klanten', 'WhatsApp'],
  ['mag ik chatgpt gebruiken met klantgegevens?', 'AI'],
])('is asked and tells nothing of the business, in the introduction too: "%s"', async (question, about) => {
  await bot.say('hallo');
  const { text } = await bot.say(question);
  expect(text).toContain(about);
  expect(text).not.toContain('Dit begrijp ik van uw bedrijf');
});

describe('what is a breach', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
  });

  it('is answered of the very case where the product holds that', async () => {
    expect((await bot.say('is een mail naar de verkeerde persoon een datalek')).text).toContain(
      'ook een vergissing telt',
    );
  });

  it('is a question until somebody says that it happened here', async () => {
    const { text, button } = await bot.say('is een verloren usb stick een datalek?');
    expect(text).not.toContain('Ik begreep');
    expect(button('Iets melden, in een minuut')).toBe('command|breach-report');
    expect((await bot.say('mijn usb-stick is verloren, is dat een datalek?')).text).toMatch(/\[(Dit|Datalek) melden\]/);
  });
});

describe('what was stored last', () => {
  it.each(['ongedaan', 'maak dat maar ongedaan', 'kun je dat terugdraaien', 'haal dat laatste weg', 'dat was fout'])(
    'goes back with a word, as with its button: "%s"',
    async (words) => {
      await finishFirstRun(bot);
      await saidBefore(bot, 'later');
      const before = (await bot.stored())['staff'];
      await bot.say('we zijn met 8');
      await bot.say('ja');
      expect((await bot.stored())['staff']).toBe(8);
      await bot.say(words);
      expect((await bot.stored())['staff']).toEqual(before);
    },
  );

  it('stays when the word comes later, after something else was stored', async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await bot.say('we zijn met 8');
    await bot.say('ja');
    await bot.say('/register nieuw');
    await bot.press('begin|none');
    await bot.say('later');
    await bot.say('ongedaan');
    expect((await bot.stored())['staff']).toBe(8);
  });
});

describe('what was reported', () => {
  it.each(['forget it', 'ongedaan', 'maak dat ongedaan'])('is not emptied by a word: "%s"', async (words) => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await bot.say('een klant wil zijn gegevens zien');
    await bot.say('ja');
    await bot.say('ja');
    const before = await bot.stored('R-001');
    expect(before).toMatchObject({ kinds: ['access'] });
    expect((await bot.say(words)).text).toContain('Wat gemeld is, blijft staan');
    expect(await bot.stored('R-001')).toEqual(before);
  });

  it('gives back what was answered after it', async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await bot.say('een klant wil zijn gegevens zien');
    await bot.say('ja');
    await bot.say('ja');
    const before = await bot.stored('R-001');
    await bot.say('de persoon zelf');
    expect(await bot.stored('R-001')).not.toEqual(before);
    await bot.say('ongedaan');
    expect(await bot.stored('R-001')).toMatchObject({ ...before });
    expect((await bot.say('ongedaan')).text).not.toContain('blijft staan');
  });
});

describe('another language', () => {
  it.each(['english please', 'Hi! can we do english?', "sorry I don't speak Dutch", 'spreekt u ook engels?'])(
    'is no name of a business, and what was asked is asked in it: "%s"',
    async (words) => {
      await bot.say('hallo');
      const { text, ask } = await bot.say(words);
      expect(text).toContain('we go on in English');
      expect(ask.fields.map(({ label }) => label)).toContain('Business name');
      expect((await bot.say('nederlands graag')).text).toContain('verder in het Nederlands');
      await bot.answer({ name: 'Chai & Bean', contact: 'info@chaibean.nl' });
      expect(await bot.stored()).toMatchObject({ name: 'Chai & Bean' });
    },
  );

  it.each([
    "We're a small bakery, there are four of us",
    'hi, we run a small cafe with 5 staff, we use lightspeed and mailchimp for the newsletter',
    'what happens if I do nothing about this?',
  ])('is offered to who writes English: "%s"', async (words) => {
    await bot.say('hallo');
    expect((await bot.say(words)).text).toContain('We can go on in English: type "English"');
    await bot.say('English');
    expect((await bot.say(words)).text).not.toContain('We can go on');
  });

  it.each([
    'The Hair and Beauty House of Anna',
    'my name is Haas, ik heb een kapsalon',
    'we doen have a nice day trainingen',
    'ok do it',
  ])('is not offered over a name or Dutch words: "%s"', async (words) => {
    await bot.say('hallo');
    expect((await bot.say(words)).text).not.toContain('We can go on');
  });

  it('is asked for before anything else was said', async () => {
    expect((await bot.say('hello, can we do this in english?')).text).toContain('we go on in English');
  });
});

it('answers in English who asks in English', async () => {
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/register taal en');
  for (const [question, answer] of [
    ['do I really need this?', 'Nearly every business keeps a register'],
    ['what happens if I do nothing', 'every step counts'],
    ['who can read this', 'Who was given a role'],
    ['where is my data stored?', 'In the database of whoever runs'],
    ['how much does this cost', 'The program itself costs nothing'],
    ['can I do this later', 'go on whenever you want'],
    ['are you a real person?', 'I am a program'],
    ['is a lost usb stick a data breach?', 'Was there nothing of people on it'],
    ['what counts as a data breach', 'Was there nothing of people on it'],
  ] as const)
    expect((await bot.say(question)).text, question).toMatch(new RegExp(answer, 'i'));
});

describe('an answer', () => {
  it('is short, and frightens nobody', () => {
    for (const { id, answer } of allAboutThis)
      for (const language of ['nl', 'en'] as const) {
        expect(answer[language].split(/\s+/).length, id).toBeLessThanOrEqual(60);
        expect(answer[language], id).not.toMatch(/\b(boetes?|straf|fines?|penalt\w+)\b/i);
      }
  });

  it.each([
    'krijg ik een boete als ik een datalek niet meld',
    'moet ik dit datalek melden',
    'wat kost een datalek',
    'mag ik dit bewaren',
    'waar worden de gegevens van klanten bewaard',
    'wie kan bij de personeelsdossiers',
    'is dit een datalek',
    'wat is het datalek van gisteren',
    'is mijn laptop een datalek',
    'wanneer is ons datalek gemeld',
    'is er een datalek',
  ])('is not given to another question: "%s"', (question) => {
    expect(aboutThis(question)).toBeUndefined();
  });
});
