// Who takes care of privacy and who takes over, told with something else: neither half goes without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi', 'Kapsalon Bea, kapper, 4 man', 'ja');
});
afterEach(() => bot.close());

describe('where the contact is asked', () => {
  it.each([
    ['info@boomhut.nl, privacy doet onze directeur karin', /Contact: info@boomhut\.nl\nPrivacy officer: karin/i],
    ['info@boomhut.nl en karin doet de privacy', /Contact: info@boomhut\.nl\nPrivacy officer: karin/i],
    ['info@boomhut.nl, privacy doe ik zelf', /Contact: info@boomhut\.nl\nPrivacy officer: noor/i],
    ['info@boomhut.nl, our director Karin handles privacy', /Contact: info@boomhut\.nl\nPrivacy officer: Karin/],
    ['info@boomhut.nl, privacy regelt karin, vervanger is sanne', /Privacy officer: karin\nVervanger: sanne/i],
    ['privacyofficer is Karin de Wit, info@boomhut.nl', /Contact: info@boomhut\.nl\nPrivacy officer: Karin de Wit/],
  ])('both are on the card: "%s"', async (said, both) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(both);
    expect(await bot.stored()).not.toHaveProperty('officer');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ contact: 'info@boomhut.nl', officer: expect.any(String) });
  });

  it.each([
    'info@boomhut.nl, privacy vinden we belangrijk',
    'info@boomhut.nl, wie doet de privacy eigenlijk',
    'info@boomhut.nl, onze privacyverklaring staat op de site',
    'privacy@boomhut.nl',
    'info@boomhut.nl, of bel Karin',
  ])('nobody is read in "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Privacy officer: (?!Wie)|Vervanger: (?!Wie)/);
  });
});

describe('where it is asked who takes care of privacy', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl'));

  it.each([
    [
      'karin de wit, die doet privacy, vervanger weet ik niet',
      /Privacy officer: karin de wit\nVervanger: \(weten we nog niet\)/,
    ],
    ['dat doet Karin, een vervanger weet ik nog niet', /Privacy officer: Karin\nVervanger: \(weten we nog niet\)/],
    ['ikzelf, en Sanne neemt het over als ik ziek ben', /Privacy officer: noor\nVervanger: Sanne/],
    ['Karin handles it and Sanne is my deputy', /Privacy officer: Karin\nVervanger: Sanne/],
    ['ik doe zelf de privacy, piet jansen vervangt me', /Privacy officer: noor\nVervanger: piet jansen/],
    ['ik, vervanger is piet 06 12345678', /Privacy officer: noor\nVervanger: piet\n/],
    ['privacy doet karin, ik val in', /Privacy officer: karin\nVervanger: noor/i],
    ['privacy doet karin, en piet valt in', /Privacy officer: karin\nVervanger: piet/i],
    ['i do it myself, Piet replaces me', /Privacy officer: noor\nVervanger: Piet/],
  ])('both are on the card: "%s"', async (said, both) => {
    expect((await bot.say(said)).text).toMatch(both);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each([
    'my collega Sanne takes over if i am ill',
    'mijn collega Sanne neemt het over als ik ziek ben',
    'als ik er niet ben neemt Sanne het over',
    'als ik op vakantie ben, valt Sanne in',
    'if I am away, Sanne takes over',
    'Sanne is mijn vervanger',
    'mijn vervanger is Sanne',
    'deputy is Sanne',
  ])('who only takes over is the deputy: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Vervanger: Sanne');
    expect(text).not.toMatch(/Privacy officer: \S*anne|Bedoelt u: Sanne/);
    await bot.say('ja');
    expect(await bot.stored()).toHaveProperty('deputy');
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each([
    ['Sanne', 'Sanne'],
    ['mijn collega Sanne', 'Sanne'],
    ['dat doet Sanne', 'Sanne'],
    ['Sanne doet dat, ze is er altijd', 'Sanne'],
    ['Sanne neemt dat op zich', 'Sanne'],
  ])('who does it is no deputy: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Vervanger: Sanne');
  });
});

it.each(['karin doet privacy', 'privacy doet karin'])('is said alone, before it is asked: "%s"', async (said) => {
  expect((await bot.say(said)).text).toMatch(/Privacy officer: karin/i);
});

it.each(['privacy doet karin', 'privacyofficer is karin', 'privacy is done by Karin'])(
  'who takes care of it is not who takes over: "%s"',
  async (said) => {
    await saidBefore(bot, 'info@bea.nl', 'ik');
    await bot.say(said);
    expect(await bot.stored()).not.toHaveProperty('deputy');
  },
);

describe('a kind of business where somebody is asked', () => {
  beforeEach(() => saidBefore(bot, 'info@bea.nl'));

  it.each(['bouw', 'winkel', 'een garage', 'webwinkel in kinderkleding'])('is nobody: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored()).not.toHaveProperty('officer');
  });

  it.each(['Bouw', 'Anna Winkel', '"bouw"'])('may be how somebody is called: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored()).toHaveProperty('officer');
  });
});
