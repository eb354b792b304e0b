// Each thing that goes wrong with Slack, at each kind of interaction: acknowledged while it does, said once, and somebody reads
// something. `SLACK_RUNS=200` tries each that many times; else a sample.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, FaultySlack, faults } from './faulty-slack.js';
import { type Json, piet, sanne, startTestSlack, type TestSlack, team, textsIn } from './support.js';

const numRuns = Number(process.env['SLACK_RUNS'] ?? 2);
/** Each run has a Slack and a register of its own, so that nothing that comes late of one is taken for another's. */
const atOnce = 4;
/** Longer than what is tried again after a moment takes. */
const patience = 6_000;

const shortcut = (slack: TestSlack) => {
  const message = { text: `<@${piet}> mailde de lijst`, ts: '1764000000.0001' };
  const payload: Json = {
    ...{ type: 'message_action', callback_id: 'breach-from-message', trigger_id: `t${Math.random()}` },
    ...{ team: { id: team }, user: { id: sanne }, message },
  };
  return slack.post(new URLSearchParams({ payload: JSON.stringify(payload) }));
};
const acts = {
  '/register help': (slack: TestSlack) => slack.command('/register help'),
  '/datalek': (slack: TestSlack) => slack.command('/datalek tas weg'),
  'what somebody says': (slack: TestSlack) => slack.say('hallo'),
  'a press': (slack: TestSlack) =>
    slack.press({ type: 'button', action_id: 'command|help' }, { message: { ts: '1.1', blocks: [] } }),
  'the home page': (slack: TestSlack) => slack.openHome(),
  'a shortcut': shortcut,
} as const;
type Act = keyof typeof acts;

const methods = ['chat.postMessage', 'views.open', 'chat.update', 'users.info', 'respond', 'views.update'] as const;
const shows = /^(chat\.(postMessage|postEphemeral|update)|respond|views\.(open|update|push|publish))$/;

/** What this person could read since then, wherever it stood. */
const readSince = (fake: FaultySlack, before: number) =>
  fake.calls
    .slice(before)
    .filter(({ method, body }) => shows.test(method) && textsIn(body).trim() !== '')
    .map(({ method, body }) => `${method} ${textsIn(body).slice(0, 60)}`);

interface Run {
  readonly act: Act;
  readonly method: (typeof methods)[number];
}

async function tried({ act, method }: Run, plan: (fake: FaultySlack) => () => void, says: boolean): Promise<void> {
  const fake = new FaultySlack();
  const slack = await startTestSlack({ fake, slack: { budgetMs: 50, eventMs: 250 } });
  try {
    await slack.say('menu');
    await slack.settled();
    for (const id of [sanne, piet]) await slack.event({ type: 'user_change', user: { id } });
    fake.conversations.clear();
    const goOn = plan(fake);
    const before = fake.calls.length;
    const { status, body } = await acts[act](slack);
    // What was said is acknowledged when it is done: until then Slack is asked to bring it again.
    expect([200, ...(act === 'what somebody says' ? [503] : [])]).toContain(status);
    goOn();
    // Of a command the acknowledgement is the answer, when that is there in time.
    const isSaid = textsIn(body).trim() !== '';
    if (says && !isSaid)
      await expect
        .poll(() => readSince(fake, before), { timeout: patience, message: `${act}, ${method}` })
        .not.toEqual([]);
    await slack.settled();
    const standing = fake.standing();
    expect(standing, `${act}, ${method}`).toEqual([...new Set(standing)]);
    expect(fake.problems).toEqual([]);
  } finally {
    fake.releaseAll();
    await slack.close();
  }
}

/** Every act with every call that goes wrong, in an order of chance, a few at a time. */
async function each(plan: (run: Run) => (fake: FaultySlack) => () => void, says: (run: Run) => boolean) {
  const run = fc.record({ act: fc.constantFrom(...(Object.keys(acts) as Act[])), method: fc.constantFrom(...methods) });
  const waiting = fc.sample(run, numRuns);
  const lane = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await tried(next, plan(next), says(next));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

describe('whatever is done while Slack', { timeout: 120_000 + numRuns * 4_000 }, () => {
  it.each(Object.entries(faults))(
    '%s is acknowledged, said once, and not left without a word',
    async (name, fault: Fault) => {
      const plan =
        ({ method }: Run) =>
        (fake: FaultySlack) => {
          fake.plan(method, fault);
          return () => undefined;
        };
      // What Slack refuses for good in the only place there is for it cannot be said there.
      const forGood = ['refuses', 'says that the trigger is gone'].includes(name);
      await each(plan, ({ method }) => !(method === 'chat.postMessage' && forGood));
    },
  );

  it('does not answer at all is acknowledged, and answered when it goes on', async () => {
    await each(
      ({ method }) =>
        (fake) =>
          fake.hold(method),
      () => true,
    );
  });
});
