// When something happened, as people tell it in the middle of a sentence.
import { describe, expect, it } from 'vitest';
import { hourOfKnown } from '../../../src/core/understanding/values/hour-of-known.js';
import { daySaid, momentTold } from '../../../src/core/understanding/values/moments-said.js';

const clock = { now: '2026-11-25T13:20:00.000Z', zone: 'Europe/Amsterdam' };
/** In Amsterdam, where it is a Wednesday, twenty past two in the afternoon; `-` for none. */
function told(text: string): string {
  const moment = momentTold(text, clock);
  return moment === undefined
    ? '-'
    : new Date(moment.at).toLocaleString('sv-SE', { timeZone: clock.zone }).slice(0, 16);
}

describe('a moment that is told', () => {
  it.each([
    ['gisteren rond een uur of vijf is mijn tas gestolen', '2026-11-24 17:00'],
    ['gistermiddag om kwart voor vier naar de verkeerde gemaild', '2026-11-24 15:45'],
    ['vanochtend vroeg is er ingebroken', '2026-11-25 06:00'],
    ['vannacht ingebroken', '2026-11-25 00:00'],
    ['in de nacht van maandag op dinsdag', '2026-11-24 00:00'],
    ['afgelopen nacht is de server gehackt', '2026-11-25 00:00'],
    ['het weekend is er ingebroken', '2026-11-21 00:00'],
    ['afgelopen weekend is er ingebroken', '2026-11-21 00:00'],
    ['in het weekend', '2026-11-21 00:00'],
    ['dit weekend', '2026-11-21 00:00'],
    ['vorige week donderdag', '2026-11-19 00:00'],
    ['donderdag vorige week', '2026-11-19 00:00'],
    ['afgelopen vrijdagmiddag', '2026-11-20 12:00'],
    ['vrijdagmiddag tegen vijven', '2026-11-20 17:00'],
    ['vanmiddag rond enen', '2026-11-25 13:00'],
    ['vanmorgen om achten', '2026-11-25 08:00'],
    ['vanochtend om 8.30', '2026-11-25 08:30'],
    ['om half negen vanmorgen', '2026-11-25 08:30'],
    ['daarstraks stond er iemand', '2026-11-25 14:20'],
    ['daarnet nog', '2026-11-25 14:20'],
    ['een uurtje geleden', '2026-11-25 13:20'],
    ['anderhalf uur geleden', '2026-11-25 12:50'],
    ['drie kwartier geleden', '2026-11-25 13:35'],
    ['zo’n twee uur geleden', '2026-11-25 12:20'],
    ['ongeveer 20 minuten geleden', '2026-11-25 14:00'],
    ['20 min geleden', '2026-11-25 14:00'],
    ['2u geleden', '2026-11-25 12:20'],
    ['2 uurtjes terug', '2026-11-25 12:20'],
    ['3 dagen terug', '2026-11-22 14:20'],
    ['eergisteravond', '2026-11-23 18:00'],
    ['eergisteren', '2026-11-23 00:00'],
    ['gisterenavond laat', '2026-11-24 18:00'],
    ['gisteravond rond half elf', '2026-11-24 22:30'],
    ['gisteren na sluitingstijd', '2026-11-24 00:00'],
    ['gisterochtend', '2026-11-24 06:00'],
    ['gistermorgen 10 uur', '2026-11-24 10:00'],
    ['gister 16u', '2026-11-24 16:00'],
    ['gister 16u30', '2026-11-24 16:30'],
    ['gister om 16 u 30', '2026-11-24 16:30'],
    ['maandag', '2026-11-23 00:00'],
    ['maandagochtend', '2026-11-23 06:00'],
    ['maandag 23 november', '2026-11-23 00:00'],
    ['op 23 november om 15:00', '2026-11-23 15:00'],
    ['23/11 rond 3 uur smiddags', '2026-11-23 15:00'],
    ['rond het middaguur', '2026-11-25 12:00'],
    ['vandaag om 11', '2026-11-25 11:00'],
    ['om 11 uur', '2026-11-25 11:00'],
    ['rond elven', '2026-11-25 11:00'],
    ['zonet om kwart over twee', '2026-11-25 14:15'],
    ['10 over 9 vanochtend', '2026-11-25 09:10'],
    ['tien voor half tien', '2026-11-25 09:20'],
    ['vandaag', '2026-11-25 00:00'],
    ['deze ochtend', '2026-11-25 06:00'],
    ['deze week maandag', '2026-11-23 00:00'],
    ['yesterday evening', '2026-11-24 18:00'],
    ['last night', '2026-11-24 22:00'],
    ['yesterday around 5pm', '2026-11-24 17:00'],
    ['this morning at 8', '2026-11-25 08:00'],
    ['at lunchtime', '2026-11-25 12:00'],
    ['maandag in de verkeerde appgroep gezet, na een uur weggehaald', '2026-11-23 00:00'],
    ['gisteren verstuurd en binnen een uur weer ingetrokken', '2026-11-24 00:00'],
    ['dinsdag stond de map open, na twee uur weer dicht', '2026-11-24 00:00'],
    ['gisteren heeft het na 3 uur weer gewerkt', '2026-11-24 00:00'],
    ['eergisteren lag alles een uur plat', '2026-11-23 00:00'],
    ['maandag verstuurd, twee uur later ingetrokken', '2026-11-23 00:00'],
    ['gisteren een uurtje later gewist', '2026-11-24 00:00'],
    ['gisteren stond het zo’n 3 uur online', '2026-11-24 00:00'],
    ['gisteren rond een uur is het gebeurd', '2026-11-24 13:00'],
    ['gisteren tussen 2 uur en 3 uur', '2026-11-24 14:00'],
    ['yesterday posted in the wrong group, removed after an hour', '2026-11-24 00:00'],
    ['yesterday it was online for two hours', '2026-11-24 00:00'],
    ['it was deleted within 2 hours on monday', '2026-11-23 00:00'],
    ['maandag binnen 3 uur gewist', '2026-11-23 00:00'],
    ['gisteren om een uur verkeerd gemaild', '2026-11-24 13:00'],
    ['gisteren na 3 uur smiddags gebeurd', '2026-11-24 15:00'],
    ['half an hour ago', '2026-11-25 13:50'],
    ['an hour ago', '2026-11-25 13:20'],
    ['two days ago', '2026-11-23 14:20'],
    ['on monday', '2026-11-23 00:00'],
    ['last friday afternoon', '2026-11-20 12:00'],
    ['over the weekend', '2026-11-21 00:00'],
    ['the day before yesterday', '2026-11-23 00:00'],
    ['earlier today', '2026-11-25 00:00'],
    ['vrijdag de 20e', '2026-11-20 00:00'],
    ['de 20e', '2026-11-20 00:00'],
    ['20 nov', '2026-11-20 00:00'],
    ['zaterdagnacht', '2026-11-21 00:00'],
    ['zondag op maandag nacht', '2026-11-23 00:00'],
    ['sinds gisteren', '2026-11-24 00:00'],
    ['sinds vanochtend 9u', '2026-11-25 09:00'],
    ['gisteren, ik denk een uur of 3', '2026-11-24 15:00'],
    ['gisteren s avonds', '2026-11-24 18:00'],
    ['gistere middag', '2026-11-24 12:00'],
    ['vanmidag', '2026-11-25 12:00'],
    ['gsiteren', '2026-11-24 00:00'],
    ['vorige week', '2026-11-16 00:00'],
    ['een week geleden', '2026-11-18 14:20'],
    ['net na tienen', '2026-11-25 10:00'],
    ['even voor twaalven', '2026-11-25 12:00'],
    ['tussen 9 en 10 vanochtend', '2026-11-25 09:00'],
    ['tussen de middag', '2026-11-25 12:00'],
    ['om 13.05', '2026-11-25 13:05'],
    ['13u05', '2026-11-25 13:05'],
    ['om 0905 vanochtend', '2026-11-25 09:05'],
    ['woensdag 25 november 2026 om 9:15 uur', '2026-11-25 09:15'],
    ['25-11-2026 09:15', '2026-11-25 09:15'],
    ['dinsdagavond 21:00', '2026-11-24 21:00'],
    ['gisteravond is er rond 9 uur ingebroken bij ons', '2026-11-24 21:00'],
    ['gisteren is er om 15:00 een mail verstuurd', '2026-11-24 15:00'],
    ['om 10 uur zag ik dat er gisteren iets mis ging', '2026-11-24 10:00'],
    ['vanmiddag een mail gestuurd aan 12 klanten', '2026-11-25 12:00'],
    ['we hebben sinds maandag geen toegang', '2026-11-23 00:00'],
    ['ik mis sinds vrijdag mijn usb stick met 40 clienten', '2026-11-20 00:00'],
    ['zaterdag op de markt laptop kwijt', '2026-11-21 00:00'],
    ['dat was rond half drie gistermiddag', '2026-11-24 14:30'],
    ['vandaag kreeg ik om kwart over elf een telefoontje', '2026-11-25 11:15'],
    ['tijdens de nachtdienst van gisteren', '2026-11-24 00:00'],
    ['net gehoord dat de tas weg is', '2026-11-25 14:20'],
    ['nummer 12 kreeg de brief van nummer 14', '-'],
    ['de klant woont op nummer 8 en kreeg 3 facturen', '-'],
    ['om 12 klanten te mailen', '-'],
    ['waar komt dat vandaan', '-'],
    ['er lag een map op tafel', '-'],
    ['hij is van 1980', '-'],
    ['gistermiddag twee brieven verwisseld', '2026-11-24 12:00'],
    ['op 23 november heeft iemand ingelogd', '2026-11-23 00:00'],
    ['op 23 november 3 mails verstuurd', '2026-11-23 00:00'],
    ['om tien over negen vanochtend', '2026-11-25 09:10'],
    ['deze ochtend om 7', '2026-11-25 07:00'],
    ['vanochtend 7 kwamen we erachter', '2026-11-25 06:00'],
    ['dinsdagavond ergens', '2026-11-24 18:00'],
    // When somebody came to know of it, and not when it happened.
    ['maandag een lijst verkeerd gemaild, hoorde het dinsdag', '2026-11-24 00:00'],
    ['maandag een lijst verkeerd gemaild, ik hoorde het pas op dinsdag', '2026-11-24 00:00'],
    ['sent the list to the wrong parents on monday, heard about it on tuesday', '2026-11-24 00:00'],
    ['zaterdag 21 november is de telefoon gestolen, ik hoor het nu pas van marja', '2026-11-25 14:20'],
    ['the phone was stolen on saturday, i only hear it now', '2026-11-25 14:20'],
    ['dat hoorde ik dinsdag, het was maandag', '2026-11-24 00:00'],
    ['maandag een lijst verkeerd gemaild, hoorde niets meer', '2026-11-23 00:00'],
    ['zaterdag is de telefoon gestolen, nu heb ik een nieuwe', '2026-11-21 00:00'],
  ])('%s: %s', (text, when) => {
    expect(told(text)).toBe(when);
  });

  it.each([
    ['vanochtend is er ingebroken', true],
    ['vanochtend zijn 12 klanten gemaild', true],
    ['in het weekend', true],
    ['gisteren', true],
    ['gisteravond om half negen', false],
    ['een uur geleden', false],
    ['net gezien', false],
  ])('%s: is said roughly: %s', (text, rough) => {
    expect(momentTold(text, clock)?.rough).toBe(rough);
  });
});

