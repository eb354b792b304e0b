// A form that is filled in by typing: what was understood waits in it until it is sent.

import { isProposed } from '../../core/engine/answers.js';
import { pathsAt } from '../../core/engine/ask.js';
import { isForm } from '../../core/engine/focus.js';
import { pressId } from '../../core/engine/press.js';
import { placeOf } from '../../core/engine/scope.js';
import type { EngineInput } from '../../core/engine/step.js';
import { filledInWords, withoutWrongOrder } from '../../core/engine/telling/said-back.js';
import { isWhole } from '../../core/engine/telling/still-needed.js';
import { likeOf } from '../../core/engine/telling/telling.js';
import type { Reading } from '../../core/understanding/reading.js';
import { type AppTurn, reply } from '../turn.js';
import { proposing } from './heard.js';
import type { Open } from './open-here.js';
import { withForm } from './waiting.js';

type Fill = { readonly type: 'fill'; readonly values: Readonly<Record<string, unknown>> };

/** The same form comes back with what was understood; "ja" sends it when nothing is missing. */
export function filling(turn: AppTurn, record: string, open: Open, values: Readonly<Record<string, unknown>>): Fill {
  // What was taken away again is not there.
  const all = Object.fromEntries(
    Object.entries({ ...open.filled, ...values }).filter(([, value]) => value !== undefined),
  );
  const said = withoutWrongOrder(open.scope, all);
  // What we proposed is agreed to in one yes with the rest, and stands there to be read.
  const fits = isWhole(open.scope, open.focus, said) ? { ...proposedHere(open), ...said } : said;
  turn.waits = {
    ...withForm(turn.waits, { record, values: fits, at: turn.now }, pathsAt(open.scope, open.focus)),
    ...(isWhole(open.scope, open.focus, fits) ? { yes: pressId('send', record) } : {}),
  };
  return { type: 'fill', values: { ...fits, ...all } };
}

/** Who orders it stores what is filled in; what is missing is named first. */
export const sending = (turn: AppTurn, record: string, open: Open): EngineInput =>
  isWhole(open.scope, open.focus, open.filled)
    ? { type: 'answer', values: open.filled, agreed: true }
    : filling(turn, record, open, {});

/** What stands in a form because we proposed it, save what nobody should agree to unread. */
function proposedHere({ scope, focus }: Open): Fill['values'] {
  if (focus.type !== 'form') return {};
  return Object.fromEntries(
    pathsAt(scope, focus).flatMap((path) => {
      const stored = scope.answers.get(path);
      const isOwn = placeOf(scope.checklist, path)?.question.own === true && likeOf(stored) === undefined;
      return stored === undefined || isOwn || !isProposed(stored) ? [] : [[path, stored.value]];
    }),
  );
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
