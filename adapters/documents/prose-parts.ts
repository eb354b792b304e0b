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

export const partWords = {
  gap: { nl: 'Nog invullen', en: 'Still to fill in' },
  page: { nl: 'bladzijde {page} van {pages}', en: 'page {page} of {pages}' },
} as const satisfies Readonly<Record<string, Text>>;

/** BCP 47, for readers and spelling checkers. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
