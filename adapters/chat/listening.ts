// The protocol of a turn: taken once, however often it is delivered; said in the order of each person, acknowledged in
// time or later; and when it fails, told with a code that stands in the log too.
import { randomBytes } from 'node:crypto';
import type { IncomingInput } from '../../src/app/incoming.js';
import { InHand, Lanes, Turns } from '../../src/app/pacing.js';
import type { Documents } from '../../src/app/ports/documents.js';
import { TooBusyError } from '../../src/app/ports/errors.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import type { Heard, TurnOptions } from './heard.js';
import type { Keeper } from './keeping.js';
import { words } from './words.js';

/** What the listeners of every platform are given. */
export interface ChatOptions extends TurnOptions {
  readonly documents: Documents;
  readonly nowMs?: () => number;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
  readonly budgetMs?: number;
  readonly inbox?: Keeper;
}

/** What a platform brings; `P` is who speaks, as the platform knows them. */
export interface Platform<P> {
  /** How what is said in the log begins. */
  readonly platform: 'slack' | 'teams';
  /** Who it is, across workspaces. */
  nameOf(person: P): string;
  languageOf(person: P): Language | Promise<Language>;
  /** One turn, however often it came before. */
  take(person: P, delivery: string, input: IncomingInput | Promise<IncomingInput>): Promise<Heard>;
  /** Words of the channel itself, in the conversation. */
  post(person: P, text: string): Promise<void>;
  /** The same for a word that means nothing any more after a while; gives what takes it away. */
  passing?(person: P, text: string): Promise<() => Promise<void>>;
  /** How the log and the person hear that a workspace is not connected. */
  readonly unknown: { readonly event: string; readonly sentence: Text };
  /** How the log hears that nothing could be said. */
  notSaid(error: unknown): string;
  /** Tells the person by another road that something could not be said; false where there is none. */
  otherwise?(person: P, error: unknown): Promise<boolean>;
}

export interface Listening<P>
  extends Platform<P>,
    Required<Pick<ChatOptions, 'documents' | 'now' | 'nowMs' | 'report'>> {
  readonly turns: Turns<Heard>;
  readonly typedOnes: Turns<void>;
  readonly lanes: Lanes;
  readonly inHand: InHand;
  /** What each person typed is taken in the order in which it came. */
  readonly typing: Lanes;
}

/** Made once for a platform; everything that listens gets it first. */
export function startListening<P, T extends ChatOptions>(options: T, platform: Platform<P>) {
  const nowMs = options.nowMs ?? Date.now;
  return {
    ...options,
    ...platform,
    nowMs,
    turns: new Turns<Heard>(nowMs),
    typedOnes: new Turns<void>(nowMs),
    lanes: new Lanes(),
    inHand: new InHand(),
    typing: new Lanes(),
  };
}

/** A turn under way; `first` only for the delivery that began it. */
export interface Begun {
  readonly outcome: Promise<Heard>;
  readonly first: boolean;
  readonly delivery: string;
}

/** One turn, once for each delivery. */
export function turn<P>(
  listening: Listening<P>,
  person: P,
  delivery: string,
  input: IncomingInput | Promise<IncomingInput>,
): Begun {
  const { turns, inHand } = listening;
  const take = () => inHand.add(listening.take(person, delivery, input));
  return { ...turns.run(`${listening.nameOf(person)}|${delivery}`, take), delivery };
}

/**
 * What somebody typed. Ends when it is stored, or when the person has been told that it is not; fails when neither is so.
 * The same delivered again while it is under way, or after it ended well, adds nothing. What they typed before is done first:
 * a platform may deliver out of order what it says was typed earlier (`at`, any unit that grows).
 */
export const typedOnce = <P>(
  { typedOnes, typing, nameOf }: Listening<P>,
  person: P,
  delivery: string,
  work: () => Promise<void>,
  at?: number,
): Promise<void> => typedOnes.run(`${nameOf(person)}|${delivery}`, () => typing.run(nameOf(person), work, at)).outcome;

/** A sentence with a code that stands in the log too; nothing of what was typed. */
export async function failure<P>(
  listening: Listening<P>,
  person: P,
  error: unknown,
  sentence: Text = words.failed,
): Promise<string> {
  const { platform, unknown, report } = listening;
  if (error instanceof Error && 'code' in error && error.code === 'unknown-workspace') {
    report(unknown.event, error);
    return say(unknown.sentence, await listening.languageOf(person));
  }
  if (error instanceof TooBusyError) {
    report('too-busy');
    return say(words.tooBusy, await listening.languageOf(person));
  }
  const code = reported(listening, `${platform}-turn-failed`, error);
  return say(sentence, await listening.languageOf(person), { code });
}

/** Gives the code by which it stands in the log. */
export function reported({ report }: Pick<ChatOptions, 'report'>, event: string, error: unknown): string {
  const code = randomBytes(3).toString('hex').toUpperCase();
  report(event, error, code);
  return code;
}

/** What came of it, or the sentence that it failed. */
export const orFailure = <P, T>(listening: Listening<P>, person: P, outcome: Promise<T>): Promise<T | string> =>
  outcome.catch((error: unknown) => failure(listening, person, error));

/** Says it in the conversation, after whatever is being said there already; fails when it could not be said. */
export function saidTo<P>(listening: Listening<P>, person: P, work: () => Promise<void>): Promise<void> {
  const { inHand, lanes, report } = listening;
  return inHand.add(
    lanes.run(listening.nameOf(person), work).catch(async (error: unknown) => {
      // The conversation is what did not work.
      report(listening.notSaid(error), error);
      if ((await listening.otherwise?.(person, error)) !== true) throw error;
    }),
  );
}

/** The same, for who need not know whether it could be said. */
export const inConversation = <P>(listening: Listening<P>, person: P, work: () => Promise<void>): Promise<void> =>
  saidTo(listening, person, work).catch(() => undefined);

/** Words of the channel itself, in the language of the person. */
export async function sentence<P>(listening: Listening<P>, person: P, text: Text): Promise<void> {
  const words = say(text, await listening.languageOf(person));
  await saidTo(listening, person, () => listening.post(person, words));
}

/**
 * What a turn says, or that it failed, as `tell` says it in the conversation. Waits for the turn; only of one that failed
 * also for the words about it.
 */
export async function answered<P>(
  listening: Listening<P>,
  person: P,
  outcome: Promise<Heard>,
  tell: (heard: Heard | string) => Promise<void>,
): Promise<void> {
  const told = saidTo(listening, person, async () => tell(await orFailure(listening, person, outcome)));
  told.catch(() => undefined);
  await outcome.catch(() => told);
}
