// Slash commands and a press over HTTP on loopback: the bot against a bare Bolt app that acknowledges with the same answer.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { pressId } from '../../src/core/engine/press.js';
import { createEmpty, fill, personOf, removeDatabase, workspaceOf } from './database.js';
import { grouped, median, millis, percentile, table, target, times } from './figures.js';
import type { Part } from './part.js';
import { signed } from './slack-process.js';

const connections = 16;
const rounds = 5;
const roundMs = 2_000;
const perSecond = 50;
const steadyMs = 10_000;

interface Measured {
  /** In the table. */
  readonly name: string;
  readonly act: Act;
  readonly kind: 'bot' | 'changing';
  /** It is acknowledged before the work is done: how many a second says nothing of the acknowledgement. */
  readonly ahead?: true;
}
type Act = { readonly command: string } | { readonly press: string };

const all: readonly Measured[] = [
  { name: '`/register help`', act: { command: '/register help' }, kind: 'bot' },
  { name: '`/register`', act: { command: '/register' }, kind: 'bot' },
  { name: '`/register`, each after a change in one activity', act: { command: '/register' }, kind: 'changing' },
  { name: '`/datalek`, which opens a form', act: { command: '/datalek' }, kind: 'bot', ahead: true },
  { name: 'a press of "Bekijk wat openstaat"', act: { press: pressId('command', 'check') }, kind: 'bot', ahead: true },
];

export const slack: Part = {
  name: 'slack',
  title: 'Commands and presses in Slack',
  async measure({ folder, script, say }) {
    const file = join(folder, 'slack.db');
    try {
      await createEmpty(file);
      fill(file, {
        organisations: 1,
        people: connections,
        suppliers: 4,
        activities: 4,
        answers: script.answers,
        trail: true,
      });
      const found: Found[] = [];
      for (const measured of all) found.push(await compare(file, measured, say));
      return report(found);
    } finally {
      removeDatabase(file);
    }
  },
};

interface Found extends Measured {
  readonly bot: readonly number[];
  readonly bare: readonly number[];
  /** Milliseconds of each acknowledgement at a steady pace. */
  readonly steady: readonly number[];
}

async function compare(file: string, measured: Measured, say: (sentence: string) => void): Promise<Found> {
  const { name, act, kind } = measured;
  const bot = await serve(kind, file);
  const answer = await send(bot.pool, act, 0);
  const bare = await serve('bare', answer);
  try {
    if ((await send(bare.pool, act, 0)) !== answer) throw new Error('the bare app answers something else');
    const rates: { bot: number[]; bare: number[] } = { bot: [], bare: [] };
    for (const { pool } of [bot, bare]) await rate(pool, act);
    for (let round = 0; round < rounds; round += 1) {
      say(`${name}: round ${round + 1} of ${rounds}`);
      for (const side of round % 2 === 0 ? (['bot', 'bare'] as const) : (['bare', 'bot'] as const))
        rates[side].push(await rate(side === 'bot' ? bot.pool : bare.pool, act));
    }
    say(`${name}: ${perSecond} a second`);
    return { ...measured, ...rates, steady: await steadily(bot.pool, act) };
  } finally {
    await bot.stop();
    await bare.stop();
  }
}

/** Answers a second with every connection busy. */
async function rate(pool: Pool, act: Act): Promise<number> {
  const begun = performance.now();
  let answered = 0;
  const busy = async (connection: number) => {
    while (performance.now() - begun < roundMs) {
      await send(pool, act, connection);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => busy(connection)));
  return answered / ((performance.now() - begun) / 1000);
}

