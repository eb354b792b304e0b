// The overview of an activity of which parts were skipped names those, and tells only what somebody said yes to.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
const skipped = [
  'overslaan',
  'sla over',
  'overslaan graag',
  'skip',
  'dit sla ik over',
  'slaan we over',
  'volgende',
  'overslaan',
];

async function toOverview(first: readonly string[] = []) {
  let heard = await bot.say('/register wijzig V-001');
  for (const said of first) heard = await bot.say(said);
  for (let at = 0; at < 20 && !heard.text.includes('Overzicht'); at += 1)
    heard = await bot.say(skipped[at % skipped.length] ?? 'overslaan');
  return heard;
}

it('is one screen when everything was skipped', async () => {
  const { text } = await toOverview();
  expect(text).toContain('punten staan nog open');
  expect(text).toContain('Nog niet nagekeken: ');
  expect(text).not.toContain('Ons voorstel:');
  expect(wordsOf(text)).toBeLessThanOrEqual(120);
});

it('tells a part that was confirmed', async () => {
  const record = await bot.record('V-001');
  await bot.say('/register wijzig V-001');
  for (let at = 0; at < 20; at += 1) {
    const shown = await bot.say('waar waren we');
    if (shown.text.includes('[Dit is goed zo]') || shown.text.includes('[Klopt]')) break;
    await bot.say('overslaan');
  }
  await bot.say('klopt');
  const { text } = await toOverview();
  expect(record.status).toBe('concept');
  expect(text).toContain('Nog niet nagekeken: ');
  expect(wordsOf(text)).toBeGreaterThan(40);
});
