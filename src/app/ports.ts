// What the shell needs from outside. `db` and `adapters` implement these; the shell knows no SQL and no platform.
import type { AuditLine, ChainHead } from '../core/audit.js';
import type { Answer, Write } from '../core/engine/answers.js';
import type { Conversation } from '../core/engine/conversation.js';
import type { DocumentName, Reply } from '../core/engine/replies.js';
import type { Person, RoleGrant } from '../core/people.js';
import type { Language } from '../core/text.js';

export type Platform = 'terminal' | 'slack' | 'teams';

/** One for a database: made when it is first opened by a program that writes. */
export interface Deployment {
  /** Made with `--now`: time may be given, real chat platforms are refused. */
  readonly demo: boolean;
  /** The furthest moment a demo was taken to; null on a real database. */
  readonly clock: string | null;
}

export interface Organisation {
  readonly id: string;
  readonly language: Language;
  readonly zone: string;
}

export type RecordStatus = 'concept' | 'active' | 'archived';

/** The head of a record; its answers are stored apart. */
export interface StoredRecord {
  readonly id: string;
  readonly organisation: string;
  /** The id of its checklist. */
  readonly register: string;
  /** Counts per organisation and register from 1; V-003 is 3. */
  readonly number: number;
  readonly status: RecordStatus;
  /** The answer to the checklist's `name` question, kept here so that lists need no answers. */
  readonly title: string;
  readonly template: string | null;
  readonly checklistVersion: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly archivedReason: string | null;
  /** Secret for the keyed digests in the audit trail; erased with the record's values. */
  readonly digestKey: string | null;
}

