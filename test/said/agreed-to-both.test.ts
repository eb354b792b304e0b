// A yes to two things that wait does both, and what is asked behind it is answered after that.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('a change that is shown and a term that is asked back', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'later', "we hebben nu camera's", 'ja', 'later');
    await bot.say("we hebben geen camera's meer. en klanten bewaren we 7 jaar niet 2");
  });

  it.each(['ja doe allebei maar', 'allebei', 'ja, alle twee', 'beide graag', 'ok verwerk allebei', 'yes both please'])(
    'are both done by "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Genoteerd. Hoe lang: Klantgegevens en berichten: 7 jaar');
      expect(text).toContain("Verwerkt: Gestopt met Camera's");
      expect(text).not.toContain('Dit verandert er');
      expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 7 });
      expect((await bot.record('V-008')).status).toBe('archived');
    },
  );

  it('are both done, and the question behind it is answered', async () => {
    const { text } = await bot.say('ja doe allebei maar. klopt alles nu nog?');
    expect(text).toMatch(/Genoteerd[\s\S]*Verwerkt[\s\S]*\S/);
    expect(text).not.toMatch(/Nog niet bewaard|weet ik niet zeker/);
    expect((await bot.record('V-008')).status).toBe('archived');
  });

  it.each(['klopt alles?', 'klopt alles nu nog?'])('are neither done by a question: "%s"', async (said) => {
    await bot.say(said);
    expect((await bot.record('V-008')).status).not.toBe('archived');
    expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 2 });
  });
});

it('terms of two parts are both stored', async () => {
  await bot.say('later');
  await bot.say('bij leveranciers bewaren we facturen 8 jaar. en klantgegevens bewaren we 3 jaar');
  const { text } = await bot.say('beide kloppen');
  expect(text).not.toContain('Nog niet bewaard');
  expect(await bot.stored('V-001')).toMatchObject({ 'retention/r2/term': 3 });
  expect(Object.values(await bot.stored('V-002'))).toContain(8);
});

it('something new and a number are both taken', async () => {
  await bot.say('later');
  await bot.say('we gebruiken nu ook Mailchimp. en we zijn met 14 mensen');
  expect((await bot.say('ja allebei goed')).text).toContain('Toegevoegd als concept: Mailchimp');
  expect(await bot.stored()).toMatchObject({ staff: 14 });
});

it('where one thing is asked an option of that name is the answer', async () => {
  await bot.say('later');
  await bot.say('en we zijn met 14 mensen, denk ik');
  await bot.say('beide');
  expect(await bot.stored()).not.toMatchObject({ staff: 14 });
});
