// An alarm about a breach that Slack does not take: after ten minutes it goes by mail, once, and what Slack did take goes
// nowhere else. `SLACK_RUNS=200` tries each fault that many times.
import { expect, it } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { type Fault, FaultySlack, faults } from '../../adapters/slack/faulty-slack.js';
import { fill, openFromMessage, piet, sanne, start, startTestSlack, textsIn } from '../../adapters/slack/support.js';

const numRuns = Number(process.env['SLACK_RUNS'] ?? 1);
const said = 'Ik heb de ledenlijst naar het verkeerde adres gemaild';

interface Count {
  readonly alarms: number;
  readonly mails: readonly number[];
}

/** A report while every message to Slack goes wrong for half an hour: alarms that stand there, and the minutes of mails. */
async function reported(fault: Fault): Promise<Count> {
  const fake = new FaultySlack();
  const slack = await startTestSlack({ fake });
  const mails: number[] = [];
  let minute = 0;
  try {
    fake.users = { ...fake.users, [sanne]: { ...fake.users[sanne], profile: { email: 'sanne@bakkerij.example' } } };
    await slack.command('/register');
    await slack.command('/register help');
    const view = await openFromMessage(slack, 'breach-from-message', { by: piet, text: said, at: start });
    const values = {
      'what-happened': { value: said },
      'noticed-at': { value: 'nu' },
      'still-open': { selected_option: { value: 'no' } },
    };
    await slack.submit(view, fill(view, values), { user: { id: piet } });
    await slack.settled();
    const { tick } = createScheduler({
      ...{ store: slack.store, crypto, channels: [slack.slack.channel], now: () => slack.clock.now },
      ...{ random: () => 0.5, report: () => undefined },
      mail: {
        close: () => undefined,
        send: async (to, reply) => {
          expect(JSON.stringify(reply)).not.toContain('ledenlijst');
          expect(to.externalId).toBe('sanne@bakkerij.example');
          mails.push(minute);
          return { type: 'sent', handle: null };
        },
      },
    });
    fake.conversations.clear();
    fake.planAlways('chat.postMessage', fault);
    for (minute of [0, 1, 5, 9, 10, 11, 20, 29]) {
      slack.clock.now = new Date(Date.parse(start) + minute * 60_000).toISOString();
      await tick();
    }
    fake.releaseAll();
    slack.clock.now = new Date(Date.parse(start) + 75 * 60_000).toISOString();
    await tick();
    await slack.settled();
    const mine = fake.conversations.get(`D${sanne.slice(1)}`) ?? [];
    return { alarms: mine.filter((one) => /D-001 Datalek · gemeld/.test(textsIn(one['blocks']))).length, mails };
  } finally {
    fake.releaseAll();
    await slack.close();
  }
}

it.concurrent.each(Object.entries(faults))(
  'while Slack %s, an alarm stands there once, and goes by mail after ten minutes when it does not',
  { timeout: 60_000 + numRuns * 10_000 },
  async (name, fault: Fault) => {
    const counts: Count[] = [];
    const lane = async () => {
      while (counts.length < numRuns) counts.push(await reported(fault));
    };
    await Promise.all(Array.from({ length: Math.min(numRuns, 8) }, lane));
    const isTaken = fault.taken === true;
    // What Slack says will never go is not tried again; the mail has said it.
    const alarms = name === 'refuses' ? 0 : 1;
    for (const count of counts) expect(count).toEqual({ alarms, mails: isTaken ? [] : [10] });
    if (process.env['SLACK_RUNS']) console.log(`${name}: ${counts.length} runs, each ${JSON.stringify(counts[0])}`);
  },
);
