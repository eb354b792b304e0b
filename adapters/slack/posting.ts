// Posting a message once: after an error with which Slack may have taken it, it is looked for by its own key.
import { randomBytes } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { retried } from '../../src/app/pacing.js';
import { longerEach } from '../chat/retry.js';
import type { postOf } from './blocks.js';
import { mayHaveArrived, NeverArrived, pauseIfNotDone, reasonOf } from './calls.js';

type Post = ReturnType<typeof postOf> & { readonly thread_ts?: string; readonly reply_broadcast?: true };

const eventType = 'avg_maatje_message';

/** One attempt; gives the moment by which the message goes. Fails with `NeverArrived` when it surely is not there. */
export async function postOnce(client: WebClient, post: Post): Promise<string | undefined> {
  const key = randomBytes(8).toString('hex');
  const metadata = { event_type: eventType, event_payload: { key } };
  const { thread_ts, reply_broadcast, ...message } = post;
  const place =
    thread_ts === undefined ? {} : reply_broadcast === true ? { thread_ts, reply_broadcast } : { thread_ts };
  try {
    return (await client.chat.postMessage({ ...message, ...place, metadata })).ts;
  } catch (error) {
    if (!mayHaveArrived(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, longerEach(1)));
    const there = await lookedFor(client, post, key).catch(() => undefined);
    // Who cannot look does not know.
    if (there === undefined) throw error;
    if (there.length === 0) throw new NeverArrived(undefined, { cause: error });
    return there[0]?.ts;
  }
}

/** The same, and again as long as it surely is not there and Slack does not ask to wait long. */
export const posted = (client: WebClient, post: Post): Promise<string | undefined> =>
  retried(
    () => postOnce(client, post),
    (error, attempt) => (error instanceof NeverArrived ? longerEach(attempt) : pauseIfNotDone(error, attempt)),
  );

const Found = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.string(), event_payload: z.object({ key: z.string().optional() }) }).optional(),
});

/** Where a message of ours with this key stands; undefined when Slack does not say what is in the conversation. */
async function lookedFor(client: WebClient, { channel, thread_ts }: Post, key: string) {
  const newest = { channel, limit: 15, include_all_metadata: true };
  const { messages } =
    thread_ts === undefined
      ? await client.conversations.history(newest)
      : await client.conversations.replies({ ...newest, ts: thread_ts, limit: 200 });
  if (messages === undefined) return undefined;
  return messages.flatMap((message) => {
    const found = Found.safeParse(message).data;
    return found?.metadata?.event_payload.key === key ? [found] : [];
  });
}

/** Reasons for which nothing can be put under a message any more. */
const noThread: readonly string[] = [
  'thread_not_found',
  'cannot_reply_to_message',
  'invalid_thread_ts',
  'restricted_action_thread_locked',
];

/** In the thread of a message, or beside it where that is gone. */
export async function underOrBeside<T>(post: Post, send: (post: Post) => Promise<T>): Promise<T> {
  try {
    return await send(post);
  } catch (error) {
    const { thread_ts: under, reply_broadcast: _, ...beside } = post;
    if (under === undefined || !noThread.includes(reasonOf(error) ?? '')) throw error;
    return send(beside);
  }
}
