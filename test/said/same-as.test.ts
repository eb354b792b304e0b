// What another activity says is taken over by naming it, and nothing of it is stored before it is sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('the same as at another activity', () => {
  const begun = ['exact, directie, ik houd het bij', 'verstuur', '/register nieuw', 'nieuwsbrief'];

  it.each([
    'dat is hetzelfde als bij klanten',
    'zelfde als de klanten',
    'net als bij klanten',
    'that is the same as for customers',
    'precies hetzelfde als bij de klanten.',
  ])('fills in what is asked: "%s"', async (said) => {
    await saidBefore(bot, ...begun);
    const form = await bot.say(said);
    expect(form.field('access').sent).toEqual(['management']);
    expect(form.field('suppliers').sent).toHaveLength(1);
    expect(form.field('owner').sent).toBeDefined();
    expect(await bot.stored('V-008')).not.toHaveProperty('access');
  });

  it('is stored once it is sent, as it is there', async () => {
    await saidBefore(bot, ...begun);
    await bot.say('hetzelfde als bij klanten');
    await bot.say('verstuur');
    const [here, there] = [await bot.stored('V-008'), await bot.stored('V-001')];
    expect([here['access'], here['suppliers'], here['owner']]).toEqual([
      there['access'],
      there['suppliers'],
      there['owner'],
    ]);
  });

  it('tells who keeps one activity nothing of another that they may not read', async () => {
    await bot.say('hoi', 'piet');
    await saidBefore(bot, ...begun);
    await bot.say('moneybird, de balie, piet houdt het bij');
    await bot.say('verstuur');
    const { id } = await bot.record('V-008');
    await bot.press(`change|${id}|access|1`, 'piet');
    const { text } = await bot.say('hetzelfde als bij klanten', 'piet');
    expect(text).not.toContain('Eigenaar of directie?');
    expect(text).not.toContain('Klanten');
    expect((await bot.stored('V-008'))['access']).toEqual(['shop']);
  });

  it('says so where nothing was filled in there', async () => {
    await saidBefore(bot, ...begun);
    expect((await bot.say('zelfde als bij personeel')).text).toContain('Bij V-003 Personeel is dit nog niet ingevuld.');
  });

  it.each(['hetzelfde als bij de buren', 'het is hetzelfde als vorig jaar', 'zelfde als nieuwsbrief'])(
    'is nothing where no other activity is called so: "%s"',
    async (said) => {
      await saidBefore(bot, ...begun);
      expect((await bot.say(said)).text).not.toContain('is dit nog niet ingevuld');
      expect(await bot.stored('V-008')).not.toHaveProperty('access');
    },
  );
});

it.each(['klanten', 'Personeel', 'webwinkel', 'iets anders'])(
  'the first and the last of all examples are begun by their names too: "%s"',
  async (name) => {
    await bot.say('/register nieuw');
    await bot.say(name);
    expect((await bot.record('V-008')).status).toBe('concept');
  },
);
