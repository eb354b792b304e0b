// What a sentence tells, by a classifier that was taught with examples. Whatever it says is a guess, never an answer.

import { wordsIn } from '../words.js';
import type { ConceptFinder } from './concepts.js';
import { type Features, featuresOf, orderedFeaturesOf } from './features.js';
import { type Model, ranked } from './model.js';

/** Everything a classifier needs, as it was taught. */
export interface Ear {
  readonly finder: ConceptFinder;
  /** What kind of sentence it is. */
  readonly intents: Model;
  /** By intent the odds above which hardly any ordinary talk of a shop comes. */
  readonly from: Readonly<Record<string, number>>;
  readonly signs: Signs;
  /** Whether something really happened here: `real` against `unreal`. */
  readonly reality: Model;
  /** The odds of that, with those of what it looks like, from which on it is taken to have happened. */
  readonly real: number;
  /** The same from which on it need not be asked whether it happened. */
  readonly surely: number;
  /** By intent what it is about: the kind of breach, the right, the template. */
  readonly abouts: Readonly<Record<string, Model>>;
}

/** Concepts that together tell a kind nearly by themselves, by intent. */
export type Signs = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Whether the concepts of a sentence hold such signs. */
export function hasSigns(signs: Signs, intent: string, concepts: readonly string[]): boolean {
  return signs[intent]?.some((together) => together.every((one) => concepts.includes(one))) ?? false;
}

/** How far above what ordinary talk reaches a sentence with such signs is at least. */
const signed = 0.4;

export interface Told {
  readonly intent: string;
  /** By how much its score is above what ordinary talk reaches; below zero it is not heard. */
  readonly over: number;
}

/** By so much another kind must look likelier to take away what signs tell. */
const farAhead = 6;

/** From so many words on a text is a story, of which one sentence may tell what the others do not. */
const story = 24;
/** A sentence of a story says less than one that stands alone: by so much it must be clearer. */
const apart = 0.5;
/** In a story that is told without stops so many words are looked at together, half of them with the next. */
const breath = 20;
/** So many sentences of a story are looked at. */
const most = 14;

/** A text, or a sentence of a story, as the classifier sees it. */
class View {
  readonly text: string;
  readonly words: readonly string[];
  readonly features: Features;
  readonly concepts: readonly string[];
  /** The odds of every label of the intents, also of those that are never told. */
  private readonly odds: readonly number[];
  private readonly ear: Ear;
  private realOdds: number | undefined;

  constructor(ear: Ear, text: string) {
    this.ear = ear;
    this.text = text;
    this.words = wordsIn(text);
    this.concepts = ear.finder.in(this.words);
    this.features = featuresOf(this.words, this.concepts, ear.finder);
    this.odds = ear.intents.odds(this.features);
  }

  oddsOf(label: string): number {
    return this.odds[this.ear.intents.labels.indexOf(label)] ?? -99;
  }

  /** How much more it looks like this, and like something real, than like that. */
  lead(intent: string, label: string): number {
    return this.oddsOf(intent) - this.oddsOf(label) + this.reality;
  }

  /** Whether no other kind is far ahead: then its signs stand there for something else, as in "telefoon gejat, maar nog in de doos". */
  mayTell(intent: string): boolean {
    return Math.max(...this.odds) < this.oddsOf(intent) + farAhead;
  }

  private get reality(): number {
    const { labels, odds } = this.ear.reality;
    this.realOdds ??= odds(orderedFeaturesOf(this.features, this.words, this.ear.finder))[labels.indexOf('real')] ?? 0;
    return this.realOdds;
  }
}

/** The sentences of a story; one that goes on and on in overlapping parts. */
function sentencesOf(text: string): readonly string[] {
  return text
    .slice(0, 3000)
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap((sentence) => {
      const words = sentence.split(/\s+/).filter((word) => word !== '');
      if (words.length <= breath * 1.5) return words.length < 4 ? [] : [sentence];
      const starts = Array.from({ length: Math.ceil((words.length - breath / 2) / (breath / 2)) }, (_, at) => at);
      return starts.map((at) => words.slice((at * breath) / 2, (at * breath) / 2 + breath).join(' '));
    })
    .slice(0, most);
}

