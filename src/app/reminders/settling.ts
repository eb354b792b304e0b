// How a message ended: delivered, to be tried again, dropped, or given up.
import { askAboutPerson } from '../accounts/departures.js';
import type { Address, Sent } from '../ports/channels.js';
import type { Message } from '../ports/messages.js';
import type { Repositories } from '../ports/store.js';
import { everybodyInCharge } from '../receivers.js';
import { undeliveredOf } from './alarms.js';
import {
  type Delivery,
  elsewhereMs,
  factsOf,
  mostAttempts,
  type Route,
  type Sendable,
  type Unsent,
} from './delivery.js';
import { type Due, systemTurn } from './due.js';
import { keepTold } from './month.js';
import { later, post } from './remind.js';

/** Nothing was sent. */
export async function settleUnsent(
  due: Due,
  { organisation, rows }: Delivery,
  prepared: Unsent,
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

/** Written down as it was answered. */
export async function settle(
  due: Due,
  { organisation, rows, person }: Delivery,
  { channel, to, reply, said, dropped, card, ahead = [] }: Sendable,
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
    if (sent.type === 'sent') await keepTold(repositories, person, ahead, { newId: due.crypto.newId, now });
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
