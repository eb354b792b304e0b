// The register in full, as a person reads it from top to bottom: for the authority, an auditor or an adviser.

import type { DocumentColumn, DocumentEntry, DocumentField, DocumentReview } from '../../../../core/document.js';
import { documentWords, headInWords, verifySentence } from '../../../../core/document-words.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { showDay } from '../../../../core/time.js';
import { type History, standingLine, type WholeRegister } from '../../../../core/whole-register.js';
import { asLines } from '../../../activities/rules/public-words.js';
import { activityChapters, keepingSayings } from '../activity-sentences.js';
import { organisationSayings, processorChapters, supplierSayings } from '../other-sentences.js';
import { bodyOf, type Chapter, chapterBlocks, type Saying, type Telling } from '../said-in-sentences.js';
import { checklistOf } from './art-30.js';
import { overviewBlocks } from './register-overview.js';
import { origins, standingOf, statusLine } from './register-standing.js';

export function registerProse(document: WholeRegister, history: History): Prose {
  const { language, activities, processing, suppliers, columns } = document;
  const told = (
    checklist: string,
    entries: readonly DocumentEntry[],
    its: readonly DocumentColumn[],
    chapters: readonly Chapter[],
  ) =>
    entries.flatMap((entry) =>
      activityBlocks({ entry, columns: its, checklist: checklistOf(checklist), language }, chapters, document, history),
    );
  return {
    title: say(documentWords.title, language),
    subtitle: standingLine(document),
    blocks: [
      ...overviewBlocks(document),
      { type: 'page-break' },
      ...about(document),
      { type: 'paragraph', quiet: true, text: say(words.forWhom, language) },
      ...part(words.activities, told('controller-activity', activities, columns.activity, activityChapters), language),
      ...part(
        documentWords.processorRegister,
        told('processor-activity', processing, columns.processor, processorChapters),
        language,
      ),
      ...part(
        documentWords.suppliers,
        suppliers.flatMap((entry) => supplierBlocks(entry, document)),
        language,
      ),
      ...colophon(document),
    ],
  };
}

function about({ language, organisation, columns }: WholeRegister): readonly Block[] {
  const heading: Block = { type: 'heading', level: 1, text: say(words.business, language) };
  if (organisation === null) return [heading, { type: 'gap', text: say(documentWords.notBegun, language) }];
  const telling = {
    entry: organisation,
    columns: columns.organisation,
    checklist: checklistOf('organisation'),
    language,
  };
  return [heading, ...bodyOf(telling, everything(organisationSayings, columns.organisation))];
}

/** With what no text is written for, last. */
function everything(says: readonly Saying[], columns: readonly DocumentColumn[]): readonly Saying[] {
  const named = new Set(says.map(({ of }) => of));
  return [...says, ...columns.filter(({ id }) => !named.has(id)).map(({ id }) => ({ of: id }))];
}

function part(title: Text, blocks: readonly Block[], language: Language): readonly Block[] {
  if (blocks.length === 0) return [];
  return [{ type: 'heading', level: 1, text: say(title, language) }, ...blocks];
}

export const headingOf = ({ number, name }: DocumentEntry): string =>
  [number, name].filter((each) => each !== '').join(' ');

/** One activity in sentences: who keeps it, chapter by chapter what was answered, and where that comes from. */
function activityBlocks(
  telling: Telling,
  chapters: readonly Chapter[],
  { zone }: WholeRegister,
  history: History,
): readonly Block[] {
  const { entry, columns, language } = telling;
  const keeping = bodyOf(telling, keepingSayings);
  const kept = keeping.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
  const standing = [statusLine(entry, zone, language), ...kept, ...reviewLine(entry, language)];
  return [
    { type: 'heading', level: 2, text: headingOf(entry) },
    { type: 'paragraph', text: standing.join(' ') },
    ...keeping.filter(({ type }) => type === 'gap'),
    ...doubts(entry, language),
    ...chapterBlocks(telling, chapters, keepingSayings),
    ...(entry.dpia === null ? [] : [{ type: 'paragraph', text: entry.dpia.words } as const]),
    ...beside(words.provenance, origins(entry, columns, zone, language), language),
    ...beside(words.history, history(entry.id), language),
  ];
}

function reviewLine({ review }: DocumentEntry, language: Language): readonly string[] {
  return review === null ? [] : [say(reviews[review.state], language, { day: showDay(review.due, language) })];
}

