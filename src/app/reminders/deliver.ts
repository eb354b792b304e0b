// The outbox: claims what is due, works out what it says now, sends it once, and writes down how that ended.

import type { Line, Reply } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { askAboutPerson } from '../departures.js';
import type { Address, Channel, Sent } from '../ports/channels.js';
import type { Message } from '../ports/messages.js';
import type { Organisation } from '../ports/organisations.js';
import type { Account } from '../ports/people.js';
import type { Repositories } from '../ports/store.js';
import { everybodyInCharge } from '../receivers.js';
import type { About, AppTurn, InDigest } from '../turn.js';
import { readAlarmKey } from './alarm-key.js';
import { type Due, inLanes, later, systemTurn, turnFor } from './due.js';
import { mannersFor } from './manners.js';
import { pace } from './pace.js';
import { post } from './remind.js';
import { dueSentences } from './sentences.js';
import { undeliveredOf } from './undelivered.js';

/** In flight at most, per process (decision 13). */
const width = 10;
const leaseMs = 5 * 60_000;
const mostAttempts = 6;
const elsewhereMs = 15 * 60_000;

/** One message to one person: one row, or all lines of a digest. */
interface Delivery {
  readonly organisation: string;
  readonly person: string;
  readonly rows: readonly [Message, ...Message[]];
}

/** Where it goes: a channel, or mail, which has no platform and nothing to update. */
type Route = Pick<Channel, 'send'> & Partial<Pick<Channel, 'platform' | 'perMinute' | 'atAnyHour'>>;

type Prepared =
  | {
      readonly type: 'send';
      readonly channel: Route;
      readonly to: Address;
      readonly reply: Reply;
      readonly said: readonly Message[];
      readonly dropped: readonly Message[];
      readonly card?: string;
    }
  | { readonly type: 'wait'; readonly until: string }
  | { readonly type: 'drop' }
  | { readonly type: 'unreachable' };

/** Delivers what is due, at most ten messages; says how many rows were taken. */
export async function deliverDue(due: Due): Promise<number> {
  const now = due.now();
  const claimed = await due.store.transaction((repositories) => claim(repositories, now));
  // What one person gets goes one after the other: in order, and counted for their day.
  await inLanes([...byPerson(claimed).values()], width, async (deliveries) => {
    for (const delivery of deliveries) await deliver(due, delivery, now);
  });
  return claimed.length;
}

async function claim({ messages }: Repositories, now: string): Promise<readonly Delivery[]> {
  const until = later(now, leaseMs);
  const deliveries: Delivery[] = [];
  const digests = new Map<string, Message[]>();
  for (const message of await messages.claim(now, until, width)) {
    if (message.kind !== 'digest') {
      deliveries.push({ organisation: message.organisation, person: message.person, rows: [message] });
      continue;
    }
    const key = `${message.organisation} ${message.person}`;
    digests.set(key, [...(digests.get(key) ?? []), message]);
  }
  for (const [first, ...others] of digests.values()) {
    if (first === undefined) continue;
    const { organisation, person } = first;
    const more = await messages.claimDigest(organisation, person, now, until);
    deliveries.push({ organisation, person, rows: [first, ...others, ...more] });
  }
  return deliveries;
}

function byPerson(deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> {
  const lanes = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const lane = lanes.get(delivery.person) ?? [];
    lanes.set(delivery.person, [...lane, delivery]);
  }
  return lanes;
}

