// What is no request after all: the way out of it, what is said beside that, and what is said of the work in which nobody asks anything.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const said = async (...lines: readonly string[]) => {
  for (const line of lines) await bot.say(line);
};
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const asked = 'mevrouw Jansen wil van de nieuwsbrief af';

describe.each([
  ['offered', [asked]],
  ['open', [asked, 'ja']],
] as const)('a request that is %s', (_how, before) => {
  beforeEach(() => said(...before));

  it.each([
    'stop, geen verzoek',
    'nee joh, dat is helemaal geen verzoek!',
    'ik bedoelde geen verzoek',
    'laat maar dat verzoek',
    'vergeet dat verzoek maar',
    'haal dat verzoek weg',
    'no no, i dont have a request, cancel that',
    'nobody asked for this',
    'er vraagt niemand iets',
    'tis gin verzoek',
  ])('is gone at once for who says that it is none, and comes back by nothing: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Er is niets bewaard');
    const next = await bot.say('personeel staat in een map in de kast');
    expect(next.text).not.toContain('Jansen');
    expect(next.text).not.toContain('nog niet gemeld');
    await expect(bot.record('R-001')).rejects.toThrow();
  });

  it.each([
    'nee niet dat, ik wil geen verzoek doen, mn telefoon is kwijt!!',
    "this isn't a request at all, my laptop got stolen",
    'geen verzoek! een brief met loonstrook ging naar de verkeerde klant',
    'geen verzoek maar een datalek',
  ])('makes room for what else is said with that: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('datalek');
    expect(text).not.toContain('Jansen');
  });

  it('is not offered anew for what only may be one, and is for a plain one', async () => {
    const { text } = await bot.say('nee joh, geen verzoek! mo is een collega die weggaat');
    expect(text).not.toMatch(/Heeft iemand u dit gevraagd|klinkt als een verzoek/);
    expect((await bot.say('mevrouw de Vries wil haar gegevens laten wissen')).text).toContain('klinkt als een verzoek');
  });
});

it.each([
  'ze noemde het geen verzoek tot inzage maar een klacht',
  'haar verzoek kwam per brief',
  'ze heeft nog geen antwoord op haar vorige verzoek',
  'het verzoek is van 12 november',
])('keeps the form for who speaks of the request: "%s"', async (words) => {
  await said(asked, 'ja');
  expect(JSON.stringify((await bot.say(words)).replies)).toContain('Jansen');
});

it('leaves a breach the same way', async () => {
  await said('mijn telefoon is kwijt', 'ja');
  const { text } = await bot.say('nee, geen datalek maar een klant die haar gegevens wil zien');
  expect(text).toContain('verzoek over eigen gegevens');
  expect(text).not.toContain('telefoon');
});

describe('words in which nobody asks anything', () => {
  it.each([
    'bescherming aanpassen, geen tweede stap',
    'stop met sollicitanten, later',
    'besluit ap',
    'ik meld voorlopig bij de ap',
    'can you show me V-002',
    'in english please, I want to see V-003',
    "we've put up a cctv camera at the back door against theft",
    'nieuwe leverancier toevoegen: Loonplus',
    "we've got a new payroll company called Loonplus, signed the processing agreement last week",
    'pas de melding aan: hun kenmerk is 88213',
    'en nu? hoe wis ik hem op afstand vroeg ik',
    'en die tweede loon V-003 ook weg',
    'die dubbele V-004 kan weg',
    'geen referenties bellen en geen toestemming om langer te bewaren',
  ])('are no request of somebody: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).not.toMatch(/Heeft iemand u dit gevraagd\?|klinkt als een (?:verzoek|datalek)/);
    expect((await bot.say('klopt')).text).not.toContain('De vraag:');
  });

  it('stay one tap away from the form, which takes in nothing that is said later', async () => {
    await bot.say('bescherming aanpassen, geen tweede stap');
    for (const words of ['dan nu personeel', 'personeel staat in een map in de kast', 'ik en mo kunnen erbij'])
      expect((await bot.say(words)).text).not.toContain('De vraag:');
    const heard = await bot.say('een klant wil haar gegevens zien');
    expect(heard.text).toContain('klinkt als een verzoek');
    expect(JSON.stringify((await bot.say('ja')).replies)).not.toContain('tweede stap');
  });

  it.each([
    'een klant mailt dat we haar adres moeten aanpassen',
    'mijn telefoonnummer klopt niet meer bij jullie',
    'er is een inzageverzoek binnengekomen',
    'mevrouw Bakker belt: haar foto moet van de site',
    'a former employee wants a copy of his file',
  ])('are told apart from a request: "%s"', async (words) => {
    expect((await bot.say(words)).text).toMatch(/verzoek over eigen gegevens/);
  });
});

it.each(['dan nu personeel', 'op een kastje in de gang, alleen ik kan erbij', 'stop maar'])(
  'puts what is said of something else into no request that is only offered: "%s"',
  async (words) => {
    await said(asked);
    expect((await bot.say(words)).text).not.toContain('Dit heb ik ingevuld');
    expect(JSON.stringify((await bot.say('ja')).replies)).not.toContain(words);
  },
);

it('takes more of the same into the request that is offered', async () => {
  await said('een klant wil van de nieuwsbrief af');
  expect(JSON.stringify((await bot.say('ze heet J. de Boer')).replies)).toContain('J. de Boer');
});

