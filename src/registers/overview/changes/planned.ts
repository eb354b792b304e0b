// A change that is still to come, as one line: what, when, who told it, and that it can be called off.
import type { AppTurn } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say, t } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { keptChange } from './change-apply.js';
import { titleOf } from './change-card.js';
import { changeSentences } from './change-sentences.js';
import { seenIn, worldFor } from './change-world.js';

const onDay = t('een wijziging verwerken op {day}, door {who}', 'a change is done on {day}, by {who}');

/** Undefined where nothing of it is to come, or it is not for this person. */
export async function plannedLine(turn: AppTurn, record: string, at: string): Promise<Line | undefined> {
  const kept = await keptChange(turn, record);
  if (kept?.state !== 'planned') return undefined;
  const { from: _day, ...change } = kept.change;
  const { language } = turn;
  const day = showDay(dayOf(at, turn.organisation.zone), language);
  const who = turn.people.find(({ id }) => id === kept.by)?.name ?? say(changeSentences.none, language);
  return {
    label: titleOf(turn, change, await worldFor(turn, change, await seenIn(turn))),
    value: say(onDay, language, { day, who }),
    ...(can(turn.actor, 'archive-record')
      ? { action: { id: pressId('follow-undo', record), label: say(changeSentences.undo, language) } }
      : {}),
  };
}
