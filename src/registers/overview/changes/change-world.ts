// What a change may touch, read from the register as it is: names that are known, records, duties and roles.

import type { StoredRecord } from '../../../app/ports/records.js';
import { mayDecide } from '../../../app/receivers.js';
import { canWith, nameOf, numberOf, readAll } from '../../../app/register.js';
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import { folded } from '../../../core/fold.js';
import type { Person, Role } from '../../../core/people.js';
import { can, isOfficer } from '../../../core/permissions.js';
import { say, type Text } from '../../../core/text.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { templates } from '../../activities/rules/templates/index.js';
import { organisation } from '../../organisation/rules/checklist.js';
import { type Duty, dutiesOf, isLastOfficer } from '../../people/erasing.js';
import { supplierCatalogue } from '../../suppliers/rules/catalogue.js';
import { entryNamed, supplierFor } from '../../suppliers/rules/sources.js';
import { programsIn, programsLeft } from '../../suppliers/rules/told.js';
import type { Change } from '../rules/changes/change.js';
import { usedFor } from '../rules/changes/change-plan.js';
import type { HandedOver, Seen, World } from '../rules/changes/change-steps.js';
import { changeTold, type KnownNames } from '../rules/changes/change-told.js';
import { things } from '../rules/changes/change-words.js';
import type { Named } from '../rules/names-told.js';
import type { ProgramsNamed } from '../rules/programs-moved.js';
import { changeSentences as sentences } from './change-sentences.js';

/** Everything that a change may make different, register by register. */
export async function seenIn(turn: AppTurn): Promise<readonly Loaded[]> {
  return readAll(turn, 'organisation', 'supplier', ...activityRegisters);
}

const asSeen = (turn: AppTurn, { record, scope }: Loaded): Seen => ({
  id: record.id,
  register: record.register,
  name: nameOf(turn, record),
  title: record.title,
  status: record.status,
  template: record.template,
  scope,
});

/** Names that a sentence may hold, in both languages where the program gave them. */
export function namesKnown(turn: AppTurn, loaded: readonly Loaded[]): KnownNames {
  const used = loaded.filter(({ record }) => record.status !== 'archived' && record.title !== '');
  const suppliers = used.filter(({ record }) => record.register === 'supplier');
  const seen = suppliers.map((one) => asSeen(turn, one));
  return {
    suppliers: suppliers.map((one): Named => {
      const { id, title } = one.record;
      const entry = entryNamed(title, turn.organisation.language);
      return { id, names: [title, ...(entry?.also ?? []), numberOf(one)] };
    }),
    activities: used
      .filter(({ record }) => activityRegisters.includes(record.register))
      .map((one): Named => ({ id: one.record.id, names: [...namesOfActivity(one.record), numberOf(one)] })),
    people: present(turn).map(({ id, name }) => ({ id, names: [name] })),
    me: turn.person.id,
    examples: templates.map(({ id, name }) => ({ id, names: [name.nl, name.en] })),
    programs: (text) => programsIn(text).map(({ id }) => id),
    usedFor: (thing) => usedFor(thing, seen),
    thingOf: (program) => {
      const entry = supplierCatalogue.find(({ id }) => id === program);
      const record = seen.find(({ id }) => id === program);
      const listed = entry ?? (record && entryNamed(record.title, turn.organisation.language));
      return Object.keys(things).find((thing) => listed && things[thing]?.use.test(folded(listed.use.nl)));
    },
  };
}

/** What a sentence names of programs: those in the register by their id, others of the ready list by their name. */
export function programsNamed(turn: AppTurn, loaded: readonly Loaded[]): ProgramsNamed {
  const known = namesKnown(turn, loaded);
  const idOf = ({ name }: { readonly name: Text }): string =>
    known.suppliers.find(({ names }) => names.some((one) => folded(one) === folded(name.nl)))?.id ?? name.nl;
  const standing = loaded
    .filter(({ record: { register, status } }) => activityRegisters.includes(register) && status !== 'archived')
    .flatMap(({ scope }) => choicesAt(scope.answers, 'suppliers'));
  return {
    used: known.suppliers,
    ready: (part) => programsIn(`van ${part}`).map(idOf),
    left: (part) => programsLeft(part).map(idOf),
    ends: (part) => {
      const told = changeTold(part, known, turn.today);
      return told?.kind === 'supplier-stops' ? told.changes.flatMap(({ subject = [] }) => subject) : [];
    },
    stands: (id) => standing.includes(id),
  };
}

/** By its title, and as its example is called in both languages. */
export function namesOfActivity({ title, template }: Pick<StoredRecord, 'title' | 'template'>): readonly string[] {
  const made = templates.find(({ id }) => id === template)?.name;
  return [title, ...(made === undefined ? [] : [made.nl, made.en])];
}

export const present = ({ people }: AppTurn): readonly Person[] => people.filter(({ former }) => former === undefined);

