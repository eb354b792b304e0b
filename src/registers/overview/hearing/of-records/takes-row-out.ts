// "Nieuwsbrief mag eruit" takes a purpose out by a part of its name, and stops with nothing that is called so.
import { focusedRecord } from '../../../../app/register.js';
import type { AppTurn } from '../../../../app/turn.js';
import { rowDropped } from '../../../../core/understanding/corrections/row-dropped.js';
import { takesFrom } from '../../../../core/understanding/values/denied-said.js';
import { namedIn } from '../../rules/named-activity.js';
import { calledAs, editableActivities } from './activities-here.js';
import { correctedElsewhere } from './corrected-elsewhere.js';

/** False where no activity has such a row. */
export async function takesRowOut(turn: AppTurn, text: string): Promise<boolean> {
  if (!takesFrom(text) || text.length > longest) return false;
  const isRow = (await editableActivities(turn)).some(
    (loaded) => rowDropped(namedIn(text, calledAs(loaded)) ?? text, loaded.scope) !== undefined,
  );
  return isRow && correctedElsewhere(turn, text, (await focusedRecord(turn))?.id);
}
const longest = 160;
