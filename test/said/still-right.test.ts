// "Klopt nog" of an activity that is named or shown counts as looking at it again, with or without what is another now.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await confirmDraft(bot);
  await saidBefore(bot, 'later');
  bot.now = '2027-02-01T09:00:00.000Z';
});
afterEach(() => bot.close());

const confirmedOn = async (): Promise<string> => (await bot.record('V-001')).confirmedAt?.slice(0, 10) ?? '';

describe('by its name', () => {
  it.each(['klanten klopt nog', 'bij klanten klopt alles nog', 'v-1 klopt nog steeds', 'ja klanten klopt nog hoor'])(
    '"%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('V-001 Klanten is weer vers');
      expect(await confirmedOn()).toBe('2027-02-01');
    },
  );

  it.each(['klanten klopt nog, maar we bewaren ze nu 3 jaar', 'klanten klopt nog, alleen bewaren we ze 3 jaar'])(
    'with what is another now: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Klantgegevens en berichten: 3 jaar');
      expect(text).toContain('V-001 Klanten is weer vers');
      expect(await confirmedOn()).toBe('2027-02-01');
    },
  );

  it.each(['klanten klopt niet meer', 'klanten klopt nog niet', 'klopt klanten nog?', 'leveranciers klopt nog'])(
    'is not right: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('is weer vers');
      expect(await confirmedOn()).toBe('2026-11-24');
    },
  );

  it('leaves what is open', async () => {
    await bot.say('/register wijzig V-002');
    const { text } = await bot.say('bij klanten klopt alles nog');
    expect(text).toContain('V-001 Klanten is weer vers');
    expect(text).toContain('We waren bezig met V-002 Leveranciers');
  });
});

describe('as it is shown', () => {
  beforeEach(() => bot.say('/register toon V-001'));

  it.each(['klopt nog', 'dit klopt nog', 'ja dat klopt allemaal nog', 'alles is nog goed', 'still right'])(
    '"%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('V-001 Klanten is weer vers');
    },
  );

  it('what is another now is stored with it', async () => {
    expect((await bot.say('klopt nog, maar we bewaren ze nu 3 jaar')).text).toMatch(
      /Klantgegevens en berichten: 3 jaar[\s\S]*is weer vers/,
    );
  });

  it.each(['klopt nog niet', 'klopt nog niet helemaal', 'hoi', 'klopt'])(
    'nothing is looked at by "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('is weer vers');
    },
  );
});
