// One turn as the parts of the reducer see it: the situation before, what was done, and the move it leads to.
import { say, type Text } from '../text.js';
import type { Answer, Write } from './answers.js';
import type { Scope } from './checklist.js';
import type { Conversation, Focus } from './conversation.js';
import type { Effect } from './effects.js';
import type { Press } from './press.js';
import { problems } from './problems.js';
import type { Action, Reply } from './replies.js';
import { asAnswer } from './scope.js';

export type EngineInput =
  /** Show where this person is; stores nothing but the focus. */
  | {
      readonly type: 'show';
      /** What was asked last, as it was asked: it is not moved on from. */
      readonly again?: true;
    }
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'answer';
      readonly values: Readonly<Record<string, unknown>>;
      readonly n?: Readonly<Record<string, number>>;
      /** What was filled in by typing, and agreed to: what was stored is said in a line. */
      readonly agreed?: true;
    }
  /** What was understood of typed text: one answer to agree with, or fields of a form that is not sent yet. Stores nothing. */
  | { readonly type: 'propose' | 'choose' | 'fill'; readonly values: Readonly<Record<string, unknown>> }
  /** What was said before is put right, and said back; what was `agreed` to was read in what proposed it. */
  | { readonly type: 'correct'; readonly values: Readonly<Record<string, unknown>>; readonly agreed?: true }
  | { readonly type: 'press'; readonly press: Press };

export interface Situation {
  readonly scope: Scope;
  readonly record: string;
  readonly status: 'concept' | 'active' | 'archived';
  /** Every stored version of every answer of the record. */
  readonly versions: readonly Answer[];
  readonly conversation: Conversation;
  /** What was understood and nobody agreed with yet, by path, with the wire id of the button that stores it. */
  readonly unsent?: { readonly values: Readonly<Record<string, unknown>>; readonly yes: string };
  /** Something was told of which it is not said yet where it belongs. */
  readonly toPlace?: true;
  /** What was told before was said back, and waits for its yes beside what is open. */
  readonly storyWaits?: true;
}

export interface Turn {
  readonly input: EngineInput;
  /** Person id. */
  readonly by: string;
  readonly newId: () => string;
}

/** What every reaction may look at. */
export interface Moment {
  readonly situation: Situation;
  readonly turn: Turn;
  readonly scope: Scope;
  readonly conversation: Conversation;
}

/** What one input leads to, before the new focus is worked out. */
export interface Move {
  readonly writes?: readonly Write[];
  /** The scope as it will be once they are stored; worked out from them when absent. */
  readonly after?: Scope;
  readonly effects?: readonly Effect[];
  /** Where to look next; absent: the first thing still to be asked. `stay`: what was last shown. */
  readonly focus?: Focus | 'stay';
  readonly skip?: readonly string[];
  readonly notices?: readonly string[];
  readonly sent?: Readonly<Record<string, unknown>>;
  /** Paths of which the notices say what stands in them. */
  readonly saidBack?: readonly string[];
  readonly errors?: ReadonlyMap<string, Text>;
  /** Paths of which somebody stored something else meanwhile. */
  readonly conflicts?: readonly string[];
  readonly actions?: readonly Action[];
  /** The notices ask whether one answer to the question that is open was meant. */
  readonly doubts?: true;
  readonly replies?: readonly Reply[];
  /** Something is said about a card that was just shown: the card itself comes back on demand. */
  readonly brief?: true;
  readonly notBsn?: string;
  readonly outcome?: 'paused' | 'finished';
  /** The turn whose answers this takes back. */
  readonly undone?: string;
}

/** Keep showing what was last shown. */
export const stay = { focus: 'stay' } as const;

/** Nothing changes; one sentence is said above what was last shown. */
export function told(moment: Moment, sentence: Text): Move {
  return { ...stay, notices: [say(sentence, moment.scope.facts.language)] };
}

/** A button whose question is no longer there. */
export function unknownPress(moment: Moment): Move {
  return told(moment, problems.lapsed);
}

/** The scope as it will be once these writes are stored. */
export function withWrites(
  { scope, turn }: Pick<Moment, 'scope'> & { readonly turn: Pick<Moment['turn'], 'by'> },
  writes: readonly Write[],
): Scope {
  if (writes.length === 0) return scope;
  const answers = new Map(scope.answers);
  for (const write of writes) {
    answers.set(write.path, asAnswer(write, scope, turn.by));
  }
  return scope.withAnswers(answers);
}
