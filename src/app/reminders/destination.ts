// Where a message goes: the channel somebody used last, another one, or mail.

import type { Address } from '../ports/channels.js';
import type { Message } from '../ports/messages.js';
import type { Account } from '../ports/people.js';
import type { Repositories } from '../ports/store.js';
import { undeliveredOf } from './alarms.js';
import { type Delivery, elsewhereMs, type Route, type Unsent } from './delivery.js';
import type { Due } from './due.js';
import { later } from './remind.js';

interface Destination {
  readonly type: 'there';
  readonly channel: Route;
  readonly to: Omit<Address, 'language'>;
  /** The same alarm in another channel, which did not surely arrive there. */
  readonly twins: readonly Message[];
}

/** Where it goes now, or what becomes of what goes nowhere. */
export async function destinationOf(
  due: Due,
  repositories: Repositories,
  delivery: Delivery,
  now: string,
): Promise<Destination | Unsent> {
  const { organisation, person, rows } = delivery;
  const [first] = rows;
  switch (first.notice) {
    case 'alarm-by-mail':
      return (await byMail(due, repositories, delivery)) ?? { type: 'drop' };
    case 'alarm-other-channel': {
      const twins = await undeliveredOf(repositories, organisation, first, person);
      // It arrived meanwhile.
      if (twins.length === 0) return { type: 'drop' };
      return (await reach(due, repositories, delivery, { at: 1, now, twins })) ?? { type: 'drop' };
    }
    default:
      return (await reach(due, repositories, delivery, { at: 0, now, twins: [] })) ?? { type: 'unreachable' };
  }
}

/** Mail, for the notice that says that nobody looked in the chat. */
async function byMail(
  { mail }: Due,
  { people }: Repositories,
  { organisation, person }: Delivery,
): Promise<Destination | undefined> {
  const email = (await people.get(organisation, person))?.email;
  if (mail === undefined || !email) return undefined;
  const to = { organisation, person, externalId: email, address: null };
  return { type: 'there', channel: { send: mail.send }, to, twins: [] };
}

/**
 * The channel this person used last, of those that this process serves, or the one before it (`at`); undefined when there
 * is none at all.
 */
async function reach(
  { channels }: Due,
  { people, installations }: Repositories,
  { organisation, person }: Delivery,
  { at, now, twins }: { readonly at: number; readonly now: string } & Pick<Destination, 'twins'>,
): Promise<Destination | Unsent | undefined> {
  const alive = (await people.accounts(organisation, person)).filter(({ deadAt }) => deadAt === null);
  const platforms = [...new Set(alive.map(({ platform }) => platform))];
  const served = platforms.filter((platform) => channels.some((channel) => channel.platform === platform));
  const channel = channels.find(({ platform }) => platform === served[at]);
  const account = alive.find(({ platform }) => platform === channel?.platform);
  if (channel === undefined || account === undefined)
    return platforms.length > at ? { type: 'wait', until: later(now, elsewhereMs) } : undefined;
  const address = await addressOf(installations, organisation, account);
  const to = { organisation, person, externalId: account.externalId, address };
  return { type: 'there', channel, to, twins };
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
