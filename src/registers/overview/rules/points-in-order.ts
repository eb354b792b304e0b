// In which order open points are shown: what the law wants first, and of that what costs least.

import type { Question } from '../../../core/engine/checklist.js';

/** In this order. Suppliers stand under what the law asks: most of what is open about them is about the contract. */
const urgencies = ['strong', 'todo', 'draft', 'notice', 'unknown', 'unconfirmed', 'left'] as const;
export type Urgency = (typeof urgencies)[number];

/** What the place of an open point in the list rests on. */
export interface Weighed {
  readonly urgency: Urgency;
  /** Absent for what is not a question: that is one tap. */
  readonly question?: Question;
  /** Somebody finds it out, and their day has not come. */
  readonly waits?: boolean;
}

/** The points with what is most urgent first; equal ones keep their order. */
export function inOrder<T extends Weighed>(points: readonly T[]): readonly T[] {
  return points
    .map((point) => ({ point, ranks: ranksOf(point) }))
    .toSorted((one, two) => compared(one.ranks, two.ranks))
    .map(({ point }) => point);
}

function ranksOf({ urgency, question, waits = false }: Weighed): readonly number[] {
  return [
    urgencies.indexOf(urgency),
    waits ? 1 : 0,
    question !== undefined && isOwnChoice(question) ? 1 : 0,
    question === undefined ? -1 : costs[question.kind],
  ];
}

function compared(one: readonly number[], two: readonly number[]): number {
  return one.map((rank, index) => rank - (two[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const isOwnChoice = ({ law }: Question) => law.nl.startsWith('Onze eigen keuze');

/** About how much it asks of who answers: a tap, some taps, a value to look up, a sentence, a list. */
const costs: Readonly<Record<Question['kind'], number>> = {
  'yes-no': 0,
  choice: 0,
  person: 0,
  choices: 1,
  day: 2,
  moment: 2,
  number: 2,
  text: 3,
  'long-text': 4,
  rows: 5,
};
