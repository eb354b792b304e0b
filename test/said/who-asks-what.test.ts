// Whose request it is, by what they are recognised, and what is told of it later: never of the business, nor of somebody else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('who asks', () => {
  it.each([
    ['info@deklusser.nl wil geen mail meer van ons', 'Herkennen aan: info@deklusser.nl'],
    [
      "er kwam een mail binnen van ene r.bos@hotmail.com 'wat weten jullie van mij', ik heb geen idee wie dat is",
      'Herkennen aan: r.bos@hotmail.com',
    ],
    [
      'noor hier, gisteren een mailtje van jan.smit@kpn.nl: "verwijder al mijn gegevens"',
      'Herkennen aan: jan.smit@kpn.nl',
    ],
    ['een mevr. Jansen-de Groot, klant, vroeg of we haar nr willen wissen', 'Herkennen aan: mevr. Jansen-de Groot'],
    ['klant Bea Mol aan de balie wil een kopie van alles, mail bea@mol.nl', 'Herkennen aan: Bea Mol, bea@mol.nl'],
  ])('is recognised by what was told: %s', async (said, marks) => {
    const text = await last(said);
    expect(text).toContain(marks);
    expect(text).not.toContain('Mijzelf');
    expect(await bot.stored()).toMatchObject({ contact: 'info@jansen.nl' });
  });

  it('where they want their mail is not how the business is reached', async () => {
    const said = await last(
      'Mevrouw de Wit wil weten wat we van haar hebben',
      'ja',
      'o ja ze wil het per mail, dewit@gmail.com',
    );
    expect(said).toContain('Herkennen aan: Mevrouw de Wit, dewit@gmail.com');
    expect(await bot.stored()).toMatchObject({ contact: 'info@jansen.nl' });
  });

  it('is called otherwise, and their address stays', async () => {
    const said = await last(
      'klant Bea Mol aan de balie wil een kopie van alles, mail bea@mol.nl',
      'ja',
      'ze heet trouwens Mols niet Mol',
    );
    expect(said).toContain('Herkennen aan: Bea Mols, bea@mol.nl');
    expect(said).toContain('mail bea@mol.nl');
  });

  it('was not there today, but yesterday', async () => {
    const said = await last(
      'mevrouw de Wit aan de balie wil weten wat we van haar hebben',
      'ja',
      'nee niet vandaag, gister was ze er',
    );
    expect(said).toContain('Ontvangen: 23 november 2026');
    expect(said).toContain('De vraag: mevrouw de Wit aan de balie wil weten wat we van haar hebben\n');
  });
});

describe('of a request that runs', () => {
  const passed = async (who: string) => {
    for (const said of ['klant Wim Vos wil zijn gegevens inzien, belde vanmorgen', 'ja', 'ja'])
      await bot.say(said, who);
  };

  it.each([
    ['we krijgen het niet af, het is te veel werk', 'Meer tijd'],
    ['wim vos belt weer, hij wil het toch niet', 'Ingetrokken'],
    ['zijn gegevens staan bij personeel en webwinkel', 'Activiteiten: V-001 Personeel, V-005 Webwinkel?'],
    ['welke datalekken zijn er?', 'Er loopt nu geen datalek.'],
    ['ze liet haar id zien', 'Even laten zien aan de balie?'],
  ])('what is told or asked is heard: %s', async (said, heard) => {
    await passed('noor');
    expect((await bot.say(said)).text).toContain(heard);
  });

  it.each(['hij heeft net teruggebeld, het hoeft niet meer', 'hij trekt zijn verzoek in'])(
    'who only passed it on hears whom to tell that it is withdrawn: %s',
    async (said) => {
      await passed('kees');
      expect((await bot.say(said, 'kees')).text).toContain('Zeg het tegen noor');
    },
  );

  it('who showed who they are is no breach, whoever tells it', async () => {
    await passed('kees');
    expect((await bot.say('hij liet zijn id zien', 'kees')).text).not.toContain('datalek');
  });

  it('who takes their own back makes no new one', async () => {
    for (const said of ['ik wil graag weten wat jullie van mij bewaren', 'ja', 'ja']) await bot.say(said, 'piet');
    expect((await bot.say('ik trek mijn verzoek in', 'piet')).text).toContain('R-001');
  });
});

it('an authorisation answers whether it is allowed, and tells of no supplier', async () => {
  const said = await last(
    'brief gekregen van advocaat mr. Pietersen namens onze oud medewerker Ahmed Yilmaz, wil zijn personeelsdossier',
    'ja',
    'ja',
    'zijn advocaat',
    'er zit een machtiging bij ja',
  );
  expect(said).not.toContain('Leveranciers');
  expect(await bot.stored('R-001')).toMatchObject({ authorised: 'seen' });
});

it.each([
  ['piet', 'hoe staat het met mijn verzoek', 'Er loopt geen verzoek van u.'],
  ['noor', 'hoeveel verzoeken lopen er', 'Er loopt nu geen verzoek.'],
])('where none runs that is said to %s: %s', async (who, said, answer) => {
  expect((await bot.say(said, who)).text).toContain(answer);
});

it.each([
  ['klanten staan niet meer in lightspeed maar in recranet', 'Recranet in plaats van Lightspeed'],
  ['de boekhouding doen we niet meer met moneybird maar met jortt', 'Jortt in plaats van Moneybird'],
])('where something stands no more and where it does is one change: %s', async (said, card) => {
  expect(await last(said)).toContain(card);
});

it('how often it must be done is answered', async () => {
  expect(await last('hoe vaak moet dit eigenlijk')).toContain('invullen doet u één keer');
});

describe('who objects to what is done with their data asks it in so many words', () => {
  it.each([
    ['een klant maakt bezwaar tegen onze nieuwsbrief', 'Geen reclame meer'],
    ['meneer Hendriks heeft bezwaar tegen het gebruik van zijn foto', 'Stoppen met gebruiken'],
    ['mr Hendriks objects to the newsletter', 'Geen reclame meer'],
  ])('%s', async (said, kind) => {
    expect(await last(said)).toContain(kind);
  });

  it.each([
    'klant maakt bezwaar tegen de factuur',
    'een klant heeft geen bezwaar tegen de nieuwsbrief',
    'niemand heeft bezwaar tegen de nieuwsbrief',
  ])('no request: %s', async (said) => {
    expect(await last(said)).not.toContain('Ik begreep');
  });

  it('beside what was put off it is a request of its own', async () => {
    const said = await last(
      'mevrouw Karin Visser wil weten wat we van haar hebben',
      'later',
      'en een meneer Hendriks maakt bezwaar tegen de nieuwsbrief',
    );
    expect(said).toContain('Herkennen aan: meneer Hendriks');
    expect(said).toContain('is nog niet gemeld: "mevrouw Karin Visser');
  });
});
