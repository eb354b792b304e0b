// What an input of one question holds: at first, and filled in as the core takes it, whatever parts a platform has for it.

import type { Field, FieldOption } from '../../src/core/engine/replies.js';
import { controlWord } from '../../src/core/engine/typed/control-words.js';
import { type Language, say } from '../../src/core/text.js';
import { words } from './words.js';

/** What an input holds, so that a form is read without knowing its question. */
export const inputKinds = ['text', 'yes-no', 'one', 'many', 'person', 'day', 'exact'] as const;
export type InputKind = (typeof inputKinds)[number];

/** "Weet ik niet" as an option; no option of a checklist has this id. */
export const unknownOption = '?';

export interface Filled {
  readonly kind: InputKind;
  readonly required: boolean;
  /** What was typed, the day, or the option that was picked; empty for nothing. */
  readonly main: string;
  /** The options that were picked where more may be. */
  readonly picked: readonly string[];
  /** What was typed beside the options. */
  readonly other: string;
  /** A colleague picked by account on the platform: the shell knows, or makes, the person. */
  readonly account?: string | undefined;
}

/** Null is "weet ik niet"; `both` when that was picked beside something else. */
export interface Value {
  readonly is: unknown;
  readonly both?: true;
}

const isUnknown = (typed: string): boolean => controlWord(typed) === 'unknown';

/** The raw value for the core; undefined when nothing was filled in. */
export function answerIn({ kind, required, main, picked, other, account }: Filled): Value | undefined {
  switch (kind) {
    case 'text':
      return main.trim() === '' ? undefined : { is: isUnknown(main) ? null : main };
    case 'exact':
    case 'day':
      return answerOfExact(main, required);
    case 'many':
      return answerOfMany(picked, other);
    case 'one':
    case 'person':
      // Who wrote or picked somebody or something new means that, whatever the list still shows.
      if (other !== '') return { is: { other } };
      return account === undefined ? answerOfOption(main, main) : { is: { account } };
    case 'yes-no':
      return answerOfOption(main, main === 'yes');
  }
}

/** Of an input that takes nothing but what is asked: left empty it is "weet ik niet". */
function answerOfExact(main: string, required: boolean): Value | undefined {
  if (main === '') return required ? { is: null } : undefined;
  return { is: isUnknown(main) ? null : main };
}

function answerOfOption(picked: string, is: unknown): Value | undefined {
  if (picked === '') return undefined;
  return { is: picked === unknownOption ? null : is };
}

function answerOfMany(picked: readonly string[], other: string): Value | undefined {
  const known = picked.filter((id) => id !== unknownOption);
  const named = other === '' || isUnknown(other) ? [] : [{ other }];
  const all = [...known, ...named];
  const unknown = known.length < picked.length || (other !== '' && named.length === 0);
  if (all.length > 0) return { is: all, ...(unknown ? { both: true } : {}) };
  return unknown ? { is: null } : undefined;
}

/** What stands in an input at first: what the person sent and does not fit yet, else what is stored or suggested. */
export const currentOf = ({ sent, suggestion }: Field): unknown => sent ?? suggestion ?? undefined;

/** As it can be typed: a stored moment in the words for it, and what was just said not to be known. */
export function typedOf(field: Field, value: unknown, language: Language): string | undefined {
  if (field.sent === null && !field.optional) return say(words.unknown, language);
  if (field.kind === 'moment' && value === field.suggestion && field.shown?.[0] !== undefined) return field.shown[0];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const idsOf = (value: unknown): readonly string[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
};

export const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** What was typed beside the options. */
export const otherOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string'
    ? value.other
    : undefined;

export function othersOf(value: unknown): string | undefined {
  const others = Array.isArray(value) ? value.flatMap((one) => otherOf(one) ?? []) : [];
  return others.length === 0 ? undefined : others.join('; ');
}

/** "Weet ik niet" beside the options of a question that must be answered, and when that is what is stored or was just said. */
export const unknownChoice = ({ optional }: Field, language: Language): readonly FieldOption[] =>
  optional ? [] : [{ id: unknownOption, label: say(words.unknown, language) }];

export const currentUnknown = ({ provenance, optional, sent }: Field): string | undefined =>
  (sent === null || (sent === undefined && provenance === 'onbekend')) && !optional ? unknownOption : undefined;
