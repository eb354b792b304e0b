// A shop with ten activities: the whole register within 120 answers, first run included.
import { expect, it, onTestFinished } from 'vitest';
import { readPress } from '../../src/core/engine/press.js';
import type { Ask } from '../../src/core/engine/replies.js';
import { type Heard, startBot } from './support.js';

it('a shop has ten activities confirmed in at most 120 answers', async () => {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  let turns = 0;
  const take = async (turn: Promise<Heard>) => {
    turns += 1;
    return turn;
  };
  await take(bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' }));
  await take(bot.say('1'));
  await take(bot.say('12'));
  await take(bot.say('ik'));
  let heard = await take(bot.answer({ deputy: 'none' }));
  while (heard.ask.fields[0]?.kind === 'yes-no') {
    const no = ['hires', 'recruits', 'sells-online', 'uses-ai'];
    heard = await take(bot.say(no.includes(heard.ask.fields[0].path) ? 'nee' : 'ja'));
  }
  expect(turns).toBe(15);
  const confirmed = async () => {
    const all = await bot.read(({ records }, organisation) => records.list(organisation, 'controller-activity'));
    return all.filter(({ status, template }) => status === 'active' && template !== 'this-bot').length;
  };
  while ((await confirmed()) < 10) {
    expect(turns).toBeLessThan(130);
    heard = await take(next(heard.ask));
  }
  expect(turns).toBeLessThanOrEqual(120);

  /** What is suggested is accepted; what only the person knows is answered; the rest is for later. */
  async function next(asked: Ask): Promise<Heard> {
    const button = (verb: string) => asked.actions.find(({ id }) => readPress(id)?.verb === verb)?.id;
    const tap = button('confirm') ?? button('confirm-record') ?? button('keep');
    if (tap !== undefined) return bot.press(tap);
    if (asked.mode !== 'form') return bot.say('weet ik niet');
    return bot.answer(
      Object.fromEntries(
        asked.fields.map(({ path, options = [] }) => [path, path === 'owner' ? options[0]?.id : [options[0]?.id]]),
      ),
    );
  }
});
