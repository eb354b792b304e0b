// What is said below a form that a button opened, after "later", in a review and of programs that are not theirs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('below a report that a button opened', () => {
  const opened = async (told: string, who?: string) => {
    const heard = await bot.say(told, who);
    await bot.press(heard.button(/Dit melden/), who);
  };

  it('a time is when it was noticed', async () => {
    await opened('laptop kwijt');
    expect((await bot.say('gisteren 15:00')).text).toContain('Gemerkt op: 23 november 2026 om 15:00');
  });

  it('a name is of who asks, and changes nobody here', async () => {
    await opened('klant wil al haar gegevens weg');
    expect((await bot.say('Petra de Vries, petra@ziggo.nl')).text).toContain(
      'Herkennen aan: Petra de Vries, petra@ziggo.nl',
    );
    expect(await bot.stored()).toMatchObject({ contact: 'info@jansen.nl' });
    expect(await bot.stored()).not.toHaveProperty('deputy');
  });

  it('more of it is added, and is no other one', async () => {
    await opened('me tas is gestolen vanochtend uit de auto met papieren erin', 'kees');
    expect((await bot.say('er stond ook bsn in', 'kees')).text).toContain('papieren erin. er stond ook bsn in');
  });

  it('an answer to what it needs fills that in', async () => {
    await opened('heb net een mail met de factuur van mevr de wit naar de verkeerde klant gestuurd', 'kees');
    expect((await bot.say('nee die klant heeft m al weggegooid', 'kees')).text).toContain('Staat nog open: nee');
  });
});

describe('in a report', () => {
  it.each([
    [
      ['ik ben gehackt, zag het gisteravond om 8 uur', 'ja', 'wachtwoord gewijzigd om kwart voor 9'],
      '23 november 2026 om 20:00',
    ],
    [['Linda die vorige maand weg is kan nog steeds inloggen in moneybird zie ik net'], '24 november 2026 om 09:0'],
  ])('another time is not when it was noticed: %j', async (said, at) => {
    expect(await last(...said)).toContain(`Gemerkt op: ${at}`);
  });

  it('the age of a back-up is none either', async () => {
    expect(await last('it man zegt dat er klantgegevens zijn gekopieerd, back up is van zondag')).not.toContain(
      'Gemerkt op',
    );
  });

  it.each(['besluit: ja melden', 'wel pincode op ja'])('"%s" does not say who can reach it', async (said) => {
    const text = await last('telefoon in de trein laten liggen, zondag om 9 uur, zit werkmail op', 'ja', said);
    expect(text).not.toContain('Staat nog open: ja');
  });

  it('who asks who sees it throws nothing away', async () => {
    expect(await last('laptop kwijt', 'ja', 'wie ziet deze melding')).toContain('laptop kwijt');
    expect(await bot.say('gisteren 15:00')).toMatchObject({
      text: expect.stringContaining('23 november 2026 om 15:00'),
    });
  });

  it('what was found, but not all of it, still is one', async () => {
    const said = [
      'me tas is gestolen vanochtend uit de auto met papieren erin',
      'gevonden! tas lag in de bosjes maar de contracten zijn weg',
    ];
    expect(await last(...said)).toContain('contracten zijn weg');
  });

  it('what a colleague earns is none', async () => {
    expect((await bot.say('wat verdient piet', 'kees')).text).not.toContain('datalek');
  });

  it('news of a program of theirs may be, of another it is not', async () => {
    expect(await last('lightspeed is gehackt, zeggen ze op nu.nl')).toContain('Zal ik het melden?');
    expect(await last('trello is gehackt, zeggen ze op nu.nl')).not.toContain('Zal ik het melden?');
  });
});

it.each([
  'anoniem mailtje: "haal mij uit jullie bestand", geen naam',
  'mailtje zonder naam gekregen: haal mij uit jullie bestand',
])('who passes on what somebody wrote is not who asks: %s', async (said) => {
  expect((await bot.say(said, 'sanne')).text).not.toContain('Mijzelf');
});

it.each([
  'we weten niet wie het is',
  'moet ik eerst checken of ze echt de moeder is?',
  'webshop toch weer wel',
  'gmail gaat eruit',
  'wat moet ik nakijken',
])('answers nothing that was left for later: "%s"', async (said) => {
  await bot.say(said);
  expect(await bot.stored()).not.toHaveProperty('deputy');
});

