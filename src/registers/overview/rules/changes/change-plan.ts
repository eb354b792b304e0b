// What a change touches in the register: the answers and records that become different, and what is to be looked at.

import { valueAt, versionOf } from '../../../../core/engine/answers.js';
import { questionOf } from '../../../../core/engine/scope.js';
import { sameValue, type Value } from '../../../../core/engine/value.js';
import { folded } from '../../../../core/fold.js';
import type { Change } from './change.js';
import {
  endsActivity,
  type HandedOver,
  isOver,
  listed,
  newRecord,
  type Plan,
  type Seen,
  type Step,
  type Touch,
  type World,
  windsDown,
} from './change-steps.js';
import { things } from './change-words.js';

/** What this change makes different: now, or on the day from which it is so. */
export function planOf(change: Change, known: World): Plan {
  const { from = known.today } = change;
  // What is cleared within a month of it is counted from then.
  const world = from > known.today ? { ...known, today: from } : known;
  const { records } = world;
  const subject = records.find(({ id }) => id === change.subject);
  const about = (part: Omit<Plan, 'change'>): Plan => ({ change, ...part });
  const nothing = { steps: [], touches: [] };
  switch (change.kind) {
    case 'supplier-stops':
      if (subject === undefined) return about({ ...nothing, stops: 'gone' });
      return about(isOver(subject) ? { ...nothing, stops: 'done' } : stopping(subject, world));
    case 'activity-stops':
      if (subject === undefined) return about({ ...nothing, stops: 'gone' });
      return about(isOver(subject) ? { ...nothing, stops: 'done' } : ending(subject, world));
    case 'supplier-replaced':
    case 'program-new':
      return about(coming(change, subject, world));
    case 'person-leaves':
      return about(leaving(change, world));
    case 'keeper-new':
      if (subject === undefined || isOver(subject)) return about({ ...nothing, stops: 'gone' });
      return about(keptBy(change, subject));
    case 'deputy-new':
      return about(deputyIs(change, world));
    case 'place-new':
    case 'moved':
      return about(moving(change, world));
  }
}

type Part = Omit<Plan, 'change'>;

/** Whoever holds a list of programs that this is in. */
function naming(records: readonly Seen[], program: string): readonly Seen[] {
  return records.filter(
    ({ status, scope }) =>
      status !== 'archived' &&
      questionOf(scope.checklist, 'suppliers')?.kind === 'choices' &&
      listed(scope).includes(program),
  );
}

function stopping(program: Seen, world: World): Part {
  const { records } = world;
  const users = naming(records, program.id);
  return {
    steps: [
      ...users.map((user): Step => {
        const left = listed(user.scope).filter((one) => one !== program.id);
        const isOpen = left.length === 0;
        return {
          type: 'answer',
          record: user.id,
          path: 'suppliers',
          value: isOpen ? null : left,
          says: isOpen ? 'opens' : 'taken-out',
        };
      }),
      windsDown(program, world),
    ],
    touches: loose(program),
  };
}

/** What is left to do at a company that goes. */
function loose({ id, scope }: Seen): readonly Touch[] {
  const agreement = valueAt(scope.answers, 'agreement');
  const isPlace = valueAt(scope.answers, 'role') === 'place';
  return [
    ...(agreement === 'yes-dated' || agreement === 'in-terms' ? [{ says: 'contract', records: [id] } as const] : []),
    ...(isPlace ? [] : [{ says: 'accounts', records: [id] } as const]),
  ];
}

function ending(activity: Seen, world: World): Part {
  const { records, profileOf } = world;
  const profile = records.find(({ register }) => register === 'organisation');
  const question = activity.template === null ? undefined : profileOf(activity.template);
  const isTold = profile !== undefined && question !== undefined && valueAt(profile.scope.answers, question) === true;
  const programs = listed(activity.scope).filter((one) => typeof one === 'string');
  const unused = programs.filter(
    (one) =>
      naming(records, one).every(({ id }) => id === activity.id) &&
      records.some(({ id, scope }) => id === one && valueAt(scope.answers, 'role') !== 'place'),
  );
  return {
    steps: [
      endsActivity(activity, world),
      ...(isTold && isOnlyOne(activity, records)
        ? [{ type: 'answer', record: profile.id, path: question, value: false, says: 'profile-no' } as const]
        : []),
    ],
    touches: unused.length === 0 ? [] : [{ says: 'unused', records: unused }],
  };
}

