// A breach is told as people tell it: what kind it is, when they came to know, and what they say beside what is asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('a report that is being made', () => {
  const told = async (language = 'nl') => {
    await bot.say(`/register taal ${language}`, 'piet');
    await bot.say(language === 'nl' ? 'de bedrijfstelefoon is weg' : 'the company phone is lost', 'piet');
    return bot.say('ja', 'piet');
  };

  it('keeps what is told beside not knowing', async () => {
    await told();
    const { field } = await bot.say('weet niet, zat wel een pincode op', 'piet');
    expect(field('what-happened').sent).toBe('de bedrijfstelefoon is weg. zat wel een pincode op');
  });

  it.each([
    ['nl', 'weet ik niet, mn hele mailbox', 'mn hele mailbox'],
    ['nl', 'hoeveel mensen? geen idee een paar honderd', 'hoeveel mensen? geen idee een paar honderd'],
    ['nl', 'nee, er zit een pincode op', 'er zit een pincode op'],
    ['en', "no, it's locked with a pin", "it's locked with a pin"],
    ['en', "I don't know, my whole mailbox", 'my whole mailbox'],
  ])('keeps what stands beside a no or not knowing (%s): "%s"', async (language, said, told2) => {
    await told(language);
    await bot.say(language === 'nl' ? 'vanochtend 8 uur' : 'this morning at 8', 'piet');
    expect((await bot.say(said, 'piet')).field('what-happened').sent).toContain(`. ${told2}`);
  });

  it.each(['weet ik niet', 'geen idee of dat kan', 'nee, ik denk het niet', 'nee hoor'])(
    'holds no more than was told after "%s"',
    async (said) => {
      await told();
      await bot.say('vanochtend 8 uur', 'piet');
      expect((await bot.say(said, 'piet')).field('what-happened').sent).toBe('de bedrijfstelefoon is weg');
    },
  );

  it('of two times the earlier counts, and none is part of the story', async () => {
    await told();
    const form = await bot.say('een uur geleden denk ik, of twee', 'piet');
    expect(form.text).toContain('Gemerkt op: 24 november 2026 om 07:00');
    expect(form.field('what-happened').sent).toBe('de bedrijfstelefoon is weg');
  });

  it.each([
    ['nl', 'nu niet meer, heb zijn account net dicht gezet', 'Staat nog open: nee'],
    ['nl', 'ik heb hem gebeld en hij heeft hem gewist', 'Staat nog open: nee'],
    ['en', 'not any more, just closed his account', 'Still within reach: no'],
    ['en', 'i called him and he deleted it', 'Still within reach: no'],
  ])('hears that nobody can reach it any more, and says it back (%s): "%s"', async (language, said, line) => {
    await told(language);
    await bot.say(language === 'nl' ? 'vanochtend 8 uur' : 'this morning at 8', 'piet');
    expect((await bot.say(said, 'piet')).text).toContain(line);
  });

  it('leaves open what they do not know yet', async () => {
    await told();
    await bot.say('vanochtend 8 uur', 'piet');
    expect((await bot.say('weten ze nog niet', 'piet')).text).toContain('Staat nog open: (weten we nog niet)');
  });

  it.each(['hij heeft hem nog niet gewist', 'niet meer zeker'])('hears no such thing in "%s"', async (said) => {
    await told();
    await bot.say('vanochtend 8 uur', 'piet');
    expect((await bot.say(said, 'piet')).text).not.toContain('Staat nog open: nee');
  });

  it.each([
    ['een uur of wat geleden', '24 november 2026 om 06:00'],
    ['een uur of twee geleden', '24 november 2026 om 07:00'],
  ])('hears when it was noticed: "%s"', async (said, at) => {
    await told();
    expect((await bot.say(said, 'piet')).text).toContain(`Gemerkt op: ${at}`);
  });
});

