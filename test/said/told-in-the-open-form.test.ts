// What is told while the form of a breach or a request stands open, in the words of somebody who talks to a person.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, piet));
  return text;
};
const breach = (...all: readonly string[]) =>
  told('hackers in het systeem van onze hoster, klantgegevens gedownload', 'ja graag', ...all);

describe('of a breach', () => {
  it.each([
    ...['nee volgens hen is het dicht', 'nee hoor, alles zit weer dicht zeggen ze', 'no they already closed it'],
    ...['het is inmiddels dicht', 'ze zeggen dat het nu dicht is', 'nee, het lek is gedicht', 'no they have fixed it'],
  ])('nobody can reach it any more: "%s"', async (said) => {
    expect(await breach(said)).toContain('Staat nog open: nee');
  });

  it.each(['de winkel is dicht', 'is het al dicht?', 'het moet nog dicht', 'misschien is het dicht'])(
    'says nothing of that: "%s"',
    async (said) => {
      expect(await breach(said)).not.toContain('Staat nog open: nee');
    },
  );

  it.each([
    'van die verzender gehoord',
    'gehoord van de hoster',
    'onze hostingpartij mailde dat',
    'de leverancier belde',
  ])('was reported by another company: "%s"', async (said) => {
    expect(await breach(said)).toContain('Hoe u het weet: Een ander bedrijf meldt het');
  });

  it.each(['gehoord van een collega', 'van iemand gehoord'])('was told by somebody: "%s"', async (said) => {
    expect(await breach(said)).toContain('Hoe u het weet: Iemand zei het tegen mij');
  });

  it.each([
    ...['ik draai de cijfers om, in hun mail staat 430 klanten', 'typfoutje, 430 klanten', '430, las het verkeerd'],
    ...[
      'i mixed up the digits, it says 430 customers',
      't zijn er 430 heb nageteld',
      'sorry verkeerd gezien, 430 klanten',
    ],
  ])('counts them anew: "%s"', async (said) => {
    expect(await breach('het zijn geloof ik 340 klanten', said)).toContain('Ik lees nu: 430 mensen.');
  });

  it.each(['maandag eind van de middag belden ze', 'monday at the end of the afternoon'])(
    'was noticed in that part of the day: "%s"',
    async (said) => {
      expect(await breach(said)).toContain('Gemerkt op: 23 november 2026 om 12:00');
    },
  );

  it.each([
    'kweenie, niemand heeft iets gevonden',
    'geen idee of iemand het gezien heeft',
    'no idea if anybody saw it',
  ])('is not known to be within reach, and when is still asked: "%s"', async (said) => {
    const text = await breach(said);
    expect(text).toContain('Staat nog open: (weten we nog niet)');
    expect(text).toContain('Nog nodig: Wanneer merkte u het?');
  });

  it.each([
    ...['moment, de koerier staat voor de deur', 'wacht ff, mn volgende client', 'hang on someone at the desk'],
    ...['moet weg naar een bezichtiging, zo terug', 'wacht even de telefoon gaat', 'sorry moment er staat een klant'],
  ])('is left as it is for a moment: "%s"', async (said) => {
    expect(await breach(said)).toContain('Neem de tijd');
    expect(await breach('ben weer op kantoor')).not.toMatch(/kantoor|koerier|client|desk|bezichtiging/);
  });
});

