// "Hernoem V-001 naar Klanten en garantie", "Loket heet nu Visma Loket": an activity or a company gets another name, which is asked back
// there; who tells none of an activity is asked for it.
import { canWith } from '../../../../app/register.js';
import { talk } from '../../../../app/talk.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { changing } from '../../../../app/typing/questions-named.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { folded } from '../../../../core/fold.js';
import { capitalised } from '../../../../core/text.js';
import { namesKnown, seenIn } from '../../changes/change-world.js';
import { renamedTo } from '../../rules/renamed.js';
import { activityNamed } from './programs-at.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Asks it back, or for the name; false where no one activity or company is to be called otherwise. */
export async function renames(turn: AppTurn, text: string): Promise<boolean> {
  const told = renamedTo(text);
  if (told === undefined) return false;
  const seen = await seenIn(turn);
  const activity = told.ofCompany ? undefined : activityNamed(turn, `bij ${told.of}`, seen);
  const loaded = activity ?? (told.name === undefined ? undefined : companyNamed(turn, told.of, seen));
  return loaded !== undefined && renamed(turn, text, loaded, told.name);
}

async function renamed(turn: AppTurn, text: string, loaded: Loaded, said: string | undefined): Promise<boolean> {
  const name = said && capitalised(said);
  heardAs(turn, 'correction', text, name === undefined ? {} : { name }, 'likely');
  if (name === undefined) await talk(turn, loaded.record, changing('name', loaded, loaded.record.id));
  else if (valueAt(loaded.scope.answers, 'name') === name) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { name } });
  return true;
}

/** The company of the register that goes by this name and no other. */
function companyNamed(turn: AppTurn, of: string, seen: readonly Loaded[]): Loaded | undefined {
  const { suppliers } = namesKnown(turn, seen);
  const [only, ...more] = suppliers.filter(({ names }) => names.some((one) => folded(one) === folded(of)));
  const loaded = more.length > 0 ? undefined : seen.find(({ record }) => record.id === only?.id);
  return loaded !== undefined && canWith(turn, 'edit', loaded) ? loaded : undefined;
}
