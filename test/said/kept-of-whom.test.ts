// How long is kept what is kept of people, whatever those are called: it is asked back of the one activity that holds them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

async function introduced(name: string, sector: string): Promise<void> {
  await saidBefore(bot, 'hoi', name, 'info@huis.nl', 'ja', sector, '4', 'ik', 'geen vervanger', 'ja', 'later', 'later');
}

describe.each([
  ['Voetbalvereniging De Korst', '15', 'V-001 Leden: Gegevens van leden en berichten'],
  ['Bakkerij De Korst', '1', 'V-001 Klanten: Klantgegevens en berichten'],
])('of %s', (name, sector, row) => {
  it.each([
    'klantgegevens 7 jaar',
    'we bewaren de gegevens van onze leden 7 jaar',
    'cliënten bewaren we 7 jaar',
    'gasten 7 jaar',
    'van bewoners houden we alles 7 jaar',
    'cursistendossiers bewaren we 7 jaar',
    'we keep our members 7 years',
  ])('"%s"', async (said) => {
    await introduced(name, sector);
    expect((await bot.say(said)).text).toContain(`Bedoelt u in ${row}: 7 jaar`);
    expect((await bot.say('ja')).text).toContain('7 jaar');
  });
});

describe('of a practice', () => {
  beforeEach(() => introduced('Fysio Ilse', '8'));

  it('asks which of its data are meant', async () => {
    expect((await bot.say('klantgegevens 5 jaar')).text).toMatch(/Het dossier van de behandeling; Rekeningen.*Welke/);
  });

  it.each([
    'klopt maar dossiers 15 jaar',
    'dossiers van clienten bewaren we 15 jaar',
    'het dossier bewaren we maar 15 jaar',
  ])('says what the law asks, and stores a shorter term not as that: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('De wet vraagt hier: Het dossier van de behandeling: 20 jaar');
    expect(text).not.toMatch(/15 jaar[^?]*7:454/);
    expect((await bot.say('ja')).text).not.toMatch(/15 jaar[^?]*7:454/);
  });

  it('hears which', async () => {
    expect((await bot.say('dossiers van klanten bewaren we 15 jaar')).text).toContain('dossier van de behandeling: 15');
  });
});

describe('of people that no activity may hold', () => {
  beforeEach(() => introduced('Voetbalvereniging De Korst', '15'));

  it('asks in which activity that is so, and then of which data', async () => {
    expect((await bot.say('vrijwilligers bewaren we 4 jaar')).text).toContain('In welke activiteit is dat zo?');
    expect((await bot.say('leden')).text).toContain('hebben meer soorten gegevens een termijn');
  });

  it('knows that who gives belongs with the members', async () => {
    expect((await bot.say('donateurs bewaren we 7 jaar')).text).toContain(
      'Bedoelt u in V-001 Leden: Gegevens van leden',
    );
  });

  it('what tells of no keeping is no term', async () => {
    const { text } = await bot.say('3 jaar geleden zijn er gegevens van donateurs gestolen bij de inbraak');
    expect(text).not.toContain('Bedoelt u in');
  });
});

it('asks a shop in which activity it keeps those who give', async () => {
  await introduced('Bakkerij De Korst', '1');
  expect((await bot.say('donateurs bewaren we 7 jaar')).text).toContain('In welke activiteit is dat zo?');
});

describe('where no activity holds them yet', () => {
  const begun = (sector: string) =>
    saidBefore(bot, 'hoi', 'De Korst', 'info@huis.nl', 'ja', sector, '4', 'ik', 'geen', 'nee', 'later', 'later');

  it.each([
    'klanten bewaren we 4 jaar',
    'klantgegevens bewaren we 4 jaar',
    'klantgegevens 4 jaar',
    'gasten bewaren we vier jaar',
    'customers we keep for 4 years',
    'we keep customer data for 4 years',
  ])('it is offered, and begins with how long: "%s"', async (said) => {
    await begun('1');
    expect((await bot.say(said)).text).toContain('Dit klinkt als iets voor uw register: Klanten');
    expect((await bot.say('ja')).text).toContain('Bedoelt u in V-001 Klanten: Klantgegevens en berichten: 4 jaar');
    expect(await bot.stored('V-001')).not.toMatchObject({ 'retention/customers/count': 4 });
    await bot.say('ja');
    expect(Object.values(await bot.stored('V-001'))).toContain(4);
  });

  it('of several kinds of data it is asked which are kept so long', async () => {
    await begun('8');
    await bot.say('patienten bewaren we 15 jaar');
    expect((await bot.say('ja')).text).toContain('hebben meer soorten gegevens een termijn');
  });

  it('of another activity too', async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say('sollicitanten bewaren we 3 maanden')).text).toContain('register: Sollicitanten');
    expect((await bot.say('ja')).text).toMatch(/Bedoelt u in V-\d+ Sollicitanten: .*3 maanden|meer soorten gegevens/);
  });

  it.each([
    'de klanten komen al 4 jaar bij ons',
    'een klant heeft 2 jaar geleden gebeld',
    'bestuursleden zitten 4 jaar',
    'we bestaan 4 jaar',
    'hoe lang bewaren we klanten?',
    'we bewaren het 4 jaar',
  ])('nothing is begun by "%s"', async (said) => {
    await begun('1');
    expect((await bot.say(said)).text).not.toContain('uw register: Klanten');
  });
});
