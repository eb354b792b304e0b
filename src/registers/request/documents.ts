// The register of requests as lists: one line for each request, and each step with its moment and person.

import { cellOf, fileTables, nameIn } from '../../app/files/file-tables.js';
import { numberOf } from '../../app/register.js';
import type { Loaded, Maker, Reading } from '../../app/turn.js';
import type { Answer } from '../../core/engine/answers.js';
import { placeOf } from '../../core/engine/scope.js';
import { rowTitle, showProvenance, showValue } from '../../core/engine/telling/show.js';
import type { Table, TableDocument } from '../../core/table-document.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { request } from './rules/checklist.js';
import { letterAbout } from './rules/letter-parts.js';
import { type RequestLetter, requestLetters } from './rules/letters.js';
import { requestStatus, stateWords } from './rules/status.js';

/** Everything, for whoever may export it; personal values that were erased are said to be so. */
export function requestTables(desk: Reading): Promise<TableDocument> {
  return fileTables(desk, {
    format: 'avg-maatje/requests',
    title: words.title,
    checklist: request.id,
    files: (all) => requestsTable(desk, all),
    step: (file, path, at) => stepOf(file, path, at, desk.language),
  });
}

function requestsTable(desk: Reading, all: readonly Loaded[]): Table {
  const { language } = desk;
  const questions = request.sections.flatMap((section) => (section.aside ? [] : section.questions));
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
    const name = (person: string) => nameIn(desk, person);
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

/** The value that was written then, where it is still there. */
function stepOf(file: Loaded, path: string, at: string, language: Language): readonly [string, string] {
  const version = file.versions.findLast((each) => each.path === path && each.at === at);
  return [questionIn(file, path, language), version === undefined ? '' : valueIn(file, version, language)];
}

function questionIn({ checklist, scope }: Loaded, path: string, language: Language): string {
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

function valueIn({ checklist, scope }: Loaded, { path, value, provenance }: Answer, language: Language): string {
  const place = placeOf(checklist, path);
  const column = place?.column ?? place?.question;
  if (value === null || column === undefined || column.kind === 'rows') return showProvenance(provenance, language);
  return showValue(column, value, scope, language);
}

const words = {
  title: t('Verzoekenregister', 'Register of requests'),
  requests: t('Verzoeken', 'Requests'),
  number: t('Nummer', 'Number'),
  status: t('Stand', 'Status'),
  due: t('Laatste dag', 'Last day'),
  answered: t('Beantwoord', 'Answered'),
  late: t('Te laat', 'Late'),
  reportedBy: t('Gemeld door', 'Reported by'),
  yes: t('ja', 'yes'),
  no: t('nee', 'no'),
} as const satisfies Record<string, Text>;

const letter = (name: RequestLetter): Maker => ({
  async prose(desk) {
    const loaded = await desk.subject();
    if (loaded.checklist.id !== request.id) throw new Error('the record of this letter is no request');
    return requestLetters[name](letterAbout(loaded.scope, numberOf(loaded), desk.language));
  },
});

/** By the name in the head. */
export const documents = {
  'request-receipt': letter('request-receipt'),
  'request-identity': letter('request-identity'),
  'request-extension': letter('request-extension'),
  'request-answer': letter('request-answer'),
  'request-recipients': letter('request-recipients'),
  'request-pass-on': letter('request-pass-on'),
  'request-closing': letter('request-closing'),
  requests: { table: requestTables },
} as const satisfies Readonly<Record<string, Maker>>;
