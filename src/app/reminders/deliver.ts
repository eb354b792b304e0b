// The outbox: claims what is due, works out what it says now, sends it once, and writes down how that ended.

import { grouped } from '../../core/grouped.js';
import { say } from '../../core/text.js';
import { inLanes } from '../pacing.js';
import type { Platform, Sent } from '../ports/channels.js';
import type { Message } from '../ports/messages.js';
import type { Repositories } from '../ports/store.js';
import type { AppTurn } from '../turn.js';
import { type Delivery, factsOf, mostAttempts, type Sendable, type Unsent } from './delivery.js';
import { destinationOf } from './destination.js';
import { type Due, systemTurn, turnFor } from './due.js';
import { mannersFor } from './manners.js';
import { mayWaitUntil, nextMonth } from './month.js';
import { pace } from './pace.js';
import { later } from './remind.js';
import { dueSentences } from './sentences.js';
import { settle, settleUnsent } from './settling.js';
import { lateNote, render, withNotes } from './wording.js';

/** In flight at most, per process (decision 13). */
const width = 10;
const leaseMs = 5 * 60_000;

/** Delivers what is due, at most ten messages; says how many rows were taken. */
export async function deliverDue(due: Due): Promise<number> {
  const now = due.now();
  const claimed = await due.store.transaction((repositories) => claim(repositories, now));
  // What one person gets goes one after the other: in order, and counted for their day.
  await inLanes([...grouped(claimed, ({ person }) => person).values()], width, async (deliveries) => {
    for (const delivery of deliveries) await deliver(due, delivery, now);
  });
  return claimed.length;
}

async function claim({ messages }: Repositories, now: string): Promise<readonly Delivery[]> {
  const until = later(now, leaseMs);
  const claimed = await messages.claim(now, until, width);
  const deliveries = claimed
    .filter(({ kind }) => kind !== 'digest')
    .map((message): Delivery => ({ organisation: message.organisation, person: message.person, rows: [message] }));
  const digests = claimed.filter(({ kind }) => kind === 'digest');
  for (const [first, ...others] of grouped(
    digests,
    ({ organisation, person }) => `${organisation} ${person}`,
  ).values()) {
    if (first === undefined) continue;
    const { organisation, person } = first;
    const more = await messages.claimDigest(organisation, person, now, until);
    deliveries.push({ organisation, person, rows: [first, ...others, ...more] });
  }
  return deliveries;
}

async function deliver(due: Due, delivery: Delivery, now: string): Promise<void> {
  try {
    // In a snapshot that cannot write.
    const prepared = await due.store.read((repositories) => prepare(due, repositories, delivery, now));
    if (prepared.type !== 'send') return await settleUnsent(due, delivery, prepared, now);
    // An alarm waits for no morning: should it be too much after all, the platform says so.
    const isLegal = delivery.rows[0].kind === 'legal';
    const pause = isLegal ? undefined : pace(due, prepared.channel, delivery.organisation, now);
    if (pause !== undefined) return await settleUnsent(due, delivery, { type: 'wait', until: pause }, now);
    const sent = await prepared.channel.send(prepared.to, prepared.reply).catch((cause: unknown): Sent => {
      due.report('message-failed', factsOf(delivery.rows[0]), cause);
      return { type: 'unknown' };
    });
    await settle(due, delivery, prepared, sent);
  } catch (cause) {
    // The lease ends by itself: the rows come again, and count as perhaps sent.
    due.report('message-failed', factsOf(delivery.rows[0]), cause);
  }
}

/** What to say now, where. */
async function prepare(
  due: Due,
  repositories: Repositories,
  delivery: Delivery,
  now: string,
): Promise<Sendable | Unsent> {
  const [first] = delivery.rows;
  const organisation = await repositories.organisations.get(delivery.organisation);
  if (organisation === undefined) return { type: 'drop' };
  if (first.attempts > mostAttempts) return { type: 'unreachable' };
  const where = await destinationOf(due, repositories, delivery, now);
  if (where.type !== 'there') return where;
  const nobody = await systemTurn(due, repositories, organisation, now);
  const person = nobody.people.find(({ id }) => id === delivery.person);
  if (person === undefined || (first.kind === 'digest' && person.muted === true)) return { type: 'drop' };
  const { channel, to, twins } = where;
  const timed = { ...first, plannedAt: mayWaitUntil(nobody, first) };
  const manners = await mannersFor(repositories, organisation, timed, { now, anyHour: channel.atAnyHour === true });
  if (manners.from > now) return { type: 'wait', until: manners.from };
  const turn = turnFor(nobody, person, channel.platform ?? 'terminal');
  const waits = await nextMonth(repositories, turn, delivery.rows);
  if (waits !== undefined) return { type: 'wait', until: waits };
  const { language } = turn;
  const rendered = await render(due, turn, delivery.rows);
  if (rendered === undefined) return { type: 'drop' };
  const maybeDouble = [...delivery.rows, ...twins].some(({ maybeSent }) => maybeSent);
  const notes = [
    ...(maybeDouble ? [say(dueSentences.maybeDouble, language)] : []),
    ...(manners.late ? [lateNote(turn, first, organisation)] : []),
  ];
  const under = await messageAbove(turn, first, channel.platform);
  return {
    type: 'send',
    channel,
    to: { ...to, language, ...(under === undefined ? {} : { under }) },
    ...rendered,
    reply: withNotes(rendered.reply, notes),
  };
}

/** What it belongs to, in the same conversation. */
async function messageAbove(
  { registers, repositories, organisation, person }: AppTurn,
  { notice, record }: Message,
  platform: Platform | undefined,
): Promise<string | undefined> {
  const card = registers.noticeHead(notice)?.under;
  if (card === undefined || record === null || platform === undefined) return undefined;
  const of = { organisation: organisation.id, person: person.id, platform, card, record };
  return (await repositories.posted.cardOf(of))?.handle;
}
