// What steers the conversation where something is open: a yes agrees with a card, and answers a question that asks for one.
import { pathsAt } from '../engine/ask.js';
import { optionsOf } from '../engine/options.js';
import { columnAt } from '../engine/scope.js';
import { beginningWith } from './answer-said.js';
import type { Situation } from './reading.js';
import { controlSaid, steersAt } from './talk/controls-said.js';
import { saysYesAlone } from './talk/yes-in-many-ways.js';

/** What a text steers where this is open. A yes to one that has it among its options picks that. */
export function steeredHere(text: string, open: Situation['open']): ReturnType<typeof controlSaid> {
  if (open?.focus.type === 'question') {
    const said = steersAt(text, columnAt(open.scope, open.focus.path)?.kind);
    return said?.control === 'confirm' && saysYesTo(open) ? undefined : said;
  }
  const isCard = open?.focus.type === 'section' || open?.focus.type === 'overview';
  const said =
    controlSaid(text) ?? (isCard && saysYesAlone(text) ? ({ control: 'confirm', exact: false } as const) : undefined);
  return said?.control === 'confirm' && open !== undefined && saysYesTo(open) ? undefined : said;
}

/** Where one thing is asked that has a yes among its options, a yes is that: "Ja, helemaal". */
function saysYesTo({ scope, focus, filled }: NonNullable<Situation['open']>): boolean {
  const [only, ...more] = pathsAt(scope, focus);
  const column = only === undefined || more.length > 0 || only in filled ? undefined : columnAt(scope, only);
  return column?.kind === 'choice' && beginningWith(true, optionsOf(column, scope, 'shown')) !== undefined;
}
