// Twenty people at once: every answer is kept, numbers have no gaps, and the audit trail stays whole.
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PostgresServer, startPostgres } from '../db/postgres-server.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

const people = Array.from({ length: 20 }, (_, index) => `person-${index + 1}`);
const shared = { bot: { trialRole: 'management' } } as const;

async function started(url?: string): Promise<TestBot> {
  const bot = await startBot(url === undefined ? shared : { ...shared, url });
  onTestFinished(() => bot.close());
  return bot;
}

/** What one person does: begin an activity, name it, answer, change their mind, confirm a card. */
async function work(bot: TestBot, person: string): Promise<{ record: string; last: Heard }> {
  const begun = await bot.press('begin|customers', person);
  const { record } = begun.ask;
  await bot.press(`change|${record}|name`, person);
  await bot.say(`Werk van ${person}`, person);
  await bot.answer({ bsn: 'unsure', 'purposes/r1/purpose': `Doel van ${person}` }, { as: person, record });
  await bot.press(`change|${record}|name`, person);
  await bot.say(`Later werk van ${person}`, person);
  return { record, last: await bot.say('ongedaan', person) };
}

/** Each person through one of the bots, all at the same moment; then everything that was acknowledged is looked up. */
async function allAtOnce(bots: readonly [TestBot, ...TestBot[]]): Promise<void> {
  const [first] = bots;
  await finishFirstRun(first);
  const before = await activities(first);
  const botOf = (index: number) => bots[index % bots.length] ?? first;
  const done = await Promise.all(people.map((person, index) => work(botOf(index), person)));

  for (const [index, { record }] of done.entries()) {
    const person = people[index];
    expect(await first.stored(record)).toMatchObject({
      name: `Werk van ${person}`,
      bsn: 'unsure',
      'purposes/r1/purpose': `Doel van ${person}`,
    });
    const names = (await first.versions(record)).filter(({ path }) => path === 'name');
    expect(names.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  }
  const { numbers, everybody } = await first.read(async (repositories, organisation) => ({
    numbers: (await repositories.records.list(organisation, 'controller-activity')).map(({ number }) => number),
    everybody: (await repositories.people.list(organisation)).map(({ name }) => name),
  }));
  expect(numbers).toEqual(Array.from({ length: people.length + before }, (_, index) => index + 1));
  expect(everybody.toSorted()).toEqual(['noor', ...people].toSorted());
  await wholeTrail(first);
}

const activities = (bot: TestBot) =>
  bot.read(async ({ records }, organisation) => (await records.list(organisation, 'controller-activity')).length);

/** The trail verifies, and its numbers run from 1 to its head. */
async function wholeTrail(bot: TestBot): Promise<void> {
  expect(await bot.brokenTrails()).toEqual([]);
  const { head, lines } = await bot.read(async ({ audit }, organisation) => ({
    head: await audit.head(organisation),
    lines: await audit.page(organisation, 0, 100_000),
  }));
  expect(lines.map(({ n }) => n)).toEqual(Array.from({ length: head.n }, (_, index) => index + 1));
}

/** Everybody sends the same question another answer, as seen in the same form. */
async function sameAnswer(bots: readonly [TestBot, ...TestBot[]]): Promise<void> {
  const [first] = bots;
  await finishFirstRun(first);
  const record = (await first.record('V-001')).id;
  const n = { bsn: 1 };
  const heard = await Promise.all(
    people.map((person, index) =>
      (bots[index % bots.length] ?? first).answer({ bsn: 'unsure' }, { as: person, record, n }),
    ),
  );
  const told = heard.filter(({ text }) => text.includes('intussen gewijzigd'));
  expect(told).toHaveLength(people.length - 1);
  expect((await first.versions('V-001')).filter(({ path }) => path === 'bsn')).toHaveLength(2);
  await wholeTrail(first);
}

/** The platform delivers one press to every process at once. */
async function sameDelivery(bots: readonly [TestBot, ...TestBot[]]): Promise<void> {
  const [first] = bots;
  await finishFirstRun(first);
  const before = await activities(first);
  await Promise.all(
    people.map((_, index) => (bots[index % bots.length] ?? first).press('begin|customers', 'noor', 'one delivery')),
  );
  expect(await activities(first)).toBe(before + 1);
  await wholeTrail(first);
}

describe('in one process on SQLite, twenty people at once', () => {
  it('each with their own work keep all of it', async () => allAtOnce([await started()]));
  it('with the same question: one is stored, nineteen are told', async () => sameAnswer([await started()]));
  it('one press delivered twenty times has one effect', async () => sameDelivery([await started()]));

  it('all adding a row to one list keep every row', async () => {
    const bot = await started();
    await finishFirstRun(bot);
    const record = (await bot.record('V-001')).id;
    const n = { 'purposes/r5/purpose': 0, 'purposes/r5/basis': 0 };
    await Promise.all(
      people.map(async (as) => {
        const list = await bot.press(`change|${record}|purposes`, as);
        await bot.press(list.button(/^Nog een/), as);
      }),
    );
    await Promise.all(
      people.map((as) =>
        bot.answer({ 'purposes/r5/purpose': `Doel van ${as}`, 'purposes/r5/basis': 'contract' }, { as, record, n }),
      ),
    );
    const stored = await bot.stored('V-001');
    expect(stored['purposes']).toHaveLength(4 + people.length);
    for (const person of people) expect(Object.values(stored)).toContain(`Doel van ${person}`);
    await wholeTrail(bot);
  });
});

describe('in two processes on PostgreSQL, twenty people at once', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function two(): Promise<[TestBot, TestBot]> {
    const url = await server.createDatabase();
    return [await started(url), await started(url)];
  }

  it('each with their own work keep all of it', async () => allAtOnce(await two()));
  it('with the same question: one is stored, nineteen are told', async () => sameAnswer(await two()));
  it('one press delivered twenty times has one effect', async () => sameDelivery(await two()));
});
