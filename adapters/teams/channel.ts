// Messages that nobody asked for: one attempt each, with what is known of how it ended. Only the outbox tries again.
import { randomBytes } from 'node:crypto';
import type { Address, Channel, Sent } from '../../src/app/ports/channels.js';
import type { Reply } from '../../src/core/engine/replies.js';
import type { Language } from '../../src/core/text.js';
import { sentInParts, sentInPlace, unasked } from '../chat/channel.js';
import { neverConnected } from '../chat/retry.js';
import { type Connector, type Place, Refused, Unanswered } from './connector.js';
import type { Message } from './elements.js';
import { placeIn } from './places.js';
import { renderMessages } from './render.js';
import { outgoingOf, type Speaker } from './speaker.js';

/** [docs] fifty a second for one app in one tenant, seven into one conversation; [ours] far below both. */
const perMinute = 300;

export function createChannel(connector: Connector, speaker: Pick<Speaker, 'showed'>): Channel {
  async function send(to: Address, reply: Reply): Promise<Sent> {
    const place = placeOf(to);
    // Who was never met, or removed the app, has no conversation to write to.
    if (place === undefined) return { type: 'unreachable' };
    const post = async (message: Message) => {
      const activity = await connector.send(place, outgoingOf(message));
      speaker.showed(place, activity, message);
      return handleOf(place, activity);
    };
    return sentInParts(messagesOf(reply, to.language), post, endOf);
  }

  async function update(to: Address, handle: string, reply: Reply): Promise<Sent> {
    const [conversation = '', activity = ''] = handle.split(separator);
    const place = placeOf(to);
    if (place === undefined || activity === '') return { type: 'unreachable' };
    const there = { ...place, conversation };
    const replace = async (message: Message) => {
      await connector.update(there, activity, outgoingOf(message));
      speaker.showed(there, activity, message);
    };
    return sentInPlace(messagesOf(reply, to.language), handle, replace, endOf);
  }

  return { platform: 'teams', perMinute, send, update };
}

const separator = ' ';
const handleOf = ({ conversation }: Place, activity: string) => `${conversation}${separator}${activity}`;
const placeOf = ({ address }: Address) => (address === null ? undefined : placeIn(address));

const messagesOf = (reply: Reply, language: Language): readonly Message[] =>
  renderMessages([unasked(reply)], { language, showing: randomBytes(6).toString('hex') });

/** What an error proves. Whatever went wrong before the call, such as no token, proves that nothing arrived. */
function endOf(error: unknown): Sent {
  if (error instanceof Unanswered) return { type: neverConnected(error.cause) ? 'refused' : 'unknown' };
  if (!(error instanceof Refused)) return { type: 'refused' };
  const { status, retryAfterMs } = error;
  if (status === 429) return { type: 'refused', retryAfterMs: retryAfterMs ?? 1_000 };
  // The app was removed, the person left or blocked it, or the message is gone.
  if (status === 403 || status === 404) return { type: 'unreachable' };
  return { type: status >= 500 ? 'unknown' : 'refused' };
}
