// What nobody meant stands in no list, and what stands there can be taken out by its name.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { descriptionOpen, placesIn, saidInTurn } from './description-open.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await descriptionOpen('V-001');
});
afterEach(() => bot.close());

const said = (...all: readonly string[]) => saidInTurn(bot, ...all);

describe('a name of one’s own', () => {
  it.each([
    ['exact en laptop, die moeten er wel bij', 'Exact, Eigen computer of server'],
    ['nu is de laptop weg! die moet er wel bij', 'Eigen computer of server'],
    ['pff. exact, papieren map', 'Exact, Papieren map'],
    ['exact, tja, papieren map, dat was het denk ik', 'Exact, Papieren map'],
    ['exact, ge weet wel', 'Exact'],
    ['exact, wait no, papieren map', 'Papieren map'],
    ['exact and a paper folder, that’s it i think', 'Exact, Papieren map'],
    ['exact, amai, papieren map, zo gaat dat bij ons', 'Exact, Papieren map'],
    ['exact, kees doet de administratie trouwens', 'Exact'],
    ['exact, omdat de boekhouder dat wil', 'Exact, Onze accountant of boekhouder'],
  ])('is no clause, sigh or correction: %s', async (line, all) => {
    expect(placesIn(await said(line))).toBe(all);
  });

  it.each([
    ['exact en loonadmin dekker', 'Exact, loonadmin dekker'],
    ['exact, prikbord in de kantine', 'Exact, prikbord in de kantine'],
    ['exact, schema dat de groothandel maakt', 'Exact, schema dat de groothandel maakt'],
    ['exact, sleutelkastje van zijn vader', 'Exact, sleutelkastje van zijn vader'],
    ['exact, bestelapp van de groothandel', 'Exact, bestelapp van de groothandel'],
  ])('is a noun or two: %s', async (line, all) => {
    expect(placesIn(await said(line))).toBe(all);
  });

  it.each(['het is Karin die t bijhoudt trouwens', 'it’s karin who keeps it up to date', 'en karin houdt dat bij'])(
    'is not who keeps it up to date, which is noted: %s',
    async (line) => {
      await bot.say('hoi', 'karin');
      const { text } = await said(`exact, papieren map. ${line}`);
      expect(text).toContain("Programma's en plaatsen: Exact, Papieren map\n");
      expect(text).toContain('Wie houdt dit bij: karin');
    },
  );
});

describe('what stands in the form', () => {
  it.each([
    '"prikbord" is geen programma, haal dat weg',
    "haal prikbord weg bij de programma's",
    'prikbord weghalen',
    'prikbord mag weg, dat heb ik niet gezegd',
    'prikbord? dat is onzin haal het eruit',
    'prikbord klopt niet',
    'dat prikbord is geen programma',
    'nee prikbord is geen plaats',
    'prikbord moet der nie bij',
    'waarom staat prikbord erbij? weg ermee',
    'prikbord hoort er niet bij',
    'doe prikbord maar weg',
    'prikbord weglaten aub',
    'prikbord hebben we niet',
    'take prikbord out please',
    'prikbord is not a program, remove it',
  ])('goes out by its name: %s', async (line) => {
    expect(placesIn(await said('exact, laptop, prikbord', line))).toBe('Exact, Eigen computer of server');
  });

  it.each([
    'prikbord hangt in de kantine',
    'prikbord is niet nieuw',
    'prikbord blijft, de laptop mag weg',
    'en prikbord ook',
    'is prikbord een programma?',
    'alleen ik kan bij het prikbord',
  ])('stays where it is only spoken of: %s', async (line) => {
    await said('exact, laptop, prikbord', line);
    expect(placesIn(await said('en mailchimp'))).toContain('prikbord');
  });

  it.each(['haal klantenkaart weg', '"dat ding" is geen programma, haal dat weg', 'verwijder het salaris'])(
    'takes nothing back that was stored, where nothing is called so: %s',
    async (line) => {
      await said('btw-nummer bewaren we ook', 'ja');
      const { text } = await said('exact', line);
      expect(text).not.toMatch(/Teruggezet|ongedaan/);
      expect(placesIn(await said('en mailchimp'))).toBe('Exact, Mailchimp');
    },
  );

  it.each(['soort klant weghalen, die bewaar ik niet', 'haal soort klant weg', 'remove the kind of customer'])(
    'is of the list in which it stands, where another is asked: %s',
    async (line) => {
      await said('exact');
      const { text } = await bot.say(line);
      expect(text).not.toContain('Teruggezet');
      expect(text).toMatch(/Bedoelt u: Welke gegevens: (?![^\n]*Soort klant)/i);
      await bot.say('ja');
      expect(JSON.stringify((await bot.stored('V-001'))['data'])).not.toContain('customer-kind');
    },
  );
});

describe('what only speaks of what stands there', () => {
  it.each([
    'nee ik bedoel wat je net had ingevuld, dat van exact en de laptop. is dat bewaard?',
    'nee ik bedoelde wat je had opgeschreven, van exact. staat dat er nog?',
    'no i meant what you noted, exact. is it saved?',
    'is alleen exact bewaard?',
    'heb je exact en de laptop nu bewaard?',
  ])('takes nothing away: %s', async (line) => {
    await said('exact, laptop, prikbord', line);
    expect(placesIn(await said('en mailchimp'))).toBe('Exact, Eigen computer of server, prikbord, Mailchimp');
  });

  it.each([
    'en het telefoonnr van de zaak is nu 0113 555210',
    'telefoon van de zaak is 0113 555210',
    'nee de winkel kan er niet bij, alleen ik. en het telefoonnr van de zaak is nu 0113 555210',
  ])('is no place where it tells how somebody is reached: %s', async (line) => {
    const heard = await said('exact, mailchimp', line);
    expect(heard.text).toContain('Contact: ');
    expect(placesIn(await said('en een prikbord ook'))).not.toContain('Telefoon');
  });

  it('"alleen naam en mailadres" is all there is, and what is denied does not come back', async () => {
    await bot.press('begin|newsletter');
    const { text } = await said('exact', 'alleen naam en mailadres, geen voorkeuren en ik kijk niet wat ze lezen');
    expect(text).toMatch(/Welke gegevens: Naam, E-mailadres(?:\?|\n|$)/);
  });
});

describe('why something is needed', () => {
  it.each([
    [
      'ja klopt zonder stagiairs. zei ik toch, voor de belastingdienst en de loonstrook',
      'voor de belastingdienst en de loonstrook',
    ],
    ['ja, dat zei ik al, we feliciteren vaste klanten', 'we feliciteren vaste klanten'],
    ['nee echt. as i said, to check their age', 'to check their age'],
    ['we feliciteren vaste klanten', 'we feliciteren vaste klanten'],
    ['ja anders kunnen we niet feliciteren', 'anders kunnen we niet feliciteren'],
  ])('is no whole sentence of the talk: %s', async (line, reason) => {
    const record = (await bot.record('V-001')).id;
    await bot.press(`change|${record}|data`);
    await bot.answer({ data: ['name', 'date-of-birth'] }, { record });
    await bot.answer({ 'needed/date-of-birth/needed': true }, { record });
    await bot.press(`change|${record}|needed/date-of-birth/reason`);
    await said(line, 'ja');
    expect((await bot.stored('V-001'))['needed/date-of-birth/reason']).toBe(reason);
  });
});
