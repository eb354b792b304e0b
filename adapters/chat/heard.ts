// What one turn of the bot said to the person who took it.
import type { Bot, Incoming, Outcome } from '../../src/app/incoming.js';
import type { Answered, Ask, FileReply, Reply } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import type { Language } from '../../src/core/text.js';

export type Shown = Exclude<Reply, { type: 'file' }>;

export interface Heard {
  readonly shown: readonly Shown[];
  readonly files: readonly FileReply[];
  readonly ask: Ask | undefined;
  readonly language: Language;
  /** Nothing came of what was pressed: its card stays as it was. */
  readonly stale: boolean;
  /** What was answered in this turn, and the turn whose answers it took back. */
  readonly answered?: Answered;
  readonly turn?: string;
  readonly undone?: string;
  /** Something was stored: what others look at may read otherwise now. */
  readonly changed?: true;
  /** The button that typed words said yes or no to. */
  readonly meant?: { readonly action: string; readonly agreed: boolean };
  /** The id of the person; empty when nobody is known by this account. */
  readonly person: string;
}

export interface TurnOptions {
  readonly bot: Bot;
  /** Of who chose none and whose platform says none. */
  readonly language: Language;
  /** ISO instant in UTC. */
  readonly now: () => string;
}

/** One turn of the bot, at the moment at which it came in where it had to wait for a start (`cameAt`). */
export async function handled(
  { bot, language, now }: TurnOptions,
  incoming: Omit<Incoming, 'now'>,
  cameAt?: string,
): Promise<Heard> {
  const outcome = await bot.handle({ ...incoming, now: cameAt ?? now() });
  return heardFrom(outcome, outcome.language ?? incoming.profile?.language ?? language);
}

function heardFrom(outcome: Outcome, language: Language): Heard {
  const { said, person, error, stale, answered, turn, undone, meant, changed } = outcome;
  const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
  const shown = replies.filter((reply) => reply.type !== 'file');
  return {
    shown: error === undefined ? shown : [...shown, textOf(error.text)],
    files: replies.filter((reply) => reply.type === 'file'),
    ask: shown.findLast((reply) => reply.type === 'ask'),
    language,
    stale: stale === true,
    person,
    ...(answered === undefined ? {} : { answered }),
    ...(turn === undefined ? {} : { turn }),
    ...(undone === undefined ? {} : { undone }),
    ...(meant === undefined ? {} : { meant }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** A form of something that is not there yet: nothing of it is stored before it is sent. */
export const asksNew = ({ ask }: Heard): boolean => ask !== undefined && isUnsent(ask.record);

export const textOf = (text: string): Shown => ({ type: 'text', text });
