// Messages that nobody asked for: one attempt each, with what is known of how it ended. Only the outbox tries again.
import type { Sent } from '../../src/app/ports/channels.js';
import type { Reply } from '../../src/core/engine/replies.js';
import { type Shown, textOf } from './heard.js';

/** A document is asked for: what is sent unasked only says that there is one. */
export const unasked = (reply: Reply): Shown => (reply.type === 'file' ? textOf(reply.title) : reply);

/** Sends the messages of one reply; it goes by the handle of the first. `endOf` says what an error proves. */
export async function sentInParts<Message>(
  messages: readonly Message[],
  send: (message: Message) => Promise<string | undefined>,
  endOf: (error: unknown) => Sent,
): Promise<Sent> {
  let first: string | undefined;
  try {
    for (const message of messages) {
      const handle = await send(message);
      first ??= handle;
    }
  } catch (error) {
    // A part of it stands there.
    return first === undefined ? endOf(error) : { type: 'unknown' };
  }
  return { type: 'sent', handle: first ?? null };
}

/** Puts the first of these messages in the place of one that stands there. */
export async function sentInPlace<Message>(
  [message]: readonly Message[],
  handle: string,
  update: (message: Message) => Promise<unknown>,
  endOf: (error: unknown) => Sent,
): Promise<Sent> {
  try {
    if (message !== undefined) await update(message);
    return { type: 'sent', handle };
  } catch (error) {
    return endOf(error);
  }
}
