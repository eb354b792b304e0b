// What the shell needs from outside. `db` and `adapters` implement these; the shell knows no SQL and no platform.
import type { AuditLine, ChainHead } from '../core/audit.js';
import type { RegisterDocument } from '../core/document.js';
import type { PictureFormat, ProseFormat, TableFormat } from '../core/document-names.js';
import type { Answer, Write } from '../core/engine/answers.js';
import type { Conversation } from '../core/engine/conversation.js';
import type { DocumentName, Reply } from '../core/engine/replies.js';
import type { ReadFile } from '../core/file-content.js';
import type { FileKind } from '../core/file-kind.js';
import type { Person, RoleGrant } from '../core/people.js';
import type { Picture } from '../core/picture/shapes.js';
import type { Prose } from '../core/prose.js';
import type { TableDocument } from '../core/table-document.js';
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

/** A chat workspace (Slack), an organisation of workspaces (Slack, `enterprise`) or a tenant (Teams). */
export interface Installation {
  readonly organisation: string;
  readonly platform: Platform;
  /** The id of the enterprise for an organisation-wide installation, else that of the workspace or tenant. */
  readonly externalId: string;
  /** What the platform gave, sealed under `tokensContext`; null where it is in the settings, and after removal. */
  readonly tokens: string | null;
  readonly botUser: string | null;
  readonly scopes: readonly string[];
  readonly enterprise: boolean;
  /** The platform's id of who installed it: the first privacy officer of a new organisation (decision 2). */
  readonly installedBy: string | null;
  readonly at: string;
  /** The row stays after removal, so that a new installation finds its organisation back. */
  readonly removedAt: string | null;
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

/** What is to happen at a moment. Its cause is (notice, record, key): planning it again moves it. */
export interface Reminder {
  readonly organisation: string;
  readonly id: string;
  readonly notice: string;
  /** Null where it is about no record. */
  readonly record: string | null;
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * `legal` goes at once, day and night. `personal` goes alone and `digest` as a line among others, both in office hours.
 */
export type MessageKind = 'legal' | 'personal' | 'digest';
/** `dead`: given up after too many attempts, or nobody can be reached. `dropped`: no longer applied when it was due. */
export type MessageState = 'waiting' | 'delivered' | 'dead' | 'dropped';

/** One row of the outbox: what a person is to be told, as names and ids. */
export interface Message {
  readonly organisation: string;
  readonly id: string;
  readonly person: string;
  readonly notice: string;
  readonly record: string | null;
  readonly key: string;
  readonly kind: MessageKind;
  /** When its cause was, or was to be. */
  readonly plannedAt: string;
  /** The next attempt. */
  readonly at: string;
  readonly attempts: number;
  /** An earlier attempt ended without an answer: it may have arrived. */
  readonly maybeSent: boolean;
  readonly state: MessageState;
  readonly endedAt: string | null;
}

/** A card in a conversation that is kept as the facts are. */
export interface Posted {
  readonly organisation: string;
  readonly id: string;
  readonly person: string;
  readonly platform: Platform;
  /** The platform's name of the message. */
  readonly handle: string;
  readonly record: string | null;
  /** Which card it is: a name in the table of cards. */
  readonly card: string;
  /** SHA-256 of what it shows. */
  readonly shown: string;
  /** Counts the turns that changed its record. */
  readonly n: number;
  readonly attempts: number;
}

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

/** A person in a channel: what a message needs to get there. */
export interface Address {
  readonly organisation: string;
  readonly person: string;
  readonly externalId: string;
  readonly address: string | null;
  readonly language: Language;
}

/** How an attempt ended. Only `refused` and `unreachable` prove that nothing arrived. */
export type Sent =
  | { readonly type: 'sent'; readonly handle: string | null }
  /** Later. With `retryAfterMs` the platform has too much to do, and nothing goes to this workspace until then. */
  | { readonly type: 'refused'; readonly retryAfterMs?: number }
  | { readonly type: 'unknown' }
  /** Never again under this address. */
  | { readonly type: 'unreachable' }
  /** Not from here: another process, or this one at another time. */
  | { readonly type: 'elsewhere' };

/** What brings messages that nobody asked for to people. One attempt each: only the outbox tries again. */
export interface Channel {
  readonly platform: Platform;
  /** Messages a minute that a workspace takes; absent: no limit. */
  readonly perMinute?: number;
  /** The person came to see what is there: office hours do not matter. */
  readonly atAnyHour?: boolean;
  send(to: Address, reply: Reply): Promise<Sent>;
  /** Puts something else in the place of a message that was sent; `sent` with its handle. */
  update(to: Address, handle: string, reply: Reply): Promise<Sent>;
}

/** A second way for legal alarms; `externalId` of the address is an e-mail address. */
export interface MailChannel extends Pick<Channel, 'send'> {
  close(): void;
}

/** A file that belongs to a record; its name and bytes are sealed under `attachmentContext`. */
export interface Attachment {
  readonly organisation: string;
  readonly id: string;
  readonly record: string;
  /** Who sent it. */
  readonly person: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly at: string;
}

export interface Store {
  /** All repositories of one connection, in one durable transaction; throws what `work` throws after rolling back. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** One consistent snapshot on a connection that cannot write. */
  read<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A version of the register that somebody signed off. Its content is read apart: it is large. */
export interface StoredVersion {
  /** From 1, without gaps, per organisation. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  /** SHA-256 of its content, in hex. */
  readonly hash: string;
}

/** What somebody said to have published. */
export interface Publication {
  readonly document: string;
  /** Empty where it is about the whole organisation. */
  readonly subject: string;
  readonly at: string;
  readonly by: string;
  /** By record id a hash of what was published about it: one that differs now makes it out of date. */
  readonly madeOf: Readonly<Record<string, string>>;
}

/** A document that can be read on our own server by whoever has its address. */
export interface Page {
  readonly organisation: string;
  /** SHA-256 of the secret in the address; the secret itself is nowhere. */
  readonly hash: string;
  readonly document: string;
  readonly by: string;
  readonly at: string;
  readonly expiresAt: string;
}

export interface Repositories {
  readonly deployments: {
    get(): Promise<Deployment | undefined>;
    create(deployment: Deployment): Promise<void>;
    setClock(now: string): Promise<void>;
    /** Waits until every other transaction that locked the deployment has ended. */
    lock(): Promise<void>;
    /** Chat workspaces that are connected now; the terminal is none. */
    countInstallations(): Promise<number>;
  };
  readonly installations: {
    /** Also one that was removed. */
    find(platform: Platform, externalId: string): Promise<Installation | undefined>;
    /**
     * Adds it, or replaces what was known of it: after each rotation of its tokens too. Throws DuplicateError when it
     * belongs to another organisation.
     */
    save(installation: Installation): Promise<void>;
    /** Deletes the tokens and keeps the row. False when it was not there or removed before. */
    remove(organisation: string, platform: Platform, externalId: string, at: string): Promise<boolean>;
    /** Of one organisation, oldest first, the removed ones included. */
    list(organisation: string): Promise<readonly Installation[]>;
    /** Every connected installation of this deployment that holds tokens: for the program, never for a person. */
    withTokens(): Promise<readonly Installation[]>;
    /** Organisations whose last installation was removed before this moment. */
    abandoned(before: string): Promise<readonly string[]>;
  };
  readonly drafts: {
    find(organisation: string, person: string, key: string): Promise<Draft | undefined>;
    save(organisation: string, person: string, key: string, draft: Draft): Promise<void>;
    remove(organisation: string, person: string, key: string): Promise<void>;
    /** In all organisations: those last changed before this moment, and those of what was never sent (see `isUnsent`). */
    eraseBefore(at: string): Promise<void>;
  };
  readonly linkCodes: {
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
  };
  readonly deliveries: {
    /** False when this delivery was handled before. */
    remember(organisation: string, delivery: string, at: string): Promise<boolean>;
    /** In all organisations: those that came before this moment. */
    eraseBefore(at: string): Promise<void>;
  };
  readonly organisations: {
    /** The oldest organisation; a terminal or token deployment has exactly one. */
    first(): Promise<Organisation | undefined>;
    /** The organisation that a connected chat workspace belongs to. */
    ofInstallation(platform: Platform, externalId: string): Promise<Organisation | undefined>;
    get(id: string): Promise<Organisation | undefined>;
    /** All of this deployment, oldest first: for the operator, never for a person in a chat. */
    list(): Promise<readonly Organisation[]>;
    /** Also makes its chain head (n 0). */
    create(organisation: Organisation, at: string): Promise<void>;
    setLanguage(organisation: string, language: Language): Promise<void>;
    setZone(organisation: string, zone: string): Promise<void>;
    /**
     * Moves people, accounts, records, conversations and installations of `from` to `into` and leaves a tombstone of
     * `from`. Roles do not move: they counted there only. Records named in `leaveBehind` are erased. Gives the records
     * that moved, with their new numbers.
     */
    absorb(
      from: string,
      into: string,
      how: { leaveBehind: readonly string[]; at: string },
    ): Promise<readonly StoredRecord[]>;
  };
  readonly people: {
    /** Roles that were offered but not accepted, or have ended, are in `grants` too: `can` looks at them. */
    ofAccount(organisation: string, platform: Platform, externalId: string): Promise<Person | undefined>;
    /** The id alone of whose account it is. */
    idOf(organisation: string, platform: Platform, externalId: string): Promise<string | undefined>;
    get(organisation: string, id: string): Promise<Person | undefined>;
    /** Who was erased is among them, without a name: see `asRead`. */
    list(organisation: string): Promise<readonly Person[]>;
    /** Throws DuplicateError when the id exists. */
    add(
      organisation: string,
      person: { id: string; name: string; language: Language | null },
      at: string,
    ): Promise<void>;
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
      change: Partial<Pick<Person, 'name' | 'email' | 'phone' | 'language' | 'absence' | 'muted'>>,
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
  };
  readonly records: {
    get(organisation: string, id: string): Promise<StoredRecord | undefined>;
    byNumber(organisation: string, register: string, number: number): Promise<StoredRecord | undefined>;
    /** Waits until every other transaction that locked this record has ended. */
    lock(organisation: string, id: string): Promise<void>;
    /** Ordered by number. */
    list(organisation: string, register: string): Promise<readonly StoredRecord[]>;
    /** Those of some registers, at most eight: register by register as they are given, ordered by number. */
    ofRegisters(organisation: string, registers: readonly string[]): Promise<readonly StoredRecord[]>;
    /** Of those in use, so without what is archived; ordered by number. */
    titles(organisation: string, register: string): Promise<readonly Pick<StoredRecord, 'id' | 'title'>[]>;
    /** Whether any record, of whatever register, was ever confirmed. */
    anyConfirmed(organisation: string): Promise<boolean>;
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
    /** Every version of every answer of a record, by path and then in the order of n. */
    ofRecord(organisation: string, record: string): Promise<readonly Answer[]>;
    /** The same for the record with this number; empty when there is none. */
    ofNumber(organisation: string, register: string, number: number): Promise<readonly Answer[]>;
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
    /** At most one of a person asks: whoever lets another ask pauses the others first. */
    save(organisation: string, conversation: Conversation, at: string): Promise<void>;
    pauseOthers(organisation: string, person: string, record: string): Promise<void>;
    remove(organisation: string, person: string, record: string): Promise<void>;
  };
  readonly reminders: {
    /** An open one of the same cause gets this moment. */
    plan(reminder: Reminder): Promise<void>;
    /** The open ones of a record (null: of none), or those of these notices. */
    cancel(organisation: string, record: string | null, notices?: readonly string[]): Promise<void>;
    /** The open ones, by moment. */
    list(organisation: string): Promise<readonly Reminder[]>;
    ofRecord(organisation: string, record: string): Promise<readonly Reminder[]>;
    /** In all organisations: removes at most `limit` that are due, and gives them. For the program, never for a person. */
    take(now: string, limit: number): Promise<readonly Reminder[]>;
  };
  readonly messages: {
    /** Nothing when this person has a message of the same cause and moment. */
    add(message: Omit<Message, 'at' | 'attempts' | 'maybeSent' | 'state' | 'endedAt'>): Promise<void>;
    /**
     * In all organisations: takes at most `limit` that are due for this process until `until`, the legal ones first.
     * Their attempts count this one; those that were claimed before and never settled may have been sent.
     */
    claim(now: string, until: string, limit: number): Promise<readonly Message[]>;
    /** The same for everything of kind `digest` that is due for one person. */
    claimDigest(organisation: string, person: string, now: string, until: string): Promise<readonly Message[]>;
    settle(
      organisation: string,
      id: string,
      change: Partial<Pick<Message, 'at' | 'attempts' | 'maybeSent' | 'state' | 'endedAt'>>,
    ): Promise<void>;
    get(organisation: string, id: string): Promise<Message | undefined>;
    /** Those in this state, oldest cause first. */
    list(organisation: string, state: MessageState): Promise<readonly Message[]>;
    /** What this person was told since a moment, by kind. */
    deliveredSince(organisation: string, person: string, since: string): Promise<readonly MessageKind[]>;
    /** In all organisations: what waits for a moment after `limit`, as it does when a clock ran ahead, is due `now`. */
    bringBack(limit: string, now: string): Promise<void>;
    /** In all organisations: those that ended before this moment. */
    eraseBefore(at: string): Promise<void>;
  };
  readonly posted: {
    /** Takes the place of what was known of the same message. */
    add(posted: Omit<Posted, 'n' | 'attempts'>): Promise<void>;
    /** The record changed: its cards are to be brought up to date. */
    touch(organisation: string, record: string, at: string): Promise<void>;
    /** In all organisations: takes cards that are out of date, until `until`. Their attempts count this one. */
    claim(now: string, until: string, limit: number): Promise<readonly Posted[]>;
    /** What it shows now; it stays out of date when its record changed since `n`, or when there is a next attempt. */
    settle(
      organisation: string,
      id: string,
      how: { readonly n: number; readonly shown: string; readonly next: string | null },
    ): Promise<void>;
    find(organisation: string, platform: Platform, handle: string): Promise<Posted | undefined>;
    remove(organisation: string, id: string): Promise<void>;
  };
  readonly versions: {
    /** Throws DuplicateError when there is a version with this number. */
    add(organisation: string, version: StoredVersion & { readonly content: string }): Promise<void>;
    /** Newest first. */
    list(organisation: string): Promise<readonly StoredVersion[]>;
    /** The canonical JSON that was signed. */
    content(organisation: string, n: number): Promise<string | undefined>;
  };
  readonly publications: {
    list(organisation: string): Promise<readonly Publication[]>;
    /** Takes the place of an earlier one of the same document and subject. */
    save(organisation: string, publication: Publication): Promise<void>;
  };
  readonly pages: {
    open(page: Page): Promise<void>;
    /** Whoever's it is; also one that has expired. */
    find(hash: string): Promise<Page | undefined>;
    /** Oldest first. */
    list(organisation: string): Promise<readonly Page[]>;
    /** Closes all pages of this organisation; gives how many there were. */
    close(organisation: string): Promise<number>;
    /** In all organisations: those that expired before this moment. */
    eraseBefore(at: string): Promise<void>;
  };
  readonly attachments: {
    /** `sealed` holds the bytes. */
    add(attachment: Attachment, sealed: string): Promise<void>;
    /** Without their bytes, oldest first. */
    ofRecord(organisation: string, record: string): Promise<readonly Attachment[]>;
    get(organisation: string, id: string): Promise<(Attachment & { readonly sealed: string }) | undefined>;
    /** In all organisations: what the keys in the settings must be able to open. */
    names(): Promise<readonly Pick<Attachment, 'organisation' | 'id' | 'name'>[]>;
    /** The same file sealed under another key. */
    sealAnew(
      organisation: string,
      id: string,
      sealed: { readonly name: string; readonly sealed: string },
    ): Promise<void>;
    move(organisation: string, from: string, into: string): Promise<void>;
    erase(organisation: string, record: string): Promise<void>;
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

/** Encrypts what may not be read in the database. */
export interface Secrets {
  /** `context` says what it is and whose: only the same context opens it. */
  seal(text: string, context: string): string;
  /** Throws when it was changed, belongs elsewhere, or was sealed under a key that is not in the settings. */
  open(sealed: string, context: string): string;
  /** Whether it was sealed under another key than the first. */
  isStale(sealed: string): boolean;
}

/** The context of an installation's tokens. Without the organisation: an installation may move (`/register koppel`). */
export const tokensContext = (platform: Platform, externalId: string) => `tokens|${platform}|${externalId}`;
/** Without the organisation: a record may move (`/register koppel`). */
export const attachmentContext = (id: string) => `attachment|${id}`;
export const draftContext = (organisation: string, person: string, key: string) =>
  `draft|${organisation}|${person}|${key}`;

/** For whom a document is made, about what, and when. */
export interface DocumentRequest {
  readonly organisation: string;
  readonly language: Language;
  /** ISO instant. */
  readonly at: string;
  /** The id of the record it is about. */
  readonly subject?: string;
  /** Only what has to do with this word. */
  readonly about?: string;
  /** From 1; of what is made in parts. */
  readonly part?: number;
  /** Who asked for it. */
  readonly person?: string;
}

/** What documents are made of, read in one snapshot; can be read only while it is given. */
export interface DocumentContents {
  register(): Promise<RegisterDocument>;
  prose(document: string): Promise<Prose>;
  picture(document: string, format: PictureFormat): Promise<Picture>;
  table(document: string): Promise<TableDocument>;
  /** In the order of the dossier, the index first. */
  dossier(): Promise<readonly DossierFile[]>;
}

/** One file of a dossier: its path within it, and what it is made of when it is its turn. */
export type DossierFile = { readonly path: string } & (
  | { readonly prose: () => Promise<Prose>; readonly format: ProseFormat }
  | { readonly picture: () => Promise<Picture>; readonly format: PictureFormat }
  | { readonly register: 'register.xlsx' | 'register.json' }
  | { readonly table: string; readonly format: TableFormat }
  | { readonly text: () => AsyncIterable<string> }
  /** The program that recalculates the trail beside it. */
  | { readonly program: 'check-trail' }
);

export interface Documents {
  make(document: DocumentName, request: DocumentRequest): Promise<MadeDocument>;
}

/** Reads a register that a person sent as a file, outside the event loop that serves people. */
export interface Tables {
  read(bytes: Uint8Array): Promise<ReadFile>;
}

/** The same key was written twice: two turns took the same number, or a row exists already. The shell runs the turn again. */
export class DuplicateError extends Error {
  readonly code = 'duplicate';
}

/** A message from a workspace that was never installed, or was removed: nothing is stored and nobody is answered. */
export class UnknownWorkspaceError extends Error {
  readonly code = 'unknown-workspace';
}

/** A failure of the outside that an operator can mend: one sentence for the operator, a code for the log, no stack shown. */
export class OperatorError extends Error {
  readonly code: string;
  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }
}
