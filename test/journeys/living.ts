// Days that go by one at a time: what is due on each, and what comes of itself.
import type { Reply } from '../../src/core/engine/replies.js';
import { registers } from '../../src/registers/index.js';
import type { FakePlatform } from '../app/fake-platform.js';
import { plainText, type TestBot } from './support.js';

/** Messages in a year that nobody asked for, at most; our own choice. */
export const most = { owner: 12, officer: 30 };

/** What asks for something in its time, of a record: its name, and the month in which that is. */
export interface Due {
  readonly record: string;
  readonly number: number;
  readonly notice: string;
  readonly month: string;
}

export interface Came {
  readonly to: string;
  readonly month: string;
  readonly day: string;
  readonly reply: Reply;
  /** With what its button for the rest shows. */
  readonly text: string;
}

export interface Life {
  readonly due: readonly Due[];
  readonly came: readonly Came[];
  /** Every day up to and with this one; nothing was asked on the days between. */
  until(day: string): Promise<void>;
  /** How many came to this person. */
  count(to: string): number;
}

export const moreOf = (reply: Reply) =>
  (reply.type === 'card' ? [...(reply.below?.actions ?? []), ...reply.actions] : []).find(({ id }) =>
    id.startsWith('month|'),
  );

/** `named` says by which account somebody presses; without a name it is who keeps the register. */
export function living(bot: TestBot, platform: FakePlatform, named: (person: string) => string | undefined): Life {
  const due: Due[] = [];
  const came: Came[] = [];
  async function day(now: string): Promise<void> {
    bot.now = now;
    due.push(...(await dueNow(bot)));
    const before = platform.arrived.length;
    await bot.tick(platform);
    for (const { to, reply } of platform.arrived.slice(before)) {
      const more = moreOf(reply);
      const rest = more && (await bot.press(more.id, named(to))).text;
      const text = [plainText(reply), ...(rest === undefined ? [] : [rest])].join('\n');
      came.push({ to, reply, text, month: now.slice(0, 7), day: now.slice(0, 10) });
    }
  }
  return {
    due,
    came,
    async until(last) {
      for (let next = nextDay(bot.now); next.slice(0, 10) <= last; next = nextDay(next)) await day(next);
    },
    count: (to) => came.filter((one) => one.to === to).length,
  };
}

const nextDay = (now: string): string =>
  `${new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10)}T08:30:00.000Z`;

/** What is due by now of what comes in the message of its month. */
async function dueNow(bot: TestBot): Promise<readonly Due[]> {
  const found: Due[] = [];
  for (const { notice, record, at } of await bot.read(({ reminders }, to) => reminders.list(to))) {
    if (at > bot.now || record === null || registers.noticeHead(notice)?.month !== 'ahead') continue;
    const { number, register } = await bot.record(record);
    const { prefix = '?' } = registers.checklistOf(register);
    found.push({ number, notice, record: `${prefix}-${String(number).padStart(3, '0')}`, month: at.slice(0, 7) });
  }
  return found;
}
