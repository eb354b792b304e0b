// What a person is to one record: the table of relations of its checklist, read from the answers.
import { type Answers, valueAt } from './engine/answers.js';
import { holds } from './engine/applies.js';
import type { Scope } from './engine/checklist.js';
import type { Actor, Relation } from './permissions.js';

/** The relations of an actor to a record with these answers, made by `createdBy`. */
export function relationsOf(
  scope: Scope,
  { person, roles, createdBy }: Actor & { readonly createdBy: string },
): readonly Relation[] {
  const { checklist, answers } = scope;
  const relations = new Set<Relation>();
  if (checklist.author !== undefined && createdBy === person) relations.add(checklist.author);
  for (const rule of checklist.relations ?? []) {
    const counts =
      'role' in rule
        ? roles.includes(rule.role) && holds(rule.when, scope)
        : pathsOf(answers, rule.question).some(
            (path) => (rule.relation === 'kept-out' || isSaid(answers, path)) && names(valueAt(answers, path), person),
          );
    if (counts) relations.add(rule.relation);
  }
  return [...relations];
}

/** What only an example or another part suggests, nobody said yet: it lets nobody in, though it may keep somebody out. */
const isSaid = (answers: Answers, path: string): boolean => answers.get(path)?.provenance !== 'standaard';

function pathsOf(answers: Answers, question: string): readonly string[] {
  const [rows, column] = question.split('/');
  if (column === undefined) return [question];
  return [...answers.keys()].filter((path) => path.startsWith(`${rows}/`) && path.endsWith(`/${column}`));
}

/** Whether an answer names this person, alone or among others. */
export function names(value: unknown, person: string): boolean {
  return value === person || (Array.isArray(value) && value.includes(person));
}
