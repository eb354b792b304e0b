// What is picked to the letter from what one question offers.
import { pathsAt } from '../engine/ask.js';
import type { ChoiceQuestion, Scope } from '../engine/checklist.js';
import type { Focus } from '../engine/conversation.js';
import { optionsOf } from '../engine/options.js';
import { columnAt } from '../engine/scope.js';
import { optionNamed } from '../engine/typed/option-named.js';

/** Whether a text is nothing but a yes or no, the numbers of options or the name of one, where one question asks for that; or a yes to a card. */
export function picksHere(text: string, scope: Scope, focus: Focus): boolean {
  if (focus.type === 'rows') return yesOrNo.test(text);
  if (focus.type === 'section') return onlyYes.test(text);
  if (focus.type !== 'question' && focus.type !== 'form' && focus.type !== 'row') return false;
  const [only, ...more] = pathsAt(scope, focus);
  const column = only === undefined || more.length > 0 ? undefined : columnAt(scope, only);
  switch (column?.kind) {
    case 'yes-no':
      return yesOrNo.test(text);
    case 'choice':
      return isNumber.test(text) || isNamed(text, column, scope);
    case 'choices':
      return numbers.test(text) || isNamed(text, column, scope);
    default:
      return false;
  }
}

const yesOrNo = /^\s*(?:ja|nee|yes|no)[.!]?\s*$/i;
const onlyYes = /^\s*(?:ja|yes)[.!]?\s*$/i;
const isNumber = /^\s*\d{1,2}\s*$/;
const numbers = /^\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*$/;

function isNamed(text: string, column: ChoiceQuestion, scope: Scope): boolean {
  const options = optionsOf(column, scope, 'shown');
  return (
    options.some(({ id }) => id === text.trim()) ||
    optionNamed(text, options, ({ label: { nl, en } }) => [nl, en]) !== undefined
  );
}
