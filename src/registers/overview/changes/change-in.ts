// Which change of the business a sentence tells, among what the register holds.
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { isOther } from '../../../core/engine/value.js';
import type { Day } from '../../../core/time.js';
import { dutyIn, passedOn } from '../../organisation/rules/duty-passed-on.js';
import { awayTold } from '../../people/rules/away-told.js';
import { programsIn } from '../../suppliers/rules/told.js';
import type { Change } from '../rules/changes/change.js';
import { withoutDay } from '../rules/changes/change-days.js';
import { type ChangeTold, changeTold, mayTellChange } from '../rules/changes/change-told.js';
import { maySwap, programsSwapped } from '../rules/programs-moved.js';
import { namesKnown, programsNamed } from './change-world.js';

/** Whether a text may tell one: only then what the register holds is read. */
export const mayChange = ({ today }: AppTurn, text: string): boolean =>
  mayTellChange(text, today) || maySwap(text) || dayOfDeputy(text, today) !== undefined;

/** The day to come from which a text tells that somebody is the deputy. */
function dayOfDeputy(text: string, today: Day): Day | undefined {
  // Until a day is only for a while, and who asks who tells nothing.
  if (/\?|\b(?:tot|t\/m|until|till)\b|^(?:(?:en|maar|and|but) )*(?:wie|who)\b/i.test(text) || dutyIn(text) !== 'deputy')
    return undefined;
  // Who is away for a while has somebody stand in for that while.
  if (awayTold(text, true) === 'absence') return undefined;
  const { day } = withoutDay(text, today);
  return day !== undefined && day > today ? day : undefined;
}

/** "Kees wordt plaatsvervanger ipv mo, vanaf 1 december" is not so yet. */
function deputyFrom({ today }: AppTurn, text: string, loaded: readonly Loaded[]): ChangeTold | undefined {
  const from = dayOfDeputy(text, today);
  const profile = loaded.find(({ record }) => record.register === 'organisation');
  if (from === undefined || profile === undefined) return undefined;
  const who = passedOn('deputy', withoutDay(text, today).rest, profile.scope)?.['deputy'];
  if (who === 'none' || (typeof who !== 'string' && !isOther(who))) return undefined;
  const change: Change = { kind: 'deputy-new', ...(isOther(who) ? { words: who.other } : { came: who }), from };
  return { kind: change.kind, said: text, changes: [change] };
}

/** One program in the place of another says more than that the one ends. */
export function changeIn(turn: AppTurn, text: string, loaded: readonly Loaded[]): ChangeTold | undefined {
  const known = namesKnown(turn, loaded);
  const told = changeTold(text, known, turn.today) ?? deputyFrom(turn, text, loaded);
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
