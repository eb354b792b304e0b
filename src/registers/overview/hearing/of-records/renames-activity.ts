// "Hernoem V-001 naar Klanten en garantie": an activity gets another name, which is asked back there; who tells none is asked for it.
import { talk } from '../../../../app/talk.js';
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { changing } from '../../../../app/typing/questions-named.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { capitalised } from '../../../../core/text.js';
import { seenIn } from '../../changes/change-world.js';
import { activityRenamed } from '../../rules/activity-renamed.js';
import { activityNamed } from './programs-at.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Asks it back, or for the name; false where no one activity is to be called otherwise. */
export async function renamesActivity(turn: AppTurn, text: string): Promise<boolean> {
  const told = activityRenamed(text);
  const loaded = told && activityNamed(turn, `bij ${told.of}`, await seenIn(turn));
  if (told === undefined || loaded === undefined) return false;
  const name = told.name && capitalised(told.name);
  heardAs(turn, 'correction', text, name === undefined ? {} : { name }, 'likely');
  if (name === undefined) await talk(turn, loaded.record, changing('name', loaded, loaded.record.id));
  else if (valueAt(loaded.scope.answers, 'name') === name) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { name } });
  return true;
}
