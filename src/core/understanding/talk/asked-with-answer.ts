// Where an answer and a question in one breath may be parted: "Muziekschool Allegro, hoe lang duurt dit?".
import { wordsIn } from '../words.js';
import { asksByOrder, beginsToAsk, endsAsking } from './asks-in-general.js';

export interface Parted {
  readonly said: string;
  readonly asked: string;
}

/** Each way to part a text into what is said and what is asked; what is asked behind it first. */
export function partedByQuestion(text: string): readonly Parted[] {
  // "Een papieren map, mag dat": what stands before is what it is asked of.
  if (text.length > longest || endsAsking(text)) return [];
  const clauses = text.trim().split(joints);
  const parts = clauses.slice(1).map((_, at) => ({
    before: joined(clauses.slice(0, at + 1)),
    behind: joined(clauses.slice(at + 1)).replace(leadsIn, ''),
  }));
  // What is asked in the last sentence asks nothing of the sentences before it.
  const ends = clauses.slice(0, -1).findLastIndex((clause) => /[.!…]$/.test(clause));
  const [last] = parts.slice(ends, ends < 0 ? 0 : ends + 1);
  return [
    ...[last ?? []]
      .flat()
      .filter(({ behind }) => asks(behind))
      .map(({ before, behind }) => ({ said: before, asked: behind })),
    ...parts.filter(({ behind }) => asks(behind)).map(({ before, behind }) => ({ said: before, asked: behind })),
    ...parts.filter(({ before }) => before.endsWith('?')).map((one) => ({ said: one.behind, asked: one.before })),
  ].filter(({ said }) => said !== '' && !said.includes('?'));
}
const longest = 300;
const joints = /(?<=[.!?…])\s+|(?<=[,;])\s+|(?<!\s)\s+(?=[-–(]\s?\p{L})|(?<!\s)\s+(?=(?:maar|but) )/u;
const leadsIn = /^[-–(\s]*(?:(?:en|maar|trouwens|overigens|nou|dus|o ja|oja|oh|eh|and|but|so|by the way)[, ]+)*/i;
const joined = (clauses: readonly string[]): string => clauses.join(' ').replace(/[,;.\s]+$/, '');

const asks = (clause: string): boolean =>
  wordsIn(clause).length >= fewest && (/\?\W*$/.test(clause) || beginsToAsk(wordsIn(clause)) || asksByOrder(clause));
const fewest = 2;