describe('an hour that nobody said', () => {
  it.each([
    ['laptop is vanochtend gestolen uit de auto', '24 november 2026 om 06:00 (in de ochtend; geen uur genoemd)'],
    ['laptop is vanmorge gestolen uit de auto', '24 november 2026 om 06:00 (in de ochtend; geen uur genoemd)'],
    ['laptop is gistravond gestolen uit de auto', '23 november 2026 om 18:00 (in de avond; geen uur genoemd)'],
    ['laptop is gisteravond gestolen uit de auto', '23 november 2026 om 18:00 (in de avond; geen uur genoemd)'],
    ['laptop is gisteren gestolen uit de auto', '23 november 2026 om 00:00 (die dag; geen uur genoemd)'],
  ])('stands in the file as that: "%s"', async (story, at) => {
    for (const said of [story, 'ja', 'nee', 'ja']) await bot.say(said);
    const { text } = await bot.press(`show|${(await bot.record('D-001')).id}`);
    expect(text).toContain(`Ontdekt: ${at.startsWith('24') ? 'dinsdag' : 'maandag'} ${at}`);
  });

  it('is said in the offer, and an hour that was said is not', async () => {
    expect((await bot.say('laptop is vanochtend gestolen uit de auto')).text).toContain(
      'om 06:00 (in de ochtend; geen uur genoemd)',
    );
    expect((await bot.say('laptop is vanochtend om 6 uur gestolen uit de auto')).text).not.toContain('geen uur');
  });
});

describe('when a breach was noticed', () => {
  it.each([
    ['nét een mail met de verkeerde bijlage verstuurd', 'Gemerkt op: 24 november 2026 om 09:00'],
    [
      'gisteravond om een uur of negen de nieuwsbrief gestuurd en iedereen stond in de cc, hoorde het vanochtend',
      'Gemerkt op: 24 november 2026 om 06:00',
    ],
    [
      "We sent a client's medical report to the wrong client last night around 11, she rang me this morning",
      'Gemerkt op: 24 november 2026 om 06:00',
    ],
    ['usb stick verloren gisteravond om 9 uur', 'Gemerkt op: 23 november 2026 om 21:00'],
    ['laptop stolen last night at 11, called the police this morning', 'Gemerkt op: 23 november 2026 om 23:00'],
    ['woensdag een lijst verkeerd gemaild, hoorde het maandag', 'Gemerkt op: 23 november 2026 · '],
    [
      'zaterdag 21 november is de telefoon gestolen, ik hoor het nu pas van marja',
      'Gemerkt op: 24 november 2026 om 09:00',
    ],
    ['the phone was stolen on saturday, I only hear it now', 'Gemerkt op: 24 november 2026 om 09:00'],
  ])('is when they came to know, and not when it was sent: "%s"', async (said, line) => {
    expect((await bot.say(said, 'piet')).text).toContain(line);
  });
});

describe('an hour that is told after the day', () => {
  it.each([
    ['gisteravond', '9 uur ongeveer', '23 november 2026 om 21:00'],
    ['gisteravond', 'rond half tien', '23 november 2026 om 21:30'],
    ['yesterday evening', 'around 9', '23 november 2026 om 21:00'],
    ['gisteravond', 'nee vanochtend 8 uur', '24 november 2026 om 08:00'],
  ])('is of that day: "%s", and then "%s"', async (day, hour, at) => {
    await bot.say('mn tas is gestolen uit de auto, map met papieren erin', 'piet');
    await bot.say('ja', 'piet');
    await bot.say(day, 'piet');
    expect((await bot.say(hour, 'piet')).text).toContain(`Gemerkt op: ${at}`);
  });

  it('is so too where it is typed in the form itself', async () => {
    await bot.say('mn tas is gestolen uit de auto, map met papieren erin', 'piet');
    await bot.say('ja', 'piet');
    await bot.say('gisteravond', 'piet');
    await bot.answer({ 'noticed-at': '9 uur', 'still-open': false }, { record: 'new:breach-report', as: 'piet' });
    expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-23T20:00:00.000Z');
  });
});

it.each([
  ['nl', 'dat hoorde ik vrijdag, het was donderdag', 'Die tijd is al voorbij'],
  ['en', 'i heard about it on friday, it was on thursday', 'That time has passed'],
  ['nl', 'dat hoorde ik gisteren, het was donderdag', ''],
])('a term that is over is said to be over (%s): "%s"', async (language, said, line) => {
  await bot.say(`/register taal ${language}`, 'piet');
  await bot.say('mn tas is gestolen uit de auto, map met papieren erin', 'piet');
  await bot.say('ja', 'piet');
  const { text } = await bot.say(said, 'piet');
  expect(text).toContain(line);
  if (line === '') expect(text).not.toContain('voorbij');
});

describe('who asks whether it is a breach', () => {
  it.each([
    [
      'is dit een datalek? ik heb een mail naar een verkeerde jan gestuurd',
      'ik heb een mail naar een verkeerde jan gestuurd',
    ],
    ['ik heb een mail naar de verkeerde gestuurd. is dat een datalek?', 'ik heb een mail naar de verkeerde gestuurd.'],
  ])('reports with a yes what they told beside it: "%s"', async (said, told) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toContain('Ja, ook een vergissing telt');
    const { field } = await bot.say('ja');
    expect(field('what-happened').sent).toBe(told);
  });
});

