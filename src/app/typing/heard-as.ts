// What stands for a word that may mean something else, said with the answer: "de app" may be another one than WhatsApp.
import type { Scope } from '../../core/engine/checklist.js';
import { columnAt } from '../../core/engine/scope.js';
import type { Reading } from '../../core/understanding/reading.js';
import { type AppTurn, tell } from '../turn.js';

export function sayHeardAs(turn: AppTurn, text: string, scope: Scope, { values }: Reading): void {
  for (const [path, value] of Object.entries(values)) {
    const column = columnAt(scope, path);
    const said = column?.kind === 'choices' ? column.saysBack?.(text, value) : undefined;
    if (said !== undefined) tell(turn, said);
  }
}
