// What a reporter adds later: only what tells of it is stored, and an order to store it is a yes, whatever else is let be in it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('/datalek', 'kees');
  await bot.answer(
    {
      'what-happened': 'Lijst met huurders naar de verkeerde aannemer gemaild',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'mail-wrong-person',
    },
    { record: 'new:breach-report', as: 'kees' },
  );
});
afterEach(() => bot.close());

const told = async () => {
  const reports = await bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));
  return (await bot.stored(reports[0]?.id))['addition'];
};

describe('an order to store what was offered to be added', () => {
  it.each([
    ...['laat maar. bewaar het zo', 'laat maar, bewaar het zo', 'maakt niet uit sla maar op', 'geeft niet, zo opslaan'],
    ...['zet het er gewoon zo bij', 'never mind, just save it', 'het is goed zo, bewaren maar'],
  ])('is a yes: "%s"', async (said) => {
    await bot.say('de mail is weggegooid zegt hij', 'kees');
    expect((await bot.say(said, 'kees')).text).toContain('Toegevoegd aan D-001');
    expect(await told()).toBe('de mail is weggegooid zegt hij');
  });

  it('is one to the form that holds it, too', async () => {
    await bot.press(
      (await bot.say('hij heet Van Dam Bouw, om kwart over 7', 'kees')).button('Hoort bij D-001'),
      'kees',
    );
    expect((await bot.say('laat maar. bewaar het zo', 'kees')).text).toContain('Toegevoegd aan D-001');
    expect(await told()).toContain('Van Dam Bouw');
  });

  it.each(['laat maar', 'nee laat maar, niet bewaren', 'laat maar zitten, dat hoef je niet te bewaren'])(
    'is none: "%s"',
    async (said) => {
      await bot.say('de mail is weggegooid zegt hij', 'kees');
      expect((await bot.say(said, 'kees')).text).not.toContain('Toegevoegd');
      expect(await told()).toBeUndefined();
    },
  );
});

describe('what is said to the bot', () => {
  it.each([
    ['pff wat een gedoe, hij belde terug dat hij hem heeft gewist', 'hij belde terug dat hij hem heeft gewist'],
    ['dat heb ik net al gezegd, de aannemer heeft hem gewist', 'de aannemer heeft hem gewist'],
    ['jeetje zeg, de aannemer heeft de mail gewist. je snapt er niks van', 'de aannemer heeft de mail gewist'],
    ['ik zei juist bewaren! de aannemer heeft de mail gewist', 'de aannemer heeft de mail gewist'],
  ])('is no part of the addition: "%s"', async (said, kept) => {
    const { text } = await bot.say(said, 'kees');
    expect(text).toContain(`Aanvulling: ${kept}`);
  });

  it.each(['ik heb de mail bewaard als bewijs', 'hij zei dat hij hem zou bewaren', 'de aannemer is boos op ons'])(
    'is not what tells of it: "%s"',
    async (said) => {
      const { text } = await bot.say(`de mail is gewist, ${said}`, 'kees');
      expect(text).toContain(said);
    },
  );
});

describe('what is told of it later', () => {
  it('is stored with one yes, also where it says when something else happened', async () => {
    const { text } = await bot.say('hij heet trouwens Van Dam Bouw, verstuurd om kwart over 7', 'kees');
    expect(text).toContain('Tijd klopt niet');
    expect((await bot.say('ja', 'kees')).text).toContain('Toegevoegd aan D-001');
    expect(await told()).toContain('Van Dam Bouw');
  });

  it.each([
    'ik merkte het om kwart over 7',
    'het was kwart over 7',
    'we zagen het gisteravond pas om 9 uur in de mail staan',
  ])('may put right when it was noticed, and is seen first: "%s"', async (said) => {
    await bot.say(said, 'kees');
    await bot.say('ja', 'kees');
    expect(await told()).toBeUndefined();
  });

  it('is offered to be added beside a question that is answered', async () => {
    const { text } = await bot.say('hij heeft de mail gewist, moet ik nog iets doen?', 'kees');
    expect(text).toContain('Nu doen');
    expect(text).toContain('Aanvulling: hij heeft de mail gewist');
  });

  it('names the data without what is said beside them', async () => {
    const { text } = await bot.say(
      '41 huurders, namen telefoonnrs en die achterstand. net goed gegaan snap ik niet',
      'kees',
    );
    expect(text).toContain('Wat voor gegevens: namen telefoonnrs en die achterstand\n');
  });
});
