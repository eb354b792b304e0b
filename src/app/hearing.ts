// How typed words are understood and answered, of whatever a turn is: what understands is loaded by the first who types.
import type { Text } from '../core/text.js';
import type { Reading as Meant, Situation } from '../core/understanding/reading.js';
import type { Taken } from './typing/waiting.js';

/** Answers by their paths. */
type Filled = Readonly<Record<string, unknown>>;

/** How typed words are understood, and what is said to what was heard beside an answer. Loaded by the first who types. */
export interface HearingOf<Turn> {
  readonly read: (text: string, situation: Situation) => readonly [Meant, ...(readonly Meant[])];
  /** The fields of the form that such words are told in, by path. */
  readonly fields: (turn: Turn, intent: string, text: string) => Filled;
  /** What they tell of what is still open in it; a path without a value is what they are not. */
  readonly more: (turn: Turn, intent: string, filled: Filled, text: string) => Filled;
  /** Whether words tell of somebody else than was told before (`another`), or sound like something else and are more of it. */
  readonly another: (intent: string, told: string, text: string) => boolean;
  readonly isMore: (tells: string, intent: string, told: string, text: string) => boolean;
  /** What words put right of what stands in such a form, and what has to be known of that; without values where they tell more as well. */
  readonly anew: (
    tells: string,
    filled: Filled,
    text: string,
  ) => { readonly values?: Filled; readonly says?: Text } | undefined;
  /** Does what was proposed and agreed to: a draft from a template, the programs, the drafts that these mean, what a story told. */
  readonly take: (turn: Turn, what: Taken, subject: string) => Promise<void>;
  /** Shows a story or programs that wait for a yes again, with what is said beside that yes; false where that is nothing. */
  readonly adds: (turn: Turn, text: string) => Promise<boolean>;
  /** Says something to what was heard: an offer, an answer, a short list. `aside` while a question is open. */
  readonly respond: (turn: Turn, readings: readonly Meant[], text: string, aside: boolean) => Promise<void>;
  /** A change of the business that is told in so many words: what follows from it is shown; `only` one of a program, that and what ends, or one that takes the place of another. */
  readonly change: (turn: Turn, text: string, only?: 'programs' | 'ends' | 'swaps') => Promise<boolean>;
  /** Stores or proposes what is put right of the business or an activity, beside the record that is asked about; false for anything else. */
  readonly corrected: (turn: Turn, text: string, beside?: string) => Promise<boolean>;
  /** Takes out of what was asked back, or puts into it, and asks that back; false where a text changes none of it. */
  readonly changesProposed: (turn: Turn, text: string) => Promise<boolean>;
  /** Leaves out of what was proposed what is said to be none of it: agreed to with that, or asked back once more. */
  readonly meansPart: (turn: Turn, text: string) => Promise<'agreed' | 'asked' | undefined>;
  /** Whether a text says by how it is said that something is not so, and asks nothing. */
  readonly tellsWrong: (text: string) => boolean;
  /** What another activity that is named says of what is asked: empty where it says nothing, undefined where none is named. */
  readonly sameAs: (
    turn: Turn,
    text: string,
    open: NonNullable<Situation['open']>,
    beside: string,
  ) => Promise<Filled | undefined>;
  /** Opens or shows the record that is named, and leaves what is open as it is. */
  readonly toRecord: (turn: Turn, text: string, beside?: Situation['open']) => Promise<boolean>;
  /** Asks back what is told of a record that is shown, whatever part of it that is. */
  readonly toldOfRecord: (turn: Turn, text: string, id: string) => Promise<boolean>;
  /** Answers what is said of what runs, and the number of a record; `beside` is what asks something now. */
  readonly ofRunning: (turn: Turn, text: string, beside?: Situation['open']) => Promise<boolean>;
  /** Leads who orders to see a case there, and what is said to be no new report to what this person reported before; false for anything else. */
  readonly toCase: (turn: Turn, text: string) => Promise<boolean>;
  /** What is said of a question that is named with it: of what is open, or proposed in the case that is shown or runs alone. */
  readonly named: (text: string, open: NonNullable<Situation['open']>) => Meant | undefined;
  readonly namedInCase: (turn: Turn, text: string) => Promise<boolean>;
  /** Whether a text can be of nothing but a case that runs: it adds nothing to what was offered as a new one. */
  readonly isOfRunning: (text: string) => boolean;
  /** Whether a text asks of the bot itself, whatever form stands open. */
  readonly asksOfBot: (text: string) => boolean;
  /** Whether a few words go on about what was answered last, and not about what was told or is open. */
  readonly ofLastAnswer: (turn: Turn, text: string) => boolean;
  /** Answers by the law what is asked beside a request that is not passed on yet, and whether such a one must be done; false where it says nothing of that. */
  readonly lawOfRequest: (turn: Turn, asked: string) => Promise<boolean>;
  readonly mustOfRequest: (turn: Turn, filled: Filled, asked: string) => Promise<boolean>;
  /** Offers to put words that answer nothing in the logbook of the case that asks; false where none does, or where they tell nothing. */
  readonly noted: (turn: Turn, text: string) => Promise<boolean>;
  /** What a colleague asked this person, who wrote where others read along; each question once, and nothing where none is open. */
  readonly askedThere: (turn: Turn) => Promise<void>;
  /** Words about the card with this name that was shown of a subject; false where they are about something else. */
  readonly toCard: (turn: Turn, card: string, subject: string, text: string) => Promise<boolean>;
}
