// How the question of a form that is asked now stands on the screen.
import type { Field } from '../../src/core/engine/replies.js';
import { say } from '../../src/core/text.js';
import type { Typed } from './drafts.js';
import type { Form } from './form.js';
import { type Look, renderField } from './render.js';
import { wrap } from './text.js';
import { words } from './words.js';

/** The question with its number; a long list that stands above already (`listed`) is not written out again. */
export function fieldLines(form: Form, field: Field, look: Look, listed: boolean): readonly string[] {
  const { keepsOnEnter, language, number } = form;
  const total = form.fields.length;
  const typed = briefly(form.typedBefore);
  const shown = renderField(field, look, { keepsOnEnter, listed, ...(typed === undefined ? {} : { typed }) });
  const numbered = total > 1 ? [say(words.question, language, { number, total })] : [];
  const mayBeEmpty = field.optional && !keepsOnEnter ? wrap(say(words.leaveEmpty, language), look.width, '  ') : [];
  return [...numbered.map(look.dim), ...shown, ...mayBeEmpty.map(look.dim)];
}

/** What stood there when the form began was read above it a moment ago: a long story begins here, and is not told once more. */
const briefly = (typed: Typed | undefined): Typed | undefined =>
  typed?.ready === undefined || typed.words.length <= longest
    ? typed
    : { ...typed, words: `${[...typed.words.slice(0, longest)].join('').trimEnd()}…` };
const longest = 60;
