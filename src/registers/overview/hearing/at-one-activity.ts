// What is put right of one activity by what is told of it: its programs, how its data are protected, who reaches them.
import type { AppTurn } from '../../../app/turn.js';
import { accessAt } from './access-at.js';
import { measuresAt } from './measures-at.js';
import { programsAt } from './programs-at.js';

/** Proposes it there; false where nothing of these is told of one activity. */
export const atOneActivity = async (turn: AppTurn, text: string): Promise<boolean> =>
  (await programsAt(turn, text)) || (await measuresAt(turn, text)) || accessAt(turn, text);
