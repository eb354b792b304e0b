// A change of the business whose card was shown: what was put right from it since was agreed to first, and the rest is asked once more.
import type { AppTurn } from '../../../app/turn.js';
import { changeOf } from '../rules/changes/change.js';
import { planOf } from '../rules/changes/change-plan.js';
import { seenIn, settledIn, worldFor } from './change-world.js';
import { showChange } from './changes.js';

/** Shows it once more where something is left of it. */
export async function changeAgain(turn: AppTurn): Promise<void> {
  const { change: waiting, ...waits } = turn.waits;
  if (waiting === undefined) return;
  turn.waits = waits;
  const [subject = '', path = '', option = ''] = waiting.subject.split(' ');
  const change = changeOf({ subject, path, option }, undefined);
  if (change === undefined) return;
  const loaded = await seenIn(turn);
  const settled = settledIn(turn, change, loaded);
  const plan = planOf(settled, (await worldFor(turn, settled, loaded)).world);
  // The role of a deputy ends with who takes over.
  const isLeft = plan.steps.some(({ type }) => type !== 'roles');
  if (plan.stops !== undefined || plan.asks !== undefined || !isLeft) return;
  // The number of who takes over is still of them.
  const { card } = turn.waits;
  await showChange(turn, change, loaded);
  if (card !== undefined && card.card !== 'change-done') turn.waits = { ...turn.waits, card };
}
