// What a report of a breach, an addition to it, a change of the file and its closing bring about.
import type { Write } from '../../core/engine/answers.js';
import type { Loaded } from '../register.js';
import type { AppTurn } from '../turn.js';

export async function reportBreach(_turn: AppTurn, _report: Loaded): Promise<void> {}
export async function addToBreach(_turn: AppTurn, _report: Loaded, _writes: readonly Write[]): Promise<void> {}
export async function followBreach(_turn: AppTurn, _breach: Loaded, _writes: readonly Write[]): Promise<void> {}
export async function closeBreach(_turn: AppTurn, _breach: Loaded): Promise<void> {}