/** Of its template there is no other in use. */
const isOnlyOne = ({ id, template }: Seen, records: readonly Seen[]): boolean =>
  !records.some((other) => other.id !== id && other.template === template && other.status !== 'archived');

function coming(change: Change, old: Seen | undefined, world: World): Part {
  const { records, comes } = world;
  if (change.came === undefined && change.words === undefined) return { steps: [], touches: [], asks: 'name' };
  const known = records.find(({ id }) => id === change.came);
  const came = known?.id ?? newRecord;
  const gone = old === undefined || isOver(old) ? undefined : old;
  const users = gone === undefined ? [] : naming(records, gone.id);
  if (change.kind === 'supplier-replaced' && gone === undefined) return { steps: [], touches: [], stops: 'done' };
  const extra = gone === undefined && comes !== undefined ? fitting(records, comes.templates, came) : [];
  const steps: readonly Step[] = [
    ...(known === undefined ? [{ type: 'program', says: 'program-comes' } as const] : []),
    ...users.map(({ id, scope }): Step => {
      const left = listed(scope).filter((one) => one !== came);
      const value = left.map((one) => (one === gone?.id ? came : one));
      return { type: 'answer', record: id, path: 'suppliers', value, says: 'swapped' };
    }),
    ...extra.map(
      ({ id, scope }): Step => ({
        type: 'answer',
        record: id,
        path: 'suppliers',
        value: [...listed(scope).filter((one) => one !== 'none'), came],
        says: 'added',
      }),
    ),
    ...(gone === undefined ? [] : [windsDown(gone, world)]),
  ];
  if (steps.length === 0) return { steps, touches: [], stops: 'done' };
  return { steps, touches: gone === undefined ? [] : loose(gone) };
}

/** Activities in use for which such a program nearly always is. */
const fitting = (records: readonly Seen[], templates: readonly string[], came: string): readonly Seen[] =>
  records.filter(
    ({ template, status, scope }) =>
      template !== null && templates.includes(template) && status === 'active' && !listed(scope).includes(came),
  );

function leaving(change: Change, { duties, roles, isLastOfficer, records }: World): Part {
  if (isLastOfficer) return { steps: [], touches: [], stops: 'last-officer' };
  const toHand = duties.filter(({ value }) => value !== null);
  if (toHand.length > 0 && change.came === undefined) return { steps: [], touches: [], asks: 'who' };
  const steps: readonly Step[] = [
    ...duties.map((duty): Step => ({ type: 'answer', ...duty, says: saidAs(duty, change) })),
    ...(roles.length === 0 ? [] : [{ type: 'roles', says: 'roles-end' } as const]),
  ];
  const accounts = accountsOf(duties, records);
  return { steps, touches: accounts.length === 0 ? [] : [{ says: 'accounts', records: accounts }] };
}

const saidAs = ({ path, value }: HandedOver, { came }: Change): Step['says'] => {
  if (!path.startsWith('deputy')) return 'handed';
  return value === null && (path === 'deputy' || came === undefined) ? 'no-deputy' : 'deputy-next';
};

/** Who takes over from a day on has a number of their own. */
function deputyIs({ came, words }: Change, { records }: World): Part {
  const profile = records.find(({ register }) => register === 'organisation');
  const value = came ?? (words === undefined ? undefined : { other: words });
  if (profile === undefined || value === undefined) return { steps: [], touches: [], stops: 'gone' };
  const { answers } = profile.scope;
  if (sameValue(valueAt(answers, 'deputy'), value)) return { steps: [], touches: [], stops: 'done' };
  const step = (path: string, to: Value | null): Step => ({
    type: 'answer',
    record: profile.id,
    path,
    value: to,
    says: 'deputy-next',
  });
  const phone = valueAt(answers, 'deputy-phone') === undefined ? [] : [step('deputy-phone', null)];
  return { steps: [step('deputy', value), ...phone], touches: [] };
}

