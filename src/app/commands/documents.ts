// Documents as files in chat: behind a button, or by a command.
import { type DocumentName, isDocumentName, neededFor } from '../../core/document-names.js';
import { pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import { say, type Text } from '../../core/text.js';
import { load, may, refuse } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, record as note, reply, tell } from '../turn.js';

/** A button that gives this document, about this record. */
export function documentButton(turn: AppTurn, document: DocumentName, label: Text, subject = ''): Action {
  return { id: pressId('document', subject, document), label: say(label, turn.language) };
}

/** The document that a button names, to who may have it. */
export async function giveDocument(turn: AppTurn, name: string, subject: string): Promise<void> {
  if (!isDocumentName(name)) return tell(turn, sentences.staleButton);
  if (subject === '') return offerDocument(turn, name, sentences.documentReady);
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  const { relations } = await load(turn, record);
  if (!may(turn, neededFor(name), relations)) return;
  note(turn, 'export', { record: record.id });
  reply(turn, { type: 'file', document: name, subject: record.id, title: say(sentences.documentReady, turn.language) });
}

/** A document about the whole organisation; `title` is said beside the file. */
export function offerDocument(turn: AppTurn, document: DocumentName, title: Text): void {
  if (!may(turn, neededFor(document))) return;
  note(turn, 'export');
  reply(turn, { type: 'file', document, title: say(title, turn.language) });
}
