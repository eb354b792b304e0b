// What the formats for prose share: fields gathered to one list, and the words that mark what is still to be filled in.
import type { Block, Prose } from '../../src/core/prose.js';
import { type Language, type Text, t } from '../../src/core/text.js';

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

/** About how many letters fit beside each other on a page. */
const letters = 90;
/** A name or a date is not broken, where that leaves room for the rest. */
const unbroken = 18;
const mostUnbroken = 0.7;

/**
 * How much of the width each column of a table gets: room for its longest word first, or for all of it where that is
 * short, and of what is left more where there is more to read. `density` is how many times as many letters fit as usual.
 */
export function sharesOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  density = 1,
): readonly number[] {
  const all = columns.map((head, index) => [head, ...rows.map((row) => row[index] ?? '')]);
  const fitting = letters * density;
  const whole = all.map((cells) => needOf(cells, fitting));
  const needs =
    sumOf(whole.map(({ least }) => least)) <= mostUnbroken ? whole : all.map((cells) => needOf(cells, fitting, 0));
  const leasts = sumOf(needs.map(({ least }) => least));
  const wishes = sumOf(needs.map(({ wish }) => wish));
  if (leasts >= 1) return needs.map(({ least }) => least / leasts);
  return needs.map(({ least, wish }) => least + (1 - leasts) * (wish / wishes));
}

function needOf(
  cells: readonly string[],
  fitting: number,
  keptWhole = unbroken,
): { readonly least: number; readonly wish: number } {
  const whole = Math.max(...cells.map(({ length }) => length));
  const word = Math.max(...cells.flatMap((cell) => cell.split(/\s/).map(({ length }) => length)));
  const kept = whole <= keptWhole ? whole : word;
  return { least: (Math.min(kept, 30) * 1.2 + 4) / fitting, wish: Math.max(1, Math.min(200, whole) - kept) };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

export const partWords = {
  gap: t('Nog invullen', 'Still to fill in'),
  page: t('bladzijde {page} van {pages}', 'page {page} of {pages}'),
} as const satisfies Readonly<Record<string, Text>>;

/** BCP 47, for readers and spelling checkers. */
export const locales: Readonly<Record<Language, string>> = t('nl-NL', 'en-GB');
