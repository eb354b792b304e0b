// A record at one moment, and where a path in it points.
import type { Answer, Answers, Write } from './answers.js';
import type { Checklist, Column, Question, RowsQuestion, Scope, Section } from './checklist.js';
import type { Effect } from './effects.js';
import type { Facts } from './facts.js';
import type { Value } from './value.js';

/** What was worked out by a function, beside that function. */
interface Kept<T> {
  readonly work: (scope: Scope) => T;
  readonly value: T;
}

function isOf<T>(kept: Kept<unknown> | undefined, work: (scope: Scope) => T): kept is Kept<T> {
  return kept?.work === work;
}

/** A record with these answers and facts. */
export function scopeOf(checklist: Checklist, answers: Answers, facts: Facts): Scope {
  return new RecordScope(checklist, answers, facts);
}

class RecordScope implements Scope {
  readonly checklist: Checklist;
  readonly answers: Answers;
  readonly facts: Facts;
  // It is here and in no WeakMap: what that holds outlives many collections of garbage, which every turn would pay for.
  readonly #kept = new Map<unknown, Kept<unknown>>();

  constructor(checklist: Checklist, answers: Answers, facts: Facts) {
    this.checklist = checklist;
    this.answers = answers;
    this.facts = facts;
  }

  once<T>(work: (scope: Scope) => T): T {
    const kept = this.#kept.get(work);
    if (isOf(kept, work)) return kept.value;
    const value = work(this);
    this.#kept.set(work, { work, value });
    return value;
  }

  withAnswers(answers: Answers): Scope {
    return new RecordScope(this.checklist, answers, this.facts);
  }

  withFacts(facts: Facts): Scope {
    return new RecordScope(this.checklist, this.answers, facts);
  }
}

/** Where a path points: a question, or a column of a row. */
export interface Place {
  readonly section: Section;
  readonly question: Question;
  readonly row?: string;
  readonly column?: Column;
}

const indices = new WeakMap<Checklist, Map<string, { section: Section; question: Question }>>();

function indexOf(checklist: Checklist) {
  let index = indices.get(checklist);
  if (index === undefined) {
    index = new Map();
    for (const section of checklist.sections) {
      for (const question of section.questions) index.set(question.id, { section, question });
    }
    indices.set(checklist, index);
  }
  return index;
}

/** The place a path names, or undefined when this checklist has no such question, row form or column. */
export function placeOf(checklist: Checklist, path: string): Place | undefined {
  const end = path.indexOf('/');
  const index = indexOf(checklist);
  if (end < 0) return index.get(path);
  const found = index.get(path.slice(0, end));
  if (found?.question.kind !== 'rows') return undefined;
  const rowEnd = path.indexOf('/', end + 1);
  const row = path.slice(end + 1, rowEnd < 0 ? undefined : rowEnd);
  if (!/^[a-z0-9-]{1,60}$/.test(row)) return undefined;
  const { section, question } = found;
  if (rowEnd < 0) return { section, question, row };
  const name = path.slice(rowEnd + 1);
  const column = question.columns.find(({ id }) => id === name);
  return column && { section, question, row, column };
}

/** The question or the column of a row at a path; undefined for a list of rows and for what is not there. */
export function columnAt({ checklist }: Scope, path: string): Column | undefined {
  const place = placeOf(checklist, path);
  const column = place?.column ?? place?.question;
  return column?.kind === 'rows' ? undefined : column;
}

export function questionOf(checklist: Checklist, id: string): Question | undefined {
  return indexOf(checklist).get(id)?.question;
}

/** How a button names a section; a question path never starts with `@`. */
export function sectionPath(section: Section): string {
  return `@${section.id}`;
}

/** The same for the sections of one card: no id of a section holds a plus. */
export const sectionsPath = (ids: readonly string[]): string => `@${ids.join('+')}`;

/** The sections that a button names, in their order. */
export function sectionsAt(checklist: Checklist, path: string): readonly Section[] {
  const ids = path.startsWith('@') ? path.slice(1).split('+') : [];
  return ids.flatMap((id) => sectionOf(checklist, id) ?? []);
}

/** The section that a button names. */
export function sectionAt(checklist: Checklist, path: string): Section | undefined {
  return path.startsWith('@') ? sectionOf(checklist, path.slice(1)) : undefined;
}

export function sectionOf(checklist: Checklist, id: string): Section | undefined {
  return checklist.sections.find((section) => section.id === id);
}

const undecided = new WeakMap<Checklist, Checklist>();

/** The checklist as somebody answers it who may not decide. */
export function withoutDecisions(checklist: Checklist): Checklist {
  const known = undecided.get(checklist);
  if (known !== undefined) return known;
  const made = { ...checklist, sections: checklist.sections.filter(({ decides }) => !decides) };
  undecided.set(checklist, made);
  return made;
}

export function cellPath(question: RowsQuestion, row: string, column: Column): string {
  return `${question.id}/${row}/${column.id}`;
}

/** What a write will be once it is stored, for working out what it leads to; the shell gives the turn its id. */
export function asAnswer(
  { path, n, value, provenance, source }: Write,
  { facts, checklist }: Scope,
  by: string,
): Answer {
  return { path, n, value, provenance, source, by, at: facts.now, turn: '', checklistVersion: checklist.version };
}

/** What a new record begins with, as it will be stored; `settled` when it is confirmed at once. */
export function beginningOf(
  { values, source, settled }: Pick<Extract<Effect, { type: 'create-record' }>, 'values' | 'source' | 'settled'>,
  scope: Scope,
): Answers {
  const provenance = settled ? 'bevestigd' : 'standaard';
  const write = (path: string, value: Value): Write => ({ path, n: 1, value, provenance, source });
  return new Map(
    Object.entries(values).map(([path, value]) => [path, asAnswer(write(path, value), scope, scope.facts.me)]),
  );
}
