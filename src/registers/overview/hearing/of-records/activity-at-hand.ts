// The activity of which something is told that names none: what was shown last, or is on the screen.
import type { AppTurn, Loaded } from '../../../../app/turn.js';
import { onScreen } from '../../../../app/typing/open-here.js';
import { isForm } from '../../../../core/engine/focus.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { seenIn } from '../../changes/change-world.js';

/** Undefined where there is none; beside a form only what is told plainly is of another part of it. */
export async function activityAtHand(turn: AppTurn, plainly: boolean): Promise<Loaded | undefined> {
  const { card } = turn.waited;
  const shown = card?.card === 'shown' ? await seenIn(turn) : [];
  const isActivity = ({ record }: Loaded) => activityRegisters.includes(record.register);
  const last = shown.find((loaded) => loaded.record.id === card?.subject && isActivity(loaded));
  const here = last === undefined ? await onScreen(turn) : undefined;
  if (here === undefined) return last;
  return (plainly || !isForm(here.open.focus)) && isActivity(here.loaded) ? here.loaded : undefined;
}
