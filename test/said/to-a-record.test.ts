// Whoever names a record and wants to be there gets there, whatever is open; what is open waits.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCalled, recordWanted } from '../../src/registers/overview/rules/record-wanted.js';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

const toLoon = [
  'ga verder met V-004',
  'ik wil V-004 doen',
  'V-004 verder invullen',
  'en nu V-004',
  'nee ik bedoelde V-004 loon',
  'ga verder met loon',
  'doe eerst maar loon',
  'nee ik wil loon invullen',
  'sla de rest over, doe loon eerst',
  'kan ik de lonen eerst afmaken',
  'carry on with V-004',
  'payroll first please',
  "i'd like to fill in payroll first",
];

describe('a record that is named', () => {
  it.each(['ben er weer. verder met loon', 'nee niet personeel, loon V-004', 'not the staff one, V-004'])(
    'is opened by who comes back, or was led elsewhere: "%s"',
    async (said) => {
      await bot.say('ga verder met V-003');
      await bot.say('later');
      expect((await bot.say(said)).text).toContain('V-004 Loon · Waar en bij wie');
    },
  );

  it.each([...toLoon, 'dan nu loon', 'ff loon doen', 'geef mij maar de lonen', "let's do payroll now"])(
    'is opened: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('V-004 Loon');
      expect(text).toContain('Waar en bij wie');
    },
  );

  it.each(toLoon)('is opened beside another form, which waits: "%s"', async (said) => {
    await bot.say('ga verder met V-003');
    await bot.say('op papier in een map');
    const { text } = await bot.say(said);
    expect(text).toContain('V-004 Loon');
    expect(text).toContain('Wat u bij V-003 Personeel invulde, blijft daar staan');
    expect((await bot.say('terug naar personeel')).text).toContain('Dit heb ik ingevuld. Er is nog niets bewaard.');
  });

  it.each(['can you show me V-003', 'just show me the staff one', 'wat mis ik nog bij V-003?', 'laat personeel zien'])(
    'is shown: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('# V-003 Personeel');
    },
  );

  it('is gone on with after it was shown beside another form', async () => {
    await bot.say('ga verder met V-003');
    await bot.say('laat V-004 zien');
    expect((await bot.say('verder')).text).toContain('V-004 Loon · Waar en bij wie');
  });

  it('is what is open, where nothing is named: with what was filled in and not sent', async () => {
    await bot.say('ga verder met V-003');
    await bot.say('op papier in een map');
    const { text } = await bot.say('laat maar zien wat erin staat');
    expect(text).toContain('# V-003 Personeel');
    expect(text).toContain('Er is nog niets bewaard.');
  });

  it('is said not to be there, and an example of it is offered', async () => {
    expect((await bot.say('V-098 verder')).text).toContain('V-098 staat niet in uw register');
    expect((await bot.say('laten we de webwinkel doen')).text).toContain('Webwinkel');
  });
});

describe('what was filled in and not sent', () => {
  it.each(['wat heb ik net eigenlijk ingevuld', 'wat heb ik ingevuld?', 'what did i fill in again'])(
    'is said again, and the form stays: "%s"',
    async (said) => {
      await bot.say('ga verder met V-003');
      await bot.say('op papier in een map');
      const { text } = await bot.say(said);
      expect(text).toContain('Dit heb ik ingevuld. Er is nog niets bewaard.');
      expect(text).not.toContain('Bevestigen');
    },
  );

  it('and what was only looked at halfway is confirmed by no yes', async () => {
    await bot.say('ga verder met V-003');
    await bot.say('overzicht');
    const { text } = await bot.say('ja');
    expect(text).toContain('Nog niet alles is nagekeken');
    expect(text).not.toContain('V-003 Personeel staat in uw register');
  });
});

describe('words that tell or ask something', () => {
  it.each([
    'wie doet loon',
    'wij werken met loon',
    'ik doe het loon zelf',
    'we gaan naar Exact',
    'we beginnen met een webwinkel',
    'het loon staat in exact',
    'personeel is eerst naar huis gegaan',
    'we doen ook loon',
    'ga verder',
    'loon niet meer verder doen',
    'mag ik loon laten zien aan de boekhouder',
    'eerst stond de klant aan de kassa',
  ])('lead nowhere: "%s"', (said) => {
    const wanted = recordWanted(said);
    const names = ['Loon', 'Payroll', 'Personeel', 'Klanten', 'Exact', 'Webwinkel'];
    expect(wanted !== undefined && names.some((name) => isCalled(wanted.about, [name]))).toBe(false);
  });

  it('answer what is asked, where they may', async () => {
    await bot.say('ga verder met V-003');
    expect((await bot.say('doe maar administratie')).text).toContain('Wie erbij kan: Administratie');
  });
});

describe('what was asked of the register', () => {
  it.each([
    'en wat staat er bij ons dan ingevuld?',
    'en wat staat er nou ingevuld',
    'laat maar zien wat er ingevuld is',
  ])('is shown as it stands: "%s"', async (said) => {
    await bot.say('hoe lang bewaren we klantgegevens eig?');
    expect((await bot.say(said)).text).toContain('# V-001 Klanten');
  });
});

describe('a change that was planned', () => {
  it.each([
    'wat staat er nog gepland?',
    'welke wijzigingen komen eraan',
    'en die overstap, is die nou vastgelegd?',
    'any changes coming up?',
    'wat zijn de komende veranderingen',
    'is er nog iets ingepland',
    'wat gaat er nu allemaal veranderen en wanneer',
    'wat verandert er straks',
    '/register herinneringen',
  ])('can be asked for: "%s"', async (said) => {
    await bot.say('/register leveranciers Mailchimp');
    await bot.say('ja');
    await bot.say('we stoppen per 1 februari 2027 met mailchimp');
    await bot.say('ja');
    const { text } = await bot.say(said);
    expect(text).toContain('Gestopt met Mailchimp: een wijziging verwerken op 1 februari 2027, door noor');
  });
});

describe('who only names one where nothing is open', () => {
  it.each([
    ['loon', 'V-004 Loon'],
    ['de lonen', 'V-004 Loon'],
    ['V-004 loon', 'V-004 Loon'],
    ['klanten', 'V-001 Klanten'],
  ])('sees it: "%s"', async (said, record) => {
    expect((await bot.say(said)).text).toContain(`# ${record}`);
  });

  it.each(['hoi, ik wil loon ff afmaken', 'hallo even loon afmaken'])(
    'is not kept by a greeting: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('V-004 Loon · Waar en bij wie');
    },
  );

  it.each(['de verkoop', 'vraag', 'niks', 'mijn loon klopt niet'])(
    'gets nowhere by other words: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('# V-0');
    },
  );
});
