// What Teams heard was accepted is done once, also when the program is gone before it was stored.
import { afterEach, expect, it } from 'vitest';
import type { Bot } from '../../../src/app/incoming.js';
import { filled, startTestTeams, type TestTeams } from '../../adapters/teams/support.js';

let teams: TestTeams;
let next: TestTeams | undefined;
let gate: Promise<void> | undefined;
let open: () => void = () => undefined;
const hold = () => {
  gate = new Promise((resolve) => {
    open = resolve;
  });
};
const letGo = () => {
  open();
  gate = undefined;
};
const wrap = (bot: Bot): Bot => ({
  async handle(incoming) {
    await gate;
    return bot.handle(incoming);
  },
});
async function begin(keeps = true): Promise<void> {
  teams = await startTestTeams({ wrap, keeps, teams: { budgetMs: 30 } });
  await teams.say('/register');
  await teams.settled();
  await teams.press(/Ga verder/);
  await teams.settled();
}
/** Another program on the same database, as if this one had been killed at this moment. */
async function restarted(): Promise<void> {
  next = await startTestTeams({
    sharing: teams.store,
    teams: { playground: new URL(teams.fake.url).origin },
  });
  await next.settled();
}
afterEach(async () => {
  letGo();
  await next?.close();
  next = undefined;
  await teams.close();
});

const waiting = () => teams.store.read(({ inbox }) => inbox.all());
const namesStored = (): Promise<number> =>
  teams.store.read(async ({ organisations, records, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const profile = await records.byNumber(organisation, 'organisation', 1);
    const all = await answers.ofRecord(organisation, profile?.id ?? '');
    return all.filter(({ path }) => path === 'name').length;
  });

it('a form that is not stored in time is stored once by the next start, and its card shows what was answered', async () => {
  await begin();
  hold();
  const before = teams.fake.calls.length;
  const { body } = await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
  expect(body['value']).toBe('Bezig …');
  expect(await waiting()).toHaveLength(1);
  await restarted();
  expect(await waiting()).toEqual([]);
  expect(await namesStored()).toBe(1);
  expect(next?.reports).toEqual(['inbox-taken-up']);
  expect(teams.words(before)).toContain('a@b.nl');
  letGo();
  await teams.settled();
  expect(await namesStored()).toBe(1);
});

it('what is typed is acknowledged once it waits, and answered by the next start', async () => {
  await begin();
  hold();
  const before = teams.fake.calls.length;
  expect((await teams.say('/register help')).status).toBe(200);
  expect([await waiting(), teams.words(before)]).toMatchObject([[{ platform: 'teams', tries: 0 }], '']);
  await restarted();
  expect(teams.words(before)).toContain('Dit kunt u doen');
  expect(await waiting()).toEqual([]);
});

it('a click that is made twice waits once', async () => {
  await begin();
  hold();
  const values = filled(teams, ['Bakkerij', 'a@b.nl']);
  await Promise.all([teams.press('Bewaar', values), teams.press('Bewaar', values)]);
  expect(await waiting()).toHaveLength(1);
  letGo();
  await teams.settled();
  expect([await waiting(), await namesStored()]).toEqual([[], 1]);
});

it('a form is not answered before it is stored where nothing may wait on the disk', async () => {
  await begin(false);
  hold();
  let answered = false;
  const sent = teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl'])).finally(() => {
    answered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([answered, await waiting(), await namesStored()]).toEqual([false, [], 0]);
  letGo();
  expect((await sent).body['type']).toContain('card.adaptive');
  expect(await namesStored()).toBe(1);
});
