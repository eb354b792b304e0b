// Saying things to one person: in the conversation, one after the other, with what was answered closed behind it.
import type { KnownBlock, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { type Language, say } from '../../src/core/text.js';
import { Newest } from '../chat/newest.js';
import { calling, posting, reasonOf } from './calls.js';
import { type ShownBlock, withoutButtons } from './incoming.js';
import { type Message, postOf } from './render.js';
import { escaped, plain } from './text.js';
import { readKeyBlockId } from './wire.js';
import { words } from './words.js';

export interface Person {
  readonly workspace: string;
  readonly user: string;
  readonly client: WebClient;
}

/** A message in the conversation that can still be pressed. */
export interface Live {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly ShownBlock[];
}

const most = 20_000;

export function createSpeaker() {
  const channels = new Newest<Promise<string>>(most);
  const lives = new Newest<Live>(most);
  const keyOf = ({ workspace, user }: Person) => `${workspace}|${user}`;

  function channelOf(person: Person): Promise<string> {
    const key = keyOf(person);
    const known = channels.get(key);
    if (known !== undefined) return known;
    const opened = calling(() => person.client.conversations.open({ users: person.user })).then(({ channel }) => {
      if (channel?.id === undefined) throw new Error('Slack opened a conversation without an id.');
      return channel.id;
    });
    channels.set(key, opened);
    opened.catch(() => channels.delete(key));
    return opened;
  }

  async function edit(
    client: WebClient,
    { channel, ts }: { channel: string; ts: string },
    message: Message,
  ): Promise<void> {
    await calling(() => client.chat.update({ channel, ts, text: escaped(message.text), blocks: message.blocks })).catch(
      (error: unknown) => {
        // Somebody deleted it, or it is too old to edit: nothing is lost by leaving it.
        if (!['message_not_found', 'cant_update_message', 'edit_window_closed'].includes(reasonOf(error) ?? ''))
          throw error;
      },
    );
  }

  return {
    channelOf,

    /** Posts in the conversation; the last question of it is the one that is open. */
    async post(person: Person, messages: readonly Message[]): Promise<void> {
      if (messages.length === 0) return;
      const channel = await channelOf(person);
      for (const message of messages) {
        const { text, blocks } = message;
        const posted = await posting(() => person.client.chat.postMessage(postOf(channel, message)));
        if (posted.ts !== undefined && isAsking(blocks))
          lives.set(keyOf(person), { channel, ts: posted.ts, text, blocks: shown(blocks) });
      }
    },

    /** Puts something else in the place of a message. */
    async replace(person: Person, at: { channel: string; ts: string }, message: Message): Promise<void> {
      await edit(person.client, at, message);
      if (isAsking(message.blocks))
        lives.set(keyOf(person), { ...at, text: message.text, blocks: shown(message.blocks) });
    },

    /** Takes the buttons off a message and says what became of it. */
    async close(person: Person, live: Live, note: string): Promise<void> {
      const key = keyOf(person);
      if (lives.get(key)?.ts === live.ts) lives.delete(key);
      await edit(person.client, live, closed(live, note));
    },

    /** The question that is open in the conversation, as far as this process knows. */
    live: (person: Person): Live | undefined => lives.get(keyOf(person)),

    async openModal(person: Person, trigger: string, view: ModalView): Promise<string | undefined> {
      const opened = await person.client.views.open({ trigger_id: trigger, view });
      return opened.view?.id;
    },

    async updateModal(person: Person, viewId: string, view: ModalView, hash?: string): Promise<void> {
      await calling(() =>
        person.client.views.update({ view_id: viewId, view, ...(hash === undefined ? {} : { hash }) }),
      ).catch((error: unknown) => {
        // The person closed it, or it shows something newer already.
        if (!['not_found', 'view_not_found', 'hash_conflict'].includes(reasonOf(error) ?? '')) throw error;
      });
    },
  };
}

export type Speaker = ReturnType<typeof createSpeaker>;

/** The words of a message that was answered. */
export function closed({ text, blocks }: Pick<Live, 'text' | 'blocks'>, note: string): Message {
  // The line above the question stays; how to answer it needs no saying any more.
  const all = withoutButtons(blocks);
  const first = all.findIndex(({ type }) => type === 'context');
  const kept = all.filter(({ type }, index) => type !== 'context' || index === first);
  const last: KnownBlock = { type: 'context', elements: [plain(note)] };
  return { text: note === '' ? text : note, blocks: [...kept.slice(0, 49), last] };
}

const shown = (blocks: readonly KnownBlock[]): readonly ShownBlock[] => blocks.map((block) => ({ ...block }));

export const isAsking = (blocks: readonly { readonly block_id?: string }[]): boolean =>
  blocks.some(({ block_id }) => readKeyBlockId(block_id) !== undefined);

export const chosenNote = (what: string | undefined, language: Language): string =>
  what === undefined ? say(words.goesOnBelow, language) : say(words.chosen, language, { what });
