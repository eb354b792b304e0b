// Who wants to be at an activity while the business is introduced: what comes first is said, and what was wanted is opened after it.

import { type AppTurn, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { onScreen } from '../../../../app/typing/open-here.js';
import { sayWhere } from '../../../../app/typing/where-open.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { say, t } from '../../../../core/text.js';
import { beginsYesOrNo } from '../../../../core/understanding/many-ways.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { asksToSee } from '../../../../core/understanding/talk/asks-to-see.js';
import { activitiesTold } from '../../../organisation/rules/told-activities.js';
import { recordWanted } from '../../rules/record-wanted.js';
import { respondToStory } from '../story.js';

type Beside = NonNullable<Situation['open']>;

const first =
  t(`Eerst nog een paar vragen over uw bedrijf: die maken klaar wat bij u past. Daarna begint u met {activity}.
                 First a few more questions about your business: they prepare what fits you. After that you begin with {activity}.`);

/** Says what comes first, keeps what is wanted, and shows what is open again; false where nothing of it is wanted. */
export async function wishedFirst(turn: AppTurn, text: string, beside: Beside): Promise<boolean> {
  const { scope, focus, proposed } = beside;
  if (scope.checklist.id !== 'organisation' || scope.facts.confirmed === true) return false;
  // "Ja, doe de klanten ook maar" answers what is asked first.
  if (beginsYesOrNo(text) && (focus.type === 'question' || proposed !== undefined || !/^n/i.test(text.trim())))
    return false;
  const wished = wishedIn(text, scope).filter(({ path }) => !pathsAt(scope, focus).includes(path));
  const [one] = wished;
  if (one === undefined) return false;
  const templates = wished.map(({ template }) => template);
  turn.waits = { ...turn.waits, wished: templates };
  tell(turn, first, { activity: say(turn.registers.templateOf(one.template).name, turn.language) });
  heardAs(turn, 'command', text, { command: 'change' });
  const here = await onScreen(turn);
  if (here === undefined) return true;
  if (proposed === undefined) sayWhere(turn, here.open, here.loaded.record.id);
  else
    await respondToStory(turn, { intent: 'answer', sure: 'likely', words: text, values: proposed }, here.loaded.record);
  return true;
}

/** What is wanted in so many words, by the question that begins it. */
function wishedIn(text: string, scope: Scope): readonly { readonly path: string; readonly template: string }[] {
  // "Bookings go through Woofware" names more than what could be wanted.
  const isAll = (words: readonly string[]) =>
    words.every((word) => Object.values(activitiesTold([word])).includes(true));
  const about = text
    .split(clauses)
    // Who wants to see what stands there is shown that, and begins nothing.
    .map((clause) => (asksToSee(clause) === undefined ? (recordWanted(clause)?.about ?? []) : []))
    .filter(isAll)
    .flat();
  return Object.entries(activitiesTold(about)).flatMap(([path, yes]) => {
    const column = yes === true ? columnAt(scope, path) : undefined;
    const [template] = column?.kind === 'yes-no' && 'drafts' in column ? (column.drafts ?? []) : [];
    return template === undefined ? [] : [{ path, template }];
  });
}
const clauses = /[.?!;,]\s+|[.?!]$/;
