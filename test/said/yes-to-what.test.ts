// A yes to what was asked back is a yes to that, however it is said, and a yes that denies what is asked is none.
import { describe, expect, it, onTestFinished } from 'vitest';
import { finishFirstRun, startBot } from '../journeys/support.js';

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

describe('a decision that is filled in', () => {
  const decided = 'besluit mensen: ja, ik mail vanmiddag alle klanten want ze moeten niet op die link klikken';
  async function deciding() {
    const bot = await startBot({ bot: { trialRole: 'management' } });
    onTestFinished(() => bot.close());
    await finishFirstRun(bot);
    await bot.say('/datalek');
    const values = {
      'what-happened': 'Mailbox gehackt',
      'noticed-at': '2026-11-24T07:40:00.000Z',
      'still-open': false,
      incident: 'hacked',
    };
    await bot.answer(values, { record: 'new:breach-report' });
    await bot.say('besluit ap: ja, want de hacker kent niemand');
    await bot.say('ja');
    expect((await bot.say(decided)).text).toContain('Mensen inlichten: ja');
    return bot;
  }

  it('is stored by a yes as it stands, and what is told behind that is heard after it', async () => {
    const bot = await deciding();
    const { text } = await bot.say('ja klopt. en de hacker heeft ook 12 wachtwoorden gezien');
    expect(text).toContain('Zo te lezen gaat dit over D-001');
    expect(await bot.stored('D-001')).toMatchObject({
      'tell-people': true,
      'people-reason': 'ik mail vanmiddag alle klanten want ze moeten niet op die link klikken',
    });
  });

  it('gets another reason by the name of that, and stays what it was', async () => {
    const bot = await deciding();
    const { text } = await bot.say('nee waarom moet blijven: ze moeten niet op die link klikken');
    expect(text).toContain('Mensen inlichten: ja');
    expect(text).toContain('Waarom (mensen): ze moeten niet op die link klikken');
  });
});
