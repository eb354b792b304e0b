// An answer that was changed outside its interview, said back.

import type { Beside } from '../../../app/answering-beside.js';
import type { AppTurn } from '../../../app/turn.js';
import type { Write } from '../../../core/engine/answers.js';
import type { Question } from '../../../core/engine/checklist.js';
import { pressId } from '../../../core/engine/press.js';
import type { Reply } from '../../../core/engine/replies.js';
import { sentences as engine } from '../../../core/engine/sentences.js';
import { labelled } from '../../../core/engine/telling/said-back.js';
import { answerInWords } from '../../../core/engine/telling/show.js';
import { reviewSentences as sentences } from '../../../core/review-words.js';
import { say } from '../../../core/text.js';

/** Of a list only the rows that changed are said back. */
const valuesOf = ({ id }: Question, writes: readonly Write[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(writes.filter(({ path }) => path.startsWith(`${id}/`)).map(({ path, value }) => [path, value]));

/** What it says now, with a button that takes it back. */
export function changedReply(
  turn: AppTurn,
  { loaded, writes }: Extract<Beside, { type: 'stored' }>,
  question: Question,
): Reply {
  const { language } = turn;
  const [first] = writes;
  const label = say(question.label, language);
  const undo =
    first === undefined
      ? []
      : [{ id: pressId('undo', loaded.record.id, first.path, first.n), label: say(engine.undo, language) }];
  const rows = (question.kind === 'rows' ? labelled(loaded.scope, valuesOf(question, writes)) : []).map((row) =>
    // A column may be called as its list is.
    row.startsWith(`${label}: `) ? row.slice(label.length + 2) : row,
  );
  const value = rows.length > 0 ? rows.join('; ') : answerInWords(question, loaded.scope, language);
  return { type: 'text', text: say(sentences.notedAs, language, { label, value }), actions: undo };
}
