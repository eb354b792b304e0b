// Kinds of data that somebody names who tells of an activity.

import type { Template } from '../../../core/engine/template.js';
import type { Text } from '../../../core/text.js';
import { optionsSaid } from '../../../core/understanding/values/options-said.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
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
  const rest = text.replace(tellsOfData, '');
  const { ids } = optionsSaid(rest, sayable);
  const noCopy = ids.includes('id-copy') && !copies.test(text);
  // "We repareren telefoons", "we mailen offertes": what is done there, and no number or address that is kept.
  const isDone = rest === text && !ids.includes('name') && !ids.includes('address') && !reachedBy.test(text);
  const left = [...known, ...(noCopy ? ['id-copy'] : []), ...(isDone ? ['phone', 'email'] : [])];
  return { ...dataNamed(ids.filter((id) => !left.includes(id)).slice(0, 6)), noCopy };
}
/** Whether a text names data that are not kept. */
export const deniesData = (text: string): boolean => optionsSaid(text, sayable).denied.length > 0;
const tellsOfData = /^.*?\b(?:bewaren|bewaar|noteren|met hun|met de|inclusief|ook|keep|with their|store)\b/is;
const reachedBy =
  /(?:nummers?|adres(?:sen)?|gegevens|numbers?|address(?:es)?|details|lijst|list)\b|\b(?:tel|telnrs?|06)\b/i;
const sayable = dataCategories.map(({ id, label }) => ({
  id,
  phrases: [label.nl, label.en, ...(optionWords['data']?.[id] ?? [])].map((words) => wordsIn(words).join(' ')),
}));

/** "We bewaren ook de geboortedatum": what anybody may have, and nothing of whom that is; undefined for more or other words. */
export function dataOfNobody(text: string): DataTold | undefined {
  const kept = text.length > longest ? undefined : keeps.exec(text.trim())?.[1];
  if (kept === undefined || ofSomebody.test(kept)) return undefined;
  const { ids, certain } = optionsSaid(kept, sayable);
  return certain && ids.every((id) => anybodys.has(id)) ? dataNamed(ids) : undefined;
}
const longest = 100;
const keeps =
  /^(?:(?:en|maar|o ja|hoi|and|but|hi)[, ]+)*(?:wij|we|ik|i) (?:(?:ook|also) )?(?:bewaren|bewaar|noteren|noteer|houden|hebben|registreren|registreer|keep|store|record|hold|have|register) (?:(?:ook|also|de|het|een|the|a) )*(.+?)(?: (?:bij|op|too|ook|as well))?[.! ]*$/i;
const ofSomebody =
  /\b(?:van|bij|voor|from|for|met|with|in|onze|our|hun|their|klant\p{L}*|customers?|clients?)\b|\bof (?!birth\b|(?:a )?passports?\b|ids?\b|identity\b)/iu;
/** What says nothing of the work for which it is kept. */
const anybodys = listed(`name address email phone date-of-birth gender nationality marital-status
  id-copy bank-account licence-plate`);

const copies = /\b(?:kopie|gekopieerd|scan|gescand|foto['’]?s? van|cop(?:y|ies|ied))/i;