describe('of a request', () => {
  it.each([
    'mevrouw gebeld, klant van ons, geboortedatum staat fout in haar dossier bij ons',
    'meneer langs, klant, wil zijn gegevens inzien',
    'mevrouw gemaild dat haar adres niet klopt, klant',
  ])('nobody is recognised by what they did: "%s"', async (said) => {
    expect(await told(said, 'ja')).not.toMatch(/Herkennen aan: (?:mevrouw|meneer)/);
  });

  it('somebody is by their name', async () => {
    expect(await told('mevr Jansen gebeld, klant, wil haar gegevens inzien', 'ja')).toContain(
      'Herkennen aan: mevr Jansen',
    );
  });

  it.each([
    'wacht, dat telefoontje was al vrijdag. gisteren was haar herinnering per mail',
    'het was vrijdag, en gisteren heeft ze nog een keer gemaild',
    'het was vrijdag maar gisteren mailde ze opnieuw',
  ])('came in the first time, whatever came behind: "%s"', async (said) => {
    const text = await told(
      'mevrouw gebeld, klant van ons, geboortedatum staat fout in haar dossier bij ons',
      'ja',
      said,
    );
    expect(text).toContain('Ontvangen: 20 november 2026');
    expect(text).toContain('Hoe ontvangen: Aan de balie of telefoon');
  });
});

describe('beside the story of a breach', () => {
  const first = 'tablet kwijt, op het dak van de auto laten liggen, er stonden 11 klanten op';
  const tablet = (...all: readonly string[]) => told(first, 'ja meld maar', ...all);

  it.each([
    ...['ik bedoel 13, er staan er nog 2 achterop', 'i mean 13, two more on the back', 'oeps 13', 'toch 13'],
    ...[
      'sorry 13, was er een paar vergeten',
      'nee wacht het zijn er 13, twee telde ik niet',
      'ik zei 11 maar het is 13',
    ],
    '13 bedoel ik, er staan er nog 2 achterop',
  ])('a number that is put right is one of the people, and of no list: "%s"', async (said) => {
    const text = await tablet(said);
    expect(text).toContain('Ik lees nu: 13 mensen.');
    expect(text).toContain('Soort: Telefoon, laptop of stick kwijt of gestolen');
    expect(text).toContain(`Wat er gebeurde: ${first.replace('11', '13')}`);
    expect(text).not.toContain('11 klanten');
  });

  it.each([
    ...['zo. nu weer die tablet', 'ok back to the tablet', 'allez terug naar die tablet', 'nu verder over de tablet'],
    ...[
      'zo, de tablet dus',
      'geef maar door aan wie dat doet',
      'zet erin',
      'zet het er maar in',
      'ogenblik de baby huilt',
    ],
    ...['hang on, kid crying', 'wacht politie aan de lijn', 'klaar? sturen dan', 'geef het maar door aan noor'],
  ])('what tells nothing is no part of it: "%s"', async (said) => {
    expect(await tablet(said, 'vanmorgen om 8 uur')).not.toContain(said);
  });

  it.each([
    ...[
      'wacht ook de sleutels',
      'nu is die tablet weer terug',
      'en de tablet was niet op slot',
      'verder stond er niks op',
    ],
    ...['even niet opgelet', 'sorry wacht de dader is gezien', 'met de tablet ook de oplader', 'die en de telefoon'],
    ...[
      'we zetten er altijd een code op',
      'ik heb het doorgegeven aan de verzekering',
      'terug in de auto lag de oplader',
    ],
  ])('what tells something stays: "%s"', async (said) => {
    expect(await tablet(said, 'vanmorgen om 8 uur')).toContain(said);
  });

  const van = (said: string) =>
    told('bus opengebroken, ladders weg en de klapper ook. daar staan de adressen in met poortcodes', 'ja', said);

  it.each([
    ...['klapper met klantadressen en poortcodes gestolen uit de bus', 'map met poortcodes meegenomen uit de bus'],
    ...['poortcodes en adressen van klanten gestolen', 'half 7 vanochtend de klapper met adressen uit de bus gestolen'],
  ])('the same theft told once more is no other breach, and says what kind it is: "%s"', async (said) => {
    const text = await van(said);
    expect(text).not.toContain('ander datalek');
    expect(text).toContain('Soort: Papieren kwijt of gestolen');
    expect(text).toContain(said);
  });

  it.each([
    ...['ook een laptop gestolen bij piet thuis', 'een brief met adressen van klanten ging naar het verkeerde adres'],
    ...['gisteren stuurde ik een mail naar de verkeerde klant', 'ook een tas met dossiers kwijt geraakt in de trein'],
  ])('another one stays another one: "%s"', async (said) => {
    expect(await van(said)).toContain('Dit lijkt een ander datalek');
  });

  it('a thing that the story names keeps its kind', async () => {
    const text = await told(
      'laptop en een map met dossiers gestolen uit de auto',
      'ja',
      'de laptop is uit de auto gestolen',
    );
    expect(text).toContain('Soort: Papieren kwijt of gestolen');
  });

  it.each([
    ...[
      'zelf gezien ruit lag eruit',
      'ik heb het zelf gezien vanaf de weg',
      'zag ik zelf',
      'i noticed it myself on monday',
    ],
    ...['ik merkte het zelf bij de auto'],
  ])('it was noticed by oneself: "%s"', async (said) => {
    expect(await tablet(said)).toContain('Hoe u het weet: Ik merkte het zelf');
  });

  it('it was not where that is denied', async () => {
    expect(await tablet('niet zelf gezien, van de buurman')).not.toContain('Hoe u het weet: Ik merkte het zelf');
  });

  it('who is called away hears what is not in it', async () => {
    expect(await tablet('ogenblik de baby huilt')).toContain(
      'Dit staat niet in het formulier: "ogenblik de baby huilt"',
    );
  });

  it.each([
    ...[
      'klaar? sturen dan',
      'sturen maar',
      'sturen',
      'done? send it then',
      'is dat alles? versturen dan',
      'verstuur maar',
    ],
    ...['geef maar door aan wie dat doet', 'zet het er maar in', 'klaar, doorgeven maar', 'ok stuurt het maar door'],
  ])('who wants it sent hears what is still needed: "%s"', async (said) => {
    expect(await tablet(said)).toContain('Dit moet nog: Wanneer merkte u het?');
  });
});

