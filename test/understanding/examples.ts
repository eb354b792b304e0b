// The sentences to learn from: what each is, in whose voice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Example {
  readonly intent: string;
  /** The kind of breach, the right, the template, what a question is about. */
  readonly about: readonly string[];
  readonly language: string;
  readonly voice: string;
  readonly text: string;
}

export const folder = join(process.cwd(), 'test/understanding');

/**
 * All examples: five columns, one sentence a line. Two that differ only in a number or a capital are one. `kinds` only tell kinds
 * apart, of which there are too few among the others: what is a breach at all is not learnt from them.
 */
export function readExamples(from: 'learn' | 'kinds' = 'learn'): readonly Example[] {
  const files = readdirSync(join(folder, from)).filter((file) => file.endsWith('.tsv'));
  const all = files.sort().flatMap((file) =>
    readFileSync(join(folder, from, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => exampleOf(line, `${file}:${index + 1}`)),
  );
  const seen = new Map(all.map((example) => [plain(example.text), example]));
  return [...seen.values()];
}

function exampleOf(line: string, place: string): Example {
  const [intent, about, language, voice, text, ...more] = line.split('\t');
  if (text === undefined || more.length > 0 || text.trim() === '' || !intent || !language || !voice)
    throw new Error(`${place} is no example: intent, about, language, voice and text, with tabs between.`);
  return { intent, about: (about ?? '').split(',').filter((one) => one !== '' && one !== '-'), language, voice, text };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\d?]+/gu, ' ')
    .trim();