/** What a sentence may tell, the clearest first. */
export class Heard {
  readonly words: readonly string[];
  readonly told: readonly Told[];
  readonly concepts: readonly string[];
  private readonly whole: View;
  private readonly sentences: readonly View[];
  private readonly ear: Ear;

  /** `not` is what it is said not to be: only what its signs tell is heard of that. */
  constructor(ear: Ear, text: string, not: readonly string[] = []) {
    this.ear = ear;
    this.whole = new View(ear, text);
    this.words = this.whole.words;
    this.concepts = this.whole.concepts;
    const viewOf = (sentence: string) => (sentence === text ? this.whole : new View(ear, sentence));
    this.sentences = this.words.length < story ? [] : sentencesOf(text).map(viewOf);
    this.told = ear.intents.labels
      .filter((label) => label in ear.from && (!not.includes(label) || this.isSigned(label)))
      .map((label) => {
        const over = this.scoreOf(label) - (ear.from[label] ?? 0);
        return { intent: label, over: this.isSigned(label) ? Math.max(over, signed) : over };
      })
      .toSorted((one, two) => two.over - one.over);
  }

  /** The intents that are heard, the clearest first. */
  get clear(): readonly Told[] {
    return this.told.filter(({ over }) => over > 0);
  }

  over(intent: string): number {
    return this.told.find((one) => one.intent === intent)?.over ?? -99;
  }

  /** Whether it looks more like this than like any of those, which are never told to anybody; or `less` less at most. */
  isRather(intent: string, others: readonly string[], less = 0): boolean {
    const view = this.viewOf(intent);
    return others.every((other) => view.oddsOf(intent) + less > view.oddsOf(other));
  }

  /** By how much it looks more like this than like each of those, together. */
  ahead(intent: string, others: readonly string[]): number {
    const view = this.viewOf(intent);
    return others.reduce((sum, other) => sum + view.oddsOf(intent) - view.oddsOf(other), 0);
  }

  /** Whether its concepts tell this nearly by themselves: together in one sentence. */
  isSigned(intent: string): boolean {
    const parts = this.sentences.length === 0 ? [this.whole] : this.sentences;
    return parts.some((view) => hasSigns(this.ear.signs, intent, view.concepts) && view.mayTell(intent));
  }

  /** The words that tell this: a sentence of a story, or all of them. */
  wordsOf(intent: string): string {
    return this.viewOf(intent).text;
  }

  /** What it looks more like than this intent, of things that did not happen here. */
  unreal(intent: string, among: readonly string[]): string | undefined {
    const view = this.viewOf(intent);
    const [seems] = among.toSorted((one, two) => view.oddsOf(two) - view.oddsOf(one));
    if (seems !== undefined && view.lead(intent, seems) < this.ear.real) return seems;
    // A sentence of a story happened where the whole of it does not look like something else.
    return view === this.whole ? undefined : among.find((label) => this.whole.oddsOf(label) > 0);
  }

  /** By how much it looks more like this, and real, than like that. */
  leads(intent: string, label: string): number {
    return this.viewOf(intent).lead(intent, label);
  }

  /**
   * Whether it may as well be one of these, that did not happen here: then it is asked. Of what names a breach plainly less is
   * asked.
   */
  isDoubtful(intent: string, among: readonly string[], isPlain: boolean): boolean {
    const least = isPlain ? this.ear.real : this.ear.surely;
    const view = this.viewOf(intent);
    return among.some((label) => view.lead(intent, label) < least);
  }

  /** What it is about, given that it is this; the likeliest first. A story tells that as a whole, where one sentence may tell that it is this. */
  about(intent: string): readonly { readonly label: string; readonly score: number }[] {
    const model = this.ear.abouts[intent];
    return model === undefined ? [] : ranked(model, this.whole.features);
  }

  private scoreOf(label: string): number {
    const view = this.viewOf(label);
    return view === this.whole ? view.oddsOf(label) : view.oddsOf(label) - apart;
  }

  /** What tells this best: of a breach or a request one sentence may do. */
  private viewOf(label: string): View {
    if (this.sentences.length === 0 || (label !== 'breach' && label !== 'request')) return this.whole;
    const best = this.sentences.reduce((one, two) => (two.oddsOf(label) > one.oddsOf(label) ? two : one));
    return best.oddsOf(label) - apart > this.whole.oddsOf(label) ? best : this.whole;
  }
}
