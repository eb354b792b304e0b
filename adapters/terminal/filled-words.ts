// What was filled in, in the words of the screen.
import type { Field } from '../../src/core/engine/replies.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { showDay } from '../../src/core/time.js';
import type { Typed } from './drafts.js';
import { optionsOf } from './render.js';
import { words } from './words.js';

export function shownOf({ shown = [] }: Field): Text {
  const words = shown.join('; ').slice(0, 100);
  return { nl: words, en: words };
}

/** What was typed and understood so far, a line for each question. */
export const toldLines = (fields: readonly Field[], typed: ReadonlyMap<string, Typed>): readonly string[] =>
  fields.flatMap(({ path, label }) => {
    const told = typed.get(path);
    return told === undefined ? [] : [`${label}: ${told.words}`];
  });

export const yesNo = (yes: boolean, language: Language) => say(yes ? words.yes : words.no, language);

export function inWords(field: Field, ids: readonly string[], other: string | undefined, language: Language): string {
  const labels = optionsOf(field, language).flatMap(({ id, label }) => (ids.includes(id) ? [label] : []));
  return [...labels, ...(other === undefined ? [] : [other])].join('; ');
}

export function readyWords(field: Field, value: unknown, language: Language): string {
  if (value === null) return say(words.unknown, language);
  if (field.kind === 'day' && typeof value === 'string') return showDay(value, language);
  const shown = inWordsOf(field, value, language);
  return shown === '' ? String(value) : shown;
}

export function inWordsOf(field: Field, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return yesNo(value, language);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = parts.filter((part) => typeof part === 'string');
  const others = parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'other' in part && typeof part.other === 'string' ? [part.other] : [],
  );
  return inWords(field, ids, others.length === 0 ? undefined : others.join('; '), language);
}
