// A card of sentences as a channel shows it: a paragraph for each section, and a quiet mark where something is settled already.
import { isProposed } from './answers.js';
import type { Field } from './replies.js';

const settledMark = '✓ ';

/** The paragraphs of a card of sentences; undefined for a card of labels and values. */
export function toldParagraphs(fields: readonly Field[]): readonly string[] | undefined {
  if (fields.length === 0 || fields.some(({ told }) => told === undefined)) return undefined;
  const mixed = fields.some(isProposed);
  const paragraphs = new Map<string, string[]>();
  for (const field of fields) {
    const mark = mixed && field.provenance === 'bevestigd' ? settledMark : '';
    const sentences = paragraphs.get(field.told ?? '') ?? [];
    paragraphs.set(field.told ?? '', [...sentences, mark + (field.shown ?? []).join(' ')]);
  }
  return [...paragraphs.values()].map((sentences) => sentences.join(' '));
}
