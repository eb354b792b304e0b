// Several things that changed, told in one message: each is proposed, and what nothing is heard in is named.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later', "we hebben nu camera's", 'ja', 'later');
  await bot.say('we gebruiken Exact');
  await bot.say('ja');
  await bot.say('nee');
  await bot.say('bij klanten staat exact er ook bij');
  await bot.say('ja');
});
afterEach(() => bot.close());

describe('what changed', () => {
  it('is all proposed, and who is new is said to be left', async () => {
    const { text } = await bot.say(
      "hoi weer. we zijn gestopt met exact, sinds 1 november moneybird, en de camera's zijn weg. oh en petra is nieuw, die doet nu de administratie",
    );
    expect(text).toContain('# Moneybird in plaats van Exact');
    expect(text).toContain("Camera's: nee");
    expect(text).toMatch(/Hiermee deed ik nog niets: "(?:oh )?en petra is nieuw, die doet nu de administratie"/);
    const both = await bot.say('doe maar allebei');
    expect(both.text).toMatch(/Genoteerd. Camera's: nee[\s\S]*Verwerkt: Moneybird in plaats van Exact/);
  });

  it.each([
    "we zijn gestopt met exact, we hebben geen camera's meer",
    "we hebben geen camera's meer en we zijn gestopt met exact",
    "we hebben geen camera's meer, en we zijn gestopt met exact",
  ])('is shown one after the other, and the second comes after the first: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('# Gestopt met Exact');
    expect(text).toContain("# Gestopt met Camera's");
    expect((await bot.say('ja')).text).toMatch(/Verwerkt: Gestopt met (?:Exact|Camera's)[\s\S]*# Gestopt met/);
    expect((await bot.say('ja')).text).toMatch(/Verwerkt: Gestopt met/);
    expect((await bot.record('V-008')).status).toBe('archived');
  });

  it('is not done where the second is declined', async () => {
    await bot.say("we zijn gestopt met exact, we hebben geen camera's meer");
    await bot.say('ja');
    await bot.say('nee');
    expect((await bot.say('wat staat er nog open')).text).not.toContain('# Gestopt met');
  });
});

describe('what is one thing', () => {
  it.each([
    ['we zijn gestopt met exact, sinds 1 november moneybird', /# Moneybird in plaats van Exact/],
    [
      'we zijn overgestapt van exact naar moneybird, en de boekhouder vindt het fijn',
      /# Moneybird in plaats van Exact/,
    ],
    ['we zijn gestopt met exact, de licentie was veel te duur', /# Gestopt met Exact/],
  ])('stays one: "%s"', async (said, card) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(card);
    expect(text.match(/# /g)).toHaveLength(1);
    expect(text).not.toContain('Hiermee deed ik nog niets');
  });

  it.each(['hoi', 'bedankt alvast!', 'fijne dag verder'])(
    'and manners are not said to be left: "%s"',
    async (manners) => {
      expect((await bot.say(`we zijn met 14 mensen. ${manners}`)).text).not.toContain('Hiermee deed ik nog niets');
    },
  );
});

it.each(['de camera mag eruit, is een nepcamera', "de camera's zijn eruit", 'die camera kan weg want die is nep'])(
  'what goes out is stopped with, whatever the reason, and is in no list of another activity: "%s"',
  async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain("# Gestopt met Camera's");
    expect(text).not.toContain('Bron');
  },
);
