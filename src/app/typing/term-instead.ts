// "Nee 20 jaar" below "Bedoelt u: 15 jaar?": another length of time for the same row, which a yes to the first must not store.
import { valueAt } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { optionsOf } from '../../core/engine/options.js';
import { columnAt } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { amountIn } from '../../core/understanding/corrections/rows-said.js';
import { wordsIn } from '../../core/understanding/words.js';
import type { AppTurn } from '../turn.js';
import { proposing } from './heard.js';
import type { Open } from './open-here.js';

/** Asked back instead, as it stands there where it is that; undefined where no length of time was asked back, or more is said. */
export function termInstead(turn: AppTurn, record: string, said: string, { scope }: Open): EngineInput | undefined {
  const { proposed } = turn.waited;
  const amount = amountIn(said);
  if (proposed?.type !== 'answer' || amount === undefined || wordsIn(amount.rest).length > fewBeside) return undefined;
  const [count, ...others] = Object.keys(proposed.values).filter(
    (path) => path.includes('/') && columnAt(scope, path)?.kind === 'number',
  );
  if (count === undefined || others.length > 0) return undefined;
  const unit = Object.keys(proposed.values).flatMap((path) => {
    const column = columnAt(scope, path);
    const options = column?.kind === 'choice' ? optionsOf(column, scope, 'all') : [];
    const named = options.find(({ label }) => label.nl.toLowerCase() === amount.unit);
    return named === undefined ? [] : [[path, named.id] as const];
  })[0];
  if (unit === undefined) return undefined;
  const values = { [count]: amount.count, [unit[0]]: unit[1] };
  const isSo = Object.entries(values).every(([path, value]) => valueAt(scope.answers, path) === value);
  // What stands there already is so by what it was, such as a law.
  const again = isSo ? standing(scope, Object.keys(proposed.values)) : { ...proposed.values, ...values };
  return proposing(turn, record, again);
}
const fewBeside = 2;

const standing = ({ answers }: Scope, paths: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    paths.flatMap((path) => {
      const value = valueAt(answers, path);
      return value === undefined ? [] : [[path, value]];
    }),
  );
