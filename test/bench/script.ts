// One interview, as it was really held: what was said in each turn, and what that turn stored. The floor and the other
// library replay it, so that all of them do the same number of the same turns.

import { crypto } from '../../adapters/secrets/crypto.js';
import Sqlite from '../../db/sqlite-driver.js';
import type { AuditAction } from '../../src/core/audit.js';
import type { Provenance } from '../../src/core/engine/answers.js';
import type { AskMode, Field } from '../../src/core/engine/replies.js';
import type { Value } from '../../src/core/engine/value.js';
import { createEmpty, openReal } from './database.js';
import { hold, type Interviewer, interviewerOf, type TurnKind } from './interview.js';

export interface StoredAnswer {
  readonly path: string;
  readonly n: number;
  readonly value: Value | null;
  readonly provenance: Provenance;
}

export interface ScriptedTurn {
  readonly kind: TurnKind;
  readonly mode: AskMode;
  /** The kind of the one question that was asked, if it was one. */
  readonly asked: Field['kind'] | undefined;
  readonly typed: string;
  readonly answers: readonly StoredAnswer[];
  readonly entries: readonly { readonly action: AuditAction; readonly path: string | null; readonly digest: boolean }[];
  /** The columns of the conversation after the turn. */
  readonly phase: string;
  readonly focus: string | null;
  readonly skipped: string;
  /** A new title of the record, when this turn renamed it. */
  readonly title: string | undefined;
}

export interface Script {
  readonly turns: readonly ScriptedTurn[];
  /** Every version that the record holds at the end. */
  readonly answers: readonly StoredAnswer[];
}

interface AnswerRow extends Omit<StoredAnswer, 'value'> {
  readonly value: string | null;
}
type AuditRow = { readonly action: AuditAction; readonly path: string | null; readonly digest: string | null };
type ConversationRow = Pick<ScriptedTurn, 'phase' | 'focus' | 'skipped'>;

/** Holds one interview in a database of its own and writes down what each turn stored. */
export async function recordScript(file: string): Promise<Script> {
  await createEmpty(file);
  const store = await openReal(file);
  const reader = new Sqlite(file, { readonly: true });
  const answersOf = reader.prepare<[string, string], AnswerRow>(
    'select path, n, value, provenance from answers where record_id = ? and at = ? order by path, n',
  );
  const linesAt = reader.prepare<[string], AuditRow>('select action, path, digest from audit where at = ? order by n');
  const conversationOf = reader.prepare<[string], ConversationRow>(
    'select phase, focus, skipped from conversations where record_id = ?',
  );
  const titleOf = reader.prepare<[string], string>('select title from records where id = ?').pluck();
  const turns: ScriptedTurn[] = [];
  let title = '';
  const interviewer: Interviewer = await interviewerOf(store, crypto);
  // The first interview in an organisation also makes its suppliers; the others find them.
  await hold(interviewer, () => undefined);
  await hold(interviewer, ({ kind, ask, input, record, at }) => {
    const conversation = conversationOf.get(record);
    if (conversation === undefined) throw new Error('a turn left no conversation');
    const now = titleOf.get(record) ?? '';
    turns.push({
      kind,
      mode: ask?.mode ?? 'question',
      asked: ask?.fields.length === 1 ? ask.fields[0]?.kind : undefined,
      typed: input.type === 'text' ? input.text : JSON.stringify(input),
      answers: answersOf.all(record, at).map(read),
      entries: linesAt.all(at).map(({ action, path, digest }) => ({ action, path, digest: digest !== null })),
      ...conversation,
      title: now === title ? undefined : now,
    });
    title = now;
  });
  const answers = reader
    .prepare<[string], AnswerRow>('select path, n, value, provenance from answers where record_id = ? order by n, path')
    .all(interviewer.record)
    .map(read);
  reader.close();
  await store.close();
  return { turns, answers };
}

function read({ value, ...row }: AnswerRow): StoredAnswer {
  return { ...row, value: value === null ? null : JSON.parse(value) };
}
