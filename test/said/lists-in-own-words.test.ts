// Lists that are told in own words: each thing lands in the question that knows it, what is not so in none, and nothing that stood there is lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { descriptionOpen, lineOf, placesIn, saidInTurn } from './description-open.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await descriptionOpen('V-001');
});
afterEach(() => bot.close());

const said = (...all: readonly string[]) => saidInTurn(bot, ...all);
const stored = async (path: string) => JSON.stringify((await bot.stored('V-001'))[path]);

describe('what only another question of the record knows', () => {
  it.each([
    ['naam, adres en geboortedatum, geen rekeningen', 'date-of-birth', 'invoices'],
    ['alleen naam en geboortedatum', 'date-of-birth', '"licence-plate"'],
    ['telefoonnummer en kenteken', 'licence-plate', 'date-of-birth'],
    ['namen, telnrs en kentekens', 'licence-plate', 'date-of-birth'],
    ['name, address and licence plate, no invoices', 'licence-plate', 'invoices'],
  ])('is asked back as that, and fills in no place: %s', async (line, there, gone) => {
    const heard = await said(line);
    expect(heard.text).toContain('Bedoelt u: Welke gegevens:');
    expect(placesIn(heard)).toBe('');
    await bot.say('ja');
    expect(await stored('data')).toContain(there);
    expect(await stored('data')).not.toContain(gone);
  });

  it.each([
    'wachtwoord en slot op de deur, alleen geen back-up',
    'kast gaat op slot en updates, geen back-up',
    'slot op de kast en 2fa, maar geen backup',
    'locked cabinet and 2fa, no backup',
  ])('is how they are protected: %s', async (line) => {
    expect((await said(line)).text).toContain('Bedoelt u: Bescherming: ');
    await bot.say('ja');
    expect(await stored('security')).toContain('locked-cabinet');
    expect(await stored('security')).not.toContain('tested-backup');
  });

  it.each([
    'naam en btw-nummer, staan in exact, alleen ik zie het',
    'in exact, naam en btw-nummer, alleen ik kan erbij',
    'naam en btw-nummer. staat in exact. alleen ik werk ermee',
  ])('is asked back beside what fills in the form: %s', async (line) => {
    const heard = await said(line);
    expect(placesIn(heard)).toBe('Exact');
    expect(lineOf(heard, 'Wie erbij kan')).toBe('Eigenaar of directie');
    expect(heard.text).toContain('Bedoelt u: Welke gegevens:');
    const form = await bot.say('ja');
    expect(await stored('data')).toContain('vat-number');
    expect(form.field('suppliers').sent).toEqual(['catalogue:exact']);
    expect(form.field('access').sent).toEqual(['management']);
  });

  it.each([
    ['het telefoonnummer van de klant staat op papier', 'Papieren map'],
    ['hun telefoonnummers zitten in exact', 'Exact'],
  ])('is no part of a word beside a place: %s', async (line, all) => {
    expect(placesIn(await said(line))).toBe(all);
  });

  it('is nothing of another list where everything but one is meant', async () => {
    expect((await bot.say('alles behalve de politie')).text).not.toContain('Gevoelige gegevens: ');
  });

  it.each(['ik, de boekhouder', 'exact', 'op mijn telefoon', 'papieren map, moneybird', 'de winkel'])(
    'is nothing that is asked here: %s',
    async (line) => {
      expect((await said(line)).text).not.toContain('Bedoelt u: ');
    },
  );
});

describe('a list that is filled in', () => {
  it.each([
    ['alles behalve de map'],
    ['alles, alleen geen map'],
    ['alleen niet op papier'],
    ['allemaal maar niet de map'],
    ['alles zonder de map'],
    ['everything but not the paper folder'],
  ])('is without the one that is left out: %s', async (line) => {
    expect(placesIn(await said('exact, moneybird en papieren map', line))).toBe('Exact, Moneybird');
  });

  it.each([
    ['plus een map in de kast, niet in de cloud', 'Exact, Papieren map'],
    ['en ook nog een map', 'Exact, Papieren map'],
    ['de boekhouder heeft een kopie, alleen ik werk ermee', 'Exact, Onze accountant of boekhouder'],
    ['en onze boekhouder, alleen ik kan erbij', 'Exact, Onze accountant of boekhouder'],
    ['nee alleen papier', 'Papieren map'],
  ])('comes with what is told beside it, or is another: %s', async (line, all) => {
    expect(placesIn(await said('exact', line))).toBe(all);
  });

  it('is everything that is offered but one, where nothing stood there', async () => {
    const all = placesIn(await said('alles behalve moneybird'));
    expect(all).toContain('SnelStart');
    expect(all).not.toMatch(/Moneybird|Geen/);
  });
});

describe('who works with it', () => {
  it.each([
    ['mn hulpje kijkt daar ook in', 'mn hulpje'],
    ['exact. alleen de leidinggevenden zien het', 'leidinggevenden'],
    ['de directie en winkel werken ermee', 'Eigenaar of directie, Winkel of balie'],
    ['mijn man werkt er ook mee', 'mijn man'],
    ['only the owner sees it', 'Eigenaar of directie'],
  ])('is told by what they do: %s', async (line, who) => {
    const heard = await said(line);
    expect(lineOf(heard, 'Wie erbij kan').toLowerCase()).toContain(who.toLowerCase());
    expect(placesIn(heard)).toBe(line.startsWith('exact') ? 'Exact' : '');
  });

  it('"alle kapsters en ik, niet de schoonmaakster" is who that is, and nobody who keeps it', async () => {
    const heard = await said('exact', 'alle kapsters en ik, niet de schoonmaakster');
    expect(lineOf(heard, 'Wie erbij kan')).toBe('Werkplaats of productie, Eigenaar of directie');
  });

  it('"alleen ik" is that, also where I keep it up to date already', async () => {
    expect(lineOf(await said('exact', 'alleen ik'), 'Wie erbij kan')).toBe('Eigenaar of directie');
  });

  it.each(['we werken met exact', 'de kassa werkt met exact'])('is nobody by what is used: %s', async (line) => {
    expect(placesIn(await said(line))).toBe('Exact');
  });
});

describe('below a card with what is proposed', () => {
  beforeEach(async () => {
    await bot.press('begin|complaints');
  });

  it.each([
    ['wachtwoord met code op de telefoon en een kast met slot. niet versleuteld', 'Bescherming: '],
    ['naam en kenteken, geen klachten', 'Welke gegevens: '],
  ])('what is of another list is of that: %s', async (line, label) => {
    const { text } = await bot.say(line);
    expect(text).toContain(label);
    expect(text).not.toContain("Programma's en plaatsen: Telefoon");
  });

  it('"exact en een map, alleen ik kan erbij" is all that there is', async () => {
    const { text } = await bot.say('exact en een map, alleen ik kan erbij');
    expect(text).toContain("Programma's en plaatsen: Exact, Papieren map");
    expect(text).toContain('Wie erbij kan: Eigenaar of directie');
  });
});
