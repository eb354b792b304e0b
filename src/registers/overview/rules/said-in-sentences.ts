// How answers are told in a document: a chapter is a few sentences, each made of one answer by a text that is data. What nobody
// answered stands below them as a gap; what nobody confirmed is marked in its sentence.

import type { Article, DocumentAnswer, DocumentColumn, DocumentEntry, DocumentField } from '../../../core/document.js';
import type { Checklist, Column, Question } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import type { Choice } from '../../../core/engine/value.js';
import type { Block } from '../../../core/prose.js';
import { type Language, say, type Text, t, uncapitalised } from '../../../core/text.js';
import { lengthOf, lowered } from '../../activities/rules/public-words.js';

/** How one answer is said. Without words of its own: "Label: answer." */
export interface Saying {
  /** The id of a question or, inside `cells`, of a column. */
  readonly of: string;
  /** What it says something of: while that is not known, nothing is told. */
  readonly behind?: string;
  /** A sentence around `{value}`. */
  readonly text?: Text;
  /** The whole sentence, by the id of the option or `true` and `false`; what is not here is said by `text`. */
  readonly options?: Readonly<Record<string, Text>>;
  /** A pick inside the sentence, by the id of its option, where its label does not read there. */
  readonly picks?: Readonly<Record<string, Text>>;
  /** Of a question with rows: how each begins, around `{column}` and `{row}` (what the row is called), and what follows. */
  readonly begins?: Text;
  readonly cells?: readonly Saying[];
}

export interface Chapter {
  readonly title: Text;
  /** Art. 30(1), or 30(2) for a processor. */
  readonly letter?: Article;
  readonly says: readonly Saying[];
}

/** One record, and where its questions stand. */
export interface Telling {
  readonly entry: DocumentEntry;
  readonly columns: readonly DocumentColumn[];
  readonly checklist: Checklist;
  readonly language: Language;
}

/** The chapters of which anything can be told; a question that none of them names, and nothing `before`, is said in the last. */
export function chapterBlocks(
  telling: Telling,
  chapters: readonly Chapter[],
  before: readonly Saying[],
): readonly Block[] {
  const named = new Set([...before, ...chapters.flatMap(({ says }) => says)].map(({ of }) => of));
  const rest = telling.columns.filter(({ id }) => !named.has(id) && id !== telling.checklist.name).map(({ id }) => id);
  return chapters.flatMap((chapter, index): readonly Block[] => {
    const says = index === chapters.length - 1 ? [...chapter.says, ...rest.map((of) => ({ of }))] : chapter.says;
    const body = bodyOf(telling, says);
    if (body.length === 0) return [];
    const letter = chapter.letter === undefined ? '' : ` (${chapter.letter})`;
    return [{ type: 'heading', level: 3, text: `${say(chapter.title, telling.language)}${letter}` }, ...body];
  });
}

/** Sentences that follow each other in a paragraph, rows and picks in lists, and below them what is open. */
export function bodyOf(telling: Telling, says: readonly Saying[]): readonly Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  let sentences: string[] = [];
  const settle = () => {
    if (sentences.length > 0) blocks.push({ type: 'paragraph', text: sentences.join(' ') });
    sentences = [];
  };
  for (const saying of says) {
    const told = tell(telling, saying);
    if (told === undefined) continue;
    open.push(...told.open);
    sentences.push(...told.sentences);
    if (told.items.length === 0) continue;
    settle();
    blocks.push({ type: 'list', items: told.items });
  }
  settle();
  if (open.length > 0) blocks.push({ type: 'gap', text: open.join('; ') });
  return blocks;
}

interface Told {
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  readonly open: readonly string[];
}

/** Undefined for what does not apply, and for what may stay empty and is. */
function tell({ entry, columns, checklist, language }: Telling, saying: Saying): Told | undefined {
  const at = columns.findIndex(({ id }) => id === saying.of);
  const [field, column] = [entry.fields[at], columns[at]];
  const question = questionOf(checklist, saying.of);
  if (!field || column === undefined || question === undefined) return undefined;
  if (field.answer === null && field.words === '') return undefined;
  const open = openIn(field, column.label, language);
  if (open !== undefined) return { sentences: [], items: [], open: [open] };
  const behind = saying.behind && entry.fields[columns.findIndex(({ id }) => id === saying.behind)];
  if (behind === null || (behind && (behind.answer?.value ?? null) === null)) return undefined;
  if (field.rows !== null && question.kind === 'rows') return rowsTold({ field, column, saying, question, language });
  return { sentences: [sentenceOf(field, column, saying, question, language)], items: [], open: [] };
}

