// What happens at each delivery: one turn of the bot, its outcome in the acknowledgement or in the conversation.
import type { Address } from '../../src/app/ports/channels.js';
import type { Accepted } from '../chat/keeping.js';
import { announced } from './announcing.js';
import { command, fromAnywhere, shortcut } from './commands.js';
import { saveDraftsNow } from './drafts.js';
import { deleted, edited, homeOpened, installed, mentioned, messagesOpened } from './events.js';
import { refreshHome } from './home.js';
import { createListening, type ListenerOptions, type Listening } from './listening.js';
import { message } from './messages.js';
import { action } from './presses.js';
import type { Person } from './speaker.js';
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
    fromAnywhere: here(fromAnywhere),
    action: here(action),
    submitted: here(submitted),
    announced: here(announced),
    message: here(message),
    edited: here(edited),
    deleted: here(deleted),
    mentioned: here(mentioned),
    homeOpened: (person: Person): void => homeOpened(listening, person),
    messagesOpened: here(messagesOpened),
    installed: (person: Person): void => installed(listening, person),
    /** Something was sent that nobody asked for: the App Home of its receiver tells of it too. */
    arrived({ address, externalId }: Address): void {
      const person = listening.atHome.get(`${address}|${externalId}`);
      if (person !== undefined) refreshHome(listening, person);
    },
    /** A delivery of somebody, who knows whether it is taken up later. */
    accept(person: Person, body: object): { readonly who: Person; readonly accepted: Accepted } {
      const { workspace, user: account } = person;
      const accepted = listening.keeping.accept(body, { workspace, account });
      return { who: { ...person, cameAt: accepted.cameAt }, accepted };
    },
    budgetMs: listening.budgetMs,
    /** Does what was left when the program ended. */
    takeUp: (redo: (body: object) => Promise<unknown>): Promise<void> => listening.keeping.takeUp(redo),
    /** Waits for what is in hand. */
    async stop(): Promise<void> {
      listening.keeping.stop();
      saveDraftsNow(listening);
      await listening.inHand.done(10_000);
    },
  };
}