describe('an hour that is said of a day that is known', () => {
  const of = (text: string, known: string) => {
    const at = hourOfKnown(text, known, clock);
    return at === undefined ? '-' : new Date(at).toLocaleString('sv-SE', { timeZone: clock.zone }).slice(0, 16);
  };
  const evening = '2026-11-24T17:00:00.000Z';
  it.each([
    ['9 uur ongeveer', evening, '2026-11-24 21:00'],
    ['rond 9 uur', evening, '2026-11-24 21:00'],
    ['around 9', evening, '2026-11-24 21:00'],
    ['half tien', evening, '2026-11-24 21:30'],
    ['it was about 9 o’clock', evening, '2026-11-24 21:00'],
    ['14:30', '2026-11-23T23:00:00.000Z', '2026-11-24 14:30'],
    ['half 3', '2026-11-24T13:00:00.000Z', '2026-11-24 14:30'],
    // These name a day of their own, or no hour at all.
    ['maandag 9 uur', evening, '-'],
    ['vanochtend 9 uur', evening, '-'],
    ['een uur geleden', evening, '-'],
    ['an hour ago', evening, '-'],
    ['9 kinderen', evening, '-'],
    ['later dan dat', evening, '-'],
  ])('"%s" is of that day', (text, known, when) => {
    expect(of(text, known)).toBe(when);
  });
});

