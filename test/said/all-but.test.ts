// Of several things that were proposed at once only a part is agreed to, or all of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const suppliers = async () =>
  (await bot.read((repositories, organisation) => repositories.records.list(organisation, 'supplier'))).map(
    ({ title }) => title,
  );

describe('programs', () => {
  it.each([
    'klopt, behalve moneybird',
    'ja maar moneybird niet',
    'ja alles behalve moneybird',
    'oke maar zonder moneybird',
    'klopt maar moneybird hoeft niet',
    'jaa maar moneybrid niet',
    'ja, behalve de laatste',
    'yes but not moneybird',
    'yes, all except moneybird',
    'moneybird niet, de rest wel',
  ])('what is left out is not added, and the others are: "%s"', async (said) => {
    await bot.say('we gebruiken snelstart, mailchimp en moneybird');
    expect((await bot.say(said)).text).toMatch(/Niet toegevoegd: Moneybird|Not added: Moneybird/);
    expect(await suppliers()).toEqual(expect.arrayContaining(['SnelStart', 'Mailchimp']));
    expect(await suppliers()).not.toContain('Moneybird');
  });

  it.each(['alleen snelstart', 'mailchimp en moneybird niet', 'only snelstart'])(
    'without a yes what is left is asked back: "%s"',
    async (said) => {
      await bot.say('we gebruiken snelstart, mailchimp en moneybird');
      const { text } = await bot.say(said);
      expect(text).toContain('SnelStart');
      expect(text).not.toContain('Mailchimp (');
      expect(await suppliers()).not.toContain('SnelStart');
      await bot.say('ja');
      expect(await suppliers()).toContain('SnelStart');
      expect(await suppliers()).not.toContain('Mailchimp');
    },
  );
});

describe('drafts', () => {
  const offer = async () => {
    await bot.say('we gebruiken snelstart, mailchimp en nmbrs');
    return bot.say('ja');
  };
  const activities = async () =>
    (
      await bot.read((repositories, organisation) => repositories.records.list(organisation, 'controller-activity'))
    ).map(({ template }) => template);

  it.each(['alle drie', 'doe allemaal maar', 'allemaal', 'all of them'])('"%s" is all of them', async (said) => {
    const before = (await activities()).length;
    const { text } = await offer();
    expect(text).toContain('zet klaar');
    await bot.say(said);
    expect((await activities()).length).toBeGreaterThan(before + 1);
  });

  it('one of them can be left out', async () => {
    await offer();
    await bot.say('ja maar de nieuwsbrief niet');
    expect(await activities()).not.toContain('newsletter');
  });
});

describe('what was put right', () => {
  it.each([
    'ja maar de naam niet',
    'klopt, behalve de bedrijfsnaam',
    'yes but not the name',
    'ja, alleen het personeel',
  ])('is stored but for what is left out: "%s"', async (said) => {
    const { name } = await bot.stored();
    await bot.say('we heten nu De Vlierhof en zijn met 12 mensen');
    await bot.say(said);
    expect(await bot.stored()).toMatchObject({ name, staff: 12 });
  });

  it('stays as it was in a list', async () => {
    await bot.say('V-001: adres en bestellingen moeten er ook uit');
    expect((await bot.say('ja maar het adres niet')).text).toContain('Dit blijft zoals het was: Adres');
    const { data } = await bot.stored('V-001');
    expect(data).toContain('address');
    expect(data).not.toContain('orders');
  });

  it('what is said of something else leaves out nothing', async () => {
    await bot.say('we heten nu De Vlierhof en zijn met 12 mensen');
    await bot.say('ja maar de winkel is niet open vandaag');
    expect((await bot.stored())['staff']).not.toBe(12);
  });
});
