// How long is kept what is kept of people, whatever those are called: it is asked back of the one activity that holds them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from './support.js';

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