/** "Bron", or "Bron (nog niet bekend)" where somebody was asked and did not know; undefined for what is answered. */
function openIn({ answer, rows }: DocumentField, label: string, language: Language): string | undefined {
  if (answer === null) return rows === null || rows.length === 0 ? label : undefined;
  return answer.value === null ? say(words.asked, language, { label }) : undefined;
}

interface Rows {
  readonly field: DocumentField;
  readonly column: DocumentColumn;
  readonly saying: Saying;
  readonly question: Extract<Question, { kind: 'rows' }>;
  readonly language: Language;
}

function rowsTold({ field, column, saying, question, language }: Rows): Told {
  const rows = field.rows ?? [];
  if (rows.length === 0) {
    const none = saying.options?.['none'];
    const mark = markOf(field.answer, language);
    const sentence = none === undefined ? `${column.label}: ${field.words}.` : say(none, language);
    return { sentences: [marked(sentence, mark)], items: [], open: [] };
  }
  const told = rows.map((row) => rowTold(row, { column, saying, question, language }));
  return { sentences: [], items: told.flatMap(({ item }) => item ?? []), open: told.flatMap(({ open }) => open) };
}

function rowTold(
  row: NonNullable<DocumentField['rows']>[number],
  { column, saying, question, language }: Omit<Rows, 'field'>,
): { readonly item: string | undefined; readonly open: readonly string[] } {
  const cells = (column.columns ?? []).flatMap((its, index) => {
    const field = row.fields[index];
    const asked = question.columns[index];
    return field && asked && !(field.answer === null && field.words === '') ? [{ its, field, asked }] : [];
  });
  const open = cells.flatMap(({ its, field }) => {
    const label = openIn(field, its.label, language);
    return label === undefined ? [] : [say(words.ofRow, language, { label, row: row.title })];
  });
  const answered = cells.filter(({ field }) => field.answer?.value !== null && field.answer !== null);
  // What nobody said anything of yet stands with what is open, and in no list.
  if (answered.length === 0 && saying.begins !== undefined) return { item: undefined, open };
  const begins = beginningOf(row, answered, saying, language);
  const inBeginning = (id: string) => begins.uses.includes(`{${id}}`);
  const follows = [...(saying.cells ?? []), ...answered.map(({ its }) => ({ of: its.id }))];
  const rest = answered
    .filter(({ its }) => !inBeginning(its.id))
    .map((cell) => ({ ...cell, place: follows.findIndex(({ of }) => of === cell.its.id) }))
    .sort((one, two) => one.place - two.place)
    .map(({ its, field, asked, place }) =>
      sentenceOf(field, its, follows[place] ?? { of: its.id }, asked, language, ''),
    );
  const item = [begins.text, ...rest].join(' ');
  return { item: marked(item, rowMark(answered, language)), open };
}

type Cell = { readonly its: DocumentColumn; readonly field: DocumentField; readonly asked: Column };

/** What the row is about; only what it is called where a part of its first sentence is not known. */
function beginningOf(
  { title }: { readonly title: string },
  cells: readonly Cell[],
  { begins, cells: says = [] }: Saying,
  language: Language,
): { readonly text: string; readonly uses: string } {
  const bare = { text: ended(title), uses: '' };
  if (begins === undefined) return bare;
  const values = new Map<string, string>([['row', title]]);
  for (const { its, field, asked } of cells) {
    const [told = ''] = partsOf(field, asked, language, says.find(({ of }) => of === its.id)?.picks);
    values.set(its.id, its.id === 'country' ? field.words : told);
  }
  const stored = (id: string) => cells.find(({ its }) => its.id === id)?.field.answer?.value;
  const length = lengthOf(stored('term'), stored('unit'), language);
  if (length !== undefined) values.set('length', length);
  const needs = [...say(begins, language).matchAll(/\{(\w+)\}/g)].map(([, id = '']) => id);
  if (needs.some((id) => !values.has(id))) return bare;
  const text = say(begins, language, Object.fromEntries([...values].map(([id, value]) => [id, withoutStop(value)])));
  return { text, uses: `${say(begins, language)}${length === undefined ? '' : '{term}{unit}'}` };
}

