// Kinds of data that somebody names who tells of an activity.
import type { Template } from '../../../core/engine/template.js';
import type { Text } from '../../../core/text.js';
import { optionsSaid } from '../../../core/understanding/values/options-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { dataCategories } from './data-categories.js';
import { optionWords } from './option-words.js';

/** Kinds of data, and how they are called. */
export interface DataTold {
  readonly ids: readonly string[];
  readonly labels: readonly Text[];
}

/** These kinds of data as they are called, each once. */
export const dataNamed = (ids: readonly string[]): DataTold => {
  const named = dataCategories.filter(({ id }) => ids.includes(id));
  return { ids: named.map(({ id }) => id), labels: named.map(({ label }) => label) };
};

/** The data that an example holds. */
export function usualOf({ values }: Pick<Template, 'values'>): readonly string[] {
  const usual = values['data'];
  return Array.isArray(usual) ? usual.filter((one): one is string => typeof one === 'string') : [];
}

/** Data that a text names and that are not among these: those of the example, or of the activity that is there. */
export function dataBeside(
  text: string,
  known: readonly unknown[],
): DataTold & {
  /** A passport or a card was named, and nobody said that a copy is kept: that is not noted. */
  readonly noCopy: boolean;
} {
  const options = dataCategories.map(({ id, label }) => ({
    id,
    phrases: [label.nl, label.en, ...(optionWords['data']?.[id] ?? [])].map((words) => wordsIn(words).join(' ')),
  }));
  const { ids } = optionsSaid(
    text.replace(/^.*?\b(?:bewaren|bewaar|noteren|met hun|met de|inclusief|ook|keep|with their|store)\b/is, ''),
    options,
  );
  const noCopy = ids.includes('id-copy') && !copies.test(text);
  const fresh = ids.filter((id) => !known.includes(id) && !(noCopy && id === 'id-copy')).slice(0, 6);
  return { ...dataNamed(fresh), noCopy };
}
const copies = /\b(?:kopie|gekopieerd|scan|gescand|foto['’]?s? van|cop(?:y|ies|ied))/i;
