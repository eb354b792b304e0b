// Saying things to one person: in the conversation, one after the other, with what was answered closed behind it.
import type { KnownBlock, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Answered } from '../../src/core/engine/replies.js';
import { type Language, say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { Newest } from '../chat/newest.js';
import { Proposals } from '../chat/proposals.js';
import { type Asking, ReadBack, undoneIn } from '../chat/read-back.js';
import { type Message, type Piece, pack, postOf } from './blocks.js';
import { atOnce, calling, reasonOf } from './calls.js';
import { KnownBlocks, type ShownBlock } from './incoming.js';
import { posted, underOrBeside } from './posting.js';
import { readBack } from './render.js';
import { withoutButtons } from './shown-words.js';
import { escaped, plain } from './text.js';
import { readKeyBlockId } from './wire.js';
import { words } from './words.js';

export interface Person {
  readonly workspace: string;
  readonly user: string;
  readonly client: WebClient;
  /** The thread in which they speak: what is said to them stands there too. */
  readonly thread?: string | undefined;
  /** When what they do came in, where it had to wait for a start: nobody waits for its acknowledgement. */
  readonly cameAt?: string | undefined;
}

/** A message in the conversation that can still be pressed. */
export interface Live {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly ShownBlock[];
  /** What it asks, and what stands above that and stays. */
  readonly asking?: Asking | undefined;
  readonly above?: readonly Piece[] | undefined;
}

type At = Pick<Live, 'channel' | 'ts'>;

const most = 20_000;

export function createSpeaker() {
  const channels = new Newest<Promise<string>>(most);
  const lives = new Newest<Live>(most);
  /** What was offered last with buttons, and asks nothing. */
  const offers = new Newest<Live>(most);
  const proposals = new Proposals<Live>();
  const readable = new ReadBack<At, Message>();
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

  function remember(person: Person, at: At, { text, blocks, asking, above }: Message): void {
    const live = { ...at, text, blocks: blocks.map((block) => ({ ...block })), asking, above };
    const key = keyOf(person);
    if (isAsking(blocks)) {
      lives.set(key, live);
      return;
    }
    if (!offersMore(live.blocks)) proposals.stands(key, at.ts, live, actionsIn(live.blocks));
    if (blocks.some(({ type }) => type === 'actions')) offers.set(key, live);
  }

  /** In the thread in which they speak, and in the conversation too when it asks something. */
  function put({ client, thread }: Person, channel: string, message: Message): Promise<string | undefined> {
    const post = postOf(channel, message);
    if (thread === undefined) return posted(client, post);
    const also = isAsking(message.blocks) ? { reply_broadcast: true as const } : {};
    return underOrBeside({ ...post, thread_ts: thread, ...also }, (one) => posted(client, one));
  }

  return {
    channelOf,

    /** Posts in the conversation; the last question of it is the one that is open. */
    async post(person: Person, messages: readonly Message[]): Promise<void> {
      if (messages.length === 0) return;
      const channel = await channelOf(person);
      for (const message of messages) {
        const ts = await put(person, channel, message);
        if (ts !== undefined) remember(person, { channel, ts }, message);
      }
    },

    /** Posts a word that means nothing any more after a while; gives what takes it away, which may fail. */
    async postPassing(person: Person, message: Message): Promise<() => Promise<void>> {
      const channel = await channelOf(person);
      const ts = await put(person, channel, message);
      return async () => {
        if (ts !== undefined) await person.client.chat.delete({ channel, ts }).catch(() => undefined);
      };
    },

    /** Puts something else in the place of a message. */
    async replace(person: Person, at: { channel: string; ts: string }, message: Message): Promise<void> {
      await edit(person.client, at, message);
      remember(person, at, message);
    },

    /** Puts what was answered in the place of what a message asked; `next` where the next question stands there too. */
    async answer(person: Person, live: Live, heard: Heard, answered: Answered, next?: Message): Promise<void> {
      const { channel, ts, above = [] } = live;
      const key = keyOf(person);
      const counts = answeredMessage(answered, above);
      readable.keep(key, heard, { channel, ts }, counts, answeredMessage(undoneIn(answered, heard.language), above));
      if (lives.get(key)?.ts === ts) lives.delete(key);
      await edit(person.client, live, next ?? counts);
      if (next !== undefined) remember(person, { channel, ts }, next);
    },

    /** What was answered in a window, for which no message asked: who is notified of it reads its title only. */
    async postAnswer(person: Person, heard: Heard, answered: Answered): Promise<void> {
      const channel = await channelOf(person);
      const counts = {
        ...answeredMessage(answered),
        text: answered.title ?? say(words.answeredInForm, heard.language),
      };
      const ts = await put(person, channel, counts);
      if (ts === undefined) return;
      const undone = answeredMessage(undoneIn(answered, heard.language));
      readable.keep(keyOf(person), heard, { channel, ts }, counts, undone);
    },

    /** What was taken back says so where it was answered. */
    async takeBack(person: Person, heard: Heard): Promise<void> {
      const key = keyOf(person);
      const changed = readable.changedBy(key, heard);
      if (changed !== undefined && lives.get(key)?.ts !== changed.at.ts)
        await edit(person.client, changed.at, changed.message);
    },

    /** An offer to which somebody said yes or no in words has no buttons any more. */
    async closeOffer(person: Person, { meant, language }: Heard): Promise<void> {
      const offer = meant && offers.get(keyOf(person));
      const label = offer && labelOf(offer.blocks, meant.action);
      if (offer === undefined || label === undefined) return;
      offers.delete(keyOf(person));
      proposals.gone(keyOf(person), offer.ts);
      await edit(
        person.client,
        offer,
        closed(offer, chosenNote(meant?.agreed ? label : say(words.no, language), language)),
      );
    },

    /** What this turn answers or proposes anew stands there still with its buttons. */
    passed: (person: Person, heard: Heard): readonly Live[] => proposals.passedBy(keyOf(person), heard),

    /** Whether what this button says was proposed anew since, in another message. */
    isPassed: (person: Person, ts: string, action: string): boolean => proposals.isPassed(keyOf(person), ts, action),

    /** Takes the buttons off a message and says what became of it. */
    async close(person: Person, live: Live, note: string): Promise<void> {
      const key = keyOf(person);
      if (lives.get(key)?.ts === live.ts) lives.delete(key);
      proposals.gone(key, live.ts);
      await edit(person.client, live, closed(live, note));
    },

    /** The question that is open in the conversation, as far as this process knows. */
    live: (person: Person): Live | undefined => lives.get(keyOf(person)),

    /** Takes the buttons off a message while its press is under way; gives what puts them back. */
    async busy(person: Person, live: Live, note: string): Promise<() => Promise<void>> {
      await edit(person.client, live, closed(live, note));
      return () => edit(person.client, live, { text: live.text, blocks: KnownBlocks.parse(live.blocks) });
    },

    /** To this person only, in their own conversation: another road than a message, when that is closed. */
    async whisper(person: Person, text: string): Promise<void> {
      const channel = await channelOf(person);
      await person.client.chat.postEphemeral({ channel, user: person.user, text: escaped(text) });
    },

    /** Opens a window over the one in which something was pressed; that keeps all that was typed in it. */
    async pushModal(person: Person, trigger: string, view: ModalView): Promise<string | undefined> {
      const pushed = await atOnce(() => person.client.views.push({ trigger_id: trigger, view }));
      return pushed.view?.id;
    },

    async openModal(person: Person, trigger: string, view: ModalView): Promise<string | undefined> {
      const opened = await atOnce(() => person.client.views.open({ trigger_id: trigger, view }));
      return opened.view?.id;
    },

    /** False when the person closed it. Of two presses at the same time what was done last is shown last. */
    async updateModal(person: Person, viewId: string, view: ModalView): Promise<boolean> {
      try {
        await calling(() => person.client.views.update({ view_id: viewId, view }));
        return true;
      } catch (error) {
        if (!['not_found', 'view_not_found'].includes(reasonOf(error) ?? '')) throw error;
        return false;
      }
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

/** What was answered, below what stays of the message in which it was asked. */
function answeredMessage(answered: Answered, above: readonly Piece[] = []): Message {
  const pieces = readBack(answered);
  const [message, ...rest] = pack([...above, ...pieces]);
  if (message !== undefined && rest.length === 0) return message;
  return pack(pieces)[0] ?? { text: '–', blocks: [] };
}

const Buttons = z.array(z.object({ action_id: z.string(), text: z.object({ text: z.string() }) }));

const buttonsIn = (blocks: readonly ShownBlock[]) =>
  blocks.flatMap(({ elements }) => Buttons.safeParse(elements).data ?? []);

const actionsIn = (blocks: readonly ShownBlock[]): readonly string[] =>
  buttonsIn(blocks).map(({ action_id }) => action_id);

/** Whether buttons stand beside its lines too: those are of other things, and stay. */
export const offersMore = (blocks: readonly ShownBlock[]): boolean =>
  blocks.some(({ accessory }) => accessory !== undefined && accessory !== null);

/** What the button that presses this says. */
const labelOf = (blocks: readonly ShownBlock[], action: string): string | undefined =>
  buttonsIn(blocks).find(({ action_id }) => action_id === action)?.text.text;

export const isAsking = (blocks: readonly { readonly block_id?: string }[]): boolean =>
  blocks.some(({ block_id }) => readKeyBlockId(block_id) !== undefined);

export const chosenNote = (what: string | undefined, language: Language): string =>
  what === undefined ? say(words.goesOnBelow, language) : say(words.chosen, language, { what });
