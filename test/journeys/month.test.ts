// A year of a bakery in which nobody answers: what comes, how often, and whether everything stood in a message of its month.
import { expect, it } from 'vitest';
import type { Reply } from '../../src/core/engine/replies.js';
import { FakePlatform } from '../app/fake-platform.js';
import { living, moreOf, most } from './living.js';
import { confirmDraft, finishFirstRun, plainText, startBot } from './support.js';

type Card = Extract<Reply, { type: 'card' }>;
const hasMore = (reply: Reply): reply is Card =>
  reply.type === 'card' && (reply.below !== undefined || moreOf(reply) !== undefined);

/** Without what only a message says that comes too late. */
const wordsOf = (reply: Reply) =>
  plainText(reply)
    .replace(/^\(Dit bericht komt te laat.*\n/m, '')
    .split(/\s+/);

it('comes once a month to an owner, with everything of that month in it, the first thing to be answered on top', async () => {
  const bot = await startBot();
  const platform = new FakePlatform('terminal');
  await finishFirstRun(bot);
  for (const named of ['V-001', 'V-002', 'V-003']) await confirmDraft(bot, named);
  await bot.say('/register help', 'sem');
  const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
  const [sem = '', noor = ''] = ['sem', 'noor'].map((name) => people.find((one) => one.name === name)?.id ?? '');
  for (const [named, values] of [
    ['V-001', { owner: sem, 'review-interval': 'months-6', source: null }],
    ['V-002', { owner: sem }],
  ] as const)
    await bot.answer(values, { record: (await bot.record(named)).id });
  const { until, due, came, count } = living(bot, platform, (to) => (to === sem ? 'sem' : undefined));
  await until('2027-11-30');
  const missed = due.filter(
    ({ number, record, month }) =>
      !came.some((one) => one.to === (number < 3 ? sem : noor) && one.month === month && one.text.includes(record)),
  );
  expect(due.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
  expect(count(sem)).toBeLessThanOrEqual(most.owner);
  expect(count(noor)).toBeLessThanOrEqual(most.officer);
  const looks = came.map(({ reply }) => reply).filter(hasMore);
  // The review of May is answered where it stands, with what else there is behind it.
  const may = came.find(({ to, month, text }) => to === sem && month === '2027-05' && text.includes('Klopt dit nog?'));
  expect(may?.text).toContain('[De rest klopt nog]');
  expect(may?.text).toContain('[Volgende maand]');
  expect({ owner: count(sem), officer: count(noor) }).toMatchInlineSnapshot(`
    {
      "officer": 13,
      "owner": 12,
    }
  `);
  // What is to be answered stands above its buttons, with a few others below those, in a few words each.
  expect(looks.some((look) => moreOf(look) !== undefined)).toBe(true);
  for (const { below } of looks) expect(below?.lines.length ?? 0).toBeLessThanOrEqual(5);
  for (const look of looks) expect(wordsOf(look).length, plainText(look)).toBeLessThanOrEqual(120);
  await bot.close();
}, 600_000);
