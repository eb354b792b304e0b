// Cards in conversations are brought up to date when the facts have changed, and never by a timer.
import type { Reply } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { inLanes } from '../pacing.js';
import type { Address, Channel, Sent } from '../ports/channels.js';
import type { Posted } from '../ports/messages.js';
import { type Due, systemTurn, turnFor } from './due.js';
import { later } from './remind.js';
import { dueSentences } from './sentences.js';

const width = 10;
const leaseMs = 5 * 60_000;
const mostAttempts = 6;

/** Brings at most ten cards up to date; says how many were taken. */
export async function updateCards(due: Due): Promise<number> {
  const now = due.now();
  const stale = await due.store.transaction(({ posted }) => posted.claim(now, later(now, leaseMs), width));
  await inLanes(stale, width, async (card) => {
    try {
      await update(due, card, now);
    } catch (cause) {
      due.report('card-failed', factsOf(card), cause);
    }
  });
  return stale.length;
}

interface Shown {
  readonly channel: Channel;
  readonly to: Address;
  readonly reply: Reply;
  /** Nothing more will change. */
  readonly last: boolean;
}

async function update(due: Due, card: Posted, now: string): Promise<void> {
  const present = await shownNow(due, card, now);
  if (present === undefined) return remove(due, card);
  const shown = due.crypto.sha256(JSON.stringify(present.reply));
  if (shown === card.shown) return settle(due, card, shown, null);
  const sent = await present.channel
    .update(present.to, card.handle, present.reply)
    .catch((): Sent => ({ type: 'unknown' }));
  if (sent.type === 'sent') return present.last ? remove(due, card) : settle(due, card, shown, null);
  // The message is gone, or nobody can say any more what it shows.
  if (sent.type === 'unreachable' || card.attempts >= mostAttempts) return remove(due, card);
  const wait = sent.type === 'refused' && sent.retryAfterMs !== undefined ? sent.retryAfterMs : 30_000 * card.attempts;
  return settle(due, card, card.shown, later(now, wait));
}

function shownNow(due: Due, card: Posted, now: string): Promise<Shown | undefined> {
  return due.store.read(async (repositories) => {
    const organisation = await repositories.organisations.get(card.organisation);
    const channel = due.channels.find(({ platform }) => platform === card.platform);
    if (organisation === undefined || channel === undefined) return undefined;
    const nobody = await systemTurn(due, repositories, organisation, now);
    const person = nobody.people.find(({ id }) => id === card.person);
    const account = (await repositories.people.accounts(organisation.id, card.person)).find(
      ({ platform }) => platform === card.platform,
    );
    if (person === undefined || account === undefined) return undefined;
    const turn = turnFor(nobody, person, channel.platform);
    const reply = await (await turn.registers.card(card.card))?.(turn, card.record);
    const { externalId, address } = account;
    const to = { organisation: organisation.id, person: person.id, externalId, address, language: turn.language };
    // What somebody may no longer see does not stay on their screen.
    const gone: Reply = { type: 'text', text: say(dueSentences.cardGone, turn.language) };
    return { channel, to, reply: reply ?? gone, last: reply === undefined };
  });
}

async function settle(due: Due, { organisation, id, n }: Posted, shown: string, next: string | null): Promise<void> {
  await due.store.transaction(({ posted }) => posted.settle(organisation, id, { n, shown, next }));
}

async function remove(due: Due, { organisation, id }: Posted): Promise<void> {
  await due.store.transaction(({ posted }) => posted.remove(organisation, id));
}

const factsOf = ({ organisation, id, card }: Posted) => ({ organisation, posted: id, card });
