// The register of requests as lists: one line for each request, and each step with its moment and person.
import { auditWords } from '../../core/audit-words.js';
import { request } from '../../core/checklists/request.js';
import { headInWords } from '../../core/document.js';
import type { Answer } from '../../core/engine/answers.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Question } from '../../core/engine/checklist.js';
import { placeOf, type Scope } from '../../core/engine/scope.js';
import { rowTitle, showAnswer, showProvenance, showValue } from '../../core/engine/show.js';
import { requestStatus, stateWords } from '../../core/requests/status.js';
import type { Table, TableDocument } from '../../core/table-document.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import type { DocumentRequest } from '../ports.js';
import { type Loaded, type Reading, readAll } from '../register.js';
import { numberOf } from './card.js';

/** Everything, for whoever may export it; personal values that were erased are said to be so. */
export async function requestTables(desk: Reading & { readonly request: DocumentRequest }): Promise<TableDocument> {
  const { repositories, organisation, language } = desk;
  const all = await readAll(desk, request.id);
  const head = await repositories.audit.head(organisation.id);
  const steps: (readonly string[])[] = [];
  for (const loaded of all) steps.push(...(await stepsOf(desk, loaded)));
  return {
    format: 'avg-maatje/requests',
    title: say(words.title, language),
    language,
    about: [
      { id: 'madeAt', label: say(words.madeAt, language), value: showInstant(desk.now, organisation.zone, language) },
      { id: 'audit', label: say(words.audit, language), value: headInWords(head, language) },
    ],
    tables: [requestsTable(desk, all), { ...stepsTable(desk), rows: steps }],
  };
}

function requestsTable({ language, people }: Reading, all: readonly Loaded[]): Table {
  const questions = request.sections.flatMap((section) => section.questions);
  const column = (id: keyof typeof words) => ({ id, label: say(words[id], language) });
  const columns = [
    column('number'),
    column('status'),
    column('due'),
    column('answered'),
    column('late'),
    column('reportedBy'),
    ...questions.map(({ id, label }) => ({ id, label: say(label, language) })),
  ];
  const rows = all.map((loaded) => {
    const { scope, record } = loaded;
    const { state, waitsFor, dates, answeredOn, late } = requestStatus(scope);
    const name = (person: string) => people.find(({ id }) => id === person)?.name ?? say(words.somebody, language);
    return [
      numberOf(loaded),
      say(stateWords[state], language, { who: waitsFor.map(name).join(', ') }),
      dates.last,
      answeredOn ?? '',
      say(late ? words.yes : words.no, language),
      name(record.createdBy),
      ...questions.map((question) => cellOf(question, scope, language)),
    ];
  });
  return { id: 'requests', name: say(words.requests, language), columns, rows };
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

/** From the audit trail, with the value that was written then where it is still there. */
async function stepsOf(desk: Reading, loaded: Loaded): Promise<readonly (readonly string[])[]> {
  const { repositories, organisation, language, people } = desk;
  const lines = await repositories.audit.ofRecord(organisation.id, loaded.record.id);
  return lines.map(({ at, actor, action, path }) => {
    const version = loaded.versions.findLast((each) => each.path === path && each.at === at);
    const who = people.find(({ id }) => id === actor)?.name;
    return [
      numberOf(loaded),
      showInstant(at, organisation.zone, language),
      who ?? (actor === 'system' ? 'AVG-maatje' : say(words.somebody, language)),
      say(auditWords[action], language),
      path === null ? '' : questionIn(loaded, path, language),
      version === undefined ? '' : valueIn(loaded, version, language),
    ];
  });
}

function questionIn({ checklist, scope }: Loaded, path: string, language: 'nl' | 'en'): string {
  const place = placeOf(checklist, path);
  if (place === undefined) return '';
  const row = place.row;
  const title =
    place.question.kind === 'rows' && row !== undefined ? [rowTitle(place.question, row, scope, language)] : [];
  return [
    say(place.question.label, language),
    ...title,
    ...(place.column ? [say(place.column.label, language)] : []),
  ].join(' · ');
}

function valueIn({ checklist, scope }: Loaded, { path, value, provenance }: Answer, language: 'nl' | 'en'): string {
  const place = placeOf(checklist, path);
  const column = place?.column ?? place?.question;
  if (value === null || column === undefined || column.kind === 'rows') return showProvenance(provenance, language);
  return showValue(column, value, scope, language);
}

const words = {
  title: { nl: 'Verzoekenregister', en: 'Register of requests' },
  requests: { nl: 'Verzoeken', en: 'Requests' },
  steps: { nl: 'Stappen', en: 'Steps' },
  madeAt: { nl: 'Gemaakt op', en: 'Made on' },
  audit: { nl: 'Logboek', en: 'Audit trail' },
  number: { nl: 'Nummer', en: 'Number' },
  status: { nl: 'Stand', en: 'Status' },
  due: { nl: 'Laatste dag', en: 'Last day' },
  answered: { nl: 'Beantwoord', en: 'Answered' },
  late: { nl: 'Te laat', en: 'Late' },
  reportedBy: { nl: 'Gemeld door', en: 'Reported by' },
  at: { nl: 'Wanneer', en: 'When' },
  who: { nl: 'Wie', en: 'Who' },
  act: { nl: 'Wat gebeurde', en: 'What happened' },
  question: { nl: 'Vraag', en: 'Question' },
  value: { nl: 'Antwoord', en: 'Answer' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  somebody: { nl: 'oud-medewerker', en: 'former member of staff' },
} as const satisfies Record<string, Text>;
