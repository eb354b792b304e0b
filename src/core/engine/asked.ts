// What is asked, as a channel sees it: whether it is a form, and whether two showings ask the same.
import type { Ask, Field } from './replies.js';

/** Several questions at once; one alone is asked as it stands. */
export const isForm = (ask: Ask): boolean => (ask.mode === 'question' || ask.mode === 'form') && ask.fields.length > 1;

/** Which question, form, card or list a message or view is about; equal for two showings of the same. */
export function askKey({ record, mode, fields, actions }: Ask): string {
  const [first] = fields;
  const section = actions.map(({ id }) => id.split('|')[2] ?? '').find((path) => path.startsWith('@'));
  const path =
    mode === 'overview' ? '' : mode === 'question' || mode === 'rows' ? first?.path : (rowOf(first) ?? section);
  return [record, mode, path ?? first?.path ?? ''].join('|').slice(0, 200);
}

/** A form of one row goes by its row. */
function rowOf(field: Field | undefined): string | undefined {
  const [question, row, column] = field?.path.split('/') ?? [];
  return column === undefined ? undefined : `${question}/${row}`;
}
