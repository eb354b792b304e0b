// The parts of the dossier for the authority that are read: each about one question that an inspector asks.
import type { ChainHead } from '../../../../core/audit.js';
import { type DocumentColumn, type DocumentEntry, visitAnswers } from '../../../../core/document.js';
import {
  documentWords,
  headInWords,
  statusInWords,
  verifySentence,
  versionInWords,
} from '../../../../core/document-words.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text } from '../../../../core/text.js';
import { dayOf, showDay } from '../../../../core/time.js';
import { type History, organisationName, standingLine, type WholeRegister } from '../../../../core/whole-register.js';
import { howLooked } from '../how-looked.js';
import { dossierWords as words } from './dossier-words.js';
import { headingOf, recordBlocks } from './register-prose.js';
import { standingOf } from './register-standing.js';

/** A register beside that of art. 30, in as far as the person who asked may read it. */
export interface OtherRegister {
  readonly title: string;
  readonly columns: readonly DocumentColumn[];
  readonly entries: readonly DocumentEntry[];
}

/** A file in the dossier, and what an outsider finds in it. */
export interface DossierEntry {
  readonly path: string;
  readonly about: string;
}

export interface DossierFacts {
  readonly files: readonly DossierEntry[];
  /** Who had it made. */
  readonly madeBy: string;
  readonly versions: number;
  readonly others: readonly OtherRegister[];
  /** Titles of registers that exist and are left out, because who asked may not read them. */
  readonly leftOut: readonly string[];
}

/** To read first: what this is, how things stand, what is in which file, and how to check that nothing was changed. */
export function indexProse(document: WholeRegister, facts: DossierFacts): Prose {
  const { language } = document;
  const tell = (text: Text, values = {}) => say(text, language, values);
  const organisation = organisationName(document);
  return {
    title: tell(words.title, { organisation }),
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: tell(words.intro, { organisation, who: facts.madeBy, day: today(document) }) },
      { type: 'heading', level: 1, text: tell(words.standing) },
      ...standing(document, facts),
      { type: 'heading', level: 1, text: tell(words.contents) },
      {
        type: 'table',
        columns: [tell(words.file), tell(words.about)],
        rows: facts.files.map(({ path, about }) => [path, about]),
        opens: true,
      },
      ...facts.leftOut.map((title): Block => ({ type: 'note', text: tell(words.leftOut, { title }) })),
      { type: 'heading', level: 1, text: tell(words.activities) },
      overview(document),
      { type: 'heading', level: 1, text: tell(words.check) },
      ...checking(document.audit, language),
      { type: 'heading', level: 1, text: tell(words.terms) },
      ...[words.termActivity, words.termProvenance, words.termVersion, words.termOpen].map(
        (text): Block => ({ type: 'paragraph', text: tell(text) }),
      ),
    ],
  };
}

const today = ({ madeAt, zone, language }: WholeRegister) => showDay(dayOf(madeAt, zone), language);

function standing(document: WholeRegister, { versions, others }: DossierFacts): readonly Block[] {
  const { language, organisation, activities, processing, suppliers, archived } = document;
  const all = [...activities, ...processing];
  const inUse = all.filter((entry) => !isDraft(entry));
  const confirmed = inUse.length;
  const profile = organisation === null ? [] : [organisation];
  const open = [...profile, ...inUse, ...suppliers].reduce((sum, entry) => sum + entry.open.length, 0);
  const field = (label: Text, value: string | number): Block => ({
    type: 'field',
    label: say(label, language),
    value: String(value),
  });
  return [
    field(documentWords.standing, versionInWords(document)),
    field(words.versions, versions),
    field(words.confirmed, confirmed),
    field(words.drafts, all.length - confirmed),
    field(words.ended, archived),
    field(words.suppliers, suppliers.length),
    ...others.map(({ title, entries }): Block => ({ type: 'field', label: title, value: String(entries.length) })),
    field(documentWords.openPoints, open),
    ...howLooked(inUse, language),
  ];
}

/** A draft of an activity is to be gone through as a whole: its questions are no open points yet. */
const isDraft = ({ status }: DocumentEntry): boolean => status === 'concept';

function overview({ activities, processing, language, zone }: WholeRegister): Block {
  const heads = [
    documentWords.number,
    documentWords.name,
    documentWords.status,
    documentWords.confirmedAt,
    documentWords.openPoints,
  ];
  return {
    type: 'table',
    columns: heads.map((head) => say(head, language)),
    rows: [...activities, ...processing].map((entry) => [
      entry.number,
      entry.name,
      statusInWords(entry, language),
      entry.confirmedAt === null ? '' : showDay(dayOf(entry.confirmedAt, zone), language),
      isDraft(entry) ? '–' : String(entry.open.length),
    ]),
  };
}

/** How an outsider checks the trail, with and without the server. */
export function checking(audit: ChainHead, language: Language): readonly Block[] {
  return [
    { type: 'paragraph', text: say(words.trail, language) },
    { type: 'field', label: say(documentWords.trail, language), value: headInWords(audit, language) },
    {
      type: 'list',
      ordered: true,
      items: [say(words.checkFile, language), verifySentence(language), say(words.checkVersion, language)],
    },
  ];
}

