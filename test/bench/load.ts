// Everything at once, over signed HTTP, at more and more a second: how much is served in time, and what becomes of the rest.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { signedHeaders } from '../adapters/slack/signature.js';
import { createEmpty, fill, openPlain, personOf, removeDatabase, workspaceOf } from './database.js';
import { grouped, megabytes, millis, percentile, table, target, times } from './figures.js';
import type { Part } from './part.js';
import { signingSecret } from './slack-process.js';

const organisations = 20;
const peopleIn = 10;
const stepMs = 8_000;
const rates = [25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 800];
const inTimeMs = 500;
const refusedWithinMs = 1_000;
const afterMs = 5 * 60_000;

export const load: Part = {
  name: 'load',
  title: 'Mixed load',
  async measure({ folder, script, say }) {
    const file = join(folder, 'load.db');
    try {
      await createEmpty(file);
      fill(file, {
        ...{ organisations, people: peopleIn, suppliers: 4, activities: peopleIn },
        ...{ answers: script.answers, trail: true },
      });
      const people = peopleOf(file);
      const bot = await serve(file);
      try {
        const { steps, highest } = await climbed(bot, people, say);
        const before = await bot.rss();
        const offered = highest.rate * 2;
        say(`${offered} a second`);
        const [twice, health] = await Promise.all([offer(bot.pool, people, offered, stepMs), healthDuring(bot.beside)]);
        say(`${afterMs / 60_000} minutes of rest`);
        await pause(afterMs);
        return report({ steps, highest, twice, health, before, after: await bot.rss() });
      } finally {
        await bot.stop();
      }
    } finally {
      removeDatabase(file);
    }
  },
};

interface Somebody {
  readonly workspace: string;
  readonly user: string;
  /** The activity whose name they change, and the version of that. */
  readonly activity: string;
  n: number;
}

/** Each has an activity of their own. */
function peopleOf(file: string): readonly Somebody[] {
  const sqlite = openPlain(file);
  const found = sqlite.prepare<[string], { id: string; n: number }>(
    `select r.id, coalesce((select max(n) from answers a where a.record_id = r.id and a.path = 'name'), 0) as n
       from records r join installations i on i.organisation_id = r.organisation_id
       where r.register = 'controller-activity' and i.external_id = ? order by r.number`,
  );
  const people = Array.from({ length: organisations }, (_, index) =>
    found.all(workspaceOf(index)).map(({ id, n }, person) => ({
      ...{ workspace: workspaceOf(index), user: personOf(person), activity: id, n },
    })),
  );
  sqlite.close();
  return people.flat();
}

interface Sent {
  readonly body: string;
  readonly type: string;
  /** It was served. */
  readonly done?: () => void;
}

let sentSoFar = 0;

const form = (fields: Readonly<Record<string, string>>): Sent => ({
  body: new URLSearchParams(fields).toString(),
  type: 'application/x-www-form-urlencoded',
});
const interaction = ({ workspace, user }: Somebody, more: object): Sent =>
  form({ payload: JSON.stringify({ team: { id: workspace }, user: { id: user, team_id: workspace }, ...more }) });

const kinds = {
  answer(somebody: Somebody, id: string): Sent {
    const { activity, n } = somebody;
    const values = {
      [`=|name|${n}|`]: { '~part|text|required': { type: 'plain_text_input', value: `Klanten ${id}` } },
    };
    const metadata = JSON.stringify({ record: activity, key: `${activity}|question|name` });
    const view = { id, type: 'modal', callback_id: 'modal', private_metadata: metadata, state: { values } };
    const done = () => {
      somebody.n = n + 1;
    };
    return { ...interaction(somebody, { type: 'view_submission', trigger_id: id, view }), done };
  },
  command({ workspace, user }: Somebody, id: string, text = Number(id.split('.')[1]) % 2 === 0 ? 'help' : ''): Sent {
    const who = { user_id: user, team_id: workspace, trigger_id: id, api_app_id: 'A01' };
    const where = { channel_id: 'C01', channel_name: 'algemeen', response_url: 'https://respond.invalid/' };
    return form({ command: '/register', text, ...who, ...where });
  },
  press(somebody: Somebody, id: string): Sent {
    return interaction(somebody, {
      ...{ type: 'block_actions', trigger_id: id, response_url: 'https://respond.invalid/' },
      container: { type: 'message', is_ephemeral: true, message_ts: id, channel_id: 'C01' },
      channel: { id: 'C01' },
      actions: [{ type: 'button', action_id: 'command|where', block_id: 'b', action_ts: id }],
    });
  },
  typed({ workspace, user }: Somebody, id: string): Sent {
    const event = { type: 'message', channel: 'D01', channel_type: 'im', user, text: 'menu', ts: id };
    const body = { type: 'event_callback', team_id: workspace, api_app_id: 'A01', event_id: `Ev${id}`, event };
    return { body: JSON.stringify(body), type: 'application/json' };
  },
  picture: (somebody: Somebody, id: string): Sent => kinds.command(somebody, id, 'voortgang'),
};

/** Of each twenty-five: 45 % answers, 30 % commands, 15 % presses, 10 % typed, one of them a picture. */
function kindOf(index: number): keyof typeof kinds {
  const place = (index * 37) % 100;
  if (place < 4) return 'picture';
  if (place < 47) return 'answer';
  if (place < 76) return 'command';
  return place < 90 ? 'press' : 'typed';
}

interface Answered {
  readonly ms: number;
  readonly served: boolean;
}

