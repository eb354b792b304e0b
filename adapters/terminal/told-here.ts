// What the bot heard in a line of a form: the fields that it filled, and what it asks no more.
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import type { Language } from '../../src/core/text.js';
import type { Typed } from './drafts.js';
import { newlyIn } from './field-state.js';
import { readyWords } from './filled-words.js';

/** A field that was filled by a line, with its value in words; one that is `settled` is asked no more, and is kept by the bot. */
export interface FilledHere {
  readonly field: Field;
  readonly words: string;
  readonly value?: unknown;
  readonly settled?: true;
}

/** What a form holds: as it was typed, as the bot filled it, and what the bot asks no more. */
interface Held {
  readonly typed: Map<string, Typed>;
  readonly values: Map<string, unknown>;
  readonly heard: Map<string, Field>;
  readonly settled: Set<string>;
}

/** What the form that comes back holds that it did not hold before. */
export const filledHere = (
  own: readonly Field[],
  again: Ask,
  before: Omit<Held, 'values'>,
  language: Language,
): readonly FilledHere[] =>
  own.flatMap((one): readonly FilledHere[] => {
    const field = again.fields.find(({ path }) => path === one.path);
    if (field === undefined) return before.settled.has(one.path) ? [] : settledIn(one, again);
    const value = newlyIn(field, before.heard.get(one.path) ?? one, before.typed.get(one.path));
    if (value === undefined) return [];
    const words = (field.kind === 'moment' ? field.shown?.[0] : undefined) ?? readyWords(field, value, language);
    return [{ field, value, words }];
  });

/** What was told in so many words is asked no more: it stands above the form alone, in a line of its own. */
function settledIn(field: Field, { record, notice = '' }: Ask): readonly FilledHere[] {
  if (!isUnsent(record)) return [];
  const lead = `${field.label}: `;
  const line = notice.split('\n').find((one) => one.startsWith(lead));
  return line === undefined ? [] : [{ field, words: line.slice(lead.length), settled: true }];
}

/** Puts what a line filled into the form; what is asked no more is sent by nobody, for the bot keeps it. */
export function putIn({ typed, values, heard, settled }: Held, filled: readonly FilledHere[]): void {
  for (const { field, value, words, settled: isSettled } of filled) {
    typed.set(field.path, { value: isSettled ? words : value, words, ...(isSettled && { ready: true }) });
    if (isSettled) settled.add(field.path);
    else values.set(field.path, value);
    heard.set(field.path, field);
  }
}
