// Showing a file or a report to whoever asks for it, or refusing without saying whether it exists.
import type { StoredRecord } from '../../app/ports/records.js';
import { canWith, load, mayWith, nameOf, refuse } from '../../app/register.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { answerInWords, showProvenance } from '../../core/engine/telling/show.js';
import { say } from '../../core/text.js';
import { formButton, isClosed, showFileCard, staysAt } from './card.js';
import { closeButton } from './closing-file.js';
import { fileFor, isReport } from './files.js';
import { reportCard } from './receipt.js';
import { closing } from './rules/follow-up.js';
import { isOnlySuggested } from './rules/reading.js';
import { breachSentences as sentences } from './sentences.js';

/** A file or a report as its readers see it; the refusal says nothing of what exists. */
export async function showBreachRecord(turn: AppTurn, record: StoredRecord | undefined): Promise<void> {
  if (record === undefined) return refuse(turn);
  const loaded = await load(turn, record);
  if (isReport(record.register)) {
    if (!mayWith(turn, 'read', loaded)) return;
    return reply(turn, reportCard(turn, loaded, await fileFor(turn, loaded)));
  }
  if (!mayWith(turn, 'read', loaded)) return;
  showFile(turn, loaded);
}

/** The next steps of a file of which nothing is asked for now; a card that says them already is enough. */
export async function showWhatIsLeft(turn: AppTurn, { id }: StoredRecord): Promise<void> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record?.status !== 'concept' || turn.said.some(({ reply: { type } }) => type === 'card')) return;
  const file = await load(turn, record);
  if (turn.waited.finishing?.record === id && canWith(turn, 'confirm', file)) return goOnClosing(turn, file);
  showFileCard(turn, file);
}

/** Who is closing it is asked what is still needed for that, and then whether to close it now. */
async function goOnClosing(turn: AppTurn, file: Loaded): Promise<void> {
  const { id } = file.record;
  const isRoundedOff = applicableQuestions(closing, file.scope).every(
    (question) => question.needed === undefined || file.scope.answers.has(question.id),
  );
  const press = { verb: 'form', subject: id, path: `@${closing.id}`, n: 0, option: '' } as const;
  if (!isRoundedOff) return talk(turn, file.record, { type: 'press', press });
  const close = closeButton(turn, file);
  reply(turn, {
    type: 'text',
    text: say(sentences.closeNow, turn.language, { record: nameOf(turn, file.record) }),
    actions: [close, { id: pressId('show', id), label: say(sentences.closeNot, turn.language) }],
  });
  staysAt(turn, file);
  turn.waits = { ...turn.waits, yes: close.id };
}

/** Everything in the file that has an answer, then its card. */
function showFile(turn: AppTurn, file: Loaded): void {
  const { scope, checklist } = file;
  const { language } = turn;
  const lines = checklist.sections.flatMap((section) =>
    (section.aside ? [] : applicableQuestions(section, scope)).flatMap((question): readonly Line[] => {
      const value = answerInWords(question, scope, language);
      if (value === '') return [];
      const isOurs = isOnlySuggested(scope, question.id);
      return [
        {
          label: say(question.label, language),
          value: isOurs ? `${value} (${showProvenance('standaard', language)})` : value,
        },
      ];
    }),
  );
  const change: readonly Action[] =
    canWith(turn, 'edit', file) && !isClosed(file) ? [formButton(turn, file, 'report', sentences.changeReport)] : [];
  showFileCard(turn, file, { type: 'card', title: nameOf(turn, file.record), lines, actions: change });
}
