// A yes to what was asked back is a yes to that, however it is said, and a yes that denies what is asked is none.
import { expect, it, onTestFinished } from 'vitest';
import { finishFirstRun, startBot } from './support.js';

async function asked(path: string) {
  const bot = await startBot({ bot: { trialRole: 'management' } });
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await bot.press(`change|${(await bot.record('profile')).id}|${path}`);
  return bot;
}

it.each(['ja dat bedoel ik', 'Ja, dat bedoel ik', 'ja, dat bedoel ik!', 'ja', 'klopt'])(
  'what was asked back is stored by "%s", and not what that begins with',
  async (yes) => {
    const bot = await asked('has-suppliers');
    expect((await bot.say('hmm nee, toch maar niet')).text).toContain('Bedoelt u: Leveranciers: nee?');
    await bot.say(yes);
    expect((await bot.stored())['has-suppliers']).toBe(false);
  },
);

it.each(['ja, geen leveranciers', 'ja precies, die heb ik niet', 'ja dus niemand', 'yes, no suppliers'])(
  '"%s" says no, and is asked back',
  async (said) => {
    const bot = await asked('has-suppliers');
    expect((await bot.say(said)).text).toContain('Leveranciers: nee?');
    expect((await bot.stored())['has-suppliers']).toBe(true);
    await bot.say('ja dat bedoel ik');
    expect((await bot.stored())['has-suppliers']).toBe(false);
  },
);

it.each(['ja geen probleem', 'ja hoor, een stuk of tien', 'ja, maar niet veel'])('"%s" says yes', async (said) => {
  const bot = await asked('recruits');
  await bot.say(said);
  await bot.say('ja');
  expect((await bot.stored())['recruits']).toBe(true);
});
