// Who is asked whether they meant one answer reads that alone: what else could be picked comes back with a no.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say('ik heb de verhuislijst met 14 adressen naar de verkeerde klant gemaild, een kwartier geleden');
  for (const said of ['ja', 'weet ik niet', 'ja']) await bot.say(said);
  await bot.press((await bot.say('/datalek toon D-001')).button('De vragen'));
  for (const said of ['ja', 'weet ik niet']) await bot.say(said);
});
afterEach(() => bot.close());

it.each(['een verkeerde klant heeft het in handen, hij heeft het gewist', 'een verkeerde klant heeft het nu'])(
  'a doubt has a yes, a no, and nothing else to choose from: "%s"',
  async (said) => {
    const doubt = await bot.say(said);
    expect(doubt.text).toContain('Bedoelt u: ');
    const asked = doubt.replies.find((reply) => reply.type === 'ask');
    expect(asked).toMatchObject({ doubts: true });
    expect(doubt.text).toContain('[Ja, dat bedoel ik] [Nee] [Weet ik niet] [Uitleg] [Later]');
    const again = (await bot.say('nee')).replies.find((reply) => reply.type === 'ask');
    expect(again).not.toHaveProperty('doubts');
    expect(again?.actions.map(({ label }) => label)).toContain('Overslaan');
  },
);
