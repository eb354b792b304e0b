// How a measure is taken: for programs of the organisation where the switch is, as far as a dated source says so.
import type { AppTurn } from '../../app/turn.js';

export async function hintFor(_turn: AppTurn, _measure: string | undefined): Promise<readonly string[]> {
  return [];
}
