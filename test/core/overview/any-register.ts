// Records of the register with any answers, and the register they make: for the tests of what its papers say.
import fc from 'fast-check';
import type { DocumentColumn, DocumentEntry, DocumentField } from '../../../src/core/document.js';
import type { Provenance } from '../../../src/core/engine/answers.js';
import type { Checklist, Column } from '../../../src/core/engine/checklist.js';
import type { Value } from '../../../src/core/engine/value.js';
import type { Language } from '../../../src/core/text.js';
import { type WholeRegister, wholeRegister } from '../../../src/core/whole-register.js';
import { registerOf } from '../../../src/registers/overview/papers/register-document.js';
import { at, checklists, type Given, sampleSource } from '../../adapters/documents/sample.js';

export type Kind = 'activities' | 'processing' | 'suppliers' | 'organisation';
export const kinds: Readonly<Record<Kind, Checklist>> = {
  activities: checklists.activity,
  processing: checklists.processor,
  suppliers: checklists.supplier,
  organisation: checklists.organisation,
};

export async function registerWith(
  kind: Kind,
  given: readonly Given[],
  language: Language = 'nl',
): Promise<WholeRegister> {
  const [one] = given;
  const options = kind === 'organisation' ? { organisation: one ?? {} } : { [kind]: given };
  const { store, ...source } = sampleSource({ ...options, language });
  return store.read(async (repositories) =>
    wholeRegister(await registerOf(repositories, source, { organisation: 'o1', language, at })),
  );
}

export function entryIn(
  document: WholeRegister,
  kind: Kind,
): { entry: DocumentEntry; columns: readonly DocumentColumn[] } {
  const columns =
    document.columns[
      kind === 'activities'
        ? 'activity'
        : kind === 'processing'
          ? 'processor'
          : kind === 'suppliers'
            ? 'supplier'
            : kind
    ];
  const entry = kind === 'organisation' ? document.organisation : document[kind][0];
  if (!entry) throw new Error('there is no record');
  return { entry, columns };
}

const typed = fc.stringMatching(/^[a-z]{4,9} [a-z]{4,9}$/);
function valueFor(question: Column): fc.Arbitrary<Value | null> {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return typed;
    case 'yes-no':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: question.min, max: question.min + 40 });
    case 'day':
      return fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`);
    case 'moment':
      return fc.constant(at);
    case 'person':
      return fc.constantFrom('p1', 'p2');
    case 'choice':
      return 'from' in question.options ? typed.map((other) => ({ other })) : fc.constantFrom(...ids(question.options));
    case 'choices':
      return 'from' in question.options
        ? fc.array(typed, { minLength: 1, maxLength: 3 }).map((all) => [...new Set(all)].map((other) => ({ other })))
        : fc
            .subarray([...ids(question.options)], { minLength: 1, maxLength: Math.min(4, question.options.length) })
            .filter(withoutNone(question.none));
  }
}
const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);
const withoutNone = (none: string | undefined) => (picked: readonly string[]) =>
  none === undefined || picked.length === 1 || !picked.includes(none);

/** Every question answered, now and then with "weet ik niet", now and then only suggested. */
export function recordOf(checklist: Checklist): fc.Arbitrary<Given> {
  const stood = fc.constantFrom<Provenance>('bevestigd', 'bevestigd', 'bevestigd', 'standaard', 'import');
  const answer = (question: Column) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.record({ value: valueFor(question), provenance: stood }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  const parts: Record<string, fc.Arbitrary<Given[string]>> = {};
  for (const question of checklist.sections.flatMap(({ questions }) => questions)) {
    if (question.kind !== 'rows') parts[question.id] = question.id === checklist.name ? typed : answer(question);
    else if (question.forEach === undefined) {
      parts[question.id] = fc.constant(['r1', 'r2']);
      for (const row of ['r1', 'r2'])
        for (const column of question.columns) parts[`${question.id}/${row}/${column.id}`] = answer(column);
    }
  }
  return fc.record(parts);
}

/** A record of any of the four registers that make up that of art. 30. */
export const anyRecord = fc
  .constantFrom<Kind>('activities', 'processing', 'suppliers', 'organisation')
  .chain((kind) => recordOf(kinds[kind]).map((record) => ({ kind, record })));

/** The answers of a question, or of each cell of its rows. */
export function leavesOf(field: DocumentField | null | undefined): readonly DocumentField[] {
  if (!field) return [];
  return field.rows === null ? [field] : field.rows.flatMap(({ fields }) => fields.flatMap((leaf) => leaf ?? []));
}
