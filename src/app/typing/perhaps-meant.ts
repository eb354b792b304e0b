// What words in which nothing was heard may mean of what is asked: an option that they resemble, the name of the business, a wish to begin, or a question about it.

import { valueAt } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import type { Column } from '../../core/engine/checklist.js';
import { isForm } from '../../core/engine/focus.js';
import { optionsOf } from '../../core/engine/options.js';
import { columnAt } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { nearOptions } from '../../core/engine/typed/near.js';
import { soundsLike } from '../../core/sounds-like.js';
import type { Reading } from '../../core/understanding/reading.js';
import { asksByOrder, beginsToAsk } from '../../core/understanding/talk/asks-in-general.js';
import { begins, oddsOfBeginning } from '../../core/understanding/talk/comes-in.js';
import { saysYesAlone } from '../../core/understanding/talk/yes-in-many-ways.js';
import { businessSaid } from '../../core/understanding/values/names-said.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { AppTurn } from '../turn.js';
import { proposing } from './heard.js';
import type { Open } from './open-here.js';

/** "Wat moet zo iemand doen dan": who asks something at a question, and nothing else was heard in it, has that question explained. */
export const asksWhatItIs = (text: string, open: Open): boolean =>
  open.focus.type === 'question' &&
  wordsIn(text).length >= fewestAsked &&
  (beginsToAsk(wordsIn(text)) || asksByOrder(text));
const fewestAsked = 3;

/** A yes to the name, the number or the day that stands there keeps it: it is none itself. */
export function agreesToShown(text: string, { scope, focus }: Open): boolean {
  const isKnown = focus.type === 'question' && (valueAt(scope.answers, focus.path) ?? null) !== null;
  const kind = isKnown ? columnAt(scope, focus.path)?.kind : undefined;
  return kind !== undefined && keptByYes.includes(kind) && saysYesAlone(text);
}

/** Where words are asked a yes may be some of them, and a choice may have a yes. */
const keptByYes: readonly Column['kind'][] = ['person', 'number', 'day', 'moment'];

/**
 * First words that only come in, where nothing of the business is known yet: they are no name, no question of the law and no request.
 * What tells more than a name goes before.
 */
export function wantsToBegin(text: string, open: Open, { intent, values }: Reading): boolean {
  const isName = intent === 'answer' && Object.keys(values).every((path) => isBusiness(columnAt(open.scope, path)));
  // What is asked of this bot is answered, and what happened goes before.
  const isHeard = values['about'] === 'this' || (intent === 'breach' && soundsLike(text) === 'breach');
  const tells = intent === 'answer' ? !isName : isHeard;
  // A name that is written as one is one.
  if (tells || (isName && /\S.*\p{Lu}/u.test(text.trim()))) return false;
  return oddsOfBeginning(text) >= (isName ? insteadOfName : begins);
}
/** Whether these may be such words. */
export const mayWantToBegin = (text: string, open: Open): boolean => isFirst(open) && oddsOfBeginning(text) >= begins;
/** A name is shown before it is stored, and is typed once more where it was taken for something else. */
const insteadOfName = 0.8;

const isFirst = ({ scope, focus, filled }: Open): boolean =>
  scope.checklist.id === 'organisation' &&
  scope.answers.size === 0 &&
  Object.keys(filled).length === 0 &&
  isForm(focus);

/** A name alone, in the form that shows what the business is called, is what it is called: whoever was misheard types it once more. */
export function calledAnew(text: string, { scope, focus }: Open): Readonly<Record<string, unknown>> | undefined {
  const path = pathsAt(scope, focus).find((one) => isBusiness(columnAt(scope, one)));
  const said = path === undefined || !/\p{Lu}/u.test(text) ? undefined : businessSaid(text);
  return path === undefined || said === undefined ? undefined : { [path]: said.name };
}
const isBusiness = (column: Column | undefined): boolean => column?.kind === 'text' && column.names === 'business';

/** "Bedoelt u "Ja, dat wisten wij al"?": a yes to that is an answer, as its number is. */
export function orNearly(turn: AppTurn, text: string, { scope, focus }: Open, record: string): EngineInput {
  const [path = ''] = focus.type === 'question' ? pathsAt(scope, focus) : [];
  const column = columnAt(scope, path);
  // Of several picks each is read by itself, and what was near is said of one of them only.
  const isOption = column?.kind === 'choice' && !column.notWith?.test(text);
  const options = isOption ? optionsOf(column, scope, 'shown') : [];
  const [only, ...more] = nearOptions(text, options, scope.facts.language);
  const meant = only === undefined || more.length > 0 ? undefined : options[only.number - 1]?.id;
  if (meant !== undefined) proposing(turn, record, { [path]: meant });
  return { type: 'text', text };
}
