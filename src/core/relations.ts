// What a person is to one record: the table of relations of its checklist, read from the answers.
import { type Answers, valueAt } from './engine/answers.js';
import type { Checklist } from './engine/checklist.js';
import type { Relation } from './permissions.js';

/** The relations of a person to a record with these answers, made by `createdBy`. */
export function relationsOf(
  checklist: Checklist,
  answers: Answers,
  { person, createdBy }: { readonly person: string; readonly createdBy: string },
): readonly Relation[] {
  const relations = new Set<Relation>();
  if (checklist.author !== undefined && createdBy === person) relations.add(checklist.author);
  for (const { relation, question } of checklist.relations ?? []) {
    if (pathsOf(answers, question).some((path) => names(valueAt(answers, path), person))) relations.add(relation);
  }
  return [...relations];
}

function pathsOf(answers: Answers, question: string): readonly string[] {
  const [rows, column] = question.split('/');
  if (column === undefined) return [question];
  return [...answers.keys()].filter((path) => path.startsWith(`${rows}/`) && path.endsWith(`/${column}`));
}

function names(value: unknown, person: string): boolean {
  return value === person || (Array.isArray(value) && value.includes(person));
}
