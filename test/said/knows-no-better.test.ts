// Who does not know what a request lacks is asked once more at its end, and then sees the file; the same is not asked for ever.
import { expect, it } from 'vitest';
import { finishFirstRun, startBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

it.each(['weet niet', 'geen idee'])('ends in the file after "%s" to all that is asked', async (unknown) => {
  const bot = await startBot();
  try {
    await finishFirstRun(bot);
    await requestMade(bot);
    const asked: string[] = [];
    let heard = await bot.say(unknown);
    for (let turns = 0; heard.replies.some(({ type }) => type === 'ask') && turns < 12; turns += 1) {
      asked.push(heard.ask.fields.map(({ path }) => path).join(' '));
      heard = await bot.say(unknown);
    }
    expect(heard.text).toContain('Vóór het sluiten: besluiten');
    expect(heard.text).toContain('[Verder]');
    expect(asked.filter((path) => path.startsWith('decisions')).length).toBeLessThanOrEqual(2);
    expect(await bot.stored('R-001')).toMatchObject({ 'decisions/access/decision': null });
  } finally {
    await bot.close();
  }
});