it('begins what was agreed to, whatever is said behind the yes', async () => {
  await said("we hebben nu ook camera's");
  const { text } = await bot.say('ja graag, hij hangt er tegen diefstal. beelden na 4 weken weg');
  expect(text).toContain("Camera's");
  expect(text).not.toContain('verzoek');
});

describe('a request that is filled in', () => {
  const stands = async (words: string) => {
    const { ask } = await bot.say(words);
    return Object.fromEntries(ask.fields.map(({ path, sent }) => [path, sent]));
  };
  beforeEach(() => said('een klant belt dat haar adres niet klopt en weg moet', 'ja'));

  it.each([
    ['ze belde dus telefoon, herkennen aan bestelling 2211', 'bestelling 2211'],
    ['nee bij herkennen moet bestelling 2211 erbij staan', 'bestelling 2211'],
    ['waaraan herkennen: J. de Boer', 'J. de Boer'],
    ['heet J. de Boer', 'J. de Boer'],
    ['recognised by order 2211', 'order 2211'],
  ])('is told by whom they are recognised: "%s"', async (words, who) => {
    expect((await stands(words))['who']).toBe(who);
  });

  it.each(['de vraag is gewoon: ze wil geen mail meer', 'bij de vraag moet staan ze wil geen mail meer'])(
    'has what is asked replaced by who says how that is: "%s"',
    async (words) => expect((await stands(words))['words']).toBe('ze wil geen mail meer'),
  );

  it('has the kind that is not meant taken out', async () => {
    expect((await stands('ze wil alleen weghalen, niet verbeteren'))['kinds']).toEqual(['erasure']);
  });

  it.each(['meer niet. verstuur', 'dat is alles, verstuur maar'])('is sent: "%s"', async (words) => {
    await bot.say(words);
    await expect(bot.record('R-001')).resolves.toBeDefined();
  });

  it.each(['ja verstuur, wel met naam', 'wat jij bij de vraag hebt gezet klopt niet hoor dat is van mij'])(
    'holds nothing of what is said to the bot, and waits: "%s"',
    async (words) => {
      const { text } = await bot.say(words);
      expect(text).not.toContain('Ik lees mee');
      await expect(bot.record('R-001')).rejects.toThrow();
      expect(JSON.stringify((await bot.say('ze belde gisteren')).replies)).not.toContain(words.slice(-9));
    },
  );

  it('is seen once more with what is told beside the order to send it', async () => {
    const filled = await stands('ze wil ook haar gegevens zien. verstuur');
    expect(filled['kinds']).toContain('access');
    await expect(bot.record('R-001')).rejects.toThrow();
  });
});

it.each(['nog niet, ze komt vrijdag', 'not yet, she comes on Friday', 'nee nog niet, pas donderdag'])(
  'takes a day to come for no day that is past: "%s"',
  async (words) => {
    await said('een klant wil van de nieuwsbrief af', 'ja');
    const { replies } = await bot.say(words);
    expect(JSON.stringify(replies)).not.toMatch(/2026-11-(?:19|20)/);
  },
);

describe('who says that nothing is to be reported', () => {
  it.each([
    'nee niks melden. ik wil verder met dat register, heb 5 min',
    'nee helemaal niet. ik doe zelf de privacy',
    'die melding over mevrouw jansen moet weg, dat was gewoon een vraag aan jou',
    'die andere melding hoef je niet te doen',
    'nee ik wil niks melden',
  ])('does not find it back: "%s"', async (words) => {
    await said(asked, words);
    for (const next of ['wat moet ik nog?', 'hoe ver ben ik', '/register'])
      expect((await bot.say(next)).text).not.toMatch(/nog niet gemeld|nieuwsbrief af/);
    await expect(bot.record('R-001')).rejects.toThrow();
  });

  it.each(['nee ze wil juist meer mails', 'ja dat moet gemeld'])('is not heard in "%s"', async (words) => {
    await said(asked, words);
    expect(JSON.stringify((await bot.say('/register')).text)).toMatch(/nieuwsbrief af|R-001/);
  });
});

it.each([
  'stop even met het verzoek. terug naar het register aub',
  'ik wil nu eerst verder met het register',
  'dit doe ik later wel, nu weer verder met het register',
])('goes from a request to the register, and makes no request of that: "%s"', async (words) => {
  await said(asked, 'ja', 'ja klopt verstuur');
  const { text } = await bot.say(words);
  expect(text).toContain('# Uw register');
  expect(text).not.toMatch(/Zal ik het doorgeven|Ik begreep/);
});

describe('a report that is filled in', () => {
  beforeEach(() => said('er is net een ipad gestolen met klantgegevens erop', 'ja'));

  it.each([
    'terug naar het register',
    'ik wil eerst verder met het register',
    'ik wil verder met de vragen over mijn bedrijf',
    'verder met mijn bedrijf',
  ])('is left for the register, and takes nothing of these words: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('# Uw register');
    expect(text).toContain('het is nog niet gemeld: "er is net een ipad gestolen met klantgegevens erop"');
  });

  it.each(['het bedrijf van mijn broer heeft hem gevonden', 'we gaan met de zaak verder naar de politie'])(
    'goes on with what is told of it: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).not.toContain('# Uw register');
    },
  );
});