/** The change with what it names as the register knows it: a program that is there already is that record. */
export function settledIn(turn: AppTurn, change: Change, loaded: readonly Loaded[]): Change {
  const choice = change.came ?? (change.kind === 'moved' || change.kind === 'place-new' ? undefined : change.words);
  if (choice === undefined || ofPeople.includes(change.kind)) return change;
  const meant = supplierFor(change.came ?? { other: choice }, factsOf(turn, loaded));
  if (typeof meant !== 'string') return change;
  const { words: _typed, ...rest } = change;
  return { ...rest, came: meant };
}

/** Of these who comes is somebody, and no program. */
const ofPeople: readonly Change['kind'][] = ['person-leaves', 'keeper-new', 'deputy-new'];

/** The answers of a program that comes into the register. */
export function newProgramOf(turn: AppTurn, { came, words = '' }: Change, loaded: readonly Loaded[]) {
  const meant = supplierFor(came ?? { other: words }, factsOf(turn, loaded));
  return typeof meant === 'string' ? undefined : meant;
}

const factsOf = (turn: AppTurn, loaded: readonly Loaded[]) => ({
  suppliers: loaded
    .filter(({ record }) => record.register === 'supplier' && record.status !== 'archived')
    .map(({ record: { id, title } }) => ({ id, name: title })),
  organisationLanguage: turn.organisation.language,
});

export interface Read {
  readonly world: World;
  /** With the cases in which somebody who leaves has something to do. */
  readonly loaded: readonly Loaded[];
}

/** What the plan of this change looks at. */
export async function worldFor(turn: AppTurn, change: Change, loaded: readonly Loaded[]): Promise<Read> {
  const person = change.kind === 'person-leaves' ? present(turn).find(({ id }) => id === change.subject) : undefined;
  const duties = person === undefined ? [] : (await dutiesOf(turn, person)).filter((one) => canSee(turn, one));
  const comes = ofPeople.includes(change.kind) ? undefined : newProgramOf(turn, change, loaded);
  const name = comes?.['name'];
  const language = turn.organisation.language;
  return {
    loaded: [
      ...loaded,
      ...duties.flatMap((one) => (loaded.some((known) => isSame(known, one.loaded)) ? [] : [one.loaded])),
    ],
    world: {
      records: loaded.map((one) => asSeen(turn, one)),
      duties: person === undefined ? [] : duties.flatMap((duty) => handedOver(turn, duty, person, change.came)),
      roles: person === undefined ? [] : rolesOf(turn, person),
      isLastOfficer: person !== undefined && isLastOfficer(turn, person),
      comes: typeof name === 'string' ? { name, templates: entryNamed(name, language)?.activities ?? [] } : undefined,
      profileOf,
      secondPlace: say(sentences.second, language),
      me: turn.person.id,
      today: turn.today,
      everything: say(sentences.everything, language),
    },
  };
}

const isSame = (one: Loaded, two: Loaded): boolean => one.record.id === two.record.id;

/** What somebody has to do in a case that this person may not read, is theirs to settle there. */
const canSee = (turn: AppTurn, { loaded }: Duty): boolean =>
  canWith(turn, 'read', loaded) && canWith(turn, 'edit', loaded);

/** Who takes roles away may give them. */
const rolesOf = (turn: AppTurn, { grants }: Person): readonly Role[] =>
  can(turn.actor, 'give-roles') ? [...new Set(grants.map(({ role }) => role))] : [];

function handedOver(
  turn: AppTurn,
  { loaded, paths }: Duty,
  person: Person,
  to: string | undefined,
): readonly HandedOver[] {
  const record = loaded.record.id;
  return paths.flatMap((path) => {
    const value = takerOf(turn, path, person, to);
    // The number of who had it is not of who takes over.
    const isNumbered =
      path === 'deputy' && value !== null && valueAt(loaded.scope.answers, 'deputy-phone') !== undefined;
    return [{ record, path, value }, ...(isNumbered ? [{ record, path: 'deputy-phone', value: null }] : [])];
  });
}

/** The office is with who holds it, who is named takes over as the deputy too and is asked, and a breach is for who may decide. */
function takerOf(turn: AppTurn, path: string, { id: leaver }: Person, to = ''): string | null {
  switch (path) {
    case 'officer':
      return present(turn).find((one) => isOfficer(one) && one.id !== leaver)?.id ?? turn.person.id;
    case 'deputy':
      return present(turn).some((one) => one.id === to && !isOfficer(one)) ? to : null;
    case 'handler':
      return mayDecide(turn, to) ? to : turn.person.id;
    default:
      return to;
  }
}

/** The question of the profile that says just this, where it means nothing beside it. */
const profileOf = (template: string): string | undefined => onlyDrafts.get(template);

const onlyDrafts: ReadonlyMap<string, string> = new Map(
  organisation.sections.flatMap(({ questions }) =>
    questions.flatMap((question): [string, string][] => {
      const [only, ...more] = question.kind === 'yes-no' ? (question.drafts ?? []) : [];
      return only === undefined || more.length > 0 ? [] : [[only, question.id]];
    }),
  ),
);