describe('the kind of a breach', () => {
  it.each([
    [
      'de clubtelefoon van gisteren, er staan namen en telefoonnummers van ouders op, en medische briefjes',
      'Telefoon, laptop of stick kwijt of gestolen',
    ],
    [
      'er is een foto van een jeugdlid in de whatsappgroep van de ouders gezet en die is nu doorgestuurd',
      'Bericht in de verkeerde chat of appgroep',
    ],
    ['sportlink mailt dat ze ransomware hebben', 'Het gebeurde bij een ander bedrijf'],
    ['een oud-bestuurslid heeft nog het wachtwoord van de mail', 'Iemand mocht in een programma te veel zien'],
    ['a former board member still has the password of the mailbox', 'Iemand mocht in een programma te veel zien'],
    ['mijn telefoon is gehackt', 'Iemand is binnengedrongen'],
    ['we zijn gehackt met ransomware, alle bestanden op slot', 'Bestanden op slot of computer gegijzeld'],
    ['op een nepmail geklikt en mijn wachtwoord gegeven', 'Op een foute link geklikt, of wachtwoord gegeven'],
    ['een collega heeft in de dossiers van kinderen zitten kijken', 'Een collega keek zonder reden in gegevens'],
    ['collega heeft in het dossier van haar buurvrouw gekeken', 'Een collega keek zonder reden in gegevens'],
    ["a colleague looked into her neighbour's file", 'Een collega keek zonder reden in gegevens'],
    ['mailchimp is gehackt', 'Het gebeurde bij een ander bedrijf'],
    ['mailchimp got hacked', 'Het gebeurde bij een ander bedrijf'],
    [
      'onze jeugdtrainer heeft de ledenlijst met telefoonnummers van 38 ouders in de verkeerde appgroep gezet',
      'Bericht in de verkeerde chat of appgroep',
    ],
    [
      'de kapster heeft de klantenlijst in de appgroep van de sportclub gezet',
      'Bericht in de verkeerde chat of appgroep',
    ],
    ['onze penningmeester heeft de ledenlijst in de verkeerde chat gezet', 'Bericht in de verkeerde chat of appgroep'],
    [
      'maandag heeft de trainer de ledenlijst met telefoonnummers in de appgroep van alle teams gezet',
      'Bericht in de verkeerde chat of appgroep',
    ],
    [
      'het lab heeft onze uitslagen drie dagen lang naar een andere praktijk gepusht',
      'Het gebeurde bij een ander bedrijf',
    ],
    ['drukker Bloem zette onze ledenlijst gisteren online', 'Het gebeurde bij een ander bedrijf'],
    ['softwarehuis zette onze klanten online in een demo', 'Het gebeurde bij een ander bedrijf'],
    ['Sandra heeft de ledenlijst in de appgroep van de school gezet', 'Bericht in de verkeerde chat of appgroep'],
    ['wetransfer link met alle dossiers in de groepsapp gezet', 'Een map stond voor te veel mensen open'],
    ['our intern posted a payslip in the wrong whatsapp group', 'Bericht in de verkeerde chat of appgroep'],
    [
      'a developer pushed an API key to a public github repo and the emails of 1,200 users could be read',
      'Per ongeluk op internet gezet',
    ],
    [
      'een developer heeft een api key op een publieke github repo gezet, daardoor waren de mails van 1200 gebruikers te zien',
      'Per ongeluk op internet gezet',
    ],
    ['we zijn gebeld door salonized dat zij gehackt zijn', 'Het gebeurde bij een ander bedrijf'],
    ['stripe informed us that they were hacked', 'Het gebeurde bij een ander bedrijf'],
    ['onze hostingpartij is gehackt en onze klanten staan erop', 'Het gebeurde bij een ander bedrijf'],
    ['het salarisbureau heeft onze loonstroken gelekt', 'Het gebeurde bij een ander bedrijf'],
    ['onze mailbox is gehackt', 'Iemand is binnengedrongen'],
    ['ons account bij mailchimp is gehackt', 'Iemand is binnengedrongen'],
    ['ik kreeg een mail van een andere opvang met hun wachtlijst erin', 'Mail naar de verkeerde persoon'],
    ['iemand heeft een foto van een kind op facebook gezet', 'Foto of schermafdruk op sociale media'],
    ['somebody put a photo of a child on facebook', 'Foto of schermafdruk op sociale media'],
    [
      'op het kopieerapparaat lag nog een loonstrook van een collega en iedereen kon het zien',
      'Papieren kwijt of gestolen',
    ],
    ['er lag een uitdraai van een ander op onze printer', 'Papieren kwijt of gestolen'],
    ['een klant zag op de printer de gegevens van een andere klant', 'Papieren kwijt of gestolen'],
    ["our printer printed somebody else's file", 'Papieren kwijt of gestolen'],
    ['de scan van de printer is in het verkeerde dossier gezet', 'Iets zit in het dossier van een ander'],
    [
      'een klant kon in het programma de printopdrachten van anderen zien',
      'Iemand mocht in een programma te veel zien',
    ],
    ['ontwikkelaar zette een wachtwoord op github', 'Per ongeluk op internet gezet'],
    ['onze stagiair heeft de klantenlijst op github gezet', 'Per ongeluk op internet gezet'],
    ['het wachtwoord van de database stond in een openbare repo', 'Per ongeluk op internet gezet'],
    ['our developer pushed the database password to gitlab', 'Per ongeluk op internet gezet'],
    ['mijn wachtwoord ingevuld op een nepsite van github', 'Op een foute link geklikt, of wachtwoord gegeven'],
    ['ons github account is gehackt', 'Iemand is binnengedrongen'],
    ['een oud-medewerker heeft nog toegang tot onze github', 'Iemand mocht in een programma te veel zien'],
    ['ik heb het rapport van Noor aan de vader van Nora meegegeven', 'Brief of pakket bij de verkeerde'],
    ['de brief van de bedrijfsarts is naar zijn vorige adres gestuurd', 'Brief of pakket bij de verkeerde'],
    ['het reserveringsboek is door iemand van de bar meegenomen', 'Papieren kwijt of gestolen'],
    ['we sold the old PC and the buyer says our files are still on it', 'Telefoon, laptop of stick kwijt of gestolen'],
    [
      'onze oude laptop is verkocht zonder hem te wissen, de koper zag de offertes',
      'Telefoon, laptop of stick kwijt of gestolen',
    ],
    [
      'collega heeft haar wachtwoord ingevuld en nu komen er vreemde mails uit haar naam',
      'Op een foute link geklikt, of wachtwoord gegeven',
    ],
    [
      'in de maling genomen door een nep-baas, die kreeg de klantenlijst',
      'Op een foute link geklikt, of wachtwoord gegeven',
    ],
    [
      'iemand deed zich aan de telefoon voor als de zoon van een cliënt en kreeg van onze balie het adres',
      'Iets verteld aan iemand die zich voordeed als een ander',
    ],
    [
      'er belde een vrouw die zei dat ze van de gemeente was, ik heb haar het adres verteld en dat bleek niet zo',
      'Iets verteld aan iemand die zich voordeed als een ander',
    ],
    [
      "somebody rang pretending to be the client's brother and I told him her address",
      'Iets verteld aan iemand die zich voordeed als een ander',
    ],
    ['inlogcodes van alle leerlingen in de verkeerde klassenapp gezet', 'Bericht in de verkeerde chat of appgroep'],
    [
      'filmpje uit onze bewakingscamera is door Rik in de groepsapp van zijn vrienden gegooid',
      'Bericht in de verkeerde chat of appgroep',
    ],
  ])('is the one that was told: "%s"', async (said, kind) => {
    expect((await bot.say(said, 'piet')).text).toContain(`Soort: ${kind}`);
  });
});

