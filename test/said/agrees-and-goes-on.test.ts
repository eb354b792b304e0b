// A yes to what stands there, in the words that people say it in, alone and with something else behind it.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot | undefined;
afterEach(async () => bot?.close());

const begun = async (...said: readonly string[]): Promise<TestBot> => {
  bot = await startBot();
  for (const text of said) await bot.say(text);
  return bot;
};

const places = 'klanten staan in exact en in outlook. anja en ik kunnen erbij, ik hou het bij';

describe('Agrees with what is understood of the business', () => {
  it.each(['ok dan, klopt allemaal', 'klopt verder', 'ja hoor, alles klopt dan'])('stores it: %s', async (said) => {
    const me = await begun('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
    await me.say(said);
    expect(await me.stored()).toMatchObject({ staff: 3 });
  });

  it.each(['klopt niet allemaal', 'ok dan, maar het zijn er vier', 'klopt dan ook voor zzp?'])(
    'stores nothing of: %s',
    async (said) => {
      const me = await begun('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
      await me.say(said);
      expect(await me.stored()).not.toHaveProperty('staff');
    },
  );
});

describe('Agrees and asks something', () => {
  it.each([
    'ja. maar waarom moet ik dat eigenlijk hebben zon register?',
    'ja, maar waarom moet ik dat hebben?',
    'klopt. maar hoeveel vragen nog?',
  ])('stores it, and answers: %s', async (said) => {
    const me = await begun('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
    await me.say(said);
    expect(await me.stored()).toMatchObject({ staff: 3 });
  });

  it.each(['ja maar we zijn met vier', 'ja, maar waarom staat daar kapper?', 'ja, maar hoe kom je aan drie?'])(
    'stores nothing where it is doubted: %s',
    async (said) => {
      const me = await begun('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
      await me.say(said);
      expect(await me.stored()).not.toHaveProperty('staff');
    },
  );
});

describe('Agrees with a form that is filled in', () => {
  const filledIn = async (...said: readonly string[]): Promise<TestBot> => {
    bot = await startBot();
    await finishFirstRun(bot);
    for (const text of [places, ...said]) await bot.say(text);
    return bot;
  };

  it.each(['klopt bewaar', 'ja', 'ja verder', 'klopt'])('stores it once it was shown again: %s', async (said) => {
    const me = await filledIn('iets heel anders nog', 'ja verder');
    await me.say(said);
    expect(await me.stored('V-001')).toHaveProperty('access');
  });

  it.each([
    ['ja, bewaren 2 jaar na laatste bezoek', /termijn/],
    ['klopt, ga nu naar personeel', /Personeel · Waar en bij wie/],
    ['ja, kun je me ook bellen', /./],
  ])('stores it, and hears what is behind it: %s', async (said, then) => {
    const me = await filledIn();
    expect((await me.say(said)).text).toMatch(then);
    expect(await me.stored('V-001')).toHaveProperty('access');
  });

  it.each(['ja, in lightspeed staan ze ook', 'ja, alleen piet kan er ook bij', 'ja, maar anja houdt het bij'])(
    'stores nothing yet where it changes the form: %s',
    async (said) => {
      const me = await filledIn();
      await me.say(said);
      expect(await me.stored('V-001')).not.toHaveProperty('access');
    },
  );
});

describe('Agrees and leaves the rest', () => {
  it.each([
    'ok klopt, de rest doe ik later',
    'ja hoor de rest doe ik later',
    'ja, de rest vul ik morgen in',
    'klopt. verder doe ik later',
  ])('stores what was agreed to, and stops there: %s', async (said) => {
    const me = await begun('hoi ik ben henk van autobedrijf henk smit, garage met 6 man');
    const { text } = await me.say(said);
    expect(await me.stored()).toMatchObject({ staff: 6, name: 'autobedrijf henk smit' });
    expect(text).toContain('/register');
  });

  it.each(['ok, ik doe het later', 'de rest doe ik later'])('stores nothing of: %s', async (said) => {
    const me = await begun('hoi ik ben henk van autobedrijf henk smit, garage met 6 man');
    await me.say(said);
    expect(await me.stored()).not.toHaveProperty('staff');
  });
});
