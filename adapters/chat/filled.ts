// What somebody filled in at one question, as the core takes it, whatever parts a platform sends it in.
import { controlWord } from '../../src/core/engine/control-words.js';

/** What an input holds, so that a form is read without knowing its question. */
export const inputKinds = ['text', 'yes-no', 'one', 'many', 'person', 'day'] as const;
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
    case 'day':
      if (main !== '') return { is: main };
      return required ? { is: null } : undefined;
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