async function deliver(due: Due, delivery: Delivery, now: string): Promise<void> {
  try {
    const prepared = await prepare(due, delivery, now);
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

/** What to say now, where; in a snapshot that cannot write. */
function prepare(due: Due, delivery: Delivery, now: string): Promise<Prepared> {
  return due.store.read(async (repositories): Promise<Prepared> => {
    const organisation = await repositories.organisations.get(delivery.organisation);
    if (organisation === undefined) return { type: 'drop' };
    const [first] = delivery.rows;
    if (first.attempts > mostAttempts) return { type: 'unreachable' };
    const mailed = first.notice === 'alarm-by-mail';
    const other = first.notice === 'alarm-other-channel';
    const left = other ? await undeliveredOf(repositories, organisation.id, first, first.person) : [];
    // It arrived meanwhile.
    if (other && left.length === 0) return { type: 'drop' };
    const where = await (mailed ? byMail : other ? reachElse : reach)(due, repositories, delivery);
    if (where === undefined) return { type: mailed || other ? 'drop' : 'unreachable' };
    if (where === 'elsewhere') return { type: 'wait', until: later(now, elsewhereMs) };
    const nobody = await systemTurn(due, repositories, organisation, now);
    const person = nobody.people.find(({ id }) => id === delivery.person);
    if (person === undefined || (first.kind === 'digest' && person.muted === true)) return { type: 'drop' };
    const anyHour = where.channel.atAnyHour === true;
    const manners = await mannersFor(repositories, organisation, first, { now, anyHour });
    if (manners.from > now) return { type: 'wait', until: manners.from };
    const turn = turnFor(nobody, person, where.channel.platform ?? 'terminal');
    const rendered = await render(due, turn, delivery.rows);
    if (rendered === undefined) return { type: 'drop' };
    const notes = [
      ...([...delivery.rows, ...left].some(({ maybeSent }) => maybeSent)
        ? [say(dueSentences.maybeDouble, turn.language)]
        : []),
      ...(manners.late ? [lateNote(turn, first, organisation)] : []),
    ];
    return {
      type: 'send',
      channel: where.channel,
      to: { ...where.to, language: turn.language },
      ...rendered,
      reply: withNotes(rendered.reply, notes),
    };
  });
}

/** Mail, for the notice that says that nobody looked in the chat. */
async function byMail(
  { mail }: Due,
  { people }: Repositories,
  { organisation, person }: Delivery,
): Promise<{ readonly channel: Route; readonly to: Omit<Address, 'language'> } | undefined> {
  const email = (await people.get(organisation, person))?.email;
  if (mail === undefined || !email) return undefined;
  return { channel: { send: mail.send }, to: { organisation, person, externalId: email, address: null } };
}

type Reached = { readonly channel: Route; readonly to: Omit<Address, 'language'> } | 'elsewhere' | undefined;

/** The channel this person used last, of those that this process serves; undefined when there is none at all. */
const reach = (due: Due, repositories: Repositories, delivery: Delivery) => reachAt(due, repositories, delivery, 0);
/** The channel they used last but one. */
const reachElse = (due: Due, repositories: Repositories, delivery: Delivery) => reachAt(due, repositories, delivery, 1);

async function reachAt(
  { channels }: Due,
  { people, installations }: Repositories,
  { organisation, person }: Delivery,
  at: number,
): Promise<Reached> {
  const alive = (await people.accounts(organisation, person)).filter(({ deadAt }) => deadAt === null);
  const platforms = [...new Set(alive.map(({ platform }) => platform))];
  const served = platforms.filter((platform) => channels.some((channel) => channel.platform === platform));
  const channel = channels.find(({ platform }) => platform === served[at]);
  const account = alive.find(({ platform }) => platform === channel?.platform);
  if (channel === undefined || account === undefined) return platforms.length > at ? 'elsewhere' : undefined;
  const { externalId } = account;
  const address = await addressOf(installations, organisation, account);
  return { channel, to: { organisation, person, externalId, address } };
}

/** Whoever never spoke is looked for in the workspace that is connected. */
async function addressOf(
  installations: Repositories['installations'],
  organisation: string,
  { address, platform }: Account,
): Promise<string | null> {
  if (address !== null || platform === 'terminal') return address;
  const connected = (await installations.list(organisation)).find(
    (one) => one.platform === platform && one.removedAt === null,
  );
  return connected?.externalId ?? null;
}

interface Rendered {
  readonly reply: Reply;
  readonly said: readonly Message[];
  readonly dropped: readonly Message[];
  readonly card?: string;
}

async function render(due: Due, turn: AppTurn, rows: readonly [Message, ...Message[]]): Promise<Rendered | undefined> {
  const [first] = rows;
  // Another way for an alarm says what the alarm itself says.
  const about = first.notice === 'alarm-other-channel' ? { ...first, ...readAlarmKey(first.key) } : first;
  const notice = await turn.registers.notice(about.notice);
  if (notice === undefined) {
    due.report('unknown-notice', factsOf(first));
    return undefined;
  }
  if (first.kind === 'digest') return digest(turn, rows);
  if (notice.render === undefined) return undefined;
  const { card } = notice;
  const reply =
    card === undefined
      ? await notice.render(turn, about)
      : await (await turn.registers.card(card))?.(turn, about.record);
  return reply && { reply, said: rows, dropped: [], ...(card === undefined ? {} : { card }) };
}

/** All lines as one card; a single one as what it is by itself. */
async function digest(turn: AppTurn, rows: readonly Message[]): Promise<Rendered | undefined> {
  const lines: { readonly row: Message; readonly line: Line; readonly notice: InDigest }[] = [];
  for (const row of rows) {
    const notice = await digestNotice(turn, row.notice);
    const line = await notice?.line(turn, row);
    if (notice !== undefined && line !== undefined) lines.push({ row, line, notice });
  }
  const [only, ...others] = lines;
  if (only === undefined) return undefined;
  const said = lines.map(({ row }) => row);
  const dropped = rows.filter((row) => !said.includes(row));
  const { card } = only.notice;
  if (others.length === 0 && card !== undefined) {
    const reply = await (await turn.registers.card(card))?.(turn, only.row.record);
    return reply && { reply, said, dropped, card };
  }
  const alone = others.length === 0 ? await only.notice.render?.(turn, only.row) : undefined;
  const title = say(others.length === 0 ? dueSentences.digestOne : dueSentences.digest, turn.language, {
    count: lines.length,
  });
  const reply: Reply = alone ?? { type: 'card', title, lines: lines.map(({ line }) => line), actions: [] };
  return { reply, said, dropped };
}

async function digestNotice({ registers }: AppTurn, name: string): Promise<InDigest | undefined> {
  const notice = await registers.notice(name);
  return notice !== undefined && 'line' in notice ? notice : undefined;
}

function lateNote(turn: AppTurn, { plannedAt }: About, { zone }: Organisation): string {
  return say(dueSentences.late, turn.language, { when: showInstant(plannedAt, zone, turn.language) });
}

/** Says something above what is said. */
function withNotes(reply: Reply, notes: readonly string[]): Reply {
  if (notes.length === 0) return reply;
  const above = (text: string | undefined) => [...notes, ...(text === undefined ? [] : [text])].join('\n');
  switch (reply.type) {
    case 'text':
    case 'card':
      return { ...reply, text: above(reply.text) };
    case 'ask':
      return { ...reply, notice: above(reply.notice) };
    case 'file':
      return { ...reply, title: above(reply.title) };
  }
}

async function settleUnsent(
  due: Due,
  { organisation, rows }: Delivery,
  prepared: Exclude<Prepared, { type: 'send' }>,
  now: string,
): Promise<void> {
  await due.store.transaction(async (repositories) => {
    for (const row of rows) {
      if (prepared.type === 'wait') {
        // Nothing was tried: the attempt does not count.
        const attempts = row.attempts - 1;
        await repositories.messages.settle(organisation, row.id, { at: prepared.until, attempts, ...uncertain(row) });
      } else if (prepared.type === 'drop') await drop(due, repositories, row, now);
      else await giveUp(due, repositories, row, now);
    }
  });
}

const uncertain = ({ maybeSent }: Message) => ({ maybeSent });

async function settle(
  due: Due,
  { organisation, rows, person }: Delivery,
  { channel, to, reply, said, dropped, card }: Extract<Prepared, { type: 'send' }>,
  sent: Sent,
): Promise<void> {
  const now = due.now();
  await due.store.transaction(async (repositories) => {
    if (sent.type === 'unreachable') await lost(due, repositories, { organisation, person }, channel, to, now);
    if (sent.type === 'sent' && sent.handle !== null && card !== undefined && channel.platform !== undefined) {
      await repositories.posted.add({
        organisation,
        id: due.crypto.newId(),
        person,
        platform: channel.platform,
        handle: sent.handle,
        record: rows[0].record,
        card,
        shown: due.crypto.sha256(JSON.stringify(reply)),
      });
    }
    for (const row of dropped) await drop(due, repositories, row, now);
    for (const row of said) await settleRow(due, repositories, row, sent, now);
  });
}

/** The account reaches nobody any more. Was it the last one? Then it is asked whether the person still works here. */
async function lost(
  due: Due,
  repositories: Repositories,
  { organisation: id, person }: Pick<Delivery, 'organisation' | 'person'>,
  { platform }: Route,
  { externalId }: Address,
  now: string,
): Promise<void> {
  // A mail address that does not work says nothing about the chat.
  if (platform === undefined) return;
  await repositories.people.unreachable(id, platform, externalId, now);
  const alive = (await repositories.people.accounts(id, person)).some(({ deadAt }) => deadAt === null);
  const organisation = alive ? undefined : await repositories.organisations.get(id);
  if (organisation !== undefined)
    await askAboutPerson(await systemTurn(due, repositories, organisation, now), person, 'silent');
}

async function settleRow(due: Due, repositories: Repositories, row: Message, sent: Sent, now: string): Promise<void> {
  const change = (to: Parameters<Repositories['messages']['settle']>[2]) =>
    repositories.messages.settle(row.organisation, row.id, { maybeSent: row.maybeSent, ...to });
  switch (sent.type) {
    case 'sent':
      // Once the platform recovers it does not come there as well.
      for (const twin of await twinsOf(repositories, row)) await drop(due, repositories, twin, now);
      return change({ state: 'delivered', endedAt: now });
    case 'elsewhere':
      return change({ at: later(now, elsewhereMs), attempts: row.attempts - 1 });
    case 'unreachable': {
      // Another account may still be alive: the next attempt looks.
      if (row.attempts >= mostAttempts) return giveUp(due, repositories, row, now);
      return change({ at: now });
    }
    case 'refused':
      if (sent.retryAfterMs !== undefined)
        return change({ at: later(now, sent.retryAfterMs * (1 + due.random() / 5)), attempts: row.attempts - 1 });
      if (row.attempts >= mostAttempts) return giveUp(due, repositories, row, now);
      return change({ at: later(now, backOff(row.attempts, due.random())) });
    case 'unknown':
      due.report('message-uncertain', factsOf(row));
      for (const { organisation, id } of await twinsOf(repositories, row))
        await repositories.messages.settle(organisation, id, { maybeSent: true });
      if (row.attempts >= mostAttempts) return giveUp(due, repositories, row, now);
      return change({ at: later(now, backOff(row.attempts, due.random())), maybeSent: true });
  }
}

/** The same alarm to the same person, which still waits for the channel that it was meant for. */
async function twinsOf(repositories: Repositories, row: Message): Promise<readonly Message[]> {
  if (row.notice !== 'alarm-other-channel') return [];
  const left = await undeliveredOf(repositories, row.organisation, row, row.person);
  return left.filter(({ state }) => state === 'waiting');
}

/** Half a minute, then four times as long each time, a fifth more or less. */
function backOff(attempts: number, random: number): number {
  return 30_000 * 4 ** (attempts - 1) * (0.8 + random * 0.4);
}

async function drop(due: Due, repositories: Repositories, row: Message, now: string): Promise<void> {
  due.report('message-dropped', factsOf(row));
  await repositories.messages.settle(row.organisation, row.id, { state: 'dropped', endedAt: now });
}

/** A dead letter: whoever is in charge hears of it, unless it is that alarm itself. */
async function giveUp(due: Due, repositories: Repositories, row: Message, now: string): Promise<void> {
  due.report('message-dead', factsOf(row));
  const { messages, organisations } = repositories;
  await messages.settle(row.organisation, row.id, { state: 'dead', endedAt: now });
  if (['undelivered', 'undelivered-alarm', 'alarm-by-mail'].includes(row.notice)) return;
  const organisation = await organisations.get(row.organisation);
  if (organisation === undefined) return;
  const turn = await systemTurn(due, repositories, organisation, now);
  const notice = row.kind === 'legal' ? 'undelivered-alarm' : 'undelivered';
  const others = everybodyInCharge(turn).filter((id) => id !== row.person);
  await post(turn, { notice, record: row.record, key: row.id, plannedAt: now }, others);
}

const factsOf = ({ organisation, id, notice }: Message) => ({ organisation, message: id, notice });
