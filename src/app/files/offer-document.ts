// Documents as files in chat: behind a button, or by a command.
import type { DocumentName } from '../../core/document-names.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, FileReply } from '../../core/engine/replies.js';
import { type Language, say, type Text } from '../../core/text.js';
import { load, may, refuse } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, record as note, reply, tell } from '../turn.js';

/** A button that gives this document, about this record. */
export function documentButton(
  turn: AppTurn,
  document: DocumentName,
  label: Text,
  { subject = '', language = '' }: { readonly subject?: string; readonly language?: Language | '' } = {},
): Action {
  return { id: pressId('document', subject, document, 0, language), label: say(label, turn.language) };
}

/** The document that a button names, to who may have it. */
export async function giveDocument(turn: AppTurn, name: string, subject: string, language = ''): Promise<void> {
  const { isDocumentName, neededFor, partsOf, subjectOf } = turn.registers.documents;
  if (!isDocumentName(name)) return tell(turn, sentences.staleButton);
  const about = subject === '' ? {} : { subject };
  const inLanguage = language === 'nl' || language === 'en' ? ({ language } as const) : {};
  const kind = subjectOf(name);
  if (subject === '' || kind !== 'record') {
    if (!may(turn, neededFor(name))) return;
    // A button may be older than the end of the activities behind it.
    const { document } = partsOf(name);
    if (subject !== '' && kind !== 'record' && !(await turn.registers.isThere(turn, document, kind, subject)))
      return tell(turn, sentences.staleButton);
    return offerDocument(turn, name, { ...about, ...inLanguage });
  }
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  const { relations } = await load(turn, record);
  if (!may(turn, neededFor(name), relations)) return;
  note(turn, 'export', { record: record.id });
  give(turn, name, { ...about, ...inLanguage });
}

/** A document about the whole organisation, or about a group or version of it. */
export function offerDocument(turn: AppTurn, document: DocumentName, details: Details = {}): void {
  if (!may(turn, turn.registers.documents.neededFor(document))) return;
  note(turn, 'export');
  give(turn, document, details);
}

type Details = Pick<FileReply, 'subject' | 'language'>;

function give(turn: AppTurn, document: DocumentName, details: Details): void {
  reply(turn, { type: 'file', document, ...details, title: say(sentences.documentReady, turn.language) });
}
