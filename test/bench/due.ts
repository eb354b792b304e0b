// What is due: looking when there is nothing, taking a hundred of a million, and a morning on which everybody is told.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import type { Channel } from '../../src/app/ports/channels.js';
import type { Store } from '../../src/app/ports/store.js';
import { systemTurn } from '../../src/app/reminders/due.js';
import { post } from '../../src/app/reminders/remind.js';
import { createScheduler } from '../../src/app/scheduler.js';
import { assertDurable, createEmpty, openPlain, openReal } from './database.js';
import { percentile, table } from './figures.js';
import type { Part } from './part.js';

const ms = (value: number): string => `${value.toFixed(3)} ms`;

const reminders = 1_000_000;
const organisations = 100;
const peopleOfEach = 100;
const people = organisations * peopleOfEach;
const idleLooks = 2_000;
const claims = 200;
const future = '2030-01-01T00:00:00.000Z';
const due = '2026-11-24T08:00:00.000Z';

export const whatIsDue: Part = {
  name: 'due',
  title: 'What is due',
  async measure({ folder, say }) {
    const scan = await measureScan(join(folder, 'due.db'), say);
    const morning = await measureMorning(join(folder, 'morning.db'), say);
    return [
      `${reminders.toLocaleString('en-GB')} planned reminders, SQLite, every commit synced.`,
      '',
      table(
        ['', 'p50', 'p95', 'aim'],
        [
          ['looking when nothing is due', ms(percentile(scan.idle, 50)), ms(percentile(scan.idle, 95)), '< 0.1 ms'],
          [
            'taking 100 that are due, with the commit',
            ms(percentile(scan.claims, 50)),
            ms(percentile(scan.claims, 95)),
            '< 10 ms',
          ],
        ],
      ),
      '',
      `A morning of ${people.toLocaleString('en-GB')} messages at nine o'clock, in ${organisations} workspaces that take 45 a minute each: ` +
        `all delivered after ${morning.minutes} minutes, never more than ${morning.mostAMinute} a minute in one workspace ` +
        `and ${morning.mostInFlight} at the same time, none refused. The work itself took ${ms(morning.perMessage)} for each message.`,
    ].join('\n');
  },
};

async function measureScan(file: string, say: (sentence: string) => void) {
  await createEmpty(file);
  say(`planning ${reminders} reminders`);
  fillReminders(file);
  const store = await openReal(file);
  try {
    const take = (now: string) => store.transaction(({ reminders: all }) => all.take(now, 100));
    const idle: number[] = [];
    for (let look = 0; look < idleLooks; look += 1) idle.push(await timed(() => take('2026-01-01T00:00:00.000Z')));
    const taken: number[] = [];
    for (let claim = 0; claim < claims; claim += 1) taken.push(await timed(() => take(due)));
    assertDurable(file);
    return { idle, claims: taken };
  } finally {
    await store.close();
  }
}

function fillReminders(file: string): void {
  const sqlite = openPlain(file);
  sqlite.exec(`insert into organisations (id, language, zone, at) values ('o', 'nl', 'Europe/Amsterdam', '${due}')`);
  const add = sqlite.prepare(
    "insert into reminders (organisation_id, id, notice, record_id, key, at) values ('o', ?, 'review', ?, '', ?)",
  );
  sqlite.transaction(() => {
    // As many are due as the claims take; the rest is spread over the years to come.
    for (let n = 0; n < reminders; n += 1) {
      const spread = future.replace('2030', String(2027 + (n % 60))).replace('01-01', `0${1 + (n % 9)}-1${n % 10}`);
      add.run(randomUUID(), `r${n}`, n < claims * 100 ? due : spread);
    }
  })();
  sqlite.close();
}

async function measureMorning(file: string, say: (sentence: string) => void) {
  const store = await openReal(file);
  try {
    await seat(store);
    say(`telling ${people} people`);
    let now = due;
    const sentAt = new Map<string, number>();
    let inFlight = 0;
    let mostInFlight = 0;
    const channel: Channel = {
      platform: 'slack',
      perMinute: 45,
      async send({ organisation }) {
        inFlight += 1;
        mostInFlight = Math.max(mostInFlight, inFlight);
        await new Promise((resolve) => setImmediate(resolve));
        inFlight -= 1;
        const minute = `${organisation} ${now.slice(0, 16)}`;
        sentAt.set(minute, (sentAt.get(minute) ?? 0) + 1);
        return { type: 'sent', handle: null };
      },
      update: async (_to, handle) => ({ type: 'sent', handle }),
    };
    const channels = [channel];
    const scheduler = createScheduler({
      store,
      crypto,
      channels,
      now: () => now,
      random: Math.random,
      report: () => undefined,
    });
    const begun = performance.now();
    let minutes = 0;
    for (let sent = 0; sent < people; minutes += 1) {
      await scheduler.tick();
      sent = [...sentAt.values()].reduce((sum, count) => sum + count, 0);
      now = new Date(Date.parse(now) + 60_000).toISOString();
    }
    const perMessage = (performance.now() - begun) / people;
    return { minutes, mostAMinute: Math.max(...sentAt.values()), mostInFlight, perMessage };
  } finally {
    await store.close();
  }
}

/** Everybody is asked to take on a role. */
async function seat(store: Store): Promise<void> {
  for (let index = 0; index < organisations; index += 1)
    await store.transaction(async (to) => {
      const organisation = { id: `o${index}`, language: 'nl', zone: 'Europe/Amsterdam' } as const;
      await to.organisations.create(organisation, due);
      const ids = Array.from({ length: peopleOfEach }, (_, n) => `p${index}-${n}`);
      for (const id of ids) {
        await to.people.add(organisation.id, { id, name: id, language: null }, due);
        await to.people.addAccount(organisation.id, id, 'slack', id, due);
        const offer = { role: 'dpo', offeredBy: id, offeredAt: due, acceptedAt: null, until: null } as const;
        await to.people.grant(organisation.id, id, offer);
      }
      const turn = await systemTurn({ crypto }, to, organisation, due);
      await post(turn, { notice: 'role-offered', record: null, key: 'dpo', plannedAt: due }, ids);
    });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
