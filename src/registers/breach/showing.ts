// Showing a file or a report to whoever asks for it, or refusing without saying whether it exists.
import type { StoredRecord } from '../../app/ports/records.js';
import { canWith, load, mayWith, nameOf, refuse } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { answerInWords, showProvenance } from '../../core/engine/show.js';
import { say } from '../../core/text.js';
import { fileCard, formButton, isClosed } from './card.js';
import { fileFor, isReport } from './files.js';
import { reportCard } from './receipt.js';
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
  reply(turn, fileCard(turn, await load(turn, record)));
}

/** Everything in the file that has an answer, then its card. */
function showFile(turn: AppTurn, file: Loaded): void {
  const { scope, checklist } = file;
  const { language } = turn;
  const lines = checklist.sections.flatMap((section) =>
    (section.aside ? [] : applicableQuestions(section, scope)).flatMap((question): readonly Line[] => {
      const value = answerInWords(question, scope, language);
      const stored = scope.answers.get(question.id);
      if (value === '') return [];
      const provisional = stored !== undefined && stored.provenance === 'standaard';
      return [
        {
          label: say(question.label, language),
          value: provisional ? `${value} (${showProvenance(stored.provenance, language)})` : value,
        },
      ];
    }),
  );
  const change: readonly Action[] =
    canWith(turn, 'edit', file) && !isClosed(file) ? [formButton(turn, file, 'report', sentences.changeReport)] : [];
  const card = fileCard(turn, file);
  reply(turn, { type: 'card', title: nameOf(turn, file.record), lines, actions: change }, card);
}
