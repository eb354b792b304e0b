// Answers as they are once somebody gave them.
import type { Answer } from '../../../src/core/engine/answers.js';
import type { Value } from '../../../src/core/engine/value.js';

/** An answer that somebody confirmed, by its path; `otherwise` is what is different of it. */
export const said = (path: string, value: Answer['value'], otherwise: Partial<Answer> = {}): [string, Answer] => [
  path,
  {
    path,
    n: 1,
    value,
    provenance: 'bevestigd',
    source: null,
    by: 'anna',
    at: '2026-11-24T09:00:00.000Z',
    turn: 't0',
    checklistVersion: 1,
    ...otherwise,
  },
];

/** The same of several. */
export const answersOf = (values: Readonly<Record<string, Value>>, otherwise: Partial<Answer> = {}) =>
  new Map(Object.entries(values).map(([path, value]) => said(path, value, otherwise)));
