// Each thing that goes wrong with Slack, at each kind of interaction: acknowledged while it does, said once, and somebody reads
// something. `SLACK_RUNS=200` tries each that many times, with the time that the program really takes; else a sample.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Acknowledged, type Fault, FaultySlack, faults } from '../../adapters/slack/faulty-slack.js';
import {
  type Answered,
  buttonIn,
  ephemeral,
  fill,
  type Json,
  lastMessageOf,
  openIntroduction,
  piet,
  sanne,
  startTestSlack,
  type TestSlack,
  team,
  textsIn,
} from '../../adapters/slack/support.js';

const isLong = process.env['SLACK_RUNS'] !== undefined;
const numRuns = Number(process.env['SLACK_RUNS'] ?? 3);
/** Each run has a Slack and a register of its own, so that nothing that comes late of one is taken for another's. */
const atOnce = isLong ? 8 : 4;
/** Longer than what is tried again after a moment takes. */
const patience = 20_000;
/** How long an acknowledgement may take, and longer than what the bot waits for itself. */
const most = 2_500;
const stuckMs = isLong ? 2_600 : 1_500;
const hurried = { budgetMs: 50, eventMs: 250 };

const payload = (slack: TestSlack, body: Json) => slack.post(new URLSearchParams({ payload: JSON.stringify(body) }));
const about = { team: { id: team }, user: { id: sanne } };
const home = { container: { type: 'view' }, view: { id: 'VH', type: 'home', hash: 'h' } };
const unique = () => `t${Math.random()}`;

async function reportForm(slack: TestSlack): Promise<Json> {
  await slack.command('/datalek tas weg');
  await slack.settled();
  return { ...(slack.fake.last('views.open')['view'] as Json), id: unique() };
}

type Deliver = () => Promise<Answered>;

/** Slack brings what was not acknowledged again: at once, a minute later and five minutes later. */
async function asEvent(slack: TestSlack, event: Json): Promise<Deliver> {
  const event_id = unique();
  return () => slack.event({ ...event, ts: '17.5' }, { event_id });
}

/** Every kind of interaction, made ready; what is given does it. */
const acts = {
  '/register help': async (slack: TestSlack) => () => slack.command('/register help'),
  '/datalek': async (slack: TestSlack) => () => slack.command('/datalek tas weg'),
  'what somebody says': (slack: TestSlack) =>
    asEvent(slack, { type: 'message', channel: 'D01SANNE', channel_type: 'im', user: sanne, text: 'hallo' }),
  'a press': async (slack: TestSlack) => () =>
    slack.press({ type: 'button', action_id: 'command|help' }, { message: { ts: '1.1', blocks: [] } }),
  'a press for one person only': async (slack: TestSlack) => () =>
    slack.press({ type: 'button', action_id: 'command|check' }, ephemeral),
  'a press that answers': async (slack: TestSlack) => {
    const view = await openIntroduction(slack);
    await slack.submit(view, fill(view, { name: { value: 'Bakkerij' }, contact: { value: 'a@b.nl' } }));
    await slack.settled();
    const [button, message] = [
      buttonIn(slack.fake.last('chat.postMessage')['blocks'], 'Overslaan'),
      lastMessageOf(slack),
    ];
    return () => slack.press(button, message);
  },
  'a press on the home page': async (slack: TestSlack) => () =>
    slack.press({ type: 'button', action_id: 'command|list' }, home),
  'a press in a window': async (slack: TestSlack) => {
    const view = await reportForm(slack);
    return () => slack.press({ type: 'button', action_id: 'command|help' }, { container: { type: 'view' }, view });
  },
  'a form that is sent': async (slack: TestSlack) => {
    const view = await reportForm(slack);
    const told = {
      'what-happened': { value: 'tas weg' },
      'noticed-at': { value: 'nu' },
      'still-open': { selected_option: { value: 'no' } },
    };
    return () => slack.submit(view, fill(view, told));
  },
  'the home page': (slack: TestSlack) => asEvent(slack, { type: 'app_home_opened', user: sanne, tab: 'home' }),
  'the menu that Slack has everywhere': async (slack: TestSlack) => () =>
    payload(slack, { ...about, type: 'shortcut', callback_id: 'command|where', trigger_id: unique() }),
  'the menu of a message': async (slack: TestSlack) => () =>
    payload(slack, {
      ...{ ...about, type: 'message_action', callback_id: 'breach-from-message', trigger_id: unique() },
      message: { text: `<@${piet}> mailde de lijst aan <@U03>, <@U04> en <@U05>`, ts: '1764000000.0001' },
    }),
  'a text for a channel': async (slack: TestSlack) => {
    const { body } = await slack.command('/register bekendmaken');
    await slack.press(buttonIn(body['blocks'], 'Plaats in een kanaal'), ephemeral);
    await slack.settled();
    const view = { ...(slack.fake.last('views.open')['view'] as Json), id: unique() };
    const response_urls = [{ response_url: 'https://respond.test/channel', channel_id: 'C01GEN' }];
    return () => slack.submit(view, { where: { channel: { type: 'conversations_select' } } }, { response_urls });
  },
} as const satisfies Record<string, (slack: TestSlack) => Promise<Deliver>>;
type Act = keyof typeof acts;

const methods = ['chat.postMessage', 'views.open', 'chat.update', 'users.info', 'respond', 'views.update'] as const;
const shows = /^(chat\.(postMessage|postEphemeral|update)|respond|views\.(open|update|push|publish))$/;

/** Words that say more than that it is under way. */
const isWord = (text: string) => text.trim() !== '' && text.trim() !== 'Bezig …';

