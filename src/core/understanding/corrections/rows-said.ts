// What is put right in one row of a list, by its name and its amount: "klantgegevens 5 jaar" in the list of how long all is kept.
import { rowsOf, valueAt } from '../../engine/answers.js';
import { applicableQuestions, holds } from '../../engine/applies.js';
import type { Column, RowsQuestion, Scope } from '../../engine/checklist.js';
import { placeOf } from '../../engine/scope.js';
import { interview } from '../../engine/status.js';
import { labelled } from '../../engine/telling/said-back.js';
import { rowTitle } from '../../engine/telling/show.js';
import { folded } from '../../fold.js';
import { daysIn } from '../../time.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { squeezed } from '../near-words.js';
import type { Reading } from '../reading.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { wordsIn } from '../words.js';
import { reasonGiven } from './reason-said.js';
import { settled } from './weighed.js';

const amount =
  /(?<![\p{L}\d])(\d{1,3}|\p{L}{3,12}) (jaar|jaren|jr|maand|maanden|mnd|week|weken|dag|dagen|years?|months?|weeks?|days?)(?![\p{L}\d])(?! (?:geleden|terug|oud|later|ago|old)\b)/iu;
/** One, as the options of a list of units call it. */
const unitCalled: Readonly<Record<string, string>> = {
  jaren: 'jaar',
  jr: 'jaar',
  mnd: 'maanden',
  maand: 'maanden',
  week: 'weken',
  dag: 'dagen',
  year: 'jaar',
  years: 'jaar',
  month: 'maanden',
  months: 'maanden',
  weeks: 'weken',
  day: 'dagen',
  days: 'dagen',
};

/** A number of years, months, weeks or days. */
export interface Amount {
  readonly count: number;
  /** As the option of such a unit is called. */
  readonly unit: string;
  /** The text without it. */
  readonly rest: string;
  /** From when it counts, as it was said: "na de laatste bestelling". */
  readonly from?: string;
}

/** The length of time that a text names, or comes to where it weighs several, where it asks nothing. */
export function amountIn(text: string): Amount | undefined {
  if (text.includes('?') || text.length > longest || ofAge.test(text)) return undefined;
  const line = settledTerm(text.replaceAll(saidBy, ''));
  const [whole, count = '', unit = ''] = amount.exec(line) ?? [];
  const number = numberNamed(count);
  if (whole === undefined || number === undefined) return undefined;
  const word = folded(unit);
  const [before = '', behind = ''] = line.split(whole);
  const [said = ''] = behind.split(/[,;.]\s/);
  const [, from, where = said] = countsFrom.exec(said) ?? [];
  // Why it is kept so long, and from when, names nothing of what is kept.
  const told = `${before} ${where}`.replace(whatFor, '');
  return { count: number, unit: unitCalled[word] ?? word, rest: told, ...(from === undefined ? {} : { from }) };
}

/** The text with the length of time that it comes to, and none that it only weighs. */
export const settledTerm = (text: string): string => settled(text, amount);

/**
 * The parts of a text that name a length of time each, with what stands before it: "loon 7 jaar, dossier 2 jaar na vertrek".
 * Alone where it names one, or weighs several of the same.
 */
export function termsIn(text: string): readonly string[] {
  if (amountIn(text) === undefined || settledTerm(text) !== text) return [text];
  const found: string[] = [];
  let before = '';
  for (const part of text.split(/(?=[,;.]\s|\s(?:en|and|maar|but)\s)/i)) {
    before += part;
    if (!amount.test(part)) continue;
    found.push(before);
    before = '';
  }
  return found;
}

/** Lengths of time that a text names and does not come to: "2 jaar is te kort". */
export function termsLeft(text: string): readonly Amount[] {
  const now = amountIn(text);
  return text.split(/[,;.]\s+/).flatMap((part) => {
    const one = amountIn(part);
    return one === undefined || (one.count === now?.count && one.unit === now.unit) ? [] : [one];
  });
}

/** "We bestaan 10 jaar" keeps nothing. */
const ofAge =
  /\b(?:we|wij|bedrijf|zaak|winkel|ik|business|company) (?:bestaan|bestaat|exists?|(?:have|has) existed)\b/i;
/** "Zegt de boekhouder" is from whom somebody has it. */
const saidBy =
  /\s(?:zegt|zei|zeggen|says|said) (?!het\b|dat\b|ik\b)(?:(?:de|het|mijn|onze|the|my|our) )?\p{L}+(?=[.!,;]|$|\s(?:en|and|maar|but)\s)/giu;