/** One answer, or one cell of a row, as a sentence. `mark` is said behind it while nobody confirmed it. */
function sentenceOf(
  field: DocumentField,
  { label }: DocumentColumn,
  { text, options, picks }: Saying,
  question: Column | Question,
  language: Language,
  mark = markOf(field.answer, language),
): string {
  const value = field.answer?.value;
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const own = typeof only === 'string' || typeof only === 'boolean' ? options?.[String(only)] : undefined;
  if (own !== undefined) return marked(say(own, language), mark);
  const told = inOneSentence(partsOf(field, question, language, picks), language);
  if (text === undefined) return marked(ended(`${label}: ${told}`), mark);
  return marked(ended(say(text, language, { value: withoutStop(told) })), mark);
}

/** Each pick in words: options as they stand inside a sentence, what was typed and names as they are. */
export function partsOf(
  field: DocumentField,
  question: Column | Question,
  language: Language,
  picks: Saying['picks'] = {},
): readonly string[] {
  const value = field.answer?.value;
  const better = (choice: unknown) => (typeof choice === 'string' ? picks[choice] : undefined);
  if (question.kind === 'choice' && typeof value === 'string') {
    const own = better(value);
    return [own === undefined ? lowered(field.words) : say(own, language)];
  }
  if (!Array.isArray(value)) return [field.words];
  const fixed = question.kind === 'choices' && !('from' in question.options) ? question.options : [];
  const labels = value.map((choice) => {
    const own = better(choice);
    if (own !== undefined) return say(own, language);
    const known = fixed.find(({ id }) => id === choice)?.label;
    return known === undefined ? typed(choice) : lowered(say(known, language));
  });
  if (labels.every((label) => label !== undefined)) return labels;
  const split = field.words.split(', ');
  return split.length === value.length ? split : [field.words];
}

const typed = (choice: Choice): string | undefined => (typeof choice === 'object' ? choice.other : undefined);

/** "naam, adres en telefoonnummer"; parts that hold a comma themselves are kept apart by a semicolon. */
function inOneSentence(parts: readonly string[], language: Language): string {
  if (parts.some((part) => /[,;]/.test(part))) return parts.join('; ');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const and = say(words.and, language);
  // "soort klant, en mails en brieven": what belongs together is seen.
  const apart = parts.slice(-2).some((part) => part.includes(` ${and} `)) ? ',' : '';
  return `${parts.slice(0, -1).join(', ')}${apart} ${and} ${last}`;
}

/** "voorgesteld" or "ingelezen" of what nobody confirmed; empty for the rest. */
function markOf(answer: DocumentAnswer | null, language: Language): string {
  const word = answer === null ? undefined : marks[answer.provenance];
  return word === undefined || answer?.value === null ? '' : say(word, language);
}

/** Of a row of which only a part is confirmed, which part is not. */
function rowMark(cells: readonly Cell[], language: Language): string {
  const open = cells.filter(({ field }) => markOf(field.answer, language) !== '');
  const [first] = open;
  if (first === undefined) return '';
  const mark = markOf(first.field.answer, language);
  return open.length === cells.length ? mark : `${mark}: ${open.map(({ its }) => uncapitalised(its.label)).join(', ')}`;
}

/** "Wij bewaren geen BSN (voorgesteld)." */
function marked(sentence: string, mark: string): string {
  if (mark === '') return sentence;
  const stop = /[.!?]$/.exec(sentence)?.[0] ?? '';
  return `${stop === '' ? sentence : sentence.slice(0, -1)} (${mark})${stop}`;
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
const withoutStop = (value: string): string => value.replace(/(?<!\.)\.$/, '');

const marks: Readonly<Partial<Record<DocumentAnswer['provenance'], Text>>> = {
  standaard: t('voorgesteld', 'suggested'),
  import: t('ingelezen', 'imported'),
};

const words = {
  and: t('en', 'and'),
  asked: t('{label} (gevraagd, nog niet bekend)', '{label} (asked, not known yet)'),
  ofRow: t('{label} bij "{row}"', '{label} of "{row}"'),
} as const satisfies Readonly<Record<string, Text>>;