/** What this person could read since then, wherever it stood. */
const readSince = (fake: FaultySlack, before: number) =>
  fake.calls
    .slice(before)
    .filter(({ method, body }) => shows.test(method) && isWord(textsIn(body)))
    .map(({ method, body }) => `${method} ${textsIn(body).slice(0, 60)}`);

interface Run {
  readonly act: Act;
  readonly method: (typeof methods)[number];
  /** Every call of the method goes wrong, or the next one. */
  readonly stays: boolean;
}

/** What was counted in all runs. */
const counted: (Acknowledged & { readonly condition: string })[] = [];
const events: readonly string[] = ['what somebody says', 'the home page'] satisfies Act[];

async function brought(fake: FaultySlack, act: Act, deliver: Deliver, goOn: () => void): Promise<Answered> {
  let answer = await fake.bring(act, stuckMs, deliver);
  // What is not acknowledged comes again, at once and then a minute later.
  for (let again = 0; again < 2 && answer.status === 503; again += 1) {
    if (again === 1) {
      goOn();
      fake.runOn();
    }
    answer = await fake.bring(act, stuckMs, deliver);
  }
  return answer;
}

async function tried(condition: string, { act, method, stays }: Run, plan: Plan, says: boolean): Promise<void> {
  const fake = new FaultySlack();
  const slack = await startTestSlack({ fake, ...(isLong ? {} : { slack: hurried }) });
  const what = `${act}, ${method}${stays ? ', always' : ''}`;
  try {
    await slack.say('menu');
    await slack.settled();
    const deliver = await acts[act](slack);
    await slack.settled();
    for (const id of [sanne, piet]) await slack.event({ type: 'user_change', user: { id } });
    fake.conversations.clear();
    const goOn = plan(fake);
    const before = fake.calls.length;
    const { status, body } = await brought(fake, act, deliver, goOn);
    expect(status, what).toBe(200);
    goOn();
    fake.runOn();
    // Of a command the acknowledgement is the answer, when that is there in time.
    if (says && !isWord(textsIn(body)))
      await vi.waitFor(() => expect(readSince(fake, before), what).not.toEqual([]), patience);
    await slack.settled();
    const standing = fake.standing();
    expect(standing, what).toEqual([...new Set(standing)]);
    expect(fake.acknowledged.filter(isLate), what).toEqual([]);
    expect(fake.problems).toEqual([]);
    counted.push(...fake.acknowledged.map((one) => ({ ...one, condition })));
  } finally {
    fake.releaseAll();
    await slack.close();
  }
}

type Plan = (fake: FaultySlack) => () => void;

/** Every act with every call that goes wrong, in an order of chance, a few at a time. */
async function each(
  condition: string,
  plan: (run: Run) => Plan,
  { says = () => true, only }: { readonly says?: (run: Run) => boolean; readonly only?: Run['method'] } = {},
) {
  const run = fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as Act[])),
    method: only === undefined ? fc.constantFrom(...methods) : fc.constant(only),
    stays: fc.boolean(),
  });
  const waiting = fc.sample(run, numRuns);
  const lane = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await tried(condition, next, plan(next), says(next));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (isLong) console.log(figuresOf(condition));
}

/** An event that is not done in time is brought again by Slack; everything else is acknowledged once. */
function figuresOf(condition: string): string {
  const mine = counted.filter((one) => one.condition === condition);
  const [interactions, others] = [mine.filter(isInteraction), mine.filter((one) => !isInteraction(one))];
  const slowest = Math.round(Math.max(0, ...interactions.map(({ wallMs }) => wallMs)));
  const late = interactions.filter(isLate).length;
  const again = others.filter(({ status }) => status === 503).length;
  return `${condition}: ${numRuns} runs; ${interactions.length} interactions, ${late} late, slowest here ${slowest} ms; ${others.length} deliveries of events, ${again} to be brought again`;
}

const isInteraction = ({ what }: Acknowledged) => !events.includes(what);
const isLate = (one: Acknowledged) => isInteraction(one) && one.after >= most;

const wrong =
  (fault: Fault) =>
  ({ method, stays }: Run): Plan =>
  (fake) => {
    if (stays) fake.planAlways(method, fault);
    else fake.plan(method, fault);
    return () => undefined;
  };

describe.concurrent('whatever is done while Slack', { timeout: 120_000 + numRuns * 6_000 }, () => {
  it.each(Object.entries(faults))(
    '%s is acknowledged, said once, and not left without a word',
    async (name, fault: Fault) => {
      // What Slack refuses for good in the only place there is for it cannot be said there.
      const forGood = ['refuses', 'says that the trigger is gone'].includes(name);
      await each(name, wrong(fault), {
        says: ({ method }) => !(forGood && method === 'chat.postMessage'),
      });
    },
  );

  it.each([
    ['takes a message and answers 500', 'chat.postMessage', faults['answers 500 after it was delivered']],
    ['opens no window', 'views.open', faults['says that the trigger is gone']],
  ] as const)('%s is acknowledged, said once, and not left without a word', async (name, only, fault) => {
    await each(name, wrong(fault), { only });
  });

  it.each([1_000, 3_500, 10_000])('takes %i ms to say who somebody is, it is acknowledged before 2.5 s', async (ms) => {
    await each(
      `users.info takes ${ms} ms`,
      () => (fake) => {
        fake.slowDown('users.info', ms);
        return () => undefined;
      },
      { only: 'users.info' },
    );
  });

  it('does not answer at all is acknowledged, and answered when it goes on', async () => {
    await each(
      'does not answer',
      ({ method }) =>
        (fake) =>
          fake.hold(method),
    );
  });
});
