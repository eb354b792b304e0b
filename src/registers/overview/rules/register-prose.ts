// The register in full, as a person reads it from top to bottom: for the authority, an auditor or an adviser.

import {
  countsOf,
  type DocumentAnswer,
  type DocumentColumn,
  type DocumentEntry,
  type DocumentField,
  type DocumentRow,
  visitAnswers,
} from '../../../core/document.js';
import {
  countsInWords,
  documentWords,
  headInWords,
  verifySentence,
  versionInWords,
} from '../../../core/document-words.js';
import type { Block, Prose } from '../../../core/prose.js';
import { fill, type Language, say, type Text } from '../../../core/text.js';
import { dayOf, showDay } from '../../../core/time.js';
import { type History, standingLine, type WholeRegister } from '../../../core/whole-register.js';
import { templateOf } from '../../activities/rules/templates/index.js';
import { howLooked } from './how-looked.js';
import { asLines, uncapitalised, unitBehind } from './public-words.js';

export function registerProse(document: WholeRegister, history: History): Prose {
  const { language, columns } = document;
  return {
    title: say(documentWords.title, language),
    subtitle: standingLine(document),
    blocks: [
      ...about(document),
      ...part(say(words.activities, language), document.activities, columns.activity, document, history),
      ...(document.processing.length === 0
        ? []
        : part(
            say(documentWords.processorRegister, language),
            document.processing,
            columns.processor,
            document,
            history,
          )),
      ...(document.suppliers.length === 0
        ? []
        : part(say(documentWords.suppliers, language), document.suppliers, columns.supplier, document, history)),
      ...colophon(document),
    ],
  };
}

function about(document: WholeRegister): readonly Block[] {
  const { language, organisation, columns, activities, processing } = document;
  const rows = [...activities, ...processing].map((entry) => [
    entry.number,
    entry.name,
    say(documentWords[entry.status], language),
    entry.open.length === 0 ? say(documentWords.none, language) : String(entry.open.length),
  ]);
  const heads = [documentWords.number, documentWords.activity, documentWords.status, documentWords.openPoints];
  return [
    { type: 'note', text: say(words.forWhom, language) },
    { type: 'paragraph', text: versionInWords(document) },
    ...howLooked([...activities, ...processing], language),
    { type: 'heading', level: 1, text: say(documentWords.organisation, language) },
    ...(organisation === null
      ? [{ type: 'gap', text: say(documentWords.notBegun, language) } as const]
      : fieldsOf(organisation, columns.organisation, language)),
    { type: 'heading', level: 1, text: say(words.overview, language) },
    { type: 'paragraph', text: say(words.inside, language, { count: rows.length, ended: document.archived }) },
    ...(rows.length === 0
      ? [{ type: 'gap', text: say(words.empty, language) } as const]
      : [{ type: 'table', columns: heads.map((head) => say(head, language)), rows } as const]),
  ];
}

function part(
  title: string,
  entries: readonly DocumentEntry[],
  columns: readonly DocumentColumn[],
  document: WholeRegister,
  history: History,
): readonly Block[] {
  if (entries.length === 0) return [];
  const blocks = entries.flatMap((entry) => recordBlocks(entry, columns, document, history));
  return [{ type: 'page-break' }, { type: 'heading', level: 1, text: title }, ...blocks];
}

/** One record with everything that is known of it. */
export function recordBlocks(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  { language, zone }: Pick<WholeRegister, 'language' | 'zone'>,
  history: History,
): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: [entry.number, entry.name].filter((each) => each !== '').join(' ') },
    { type: 'paragraph', text: statusLine(entry, zone, language) },
    ...fieldsOf(entry, columns, language),
    ...(entry.dpia === null
      ? []
      : [{ type: 'field', label: say(documentWords.dpia, language), value: entry.dpia.words } as const]),
    ...openPoints(entry, language),
    { type: 'heading', level: 3, text: say(documentWords.provenance, language) },
    { type: 'list', items: origins(entry, columns, zone, language) },
    ...past(history(entry.id), language),
  ];
}

/** Every question that applies; one without an answer is a gap, unless it may stay empty. */
export function fieldsOf(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  language: Language,
): readonly Block[] {
  return columns.flatMap((column, index): readonly Block[] => {
    const field = entry.fields[index];
    if (field === null || field === undefined) return [];
    if (field.answer === null && field.words === '') return [];
    const label = column.article === null ? column.label : `${column.label} (${column.article})`;
    const missing = field.answer === null && field.rows === null;
    const told = field.rows === null ? picksInWords(field) : asLines(rowsInWords(field, column, language));
    const value = missing ? '' : `${told}${standingOf(field.answer, language)}`;
    return [{ type: 'field', label, value }];
  });
}

