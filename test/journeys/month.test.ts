// A year of a bakery in which nobody answers: what comes, how often, and whether everything stood in a message of its month.
import { expect, it } from 'vitest';
import { registers } from '../../src/registers/index.js';
import { FakePlatform } from '../app/fake-platform.js';
import { confirmDraft, finishFirstRun, plainText, startBot } from './support.js';

const most = { owner: 12, officer: 30 };
const days = 371;

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
  const first = Date.parse(bot.now);
  for (let day = 1; day <= days; day += 1) {
    bot.now = new Date(first + day * 86_400_000).toISOString();
    const month = bot.now.slice(0, 7);
    const open = await bot.read(({ reminders }, organisation) => reminders.list(organisation));
    for (const { notice, record, at } of open) {
      if (at > bot.now || record === null || registers.noticeHead(notice)?.month !== 'ahead') continue;
      const { number } = await bot.record(record);
      due.push({ to: number < 3 ? sem : noor, record: `V-00${number}`, month: at.slice(0, 7) });
    }
    const before = platform.arrived.length;
    await bot.tick(platform);
    for (const { to, reply } of platform.arrived.slice(before)) came.push({ to, text: plainText(reply), month });
  }
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
  await bot.close();
}, 600_000);
