// What people answer in English where a request is handled: as many ways to say it as in Dutch, and nothing that means something else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { language: 'en' } });
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

async function asked(...before: readonly string[]): Promise<void> {
  await bot.say('/request');
  const values = { words: 'what do you have of me', kinds: ['access'], about: 'customer', received: '2026-11-20' };
  await bot.answer(values, { record: 'new:request-report' });
  for (const said of before) await bot.say(said);
}

describe('who asks', () => {
  it.each([
    ['herself', 'self'],
    ['the student herself', 'self'],
    ['he himself', 'self'],
    ['her mother', 'parent'],
    ['mum', 'parent'],
    ['his lawyer', 'representative'],
    ['her husband', 'representative'],
  ])('"%s": %s', async (said, option) => {
    await asked(said, 'yes');
    expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': option });
  });

  it.each([
    'not herself',
    'I asked her mother for the invoice',
    'no idea',
    'who is this about?',
    'her mother was there too',
  ])('is not said by "%s"', async (said) => {
    await asked(said);
    expect((await bot.stored('R-001'))['on-behalf'] ?? null).toBeNull();
  });
});

describe('whether it is clear who that is', () => {
  it.each([
    ['no doubts', 'known'],
    ['no doubt', 'known'],
    ['no doubt about it', 'known'],
    ['geen twijfel', 'known'],
    ['nee geen twijfel', 'known'],
    ['we know her', 'known'],
    ['no its clear', 'known'],
    ['i want to check', 'doubt'],
  ])('"%s": %s', async (said, option) => {
    await asked('1', said);
    const { identity } = await bot.stored('R-001');
    if (identity === undefined) await bot.say('yes');
    expect(await bot.stored('R-001')).toMatchObject({ identity: option });
  });

  it.each(['is it clear?', 'we do not know her', 'no idea'])('is not said by "%s"', async (said) => {
    await asked('1', said);
    expect((await bot.stored('R-001'))['identity'] ?? null).toBeNull();
  });
});

describe('in the report', () => {
  it.each([
    ['a student of ours phoned, she wants to see her file', 'customer', 'spoken'],
    ['a tenant emailed, wants his data deleted', 'customer', 'mail'],
    ['an ex-employee wrote a letter, wants a copy of her file', 'colleague', 'letter'],
    ['a candidate asked at the desk to erase his cv', 'applicant', 'spoken'],
  ])('"%s" is of a %s, %s', async (said, about, how) => {
    const form = await bot.say(`/request ${said}`);
    expect([form.field('about').sent, form.field('how').sent]).toEqual([about, how]);
  });
});
