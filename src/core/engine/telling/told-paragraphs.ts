// A card of sentences as a channel shows it: a paragraph for each section, and a quiet mark where something is settled already.
import { grouped } from '../../grouped.js';
import { isProposed } from '../answers.js';
import type { Field } from '../replies.js';

const settledMark = '✓ ';

/** The title of a card of sentences says whose proposal it is: none of its lines says so again. */
export const isMarked = (field: Field): boolean => isProposed(field) && field.told === undefined;

/** The paragraphs of a card of sentences; undefined for a card of labels and values. */
export function toldParagraphs(fields: readonly Field[]): readonly string[] | undefined {
  if (fields.length === 0 || fields.some(({ told }) => told === undefined)) return undefined;
  const mixed = fields.some(isProposed);
  const sentence = ({ provenance, shown = [] }: Field) =>
    (mixed && provenance === 'bevestigd' ? settledMark : '') + shown.join(' ');
  return [...grouped(fields, ({ told }) => told).values()].map((paragraph) => paragraph.map(sentence).join(' '));
}
