// Files with a breach: looked at by content, sealed, and given back only to who may read the file they belong to.

import { maxFileBytes } from '../../app/incoming.js';
import type { Documents } from '../../app/ports/documents.js';
import type { Attachment, StoredRecord } from '../../app/ports/records.js';
import { attachmentContext, type Secrets } from '../../app/ports/secrets.js';
import type { Store } from '../../app/ports/store.js';
import { canWith, load, loadAll, mayWith, numberOf, refuse } from '../../app/register.js';
import { touchCards } from '../../app/reminders/remind.js';
import { system } from '../../app/system.js';
import { type AppTurn, type Loaded, record as note, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { fileKindOf } from '../../core/file-kind.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import {
  fileFor,
  handlerOf,
  inConfidence,
  isOpenFile,
  isReport,
  ownReports,
  reportersInConfidence,
  writtenBy,
} from './files.js';
import { breachSentences as sentences } from './sentences.js';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The open file that a sent file belongs to when the person is busy with none: the one they work on, or reported last. */
export async function openFileOf(turn: AppTurn): Promise<Loaded | undefined> {
  const mine = (await loadAll(turn, 'breach')).filter((file) => isOpenFile(file) && handlerOf(file) === turn.person.id);
  if (mine.length === 1) return mine[0];
  for (const report of (await ownReports(turn)).toReversed()) {
    const file = await fileFor(turn, report);
    if (file !== undefined && isOpenFile(file)) return file;
  }
  return undefined;
}

/** Keeps it with the file of this record; a reporter's goes to the file that the report became. */
export async function receiveAttachment(turn: AppTurn, record: StoredRecord, sent: SentFile): Promise<void> {
  const loaded = await load(turn, record);
  if (!mayWith(turn, 'edit', loaded)) return;
  const file = isReport(record.register) ? await fileFor(turn, loaded) : loaded;
  if (file === undefined || !isOpenFile(file)) return tell(turn, sentences.closedAlready);
  await attach(turn, file, sent);
}

/** The most that is held of one report that was not sent yet. */
const mostHeld = 5;

/** Holds it in memory until the report is sent; nothing is stored of one that never is. */
export function holdForReport(turn: AppTurn, { name, bytes }: SentFile): void {
  const held = turn.waits.files ?? [];
  const refused = refusedFor(turn, bytes) ?? (held.length < mostHeld ? undefined : sentences.fileHeldMost);
  if (refused === undefined) turn.waits = { ...turn.waits, files: [...held, { name, bytes, at: turn.now }] };
  tell(turn, refused ?? sentences.fileHeld, { count: mostHeld });
}

/** What was sent with a report, once that is a file. */
export async function attachHeld(turn: AppTurn, file: Loaded): Promise<void> {
  const files = turn.waited.files ?? [];
  if (files.length === 0) return;
  const unnamed = await reportersInConfidence(turn, file);
  for (const { name, bytes } of files)
    if (bytes === undefined) tell(turn, sentences.fileForgotten, { name });
    else await keep(turn, file, { name, bytes }, unnamed);
}

/** Why this is not kept; undefined when it is. */
function refusedFor({ secrets }: AppTurn, bytes: Uint8Array): Text | undefined {
  if (bytes.length > maxFileBytes) return sentences.fileTooLarge;
  if (fileKindOf(bytes) === undefined) return sentences.fileKind;
  return secrets === undefined ? sentences.fileNoKeys : undefined;
}

/** Of a reporter too: they may add to what they reported, and read nothing of the file. */
export async function attach(turn: AppTurn, file: Loaded, sent: SentFile): Promise<void> {
  await keep(turn, file, sent, await reportersInConfidence(turn, file));
}

