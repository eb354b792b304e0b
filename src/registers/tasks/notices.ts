// What people hear about lists: their own points together, and for the officer what stayed open after its day.

import { recordOf } from '../../app/keepers.js';
import { officersToday } from '../../app/receivers.js';
import { canWith, nameOf } from '../../app/register.js';
import type { About, Alone, AppTurn, InDigest, Loaded } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say } from '../../core/text.js';
import { showDay } from '../../core/time.js';
import { ownCard } from './card.js';
import { planList } from './planning.js';
import { openIn, type Point } from './rules/points.js';
import { tasksWords as words } from './words.js';

/** To whoever does something on a list. */
export const tasksGiven: Alone = {
  render: async (turn, { record }) => {
    const list = await recordOf(turn, record);
    return list === undefined || list.record.status === 'archived' ? undefined : ownCard(turn, list);
  },
};

/** The key is the day after that by which something had to be done. */
export const tasksLate: InDigest = {
  to: async (turn, about) => ((await lateIn(turn, about)) === undefined ? [] : officersToday(turn)),
  fires: async (turn, { record }) => {
    const list = await recordOf(turn, record);
    if (list !== undefined) await planList(turn, list);
  },
  line: async (turn, about) => {
    const found = await lateIn(turn, about);
    if (found === undefined || !canWith(turn, 'read', found.list)) return undefined;
    const { language } = turn;
    const name = (id: string | undefined) =>
      turn.people.find((one) => one.id === id)?.name ?? say(words.nobody, language);
    return {
      label: say(words.lateTitle, language, { list: nameOf(turn, found.list.record) }),
      value: found.late
        .map(({ what, who, by }) => say(words.lateLine, language, { what, who: name(who), day: showDay(by, language) }))
        .join('\n'),
      action: { id: pressId('show', found.list.record.id), label: say(words.back, language) },
    };
  },
};

async function lateIn(
  turn: AppTurn,
  { record, key }: About,
): Promise<{ readonly list: Loaded; readonly late: readonly Point[] } | undefined> {
  const list = await recordOf(turn, record);
  if (list === undefined || list.record.status === 'archived') return undefined;
  const late = openIn(list.scope.answers).filter(({ by }) => by < key);
  return late.length === 0 ? undefined : { list, late };
}
