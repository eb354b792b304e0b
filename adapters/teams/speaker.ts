// Saying things to one person: in the conversation with the bot, with what was answered closed behind it.
import type { Answered } from '../../src/core/engine/replies.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { Newest } from '../chat/newest.js';
import { Proposals } from '../chat/proposals.js';
import { type Asking, answeredInWords, ReadBack, undoneIn } from '../chat/read-back.js';
import { buttonsIn, type Card, cardOf, cardType, type Element } from './cards.js';
import { type Connector, calling, isUnshowable, type Outgoing, type Place, Refused, saying } from './connector.js';
import type { Message } from './elements.js';
import { limits } from './limits.js';
import { readBack } from './render.js';
import { lines } from './text.js';
import { words } from './words.js';

/** A card in the conversation that can still be pressed, as far as this process knows. */
export interface Live {
  readonly activity: string;
  readonly key: string | undefined;
  readonly words: readonly Element[];
  /** What it asks, and what stands above that and stays. */
  readonly asking: Asking | undefined;
  readonly above: readonly Element[];
  /** What its buttons say, by press. */
  readonly labels: ReadonlyMap<string, string>;
}

const most = 2_000;

export function createSpeaker(connector: Connector, report: (event: string, cause?: unknown) => void) {
  /** By conversation and activity. */
  const shown = new Newest<Live>(most);
  /** The question that is open, by conversation. */
  const open = new Newest<Live>(most);
  /** What was offered last with buttons, and asks nothing, by conversation. */
  const offers = new Newest<Live>(most);
  const proposals = new Proposals<Live>();
  const readable = new ReadBack<string, Message>();
  const nameOf = (place: Place, activity: string) => `${place.conversation}|${activity}`;

  function remember(place: Place, activity: string, { card, words: kept, key, asking, above }: Message): void {
    const labels = buttonsIn(card.body).map(({ data, title }) => [String(data['press'] ?? ''), title] as const);
    const live = { activity, key, words: kept, asking, above, labels: new Map(labels) };
    shown.set(nameOf(place, activity), live);
    if (key !== undefined) {
      open.set(place.conversation, live);
      return;
    }
    proposals.stands(place.conversation, activity, live, [...live.labels.keys()]);
    if (labels.length > 0) offers.set(place.conversation, live);
  }

  /** A card that Teams does not take is said in words: whoever waits for it hears it all the same. */
  async function inWords(place: Place, { text, summary }: Message, error: unknown): Promise<string> {
    if (!isUnshowable(error)) throw error;
    report('teams-card-refused', error);
    return saying(() => connector.send(place, { text: text === '' ? summary : text, textFormat: 'plain' }));
  }

  return {
    /** Posts in the conversation; the last question of it is the one that is open. */
    async post(place: Place, messages: readonly Message[]): Promise<void> {
      for (const message of messages) {
        const activity = await saying(() => connector.send(place, outgoingOf(message))).catch((error: unknown) =>
          inWords(place, message, error),
        );
        remember(place, activity, message);
      }
    },

    /** Remembers a card that the answer to a press put in the place of another. */
    showed: remember,

    /** Puts something else in the place of a card. One that is gone, or too old to change, is left as it is. */
    async replace(place: Place, activity: string, message: Message): Promise<void> {
      await calling(() => connector.update(place, activity, outgoingOf(message))).catch((error: unknown) => {
        if (!(error instanceof Refused) || error.status === 429 || error.status >= 500) throw error;
      });
    },

    /** The card with what was answered in the place of what it asked; it says so when that is taken back. */
    answered(place: Place, live: Pick<Live, 'activity' | 'above'>, heard: Heard, answer: Answered): Message {
      const counts = answeredCard(answer, live.above);
      readable.keep(
        place.conversation,
        heard,
        live.activity,
        counts,
        answeredCard(undoneIn(answer, heard.language), live.above),
      );
      return counts;
    },

    /** What was answered in a window, for which no card asked: who is notified of it reads its title only. */
    async postAnswer(place: Place, heard: Heard, answer: Answered): Promise<void> {
      const summary = answer.title ?? say(words.saved, heard.language);
      const counts = { ...answeredCard(answer), summary };
      const activity = await saying(() => connector.send(place, outgoingOf(counts)));
      readable.keep(place.conversation, heard, activity, counts, answeredCard(undoneIn(answer, heard.language)));
    },

    /** What was taken back or put back, where it was answered. */
    takenBack(place: Place, heard: Heard): { readonly at: string; readonly message: Message } | undefined {
      const changed = readable.changedBy(place.conversation, heard);
      return changed?.at === open.get(place.conversation)?.activity ? undefined : changed;
    },

    /** The offer to which somebody said yes or no in words. */
    offered(place: Place, { meant }: Heard): Live | undefined {
      const offer = offers.get(place.conversation);
      if (meant === undefined || offer === undefined || !offer.labels.has(meant.action)) return undefined;
      offers.delete(place.conversation);
      return offer;
    },

    /** What this turn answers or proposes anew stands there still with its buttons. */
    passed: (place: Place, heard: Heard): readonly Live[] => proposals.passedBy(place.conversation, heard),

    /** Whether what this button says was proposed anew since, on another card. */
    isPassed: (place: Place, activity: string, action: string): boolean =>
      proposals.isPassed(place.conversation, activity, action),

    /** The question that is open in the conversation. */
    live: (place: Place): Live | undefined => open.get(place.conversation),
    known: (place: Place, activity: string): Live | undefined => shown.get(nameOf(place, activity)),
    forget(place: Place, activity: string): void {
      shown.delete(nameOf(place, activity));
      proposals.gone(place.conversation, activity);
      if (open.get(place.conversation)?.activity === activity) open.delete(place.conversation);
    },
  };
}

/** What was answered, below what stays of the card in which it was asked. */
function answeredCard(answer: Answered, above: readonly Element[] = []): Message {
  const body = [...above, ...readBack(answer)];
  const text = answeredInWords(answer);
  return { card: cardOf(body), words: body, above: body, text, summary: shortened(text, limits.summary) };
}

export type Speaker = ReturnType<typeof createSpeaker>;

export function outgoingOf({ card, summary }: Message): Outgoing {
  return { summary, attachments: [attachmentOf(card)] };
}

export const attachmentOf = (card: Card) => ({ contentType: cardType, content: card });

/** What stays of a card that was answered: its words, and what became of it. Without them only the latter. */
export function closedCard(live: Pick<Live, 'words'> | undefined, note: string): Message {
  const body = [...(live?.words ?? []), ...lines(note, { isSubtle: true, size: 'Small' })];
  return { card: cardOf(body), words: body, above: body, text: note, summary: note };
}

export function closingNote(live: Live | undefined, press: string | undefined, language: Language): string {
  const what = press === undefined ? undefined : live?.labels.get(press);
  if (what !== undefined) return say(words.chosen, language, { what });
  return say(live === undefined ? words.answered : words.goesOnBelow, language);
}