it.each([
  'bij ons is waterschade, de patiëntenkaarten zijn niet meer te lezen',
  'storing van drie dagen, we konden geen enkel clientdossier inzien',
])('what is only out of reach is nobody\'s ransom: "%s"', async (said) => {
  const { text } = await bot.say(said, 'piet');
  expect(text).not.toContain('computer gegijzeld');
});

it.each([
  ['gasten kregen een nep-betaalverzoek uit onze mailbox, iemand is binnengedrongen', 'Iemand is binnengedrongen'],
  ['ik mailde de brief met uitslagen naar de verkeerde', 'Mail naar de verkeerde persoon'],
  ['de gemeente belde dat hun server gehackt is, onze klanten staan erin', 'Het gebeurde bij een ander bedrijf'],
  ['iemand belde en vroeg mijn wachtwoord, dat heb ik gegeven', 'Op een foute link geklikt, of wachtwoord gegeven'],
  ['oude telefoon met de ledenlijst gestolen', 'Telefoon, laptop of stick kwijt of gestolen'],
  ['usb-stick met alle dossiers kwijt', 'Telefoon, laptop of stick kwijt of gestolen'],
])('what only has such a word keeps its kind: "%s"', async (said, kind) => {
  expect((await bot.say(said, 'piet')).text).toContain(`Soort: ${kind}`);
});

