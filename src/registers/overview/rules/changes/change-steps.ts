// The parts of a plan: records as they are, steps that make them different, and what goes bit by bit.

import { type Ending, openEndings } from '../../../../core/ending.js';
import { choicesAt, rowsOf, valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Choice, Value } from '../../../../core/engine/value.js';
import type { Role } from '../../../../core/people.js';
import { addMonthsTo, afterTerm, type Day } from '../../../../core/time.js';
import type { Change } from './change.js';

/** A record of the register as it is now. */
export interface Seen {
  readonly id: string;
  readonly register: string;
  /** "V-003 Klanten". */
  readonly name: string;
  readonly title: string;
  readonly status: 'concept' | 'active' | 'archived';
  readonly template: string | null;
  readonly scope: Scope;
}

/** What somebody who leaves has to do, as it is when another takes it over. */
export interface HandedOver {
  readonly record: string;
  readonly path: string;
  readonly value: string | null;
}

export interface World {
  readonly records: readonly Seen[];
  /** Undefined where nobody is named to take it over. */
  readonly duties: readonly HandedOver[];
  readonly roles: readonly Role[];
  /** Nobody else looks after privacy. */
  readonly isLastOfficer: boolean;
  /** A program that is not in the register yet: the name it will have, and the templates that it nearly always means. */
  readonly comes: { readonly name: string; readonly templates: readonly string[] } | undefined;
  /** The template of an activity means this question of the profile. */
  readonly profileOf: (template: string) => string | undefined;
  readonly secondPlace: string;
  /** Who clears what goes, unless it is said otherwise: who confirms it. */
  readonly me: string;
  readonly today: Day;
  /** "Alle gegevens". */
  readonly everything: string;
}

/** How a step is told: what is alike stands in one line. */
export type Effect =
  | 'taken-out'
  | 'opens'
  | 'swapped'
  | 'added'
  | 'program-comes'
  | 'activity-ends'
  | 'profile-no'
  | 'address'
  | 'winds-down'
  | 'handed'
  | 'kept-by'
  | 'no-deputy'
  | 'deputy-next'
  | 'roles-end';

/** Stands for the record that the plan itself makes. */
export const newRecord = '@new';

export type Step = { readonly says: Effect } & (
  | { readonly type: 'answer'; readonly record: string; readonly path: string; readonly value: Value | null }
  | { readonly type: 'ends'; readonly record: string }
  | { readonly type: 'winds'; readonly record: string; readonly ending: Ending }
  | { readonly type: 'program' }
  | { readonly type: 'roles' }
);

/** What nothing is written for, and somebody has to look at. */
export interface Touch {
  readonly says: 'contract' | 'accounts' | 'look' | 'unused';
  readonly records: readonly string[];
}

export interface Plan {
  readonly change: Change;
  readonly steps: readonly Step[];
  readonly touches: readonly Touch[];
  /** The one thing that is missing, asked before anything is shown. */
  readonly asks?: 'address' | 'name' | 'who';
  /** Why nothing is to be done: it is so already, or somebody has to take over first. */
  readonly stops?: 'done' | 'last-officer' | 'gone';
}

/** What an activity is kept in. */
export const listed = ({ answers }: Scope): readonly Choice[] => choicesAt(answers, 'suppliers');

/** Out of use, or being wound down as a whole. */
export const isOver = ({ status, scope }: Seen): boolean =>
  status === 'archived' || openEndings(scope.answers).some(({ why }) => why === 'stopped' || why === 'ended');

/** Our own choice, said on the card and open to change. */
const clearMonths = 1;

/** What is still in a program stays in the register until it is cleared. */
export const windsDown = ({ id, title }: Seen, { me, today, everything }: World): Step => ({
  type: 'winds',
  record: id,
  says: 'winds-down',
  ending: {
    row: 'stopped',
    what: everything,
    why: 'stopped',
    where: title,
    who: me,
    by: addMonthsTo(today, clearMonths),
    done: undefined,
    doneBy: undefined,
  },
});

/** An activity that ends is kept until its longest term is over; one that never counted goes at once. */
export function endsActivity(activity: Seen, world: World): Step {
  const { id, status, scope } = activity;
  if (status !== 'active') return { type: 'ends', record: id, says: 'activity-ends' };
  const { me, today, everything, records } = world;
  const places = listed(scope).flatMap((one) => records.find((known) => known.id === one)?.title ?? []);
  const ending: Ending = {
    row: 'ended',
    what: everything,
    why: 'ended',
    where: places.join(', '),
    who: me,
    by: longestTerm(scope, today),
    done: undefined,
    doneBy: undefined,
  };
  return { type: 'winds', record: id, says: 'winds-down', ending };
}

function longestTerm(scope: Scope, today: Day): Day {
  const ends = rowsOf(scope.answers, 'retention').flatMap((row) => {
    const [term, unit] = ['term', 'unit'].map((column) => valueAt(scope.answers, `retention/${row}/${column}`));
    return typeof term === 'number' && typeof unit === 'string' ? (afterTerm(today, term, unit) ?? []) : [];
  });
  return [addMonthsTo(today, clearMonths), ...ends].toSorted().at(-1) ?? today;
}
