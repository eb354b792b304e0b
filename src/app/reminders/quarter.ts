// The question of each quarter: what is due to be cleared.
import { addMonthsTo, instantAt } from '../../core/time.js';
import type { AppTurn } from '../turn.js';
import { remind } from './remind.js';

/** Plans the next one, on the first morning of the next quarter; the same quarter is planned once. */
export async function planQuarter(turn: AppTurn): Promise<void> {
  const month = Number(turn.today.slice(5, 7));
  const first = addMonthsTo(`${turn.today.slice(0, 7)}-01`, 3 - ((month - 1) % 3));
  await remind(turn, { notice: 'clean-up', at: instantAt(first, 9, 0, turn.organisation.zone) });
}
