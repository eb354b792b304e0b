// A year of a bakery in which nobody answers: what comes, how often, and whether everything stood in a message of its month.
import { expect, it } from 'vitest';
import type { Reply } from '../../src/core/engine/replies.js';
import { registers } from '../../src/registers/index.js';
import { FakePlatform } from '../app/fake-platform.js';
import { confirmDraft, finishFirstRun, plainText, startBot, type TestBot } from './support.js';

const most = { owner: 12, officer: 30 };
const days = 371;

type Card = Extract<Reply, { type: 'card' }>;
const moreOf = (reply: Reply) =>
  (reply.type === 'card' ? [...(reply.below?.actions ?? []), ...reply.actions] : []).find(({ id }) =>
    id.startsWith('month|'),
  );
const hasMore = (reply: Reply): reply is Card =>
  reply.type === 'card' && (reply.below !== undefined || moreOf(reply) !== undefined);

/** The message, and what its button for the rest shows. */
async function withRest(bot: TestBot, reply: Reply, as?: string): Promise<string> {
  const more = moreOf(reply);
  const rest = more && (await bot.press(more.id, as)).text;
  return [plainText(reply), ...(rest === undefined ? [] : [rest])].join('\n');
}

/** Without what only a message says that comes too late. */
const wordsOf = (reply: Reply) =>
  plainText(reply)
    .replace(/^\(Dit bericht komt te laat.*\n/m, '')
    .split(/\s+/);

/** Runs the days one by one; gives what is due on each and what comes. */
async function live(
  bot: TestBot,
  platform: FakePlatform,
  day: (due: Awaited<ReturnType<typeof dueNow>>, came: FakePlatform['arrived']) => Promise<void>,
) {
  const first = Date.parse(bot.now);
  for (let passed = 1; passed <= days; passed += 1) {
    bot.now = new Date(first + passed * 86_400_000).toISOString();
    const due = await dueNow(bot);
    const before = platform.arrived.length;
    await bot.tick(platform);
    await day(due, platform.arrived.slice(before));
  }
}

/** What is due by now of what comes in the message of its month: the number of its record, and when. */
async function dueNow(bot: TestBot): Promise<readonly { readonly number: number; readonly at: string }[]> {
  const found: { readonly number: number; readonly at: string }[] = [];
  for (const { notice, record, at } of await bot.read(({ reminders }, to) => reminders.list(to)))
    if (at <= bot.now && record !== null && registers.noticeHead(notice)?.month === 'ahead')
      found.push({ number: (await bot.record(record)).number, at });
  return found;
}

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
  const due: { readonly to: string; readonly record: string; readonly month: string }[] = [];
  const came: { readonly to: string; readonly text: string; readonly month: string }[] = [];
  const looks: Card[] = [];
  await live(bot, platform, async (dueToday, cameToday) => {
    for (const { number, at } of dueToday)
      due.push({ to: number < 3 ? sem : noor, record: `V-00${number}`, month: at.slice(0, 7) });
    for (const { to, reply } of cameToday) {
      if (hasMore(reply)) looks.push(reply);
      const text = await withRest(bot, reply, to === sem ? 'sem' : undefined);
      came.push({ to, text, month: bot.now.slice(0, 7) });
    }
  });
  const missed = due.filter(
    ({ to, record, month }) => !came.some((one) => one.to === to && one.month === month && one.text.includes(record)),
  );
  expect(due.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
  const count = (to: string) => came.filter((one) => one.to === to).length;
  expect(count(sem)).toBeLessThanOrEqual(most.owner);
  expect(count(noor)).toBeLessThanOrEqual(most.officer);
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
