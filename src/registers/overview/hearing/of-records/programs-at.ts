// Programs that come and go at one activity that is named: proposed there, and nowhere else.
import { canWith } from '../../../../app/register.js';
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { type Choice, sameValue } from '../../../../core/engine/value.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { changeIn } from '../../changes/change-in.js';
import { namesOfActivity, programsNamed, seenIn } from '../../changes/change-world.js';
import { mentions, namedIn } from '../../rules/named-activity.js';
import { isEverywhere, mayMove, maySwap, programsMoved } from '../../rules/programs-moved.js';
import { proposeToo, tellAlready } from './proposed-there.js';

/** Proposes the programs that an activity has from now on; false where no one activity is named, or nothing comes or goes. */
export async function programsAt(turn: AppTurn, text: string): Promise<boolean> {
  if (isEverywhere(text) || !(mayMove(text) || maySwap(text))) return false;
  const seen = await seenIn(turn);
  const loaded = activityNamed(turn, text, seen);
  const named = programsNamed(turn, seen);
  const moved = loaded && programsMoved(text, named);
  if (loaded === undefined || moved === undefined) return false;
  const there = choicesAt(loaded.scope.answers, 'suppliers').filter((one) => one !== 'none');
  const goes = [...moved.goes, ...stoppedBefore(turn)];
  const stay = moved.alone ? [] : there.filter((one) => typeof one !== 'string' || !goes.includes(one));
  const came = moved.comes.map((id): Choice => (named.used.some((one) => one.id === id) ? id : { other: id }));
  const now = [...stay, ...came.filter((one) => !stay.some((other) => sameValue(other, one)))];
  // What does not stand there ends everywhere: "Lightspeed eruit, de webshop is dicht".
  const isSo = sameValue(now, there);
  if (isSo && moved.comes.length === 0 && changeIn(turn, text, seen)?.kind === 'supplier-stops') return false;
  heardAs(turn, 'correction', text, { suppliers: now }, 'likely');
  if (isSo) tellAlready(turn, loaded);
  else proposeToo(turn, { loaded, values: { suppliers: now.length === 0 ? null : now } });
  return true;
}

/** The program of which the end was told just before, and waits for its yes. */
function stoppedBefore({ waited: { card, change } }: AppTurn): readonly string[] {
  const about = card?.card === 'change' ? card.subject : change?.subject;
  const [subject = '', kind] = about?.split(' ') ?? [];
  return kind === 'supplier-stops' ? [subject] : [];
}

/** The one activity that a text names and this person may change. */
export function activityNamed(turn: AppTurn, text: string, seen: readonly Loaded[]): Loaded | undefined {
  const [only, ...more] = seen.filter((loaded) => {
    const { record } = loaded;
    const called = { number: record.number, names: namesOfActivity(record) };
    const isActivity = activityRegisters.includes(record.register) && record.status !== 'archived';
    return (
      isActivity && canWith(turn, 'edit', loaded) && (mentions(text, called) || namedIn(text, called) !== undefined)
    );
  });
  return more.length > 0 ? undefined : only;
}
