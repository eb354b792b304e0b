// Questions as people ask them, with the answer that each of them asks for; and what asks for none that the product holds.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { knownAnswers, listsHeardIn } from '../../src/registers/overview/rules/known-answers.js';

export interface AskedExample {
  /** The id of an answer, or `none`. */
  readonly answer: string;
  readonly text: string;
}

const folder = 'test/understanding/asked';

/** Those of this folder, and those that stand with the answers. */
export function askedExamples(): readonly AskedExample[] {
  const ids = new Set(['none', ...knownAnswers.map(({ id }) => id)]);
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [answer = '', text = ''] = line.split('\t');
      if (!ids.has(answer) || text === '') throw new Error(`${folder}: no answer and question in "${line}".`);
      return { answer, text };
    });
  return [...knownAnswers.flatMap(({ id, asked }) => asked.map((text) => ({ answer: id, text }))), ...written];
}

/** What the sums were made from: the questions, the lists of words and how a question is taken apart. */
export function askedFingerprint(): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(askedExamples()));
  hash.update(JSON.stringify(askedExamples().map(({ text }) => [...listsHeardIn(text)])));
  for (const file of [
    'src/core/understanding/words',
    'src/core/understanding/near-words',
    'src/core/understanding/likeliest',
    'test/understanding/learn-asked',
  ])
    hash.update(readFileSync(`${file}.ts`));
  return hash.digest('hex').slice(0, 16);
}