export interface Store {
  /** All repositories of one connection, in one durable transaction; throws what `work` throws after rolling back. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** One consistent snapshot on a connection that cannot write. */
  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Repositories {
  readonly deployments: {
    get(): Promise<Deployment | undefined>;
    create(deployment: Deployment): Promise<void>;
    setClock(now: string): Promise<void>;
    /** Chat workspaces that are connected; the terminal is none. */
    countInstallations(): Promise<number>;
  };
  readonly deliveries: {
    /** False when this delivery was handled before. */
    remember(organisation: string, delivery: string, at: string): Promise<boolean>;
  };
  readonly organisations: {
    /** The oldest organisation; a terminal or token deployment has exactly one. */
    first(): Promise<Organisation | undefined>;
    /** The organisation that a chat workspace belongs to. */
    ofInstallation(platform: Platform, externalId: string): Promise<Organisation | undefined>;
    get(id: string): Promise<Organisation | undefined>;
    /** All of this deployment, oldest first: for the operator, never for a person in a chat. */
    list(): Promise<readonly Organisation[]>;
    /** Also makes its chain head (n 0). */
    create(organisation: Organisation, at: string): Promise<void>;
    addInstallation(organisation: string, platform: Platform, externalId: string, at: string): Promise<void>;
    setLanguage(organisation: string, language: Language): Promise<void>;
  };
  readonly people: {
    /** Roles that were offered but not accepted, or have ended, are in `grants` too: `can` looks at them. */
    ofAccount(organisation: string, platform: Platform, externalId: string): Promise<Person | undefined>;
    get(organisation: string, id: string): Promise<Person | undefined>;
    list(organisation: string): Promise<readonly Person[]>;
    /** Throws DuplicateError when the id exists. */
    add(
      organisation: string,
      person: { id: string; name: string; language: Language | null },
      at: string,
    ): Promise<void>;
    addAccount(organisation: string, person: string, platform: Platform, externalId: string, at: string): Promise<void>;
    /** Platforms on which this person can be reached. */
    accounts(organisation: string, person: string): Promise<readonly { platform: Platform; externalId: string }[]>;
    change(
      organisation: string,
      id: string,
      change: Partial<Pick<Person, 'name' | 'email' | 'phone' | 'language' | 'absence'>>,
    ): Promise<void>;
    /** Insert or replace the grant of this role to this person. */
    grant(organisation: string, person: string, grant: RoleGrant): Promise<void>;
    revoke(organisation: string, person: string, role: RoleGrant['role']): Promise<void>;
    /** True for exactly one caller per organisation: the race for the first privacy officer. */
    claimFirstOfficer(organisation: string, person: string, at: string): Promise<boolean>;
  };
  readonly records: {
    get(organisation: string, id: string): Promise<StoredRecord | undefined>;
    byNumber(organisation: string, register: string, number: number): Promise<StoredRecord | undefined>;
    /** Ordered by number. */
    list(organisation: string, register: string): Promise<readonly StoredRecord[]>;
    /** Takes the next number of its register without gaps and returns the record. */
    add(record: Omit<StoredRecord, 'number'>): Promise<StoredRecord>;
    change(
      organisation: string,
      id: string,
      change: Partial<
        Pick<
          StoredRecord,
          'status' | 'title' | 'checklistVersion' | 'confirmedBy' | 'confirmedAt' | 'archivedReason' | 'digestKey'
        >
      >,
    ): Promise<void>;
  };
  readonly answers: {
    /** Every version of every answer of a record, in the order of n. */
    ofRecord(organisation: string, record: string): Promise<readonly Answer[]>;
    /** The same for several records at once (a page of an export), by record id. */
    ofRecords(organisation: string, records: readonly string[]): Promise<ReadonlyMap<string, readonly Answer[]>>;
    /** Throws DuplicateError when another turn took this n for this path meanwhile. */
    add(
      organisation: string,
      record: string,
      write: Write,
      turn: { id: string; by: string; at: string; checklistVersion: number },
    ): Promise<void>;
    /** Removes the stored values (all versions) of these paths; the versions stay as `gewist`. */
    erase(organisation: string, record: string, paths: readonly string[]): Promise<void>;
  };
  readonly conversations: {
    /** The one flow of this person that has the focus. */
    focused(organisation: string, person: string): Promise<Conversation | undefined>;
    ofRecord(organisation: string, person: string, record: string): Promise<Conversation | undefined>;
    list(organisation: string, person: string): Promise<readonly Conversation[]>;
    /** One that is asking takes the focus: every other conversation of this person is paused in the same call. */
    save(organisation: string, conversation: Conversation, at: string): Promise<void>;
    pauseOthers(organisation: string, person: string, record: string): Promise<void>;
    remove(organisation: string, person: string, record: string): Promise<void>;
  };
  readonly audit: {
    /** Locks the organisation's chain head, called last in a turn, and appends: numbers and hashes are made by `chain`. */
    append(organisation: string, chain: (head: ChainHead) => readonly AuditLine[]): Promise<void>;
    head(organisation: string): Promise<ChainHead>;
    /** Lines after n, at most `limit`, in order. */
    page(organisation: string, afterN: number, limit: number): Promise<readonly AuditLine[]>;
    ofRecord(organisation: string, record: string): Promise<readonly AuditLine[]>;
  };
}

/** A message for one person; made in the turn, rendered by the adapter of the channel. */
export interface Said {
  readonly to: string;
  readonly reply: Reply;
}

/** A finished document: its bytes come as a stream and are made outside the event loop that serves people. */
export interface MadeDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Crypto {
  /** UUIDv7: later ids sort later. */
  newId(): string;
  /** 32 random bytes in hex. */
  newKey(): string;
  /** Hex. */
  sha256(text: string): string;
  /** HMAC-SHA-256 in hex; the key is hex. */
  hmac(key: string, text: string): string;
}

export interface Documents {
  make(
    document: DocumentName,
    request: { organisation: string; language: Language; at: string },
  ): Promise<MadeDocument>;
}

/** The same key was written twice: two turns took the same number, or a row exists already. The shell runs the turn again. */
export class DuplicateError extends Error {
  readonly code = 'duplicate';
}

/** A failure of the outside that an operator can mend: one sentence for the operator, a code for the log, no stack shown. */
export class OperatorError extends Error {
  readonly code: string;
  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}
