// Answers of one record: every version that was ever stored, and which of them count now.
import type { Choice, Value } from './value.js';

/**
 * Where a value comes from. `standaard`: a template or another record, not yet confirmed. `bevestigd`: typed or
 * confirmed by a person. `onbekend`: "weet ik niet", an open point. `import`: from a file, not yet confirmed.
 * `vervallen`: fits no question of the present checklist. `gewist`: undone or erased, there is no value any more.
 */
export type Provenance = 'standaard' | 'bevestigd' | 'onbekend' | 'import' | 'vervallen' | 'gewist';

/** One stored version of one answer. `n` counts the versions of this path from 1. */
export interface Answer {
  readonly path: string;
  readonly n: number;
  readonly value: Value | null;
  readonly provenance: Provenance;
  /** The template with its version (`template:customers@1`), or the file and row. */
  readonly source: string | null;
  /** Person id. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** The turn that wrote it; all answers of one turn share it. */
  readonly turn: string;
  readonly checklistVersion: number;
}

/** Proposed by us or read from a file, and nobody agreed with it yet. */
export const isProposed = ({ provenance }: { readonly provenance?: Provenance }): boolean =>
  provenance === 'standaard' || provenance === 'import';

/** Whether what stands there is such a proposal. */
export function isProposedAt(answers: Answers, path: string): boolean {
  const answer = answers.get(path);
  return answer !== undefined && isProposed(answer);
}

/** What a turn stores; the shell adds by, at, turn and version. `n` is the number the new version gets. */
export interface Write {
  readonly path: string;
  readonly n: number;
  readonly value: Value | null;
  readonly provenance: Provenance;
  readonly source: string | null;
}

/** The answers that count now, by path. */
export type Answers = ReadonlyMap<string, Answer>;

/** Folds stored versions, in any order, to the latest of each path. */
export function latest(versions: readonly Answer[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const answer of versions) {
    const known = answers.get(answer.path);
    if (known === undefined || known.n < answer.n) answers.set(answer.path, answer);
  }
  return answers;
}

/** The number of the latest version of a path; 0 when it was never answered. Forms and buttons carry it. */
export function versionOf(answers: Answers, path: string): number {
  return answers.get(path)?.n ?? 0;
}

/** What somebody says at a path, behind what stands there; where they say nothing it is open, or gone as `left` has it. */
export function writeAt(
  answers: Answers,
  path: string,
  value: Value | null,
  left: 'onbekend' | 'gewist' = 'onbekend',
): Write {
  const provenance = value === null ? left : 'bevestigd';
  return { path, n: versionOf(answers, path) + 1, value, provenance, source: null };
}

/** The same of several, by path. */
export const writesOf = (answers: Answers, values: Readonly<Record<string, Value | null>>): readonly Write[] =>
  Object.entries(values).map(([path, value]) => writeAt(answers, path, value));

/** The value that counts, or undefined when there is none ("weet ik niet", undone, lapsed, never asked). */
export function valueAt(answers: Answers, path: string): Value | undefined {
  const answer = answers.get(path);
  if (answer === undefined || answer.provenance === 'vervallen') return undefined;
  return answer.value ?? undefined;
}

/** The same where it is a text: as it was typed, one pick, a person, a day or a moment. */
export function textAt(answers: Answers, path: string): string | undefined {
  const value = valueAt(answers, path);
  return typeof value === 'string' ? value : undefined;
}

/** What was picked of a list; nothing while it was not answered. */
export function choicesAt(answers: Answers, path: string): readonly Choice[] {
  const value = valueAt(answers, path);
  return Array.isArray(value) ? value : [];
}

/** The row ids of a question of kind `rows`, in their order. */
export function rowsOf(answers: Answers, question: string): readonly string[] {
  return choicesAt(answers, question).filter((row) => typeof row === 'string');
}

/** An id for a new row: never one that was used before, not even by a row that was removed. */
export function freshRow(answers: Answers, question: string): string {
  const used = [...answers.keys()].map((path) =>
    Number(path.startsWith(`${question}/r`) ? Number.parseInt(path.slice(question.length + 2), 10) : 0),
  );
  return `r${Math.max(0, ...used, ...rowsOf(answers, question).map((row) => Number.parseInt(row.slice(1), 10) || 0)) + 1}`;
}

/** What stands at each path once a row with these cells is behind those that are there. */
export function withRow(
  answers: Answers,
  question: string,
  cells: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const row = freshRow(answers, question);
  return {
    [question]: [...rowsOf(answers, question), row],
    ...Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${question}/${row}/${column}`, value])),
  };
}
