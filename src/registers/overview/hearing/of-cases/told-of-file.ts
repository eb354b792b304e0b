// What is told of a breach that runs and answers what its file asks: all of it on one card, stored with one yes, with the places of
// what was done beside that.

import { numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { valueAt } from '../../../../core/engine/answers.js';
import type { Action } from '../../../../core/engine/replies.js';
import { type Text, t } from '../../../../core/text.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { factsTold } from '../../../breach/rules/hearing/facts-told.js';
import { tellsReachedNoMore } from '../../../breach/rules/hearing/still-open-said.js';
import { aboutRunning, numbersIn } from '../../rules/about-running.js';
import { respondToStory } from '../story.js';
import { placesIn } from './put-down.js';

const answersOf = t('Zo te lezen gaat dit over {record}.', 'This seems to be about {record}.');

/** False where it answers nothing that is open there; what of it is left out is told of something else. */
export async function answersFile(
  turn: AppTurn,
  text: string,
  file: Loaded,
  {
    others = [],
    asks = answersOf,
    leaves = [],
  }: { readonly others?: readonly Action[]; readonly asks?: Text; readonly leaves?: readonly string[] } = {},
): Promise<boolean> {
  const numbers = numbersIn(text).filter((one) => one.startsWith('D'));
  if (numbers.length > 0 && !numbers.includes(numberOf(file))) return false;
  const told = factsTold(text, file.scope);
  const values = Object.fromEntries(Object.entries(told).filter(([path]) => !leaves.includes(path)));
  if (Object.keys(values).length === 0) return false;
  const isClosed = valueAt(file.scope.answers, 'still-open') === true && tellsReachedNoMore(text);
  const now = isClosed ? { ...values, 'still-open': false } : values;
  const all = deniesFirst.test(text.trim()) ? now : together(stillWaiting(turn, file.record.id), now);
  const reading: Reading = { intent: 'answer', sure: 'likely', words: text, values: all };
  turn.heard = [reading];
  tell(turn, asks, { record: numberOf(file) });
  await respondToStory(turn, reading, file.record, [...placesTold(turn, text, file), ...others]);
  return true;
}

/** What was understood of it just before and still waits for its yes. */
const stillWaiting = ({ waited: { proposed } }: AppTurn, record: string): Reading['values'] =>
  (proposed?.type === 'story' || proposed?.type === 'answer') && proposed.record === record ? proposed.values : {};

/** Both at once; of a list that each adds to, all of it. */
function together(before: Reading['values'], now: Reading['values']): Reading['values'] {
  const joined = Object.entries(now).map(([path, value]): [string, unknown] => {
    const stood = before[path];
    return [path, Array.isArray(stood) && Array.isArray(value) ? [...new Set<unknown>([...stood, ...value])] : value];
  });
  return { ...before, ...Object.fromEntries(joined) };
}
const deniesFirst = /^(?:nee|neen|no|nope)\b/i;

/** "Ik pak m op. er zat een pincode op" tells what is done as well: where that is put down stands below the answers. */
function placesTold(turn: AppTurn, text: string, file: Loaded): readonly Action[] {
  return text.split(clause).flatMap((part) => {
    const said = aboutRunning(part);
    return said === undefined || 'asks' in said || said.of === 'request' ? [] : placesIn(turn, file, said.says);
  });
}
const clause = /(?<=[.!?;])\s+|\n/;
