// What steers the conversation where something is open: a yes agrees with a card, and answers a question that asks for one.
import { valueAt } from '../engine/answers.js';
import { pathsAt } from '../engine/ask.js';
import { optionsOf } from '../engine/options.js';
import { columnAt } from '../engine/scope.js';
import type { Situation } from './reading.js';
import { asksIfRight } from './talk/asks-in-general.js';
import { asksToBeCalled, tellsOwnName } from './talk/comes-in.js';
import { controlSaid, steersAt } from './talk/controls-said.js';
import { takesNamed } from './talk/takes-away.js';
import { saysYesAlone } from './talk/yes-in-many-ways.js';
import { beginningWith } from './values/option-of-yes.js';

/** What a text steers where this is open. A yes to one that has it among its options picks that. */
export function steeredHere(text: string, open: Situation['open']): ReturnType<typeof controlSaid> {
  // What stands there is seen again.
  if (open !== undefined && asksIfRight(text)) return { control: 'continue', exact: true };
  if (open !== undefined && saysWhoSpeaks(text, open)) return { control: 'greet', exact: true };
  const said =
    open?.focus.type === 'question'
      ? steersAt(text, columnAt(open.scope, open.focus.path)?.kind)
      : (controlSaid(text) ?? agreesToCard(text, open));
  if (said?.control === 'undo' && !said.exact && takesNamed(text)) return undefined;
  return said?.control === 'confirm' && open !== undefined && saysYesTo(open) ? undefined : said;
}

/** Who says who they are only greets; where a person is asked it is an answer. */
const saysWhoSpeaks = (text: string, { scope, focus }: NonNullable<Situation['open']>): boolean =>
  asksToBeCalled(text) ||
  (tellsOwnName(text) && pathsAt(scope, focus).every((path) => columnAt(scope, path)?.kind !== 'person'));

/** In whatever words: what stands on a card was read. */
function agreesToCard(text: string, open: Situation['open']): ReturnType<typeof controlSaid> {
  const isCard = open?.focus.type === 'section' || open?.focus.type === 'overview';
  return isCard && saysYesAlone(text) ? { control: 'confirm', exact: false } : undefined;
}

/** Where one thing is asked that has a yes among its options, a yes is that: "Ja, helemaal". What stands on a card is agreed with, also where that is a no. */
function saysYesTo({ scope, focus, filled }: NonNullable<Situation['open']>): boolean {
  const [only, ...more] = pathsAt(scope, focus);
  if (focus.type === 'section' && only !== undefined && valueAt(scope.answers, only) !== undefined) return false;
  const column = only === undefined || more.length > 0 || only in filled ? undefined : columnAt(scope, only);
  return column?.kind === 'choice' && beginningWith(true, optionsOf(column, scope, 'shown')) !== undefined;
}
