// What the rooms know of what people say, as the reading of it needs it.
import type { Scope } from '../engine/checklist.js';
import type { Phrases } from './answer-said.js';
import type { Ear, Heard } from './ear/ear.js';
import type { Intent, Reading, Situation } from './reading.js';

/** What else is heard in a text: nothing, what it may be, or something that it was taken for. */
export type Beside = 'nothing' | 'perhaps' | 'another';

/** What the rooms add: words of options, and what a sentence about their matter says beside its kind. */
export interface Listening {
  readonly ear: Ear;
  readonly phrases: (checklist: string) => Phrases;
  /** A command, or a question that is recognised by its words alone; undefined for anything else. */
  readonly plain: (text: string, heard: Heard, open: Situation['open']) => Reading | undefined;
  /** A question in general: it tells of nothing that happened, and nothing is offered for it. */
  readonly asks: (text: string, heard: Heard) => Reading | undefined;
  /** A question whose answer is held, although it was taken for something else. */
  readonly asksInstead: (text: string, situation: Situation, heard: Reading | undefined) => Reading | undefined;
  /** Whom a list takes by name, told with the work they do: "onze boekhouder is Jansen". */
  readonly named: (text: string, open: NonNullable<Situation['open']>) => Reading | undefined;
  /** What is put right by its name: "ons nieuwe mailadres is …". */
  readonly corrects: (text: string, situation: Situation) => Reading | undefined;
  /** What of the business a text changes by how people say that, beside what else is heard in it. */
  readonly changes: (text: string, situation: Situation, beside: Beside) => Reading | undefined;
  /** What a text puts right of a question that is not asked now; `isWrong` tells whether it says by how it is said that something is not so. */
  readonly wrong: (text: string, situation: Situation, isWrong: () => boolean) => Reading | undefined;
  /** What was heard, with what single words tell beside it, where they tell more or otherwise. */
  readonly marked: (text: string, situation: Situation, heard: Reading | undefined) => Reading | undefined;
  /** What a story answers beyond what is asked: "garage met zes mensen, SnelStart voor de boeken". */
  readonly story: (text: string, situation: Situation) => Reading | undefined;
  /** Of a question of yes or no: whether a text names what it asks, or rather what another asks. */
  readonly subject: (text: string, open: NonNullable<Situation['open']>) => 'asked' | 'other' | undefined;
  /** What a record of this checklist is about, by what somebody says who tells of it: there more is told of the same. */
  readonly matter: (scope: Scope) => Intent | undefined;
  /** By intent: what else such a sentence says. */
  readonly values: Readonly<
    Partial<Record<Intent, (text: string, heard: Heard, situation: Situation) => Readonly<Record<string, unknown>>>>
  >;
  /** What keeps a sentence from telling that something happened here: it supposes, denies or tells of others. */
  readonly unreal: (text: string, heard: Heard) => string | undefined;
  /** Whether a breach is told in words so plain that nothing it looks like keeps it from having happened. */
  readonly befallen: (text: string) => boolean;
  /** Whether it is rather said of the work, for nothing in it tells that something went wrong. */
  readonly ofWork: (heard: Heard) => boolean;
  /** Whether it only says how things are here: whatever its words resemble, nothing happened. */
  readonly describes: (text: string) => boolean;
  /** Whether it is only a part of a description as that is answered, puts right what is our own, or asks for no data: no request of anybody. */
  readonly describesPart: (text: string) => boolean;
  /** Whether it is asked if a breach or a request that was told really happened. */
  readonly doubts: (text: string, heard: Heard, intent: Intent) => boolean;
  /** Whether it tells a request of somebody else in so many words. */
  readonly requested: (text: string) => boolean;
  /** Whether somebody is named or quoted in it who may ask something about their own data. */
  readonly hasAsker: (text: string) => boolean;
  /** Whether who wants something for themselves names what of theirs. */
  readonly asksOwn: (text: string) => boolean;
  /** Whether it says of itself that it tells another breach than the one that is worked on. */
  readonly another: (text: string) => boolean;
}
