// Dutch that a baker reads once: short sentences, and no words of the law where something is asked or chosen.
import { describe, expect, it } from 'vitest';
import { sentences as appSentences } from '../../src/app/sentences.js';
import type { Question } from '../../src/core/engine/checklist.js';
import { sentences as engineSentences } from '../../src/core/engine/sentences.js';
import type { Text } from '../../src/core/text.js';
import { templates } from '../../src/registers/activities/rules/templates/index.js';
import { checklists } from '../../src/registers/index.js';
import { supplierCatalogue } from '../../src/registers/suppliers/rules/catalogue.js';

/** The left column of the word list in `voorbeeldvragen.md`, with their other forms. "Verwerkersovereenkomst" is one word. */
const lawWords = [
  'betrokkene',
  'betrokkenen',
  'verwerking',
  'verwerkingen',
  'verwerkingsactiviteit',
  'verwerkingsactiviteiten',
  'verwerkingsdoel',
  'verwerkingsdoelen',
  'verwerkingsdoeleinden',
  'grondslag',
  'grondslagen',
  'ontvanger',
  'ontvangers',
  'verwerker',
  'verwerkers',
  'doorgifte',
  'derde land',
  'derde landen',
  'bijzondere persoonsgegevens',
  'bewaartermijn',
  'bewaartermijnen',
  'technische en organisatorische maatregelen',
  'rectificatie',
  'wissing',
  'dataminimalisatie',
];

const questions: readonly Question[] = checklists.flatMap(({ sections }) =>
  sections.flatMap(({ questions: own }) =>
    own.flatMap((question) => (question.kind === 'rows' ? [question, ...question.columns] : [question])),
  ),
);
const optionsOf = (question: Question) =>
  'options' in question && Array.isArray(question.options) ? question.options : [];

/** All that a person reads while answering; "waarom" and the law behind it may use the words of the law. */
const shown: readonly Text[] = [
  ...checklists.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((section) => [section.title, ...(section.intro ? [section.intro] : [])]),
  ]),
  ...questions.flatMap((question) => [
    question.ask,
    question.label,
    ...(question.example ? [question.example] : []),
    ...(question.kind === 'rows' ? [question.item] : []),
    ...optionsOf(question).flatMap(({ label, hint }) => (hint ? [label, hint] : [label])),
  ]),
  ...templates.flatMap(({ name, describes, values }) => [name, describes, ...Object.values(values).filter(isText)]),
  ...supplierCatalogue.flatMap(({ name, use }) => [name, use]),
  ...Object.values(engineSentences),
  ...Object.values(appSentences),
].filter(({ nl }) => !nl.includes('/register uitleg'));

describe('Dutch', () => {
  it.each(lawWords)('asks and offers nothing with "%s"', (word) => {
    const whole = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu');
    expect(shown.map(({ nl }) => nl).filter((words) => whole.test(words))).toEqual([]);
  });

  it('asks no question of more than 25 words, and only one at a time', () => {
    for (const { ask } of questions) {
      expect(wordsIn(ask.nl), ask.nl).toBeLessThanOrEqual(25);
      expect(ask.nl.match(/\?/g)?.length ?? 0, ask.nl).toBe(1);
    }
  });

  it('has a median of at most 12 words in a sentence', () => {
    const asked = questions.map(({ ask }) => wordsIn(ask.nl));
    expect(median(asked)).toBeLessThanOrEqual(12);
    const all = questions
      .flatMap(({ ask, why, example }) => [ask, why, ...(example ? [example] : [])])
      .flatMap(({ nl }) => nl.split(/(?<=[.?!])\s+/))
      .map(wordsIn);
    expect(median(all)).toBeLessThanOrEqual(12);
    expect(Math.max(...all)).toBeLessThanOrEqual(25);
  });
});

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, two) => one - two);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function wordsIn(sentence: string): number {
  return sentence.trim().split(/\s+/).length;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}
