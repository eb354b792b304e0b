// What a sentence tells, by a classifier that was taught with examples. Whatever it says is a guess, never an answer.
import type { ConceptFinder } from './concepts.js';
import { type Features, featuresOf, orderedFeaturesOf } from './features.js';
import { type Model, ranked } from './model.js';
import { wordsIn } from './words.js';

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

/** What a sentence may tell, the clearest first. */
export class Heard {
  readonly words: readonly string[];
  readonly told: readonly Told[];
  readonly concepts: readonly string[];
  /** The odds of every label, also of those that are never told. */
  private readonly odds: ReadonlyMap<string, number>;
  private readonly features: Features;
  private readonly ear: Ear;
  private realOdds: number | undefined;

  constructor(ear: Ear, text: string) {
    this.ear = ear;
    this.words = wordsIn(text);
    this.features = featuresOf(this.words, ear.finder);
    this.concepts = ear.finder.in(this.words);
    const all = ranked(ear.intents, this.features);
    this.odds = new Map(all.map(({ label, score }) => [label, score]));
    this.told = all
      .filter(({ label }) => label in ear.from)
      .map(({ label, score }) => {
        const over = score - (ear.from[label] ?? 0);
        return { intent: label, over: hasSigns(ear.signs, label, this.concepts) ? Math.max(over, signed) : over };
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

  /** Whether its concepts tell this nearly by themselves. */
  isSigned(intent: string): boolean {
    return hasSigns(this.ear.signs, intent, this.concepts);
  }

  /** What it looks more like than this intent, of things that did not happen here. */
  unreal(intent: string, among: readonly string[]): string | undefined {
    const [most] = among.toSorted((one, two) => this.oddsOf(two) - this.oddsOf(one));
    return most !== undefined && this.lead(intent, most) < this.ear.real ? most : undefined;
  }

  /** Whether it may as well be one of these, that did not happen here: then it is asked. */
  isDoubtful(intent: string, among: readonly string[]): boolean {
    return among.some((label) => this.lead(intent, label) < this.ear.surely);
  }

  private oddsOf(label: string): number {
    return this.odds.get(label) ?? -99;
  }

  /** How much more it looks like this, and like something real, than like that. */
  private lead(intent: string, label: string): number {
    return this.oddsOf(intent) - this.oddsOf(label) + this.reality;
  }

  private get reality(): number {
    const { labels, odds } = this.ear.reality;
    this.realOdds ??= odds(orderedFeaturesOf(this.features, this.words, this.ear.finder))[labels.indexOf('real')] ?? 0;
    return this.realOdds;
  }

  /** What it is about, given that it is this; the likeliest first. */
  about(intent: string): readonly { readonly label: string; readonly score: number }[] {
    const model = this.ear.abouts[intent];
    return model === undefined ? [] : ranked(model, this.features);
  }
}
