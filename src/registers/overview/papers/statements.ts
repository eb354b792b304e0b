// Privacy statements against what was published of them: up to date, or out of date because of which activities.

import type { Publication } from '../../../app/ports/publications.js';
import type { Repositories } from '../../../app/ports/store.js';
import { recordName } from '../../../core/records.js';
import { organisationName, type WholeRegister, wholeRegister } from '../../../core/whole-register.js';
import { templateOf } from '../../activities/rules/templates/index.js';
import { checklistOf } from '../rules/papers/art-30.js';
import { formerGroup, groupsOf, madeOf, type PeopleGroup } from '../rules/papers/privacy-statement.js';
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
  const names = await namesOf(asking, register);
  const present = groupsOf(register);
  const gone = published.filter(({ subject }) => present.every(({ id }) => id !== subject));
  const former = gone.map(({ subject }) => formerGroup(subject, organisation.language));
  const groups = [...present, ...former].map((group): Standing => {
    const known = published.find(({ subject }) => subject === group.id);
    const changed = known === undefined ? [] : changedSince(known, digests(register, group, sha256), names);
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
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...ids].filter((id) => before[id] !== now[id]).flatMap((id) => names.get(id) ?? []);
}

/** By record id "V-001 Klanten", of what has ended too. */
async function namesOf(
  { repositories, organisation }: Asking,
  register: WholeRegister,
): Promise<ReadonlyMap<string, string>> {
  const checklist = source.checklists.activity;
  const records = await repositories.records.list(organisation.id, checklist.id);
  const names = records.map(({ id, number, title }) => [id, recordName(checklist, number, title)] as const);
  return new Map([...names, ['organisation', organisationName(register)]]);
}