/** `unnamed` are those who reported in confidence. */
async function keep(turn: AppTurn, file: Loaded, { name, bytes }: SentFile, unnamed: readonly string[]): Promise<void> {
  const refused = refusedFor(turn, bytes);
  const kind = fileKindOf(bytes);
  const { secrets } = turn;
  if (refused !== undefined || kind === undefined || secrets === undefined)
    return tell(turn, refused ?? sentences.fileKind);
  const id = turn.crypto.newId();
  const context = attachmentContext(id);
  const content = Buffer.from(bytes).toString('base64');
  const sha256 = turn.crypto.sha256(content);
  await turn.repositories.attachments.add(
    {
      organisation: turn.organisation.id,
      id,
      record: file.record.id,
      person: turn.person.id,
      kind,
      name: secrets.seal(name.slice(0, 200), context),
      sha256,
      size: bytes.length,
      at: turn.now,
    },
    secrets.seal(content, context),
  );
  // The row is kept by who sent it, and shown without a name; the trail has none.
  note(unnamed.includes(turn.person.id) ? inConfidence(turn) : turn, 'attach', {
    record: file.record.id,
    digest: sha256,
  });
  await touchCards(turn);
  tell(turn, sentences.fileKept, { record: numberOf(file) });
}

/** What is kept with a file, each to be had back. */
export async function showAttachments(turn: AppTurn, file: Loaded): Promise<void> {
  const { secrets, language } = turn;
  const kept = await turn.repositories.attachments.ofRecord(turn.organisation.id, file.record.id);
  const unnamed = kept.length === 0 ? [] : await reportersInConfidence(turn, file);
  reply(turn, {
    type: 'card',
    title: say(sentences.filesTitle, language, { record: numberOf(file) }),
    ...(kept.length === 0 ? { text: say(sentences.filesNone, language) } : {}),
    lines: kept.map((one) => {
      const label = nameOfFile(one, secrets);
      const who = writtenBy(turn, unnamed.includes(one.person) ? system.id : one.person);
      return {
        label,
        value: `${who}, ${showInstant(one.at, turn.organisation.zone, language)}, ${Math.ceil(one.size / 1024)} kB`,
        action: { id: pressId('act', file.record.id, 'file', 0, one.id), label },
      };
    }),
    actions: [],
  });
}

/** The bytes as they came; made like every document, after the turn. */
export async function giveAttachment(turn: AppTurn, file: Loaded, id: string): Promise<void> {
  const kept = await turn.repositories.attachments.get(turn.organisation.id, id);
  if (kept === undefined || kept.record !== file.record.id || !canWith(turn, 'read', file)) return refuse(turn);
  note(turn, 'export', { record: file.record.id });
  reply(turn, {
    type: 'file',
    document: `attachment.${kept.kind}`,
    subject: id,
    title: nameOfFile(kept, turn.secrets),
  });
}

function nameOfFile({ name, id, kind }: Attachment, secrets: Secrets | undefined): string {
  try {
    return secrets?.open(name, attachmentContext(id)) ?? kind;
  } catch {
    // Its key is gone: what it is can still be said.
    return kind;
  }
}

const mediaTypes: Readonly<Record<Attachment['kind'], string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The same documents, and what was kept: that is opened here, where the keys are. */
export function withAttachments(
  documents: Documents,
  { store, secrets }: { readonly store: Pick<Store, 'read'>; readonly secrets: Secrets },
): Documents {
  return {
    async make(document, request) {
      if (!document.startsWith('attachment.')) return documents.make(document, request);
      const kept = await store.read(({ attachments }) => attachments.get(request.organisation, request.subject ?? ''));
      if (kept === undefined) throw new Error('this attachment is gone');
      const bytes = Buffer.from(secrets.open(kept.sealed, attachmentContext(kept.id)), 'base64');
      return { mediaType: mediaTypes[kept.kind], bytes: oneChunk(bytes) };
    },
  };
}

/**
 * Seals under the first key what is kept under another one, each file in a transaction of its own, until it is told to
 * stop; gives how many. Broken off anywhere, the rest follows at the next start.
 */
export async function sealFilesAnew(
  { store, secrets }: { readonly store: Store; readonly secrets: Secrets },
  stopped: AbortSignal,
): Promise<number> {
  const names = await store.read(({ attachments }) => attachments.names());
  const stale = names.filter(({ name }) => secrets.isStale(name));
  let count = 0;
  for (const { organisation, id } of stale) {
    if (stopped.aborted) break;
    const context = attachmentContext(id);
    const anew = (text: string) => secrets.seal(secrets.open(text, context), context);
    await store.transaction(async ({ attachments }) => {
      const kept = await attachments.get(organisation, id);
      if (kept === undefined) return;
      await attachments.sealAnew(organisation, id, { name: anew(kept.name), sealed: anew(kept.sealed) });
      count += 1;
    });
  }
  return count;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
