// What somebody who types may mean: the shape of a reading, and the situation it is read in.
import type { Column, Scope } from '../engine/checklist.js';
import type { Focus } from '../engine/conversation.js';
import { columnAt } from '../engine/scope.js';

/** Neutral names, for ever: the scripted terminal tells them. */
export type Intent =
  | 'answer'
  | 'correction'
  | 'control'
  | 'command'
  | 'breach'
  | 'request'
  | 'activity'
  | 'supplier'
  | 'question'
  | 'smalltalk'
  | 'unclear';

/** `certain` comes from exact parsers alone, and may be stored; `likely` is proposed, `possible` offered in a short list. */
export type Sure = 'certain' | 'likely' | 'possible';

export interface Reading {
  readonly intent: Intent;
  readonly sure: Sure;
  /** The words it rests on. */
  readonly words: string;
  /** By path what it answers; else what was heard, by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is said with an answer of other questions of the same record, by path. */
  readonly elsewhere?: Readonly<Record<string, unknown>>;
}

/** Whether nothing was heard in it but a word in passing. */
export const isLittle = ({ intent }: Reading): boolean => intent === 'unclear' || intent === 'smalltalk';

/** Nothing that is known here. */
export const unclear = (words: string): Reading => ({ intent: 'unclear', sure: 'possible', words, values: {} });

/** A question that is asked, by the path of its answer. */
export interface Asked {
  readonly path: string;
  readonly column: Column;
}

/** The questions at these paths. */
export const askedAt = (paths: readonly string[], scope: Scope): readonly Asked[] =>
  paths.flatMap((path) => {
    const column = columnAt(scope, path);
    return column === undefined ? [] : [{ path, column }];
  });

/** What is answered to one question. */
export interface AnswerSaid {
  /** As a form would send it; null is "weet ik niet". */
  readonly value: unknown;
  /** `possible`: the options that are named as plainly as one another, where one must be chosen. */
  readonly sure: Sure;
  /** It takes nearly all of the text. */
  readonly covers?: true;
}

/** The lists that somebody answered or put right, by path. */
export const listsRead = ({ intent, values }: Reading): readonly (readonly [string, readonly unknown[]])[] =>
  intent !== 'answer' && intent !== 'correction'
    ? []
    : Object.entries(values).filter((entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]));

/** The same reading, with each of those lists changed. */
export const withLists = (
  reading: Reading,
  change: (list: readonly unknown[], path: string) => readonly unknown[],
): Reading => ({
  ...reading,
  values: {
    ...reading.values,
    ...Object.fromEntries(listsRead(reading).map(([path, list]) => [path, change(list, path)])),
  },
});

/** What was said, where anything was. */
export const saidIf = (value: unknown, sure: Sure): AnswerSaid | undefined =>
  value === undefined ? undefined : { value, sure };

/** By option what it is called beside its label. */
export type OtherNames = Readonly<Record<string, readonly string[]>>;

/** What is on the screen, and who looks at it. */
export interface Situation {
  /** What the words are not, by who said them: only what they tell plainly is heard of that. */
  readonly not?: readonly Intent[];
  /** The record that is asked about, and what of it; absent where nothing is open. */
  readonly open?: {
    readonly scope: Scope;
    readonly focus: Focus;
    /** What was typed into the form before and is not stored yet, by path. */
    readonly filled: Readonly<Record<string, unknown>>;
    /** What this person answered last in it. */
    readonly last?: string;
    /** What was understood of a story about it and waits for a yes, by path. */
    readonly proposed?: Readonly<Record<string, unknown>>;
  };
  /** The profile of the organisation, for who may change it. */
  readonly profile?: Scope;
  readonly now: string;
  readonly zone: string;
}

/** What was said apart from the rest of a text, by path, and that rest. */
export interface SaidApart {
  readonly values: Reading['values'];
  readonly rest: string;
}

/** A text of which something was taken out, without the signs that are left around it. */
export const leftOver = (text: string): string => text.replace(/^[\s,.;]+|[\s,.;]+$/g, '');
