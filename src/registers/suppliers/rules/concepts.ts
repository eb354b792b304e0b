// A program of the list counts as one word, whatever it is called: filled from the list of programs.
import { folded } from '../../../core/fold.js';
import type { Concepts } from '../../../core/understanding/concepts.js';
import { supplierCatalogue } from './catalogue.js';

const ordinaryWords = new Set(
  'bank computer telefoon mobiel papier teams monday booking analytics signal temper indeed zoom word notion kolibri eitje'.split(
    ' ',
  ),
);

/** Names of programs that are no ordinary word, as whole words. */
export const supplierConcepts: Concepts = {
  brand: [
    ...new Set(
      supplierCatalogue
        .filter(({ role, name }) => role !== 'place' && !/^(?:ons|onze) /i.test(name.nl))
        .flatMap(({ name, also = [] }) => [name.nl, ...also])
        .map((name) =>
          folded(name)
            .split(/[^\p{L}\d]+/u)
            .filter((word) => word !== ''),
        )
        .flatMap((words) => (words.length === 1 ? words : [words.join('')]))
        .filter((word) => word.length > 3),
    ),
  ]
    .filter((word) => !ordinaryWords.has(word))
    .map((word) => `=${word}`)
    .join(' '),
};
