// What is typed between quotation marks is an answer as it stands.
import { columnAt } from '../engine/scope.js';
import type { Reading, Situation } from './reading.js';
import { wordsIn } from './words.js';

/** Who puts a few words between quotation marks, where words are asked, means them to the letter; more is what others said. */
export function toTheLetter(text: string, open: Situation['open']): Reading | undefined {
  if (open?.focus.type !== 'question' || !/^["“„].*["”“]$/s.test(text.trim())) return undefined;
  const kind = columnAt(open.scope, open.focus.path)?.kind;
  const isWords = kind === 'text' || kind === 'long-text' || kind === 'person';
  if (!isWords || wordsIn(text).length > fewToTheLetter) return undefined;
  return { intent: 'answer', sure: 'certain', words: text, values: { [open.focus.path]: text } };
}
const fewToTheLetter = 6;
