// The register as it is now, or as it was when somebody signed it off; both are read in the same way.

import type { StoredVersion } from '../../../app/ports/publications.js';
import type { StoredRecord } from '../../../app/ports/records.js';
import type { RegisterChange } from '../../../core/document.js';
import { type Answer, latest } from '../../../core/engine/answers.js';
import type { Language } from '../../../core/text.js';
import { checklistOf } from '../rules/papers/art-30.js';
import {
  changesBetween,
  type FrozenRecord,
  type FrozenRegister,
  frozenFrom,
  frozenOf,
  readFrozen,
} from '../rules/papers/register-versions.js';
import type { RegisterRepositories } from './register-store.js';

/** Everything that the register of art. 30 is made of. */
const registers = ['organisation', 'controller-activity', 'processor-activity', 'supplier'] as const;

/** The register as it is now, in the form in which it is signed. */
export async function freeze(repositories: RegisterRepositories, organisation: string): Promise<FrozenRegister> {
  const records: FrozenRecord[] = [];
  for (const register of registers) {
    const heads = await repositories.records.list(organisation, register);
    const used = heads.filter(({ status }) => status !== 'archived').map(({ id }) => id);
    const answers = await repositories.answers.ofRecords(organisation, used);
    for (const head of heads) records.push(frozenFrom(head, latest(answers.get(head.id) ?? []).values()));
  }
  return frozenOf(organisation, await repositories.audit.head(organisation), records);
}

/** The last version that was signed off, with what changed since; undefined while there is none. */
export async function standing(
  repositories: RegisterRepositories,
  organisation: string,
  language: Language,
): Promise<{ readonly version: StoredVersion; readonly changes: readonly RegisterChange[] } | undefined> {
  const [version] = await repositories.versions.list(organisation);
  const content = version && (await repositories.versions.content(organisation, version.n));
  if (version === undefined || content === undefined) return undefined;
  const now = await freeze(repositories, organisation);
  return { version, changes: changesBetween(readFrozen(content), now, checklistOf, language) };
}

/** The same repositories, but with the records and answers of a version; people are those of now. */
export async function asSigned(
  repositories: RegisterRepositories,
  organisation: string,
  n: number,
): Promise<RegisterRepositories | undefined> {
  const version = (await repositories.versions.list(organisation)).find((known) => known.n === n);
  const content = version && (await repositories.versions.content(organisation, n));
  if (version === undefined || content === undefined) return undefined;
  const frozen = readFrozen(content);
  const answers = new Map(frozen.records.map((record) => [record.id, record.answers.map(answerOf)]));
  return {
    ...repositories,
    records: {
      list: async (_organisation, register) =>
        frozen.records.filter((record) => record.register === register).map((record) => storedOf(record, organisation)),
    },
    answers: { ofRecords: async (_organisation, ids) => new Map(ids.map((id) => [id, answers.get(id) ?? []])) },
    audit: { head: async () => frozen.trail },
    versions: { list: async () => [version], content: async () => content },
  };
}

function storedOf({ answers: _, ...head }: FrozenRecord, organisation: string): StoredRecord {
  return { ...head, organisation, archivedReason: null, digestKey: null };
}

const answerOf = (answer: FrozenRecord['answers'][number]): Answer => ({ ...answer, turn: '' });