/** How long each takes when they come at a steady pace, whether the one before is answered or not. */
async function steadily(pool: Pool, act: Act): Promise<readonly number[]> {
  const taken: Promise<number>[] = [];
  const begun = performance.now();
  for (let index = 0; index < (steadyMs / 1000) * perSecond; index += 1) {
    const due = begun + (index * 1000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    taken.push(send(pool, act, index % connections).then(() => performance.now() - due));
  }
  return Promise.all(taken);
}

let triggers = 0;

/** What one person does as Slack sends it, and the body of its acknowledgement. */
async function send(pool: Pool, act: Act, person: number): Promise<string> {
  triggers += 1;
  const body = 'press' in act ? pressed(act.press, person) : commanded(act.command, person);
  const answer = await pool.request({ path: '/slack/events', method: 'POST', body, headers: signed(body) });
  const said = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${said}`);
  return said;
}

const responseUrl = 'https://respond.invalid/';
const triggerId = () => `${process.pid}.${triggers}`;

function commanded(typed: string, person: number): string {
  const [command = '', text = ''] = typed.split(' ');
  return new URLSearchParams({
    ...{ command, text, user_id: personOf(person), team_id: workspaceOf(0), trigger_id: triggerId() },
    ...{ channel_id: 'C01', channel_name: 'algemeen', api_app_id: 'A01', response_url: responseUrl },
  }).toString();
}

/** A button in the conversation with the bot. */
function pressed(action: string, person: number): string {
  const team = { id: workspaceOf(0) };
  const payload = {
    type: 'block_actions',
    team,
    user: { id: personOf(person), team_id: team.id },
    api_app_id: 'A01',
    trigger_id: triggerId(),
    response_url: responseUrl,
    channel: { id: 'D01' },
    container: { type: 'message', message_ts: '1.1', channel_id: 'D01' },
    message: { ts: '1.1' },
    actions: [{ type: 'button', action_id: action, block_id: 'b', action_ts: triggerId() }],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

async function serve(kind: Measured['kind'] | 'bare', given: string) {
  const program = fileURLToPath(new URL('./slack-process.js', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, kind, given], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = await Promise.race([
    once(child.stdout ?? child, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${kind} server ended`))),
  ]);
  const pool = new Pool(`http://127.0.0.1:${Number(String(port))}`, { connections, pipelining: 1 });
  return {
    pool,
    async stop() {
      await pool.close();
      const ended = once(child, 'exit');
      child.stdin?.end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`the ${kind} server ended with ${code}`);
    },
  };
}

function report(found: readonly Found[]): string {
  const rows = found.map(({ name, bot, bare, steady }) => [
    name,
    grouped(median(bot)),
    grouped(median(bare)),
    times(median(bot) / median(bare)),
    millis(percentile(steady, 50)),
    millis(percentile(steady, 99)),
  ]);
  const late = ({ name, steady }: Found) => {
    const ms = percentile(steady, 99);
    return target(ms < 50, `${name} acknowledged within ${millis(ms)} ms in 99 of 100 cases (under 50)`);
  };
  const ratio = ({ name, bot, bare }: Found) => {
    const part = median(bot) / median(bare);
    return target(part >= 0.35, `${name} at ${times(part)} of the bare app's commands per second (at least 0.35)`);
  };
  return [
    `A signed slash command over HTTP on loopback until its acknowledgement, which is its answer and comes after the commit (SQLite in WAL mode with synchronous=FULL), with ${connections} connections of as many people in a register of 4 activities of 40 answers and 4 suppliers. The bare Bolt app acknowledges the same with the same answer and does nothing else. Each is a process of its own, the load a third; medians of ${rounds} rounds of ${roundMs / 1000} s of each, in turn. The acknowledgements at ${perSecond} commands a second during ${steadyMs / 1000} s are of the bot alone. \`/register\` counts the open points of all records, and keeps the numbers of what did not change (decision 13): nothing changes between the commands of its row. In the third row an activity is noted as changed before each command, in the same transaction, and is counted anew; noting it is in the figures. A form that opens and a press are acknowledged before their work is done: their acknowledgements are judged, and their rates are those of the work.`,
    '',
    table(['', 'AVG-maatje /s', 'bare Bolt /s', 'ratio', `at ${perSecond}/s: p50 ms`, 'p99 ms'], rows),
    '',
    ...found.flatMap((one) => (one.ahead ? [late(one)] : [ratio(one), late(one)])),
  ].join('\n');
}
