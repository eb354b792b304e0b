// What sounds like an answer and is none: a count of some of them, a later day, news of a program, what was sent already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastSaid, startBot, type TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());
const last = (...said: readonly string[]): Promise<string> => lastSaid(bot, ...said);

describe('the business', () => {
  it.each([
    ['we hebben 9 mensen nu, eentje is stagiair', 9],
    ['er zit nu een stagiair bij de kassa, dus we zijn met 7 mensen, eentje is stagiair', 7],
    ['we zijn voortaan open van 8 tot 6', 6],
  ])('"%s": %d people', async (said, staff) => {
    await bot.say(said);
    expect(await bot.stored()).toMatchObject({ staff });
  });

  it.each(['Ingrid Meijer heeft zich uitgeschreven voor de nieuwsbrief', 'ja google staat in amerika'])(
    '"%s" names no deputy',
    async (said) => {
      expect(await last('verder', said)).not.toMatch(/Vervanger: (?:Ingrid|google)/);
      expect(await bot.stored()).not.toHaveProperty('deputy');
    },
  );

  it.each([
    'snelstart blijft wel',
    'nmbrs is opgezegd, bakker doet de lonen',
    'nee wacht, nmbrs klopt niet, dat is loket',
    'nee de beelden staan op een recorder in kantoor',
  ])('"%s" does not say whether there are customers', async (said) => {
    await last('verder', 'ik heb geen vervanger');
    expect(await last(said)).not.toContain('Bedoelt u: Klanten');
    expect(await bot.stored()).not.toHaveProperty('has-customers');
  });

  it('the number of a case at the authority is nobody to call', async () => {
    expect(await last('nummer is AP-2026-5541')).not.toContain('Telefoon vervanger: 2026');
  });

  it.each([
    'kvk nummer is nu 87654321',
    'ons kvk nummer is veranderd in 87654321',
    'nieuw kvk nummer 87654321',
    'our chamber of commerce number is 87654321',
  ])('"%s" is asked back and stored with a yes', async (said) => {
    expect(await last(said)).toContain('KvK-nummer: 87654321');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ kvk: '87654321' });
  });

  it('the number of a supplier is not of the business', async () => {
    await last('het kvk nummer van onze leverancier is 87654321', 'ja');
    expect(await bot.stored()).not.toHaveProperty('kvk');
  });

  it('a chamber of commerce number is no way to reach them', async () => {
    await last('ons kvk nummer is veranderd in 87654321', 'ja');
    expect(await bot.stored()).toMatchObject({ contact: 'info@jansen.nl' });
  });

  it('who keeps something up to date has no company called so', async () => {
    const text = await last('moneybird, ik en de boekhouder van kantoor Smit, boekhouder houdt het bij');
    expect(text).toContain('Werkt voor u: Kantoor Smit');
    expect(text).not.toMatch(/houdt het bij/i);
  });

  it.each([
    ['hoe lang bewaar ik facturen', 'ja'],
    ['moeten wij een functionaris hebben?', 'ja doe maar'],
  ])('"%s" leaves a change that waits for its yes', async (asked, yes) => {
    expect(await last('we zijn verhuisd naar kerkstraat 5 in zwolle', asked)).toContain('Nog niet bewaard: Verhuisd.');
    expect(await last(yes)).toContain('Verwerkt: Verhuisd.');
    expect(await bot.stored()).toMatchObject({ address: 'kerkstraat 5 in zwolle' });
  });

  it('who takes over is told with a number', async () => {
    await last('kees is de vervanger, 0612345678', 'ja');
    expect(await bot.stored()).toMatchObject({ 'deputy-phone': '0612345678' });
  });

  it('what ends is shown beside who comes', async () => {
    const text = await last('moneybird doen we niet meer, boekhouder is nu Jansma accountants');
    expect(text).toContain('# Gestopt met Moneybird');
    expect(text).toContain('Jansma accountants');
  });

  it('a change that is declined is named no more', async () => {
    expect(await last('we gaan stoppen met moneybird', 'nee')).not.toContain('Gestopt');
  });
});

describe('a program that is left and stands nowhere', () => {
  it.each([
    'klanten zitten niet meer in excel maar in dropbox',
    'geen excel meer, dropbox nu',
    'we zijn van excel overgestapt op dropbox',
    'we gebruiken excel niet meer maar dropbox',
  ])('"%s" offers only what came', async (said) => {
    const text = await last(said);
    expect(text).toContain('Dropbox');
    expect(text).not.toContain('Excel (');
  });

  it('is not offered where what came is not known', async () => {
    expect(await last('klanten staan niet meer in excel maar in campingcare')).not.toContain('Zal ik ze bij');
  });
});