it.each([
  'onze printer heeft loonstroken laten liggen en iedereen kon ze zien',
  'our scanner left payslips for all to see',
])('what something of one\'s own did is not of another business: "%s"', async (said) => {
  expect((await bot.say(said, 'piet')).text).not.toContain('Het gebeurde bij een ander bedrijf');
});

describe('the first line of who introduces the business', () => {
  const story =
    "Wij zijn korfbalvereniging De Springers, ik ben de secretaris, allemaal vrijwilligers, ca 280 leden waarvan de helft jeugd. ledenadministratie in Sportlink, mail via Outlook, foto's van wedstrijden op de site en medische briefjes voor bij kampen";

  it('is no breach, however much data it names', async () => {
    const other = await startBot();
    const { text } = await other.say(story);
    expect(text).toContain('Dit begrijp ik van uw bedrijf');
    expect(text).not.toContain('Dit klinkt als een datalek');
    await other.close();
  });

  it.each(['wij zijn bakkerij De Vries en onze laptop met klanten is gestolen', 'we zijn gehackt'])(
    'is one where it tells that something happened: "%s"',
    async (said) => {
      const other = await startBot();
      expect((await other.say(said)).text).toContain('datalek');
      await other.close();
    },
  );
});

describe('after the report', () => {
  const report = async (as: string, happened = 'usb stick kwijt met de ledenlijst') => {
    await bot.say('/datalek', as);
    const values = { 'what-happened': happened, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': true };
    return bot.answer({ ...values, incident: 'device-lost' }, { record: 'new:breach-report', as });
  };

  it.each([
    'wat gebeurt er nu?',
    'moet ik nog iets doen',
    'moet ik het ook aan mijn baas vertellen',
    'kan ik zien hoe het ermee staat',
    'wat heb ik gemeld',
    'en nu?',
    'what happens now?',
    'should i tell my boss too?',
  ])('who made it reads how far it is, and what to do meanwhile: "%s"', async (said) => {
    await report('piet');
    const { text } = await bot.say(said, 'piet');
    for (const line of ['noor heeft bericht. Nog niemand pakte dit op.', 'usb stick kwijt', 'Nu doen: '])
      expect(text).toContain(line);
    expect(text).not.toContain('autoriteitpersoonsgegevens.nl');
  });

  it.each(['moet ik een datalek altijd melden?', 'wat is een datalek?'])(
    'a question about anything else is answered as ever: "%s"',
    async (said) => {
      await report('piet');
      expect((await bot.say(said, 'piet')).text).not.toContain('Nog niemand pakte dit op');
    },
  );

  it('is shown by its number behind /datalek, and begins no other report', async () => {
    await report('noor');
    expect((await bot.say('/datalek D-001')).text).toContain('D-001 Datalek');
    expect((await bot.say('/datalek d-1', 'piet')).text).not.toContain('usb stick');
    expect((await bot.say('/datalek stick kwijt')).field('what-happened').sent).toBe('stick kwijt');
  });

  it('a stick has no SIM card that must be blocked', async () => {
    expect((await report('noor')).text).toContain('Zit er een simkaart in?');
  });

  it('only what is not decided yet is open', async () => {
    await report('noor');
    const { id } = await bot.record('D-001');
    await bot.answer({ 'is-breach': true }, { record: id });
    const values = { 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' };
    await bot.answer(values, { record: id });
    expect((await bot.say('d-001')).text).toContain('het besluit over de mensen zelf');
  });
});

it.each([
  'een print met klantgegevens is door iemand gezien die het niet mocht zien',
  'een collega zag een uitdraai liggen met salarissen',
  'iemand las de lijst met patienten op de balie',
])('papers that were only seen are not called lost: "%s"', async (said) => {
  const { text } = await bot.say(said, 'piet');
  expect(text).toContain('Dit klinkt als een datalek');
  expect(text).not.toContain('Papieren kwijt of gestolen');
});

it.each(['een print met klantgegevens is kwijt', 'papieren gestolen uit de auto, iemand zag het gebeuren'])(
  'papers that are gone are: "%s"',
  async (said) => {
    expect((await bot.say(said, 'piet')).text).toContain('Soort: Papieren kwijt of gestolen');
  },
);
