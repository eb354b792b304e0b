// What comes of a line that is typed at a question of a form.
import type { IncomingInput } from '../../src/app/incoming.js';
import type { Ask } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { onlySends } from '../../src/core/understanding/talk/sends-said.js';

/** What the screen does next. */
export type FormStep =
  /** Say this about the question that stands there; `unread` where the bot may know what was meant. */
  | { readonly type: 'say'; readonly notice: string; readonly unread?: true }
  /** Show the present question, below what was understood; with `offers` that waits for a yes. */
  | { readonly type: 'ask'; readonly understood?: readonly string[]; readonly offers?: true }
  | { readonly type: 'other' }
  | { readonly type: 'submit'; readonly input: Extract<IncomingInput, { type: 'answer' }> }
  /** The form is left unsaved; the input goes to the bot. */
  | { readonly type: 'leave'; readonly input: IncomingInput };

/** Whether a line sends what is not there yet, as it stands. */
export const sendsAll = (line: string, { record }: Ask): boolean => isUnsent(record) && onlySends(line);

/** The form as one submission, with the version of each answer that it showed. */
export function submitted({ record, fields }: Ask, values: ReadonlyMap<string, unknown>): FormStep {
  const shown = fields.filter(({ kind }) => kind !== 'rows');
  const filled = shown.filter(({ path }) => values.has(path)).map(({ path }) => [path, values.get(path)]);
  const n = Object.fromEntries(shown.map(({ path, n: version }) => [path, version]));
  return { type: 'submit', input: { type: 'answer', record, values: Object.fromEntries(filled), n } };
}

/** What is put right elsewhere waits for its yes above the question. */
export const asksBack = ({ notice }: Ask): FormStep | undefined =>
  notice === undefined ? undefined : { type: 'ask', understood: [notice], offers: true };
