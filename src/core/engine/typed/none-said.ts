// "Nee", "geen fg": what may stay empty is said not to be there.

import { folded } from '../../fold.js';
import { wordsOf } from '../../word-list.js';
import type { Column } from '../checklist.js';
import { isOther } from '../value.js';

/** "Nee" to what may stay empty, where it can be nothing else: there is no number, no day, nobody. */
export function saysNone(question: Column, raw: unknown): boolean {
  if (question.optional !== true) return false;
  const typed = isOther(raw) ? raw.other : raw;
  if (typeof typed !== 'string' || typed.length > 30) return false;
  const said = folded(typed).replace(/[.!]+$/, '');
  return cannotBeNo(question) && (noneWords.includes(said) || (isSomebody(question) && hasNone.test(said)));
}

const isSomebody = (question: Column): boolean => question.kind === 'text' && question.names === 'somebody';
/** "Geen fg", "nee die hebben ze niet": nobody is called so. */
const hasNone =
  /^(?:(?:nee|neen|no)[, ]+(?:die|dat|er|ze|zij|they|there|there's|we)\b.*|(?:(?:nee|neen|no)[, ]+)?(?:(?:ze|zij|they) (?:hebben|have) |(?:er|there) is )?(?:geen|no|niet) (?:fg|dpo|functionaris|vertegenwoordiger|representative|officer|data protection officer)(?: (?:en|of|and|or|nodig|bekend|hoor)\b.*)?)$/;

function cannotBeNo(question: Column): boolean {
  switch (question.kind) {
    case 'text':
      return question.format !== undefined || question.names === 'somebody';
    case 'number':
      return question.min > 0;
    case 'person':
      return question.none === undefined;
    default:
      return question.kind === 'day' || question.kind === 'moment';
  }
}

const noneWords = wordsOf(`nee; neen; geen; niet; niemand; nvt; n.v.t; niet van toepassing; -; no; none; nobody; n/a;
  not applicable`);
