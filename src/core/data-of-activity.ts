// The data of an activity: what was picked, and what is kept after all although hardly anybody keeps it.
import type { Choice } from './engine/value.js';

/** The questions at which data of an activity are ticked; wherever its data are told, all of them count. */
export const dataQuestions = ['data', 'not-kept'] as const;

/**
 * All data of an activity, each once. Rules, warnings, documents, the file of a breach and the answer to a request ask it
 * here: nothing that is kept is left out in one of them.
 */
export function dataOfActivity(picks: (question: string) => readonly Choice[]): readonly Choice[] {
  return [...new Set(dataQuestions.flatMap((question) => picks(question).filter((choice) => choice !== 'none')))];
}
