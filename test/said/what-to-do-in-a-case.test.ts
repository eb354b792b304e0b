// Who works on a breach asks what to do now, wants to see it, or takes it on by its number.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('telefoon kwijt in de trein', 'kees');
  await bot.say('ja', 'kees');
  await bot.say('gisteravond rond half 8 gemerkt, weet niet of iemand erbij kan', 'kees');
  expect((await bot.say('ja stuur maar', 'kees')).text).toContain('D-001');
});
afterEach(() => bot.close());

describe('what to do now', () => {
  it.each([
    'ik regel dit wel. wat moet ik nu doen en hoeveel uur heb ik nog',
    'ja maar wat moet ik nu doen dan bij die telefoon van kees',
    'wat moeten we nu doen met D-001?',
    'wat doe ik nu met dat datalek',
  ])('is said with the first steps of its kind, its term and what is open: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Nu doen: Vergrendel of wis het op afstand');
    expect(text).toMatch(/Uiterlijk melden: .* nog \d+ uur/);
    expect(text).toContain('Nog open: de vragen over wat er gebeurde');
  });

  it.each([
    'wat moet ik doen als een klant zijn gegevens wil zien?',
    'wat moet ik nu doen als ik een laptop kwijtraak',
  ])('is of no case in general: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('# D-001');
  });
});

describe('the one case that is pointed at', () => {
  it.each([
    'wat is er met kees zn telefoon',
    'wat is er gebeurd met die telefoon?',
    'ik kreeg een bericht over D-001, laat zien',
  ])('is shown: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('# D-001 Datalek · gemeld');
    expect(text).not.toContain('Gaat dit over');
  });

  it('is noted in where something is told of it', async () => {
    const { text } = await bot.say('kees heeft over D-001 gebeld met de vervoerder, die zoekt hem');
    expect(text).not.toContain('# D-001 Datalek · gemeld');
  });

  it.each(['D-001 pak ik op', 'D-001 neem ik wel op', 'ik pak D-001 op', 'd-1 pak ik zelf op'])(
    'is taken on: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('U hebt D-001 opgepakt');
      expect((await bot.say('laat D-001 zien')).text).toContain('Pakt het op: noor');
    },
  );
});
