// What happens at each delivery: one turn of the bot, its outcome in the acknowledgement or in the conversation.
import { command, shortcut } from './commands.js';
import { saveDraftsNow } from './drafts.js';
import { deleted, edited, homeOpened, mentioned } from './events.js';
import { createListening, type ListenerOptions, type Listening } from './listening.js';
import { message } from './messages.js';
import { action } from './presses.js';
import { submitted } from './submitting.js';

export type Listeners = ReturnType<typeof createListeners>;

/** One listener for each kind of delivery. */
export function createListeners(options: ListenerOptions) {
  const listening = createListening(options);
  const here =
    <A extends readonly unknown[]>(listener: (listening: Listening, ...about: A) => Promise<void>) =>
    (...about: A) =>
      listener(listening, ...about);
  return {
    command: here(command),
    shortcut: here(shortcut),
    action: here(action),
    submitted: here(submitted),
    message: here(message),
    edited: here(edited),
    deleted: here(deleted),
    mentioned: here(mentioned),
    homeOpened: here(homeOpened),
    /** Waits for what is in hand. */
    async stop(): Promise<void> {
      saveDraftsNow(listening);
      await listening.inHand.done(10_000);
    },
  };
}
