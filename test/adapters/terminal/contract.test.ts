import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { readFile } from '../../../adapters/tables/read.js';
import { runTerminal } from '../../../adapters/terminal/terminal.js';
import { createBot } from '../../../src/app/bot.js';
import { createScheduler } from '../../../src/app/scheduler.js';
import { openFresh } from '../../db/fresh.js';
import { type Channel, daysLater, describeChannel } from '../contract.js';
import { documents, Sink, now as start } from './fake.js';

describeChannel('terminal', async (): Promise<Channel> => {
  const folder = mkdtempSync(join(tmpdir(), 'avg-maatje-terminal-'));
  const data = mkdtempSync(join(tmpdir(), 'avg-maatje-data-'));
  const store = await openFresh(join(data, 'avg.db'));
  const bot = createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam', tables: { read: readFile } });
  let now = start;
  /** Whose screen is looked at: what another desk finds for them waits there. */
  let looking = '';
  let ticking: Promise<void> = Promise.resolve();
  /** A tick of another desk that is still at work would meet the next day halfway. */
  const at = async (user: string, day = now) => {
    looking = '';
    await ticking;
    now = day;
    looking = user;
  };
  const atDesk = (user: string) => {
    let ticks = 0;
    const input = new PassThrough();
    const output = new Sink();
    const running = runTerminal({
      bot,
      scheduler: (channel, at) => {
        const quietly = { random: Math.random, report: () => undefined };
        const { tick } = createScheduler({ store, crypto, channels: [channel], now: at, ...quietly });
        return {
          tick: async () => {
            if (looking === user) {
              ticking = tick();
              await ticking;
            }
            ticks += 1;
          },
        };
      },
      tickEveryMs: 100,
      documents,
      organisation: () => store.read(async ({ organisations }) => (await organisations.first()) ?? none()),
      user,
      language: 'nl',
      now: () => now,
      input,
      output,
      // It says with its prompt that it has done what a line asked.
      interactive: true,
      folder,
    });
    let read = 0;
    const since = (from: number) => {
      read = output.text.length;
      return output.text.slice(from).replaceAll(/\s+/g, ' ');
    };
    const line = async (text: string) => {
      await at(user);
      await quiet(output);
      const before = output.text.length;
      input.write(`${text}\n`);
      await quiet(output, before);
      return since(before);
    };
    /** What came by itself since the last line, until it looked twice. */
    const comes = async (day: string) => {
      await at(user, day);
      for (const looked = ticks; ticks < looked + 2; ) await new Promise((resolve) => setTimeout(resolve, 4));
      await quiet(output);
      return since(read);
    };
    const leave = async () => {
      input.end();
      await running;
    };
    return { line, comes, leave };
  };
  const noor = atDesk('noor');
  const others = new Map<string, ReturnType<typeof atDesk>>();
  const deskOf = (who: string) => {
    const desk = others.get(who) ?? atDesk(who);
    others.set(who, desk);
    return desk;
  };
  return {
    store,
    say: noor.line,
    press: noor.line,
    pick: noor.line,
    async fill(...answers) {
      let said = '';
      for (const answer of answers) said = await noor.line(answer);
      return said;
    },
    sayAs: (who, text) => deskOf(who).line(text),
    pressAs: (who, label) => deskOf(who).line(label),
    comes(days, who) {
      return (who === undefined ? noor : deskOf(who)).comes(daysLater(now, days));
    },
    nameOfPiet: 'piet',
    sends(name, bytes) {
      writeFileSync(join(data, name), bytes);
      return noor.line(`/register importeer ${join(data, name)}`);
    },
    files: async () => readdirSync(folder),
    async close() {
      await noor.leave();
      for (const desk of others.values()) await desk.leave();
      await store.close();
      rmSync(data, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
});

/** Until something was said, the prompt stands there again, and nothing more is said. */
async function quiet(output: Sink, after = -1): Promise<void> {
  for (let still = 0, before = -1; still < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 4));
    const asks = output.text.length > after && output.text.endsWith('> ');
    still = asks && output.text.length === before ? still + 1 : 0;
    before = output.text.length;
  }
}

function none(): never {
  throw new Error('there is no organisation');
}