/** What was picked, each on a line of its own where one holds a comma itself: such a list cannot be read. */
function picksInWords({ words: told, answer }: DocumentField): string {
  const picked = answer?.value;
  if (!Array.isArray(picked) || told.split(', ').length === picked.length) return told;
  // Options begin with a capital, what follows a comma inside one does not.
  const parts = told.split(/, (?!\p{Ll})/u);
  return parts.length === picked.length ? asLines(parts) : told;
}

/** Each row as its question says that it reads, then what that leaves out; as labels and values where it is not complete. */
function rowsInWords(
  { words: told, rows }: DocumentField,
  { reads, columns }: DocumentColumn,
  language: Language,
): readonly string[] {
  const lines = told.split('\n');
  if (reads === null || columns === null || rows === null || rows.length !== lines.length) return lines;
  return rows.map((row, index) => rowInWords(row, reads, columns, language) ?? lines[index] ?? '');
}

function rowInWords(
  { fields }: DocumentRow,
  reads: string,
  columns: readonly DocumentColumn[],
  language: Language,
): string | undefined {
  const cells = columns.flatMap((column, index) => {
    const field = fields[index];
    return field?.answer?.value ? [{ ...column, words: field.words.replace(/\s*\n\s*/g, ', ') }] : [];
  });
  const isRead = ({ id }: DocumentColumn) => reads.includes(`{${id}}`);
  // A cell that is still open has to be seen.
  const open = fields.some((field) => field !== null && field.words !== '' && !field.answer?.value);
  if (open || cells.filter(isRead).length < reads.split('{').length - 1) return undefined;
  const storedIn = (id: string) => fields[columns.findIndex((column) => column.id === id)]?.answer?.value;
  const values = cells.map(({ id, picked, words: value }) => {
    const unit = id === 'unit' ? unitBehind(storedIn('term'), storedIn('unit'), language) : undefined;
    return [id, unit ?? (picked ? uncapitalised(value) : value)] as const;
  });
  const rest = cells.filter((cell) => !isRead(cell)).map(({ label, words: value }) => `${label}: ${value}`);
  return [fill(reads, Object.fromEntries(values)), ...rest].join('. ').replaceAll('.. ', '. ');
}

/** " [voorgesteld, nog niet bevestigd]" behind what nobody confirmed; nothing behind the rest. */
export function standingOf(answer: DocumentAnswer | null, language: Language): string {
  if (answer === null || answer.provenance === 'bevestigd' || answer.value === null) return '';
  return ` [${say(documentWords[answer.provenance], language)}]`;
}

function statusLine(
  { status, confirmedBy, confirmedAt, confirmedAs }: DocumentEntry,
  zone: string,
  language: Language,
): string {
  if (status === 'concept' || confirmedBy === null || confirmedAt === null) return say(words.draft, language);
  const day = showDay(dayOf(confirmedAt, zone), language);
  return say(words[confirmedAs ?? 'confirmed'], language, { who: confirmedBy.name, day });
}

function openPoints({ open }: DocumentEntry, language: Language): readonly Block[] {
  if (open.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: say(documentWords.openPoints, language) },
    { type: 'list', items: open.map(({ label, kind }) => `${label}: ${say(documentWords[kind], language)}`) },
  ];
}

/** "12 bevestigd", then who confirmed how many answers and when, and where the suggested ones come from. */
function origins(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  zone: string,
  language: Language,
): readonly string[] {
  const people = new Map<string, { name: string; days: Set<string>; count: number }>();
  const sources = new Map<string, number>();
  visitAnswers(entry, columns, ({ provenance, source, by, at }) => {
    if (provenance === 'bevestigd') {
      const known = people.get(by.id) ?? { name: by.name, days: new Set<string>(), count: 0 };
      known.count += 1;
      known.days.add(dayOf(at, zone));
      people.set(by.id, known);
    } else if (source !== null) sources.set(source, (sources.get(source) ?? 0) + 1);
  });
  return [
    countsInWords(countsOf(entry, columns), language),
    ...[...people.values()].map(({ name, days, count }) => {
      const sorted = [...days].sort();
      const values = {
        name,
        count,
        from: showDay(sorted[0] ?? '', language),
        to: showDay(sorted.at(-1) ?? '', language),
      };
      return say(sorted.length === 1 ? words.confirmedOne : words.confirmedMany, language, values);
    }),
    ...[...sources].map(([source, count]) =>
      say(words.fromSource, language, { source: sourceInWords(source, language), count }),
    ),
  ].filter((line) => line !== '');
}