/** A name that is new here stands on the card as it was typed; who it is gets an id before anything is stored. */
function keptBy({ came, words }: Change, { id, scope }: Seen): Part {
  const value = came ?? words;
  if (value === undefined) return { steps: [], touches: [], asks: 'who' };
  if (valueAt(scope.answers, 'owner') === value) return { steps: [], touches: [], stops: 'done' };
  return { steps: [{ type: 'answer', record: id, path: 'owner', value, says: 'kept-by' }], touches: [] };
}

/** Programs of the activities that somebody kept: they could open them. */
function accountsOf(duties: readonly HandedOver[], records: readonly Seen[]): readonly string[] {
  const kept = records.filter(({ id }) => duties.some(({ record, path }) => record === id && path === 'owner'));
  const programs = new Set(kept.flatMap(({ scope }) => listed(scope)).filter((one) => typeof one === 'string'));
  return records
    .filter(({ id, scope }) => programs.has(id) && valueAt(scope.answers, 'role') !== 'place')
    .map(({ id }) => id);
}

function moving(change: Change, { records, secondPlace }: World): Part {
  if (change.words === undefined) return { steps: [], touches: [], asks: 'address' };
  const profile = records.find(({ register }) => register === 'organisation');
  if (profile === undefined) return { steps: [], touches: [], stops: 'gone' };
  const before = valueAt(profile.scope.answers, 'address');
  const beside = [...(typeof before === 'string' ? [before] : []), `${secondPlace}: ${change.words}`].join('; ');
  const value = change.kind === 'moved' ? change.words : beside;
  const isSo = typeof before === 'string' && folded(before).includes(folded(change.words));
  if (isSo) return { steps: [], touches: [], stops: 'done' };
  const bound = records.filter((one) => isBound(one, records)).map(({ id }) => id);
  return {
    steps: [{ type: 'answer', record: profile.id, path: 'address', value: value.slice(0, 200), says: 'address' }],
    touches: bound.length === 0 ? [] : [{ says: 'look', records: bound }],
  };
}

/** Bound to a place: cameras, passes, and what is kept in a cupboard or on a computer of one's own. */
function isBound({ register, status, scope }: Seen, records: readonly Seen[]): boolean {
  if (register !== 'controller-activity' || status === 'archived') return false;
  const watches = valueAt(scope.answers, 'monitoring');
  if (Array.isArray(watches) && watches.some((one) => one === 'cameras' || one === 'passes')) return true;
  return listed(scope).some((one) =>
    records.some(({ id, scope: place }) => id === one && valueAt(place.answers, 'role') === 'place'),
  );
}

/** Suppliers of the register that are used for this kind of thing. */
export function usedFor(thing: string, suppliers: readonly Seen[]): readonly string[] {
  const kind = things[thing];
  if (kind === undefined) return [];
  const called = kind.called.split('|');
  return suppliers
    .filter((one) => {
      const { title, scope } = one;
      if (isOver(one)) return false;
      const use = valueAt(scope.answers, 'use');
      const isUsed = typeof use === 'string' && kind.use.test(folded(use));
      return (
        isUsed ||
        folded(title)
          .split(/[^\p{L}\d]+/u)
          .some((word) => called.includes(word))
      );
    })
    .map(({ id }) => id);
}

/** A number that changes with everything that is shown: whoever confirms saw it as it is. */
export function shownOf({ steps, change }: Plan, records: readonly Seen[]): number {
  const touched = new Set([
    ...steps.flatMap((step) => ('record' in step ? [step.record] : [])),
    ...(change.subject === undefined ? [] : [change.subject]),
  ]);
  const versions = records
    .filter(({ id }) => touched.has(id))
    .flatMap(({ scope }) => [...scope.answers.keys()].map((path) => versionOf(scope.answers, path)));
  return (versions.reduce((sum, n) => sum + n, 0) * 100 + steps.length) % 1_000_000_000;
}
