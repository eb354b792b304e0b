// The words of our own export read back: what a cell of it says as a value, and which values its words do not say.
import { documentWords } from '../../../core/document-words.js';
import type { ChoiceQuestion, Column, Option, RowsQuestion } from '../../../core/engine/checklist.js';
import type { Choice, Value } from '../../../core/engine/value.js';
import { type Language, say, t } from '../../../core/text.js';
import { dayFromCell } from './cell-values.js';

const special = (key: 'notKnown' | 'missing' | 'none', language: Language) => say(documentWords[key], language);
const specialIn = (language: Language) =>
  new Set((['notKnown', 'missing', 'none'] as const).map((key) => special(key, language)));
const specials = { nl: specialIn('nl'), en: specialIn('en') } as const;

/** The value that the words of a cell stand for; null is "weet ik niet", undefined nothing. People and companies are names. */
export function valueFromWords(column: Column, words: string, language: Language): Value | null | undefined {
  if (words === '' || words === special('missing', language)) return undefined;
  if (words === special('notKnown', language)) return null;
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return words;
    case 'yes-no':
      return /^(ja|yes)$/.test(words) ? true : /^(nee|no)$/.test(words) ? false : undefined;
    case 'number': {
      const number = /^-?\d+/.exec(words)?.[0];
      return number === undefined ? undefined : Number(number);
    }
    case 'day':
      return dayFromCell(words);
    case 'moment':
      return undefined;
    case 'person':
      return column.none !== undefined && words === say(column.none, language) ? 'none' : { other: words };
    case 'choice':
    case 'choices':
      return choicesFromWords(column, words, language);
  }
}

/** The cells of a row that stands on one line: its title, then each other column behind its label. */
export function cellsFromLine(
  question: RowsQuestion,
  line: string,
  language: Language,
): readonly (readonly [column: string, value: Value | null])[] {
  const named = question.columns.filter(({ id }) => id !== question.title);
  const labels = named.map(({ label }) => say(label, language).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [, title = line, inside = ''] = new RegExp(`^(.*?) \\(((?:${labels.join('|')}): .*)\\)$`, 'u').exec(line) ?? [];
  const parts = inside === '' ? [] : inside.split(new RegExp(`; (?=(?:${labels.join('|')}): )`, 'u'));
  const head = question.columns.find(({ id }) => id === question.title);
  const cells = parts.flatMap((part): (readonly [Column, string])[] => {
    const column = named.find(({ label }) => part.startsWith(`${say(label, language)}: `));
    return column === undefined ? [] : [[column, part.slice(say(column.label, language).length + 2)]];
  });
  return [...(head === undefined ? [] : [[head, title] as const]), ...cells].flatMap(([column, words]) => {
    const value = valueFromWords(column, words, language);
    return value === undefined ? [] : [[column.id, value] as const];
  });
}

function choicesFromWords(question: ChoiceQuestion, words: string, language: Language): Value | undefined {
  const labels = new Map(optionsIn(question).map(({ id, label }) => [say(label, language), id]));
  if (question.kind === 'choice') return labels.get(words) ?? (question.other ? { other: words } : undefined);
  const parts = words.split(', ');
  const choices: Choice[] = [];
  for (let start = 0; start < parts.length; ) {
    // A label may hold a comma itself: the longest that fits is meant.
    let end = parts.length;
    while (end > start && !labels.has(parts.slice(start, end).join(', '))) end -= 1;
    const id = labels.get(parts.slice(start, end).join(', '));
    if (id !== undefined) choices.push(id);
    else if (question.other) choices.push({ other: parts[start] ?? '' });
    else return undefined;
    start = Math.max(end, start + 1);
  }
  return choices;
}

function optionsIn(question: ChoiceQuestion): readonly Option[] {
  const options = Array.isArray(question.options) ? question.options : [];
  const { none } = question;
  if (none === undefined || options.some(({ id }) => id === none)) return options;
  return [...options, { id: none, label: t('Geen', 'None') }];
}

function isCompanies(column: Column): column is ChoiceQuestion {
  return (column.kind === 'choice' || column.kind === 'choices') && holdsCompanies(column);
}

function holdsCompanies({ options }: ChoiceQuestion): boolean {
  return 'from' in options && options.adds !== undefined;
}

/** A value without ids of this register: people and companies by name, so that another register can take it. */
export function portable(column: Column, value: Value, words: string, companies: ReadonlyMap<string, string>): Value {
  if (column.kind === 'person') return value === 'none' ? value : { other: words };
  if (!isCompanies(column) || !Array.isArray(value)) return value;
  return value.flatMap((choice): Choice[] => {
    if (typeof choice === 'object' || choice === column.none) return [choice];
    const name = companies.get(choice);
    return name === undefined ? [] : [{ other: name }];
  });
}

/** A cell of a workbook holds no more, and no control signs. */
const longestCell = 30_000;
/** What XML or a spreadsheet changes on the way. */
const odd = /[^\P{Cc}\n]|_x[0-9a-fA-F]{4}_|^\s|\s$/u;

/** Whether the words of a value do not say exactly which value it is. */
export function needsExact(column: Column, value: Value, words: string, language: Language): boolean {
  if (words.length > longestCell || odd.test(words)) return true;
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return specials[language].has(words);
    case 'moment':
      return true;
    case 'choice':
      return typeof value !== 'string' || !Array.isArray(column.options);
    case 'choices':
      if (!Array.isArray(value)) return true;
      if (holdsCompanies(column)) return value.length > 1 || words.includes(', ');
      return !Array.isArray(column.options) || value.some((choice) => typeof choice === 'object');
    default:
      return false;
  }
}
