// What a business is called, told with something else, or with the legal form that comes behind it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('later', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
  });

  it.each([
    'we heten nu De Vlierhof en zijn met 12 mensen',
    'wij heten voortaan De Vlierhof en hebben nu 12 mensen in dienst',
    'onze naam is De Vlierhof geworden en er werken nu 12 mensen',
    'we are now called De Vlierhof and we are 12 people',
  ])('both are asked back, and neither is part of the other: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Bedoelt u|Do you mean/);
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ name: 'De Vlierhof', staff: 12 });
  });

  it.each(['Jansen en zijn zonen', 'Kees en Co', 'Brood en Banket'])('"%s" is one name', async (name) => {
    await bot.say(`we heten inmiddels ${name}`);
    expect((await bot.stored())['name']).toBe(name);
  });

  it.each(['en er hoort BV achter de naam', 'zet er bv achter', 'BV vergeten bij de naam'])(
    'the legal form comes behind it: "%s"',
    async (said) => {
      const { name } = await bot.stored();
      await bot.say(said);
      await bot.say('ja');
      expect((await bot.stored())['name']).toBe(`${String(name)} BV`);
    },
  );

  it('what they are by law is no name', async () => {
    const { text } = await bot.say('we zijn nu een BV');
    expect(text).toContain('Rechtsvorm: Bv');
    expect(text).not.toContain('Naam bedrijf');
  });
});

describe('in the introduction', () => {
  it.each(['er hoort nog BV achter', 'en er hoort BV achter de naam'])(
    'the legal form comes behind a name that was filled in: "%s"',
    async (said) => {
      await bot.say('hoi');
      await bot.say('De Vlierhof');
      expect((await bot.say(said)).text).toContain('De Vlierhof BV');
    },
  );

  it('and behind one on the card', async () => {
    await bot.say('hoi');
    await bot.say('kapsalon de krul, 3 man');
    expect((await bot.say('ja maar met BV erachter')).text).toContain('kapsalon de krul BV');
  });
});
