// Which change of the business a sentence tells, among what the register holds.
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { programsIn } from '../../suppliers/rules/told.js';
import type { Change } from '../rules/changes/change.js';
import { withoutDay } from '../rules/changes/change-days.js';
import { type ChangeTold, changeTold, mayTellChange } from '../rules/changes/change-told.js';
import { maySwap, programsSwapped } from '../rules/programs-moved.js';
import { namesKnown, programsNamed } from './change-world.js';

/** Whether a text may tell one: only then what the register holds is read. */
export const mayChange = ({ today }: AppTurn, text: string): boolean => mayTellChange(text, today) || maySwap(text);

/** One program in the place of another says more than that the one ends. */
export function changeIn(turn: AppTurn, text: string, loaded: readonly Loaded[]): ChangeTold | undefined {
  const known = namesKnown(turn, loaded);
  const told = changeTold(text, known, turn.today);
  if (told !== undefined && told.kind !== 'supplier-stops') return told;
  const swapped = programsSwapped(text, programsNamed(turn, loaded));
  if (swapped === undefined) return told;
  const { goes, comes } = swapped;
  const { day } = withoutDay(text, turn.today);
  const from = day !== undefined && day > turn.today ? { from: day } : {};
  const [came = comes] = known.programs(`van ${comes}`);
  const change: Change = { kind: 'supplier-replaced', subject: goes, came, ...from };
  return { kind: change.kind, said: text, changes: [change] };
}

/** Whether it is of a program that is used, or that is known by its name. */
export const isOfProgram = ({ kind, changes, said }: ChangeTold, text: string): boolean =>
  ['supplier-stops', 'supplier-replaced', 'program-new'].includes(kind) &&
  (changes.some(({ subject }) => subject !== undefined) || [said, text].some((words) => programsIn(words).length > 0));
