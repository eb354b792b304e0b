// How the question of a form that is asked now stands on the screen.
import type { Field } from '../../src/core/engine/replies.js';
import { say } from '../../src/core/text.js';
import type { Form } from './form.js';
import { type Look, renderField } from './render.js';
import { wrap } from './text.js';
import { words } from './words.js';

/** The question with its number; a long list that stands above already (`listed`) is not written out again. */
export function fieldLines(form: Form, field: Field, look: Look, listed: boolean): readonly string[] {
  const { keepsOnEnter, language, number } = form;
  const total = form.fields.length;
  const typed = form.typedBefore;
  const shown = renderField(field, look, { keepsOnEnter, listed, ...(typed === undefined ? {} : { typed }) });
  const numbered = total > 1 ? [say(words.question, language, { number, total })] : [];
  const mayBeEmpty = field.optional && !keepsOnEnter ? wrap(say(words.leaveEmpty, language), look.width, '  ') : [];
  return [...numbered.map(look.dim), ...shown, ...mayBeEmpty.map(look.dim)];
}
