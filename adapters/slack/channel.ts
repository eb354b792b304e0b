// Messages that nobody asked for: one attempt each, with what is known of how it ended. Only the outbox tries again.

import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Address, Channel, Sent } from '../../src/app/ports/channels.js';
import type { Reply } from '../../src/core/engine/replies.js';
import type { Language } from '../../src/core/text.js';
import { ids } from '../../src/core/word-list.js';
import { sentInParts, sentInPlace, unasked } from '../chat/channel.js';
import { Newest } from '../chat/newest.js';
import { type Message, postOf } from './blocks.js';
import { isRateLimited, mayHaveArrived, reasonOf } from './calls.js';
import { postOnce, underOrBeside } from './posting.js';
import { renderMessages } from './render.js';
import { escaped } from './text.js';

/** [docs] opening a conversation may be done about fifty times a minute in one workspace; posting more often. */
const perMinute = 45;
const mostKnown = 20_000;

/** Reasons of Slack that will be the same next time. */
const forEver: readonly string[] = ids(`user_not_found user_disabled users_not_found user_not_visible cannot_dm_bot
  channel_not_found is_archived messages_tab_disabled message_not_found cant_update_message edit_window_closed`);

/** How a message goes by in the database: its conversation and its moment. */
export const handleOf = (channel: string, ts: string): string => `${channel}:${ts}`;

/** `clientOf` gives the client of a connected workspace, undefined when it is not (any more); `arrived` hears who got something. */
export function createChannel(
  clientOf: (workspace: string) => Promise<WebClient | undefined>,
  arrived: (to: Address) => void = () => undefined,
): Channel {
  const conversations = new Newest<string>(mostKnown);

  async function conversationOf(client: WebClient, { address, externalId }: Address): Promise<string> {
    const key = `${address}|${externalId}`;
    const known = conversations.get(key);
    if (known !== undefined) return known;
    const { channel } = await client.conversations.open({ users: externalId });
    if (channel?.id === undefined) throw new Error('Slack opened a conversation without an id.');
    conversations.set(key, channel.id);
    return channel.id;
  }

  async function send(to: Address, reply: Reply): Promise<Sent> {
    const client = await clientFor(to);
    if (client === undefined) return { type: 'refused' };
    let channel: string;
    try {
      channel = await conversationOf(client, to);
    } catch (error) {
      const ended = endOf(error);
      // Before anything was posted nothing can have arrived.
      return ended.type === 'unknown' ? { type: 'refused' } : ended;
    }
    const post = async (message: Message) => {
      const ts = await underOrBeside(under(postOf(channel, message), to), (one) => postOnce(client, one));
      return ts === undefined ? undefined : handleOf(channel, ts);
    };
    const sent = await sentInParts(messagesOf(reply, to.language), post, endOf);
    if (sent.type === 'sent') arrived(to);
    return sent;
  }

  async function update(to: Address, handle: string, reply: Reply): Promise<Sent> {
    const client = await clientFor(to);
    if (client === undefined) return { type: 'refused' };
    const [channel = '', ts = ''] = handle.split(':');
    const edit = ({ text, blocks }: Message) => client.chat.update({ channel, ts, text: escaped(text), blocks });
    return sentInPlace(messagesOf(reply, to.language), handle, edit, endOf);
  }

  const clientFor = ({ address }: Address) =>
    address === null ? Promise.resolve(undefined) : clientOf(address).catch(() => undefined);
  return { platform: 'slack', perMinute, send, update };
}

/** In the thread of that message, and in the conversation too: what stands in a thread alone is easily missed. */
function under(post: ReturnType<typeof postOf>, { under: handle }: Address) {
  const [channel, ts] = handle?.split(':') ?? [];
  return ts === undefined || channel !== post.channel
    ? post
    : { ...post, thread_ts: ts, reply_broadcast: true as const };
}

const messagesOf = (reply: Reply, language: Language): readonly Message[] => renderMessages([unasked(reply)], language);

/** What an error of the SDK proves. */
function endOf(error: unknown): Sent {
  if (mayHaveArrived(error)) return { type: 'unknown' };
  if (error instanceof WebAPIRateLimitedError) return { type: 'refused', retryAfterMs: error.retryAfter * 1_000 };
  if (isRateLimited(error)) return { type: 'refused', retryAfterMs: 1_000 };
  return endOfReason(reasonOf(error) ?? '');
}

function endOfReason(reason: string): Sent {
  if (reason === 'ratelimited') return { type: 'refused', retryAfterMs: 1_000 };
  if (forEver.includes(reason)) return { type: 'unreachable' };
  return { type: 'refused' };
}
