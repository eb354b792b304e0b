// A form that is filled in by typing: what was understood waits in it until it is sent.
import { pathsAt } from '../../core/engine/ask.js';
import { pressId } from '../../core/engine/press.js';
import type { EngineInput } from '../../core/engine/step.js';
import { filledInWords, isWhole, withoutWrongOrder } from '../../core/engine/telling/said-back.js';
import type { Reading } from '../../core/understanding/reading.js';
import { type AppTurn, reply } from '../turn.js';
import { proposing } from './heard.js';
import { isForm, type Open } from './open-here.js';
import { withForm } from './waiting.js';

type Fill = { readonly type: 'fill'; readonly values: Readonly<Record<string, unknown>> };

/** The same form comes back with what was understood; "ja" sends it when nothing is missing. */
export function filling(turn: AppTurn, record: string, open: Open, values: Readonly<Record<string, unknown>>): Fill {
  // What was taken away again is not there.
  const all = Object.fromEntries(
    Object.entries({ ...open.filled, ...values }).filter(([, value]) => value !== undefined),
  );
  const fits = withoutWrongOrder(open.scope, all);
  turn.waits = {
    ...withForm(turn.waits, { record, values: fits, at: turn.now }, pathsAt(open.scope, open.focus)),
    ...(isWhole(open.scope, open.focus, fits) ? { yes: pressId('send', record) } : {}),
  };
  return { type: 'fill', values: all };
}

/** What is said with an answer of other questions is asked back, in a form with what that fills in waiting below it. */
export function withElsewhere(turn: AppTurn, open: Open, record: string, reading: Reading): EngineInput | undefined {
  const { values, elsewhere } = reading;
  if (elsewhere === undefined) return undefined;
  if (!isForm(open.focus)) return proposing(turn, record, { ...values, ...elsewhere });
  const filled = filling(turn, record, open, values);
  reply(turn, { type: 'text', text: filledInWords(open.scope, filled.values, []) });
  return proposing(turn, record, elsewhere);
}
