// Who can reach the data of one activity from now on: proposed there, whatever else is on the screen.
import { focusedRecord } from '../../../../app/register.js';
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { type Choice, isOther, without } from '../../../../core/engine/value.js';
import { folded } from '../../../../core/fold.js';
import { capitalised } from '../../../../core/text.js';
import { optionsHeard } from '../../../../core/understanding/answer-said.js';
import { seenIn } from '../../changes/change-world.js';
import { accessTold } from '../../rules/access-told.js';
import { listening } from '../../rules/listening.js';
import { activityNamed } from './programs-at.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Proposes them beside who works with it now; false where no one activity is named, and where that one is on the screen. */
export async function accessAt(turn: AppTurn, text: string): Promise<boolean> {
  const told = accessTold(text);
  const loaded = told && activityNamed(turn, `bij ${told.what}`, await seenIn(turn));
  if (told === undefined || loaded === undefined || (await focusedRecord(turn))?.id === loaded.record.id) return false;
  const column = columnAt(loaded.scope, 'access');
  if (column?.kind !== 'choices') return false;
  const { said, asChoice } = optionsHeard(
    column,
    'access',
    told.who,
    loaded.scope,
    listening.phrases(loaded.checklist.id),
  );
  // What only points at a group is said as it was told.
  const came: readonly Choice[] = said.certain ? said.ids.map(asChoice) : [{ other: capitalised(told.who) }];
  const there = choicesAt(loaded.scope.answers, 'access');
  const known = there.flatMap((one) => (isOther(one) ? [folded(one.other)] : []));
  const fresh = without(came, there).filter((one) => !isOther(one) || !known.includes(folded(one.other)));
  const now = [...there, ...fresh];
  heardAs(turn, 'correction', text, { access: now }, 'likely');
  if (fresh.length === 0) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { access: now } });
  return true;
}
