// What was begun in Slack goes on in Teams for the same person: both in one program, on one database.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { startTestSlack, type TestSlack, textsIn as textsInSlack } from '../slack/support.js';
import { inputsOn, startTestTeams, type TestTeams } from './support.js';

let slack: TestSlack;
let teams: TestTeams;
beforeEach(async () => {
  slack = await startTestSlack();
  teams = await startTestTeams({ sharing: slack.store });
});
afterEach(async () => {
  await teams.close();
  await slack.close();
});

const inSlack = { channel_name: 'directmessage', channel_id: 'D01SANNE' };

/** Sanne begins in Slack, and tells in Teams who she is. */
async function link(): Promise<void> {
  await slack.command('/register', inSlack);
  const { body } = await slack.command('/register koppel', inSlack);
  const [code = ''] = /\b[A-Z0-9]{4}-?[A-Z0-9]{4}\b/.exec(textsInSlack(body['blocks'])) ?? [];
  await teams.say(`/register koppel ${code}`);
  await teams.settled();
}

it('one person, one register, and the question where it was', async () => {
  await slack.command('/register', inSlack);
  await teams.say('/register');
  await teams.settled();
  // Before she says so she is somebody else, who is no privacy officer.
  const before = teams.fake.calls.length;
  await link();
  await teams.say('/register');
  await teams.settled();
  expect(teams.words(before)).toContain('Ga verder met Uw organisatie');
  await teams.press(/Ga verder met/);
  await teams.settled();
  await teams.press(
    'Bewaar',
    Object.fromEntries(inputsOn(teams).map(({ id }, index) => [String(id), index === 0 ? 'Bakkerij' : 'a@b.nl'])),
  );
  await teams.settled();
  expect(await slack.stored()).toMatchObject({ name: 'Bakkerij', contact: 'a@b.nl' });
  // And back: Slack asks what comes next.
  const { body } = await slack.command('/register', inSlack);
  expect(textsInSlack(body['blocks'])).toContain('Bakkerij');
  const people = await slack.store.read(async ({ organisations, people: all }) => {
    const whose = await organisations.list();
    return { organisations: whose.length, people: await all.list(whose[0]?.id ?? '') };
  });
  expect(people).toMatchObject({ organisations: 1, people: [{ name: 'Sanne de Vries' }] });
});

it('what nobody asked for comes once, where she spoke last', async () => {
  await link();
  const scheduler = createScheduler({
    store: slack.store,
    crypto,
    channels: [teams.channel, slack.slack.channel],
    now: () => '2026-12-07T09:00:00.000Z',
    random: () => 0.5,
    report: () => undefined,
  });
  teams.clock.now = '2026-11-24T08:10:00.000Z';
  await teams.say('/datalek');
  await teams.settled();
  const [story] = inputsOn(teams);
  await teams.press('Melden', { [String(story?.['id'])]: 'Mail naar de verkeerde klant' });
  await teams.settled();
  const [what, when, , ...rest] = inputsOn(teams);
  const values = [
    [what, 'Mail naar de verkeerde klant'],
    [when, 'nu'],
    [inputsOn(teams)[2], 'no'],
    ...rest.map((input) => [input, ''] as const),
  ] as const;
  await teams.press(
    /^(Verder|Bewaar|Melden)$/,
    Object.fromEntries(values.map(([input, value]) => [String(input?.['id']), value])),
  );
  await teams.settled();
  const [inTeams, there] = [teams.fake.calls.length, slack.fake.of('chat.postMessage').length];
  await scheduler.tick();
  expect(teams.fake.calls.length).toBeGreaterThan(inTeams);
  expect(teams.words(inTeams)).toContain('D-001');
  expect(slack.fake.of('chat.postMessage').length).toBe(there);
});
