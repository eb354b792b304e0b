// After each turn that wrote to a request: its reminders follow its present answers.
import type { Loaded } from '../register.js';
import type { AppTurn } from '../turn.js';

/** Plans anew what is due for this request. */
export async function changed(_turn: AppTurn, _request: Loaded): Promise<void> {}