describe('what is no more', () => {
  it.each([
    'we doen geen webshop meer, alleen nog winkel',
    'we zijn gestopt met de webshop en verkopen nu alleen in de winkel',
    'de webshop is er niet meer, alles gaat via de winkel',
  ])('"%s" ends the webshop, and says what was left', async (said) => {
    const text = await last(said);
    expect(text).toContain('# Gestopt met Webwinkel');
    expect(text).toContain('Webwinkel: Nee');
    expect(text).toMatch(/niet gebruikt: ".*winkel"/);
  });

  it.each([
    'de camera hangt er niet meer',
    'de camera hangt er niet meer, we hebben nu een alarm',
    'we stoppen met de nieuwsbrief en gaan meer op instagram doen',
    'we doen de nieuwsbrief niet meer en gebruiken nu whatsapp',
  ])('"%s" is not said to be there', async (said) => {
    const text = await last(said);
    expect(text).toMatch(/Ik vind "(?:camera|nieuwsbrief)" niet in uw register/);
    expect(text).not.toMatch(/(?:Nieuwsbrief|Camera's): ja|concept klaarzetten/);
  });

  it('a camera that has a part is taken out of it', async () => {
    await last("we hebben camera's in de winkel", 'ja', 'later');
    expect(await last('de camera hangt er niet meer')).toContain("Camera's: niet meer in gebruik");
  });
});

it('a yes on a condition is asked back', async () => {
  const text = await last('verder', 'ik heb geen vervanger', 'ja maar alleen als de ouders het goed vinden');
  expect(await bot.stored()).not.toHaveProperty('has-customers');
  expect(text).toContain('Klanten');
});

describe('a first talk', () => {
  let newcomer: TestBot;
  beforeEach(async () => {
    newcomer = await startBot();
    await newcomer.say('hoi');
  });
  afterEach(() => newcomer.close());
  const told = (...said: readonly string[]): Promise<string> => lastSaid(newcomer, ...said);

  it('speaks of no AI where a program is used', async () => {
    const text = await told('voetbalclub De Zwaluwen, geen personeel, sportlink gebruiken we');
    expect(text).toContain("Programma's: Sportlink");
    expect(text).not.toContain('AI: ja');
  });

  it('counts no chairs', async () => {
    expect(await told('we zijn een kapsalon met 3 stoelen en een leerling, afspraken in salonized')).not.toContain(
      'Aantal mensen',
    );
  });

  it.each([
    [['camping de Vrije Vogel, 8 man, reserveringen via Booking Experts'], 'Booking Experts'],
    [['Uitvaartverzorging Bos, mijn vrouw en ik, boekhouding in Exact', 'o nee in snelstart'], 'SnelStart'],
    [
      [
        'schoonmaakbedrijf Blinkend, 25 mensen, planning in Shiftbase, mail via office 365',
        'nee wacht mail is google workspace',
        'planning is trouwens Dyflexis, shiftbase is opgezegd',
      ],
      'Google Workspace, Dyflexis',
    ],
  ])('%j: its programs are %s', async (said, programs) => {
    expect(await told(...said)).toContain(`Programma's: ${programs}\n`);
  });

  it('is called by no piece of a sentence', async () => {
    const text = await told(
      'ik ben zzp coach, Marieke Vos Coaching, alleen ik, facturen via moneybird',
      'ik doe ook gespreksverslagen, die schrijf ik in een schriftje',
    );
    expect(text).not.toContain('Naam bedrijf: schrijf ik');
  });

  it('is not said to be saved before its yes', async () => {
    await told('taxi Ahmed, 7 chauffeurs, lonen in Loket, taxi@ahmed.nl');
    const heard = await newcomer.say('telefoontjes nemen we op');
    await newcomer.press(heard.button(/Ja, maak/));
    const text = await told('later');
    expect(text).toContain('wacht nog op uw ja');
    expect(await told('verder')).toContain('Naam bedrijf: taxi Ahmed');
  });
});

describe('one activity', () => {
  it('who keeps it is nobody that takes over', async () => {
    await last('klanten', 'Kees houdt het bij', 'nee kees doet het niet meer, sanne houdt klanten bij');
    const stored = await bot.stored();
    expect(stored).not.toHaveProperty('deputy');
    expect(stored).not.toHaveProperty('has-suppliers');
    expect(stored).not.toHaveProperty('has-customers');
  });
});

describe('a form of one activity', () => {
  beforeEach(async () => {
    const shown = await bot.say('personeel');
    await bot.press(shown.button(/Verder/));
  });
  const whereDone = () => last('loket, alleen ik, en ik hou het bij', 'ja');

  it('a count of staff takes nobody out of it', async () => {
    expect(await last('oh wacht we hebben ook 8 mensen in dienst niet 6')).not.toContain('Van wie');
  });

  it.each(['loket, enkel sanne en ik', 'loket, alleen sanne en ik'])('"%s": a person is no place', async (said) => {
    const text = await last(said);
    expect(text).toContain("Programma's en plaatsen: Loket.nl\n");
    expect(text).toMatch(/Wie erbij kan: .*sanne/);
  });

  it.each([
    ['Petra houdt het bij. o nee dat doe ik zelf', /Wie houdt dit bij: noor/],
    ['nee Kees niet meer, alleen ik en Sanne', /Wie erbij kan: Eigenaar of directie, Sanne/],
  ])('what is put right in one breath stands there: "%s"', async (said, shown) => {
    expect(await last('loket', 'ik en Kees', said)).toMatch(shown);
  });

  it('"oh" is nobody', async () => {
    await whereDone();
    expect(await last('oh en kees kan er ook bij')).toContain('Wie erbij kan: Eigenaar of directie, kees?');
  });

  it('other data that are not kept say nothing of the BSN', async () => {
    await whereDone();
    await last('klopt, maar ook bsn en kopie paspoort', 'ja', 'adres slaan we niet op');
    expect(await bot.stored('V-001')).toMatchObject({ bsn: 'unsure' });
  });

  it('what is agreed with is not answered with no', async () => {
    await whereDone();
    expect(await last('klopt', 'klopt, geen geluid')).not.toContain('Bedoelt u');
  });

  it('a measure that is not taken goes out', async () => {
    await whereDone();
    expect(await last('ja behalve de tweede stap, dat hebben we nog niet')).toContain(
      'Dit gaat er dan uit: Wachtwoord',
    );
  });

  it('how long something is kept is no reason for it', async () => {
    await whereDone();
    await last('klopt', 'ja maar ook foto', 'ja', "foto's 1 jaar");
    expect(await bot.stored('V-001')).not.toHaveProperty('needed/photo/reason');
  });
});

describe('a report', () => {
  it.each([
    [
      'laptop gestolen uit de bus, gisteren om 4 uur',
      'de laptop was vrijdag nog gezien door kees',
      /23 november 2026 om 16:00/,
    ],
    ['nieuwsbrief in cc gestuurd vanmorgen om 9 uur', 'niemand heeft wat gezegd nog', /Nog nodig: Kan iemand/],
    ['mail met klantlijst naar verkeerde klant, vanmorgen om 8 uur', 'ja doe ik morgen', /Nog nodig: Kan iemand/],
  ])('of "%s", then "%s"', async (told, then, shown) => {
    expect(await last(told, 'ja', then)).toMatch(shown);
  });

  it('who found it is not who tells it', async () => {
    const text = await last('ransomware, alles staat op slot, ontdekt vanmorgen om 8 uur', 'ja', 'ontdekt door piet');
    expect(text).not.toContain('Hoe u het weet: Ik merkte het zelf');
    expect(text).toContain('ontdekt door piet');
  });

  it.each(['hij lag gewoon in de auto!', 'laat maar, ik heb hem', 'hij is terecht, lag thuis'])(
    '"%s" asks whether to stop, and throws nothing away',
    async (said) => {
      expect(await last('laptop gestolen uit de bus vanmorgen om 8 uur', 'ja', said)).toContain(
        'Wilt u dit toch niet versturen?',
      );
      expect(await last('nee')).toContain('laptop gestolen');
    },
  );

  it('a thing more is part of it, and asks nothing', async () => {
    const text = await last('laptop gestolen uit de bus, gisteren om 4 uur', 'ja', 'zijn ook kinderen bij trouwens');
    expect(text).toContain('er zijn ook kinderen bij');
  });

  it('is of who gets reports where that is said', async () => {
    await bot.say('noor heeft een foto van mijn ziektebriefje in de groepsapp gezet, gisteren om 4 uur', 'sanne');
    for (const said of ['ja', 'weet ik niet']) await bot.say(said, 'sanne');
    expect((await bot.say('het gaat dus over noor', 'sanne')).text).toContain('Gaat over: noor');
  });

  it('keeps nobody out who only must not know who it was', async () => {
    await bot.say('loonlijst in de groepsapp gezet per ongeluk, vandaag om half 9', 'sanne');
    for (const said of ['ja', 'nee kan niemand meer bij']) await bot.say(said, 'sanne');
    const { text } = await bot.say('wil niet dat noor weet dat ik het was', 'sanne');
    expect(text).toContain('Een melding of verzoek leest noor');
    expect(text).not.toContain('Gaat over: noor');
  });

  it('what customers hear decides nothing about the authority', async () => {
    await last(
      'mailbox gehackt vanochtend om half 8, ze hebben phishing gestuurd naar klanten',
      'ja',
      'nee er kan niemand meer bij',
    );
    await last('verstuur');
    const decides = await bot.say('we melden het bij de AP');
    await bot.press(decides.button(/Besluit/));
    await last('ja', 'nee de klanten vertellen we niks');
    expect(await bot.stored('D-001')).toMatchObject({ 'tell-authority': true });
  });

  it.each([
    'onze website is gehackt en de bestellingen zijn weg',
    'oh en gister ook nog een laptop gestolen uit de auto',
    'en er is nog een datalek: een pakje met loonstrook is door de buren opengemaakt, vandaag',
  ])('is another one: "%s"', async (said) => {
    const text = await last('offerte met gegevens van mevrouw Mol zat in de verkeerde envelop', 'ja', said);
    expect(text).toContain('Dit lijkt een ander datalek');
  });

  it('counts anew with the reason behind it', async () => {
    const text = await last(
      'laptop gestolen uit de bus, gisteren om 4 uur',
      'ja',
      '9 personen',
      '12 want de oproepkrachten ook',
    );
    expect(text).toContain('Ik lees nu: 12 mensen.');
  });

  it('is not what somebody who works with it looks at', async () => {
    expect(await last('gmail, piet kijkt daarnaar en ik ook')).not.toContain('datalek.');
  });
});

describe('a report that is typed', () => {
  const mailing = ['/datalek', 'ik heb een mailing aan klanten met iedereen in de cc gestuurd', 'vanochtend 9 uur'];
  it.each(['geen idee hoeveel precies, stuk of 300', 'weet niet hoeveel, een stuk of 300 denk ik', 'ongeveer 300'])(
    'keeps "%s"',
    async (said) => {
      expect(await last(...mailing, said)).toContain(`in de cc gestuurd. ${said}`);
    },
  );

  it.each(['nee, foto is al weg', 'de foto is inmiddels verwijderd'])(
    'hears in "%s" that it is closed',
    async (said) => {
      const told = ['/datalek', 'foto van een klant zonder toestemming op facebook gezet', 'vanochtend 9 uur'];
      expect(await last(...told, said)).toContain('Staat nog open: nee');
    },
  );

  it('hears nothing of that in photos that are lost', async () => {
    expect(await last('/datalek', 'laptop gestolen gisteren 10 uur', "de foto's zijn al weg")).not.toContain(
      'Staat nog open: nee',
    );
  });
});

describe('of two requests', () => {
  beforeEach(async () => {
    await last(
      'mevrouw Kuipers vraagt welke gegevens we van haar hebben, gister per mail binnengekomen',
      'ja',
      'ja',
      'later',
    );
    await last('meneer Bakker wil dat we al zijn gegevens wissen, belde net', 'ja', 'ja', 'later');
  });

  it.each([
    ['kuipers kwam gister langs met haar id', 'R-001 Zien wat u bewaart: Twijfel over wie'],
    ['hoe lang heb ik nog voor Kuipers?', 'Uiterlijk 23 december 2026'],
    ['Kuipers hoefde toch niet meer', 'Gaat dit over R-001?'],
  ])('the one that is named is meant: "%s"', async (said, shown) => {
    expect(await last(said)).toContain(shown);
  });
});

describe('a request', () => {
  it('is of the same person, who withdraws it', async () => {
    const text = await last(
      'mevrouw Kuipers vraagt welke gegevens we van haar hebben, gister per mail binnengekomen',
      'ja',
      'kuipers trekt t in',
    );
    expect(text).toContain('Herkennen aan: mevrouw Kuipers');
  });

  const kuipers = ['klant meneer Kuipers mailde op 5 november, wil alles wissen', 'ja', 'ja'] as const;

  it('of somebody else than what is open is answered there', async () => {
    await last(
      'klant mevrouw Postma wil niet meer gebeld worden met aanbiedingen, zei ze vandaag',
      'ja',
      'ja',
      'later',
    );
    await last(...kuipers);
    expect(await last('mevrouw postma heb ik vandaag gemaild dat het geregeld is')).toContain(
      'R-001 Geen reclame meer',
    );
  });

  it('came on another day than was told', async () => {
    expect(await last(...kuipers, 'kuipers mailde trouwens 8 november, niet 5')).toContain(
      'Ontvangen: 8 november 2026?',
    );
  });

  it.each([
    [
      'De heer Yilmaz maakt bezwaar tegen klantprofielen, brief kwam 19 november binnen, hij is klant',
      'we zijn er mee gestopt per gisteren',
      '19 november',
    ],
    [
      'klant mevrouw Vink mailde 3 november, ze wil haar gegevens inzien',
      'ik heb het gisteren met de post verstuurd',
      '3 november',
    ],
  ])('"%s" keeps its day behind "%s"', async (told, then, day) => {
    expect(await last(told, 'ja', then)).toContain(`Ontvangen: ${day} 2026`);
  });

  it('is not sent by an order to send something else', async () => {
    const text = await last(
      'De heer Yilmaz maakt bezwaar, brief kwam 19 november binnen, hij is klant',
      'ja',
      'stuur hem een mail',
    );
    expect(text).not.toContain('R-001');
    expect(text).not.toContain('Hoe ontvangen: Per e-mail');
  });

  it.each([
    [
      'mevrouw Anja de Wit mailde op 2 november dat ze wil weten wat we van haar hebben',
      'Herkennen aan: mevrouw Anja de Wit',
    ],
    [
      'Jeroen Kok die hier tot vorig jaar werkte mailde gisteren dat we zn personeelsdossier moeten weggooien',
      'Ontvangen: 23 november',
    ],
    [
      'Onze sollicitant Mo Aziz wil een kopie van zijn gegevens, mail van 30 oktober, was in de spam blijven hangen',
      'Soort verzoek: Zien wat u bewaart ·',
    ],
    ['Mo heeft gisteren per sms gevraagd wat we over m hebben, hij is klant', 'In een chat'],
  ])('"%s"', async (told, heard) => {
    expect(await last(told)).toContain(heard);
  });

  it('where something stands is not how it was asked', async () => {
    const text = await last(
      'Lotte, een medewerker, trekt haar toestemming in voor de foto op de site',
      'ja',
      'foto staat nog op facebook',
    );
    expect(text).not.toContain('Hoe ontvangen: In een chat');
  });

  it('a place where it is not done yet is none where it is', async () => {
    await last(
      'mevrouw de Wit zegt dat haar geboortedatum niet klopt, ze belde gisteren, moet 12 maart 1961 zijn',
      'ja',
      'ja',
    );
    expect(await last('het is aangepast in lightspeed maar nog niet in moneybird')).toContain(
      'Aangepast in: Lightspeed?',
    );
  });

  it('who withdraws it explains nothing by that', async () => {
    await last(...kuipers, 'later', 'we hebben meer tijd nodig voor kuipers, hij heeft 3 accounts', 'ja');
    const heard = await bot.say('kuipers heeft zijn verzoek ingetrokken');
    expect(heard.text).not.toContain('Uitleg meer tijd: kuipers');
    expect(heard.button(/Ingetrokken/)).toBeDefined();
  });
});

describe('questions', () => {
  it.each([
    ['hoe lang bewaar ik camerabeelden en sollicitatiebrieven?', ['4 weken na de opname', '4 weken na het einde']],
    [
      'hoe lang bewaar ik sollicitaties en mag ik ook naar facebook kijken',
      ['4 weken na het einde', 'opzoeken op internet'],
    ],
  ])('"%s" are two', async (asked, answers) => {
    const text = await last(asked);
    for (const answer of answers) expect(text).toContain(answer);
  });

  it('whether the police must get it is of the police', async () => {
    expect(await last('de politie belde, ze willen camerabeelden van zaterdag', 'moet ik dat geven?')).toContain(
      'Geef dus nog niets',
    );
  });

  it.each([
    ['zijn er deze maand nog controles', '# Herinneringen'],
    ['wanneer is de volgende controle van V-001', '# Herinneringen'],
  ])('"%s"', async (asked, answer) => {
    expect(await last(asked)).toContain(answer);
  });

  it.each([
    'waar staan onze gegevens allemaal',
    'waar bewaren we alles',
    'in welke programma’s staan onze gegevens',
    'where is our data',
  ])('"%s" is answered with all places, and with what is not filled in', async (asked) => {
    const text = await last(asked);
    expect(text).toMatch(/V-\d{3} Loon.*: Loket\.nl/);
    expect(text).toMatch(/Nog niet ingevuld bij V-\d{3}/);
    expect(text).not.toContain('Naam bedrijf');
  });

  it.each(['wie ziet er eigenlijk de bestellingen'])('"%s" is not answered with how long', async (asked) => {
    expect(await last(asked)).not.toContain('7 jaar');
  });

  it('what is asked of customers is no question about privacy', async () => {
    expect(await last('we vragen ook het kenteken')).not.toContain('Privacyvragen');
  });
});
