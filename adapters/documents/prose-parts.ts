// What the formats for prose share: fields gathered to one list, and the words that mark what is still to be filled in.
import type { Block, Prose } from '../../src/core/prose.js';
import type { Language, Text } from '../../src/core/text.js';

export interface Field {
  readonly label: string;
  /** Empty is a gap. */
  readonly value: string;
}

/** A block, with fields that follow each other as one. */
export type Part = Exclude<Block, { type: 'field' }> | { readonly type: 'fields'; readonly fields: readonly Field[] };

export function partsOf({ blocks }: Pick<Prose, 'blocks'>): readonly Part[] {
  const parts: Part[] = [];
  let fields: Field[] | undefined;
  for (const block of blocks) {
    if (block.type !== 'field') {
      fields = undefined;
      parts.push(block);
    } else if (fields === undefined) {
      fields = [block];
      parts.push({ type: 'fields', fields });
    } else fields.push(block);
  }
  return parts;
}

/** How much of the width each column of a table gets: more where there is more to read, and room for its longest word. */
export function sharesOf(columns: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const needs = columns.map((head, index) => {
    const cells = [head, ...rows.map((row) => row[index] ?? '')];
    const longest = Math.max(...cells.map((cell) => cell.length));
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s/).map(({ length }) => length)));
    return Math.max(Math.min(word, 30) * 1.3, Math.min(longest, 70), 6);
  });
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => need / total);
}

export const partWords = {
  gap: { nl: 'Nog invullen', en: 'Still to fill in' },
  page: { nl: 'bladzijde {page} van {pages}', en: 'page {page} of {pages}' },
} as const satisfies Readonly<Record<string, Text>>;

/** BCP 47, for readers and spelling checkers. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
