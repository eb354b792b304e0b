// Typed words that name a question: on a card by its label or by what is not right, or to have it explained.
import { versionOf } from '../../core/engine/answers.js';
import type { EngineInput } from '../../core/engine/step.js';
import { meaningAsked } from '../../core/glossary.js';
import { labelTyped, otherAsked, questionNamed } from '../../core/understanding/corrections/card-said.js';
import { exceptedIn, keptSoLong, questionExcepted } from '../../core/understanding/corrections/half-right.js';
import { amountIn } from '../../core/understanding/corrections/rows-said.js';
import type { Reading } from '../../core/understanding/reading.js';
import { steering } from '../../core/understanding/talk/steering.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { little } from './heard.js';
import { isCard, type Open } from './open-here.js';

/** Opens the question at this path of a record that is complete, as its button does. */
export function changing(path: string, { scope }: Pick<Open, 'scope'>, record: string): EngineInput {
  const n = versionOf(scope.answers, path);
  return { type: 'press', press: { verb: 'change', subject: record, path, n, option: '' } };
}

/** The question on a card that these words lead to: by its label, or because all is right but that, and not how it is then. */
export function namedOnCard(text: string, open: Open, record: string, { intent }: Reading): EngineInput | undefined {
  if (!isCard(open)) return undefined;
  const isHere = ['answer', 'correction', 'control'].includes(intent);
  const kept = keptSoLong(text) ? questionNamed(text, open) : undefined;
  const excepted = amountIn(text) === undefined ? questionExcepted(text, open.scope) : undefined;
  const path = labelTyped(text, open) ?? (isHere ? undefined : (kept ?? excepted));
  return path === undefined ? undefined : changing(path, open, record);
}

/** Where it is not said what is not right, or not understood, all questions are there to pick. */
export function excepting(turn: AppTurn, text: string, open: Open, { intent }: Reading): EngineInput | undefined {
  const rest = isCard(open) && little.includes(intent) ? exceptedIn(text) : undefined;
  // A length of time is of what it is said of.
  if (rest === undefined || amountIn(rest) !== undefined) return undefined;
  if (rest !== '') tell(turn, sentences.whatIsOther, { said: rest });
  return { type: 'text', text: 'pas aan' };
}

/** Who speaks of one of the questions on a card comes to that question. */
export function toNamed(text: string, open: Open, record: string): EngineInput | undefined {
  const path = isCard(open) ? questionNamed(text, open) : undefined;
  return path === undefined ? undefined : changing(path, open, record);
}

/**
 * A word is explained above the question, which stays; so is another question that is named, or this one where nothing else is
 * asked. Who asks whether another can still be changed comes to that.
 */
export function explaining(first: Reading, text: string, open: Open, record: string): EngineInput | undefined {
  if (meaningAsked(text) !== undefined) return { type: 'text', text };
  const path = otherAsked(text, open);
  if (path === undefined)
    return asksOfQuestion(first, open) && steering(text) !== 'where' ? { type: 'text', text: 'uitleg' } : undefined;
  if (/\b(?:veranderen|wijzigen|aanpassen|change)\b/i.test(text)) return changing(path, open, record);
  return explains(path, open, record);
}

/** The explanation of this question, above what is open. */
export function explains(path: string, { scope }: Open, record: string): EngineInput {
  const n = versionOf(scope.answers, path);
  return { type: 'press', press: { verb: 'explain', subject: record, path, n, option: '' } };
}

/** What is asked of nothing that is known is asked of the question that is open. */
const asksOfQuestion = ({ values }: Reading, { focus }: Open): boolean =>
  values['about'] === undefined && focus.type === 'question';
