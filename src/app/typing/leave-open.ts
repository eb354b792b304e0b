// "Laat maar" where something is asked: the question stays open, what was typed for it is put aside, and both are said.
import { pathsAt } from '../../core/engine/ask.js';
import type { Column, Scope } from '../../core/engine/checklist.js';
import { optionsOf } from '../../core/engine/options.js';
import { pressId } from '../../core/engine/press.js';
import { columnAt } from '../../core/engine/scope.js';
import { labelled } from '../../core/engine/telling/said-back.js';
import { say } from '../../core/text.js';
import { notDoneYet } from '../../core/understanding/talk/puts-off.js';
import { goOnButton } from '../record-buttons.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply } from '../turn.js';
import { heardAs } from './heard.js';
import type { Open } from './open-here.js';
import { waitingElsewhere } from './waiting.js';
import { askedInWords, nameOfOpen } from './where-open.js';

/** Leaves what is asked as it is, and drops what was typed for it and not stored. */
export function leaveOpen(turn: AppTurn, open: Open, record: string): void {
  const dropped = labelled(open.scope, open.filled).join('; ');
  heardAs(turn, 'control', '', { control: 'pause' });
  turn.waits = waitingElsewhere(turn.waits, record);
  const what = askedInWords(open) ?? nameOfOpen(turn, open);
  const lines = [
    ...(dropped === '' ? [] : [say(sentences.putAside, turn.language, { what: dropped })]),
    say(sentences.staysOpen, turn.language, { what }),
  ];
  reply(turn, { type: 'text', text: lines.join('\n'), actions: [goOnButton(turn, record)] });
  // "Ja" or "klopt" behind it shows it again, and agrees to nothing unseen.
  turn.waits = { ...turn.waits, yes: pressId('open', record) };
}

/** What was not done yet of a case stays open, unless that is an answer of its own here. */
export async function leavesUndone(turn: AppTurn, text: string, { scope, focus, filled }: Open): Promise<boolean> {
  if (!notDoneYet(text) || Object.keys(filled).length > 0) return false;
  // Only what is done with a case is done step by step.
  const paths = scope.checklist.goesOnWith === undefined ? [] : pathsAt(scope, focus);
  const columns = paths.flatMap((path) => columnAt(scope, path) ?? []);
  if (columns.length === 0 || !columns.every((column) => isStep(column, scope))) return false;
  return heardAs(turn, 'control', text, { control: 'skip' });
}

const isStep = (column: Column, scope: Scope): boolean =>
  column.kind === 'day' ||
  column.kind === 'text' ||
  (column.kind === 'choice' && !optionsOf(column, scope, 'all').some(({ label }) => /\bnog niet\b/i.test(label.nl)));
