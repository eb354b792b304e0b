// The breach register (art. 33(5)) as lists: one line for each breach, also those not reported and why, with the advice and
// what it was worked out from; and each step with its moment and person.
import { auditWords } from '../../core/audit-words.js';
import { breach } from '../../core/checklists/breach.js';
import { headInWords } from '../../core/document.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Question } from '../../core/engine/checklist.js';
import { placeOf, type Scope } from '../../core/engine/scope.js';
import { showAnswer, showProvenance, showValue } from '../../core/engine/show.js';
import { assessmentOf, clockOf, firstFiledAt, statusOfBreach } from '../../core/law/breach-answers.js';
import { adviceText, severityWords, weighsText, workingsText } from '../../core/law/breach-words.js';
import type { Table, TableDocument } from '../../core/table-document.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import type { DocumentRequest } from '../ports.js';
import { type Loaded, load, type Reading } from '../register.js';
import { isClosed } from './card.js';
import { numberOf, reportersOf } from './files.js';
import { breachSentences, statusWords } from './sentences.js';

export async function breachTables(desk: Reading & { readonly request: DocumentRequest }): Promise<TableDocument> {
  const { repositories, organisation, language } = desk;
  const all: Loaded[] = [];
  for (const record of await repositories.records.list(organisation.id, breach.id)) all.push(await load(desk, record));
  const head = await repositories.audit.head(organisation.id);
  const steps: (readonly string[])[] = [];
  for (const file of all) steps.push(...(await stepsOf(desk, file)));
  return {
    format: 'avg-maatje/breaches',
    title: say(words.title, language),
    language,
    about: [
      { id: 'madeAt', label: say(words.madeAt, language), value: showInstant(desk.now, organisation.zone, language) },
      { id: 'audit', label: say(words.audit, language), value: headInWords(head, language) },
    ],
    tables: [breachesTable(desk, all), { ...stepsTable(desk), rows: steps }],
  };
}

/** Worked out, before what was answered. */
const worked = [
  'number',
  'status',
  'reporters',
  'awareAt',
  'deadline',
  'filedAt',
  'advice',
  'severity',
  'weighs',
  'facts',
  'workings',
] as const;

function breachesTable(desk: Reading, all: readonly Loaded[]): Table {
  const { language, people, organisation } = desk;
  const questions = breach.sections.flatMap((section) => section.questions);
  const moment = (at: string | undefined) => (at === undefined ? '' : showInstant(at, organisation.zone, language));
  const rows = all.map((file) => {
    const { scope, record } = file;
    const found = assessmentOf(scope.answers, organisation.zone, desk.now);
    const clock = clockOf(scope.answers, organisation.zone)?.clock;
    const merged = record.archivedReason?.startsWith('merged:') === true;
    const name = (person: string) => people.find(({ id }) => id === person)?.name ?? say(words.somebody, language);
    return [
      numberOf(file),
      say(merged ? breachSentences.mergedStatus : statusWords[statusOfBreach(scope.answers, isClosed(file))], language),
      reportersOf(file).map(name).join(', '),
      moment(clock?.awareAt),
      moment(clock?.deadline),
      moment(firstFiledAt(scope.answers)),
      say(adviceText(found), language),
      say(severityWords[found.severity], language),
      say(weighsText(found), language),
      JSON.stringify(found.facts),
      say(workingsText(found), language),
      ...questions.map((question) => cellOf(question, scope, language)),
    ];
  });
  const columns = [
    ...worked.map((id) => ({ id, label: say(words[id], language) })),
    ...questions.map(({ id, label }) => ({ id, label: say(label, language) })),
  ];
  return { id: 'breaches', name: say(words.breaches, language), columns, rows };
}

function cellOf(question: Question, scope: Scope, language: 'nl' | 'en'): string {
  const section = scope.checklist.sections.find(({ questions }) => questions.includes(question));
  if (section === undefined || !applicableQuestions(section, scope).includes(question)) return '';
  const shown = showAnswer(question, scope, language).join('\n');
  const stored = scope.answers.get(question.id);
  return shown === '' && stored !== undefined ? showProvenance(stored.provenance, language) : shown;
}

function stepsTable({ language }: Reading): Omit<Table, 'rows'> {
  const column = (id: keyof typeof words) => ({ id, label: say(words[id], language) });
  return {
    id: 'steps',
    name: say(words.steps, language),
    columns: [column('number'), column('at'), column('who'), column('act'), column('question'), column('value')],
  };
}

/** From the audit trail, with the value that was written then: a decision that was changed keeps the old one. */
async function stepsOf(desk: Reading, file: Loaded): Promise<readonly (readonly string[])[]> {
  const { repositories, organisation, language, people } = desk;
  const lines = await repositories.audit.ofRecord(organisation.id, file.record.id);
  return lines.map(({ at, actor, action, path }) => {
    const version = path === null ? undefined : file.versions.findLast((each) => each.path === path && each.at === at);
    const place = path === null ? undefined : placeOf(file.checklist, path);
    const column = place?.column ?? place?.question;
    const value =
      version === undefined || version.value === null || column === undefined || column.kind === 'rows'
        ? ''
        : showValue(column, version.value, file.scope, language);
    const who = people.find(({ id }) => id === actor)?.name;
    return [
      numberOf(file),
      showInstant(at, organisation.zone, language),
      who ?? (actor === 'system' ? 'AVG-maatje' : say(words.somebody, language)),
      say(auditWords[action], language),
      column === undefined ? '' : say(column.label, language),
      value,
    ];
  });
}

const words = {
  title: { nl: 'Datalekregister (art. 33 lid 5 AVG)', en: 'Breach register (art. 33(5) GDPR)' },
  breaches: { nl: 'Datalekken', en: 'Breaches' },
  steps: { nl: 'Stappen', en: 'Steps' },
  madeAt: { nl: 'Gemaakt op', en: 'Made on' },
  audit: { nl: 'Logboek', en: 'Audit trail' },
  number: { nl: 'Nummer', en: 'Number' },
  status: { nl: 'Stand', en: 'Status' },
  reporters: { nl: 'Gemeld door', en: 'Reported by' },
  awareAt: { nl: 'Tijd loopt vanaf', en: 'Time runs from' },
  deadline: { nl: 'Uiterlijk melden', en: 'Report at the latest' },
  filedAt: { nl: 'Gemeld bij AP op', en: 'Reported to AP at' },
  advice: { nl: 'Advies', en: 'Advice' },
  severity: { nl: 'Ernst volgens het advies', en: 'Severity by the advice' },
  weighs: { nl: 'Wat meeweegt', en: 'What weighs' },
  facts: { nl: 'Waaruit het advies volgt', en: 'What the advice follows from' },
  workings: { nl: 'Hoe het advies tot stand kwam', en: 'How the advice was worked out' },
  at: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie', en: 'Who' },
  act: { nl: 'Wat gebeurde', en: 'What happened' },
  question: { nl: 'Vraag', en: 'Question' },
  value: { nl: 'Antwoord', en: 'Answer' },
  somebody: { nl: 'oud-medewerker', en: 'former member of staff' },
} as const satisfies Record<string, Text>;