const countsFrom =
  /^ ((?:na|vanaf|after|from) (?:de |het |hun |haar |zijn |the |their )?\p{L}[\p{L}' -]{2,40}?)((?: (?:van|zijn|worden|bewaren|houden|maken|be|graag|please|hoor))*(?: (?:bij|in|voor|at|for) .+)?)[.! ]*$/iu;
const whatFor =
  /\s(?:voor de (?:belasting\w*|fiscus|wet|boekhouding|accountant)|i\.?v\.?m\.?|in verband met|vanwege|wegens|want|omdat|volgens|because|for (?:the )?tax\w*)(?![\p{L}]).*$/iu;
const longest = 160;

/** The lists that the interview of a record asks for. */
export const listsIn = (scope: Scope): readonly RowsQuestion[] =>
  interview(scope).flatMap((section) =>
    applicableQuestions(section, scope).filter((question) => question.kind === 'rows'),
  );

/** The rows of these lists that are named beside an amount, with that amount; nothing where it says so already. */
export function rowsCorrected(...said: Parameters<typeof rowMeant>): Reading | undefined {
  const meant = rowsMeant(...said) ?? rowMeant(...said);
  return meant === undefined || meant.isSo
    ? undefined
    : { intent: 'correction', sure: 'likely', words: said[0], values: meant.values };
}

interface Meant {
  readonly values: Readonly<Record<string, unknown>>;
  /** It stands there so already. */
  readonly isSo: boolean;
}

/** What is said of several rows, each by its name with its own length of time; undefined where one of them is not known. */
export function rowsMeant(...[text, questions, scope, phrases]: Parameters<typeof rowMeant>): Meant | undefined {
  const parts = questions.length === 0 ? [] : termsIn(text);
  const all = parts.flatMap((part) => rowMeant(part, questions, scope, phrases, true) ?? []);
  const counts = all.flatMap(({ values }) => Object.keys(values)).filter((path) => isCount(path, questions));
  if (parts.length < 2 || all.length < parts.length || new Set(counts).size < counts.length) return undefined;
  const news = all.filter(({ isSo }) => !isSo);
  return {
    values: Object.assign({}, ...(news.length > 0 ? news : all).map(({ values }) => values)),
    isSo: news.length === 0,
  };
}

/** The rows of a record that are named beside a length of time, wherever in it they stand. */
export const rowsNamed = (text: string, scope: Scope, phrases: Phrases): Meant | undefined =>
  rowsMeant(text, listsIn(scope), scope, phrases) ?? rowMeant(text, listsIn(scope), scope, phrases, true);

/** The text without the lengths of time that it tells of rows of the record, or of several things: those fill no list. */
export function withoutTerms(text: string, scope: Scope, phrases: Phrases): string {
  if (amountIn(text) === undefined || measuredTitles(scope).length === 0) return text;
  const terms = termsIn(text);
  if (terms.length < 2 && rowsNamed(text, scope, phrases) === undefined) return text;
  return terms.reduce((left, term) => left.replace(term, ''), text).replace(/^[\s,;.]+/, '');
}

const isCount = (path: string, questions: readonly RowsQuestion[]): boolean =>
  questions.some(({ columns }) => columns.some(({ id, kind }) => kind === 'number' && path.endsWith(`/${id}`)));

/** What is said of the one row that is meant, and whether it stands there so already; the only one is meant unnamed, unless `byName`. */
export function rowMeant(
  text: string,
  questions: readonly RowsQuestion[],
  scope: Scope,
  phrases: Phrases,
  byName = false,
): Meant | undefined {
  const said = questions.length === 0 ? undefined : amountIn(text);
  if (said === undefined) return undefined;
  const rows = questions.flatMap((question) => measuredIn(question, scope));
  const named = rows.length === 1 && !byName ? rows : mostNamed(rows, said.rest);
  const isOfNone = named.length === 0 && !byName && said.from !== undefined;
  const [only, ...more] = isOfNone ? rows.filter((row) => !isOfLaw(row, scope)) : named;
  if (only === undefined || more.length > 0) return undefined;
  return lengthOf(only, said, text, scope, phrases);
}

/** What a length of time makes of a row. */
function lengthOf(row: Measured, said: Amount, text: string, scope: Scope, phrases: Phrases): Meant | undefined {
  const at = ({ id }: Column) => `${row.question.id}/${row.row}/${id}`;
  const unit = answerSaid(row.unit, at(row.unit), said.unit, scope, phrases)?.value;
  const measured = { [at(row.count)]: said.count, [at(row.unit)]: unit };
  const isSo = Object.entries(measured).every(([path, value]) => valueAt(scope.answers, path) === value);
  if (unit === undefined) return undefined;
  if (isSo) return { values: measured, isSo };
  const beside = {
    ...startSaid(said.from, row, scope, phrases),
    ...why(text, row, scope, isShorter(row, measured, scope)),
  };
  return { values: { ...measured, ...beside }, isSo };
}

/** "1 jaar na het laatste bezoek", "termijn 1": said in the form of one row, which nobody needs to name there. */
export function termInRow(text: string, path: string, scope: Scope, phrases: Phrases): Reading['values'] | undefined {
  const place = placeOf(scope.checklist, path);
  const row = place?.question.kind === 'rows' ? place.row : undefined;
  if (place?.question.kind !== 'rows' || row === undefined) return undefined;
  const measured = measuredAt(place.question, row, scope);
  const said = measured === undefined ? undefined : amountIn(text);
  if (measured === undefined) return undefined;
  if (said !== undefined && termsIn(text).length === 1) return lengthOf(measured, said, text, scope, phrases)?.values;
  const count = numberNamed(bareTerm.exec(text.trim())?.[1] ?? '');
  return count === undefined ? undefined : { [`${place.question.id}/${row}/${measured.count.id}`]: count };
}
const bareTerm =
  /^(?:(?:nee|ja|toch|dus|gewoon|maar|de|het|termijn|is|wordt|moet|maak er|term|make it)[ ,:=]+)+(\d{1,3})(?: (?:van|zijn|worden))?[.!]*$/i;

/** From when it counts now, where that was told as well. */
function startSaid(said: string | undefined, { question, row, start }: Measured, scope: Scope, phrases: Phrases) {
  if (said === undefined || start?.kind !== 'choice') return {};
  const path = `${question.id}/${row}/${start.id}`;
  const known = answerSaid(start, path, said, scope, phrases);
  if (known?.sure === 'certain' && known.value !== null) return { [path]: known.value };
  return start.other === true ? { [path]: { other: said } } : {};
}

/** Whether these keep a row shorter than stands there now. */
function isShorter({ question, row, count, unit }: Measured, values: Reading['values'], { answers }: Scope): boolean {
  const [times, per] = [count, unit].map(({ id }) => `${question.id}/${row}/${id}`);
  const lengthOf = (length: unknown, of: unknown) => Number(length) * (daysIn[String(of)] ?? Number.NaN);
  if (times === undefined || per === undefined) return false;
  return lengthOf(values[times], values[per]) < lengthOf(valueAt(answers, times), valueAt(answers, per));
}

/**
 * The reason that was given beside it; where none was, what we proposed is no reason for another length of time. Shorter than a
 * law asks is not so by that law.
 */
function why(text: string, measured: Measured, scope: Scope, shorter: boolean): Reading['values'] {
  const { question, row } = measured;
  const { because } = question;
  const isLaw = isOfLaw(measured, scope);
  if (because === undefined || (isLaw && !shorter)) return {};
  const path = `${question.id}/${row}/${because.column}`;
  const reason = reasonGiven(text)?.reason;
  if (isLaw) return { [`${question.id}/${row}/${because.from}`]: null, [path]: reason ?? null };
  if (reason !== undefined && reason.length <= longestReason) return { [path]: reason };
  const known: unknown = valueAt(scope.answers, path);
  const ours = scope.facts.template?.values[path];
  const words: readonly unknown[] = typeof ours === 'object' && 'nl' in ours ? [ours.nl, ours.en] : [ours];
  return known !== undefined && words.includes(known) ? { [path]: null } : {};
}
const longestReason = 200;

/** What the law asks of rows that these values keep shorter, as they read now. */
export function lawLeft(scope: Scope, values: Reading['values']): readonly string[] {
  const now = listsIn(scope).flatMap(({ id, because }) =>
    Object.keys(values).filter((path) => path.startsWith(`${id}/`) && path.endsWith(`/${because?.from}`)),
  );
  const known = now.filter((path) => values[path] === null && valueAt(scope.answers, path) !== null);
  return labelled(scope, Object.fromEntries(known.map((path) => [path, valueAt(scope.answers, path)])));
}

/** What the rows that are kept for this long now are called. */
export const titlesKept = (scope: Scope, { count, unit }: Amount, phrases: Phrases): readonly string[] =>
  listsIn(scope).flatMap((question) =>
    measuredIn(question, scope).flatMap(({ row, title, count: times, unit: per }) => {
      const at = ({ id }: Column) => `${question.id}/${row}/${id}`;
      const meant = answerSaid(per, at(per), unit, scope, phrases)?.value;
      const isSo = valueAt(scope.answers, at(times)) === count && valueAt(scope.answers, at(per)) === meant;
      return isSo ? [title] : [];
    }),
  );

/** What the rows are called that are kept for as long as was chosen here, and no law says. */
export const titlesOwn = (scope: Scope): readonly string[] =>
  listsIn(scope).flatMap((question) =>
    measuredIn(question, scope).flatMap((row) => (isOfLaw(row, scope) ? [] : [row.title])),
  );

/** Whether a law says how long this is kept. */
const isOfLaw = ({ question, row }: Measured, scope: Scope): boolean =>
  question.because !== undefined && holds(question.because.unless, scope, { question, id: row });

/** What the rows that hold a length of time are called. */
export const measuredTitles = (scope: Scope): readonly string[] =>
  listsIn(scope).flatMap((question) => measuredIn(question, scope).map(({ title }) => title));

/** What the only row is called that is kept as long as a text says it is not any more: "3 jaar ipv 2"; undefined where it names none such. */
export function titleBefore(text: string, scope: Scope): string | undefined {
  const was = numberNamed(notThat.exec(text)?.[1] ?? '');
  if (was === undefined) return undefined;
  const [only, ...more] = listsIn(scope)
    .flatMap((question) => measuredIn(question, scope))
    .filter(({ question, row, count }) => valueAt(scope.answers, `${question.id}/${row}/${count.id}`) === was);
  return more.length > 0 ? undefined : only?.title;
}
const notThat = /\b(?:ipv|i\.p\.v\.|in plaats van|instead of|niet(?: meer)?|not) ([\p{L}\d]+)\b/iu;

interface Measured {
  readonly question: RowsQuestion;
  readonly row: string;
  readonly title: string;
  readonly count: Column;
  readonly unit: Column;
  readonly start: Column | undefined;
}

/** Rows of a list in which each has a number with its unit beside it. */
const measuredIn = (question: RowsQuestion, scope: Scope): readonly Measured[] =>
  rowsOf(scope.answers, question.id).flatMap((row) => measuredAt(question, row, scope) ?? []);

function measuredAt(question: RowsQuestion, row: string, scope: Scope): Measured | undefined {
  const at = question.columns.findIndex(({ kind }) => kind === 'number');
  const [count, unit, start] = at < 0 ? [] : question.columns.slice(at);
  if (count === undefined || unit?.kind !== 'choice') return undefined;
  return { question, row, title: rowTitle(question, row, scope, scope.facts.language), count, unit, start };
}

/**
 * Those of which most words are named, of these the one that is called as it was typed, and of these the one that is called so
 * and no more; several where they are named as often. On what condition it is kept names none.
 */
function mostNamed(rows: readonly Measured[], text: string): readonly Measured[] {
  const said = beginnings(text);
  const typed = new Set(wordsIn(text));
  const counted = rows.map((row) => {
    const title = row.title.replace(condition, '');
    const called = beginnings(title);
    const alikeIn = [...called].filter((one) => said.has(one)).length;
    const exactIn = wordsIn(title).filter((one) => one.length >= alike && typed.has(one)).length;
    const isAll = alikeIn === called.size;
    return { row, count: alikeIn === 0 ? 0 : alikeIn + exactIn / 100 + (isAll ? 1 / 1000 : 0) };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? [] : counted.filter(({ count }) => count === most).map(({ row }) => row);
}

/** "Hetzelfde, als de sollicitant dat goedvindt". */
const condition = /, (?:als|mits|if|provided) .*$/i;

/** Words that begin alike are the same word here: "klanten" and "klantgegevens". */
const beginnings = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .map((word) => (ofPay.test(word) ? 'loon' : squeezed(word)))
      .flatMap((word) => (word.length < alike && word !== 'loon' ? [] : [word.slice(0, alike)]))
      .map((word) => alsoCalled[word] ?? word),
  );
const alike = 5;
const ofPay = /^(?:loon|lonen|salaris|payroll|wages?$|pay$)/;
/** One thing by two names, or in two languages, as both begin. */
const alsoCalled: Readonly<Record<string, string>> = {
  factu: 'reken',
  invoi: 'reken',
  quote: 'offer',
  custo: 'klant',
  camer: 'belde',
  image: 'belde',
};
