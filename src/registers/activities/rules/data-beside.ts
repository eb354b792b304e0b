// Kinds of data that somebody names who tells of an activity.
import type { Template } from '../../../core/engine/template.js';
import type { Text } from '../../../core/text.js';
import { optionsSaid } from '../../../core/understanding/options-said.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { dataCategories } from './data-categories.js';
import { optionWords } from './option-words.js';

/** Data that a text names and the example does not hold. */
export function dataBeside(
  text: string,
  template: Template,
): {
  readonly ids: readonly string[];
  readonly labels: readonly Text[];
  /** A passport or a card was named, and nobody said that a copy is kept: that is not noted. */
  readonly noCopy: boolean;
} {
  const usual = template.values['data'];
  const known: readonly unknown[] = Array.isArray(usual) ? usual : [];
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
  const labels = dataCategories.filter(({ id }) => fresh.includes(id)).map(({ label }) => label);
  return { ids: fresh, labels, noCopy };
}
const copies = /\b(?:kopie|gekopieerd|scan|gescand|foto['’]?s? van|cop(?:y|ies|ied))/i;
