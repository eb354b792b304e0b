// "Verder met het verzoek", "nu het datalek": who names what runs by what it is gets there, and tells nothing by that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

const introduced = ['hoi ik ben Henk van Autobedrijf Smit, garage met 6 man, geen personeel, Exact', 'ja', 'later'];
const lost = ['gister de telefoon verloren in trein, met klantgegevens, vergrendeld', 'ja', 'nee', 'ja', 'later'];
const wrongPlate = 'klant mevr Smit belt, haar kenteken staat verkeerd in het systeem, moet XX-123-X zijn';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, ...introduced, ...lost);
});
afterEach(() => bot.close());

describe('with a breach and a request that run', () => {
  beforeEach(() => saidBefore(bot, wrongPlate, 'ja', 'ja', 'later'));

  it.each([
    'verder met verzoek 1',
    'ga verder met het verzoek',
    'verder met dat kenteken verzoek',
    'go on with request 1',
    'ga verder met R-001',
  ])('its questions go on: %s', async (line) => {
    expect((await bot.say(line)).ask.title).toMatch(/^R-001/);
  });

  it.each(['verder met het datalek', 'ga verder met de melding', 'ga verder met D-001'])(
    'so do those of the breach: %s',
    async (line) => {
      expect((await bot.say(line)).ask.title).toMatch(/^D-001/);
    },
  );

  it.each([
    ['open verzoek 1', 'R-001'],
    ['laat het verzoek zien', 'R-001'],
    ['terug naar het verzoek van mevr smit', 'R-001'],
    ['doe eerst het verzoek maar', 'R-001'],
    ['en nu het verzoek', 'R-001'],
    ['melding 1', 'D-001'],
    ['nu het datalek', 'D-001'],
  ])('it is shown: %s', async (line, number) => {
    const { text } = await bot.say(line);
    expect(text).toMatch(new RegExp(`^# ${number}`));
    expect(text).not.toContain('Aanvulling');
  });

  it.each(['laat de verzoeken zien', 'verzoek', 'ik heb een nieuw verzoek', 'verder met verzoek 7'])(
    'neither several nor another one are that one: %s',
    async (line) => {
      expect((await bot.say(line)).text).not.toMatch(/^# R-001/);
    },
  );

  it('of two requests none is taken for the other', async () => {
    await saidBefore(bot, 'klant wil weten wat we van hem hebben', 'ja', 'ja', 'later');
    expect((await bot.say('ga verder met het verzoek')).text).not.toMatch(/^# R-00/);
    expect((await bot.say('ga verder met verzoek 2')).ask.title).toMatch(/^R-002/);
  });
});

it.each([wrongPlate, 'een klant belde, zijn telefoonnummer klopt niet'])(
  'whose own data are wrong asks something, also right behind a report: %s',
  async (line) => {
    const { text } = await bot.say(line);
    expect(text).toContain('Soort verzoek: Iets laten verbeteren');
    expect(text).not.toContain('D-001');
  },
);

it('programs are offered as places where no activity is described yet', async () => {
  await saidBefore(bot, wrongPlate, 'ja', 'ja');
  expect((await bot.say('exact')).text).toContain('Aan wie is het doorgegeven?');
  expect((await bot.stored('R-001'))['fixed-in']).toHaveLength(1);
  expect((await bot.say('laat verzoek 1 zien')).text).toContain('Aangepast in: Exact');
});

it('a form that was not sent is said to wait, by no name that it does not have', async () => {
  await bot.say('er is een map met dossiers gestolen uit de auto');
  await bot.say('ja');
  expect((await bot.say('verder met D-001')).text).toContain('Wat u invulde, blijft staan en is nog niet verstuurd.');
});
