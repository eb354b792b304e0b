// Messages over HTTP on loopback until their answer has arrived: the bot against a bare CloudAdapter that sends the same.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { createEmpty, fill, personOf, removeDatabase, workspaceOf } from './database.js';
import { grouped, median, millis, percentile, table, target, times } from './figures.js';
import type { Part } from './part.js';
import { path } from './teams-process.js';

const connections = 16;
const rounds = 5;
const roundMs = 2_000;
const commands = ['/register help', '/register'] as const;

export const teams: Part = {
  name: 'teams',
  title: 'Messages in Teams',
  async measure({ folder, script, say }) {
    const file = join(folder, 'teams.db');
    const connector = await openConnector();
    try {
      await createEmpty(file);
      const { answers } = script;
      fill(file, { organisations: 1, people: connections, suppliers: 4, activities: 4, answers, trail: true });
      const found: Found[] = [];
      for (const command of commands) found.push(await compare(file, connector, command, say));
      return report(found);
    } finally {
      connector.close();
      removeDatabase(file);
    }
  },
};

interface Found {
  readonly command: string;
  readonly bot: readonly number[];
  readonly bare: readonly number[];
  /** Milliseconds of each, with every connection busy. */
  readonly taken: readonly number[];
}

interface Connector {
  readonly url: string;
  /** The next message that arrives in this conversation, as it was sent. */
  next(conversation: string): Promise<string>;
  close(): void;
}

/** Where the answers arrive: takes each, and says so. */
async function openConnector(): Promise<Connector> {
  const waiting = new Map<string, (message: string) => void>();
  let count = 0;
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    request.on('end', () => {
      count += 1;
      const isMessage = request.method === 'POST';
      response.writeHead(isMessage ? 201 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `m${count}`, name: 'Anna de Vries' }));
      const [, conversation = ''] = /conversations\/([^/]+)\//.exec(request.url ?? '') ?? [];
      if (isMessage) waiting.get(decodeURIComponent(conversation))?.(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    next: (conversation) => new Promise((resolve) => waiting.set(conversation, resolve)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function compare(
  file: string,
  connector: Connector,
  command: string,
  say: (sentence: string) => void,
): Promise<Found> {
  const bot = await serve(['bot', file, connector.url]);
  const message = await send(bot.pool, connector, command, 0);
  const bare = await serve(['bare', message]);
  try {
    const rates: { bot: number[]; bare: number[] } = { bot: [], bare: [] };
    const taken: number[] = [];
    for (const { pool } of [bot, bare]) await rate(pool, connector, command, []);
    for (let round = 0; round < rounds; round += 1) {
      say(`${command}: round ${round + 1} of ${rounds}`);
      for (const name of round % 2 === 0 ? (['bot', 'bare'] as const) : (['bare', 'bot'] as const))
        rates[name].push(
          await rate(name === 'bot' ? bot.pool : bare.pool, connector, command, name === 'bot' ? taken : []),
        );
    }
    return { command, ...rates, taken };
  } finally {
    await bot.stop();
    await bare.stop();
  }
}

/** Answers a second with every connection busy. */
async function rate(pool: Pool, connector: Connector, command: string, taken: number[]): Promise<number> {
  const begun = performance.now();
  let answered = 0;
  const busy = async (connection: number) => {
    while (performance.now() - begun < roundMs) {
      const start = performance.now();
      await send(pool, connector, command, connection);
      taken.push(performance.now() - start);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => busy(connection)));
  return answered / ((performance.now() - begun) / 1000);
}

let messages = 0;

/** One message of one person as Teams delivers it: until it is acknowledged and its answer has arrived. */
async function send(pool: Pool, connector: Connector, text: string, person: number): Promise<string> {
  messages += 1;
  const conversation = `a:${personOf(person)}`;
  const arrived = connector.next(conversation);
  const body = JSON.stringify({
    type: 'message',
    id: `${process.pid}.${messages}`,
    channelId: 'msteams',
    serviceUrl: `${connector.url}/`,
    from: { id: `29:${person}`, aadObjectId: personOf(person), name: 'Anna de Vries' },
    recipient: { id: '28:bot', name: 'AVG-maatje' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: workspaceOf(0) },
    channelData: { tenant: { id: workspaceOf(0) } },
    locale: 'nl-NL',
    textFormat: 'plain',
    text,
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await pool.request({ path, method: 'POST', body, headers });
  await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`the message was answered with ${answer.statusCode}`);
  return arrived;
}

async function serve(args: readonly string[]) {
  const program = fileURLToPath(new URL('./teams-process.js', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [port] = await Promise.race([
    once(child.stdout ?? child, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${args[0]} server ended`))),
  ]);
  const pool = new Pool(`http://127.0.0.1:${Number(String(port))}`, { connections, pipelining: 1 });
  return {
    pool,
    async stop() {
      await pool.close();
      const ended = once(child, 'exit');
      child.stdin?.end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`the ${args[0]} server ended with ${code}`);
    },
  };
}

function report(found: readonly Found[]): string {
  const rows = found.map(({ command, bot, bare, taken }) => [
    `\`${command}\``,
    grouped(median(bot)),
    grouped(median(bare)),
    times(median(bot) / median(bare)),
    millis(percentile(taken, 50)),
    millis(percentile(taken, 99)),
  ]);
  return [
    `A message over HTTP on loopback until it is acknowledged and its answer has arrived at the connector; the answer is sent after the commit (SQLite in WAL mode with synchronous=FULL). ${connections} connections of as many people in a register of 4 activities of 40 answers and 4 suppliers, without tokens on either side. The bare CloudAdapter of botbuilder sends the same card and does nothing else. The bot asks the SDK who may write to it, and sends with a request of its own, which costs less than that of the SDK: so it can be faster than the bare adapter although it does more. Each is a process of its own, the load and the connector a third; medians of ${rounds} rounds of ${roundMs / 1000} s of each, in turn.`,
    '',
    table(['', 'AVG-maatje /s', 'bare CloudAdapter /s', 'ratio', 'p50 ms', 'p99 ms'], rows),
    '',
    ...found.map(({ command, bot, bare }) => {
      const ratio = median(bot) / median(bare);
      return target(
        ratio >= 0.6,
        `\`${command}\` at ${times(ratio)} of the bare adapter's answers per second (at least 0.6)`,
      );
    }),
  ].join('\n');
}
