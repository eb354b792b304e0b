// People: where they can be reached, what they have not finished, and codes that join their accounts.
import type { Person, RoleGrant } from '../../core/people.js';
import type { Language } from '../../core/text.js';
import type { Platform } from './channels.js';

/** Where a person can be reached. */
export interface Account {
  readonly platform: Platform;
  readonly externalId: string;
  /** What the platform needs beside the account: a workspace (Slack), a conversation (Teams). */
  readonly address: string | null;
  readonly lastUsedAt: string | null;
  /** Since then nothing can be delivered to it. */
  readonly deadAt: string | null;
}

/** What a person typed in a form and did not submit yet. */
export interface Draft {
  /** Sealed under `draftContext`. */
  readonly values: string;
  readonly at: string;
}

export interface LinkCode {
  /** SHA-256 of the code in capitals. */
  readonly hash: string;
  readonly organisation: string;
  /** Who gave the code: accounts and roles go to this person. */
  readonly person: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export interface PeopleRepository {
  /** Roles that were offered but not accepted, or have ended, are in `grants` too: `can` looks at them. */
  ofAccount(organisation: string, platform: Platform, externalId: string): Promise<Person | undefined>;
  /** The id alone of whose account it is. */
  idOf(organisation: string, platform: Platform, externalId: string): Promise<string | undefined>;
  get(organisation: string, id: string): Promise<Person | undefined>;
  /** Who was erased is among them, without a name: see `asRead`. */
  list(organisation: string): Promise<readonly Person[]>;
  /** Throws DuplicateError when the id exists. */
  add(organisation: string, person: { id: string; name: string; language: Language | null }, at: string): Promise<void>;
  addAccount(organisation: string, person: string, platform: Platform, externalId: string, at: string): Promise<void>;
  /** Where this person can be reached; the one used last comes first. */
  accounts(organisation: string, person: string): Promise<readonly Account[]>;
  /** The person spoke there: messages go there from now on. Writes at most once a minute. */
  used(
    organisation: string,
    platform: Platform,
    externalId: string,
    use: { readonly address: string | null; readonly at: string },
  ): Promise<void>;
  /** Nothing can be delivered there, until the person speaks. */
  unreachable(organisation: string, platform: Platform, externalId: string, at: string): Promise<void>;
  change(
    organisation: string,
    id: string,
    change: Partial<Pick<Person, 'name' | 'email' | 'phone' | 'language' | 'absence' | 'muted' | 'outside'>>,
  ): Promise<void>;
  /** Insert or replace the grant of this role to this person. */
  grant(organisation: string, person: string, grant: RoleGrant): Promise<void>;
  revoke(organisation: string, person: string, role: RoleGrant['role']): Promise<void>;
  /**
   * Joins two people that are one: accounts, roles, authorship and conversations (paused) of `from` go to `into`,
   * and `from` is a person no longer. Answers that name `from` are the shell's to change.
   */
  merge(organisation: string, from: string, into: string, at: string): Promise<void>;
  /** Who is meant by the id of a person who was joined with another, by that id. */
  merged(organisation: string): Promise<ReadonlyMap<string, string>>;
  /**
   * Takes away name, accounts, roles, conversations, drafts and messages, and gives the number under which this person
   * is known from now on; undefined when that happened before. What the person wrote stays, under their id.
   */
  erase(organisation: string, id: string): Promise<number | undefined>;
  /** True for exactly one caller per organisation: the race for the first privacy officer. */
  claimFirstOfficer(organisation: string, person: string, at: string): Promise<boolean>;
}

export interface DraftRepository {
  find(organisation: string, person: string, key: string): Promise<Draft | undefined>;
  save(organisation: string, person: string, key: string, draft: Draft): Promise<void>;
  remove(organisation: string, person: string, key: string): Promise<void>;
  /** In all organisations: those last changed before this moment, and those of what was never sent (see `isUnsent`). */
  eraseBefore(at: string): Promise<void>;
}

export interface LinkCodeRepository {
  /** Takes the place of an earlier code of this person. */
  give(code: Omit<LinkCode, 'usedAt'>): Promise<void>;
  /** Whoever gave it, in whatever organisation. */
  find(hash: string): Promise<LinkCode | undefined>;
  /** True for exactly one caller, before it expires. */
  use(hash: string, at: string): Promise<boolean>;
  /** When this person last typed wrong codes. Waits for another turn that counts them. */
  wrong(organisation: string, person: string): Promise<readonly string[]>;
  setWrong(organisation: string, person: string, moments: readonly string[]): Promise<void>;
  /** In all organisations: those that ended before this moment. */
  eraseBefore(at: string): Promise<void>;
}