describe('of several moments that of who noticed it here counts', () => {
  it.each([
    ['laptop gestolen, gisteravond gezien, vanochtend ontdekt', '2026-11-25 06:00'],
    ['vanochtend om 9 uur ontdekt, gisteravond gezien', '2026-11-25 09:00'],
    ['buurvrouw zag gisteravond onze dossiers op straat, wij merkten het vanochtend om 8 uur', '2026-11-25 08:00'],
    ['papieren gezien door een voorbijganger gisteravond, vanochtend om 9 uur hoorden we het', '2026-11-25 09:00'],
    ['gisteravond hebben we de laptop nog gezien, vanochtend was hij gestolen', '2026-11-25 06:00'],
    ['voor het laatst gezien gisteravond, vanochtend om 10 uur weg', '2026-11-25 10:00'],
    ['een klant zag het gisteravond en wij kwamen er vanochtend om 9 uur achter', '2026-11-25 09:00'],
    ['seen last night by a stranger, discovered this morning at 9', '2026-11-25 09:00'],
    ['saw it last night, found out this morning at 10', '2026-11-25 10:00'],
    ['a neighbour saw the files last night, we noticed at 8 this morning', '2026-11-25 08:00'],
    ['last seen on monday, missing since yesterday', '2026-11-24 00:00'],
    ['gisteravond gezien', '2026-11-24 18:00'],
    ['vanochtend gezien, gisteren om 4 uur gestolen', '2026-11-25 06:00'],
    ['buurvrouw zag gisteravond onze dossiers op straat', '2026-11-24 18:00'],
    ['gisteren rond 4 uur, 12 ouders hebben het gezien', '2026-11-24 16:00'],
    ['gistermiddag om 3 uur gebeurd', '2026-11-24 15:00'],
  ])('%s: %s', (text, moment) => {
    expect(told(text)).toBe(moment);
  });
});

describe('a day with its year', () => {
  it.each([
    ['14 feb 2025 staat eronder', '2025-02-14'],
    ['onder de handtekening staat 3 maart 2024 geschreven', '2024-03-03'],
    ['vorig jaar 12 oktober getekend', '2025-10-12'],
    ['dat was 12 oktober vorig jaar geloof ik', '2025-10-12'],
  ])('is of that year, whatever stands behind it: "%s"', (text, day) => {
    expect(daySaid(text, clock, 'past')).toBe(day);
  });
});