async function send(pool: Pool, { body, type, done }: Sent, due: number): Promise<Answered> {
  const headers = { 'content-type': type, ...signedHeaders(signingSecret, body) };
  try {
    const answer = await pool.request({ path: '/slack/events', method: 'POST', body, headers });
    const said = await answer.body.text();
    const served = answer.statusCode === 200 && !said.includes('erg druk');
    if (served) done?.();
    return { ms: performance.now() - due, served };
  } catch {
    return { ms: performance.now() - due, served: false };
  }
}

interface Offered {
  readonly rate: number;
  readonly served: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  /** Of what was refused. */
  readonly refusedP99: number;
}

/** So many a second, whether those before are answered or not. */
async function offer(pool: Pool, people: readonly Somebody[], rate: number, ms: number): Promise<Offered> {
  const begun = performance.now();
  const answers: Promise<Answered>[] = [];
  for (let index = 0; index < (ms / 1000) * rate; index += 1) {
    const due = begun + (index * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    const somebody = people[(index * 71) % people.length];
    sentSoFar += 1;
    if (somebody !== undefined)
      answers.push(send(pool, kinds[kindOf(index)](somebody, `${process.pid}.${sentSoFar}`), due));
  }
  const all = await Promise.all(answers);
  const took = (performance.now() - begun) / 1000;
  const served = all.filter((one) => one.served).map((one) => one.ms);
  const refused = all.filter((one) => !one.served).map((one) => one.ms);
  return {
    rate,
    served: served.length / took,
    p50: percentile(served, 50),
    p99: percentile(served, 99),
    refused: refused.length,
    refusedP99: percentile(refused, 99),
  };
}

async function healthDuring(pool: Pool): Promise<number> {
  const taken: number[] = [];
  const end = performance.now() + stepMs;
  while (performance.now() < end) {
    const begun = performance.now();
    await (await pool.request({ path: '/healthz', method: 'GET' })).body.text();
    taken.push(performance.now() - begun);
    await pause(50);
  }
  return percentile(taken, 99);
}

const isInTime = ({ p99, refused }: Offered): boolean => p99 < inTimeMs && refused === 0;

async function climbed({ pool }: Pick<Bot, 'pool'>, people: readonly Somebody[], say: (sentence: string) => void) {
  await offer(pool, people, 20, stepMs);
  const steps: Offered[] = [];
  for (const rate of rates) {
    say(`${rate} a second`);
    const first = await offer(pool, people, rate, stepMs);
    // One busy moment of the machine ends nothing.
    const step = isInTime(first) ? first : await offer(pool, people, rate, stepMs);
    steps.push(step);
    if (!isInTime(step)) break;
  }
  const highest = steps.findLast(isInTime) ?? steps[0];
  if (highest === undefined) throw new Error('nothing was offered');
  return { steps, highest };
}

type Bot = Awaited<ReturnType<typeof serve>>;

async function serve(file: string) {
  const program = fileURLToPath(new URL('./load-process.js', import.meta.url));
  const given = [program, file, String(organisations)];
  const child: ChildProcess = spawn(process.execPath, given, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = await Promise.race([
    once(child.stdout ?? child, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the server ended'))),
  ]);
  const address = `http://127.0.0.1:${Number(String(port))}`;
  // So many that nothing waits on this side, where it would be counted as the bot's.
  const pool = new Pool(address, { connections: 4_096, pipelining: 1 });
  const beside = new Pool(address, { connections: 1, pipelining: 1 });
  return {
    pool,
    beside,
    rss: async () => Number(await (await beside.request({ path: '/rss', method: 'GET' })).body.text()),
    async stop() {
      await pool.close();
      await beside.close();
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
}

interface Found {
  readonly steps: readonly Offered[];
  readonly highest: Offered;
  readonly twice: Offered;
  readonly health: number;
  readonly before: number;
  readonly after: number;
}

function report({ steps, highest, twice, health, before, after }: Found): string {
  const rows = [...steps, twice].map(({ rate, served, p50, p99, refused, refusedP99 }) => [
    grouped(rate),
    grouped(served),
    millis(p50),
    millis(p99),
    grouped(refused),
    refused === 0 ? '' : millis(refusedP99),
  ]);
  const memory = after / before;
  return [
    `${organisations * peopleIn} people of ${organisations} organisations, each with a register of ${peopleIn} activities and 4 suppliers: 45 % answers in a form, 30 % commands, 15 % presses, 10 % typed, and 4 in 100 of all ask for a picture. Signed deliveries over HTTP on loopback until they are acknowledged, offered at a steady pace for ${stepMs / 1000} s whether those before are answered or not; the last row offers twice the highest rate of which 99 in 100 are acknowledged within ${inTimeMs} ms. The bot is a process of its own with OAuth, keys and an inbox, on SQLite with every commit synced; the load is another on the same processors.`,
    '',
    table(['offered a second', 'served a second', 'p50 ms', 'p99 ms', 'refused', 'refused within (p99 ms)'], rows),
    '',
    target(
      twice.served >= highest.served * 0.95,
      `at twice the rate ${times(twice.served / highest.served)} of what is served at ${grouped(highest.rate)} a second (at least 0.95)`,
    ),
    target(
      twice.refused === 0 || twice.refusedP99 < refusedWithinMs,
      `the rest is refused within ${millis(twice.refused === 0 ? 0 : twice.refusedP99)} ms in 99 of 100 cases (under ${grouped(refusedWithinMs)})`,
    ),
    target(health < 100, `\`/healthz\` answered meanwhile within ${millis(health)} ms in 99 of 100 cases (under 100)`),
    target(
      memory <= 1.25,
      `five minutes later ${megabytes(after)} MiB resident against ${megabytes(before)} before, ${times(memory)} (at most 1.25)`,
    ),
  ].join('\n');
}
