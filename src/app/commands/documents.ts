// Documents as files in chat: behind a button, or by a command.
import { type DocumentName, isDocumentName, neededFor, subjectOf } from '../../core/document-names.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, FileReply } from '../../core/engine/replies.js';
import { type Language, say, type Text } from '../../core/text.js';
import { groupsOf } from '../../registers/overview/rules/privacy-statement.js';
import { registerNow } from '../../registers/overview/statements.js';
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
  if (!isDocumentName(name)) return tell(turn, sentences.staleButton);
  const about = subject === '' ? {} : { subject };
  const inLanguage = language === 'nl' || language === 'en' ? ({ language } as const) : {};
  if (subject === '' || subjectOf(name) !== 'record') {
    if (!may(turn, neededFor(name))) return;
    if (subject !== '' && !(await isThere(turn, name, subject))) return tell(turn, sentences.staleButton);
    return offerDocument(turn, name, { ...about, ...inLanguage });
  }
  const record = await turn.repositories.records.get(turn.organisation.id, subject);
  if (record === undefined) return refuse(turn);
  const { relations } = await load(turn, record);
  if (!may(turn, neededFor(name), relations)) return;
  note(turn, 'export', { record: record.id });
  give(turn, name, { ...about, ...inLanguage });
}

/** A button may be older than the end of the activities behind it. */
async function isThere(turn: AppTurn, name: DocumentName, subject: string): Promise<boolean> {
  const { repositories, organisation, language } = turn;
  if (subjectOf(name) === 'group') return groupsOf(await registerNow(turn, language)).some(({ id }) => id === subject);
  return (await repositories.versions.list(organisation.id)).some(({ n }) => String(n) === subject);
}

/** A document about the whole organisation, or about a group or version of it. */
export function offerDocument(turn: AppTurn, document: DocumentName, details: Details = {}): void {
  if (!may(turn, neededFor(document))) return;
  note(turn, 'export');
  give(turn, document, details);
}

type Details = Pick<FileReply, 'subject' | 'language'>;

function give(turn: AppTurn, document: DocumentName, details: Details): void {
  reply(turn, { type: 'file', document, ...details, title: say(sentences.documentReady, turn.language) });
}
