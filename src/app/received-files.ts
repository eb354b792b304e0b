// What is done with a file that somebody sends: it belongs to the record they are busy with, or to none.

import { fileKindOf } from '../core/file-kind.js';
import type { Access } from '../core/permissions.js';
import { attach, openFileOf, receiveAttachment } from '../registers/breach/attachments.js';
import { checklistOf } from '../registers/checklists.js';
import { beginImport, mayImport } from '../registers/import/commands.js';
import type { ReadFile } from '../registers/import/rules/content.js';
import type { StoredRecord } from './ports.js';
import { sentences } from './sentences.js';
import { type AppTurn, tell } from './turn.js';

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it holds as a register, where a reader of files is there. */
  readonly read?: ReadFile;
}

/** What records of a kind do with a file while they have the focus; kinds that are not named take none. */
const receivers: Readonly<
  Partial<Record<Access, (turn: AppTurn, record: StoredRecord, file: ReceivedFile) => Promise<void>>>
> = { breach: receiveAttachment };

/** Gives the file to the record with the focus when that takes files; else says what can be sent. */
export async function receiveFile(turn: AppTurn, file: ReceivedFile): Promise<void> {
  const { repositories, organisation, person } = turn;
  const focused = await repositories.conversations.focused(organisation.id, person.id);
  const record = focused && (await repositories.records.get(organisation.id, focused.record));
  const receive = record && receivers[checklistOf(record.register).access];
  if (record && receive) return receive(turn, record, file);
  // A list may be a register to read in; everything else is more likely to be about the breach that is open.
  const isList = ['xlsx', 'csv'].includes(fileKindOf(file.bytes) ?? '');
  const open = mayImport(turn) && isList ? undefined : await openFileOf(turn);
  if (open !== undefined) return attach(turn, open, file);
  if (mayImport(turn)) return beginImport(turn, file.name, file.read);
  tell(turn, sentences.noFileHere);
}
