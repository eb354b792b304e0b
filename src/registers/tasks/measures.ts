// A measure that is done becomes one of the register, of the whole organisation.
import type { AppTurn } from '../../app/turn.js';

export async function becomesMeasure(_turn: AppTurn, _measure: string): Promise<void> {}
