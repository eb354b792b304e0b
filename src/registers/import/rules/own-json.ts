// Our own JSON export as records: nothing has to be guessed.
import type { z } from 'zod';
import type { Checklist } from '../../../core/engine/checklist.js';
import { placeOf } from '../../../core/engine/scope.js';
import type { Value } from '../../../core/engine/value.js';
import type { Imported, ImportedRecord, Missed } from '../../../core/file-content.js';
import { checklistOf, checklists } from '../../overview/rules/papers/art-30.js';
import type { registerJsonSchema } from '../../overview/rules/register-json.js';
import { portable } from './own-words.js';

type RegisterJson = z.output<typeof registerJsonSchema>;
type Entry = RegisterJson['activities'][number];
type Field = Entry['fields'][number];

export function importedFromJson(register: RegisterJson): Imported {
  const companies = new Map(register.suppliers.map(({ id, name }) => [id, name]));
  const missed: Missed[] = [];
  const read = (checklist: string, entry: Entry): ImportedRecord[] => {
    const known = checklists.find(({ id }) => id === checklist);
    return known === undefined ? [] : [recordOf(known, entry, companies, missed)];
  };
  const { organisation, activity, processor, supplier } = register.checklists;
  const profile = register.profile ?? register.organisation;
  const records = [
    ...register.suppliers.flatMap((entry) => read(supplier.id, entry)),
    ...register.activities.flatMap((entry) => read(activity.id, entry)),
    ...register.processorActivities.flatMap((entry) => read(processor.id, entry)),
  ];
  const about = profile === null ? null : (read(organisation.id, profile)[0] ?? null);
  return totalled(about, records, missed);
}

/** Counts what has a place; a list of rows is no answer of its own. */
export function totalled(
  profile: ImportedRecord | null,
  records: readonly ImportedRecord[],
  missed: readonly Missed[],
): Imported {
  const placed = [...records, ...(profile === null ? [] : [profile])].reduce(
    (sum, { checklist, values }) =>
      sum + Object.keys(values).filter((path) => isAnswer(checklistOf(checklist), path)).length,
    0,
  );
  return { profile, records, missed, placed, filled: placed + missed.length };
}

const isAnswer = (checklist: Checklist, path: string): boolean => {
  const place = placeOf(checklist, path);
  return place !== undefined && (place.column !== undefined || place.question.kind !== 'rows');
};

function recordOf(
  checklist: Checklist,
  entry: Entry,
  companies: ReadonlyMap<string, string>,
  missed: Missed[],
): ImportedRecord {
  const values: Record<string, Value | null> = {};
  const place = [entry.number, entry.name].filter((part) => part !== '').join(' ');
  const take = (path: string, { words, answer }: Pick<Field, 'words' | 'answer'>) => {
    if (answer === null) return;
    const at = placeOf(checklist, path);
    const column = at?.column ?? at?.question;
    if (column === undefined) {
      missed.push({ place, heading: path, text: words, why: 'no-place' });
      return;
    }
    const { value } = answer;
    values[path] = value === null || column.kind === 'rows' ? value : portable(column, value, words, companies);
  };
  for (const field of entry.fields) {
    take(field.question, field);
    for (const row of field.rows ?? [])
      for (const cell of row.fields) take(`${field.question}/${row.id}/${cell.question}`, cell);
  }
  return { checklist: checklist.id, name: entry.name, place, template: entry.template, values };
}