describe('programs', () => {
  it.each([
    'we overwegen exact',
    'misschien nemen we volgend jaar shopify',
    'concurrent bakkerij smit gebruikt trello',
  ])('that are not theirs are not offered: "%s"', async (said) => {
    expect(await last(said)).not.toContain('herken ik');
  });

  it('that are typed wrongly are the ones that are there', async () => {
    expect(await last('we gebruiken lightspead niet meer')).toContain('Gestopt met Lightspeed');
  });

  it.each(['ons schoonmaakbedrijf heet CleanUp BV', 'de schoonmaker komt van Blink BV'])(
    'and who works for them are not what the business is called: "%s"',
    async (said) => {
      expect(await last(said)).not.toContain('Naam bedrijf');
    },
  );

  it('are not where people stand: "sanne en ik, het staat in outlook"', async () => {
    await bot.press((await bot.say('/register V-005')).button(/Verder/));
    const { text } = await bot.say('sanne en ik, ik hou het bij, het staat in outlook');
    expect(text).toContain('Programma’s en plaatsen: Microsoft 365\n'.replace('’', "'"));
    expect(text).toContain('Wie erbij kan: Eigenaar of directie, sanne');
  });

  it('are listed where that is asked without a mark, and nothing is filled in', async () => {
    expect(await last('we gebruiken mailchimp en mollie', 'welke leveranciers hebben we')).toContain('L-002 Moneybird');
    expect(await bot.stored()).not.toHaveProperty('has-suppliers');
  });
});

describe('of what stands or was told', () => {
  it('who stays with a program after all may take back the change', async () => {
    const plan = await bot.say('we zijn over van moneybird naar exact');
    await bot.press(plan.button(/Ja/));
    const { text, button } = await bot.say('we blijven toch bij moneybird');
    expect(text).toContain('Er is niets veranderd');
    expect((await bot.press(button(/Ongedaan/))).text).toContain('Teruggezet');
  });

  it('what stands before a question is heard as well', async () => {
    const text = await last("we hebben nu camera's in de winkel, hoe lang mag ik de beelden bewaren?");
    expect(text).toContain('4 weken');
    expect(text).toContain("Camera's. Zal ik daarvoor een concept klaarzetten?");
  });

  it('whether somebody may reach it is answered, and fills in nothing', async () => {
    await bot.press((await bot.say('/register V-001')).button(/Verder/));
    expect(await last('in loket en een map', 'mag de boekhouder erbij')).not.toContain('accountant');
  });

  it('who stops with two programs puts neither in the place of the other', async () => {
    expect(await last('we stoppen met moneybird en lightspeed')).not.toContain('in plaats van');
  });
});

it('who may not read the register hears nothing of what is confirmed in it', async () => {
  const { text } = await bot.say('wat moet ik nakijken', 'kees');
  expect(text).toContain('doet noor');
  expect(text).not.toContain('bevestigd');
});

it('a first name is no word for health with a typing error', async () => {
  expect(await last('sanne kan ook bij de loongegevens')).not.toContain('Gezondheid');
});

it('"klopt het dat ik 6 mensen heb" asks, and counts nobody', async () => {
  expect(await last('klopt het dat ik 6 mensen heb')).not.toContain('7 mensen');
  await bot.say('laptop kwijt');
  expect((await bot.say('klopt het dat ik 6 mensen heb')).text).not.toContain('Wat er gebeurde: laptop kwijt.');
});

describe('who is away', () => {
  it('is away the whole week that is named', async () => {
    const text = await last('ik ben volgende week op vakantie, kees vervangt me');
    expect(text).toContain('Vanaf: 30 november 2026\nTot en met: 6 december 2026');
    expect(text).toContain('Vervanger: kees');
  });

  it.each(['ik ben er 2 weken niet, kees neemt waar'])('says so in other words: "%s"', async (said) => {
    expect(await last(said)).toContain('Tot en met: 7 december 2026');
  });

  it('is not, after all: the form is left', async () => {
    expect(await last('ik ben volgende week op vakantie', 'ik ben toch niet weg')).toContain('Er is niets bewaard');
  });

  it('is back sooner, and says where they were', async () => {
    const form = await bot.say('ik ben van 24 nov tot 5 december weg, kees vervangt me');
    const shown = await bot.press(form.button(/Ja/));
    await bot.press(shown.button(/Bevestig/));
    bot.now = '2026-11-27T09:00:00.000Z';
    expect(await last('ik ben weer terug')).toContain('U bent er weer');
  });

  it('who was never away hears so', async () => {
    expect(await last('/register aanwezig')).toContain('niet als afwezig');
  });
});
