// What the listeners share: one turn of the bot for each delivery, what came of it, and the order of what is said.
import { randomBytes } from 'node:crypto';
import type { Bot, IncomingInput, Outcome } from '../../src/app/incoming.js';
import { InHand, Lanes, Turns } from '../../src/app/pacing.js';
import type { Documents, Organisation } from '../../src/app/ports.js';
import type { Ask, FileReply } from '../../src/core/engine/replies.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { Clicks } from './clicks.js';
import type { Connector, Place } from './connector.js';
import type { Offers } from './files.js';
import { times } from './limits.js';
import { type Places, storedPlace } from './places.js';
import type { Profiles } from './profiles.js';
import { type Message, renderMessages, type Shown, sayingCard } from './render.js';
import type { Speaker } from './speaker.js';
import { words } from './words.js';

export interface ListenerOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  readonly organisation: () => Promise<Organisation | undefined>;
  readonly connector: Connector;
  readonly speaker: Speaker;
  readonly profiles: Profiles;
  readonly offers: Offers;
  readonly places: Places;
  /** Who installed the app for themselves: the first of them may become privacy officer (decision 2). */
  readonly installedBy: (user: string) => Promise<void>;
  readonly tenant: string;
  readonly language: Language;
  /** Whether the language of the client says nothing: the playground always speaks American English. */
  readonly ignoresLocale: boolean;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly nowMs?: () => number;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
  readonly fetch?: typeof fetch;
  readonly budgetMs?: number;
}

/** Who speaks, and where. */
export interface Person {
  readonly user: string;
  readonly place: Place;
  readonly name: string | undefined;
  readonly language: Language | undefined;
  readonly isPersonal: boolean;
}

/** What one turn said to the person who took it. */
export interface Heard {
  readonly shown: readonly Shown[];
  readonly files: readonly FileReply[];
  readonly ask: Ask | undefined;
  readonly language: Language;
  /** Nothing came of what was pressed: its card stays as it was. */
  readonly stale: boolean;
  /** The id of the person; empty when nobody is known by this account. */
  readonly id: string;
}

/** A turn under way; `first` only for the delivery that began it. */
export interface Begun {
  readonly outcome: Promise<Heard>;
  readonly first: boolean;
}

/** Made once; every listener gets it first. */
export function createListening(options: ListenerOptions) {
  const nowMs = options.nowMs ?? Date.now;
  return {
    ...options,
    nowMs,
    budgetMs: options.budgetMs ?? times.budget,
    turns: new Turns<Heard>(nowMs),
    clicks: new Clicks<Heard>(nowMs),
    /** What came in the place of a pressed card. */
    answers: new WeakMap<Heard, { readonly message: Message | undefined }>(),
    /** What is said once, however often Teams tells why. */
    once: new Turns<void>(nowMs),
    typedOnes: new Turns<void>(nowMs),
    lanes: new Lanes(),
    inHand: new InHand(),
  };
}
export type Listening = ReturnType<typeof createListening>;

/** One turn, once for each delivery. */
export function turn(listening: Listening, person: Person, delivery: string, input: IncomingInput): Begun {
  const { turns, inHand } = listening;
  return turns.run(`${person.user}|${delivery}`, () => inHand.add(take(listening, person, delivery, input)));
}

/** One turn, however often it came before. */
export async function take(
  listening: Listening,
  person: Person,
  delivery: string,
  input: IncomingInput,
): Promise<Heard> {
  const { bot, tenant, places, now, language } = listening;
  const { user } = person;
  const profile = await profileOf(listening, person);
  const alone = person.isPersonal ? person.place : await places.find(user);
  const outcome = await bot.handle({
    platform: 'teams',
    workspace: tenant,
    user,
    ...(alone === undefined ? {} : { address: storedPlace(alone) }),
    profile,
    delivery,
    now: now(),
    input,
  });
  return heardFrom(outcome, outcome.language ?? profile.language ?? language);
}

function heardFrom({ said, person, error, stale }: Outcome, language: Language): Heard {
  const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
  const shown = replies.filter((reply) => reply.type !== 'file');
  return {
    shown: error === undefined ? shown : [...shown, { type: 'text', text: error.text }],
    files: replies.filter((reply) => reply.type === 'file'),
    ask: shown.findLast((reply) => reply.type === 'ask'),
    language,
    stale: stale === true,
    id: person,
  };
}

export const profileOf = ({ profiles, places }: Listening, person: Person) =>
  profiles.of({ ...person, wasMet: () => places.wasMet(person.user) });

export const languageOf = ({ language }: Listening, person: Person): Language => person.language ?? language;

/** A sentence with a code that stands in the log too; nothing of what was typed. */
export function failure(listening: Listening, person: Person, error: unknown, sentence: Text = words.failed): string {
  const language = languageOf(listening, person);
  if (error instanceof Error && 'code' in error && error.code === 'unknown-workspace') {
    listening.report('teams-unknown-tenant', error);
    return say(words.unknownTenant, language);
  }
  return say(sentence, language, { code: reported(listening, 'teams-turn-failed', error) });
}

/** Gives the code by which it stands in the log. */
export function reported({ report }: Listening, event: string, error: unknown): string {
  const code = randomBytes(3).toString('hex').toUpperCase();
  report(event, error, code);
  return code;
}

/** What came of it, or the sentence that it failed. */
export const orFailure = <T>(listening: Listening, person: Person, outcome: Promise<T>): Promise<T | string> =>
  outcome.catch((error: unknown) => failure(listening, person, error));

/** Says it in the conversation, after whatever is being said there already. */
export function inConversation(listening: Listening, person: Person, work: () => Promise<void>): Promise<void> {
  return saidTo(listening, person, work).catch(() => undefined);
}

/** The same, for who must know when it could not be said. */
export function saidTo({ inHand, lanes, report }: Listening, person: Person, work: () => Promise<void>): Promise<void> {
  return inHand.add(
    lanes.run(person.user, work).catch((error: unknown) => {
      // Nobody can be told: the conversation is what did not work.
      report('teams-not-said', error);
      throw error;
    }),
  );
}

/** Posts words of the channel itself. */
export const post = ({ speaker }: Listening, { place }: Pick<Person, 'place'>, text: string): Promise<void> =>
  speaker.post(place, [sayingCard(text)]);

export const render = ({ shown, language }: Heard, page?: number): readonly Message[] =>
  renderMessages(shown, { language, showing: showing(), ...(page === undefined ? {} : { page }) });

/** Different for each showing of a card. */
export const showing = () => randomBytes(6).toString('hex');
