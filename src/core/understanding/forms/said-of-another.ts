// What a sentence beside a form about somebody tells of somebody else: "en Tineke begint maandag".
import { isOther } from '../../engine/value.js';
import { folded } from '../../fold.js';
import type { Asked } from '../reading.js';
import type { Form } from './form-words.js';

/** The text without the clauses in which somebody else comes or goes: their day is none of whom the form is about. */
export function withoutAnother(
  text: string,
  columns: readonly Asked[],
  { scope, filled }: Pick<Form, 'scope' | 'filled'>,
): string {
  const about = columns.find(({ column }) => column.kind === 'person');
  if (about === undefined || !columns.some(({ column }) => column.kind === 'day')) return text;
  const value: unknown = filled[about.path];
  const known = scope.facts.people.find(({ id }) => id === value)?.name;
  const name = folded(isOther(value) ? value.other : (known ?? '')).split(' ');
  if (name[0] === '') return text;
  const clauses = text.split(/(?<=[,;.])\s+/);
  const own = clauses.filter((clause) => {
    const who = comesOrGoes.exec(clause)?.[1];
    return who === undefined || name.includes(folded(who));
  });
  return own.length === clauses.length ? text : own.join(' ').replace(/[\s,;]+$/, '');
}

const comesOrGoes =
  /^(?:(?:en|maar|ook|and|but) )?(\p{Lu}[\p{L}'’-]+) (?:begint|start|komt|stopt|gaat|vertrekt|starts|begins|leaves|comes|joins)(?!\p{L})/u;