/** Suppliers with their agreements (art. 28). */
export function suppliersProse(document: WholeRegister): Prose {
  const { language, suppliers, columns } = document;
  const heads = ['name', 'role', 'agreement', 'agreement-date', 'stored'];
  const cell = (entry: DocumentEntry, id: string) => wordsOf(entry, columns.supplier, id, language);
  const labels = heads.map((id) => columns.supplier.find((column) => column.id === id)?.label ?? id);
  return {
    title: say(words.suppliersTitle, language),
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: say(words.suppliersIntro, language) },
      { type: 'table', columns: labels, rows: suppliers.map((entry) => heads.map((id) => cell(entry, id))) },
      ...suppliers.flatMap((entry) => recordBlocks(entry, columns.supplier, document, () => [])),
    ],
  };
}

/** What the pre-check says for each activity, and what a person decided about a DPIA (art. 35). */
export function dpiaProse(document: WholeRegister): Prose {
  const { language, activities, columns } = document;
  const decided = columns.activity.filter(({ id }) => id.startsWith('dpia-'));
  return {
    title: say(words.dpiaTitle, language),
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: say(words.dpiaIntro, language) },
      ...activities.flatMap((entry): readonly Block[] => [
        { type: 'heading', level: 2, text: headingOf(entry) },
        { type: 'field', label: say(documentWords.dpia, language), value: entry.dpia?.words ?? '' },
        ...decided.flatMap(({ id, label }): readonly Block[] => {
          const value = wordsOf(entry, columns.activity, id, language);
          return value === '' ? [] : [{ type: 'field', label, value }];
        }),
      ]),
    ],
  };
}

/** Who confirmed what, and when: the answers of each person by record. */
export function confirmationsProse(document: WholeRegister): Prose {
  const { language, columns } = document;
  const parts = [
    ...document.activities.map((entry) => ({ entry, its: columns.activity })),
    ...document.processing.map((entry) => ({ entry, its: columns.processor })),
    ...document.suppliers.map((entry) => ({ entry, its: columns.supplier })),
  ];
  return {
    title: say(words.confirmationsTitle, language),
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: say(words.confirmationsIntro, language) },
      ...parts.flatMap(({ entry, its }): readonly Block[] => [
        { type: 'heading', level: 2, text: headingOf(entry) },
        confirmations(entry, its, document),
      ]),
    ],
  };
}

function confirmations(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  { zone, language }: WholeRegister,
): Block {
  const rows = new Map<string, { who: string; day: string; questions: Set<string> }>();
  visitAnswers(entry, columns, ({ provenance, by, at }, question) => {
    if (provenance !== 'bevestigd') return;
    const day = dayOf(at, zone);
    const row = rows.get(`${day} ${by.id}`) ?? { who: by.name, day, questions: new Set<string>() };
    row.questions.add(question.label);
    rows.set(`${day} ${by.id}`, row);
  });
  const ordered = [...rows.values()].sort((one, two) => (one.day < two.day ? -1 : 1));
  const cells = ordered.map(({ who, day, questions }) => [who, showDay(day, language), [...questions].join(', ')]);
  const { confirmedBy, confirmedAt } = entry;
  if (confirmedBy !== null && confirmedAt !== null)
    cells.push([confirmedBy.name, showDay(dayOf(confirmedAt, zone), language), say(words.whole, language)]);
  if (cells.length === 0) return { type: 'gap', text: say(words.nothingConfirmed, language) };
  return {
    type: 'table',
    columns: [words.who, words.when, words.what].map((head) => say(head, language)),
    rows: cells,
  };
}

/** What we know is not finished: said openly, because that is what accountability asks (art. 5(2)). */
export function gapsProse(document: WholeRegister): Prose {
  const { language, organisation } = document;
  const profile = organisation === null ? [] : [organisation];
  const activities = [...document.activities, ...document.processing];
  const drafts = activities.filter(isDraft);
  const entries = [...profile, ...activities.filter((entry) => !isDraft(entry)), ...document.suppliers];
  const unfinished = entries.filter(({ open }) => open.length > 0);
  return {
    title: say(words.gapsTitle, language),
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: say(words.gapsIntro, language) },
      ...(unfinished.length + drafts.length === 0
        ? [{ type: 'paragraph', text: say(words.noGaps, language) } as const]
        : []),
      ...unfinished.flatMap((entry): readonly Block[] => [
        { type: 'heading', level: 2, text: headingOf(entry) },
        { type: 'list', items: entry.open.map(({ label, kind }) => `${label}: ${say(documentWords[kind], language)}`) },
      ]),
      ...(drafts.length === 0
        ? []
        : [
            { type: 'heading', level: 2, text: say(words.drafts, language) } as const,
            { type: 'paragraph', text: say(words.draftsWhole, language) } as const,
            { type: 'list', items: drafts.map(headingOf) } as const,
          ]),
    ],
  };
}

/** The register of breaches or requests, record by record. */
export function otherRegisterProse(
  { title, columns, entries }: OtherRegister,
  document: WholeRegister,
  history: History,
): Prose {
  return {
    title,
    subtitle: standingLine(document),
    blocks: [
      { type: 'paragraph', text: say(words.recordsCount, document.language, { count: entries.length }) },
      ...entries.flatMap((entry) => recordBlocks(entry, columns, document, history)),
    ],
  };
}

/** What is answered, with a mark behind what nobody confirmed; a question without an answer says so. */
function wordsOf(entry: DocumentEntry, columns: readonly DocumentColumn[], id: string, language: Language): string {
  const field = entry.fields[columns.findIndex((column) => column.id === id)];
  return field === null || field === undefined ? '' : `${field.words}${standingOf(field.answer, language)}`;
}
