// A register of files as lists: what both say of themselves, the answers of a file, and each step with its moment and person.
import { auditWords } from '../../core/audit-words.js';
import { headInWords } from '../../core/document-words.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Question, Scope } from '../../core/engine/checklist.js';
import { showAnswer, showProvenance } from '../../core/engine/telling/show.js';
import type { Table, TableDocument } from '../../core/table-document.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { numberOf, readAllowed } from '../register.js';
import type { Loaded, Reading } from '../turn.js';

export interface FileTables {
  readonly format: string;
  readonly title: Text;
  readonly checklist: string;
  /** One line for each file. */
  readonly files: (all: readonly Loaded[]) => Table;
  /** What a line of the trail says of the question it wrote to: its name, and the value that was written then. */
  readonly step: (file: Loaded, path: string, at: string) => readonly [question: string, value: string];
}

/** Everything, for whoever may export it. */
export async function fileTables(
  desk: Reading,
  { format, title, checklist, files, step }: FileTables,
): Promise<TableDocument> {
  const { repositories, organisation, language } = desk;
  const all = await readAllowed(desk, checklist);
  const head = await repositories.audit.head(organisation.id);
  const rows: (readonly string[])[] = [];
  for (const file of all) rows.push(...(await stepsOf(desk, file, step)));
  const column = (id: keyof typeof words) => ({ id, label: say(words[id], language) });
  const columns = (['number', 'at', 'who', 'act', 'question', 'value'] as const).map(column);
  return {
    format,
    title: say(title, language),
    language,
    about: [
      { ...column('madeAt'), value: showInstant(desk.now, organisation.zone, language) },
      { ...column('audit'), value: headInWords(head, language) },
    ],
    tables: [files(all), { id: 'steps', name: say(words.steps, language), columns, rows }],
  };
}

/** Who is meant, for a person who may have left. */
export function nameIn({ people, language }: Reading, person: string): string {
  return people.find(({ id }) => id === person)?.name ?? say(words.somebody, language);
}

/** The answer to a question as one cell; empty where it does not apply. */
export function cellOf(question: Question, scope: Scope, language: Language): string {
  const section = scope.checklist.sections.find(({ questions }) => questions.includes(question));
  if (section === undefined || !applicableQuestions(section, scope).includes(question)) return '';
  const shown = showAnswer(question, scope, language).join('\n');
  const stored = scope.answers.get(question.id);
  return shown === '' && stored !== undefined ? showProvenance(stored.provenance, language) : shown;
}

/** From the audit trail: a decision that was changed keeps the old one. */
async function stepsOf(desk: Reading, file: Loaded, step: FileTables['step']): Promise<readonly (readonly string[])[]> {
  const { repositories, organisation, language } = desk;
  const lines = await repositories.audit.ofRecord(organisation.id, file.record.id);
  return lines.map(({ at, actor, action, path }) => [
    numberOf(file),
    showInstant(at, organisation.zone, language),
    actor === 'system' ? 'AVG-maatje' : nameIn(desk, actor),
    say(auditWords[action], language),
    ...(path === null ? ['', ''] : step(file, path, at)),
  ]);
}

const words = {
  steps: t('Stappen', 'Steps'),
  madeAt: t('Gemaakt op', 'Made on'),
  audit: t('Logboek', 'Audit trail'),
  number: t('Nummer', 'Number'),
  at: t('Wanneer', 'When'),
  who: t('Wie', 'Who'),
  act: t('Wat gebeurde', 'What happened'),
  question: t('Vraag', 'Question'),
  value: t('Antwoord', 'Answer'),
  somebody: t('oud-medewerker', 'former member of staff'),
} as const satisfies Record<string, Text>;
