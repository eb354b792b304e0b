// What is asked, as a channel sees it: whether it is a form, and whether two showings ask the same.
import { pressId, readPress } from './press.js';
import type { Action, Ask, Field, FieldOption } from './replies.js';

/** Several questions at once; one alone is asked as it stands. */
export const isForm = (ask: Ask): boolean => (ask.mode === 'question' || ask.mode === 'form') && ask.fields.length > 1;

export type Sight = 'seen' | 'filled' | 'seldom';

/** Whether a field of a form is to be seen at once; what was said back, and what is seldom answered, may stay behind a button. */
export function sightOf({ saidBack = [], seldom }: Ask, field: Field): Sight {
  if (field.error !== undefined || field.conflict !== undefined) return 'seen';
  if (saidBack.includes(field.path)) return 'filled';
  return seldom?.paths.includes(field.path) === true && isEmpty(field) ? 'seldom' : 'seen';
}

/** What of a card or an overview is told, where the rest is named only. */
export const fieldsTold = ({ fields, passed }: Ask): readonly Field[] =>
  fields.filter(({ path }) => passed?.paths.includes(path) !== true);

/**
 * A question without the buttons of what is said above it, and those: who agrees with what was asked back answers nothing of the
 * question.
 */
export function withoutBeside(ask: Ask): { readonly own: Ask; readonly beside: readonly Action[] } {
  const { mode, doubts, actions, ofNotice = [] } = ask;
  const isBeside = ({ id, sends }: Action) => mode === 'question' && !doubts && !sends && ofNotice.includes(id);
  return { own: { ...ask, actions: actions.filter((one) => !isBeside(one)) }, beside: actions.filter(isBeside) };
}

/** What it is called says nothing more below what was understood of it. */
export const isNamedAbove = ({ heading, saidBack }: Ask): boolean => heading !== undefined && saidBack !== undefined;

/** What is said above a form of which the fields are seen. */
export const noticeAbove = (ask: Ask): string | undefined =>
  ask.notice
    ?.split('\n')
    .filter((line) => ask.evident?.includes(line) !== true && !asksNext(ask, line))
    .join('\n');

/** The questions that a form still needs, the next one first; nothing of a form in which nothing stands yet. */
export function stillAsked(ask: Ask): readonly Field[] {
  const open = isForm(ask) ? ask.fields.filter(isOpen) : [];
  return open.length < ask.fields.length ? open : [];
}

/** Whether a line of what was said back ends with the question that comes next. */
export function asksNext(ask: Ask, line: string): boolean {
  const [next] = stillAsked(ask);
  return next !== undefined && line.includes(next.ask);
}

/** Nothing is known for it and it cannot stay empty, or what was sent does not fit. */
const isOpen = (field: Field): boolean => field.error !== undefined || (!field.optional && isEmpty(field));

export const isEmpty = ({ sent, suggestion }: Field): boolean =>
  sent === undefined && (suggestion ?? undefined) === undefined;

/** Which question, form, card or list a message or view is about; equal for two showings of the same. */
export function askKey({ record, mode, fields, actions }: Ask): string {
  const [first] = fields;
  const section = actions.map(({ id }) => readPress(id)?.path ?? '').find((path) => path.startsWith('@'));
  const path =
    mode === 'overview' ? '' : mode === 'question' || mode === 'rows' ? first?.path : (rowOf(first) ?? section);
  return [record, mode, path ?? first?.path ?? ''].join('|').slice(0, 200);
}

/** The record that such a key is about. */
export const recordOf = (key: string): string => key.split('|')[0] ?? '';

/** How such a key's question, form, card or list is presented. */
export const modeOf = (key: string): string => key.split('|')[1] ?? '';

/** Picks one of the options of a question: "yes" and "no" where that is asked. */
export const choosing = (
  record: string,
  { path, n }: Field,
  { id, label }: Pick<FieldOption, 'id' | 'label'>,
): Action => ({
  id: pressId('choose', record, path, n, id),
  label,
});

/** A form of one row goes by its row. */
function rowOf(field: Field | undefined): string | undefined {
  const [question, row, column] = field?.path.split('/') ?? [];
  return column === undefined ? undefined : `${question}/${row}`;
}