describe('of a request', () => {
  const wedding = (said: string) =>
    told('bruid van vorig jaar wil dat haar fotos van onze site gaan', 'ja', 'klant', said);

  it.each([
    ...['bruiloft 14 juni 2025, grote zaal', 'wedding 14 june 2025, big hall', 'feest van 20 augustus, tafel 4'],
    ...['reservering 12 maart 2026', 'getrouwd op 3-5-2025 in de tuinzaal', 'boeking 4471 van 14 juni 2025'],
  ])('a day of long ago is of who it is, and not of when it came in: "%s"', async (said) => {
    const text = await wedding(said);
    expect(text).toContain(`Herkennen aan: ${said}`);
    expect(text).not.toMatch(/Ontvangen: .*(?:2025|augustus|maart)/);
  });

  it.each([
    ['het was 3 september', '3 september 2026'],
    ['nee, kwam 3 september binnen', '3 september 2026'],
    ['3 sept 2026 dus', '3 september 2026'],
    ['de vraag is van 2 juli', '2 juli 2026'],
    ['ze mailde op 1 juli al', '1 juli 2026'],
    ['14 juni 2026', '14 juni 2026'],
    ['afgelopen maandag', '23 november 2026'],
  ])('a day of long ago on which it came in is that: "%s"', async (said, day) => {
    expect(await wedding(said)).toContain(`Ontvangen: ${day}`);
  });

  it('when somebody was there is not when they ask', async () => {
    expect(await told('bruid van 14 juni wil haar fotos van de site', 'ja')).not.toContain('Ontvangen: 14 juni 2026');
  });

  it.each([
    ...['wij verhuren het landhuis he, we zijn niet de fotograaf. maakt dat uit?', 'does that matter for us?'],
    ...['we hebben die site niet zelf gemaakt, is dat erg?', 'de fotograaf heeft ze ook staan, telt dat?'],
  ])('a question that is not known is said to be not known, and the form stays: "%s"', async (said) => {
    expect(await wedding(said)).toContain('Vraag het noor');
    expect(await told('gebeld')).toContain('Hoe ontvangen: Aan de balie of telefoon');
  });
});
