// How a row of a list that was understood reads, and what goes out of the list.
import { say } from '../../text.js';
import { rowsOf } from '../answers.js';
import type { Scope } from '../checklist.js';
import { placeOf } from '../scope.js';
import { sentences } from '../sentences.js';
import { rowTitle, showRow } from './show.js';

/** What goes out of a list of rows, where this is what stays in it. */
export function rowsGone(scope: Scope, path: string, value: unknown): string | undefined {
  const { question, row } = placeOf(scope.checklist, path) ?? {};
  if (question?.kind !== 'rows' || row !== undefined || !Array.isArray(value)) return undefined;
  const { language } = scope.facts;
  const gone = rowsOf(scope.answers, question.id).filter((one) => !value.includes(one));
  const titles = gone.map((one) => `"${rowTitle(question, one, scope, language)}"`).join(', ');
  return gone.length === 0
    ? undefined
    : say(sentences.rowsGo, language, { label: say(question.label, language), rows: titles });
}

/** The row that a path is in, as one line that says what it is of; undefined where its question does not tell how a row reads. */
export function rowAt(scope: Scope, path: string): string | undefined {
  const { question, row, column } = placeOf(scope.checklist, path) ?? {};
  const reads = question?.kind === 'rows' && question.reads !== undefined;
  return reads && row !== undefined && column !== undefined && rowsOf(scope.answers, question.id).includes(row)
    ? showRow(question, row, scope, scope.facts.language)
    : undefined;
}

/** Of several rows each line says which one it is of. */
export const titlesOf = (scope: Scope, paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => titleOfRow(scope, path) ?? [])),
];

export function titleOfRow(scope: Scope, path: string): string | undefined {
  const { question, row, column } = placeOf(scope.checklist, path) ?? {};
  const isCell = question?.kind === 'rows' && row !== undefined && column !== undefined;
  return isCell ? rowTitle(question, row, scope, scope.facts.language) : undefined;
}
