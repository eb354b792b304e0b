// What goes out of a description by a part of what it is called, in the description that is on the screen or named.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const rows = async () => {
  const { purposes } = await bot.stored('V-001');
  return Array.isArray(purposes) ? purposes.length : 0;
};

describe('a purpose', () => {
  it.each([
    'contact houden mag eruit',
    'rekeningen sturen hoort er niet bij',
    'haal contact houden weg',
    'contact houdne mag weg',
    'remove the purpose contact houden',
  ])('of what is shown: "%s"', async (said) => {
    const before = await rows();
    await bot.say('toon V-001');
    expect((await bot.say(said)).text).toMatch(
      /Bedoelt u in V-001[^?]*Waarvoor: ".+" gaat eruit\?|Do you mean in V-001/,
    );
    expect(await rows()).toBe(before);
    await bot.say('ja');
    expect(await rows()).toBe(before - 1);
    expect((await bot.say('maak dat ongedaan')).text).not.toContain('begrijp');
    expect(await rows()).toBe(before);
  });

  it.each(['bij klanten mag contact houden eruit', 'V-001: doel contact houden mag weg'])(
    'of the activity that is named: "%s"',
    async (said) => {
      const before = await rows();
      await bot.say(said);
      await bot.say('ja');
      expect(await rows()).toBe(before - 1);
    },
  );

  it('what is called by no part of it stays', async () => {
    const before = await rows();
    await bot.say('toon V-001');
    await bot.say('de verwarming mag weg');
    await bot.say('ja');
    expect(await rows()).toBe(before);
  });
});

describe('a recipient or a kind of data', () => {
  it.each(['de bank mag eruit', 'haal de bank weg', 'remove the bank'])(
    'of what is shown, whoever else has it: "%s"',
    async (said) => {
      await bot.say('toon V-001');
      expect((await bot.say(said)).text).toContain('V-001');
      await bot.say('ja');
      expect((await bot.stored('V-001'))['recipients']).not.toContain('bank');
    },
  );

  it('of the activity that is named, in the order of a question', async () => {
    await bot.say('bij klanten mag telefoonnummer weg');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).not.toContain('phone');
  });

  it('who gets it too comes in, and is no risk', async () => {
    const { text } = await bot.say('bij klanten gaan gegevens ook naar de verzekeraar');
    expect(text).not.toContain('risico');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['recipients']).toContain('insurer');
  });

  it.each(['we delen niks meer met de bank', 'aan de bank geven we niks door'])(
    'what is said not to be so comes in nowhere: "%s"',
    async (said) => {
      await bot.say('toon V-001');
      expect((await bot.say(said)).text).not.toContain('Onze bank');
    },
  );
});
