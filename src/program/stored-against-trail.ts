// Whether what is stored is what its trail tells: answers, records, roles, signed versions and files.

import { OperatorError } from '../app/ports/errors.js';
import type { StoredRecord } from '../app/ports/records.js';
import { attachmentContext, type Crypto, type Secrets } from '../app/ports/secrets.js';
import type { Repositories } from '../app/ports/store.js';
import { type AuditLine, changesRoles, rolesText } from '../core/audit.js';
import { differencesIn } from '../core/stored-as-told.js';
import { checklists } from '../registers/index.js';

type FileTold = Pick<AuditLine, 'record' | 'digest'>;

/** What the lines of a whole trail tell about more than one record, gathered while it is read. */
export class Told {
  readonly #records = new Set<string>();
  readonly #versions = new Map<string, string | null>();
  readonly #files: FileTold[] = [];
  readonly #erased = new Set<string | null>();
  #roles: AuditLine | undefined;
  /** Records of which the words are sealed, and could not be compared without their key. */
  unread = 0;

  add(line: AuditLine): void {
    const { action, record, path, digest } = line;
    if (record !== null && (action === 'create-record' || action === 'move-record')) this.#records.add(record);
    if (action === 'sign-register' && path !== null) this.#versions.set(path, digest);
    if (action === 'attach') this.#files.push({ record, digest });
    if (action === 'erase-record' || action === 'archive-record') this.#erased.add(record);
    if (changesRoles(line)) this.#roles = line;
  }

  /** In words for the operator, with ids and paths and never a value. Before this was told, a role had no digest. */
  async differences(
    repositories: Repositories,
    organisation: string,
    crypto: Crypto,
    secrets: Secrets | undefined,
  ): Promise<readonly string[]> {
    const { people, versions } = repositories;
    const found: string[] = [];
    const roles = this.#roles?.digest ?? null;
    if (roles !== null && roles !== crypto.sha256(rolesText(await people.list(organisation))))
      found.push('roles: changed');
    const signed = await versions.list(organisation);
    for (const { n, hash } of signed) {
      const content = await versions.content(organisation, n);
      const isSame =
        content !== undefined && crypto.sha256(content) === hash && this.#versions.get(`version/${n}`) === hash;
      if (!isSame) found.push(`version ${n}: changed`);
    }
    for (const path of this.#versions.keys())
      if (!signed.some(({ n }) => path === `version/${n}`)) found.push(`${path.replace('/', ' ')}: missing`);
    return [...found, ...(await this.#ofRecords(repositories, organisation, crypto, secrets))];
  }

  async #ofRecords(
    repositories: Repositories,
    organisation: string,
    crypto: Crypto,
    secrets: Secrets | undefined,
  ): Promise<readonly string[]> {
    const found: string[] = [];
    const missing = new Set(this.#records);
    const files = [...this.#files];
    for (const { id: register } of checklists) {
      for (const record of await repositories.records.list(organisation, register)) {
        missing.delete(record.id);
        const differing = await differencesOf(repositories, record, crypto);
        if (differing === undefined) this.unread += 1;
        found.push(...(differing ?? []));
        const changed = without(files, await filesOf(repositories, record, crypto, secrets));
        found.push(...changed.map(() => `${nameOf(record)}, a file: changed`));
      }
    }
    // With its record a file may go; when that is joined with another it goes along.
    const gone = files.filter(({ record }) => !this.#erased.has(record));
    return [...found, ...[...missing].map((id) => `record ${id}: missing`), ...gone.map(() => 'a file: missing')];
  }
}

const nameOf = ({ register, number }: StoredRecord) => `${register} ${number}`;

/** Undefined where nothing can be said without the keys of the settings. */
async function differencesOf(
  { answers, audit }: Repositories,
  record: StoredRecord,
  { hmac }: Crypto,
): Promise<readonly string[] | undefined> {
  const { id, organisation } = record;
  const versions = await answers.ofRecord(organisation, id).catch(whyUnread);
  if (versions === 'no-keys') return undefined;
  if (versions === 'broken') return [`${nameOf(record)}: an answer does not open`];
  const lines = await audit.ofRecord(organisation, id);
  return differencesIn(record, versions, lines, hmac).map(({ path, is }) => {
    const what = path === undefined ? nameOf(record) : `${nameOf(record)} ${path}`;
    return `${what}: ${is === 'not-told' ? 'not in the trail' : is}`;
  });
}

/** What was sealed and changed afterwards does not open; without keys nothing can be said of it. */
function whyUnread(error: unknown): 'no-keys' | 'broken' {
  const code = error instanceof OperatorError ? error.code : undefined;
  if (code === 'secrets-keys-missing') return 'no-keys';
  if (code === 'secrets-broken') return 'broken';
  throw error;
}

/** Takes files with these digests out of those that were told, and gives the digests that were not among them. */
function without(told: FileTold[], digests: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return digests.filter((digest) => {
    const at = told.findIndex((one) => one.digest === digest);
    if (at >= 0) told.splice(at, 1);
    return at < 0;
  });
}

/** The digests of its files; undefined for one that cannot be opened or is not what its digest says. */
async function filesOf(
  { attachments }: Repositories,
  { organisation, id: record }: StoredRecord,
  { sha256 }: Crypto,
  secrets: Secrets | undefined,
): Promise<readonly (string | undefined)[]> {
  const digests: (string | undefined)[] = [];
  for (const { id, sha256: digest } of await attachments.ofRecord(organisation, record)) {
    const kept = secrets === undefined ? undefined : await attachments.get(organisation, id);
    digests.push(kept === undefined || sha256(opened(kept.sealed, id, secrets)) === digest ? digest : undefined);
  }
  return digests;
}

function opened(sealed: string, id: string, secrets: Secrets | undefined): string {
  try {
    return secrets?.open(sealed, attachmentContext(id)) ?? '';
  } catch {
    return '';
  }
}
