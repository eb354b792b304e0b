// Privacy statements against what was published of them: up to date, or out of date because of which activities.
import { checklistOf } from '../core/checklists/index.js';
import { groupsOf, madeOf, type PeopleGroup } from '../core/privacy-statement.js';
import { templateOf } from '../core/templates/index.js';
import { type WholeRegister, wholeRegister } from '../core/whole-register.js';
import type { Publication, Repositories } from './ports.js';
import { type RegisterSource, registerOf } from './register-document.js';

export const statementDocument = 'privacy-statement';

const source: RegisterSource = {
  checklists: {
    organisation: checklistOf('organisation'),
    activity: checklistOf('controller-activity'),
    supplier: checklistOf('supplier'),
  },
  template: templateOf,
  program: '',
};

/** Where a statement is read from: a turn, or the worker for documents. */
interface Asking {
  readonly repositories: Repositories;
  readonly organisation: { readonly id: string; readonly language: WholeRegister['language'] };
  readonly now: string;
}

/** The register as a whole, within a turn: only for who keeps it. */
export async function registerNow(
  { repositories, organisation, now }: Asking,
  language: WholeRegister['language'],
): Promise<WholeRegister> {
  return wholeRegister(await registerOf(repositories, source, { organisation: organisation.id, language, at: now }));
}

/** What was published for a group, and what has changed since: names of activities, or of the organisation. */
export interface Standing {
  readonly group: PeopleGroup;
  readonly published: Publication | undefined;
  readonly changed: readonly string[];
}

/** Every group with how its statement stands. Compared in the language of the organisation, whoever asks. */
export async function standings(
  asking: Asking,
  sha256: (text: string) => string,
): Promise<{ readonly register: WholeRegister; readonly groups: readonly Standing[] }> {
  const { repositories, organisation } = asking;
  const register = await registerNow(asking, organisation.language);
  const published = (await repositories.publications.list(organisation.id)).filter(
    ({ document }) => document === statementDocument,
  );
  const groups = groupsOf(register).map((group): Standing => {
    const known = published.find(({ subject }) => subject === group.id);
    const changed = known === undefined ? [] : changedSince(known, digests(register, group, sha256), register);
    return { group, published: known, changed };
  });
  return { register, groups };
}

export function digests(
  register: WholeRegister,
  group: PeopleGroup,
  sha256: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(madeOf(register, group)).map(([id, text]) => [id, sha256(text)]));
}

function changedSince(
  { madeOf: before }: Publication,
  now: Readonly<Record<string, string>>,
  register: WholeRegister,
): readonly string[] {
  const entries = [...register.activities, ...(register.organisation === null ? [] : [register.organisation])];
  const nameOf = (id: string) => {
    const entry = id === 'organisation' ? register.organisation : entries.find((each) => each.id === id);
    return entry === null || entry === undefined
      ? id
      : [entry.number, entry.name].filter((part) => part !== '').join(' ');
  };
  const ids = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...ids].filter((id) => before[id] !== now[id]).map(nameOf);
}
