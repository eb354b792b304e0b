// Records with their answers, conversations and files.
import type { Answer, Write } from '../../core/engine/answers.js';
import type { Conversation } from '../../core/engine/conversation.js';
import type { Value } from '../../core/engine/value.js';
import type { FileKind } from '../../core/file-kind.js';

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

export interface RecordRepository {
  get(organisation: string, id: string): Promise<StoredRecord | undefined>;
  byNumber(organisation: string, register: string, number: number): Promise<StoredRecord | undefined>;
  /** Waits until every other transaction that locked this record has ended. */
  lock(organisation: string, id: string): Promise<void>;
  /** Ordered by number. */
  list(organisation: string, register: string): Promise<readonly StoredRecord[]>;
  /** Those that are confirmed and not archived, ordered by number. */
  active(organisation: string, register: string): Promise<readonly StoredRecord[]>;
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
}

/** One version of an answer, and where it is. */
export interface AnswerToSeal extends Pick<StoredRecord, 'organisation' | 'register'>, Pick<Answer, 'path' | 'n'> {
  readonly record: string;
  readonly value: Value;
}

export interface AnswerRepository {
  /** Every version of every answer of a record, by path and then in the order of n. */
  ofRecord(organisation: string, record: string): Promise<readonly Answer[]>;
  /** The same for the record with this number; empty when there is none. */
  ofNumber(organisation: string, register: string, number: number): Promise<readonly Answer[]>;
  /** The same for several records at once (a page of an export), by record id; with `paths` of the answers there alone. */
  ofRecords(
    organisation: string,
    records: readonly string[],
    paths?: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Answer[]>>;
  /**
   * Throws DuplicateError when another turn took this n for this path meanwhile. What is `secret` is sealed under
   * `answerContext` where keys are set; it is read as it was said.
   */
  add(
    organisation: string,
    record: string,
    write: Write,
    turn: { id: string; by: string; at: string; checklistVersion: number; secret?: boolean },
  ): Promise<void>;
  /** In all organisations: what is sealed of records of these registers, which the keys in the settings must be able to open. */
  sealed(registers: readonly string[]): Promise<readonly { readonly sealed: string; readonly context: string }[]>;
  /** In all organisations: answers in records of these registers that lie open, or are sealed under another key than the first. */
  toSeal(registers: readonly string[]): Promise<readonly AnswerToSeal[]>;
  /** The same answer, sealed under the first key. */
  sealAnew(answer: AnswerToSeal): Promise<void>;
  /** Removes the stored values (all versions) of these paths; the versions stay as `gewist`. */
  erase(organisation: string, record: string, paths: readonly string[]): Promise<void>;
}

export interface ConversationRepository {
  /** The one flow of this person that has the focus. */
  focused(organisation: string, person: string): Promise<Conversation | undefined>;
  ofRecord(organisation: string, person: string, record: string): Promise<Conversation | undefined>;
  list(organisation: string, person: string): Promise<readonly Conversation[]>;
  /** At most one of a person asks: whoever lets another ask pauses the others first. */
  save(organisation: string, conversation: Conversation, at: string): Promise<void>;
  pauseOthers(organisation: string, person: string, record: string): Promise<void>;
  remove(organisation: string, person: string, record: string): Promise<void>;
}

export interface AttachmentRepository {
  /** `sealed` holds the bytes. */
  add(attachment: Attachment, sealed: string): Promise<void>;
  /** Without their bytes, oldest first. */
  ofRecord(organisation: string, record: string): Promise<readonly Attachment[]>;
  get(organisation: string, id: string): Promise<(Attachment & { readonly sealed: string }) | undefined>;
  /** In all organisations: what the keys in the settings must be able to open. */
  names(): Promise<readonly Pick<Attachment, 'organisation' | 'id' | 'name'>[]>;
  /** The same file sealed under another key. */
  sealAnew(organisation: string, id: string, sealed: { readonly name: string; readonly sealed: string }): Promise<void>;
  move(organisation: string, from: string, into: string): Promise<void>;
  erase(organisation: string, record: string): Promise<void>;
}
