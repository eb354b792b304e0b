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
): { readonly ids: readonly string[]; readonly labels: readonly Text[] } {
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
  const fresh = ids.filter((id) => !known.includes(id)).slice(0, 6);
  return { ids: fresh, labels: dataCategories.filter(({ id }) => fresh.includes(id)).map(({ label }) => label) };
}