const reviews: Readonly<Record<DocumentReview['state'], Text>> = {
  fresh: t('De volgende keer is op {day}.', 'The next time is on {day}.'),
  soon: t('De volgende keer is al gauw: op {day}.', 'The next time is soon: on {day}.'),
  expired: t('Dat had al gemoeten op {day}.', 'That was due on {day}.'),
};

/** What stands open in another way than that nobody answered or confirmed it: that is seen in its place. */
function doubts({ open }: DocumentEntry, language: Language): readonly Block[] {
  const found = open.filter(({ kind }) => !seenInPlace.has(kind));
  const items = found.map(({ label, kind }) => `${label}: ${say(documentWords[kind], language)}`);
  return items.length === 0 ? [] : [{ type: 'gap', text: items.join('; ') }];
}

const seenInPlace: ReadonlySet<string> = new Set(['ontbreekt', 'onbekend', 'onbevestigd']);

function beside(title: Text, lines: readonly string[], language: Language): readonly Block[] {
  if (lines.length === 0) return [];
  return [{ type: 'paragraph', quiet: true, text: `${say(title, language)}: ${lines.join('. ')}.` }];
}

function supplierBlocks(entry: DocumentEntry, { columns, language }: WholeRegister): readonly Block[] {
  const telling = { entry, columns: columns.supplier, checklist: checklistOf('supplier'), language };
  const says = everything(supplierSayings, columns.supplier).filter(({ of }) => of !== 'name');
  return [{ type: 'heading', level: 3, text: headingOf(entry) }, ...doubts(entry, language), ...bodyOf(telling, says)];
}

/** One record with everything that is known of it. */
export function recordBlocks(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  { language, zone }: Pick<WholeRegister, 'language' | 'zone'>,
  history: History,
): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: headingOf(entry) },
    { type: 'paragraph', text: statusLine(entry, zone, language) },
    ...fieldsOf(entry, columns, language),
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
    const told = field.rows === null ? picksInWords(field) : asLines(field.words.split('\n'));
    const standing = `${standingOf(field.answer, language)}${doubtOf(entry, column.id, language)}`;
    const value = missing ? '' : `${told}${standing}`;
    return [{ type: 'field', label, value }];
  });
}

/** That another answer says something else. */
function doubtOf({ clashes = [] }: DocumentEntry, question: string, language: Language): string {
  const clashing = clashes.some((path) => path.split('/')[0] === question);
  return clashing ? ` [${say(documentWords.tegenspraak, language)}]` : '';
}

/** What was picked, each on a line of its own where one holds a comma itself: such a list cannot be read. */
function picksInWords({ words: told, answer }: DocumentField): string {
  const picked = answer?.value;
  if (!Array.isArray(picked) || told.split(', ').length === picked.length) return told;
  // Options begin with a capital, what follows a comma inside one does not.
  const parts = told.split(/, (?!\p{Ll})/u);
  return parts.length === picked.length ? asLines(parts) : told;
}

function openPoints({ open }: DocumentEntry, language: Language): readonly Block[] {
  if (open.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: say(documentWords.openPoints, language) },
    { type: 'list', items: open.map(({ label, kind }) => `${label}: ${say(documentWords[kind], language)}`) },
  ];
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
  activities: t(`Register van de verwerkingsverantwoordelijke (art. 30 lid 1 AVG)
                 Record of the controller (art. 30(1) GDPR)`),
  forWhom:
    t(`Dit is de volledige uitgave, met namen en beveiliging: voor de Autoriteit Persoonsgegevens, een auditor of een adviseur. Geef klanten en leveranciers de uitgave voor buiten. De letters achter de kopjes zijn de onderdelen van art. 30 AVG. "Nog open": niemand heeft dit bevestigd. "Voorgesteld" of "ingelezen": zo staat het in een voorbeeld of een bestand, en nog niemand heeft het bevestigd.
       This is the full edition, with names and security: for the data protection authority, an auditor or an adviser. Give customers and suppliers the outside edition. The letters behind the headings are the parts of art. 30 GDPR. "Still open": nobody confirmed this. "Suggested" or "imported": so it stands in an example or a file, and nobody confirmed it yet.`),
  business: t('Wie verantwoordelijk is (a)', 'Who is responsible (a)'),
  provenance: t('Herkomst van de antwoorden', 'Where the answers come from'),
  history: t('Geschiedenis', 'History'),
  colophon: t('Over dit document', 'About this document'),
  versionHash: t('Versie {n}: sha256', 'Version {n}: sha256'),
} as const satisfies Readonly<Record<string, Text>>;