/** What a suggestion came from, as a person calls it; a file that was read in is named as it is. */
function sourceInWords(source: string, language: Language): string {
  const [, kind = '', id = ''] = /^(template|catalogue|report):([^@]*)/.exec(source) ?? [];
  const template = kind === 'template' ? templateOf(id) : undefined;
  if (template !== undefined) return say(words.template, language, { name: say(template.name, language) });
  if (kind === 'catalogue') return say(words.catalogue, language);
  return kind === 'report' ? say(words.report, language) : source;
}

function past(lines: readonly string[], language: Language): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: say(words.history, language) },
    { type: 'list', items: lines },
  ];
}

function colophon({ language, audit, program, checklists, version }: WholeRegister): readonly Block[] {
  const versions = Object.values(checklists).map((one) => `${one.id} ${one.version}`);
  return [
    { type: 'page-break' },
    { type: 'heading', level: 1, text: say(words.colophon, language) },
    { type: 'field', label: say(documentWords.trail, language), value: headInWords(audit, language) },
    { type: 'paragraph', text: verifySentence(language) },
    ...(version === null
      ? []
      : [{ type: 'field', label: say(words.versionHash, language, { n: version.n }), value: version.hash } as const]),
    { type: 'field', label: say(documentWords.madeWith, language), value: program },
    { type: 'field', label: say(documentWords.versions, language), value: versions.join(', ') },
  ];
}

const words = {
  activities: {
    nl: 'Register van de verwerkingsverantwoordelijke (art. 30 lid 1 AVG)',
    en: 'Record of the controller (art. 30(1) GDPR)',
  },
  forWhom: {
    nl: 'Dit is de volledige uitgave, voor de Autoriteit Persoonsgegevens, een auditor of een adviseur. Er staan namen en beveiligingsmaatregelen in. Voor klanten en leveranciers is er een uitgave voor buiten.',
    en: 'This is the full edition, for the data protection authority, an auditor or an adviser. It holds names and security measures. There is an outside edition for customers and suppliers.',
  },
  overview: { nl: 'Overzicht', en: 'Overview' },
  inside: {
    nl: 'In gebruik of in voorbereiding: {count}. Beëindigd, en daarom niet in dit document: {ended}. De letters achter de vragen zijn de onderdelen van art. 30 AVG.',
    en: 'In use or in preparation: {count}. Ended, and so not in this document: {ended}. The letters behind the questions are the parts of art. 30 GDPR.',
  },
  empty: { nl: 'Er staat nog niets in het register.', en: 'There is nothing in the register yet.' },
  draft: { nl: 'Concept: nog niet bevestigd.', en: 'Draft: not confirmed yet.' },
  confirmed: { nl: 'Bevestigd door {who} op {day}.', en: 'Confirmed by {who} on {day}.' },
  checked: {
    nl: 'Nagekeken door {who} op {day}: de vragen daarbij zijn beantwoord.',
    en: 'Checked by {who} on {day}: what was asked then was answered.',
  },
  unchanged: {
    nl: 'Ongewijzigd gemeld door {who} op {day}: de vragen daarbij zijn niet beantwoord.',
    en: 'Reported unchanged by {who} on {day}: what was asked then was not answered.',
  },
  confirmedOne: { nl: 'Bevestigd door {name} op {from}: {count}', en: 'Confirmed by {name} on {from}: {count}' },
  confirmedMany: {
    nl: 'Bevestigd door {name} van {from} tot en met {to}: {count}',
    en: 'Confirmed by {name} from {from} up to {to}: {count}',
  },
  template: { nl: 'ons voorbeeld "{name}"', en: 'our example "{name}"' },
  catalogue: { nl: 'onze lijst met bedrijven en programma’s', en: 'our list of companies and programs' },
  report: { nl: 'de melding', en: 'the report' },
  fromSource: {
    nl: 'Voorstellen uit {source}: {count}',
    en: 'Suggestions from {source}: {count}',
  },
  history: { nl: 'Geschiedenis', en: 'History' },
  colophon: { nl: 'Over dit document', en: 'About this document' },
  versionHash: { nl: 'Versie {n}: sha256', en: 'Version {n}: sha256' },
} as const satisfies Readonly<Record<string, Text>>;
