// Answers as a colleague says them: from the sentences beside the questions to what stands on a card and in a document.
import { grouped } from '../../grouped.js';
import { capitalised, say, type Text, t } from '../../text.js';
import { type Answer, valueAt } from '../answers.js';
import { applicableQuestions, cellsOf, holds, pathsOf, rowIds } from '../applies.js';
import type { Column, Question, RowsQuestion, Saying, Scope, Section, Telling, TellingRows } from '../checklist.js';
import { becauseAt } from '../following.js';
import { placeOf } from '../scope.js';
import { rowTitle, showAnswer, showValue } from './show.js';
import { inside, listed, type Speaking, subjectOf, valueInside, voiced } from './telling-words.js';

/** Some sentences about a section, with the answers that they are made of. */
export interface Told {
  /** The question that a change of it asks. */
  readonly question: Question;
  /** What stands above them on a card. */
  readonly label: Text;
  /** Everything stored that they tell: who agrees with them agrees with these, and with nothing else. */
  readonly paths: readonly string[];
  readonly text: string;
}

const words = {
  open: t('Nog te vragen: {label}.', 'Still to be asked: {label}.'),
  unknown: t('Nog niet bekend: {label}.', 'Not known yet: {label}.'),
  like: t('Net als bij {name}: {sentence}', 'As with {name}: {sentence}'),
  likeAndMore: t('Meer dan bij {name}: {sentence}', 'More than with {name}: {sentence}'),
} as const satisfies Record<string, Text>;

/** Where an answer comes from that was proposed because a like record has it. */
const likeMark = 'activity:';
/** Behind the name of the like record: what is proposed beside what that has, which older answers leave out. */
const moreMark = / \+([\w,-]*)$/;
/** `more`: what is ticked beside what the like record has. */
export const likeSource = (recordName: string, more: readonly string[]): string =>
  `${likeMark}${recordName}${more.length > 0 ? ` +${more.join(',')}` : ''}`;
/** The name of the record that a stored answer was taken over from, without its number; undefined for any other. */
export function likeOf(answer: Pick<Answer, 'source'> | undefined): string | undefined {
  const source = answer?.source ?? '';
  if (!source.startsWith(likeMark)) return undefined;
  return source
    .slice(likeMark.length)
    .replace(/^[A-Z]-\d+ /, '')
    .replace(moreMark, '');
}

/** What is still open is named only where it can be answered. A `card` likens to a like record what that has too. */
export type Extent = 'all' | 'answered' | 'card';

/** The sentences of a section. Every answer that applies is in one of them. */
export function toldIn(section: Section, scope: Scope, speaking: Speaking, extent: Extent = 'all'): readonly Told[] {
  const applies = applicableQuestions(section, scope);
  const beside = applies.filter(({ id }) => !section.tells?.some(({ of }) => of.includes(id)));
  const all: readonly Telling[] = [
    ...(section.tells ?? []),
    ...beside.map(({ id }) => ({ of: [id] as const, says: [] })),
  ];
  let like: string | undefined;
  return all.flatMap((telling): readonly Told[] => {
    const about = telling.of.flatMap((id) => applies.find((question) => question.id === id) ?? []);
    const [question] = about;
    if (question === undefined) return [];
    const here = { scope, speaking, extent };
    const name = carriedFrom(question, scope);
    const likened = name === undefined || extent !== 'card' ? undefined : likenedTo(name, telling, question, here);
    const said = sentencesOf(telling, about, here, likened);
    if (said.length === 0) return [];
    const isNew = name !== undefined && name !== like && likened === undefined;
    like = name;
    const sentence = withReason(said.join(' '), question, here);
    const text = isNew
      ? say(hasMore(question, scope) ? words.likeAndMore : words.like, speaking.language, {
          name,
          sentence: inside(sentence) + lastSign(sentence),
        })
      : sentence;
    return [
      { question, label: telling.called ?? question.label, paths: about.flatMap((one) => pathsOf(one, scope)), text },
    ];
  });
}

const noneTold = () => new Map<Section, readonly Told[]>();

/** The same as a card says it to who keeps the record; more than one part of a turn looks at it. */
export function toldOnCard(section: Section, scope: Scope): readonly Told[] {
  const known = scope.once(noneTold);
  let told = known.get(section);
  if (told === undefined) {
    told = toldIn(section, scope, { voice: 'you', language: scope.facts.language }, 'card');
    known.set(section, told);
  }
  return told;
}

/** What was worked out is told with its reason to who can change it. */
function withReason(sentence: string, question: Question, { scope, speaking, extent }: Here): string {
  if (speaking.voice !== 'you' || extent === 'answered' || question.kind === 'rows') return sentence;
  const because = becauseAt(question, question.id, scope);
  return because === undefined ? sentence : `${sentence.replace(/\.$/, '')}, ${because}.`;
}

const lastSign = (sentence: string) => (sentence.endsWith('.') ? '.' : '');

/** The name of the like record from which a proposal comes that nobody agreed with yet. */
function carriedFrom(question: Question, { answers }: Scope): string | undefined {
  const answer = answers.get(question.id);
  return answer?.provenance === 'standaard' ? likeOf(answer) : undefined;
}

/** What is proposed beside what the like record has; undefined where that is nothing. */
const moreThanLike = ({ id }: Question, { answers }: Scope): readonly string[] | undefined =>
  moreMark.exec(answers.get(id)?.source ?? '')?.[1]?.split(',');

const hasMore = (question: Question, scope: Scope): boolean => moreThanLike(question, scope) !== undefined;

/** A sentence that likens this to another record, with what it names; undefined where the whole is told. */
interface Likened {
  readonly saying: Saying;
  readonly values: Values;
}

function likenedTo(name: string, { like }: Telling, question: Question, here: Here): Likened | undefined {
  if (like === undefined || question.kind !== 'choices') return undefined;
  const { scope, speaking } = here;
  const more = moreThanLike(question, scope);
  if (more === undefined) return { saying: like.same, values: { like: name } };
  const stored = valueAt(scope.answers, question.id);
  const isKnown = Array.isArray(stored) && more.every((id) => stored.some((one) => one === id));
  if (!isKnown) return undefined;
  return {
    saying: like.more,
    values: { like: name, [question.id]: valueInside(question, question.id, more, scope, speaking) },
  };
}

interface Here {
  readonly scope: Scope;
  readonly speaking: Speaking;
  readonly extent: Extent;
}

function sentencesOf(
  telling: Telling,
  about: readonly Question[],
  here: Here,
  likened: Likened | undefined,
): readonly string[] {
  const [first] = about;
  const rows = first?.kind === 'rows' && telling.rows ? rowsTold(first, telling.rows, here) : [];
  const told = new Set<string>([...(telling.titled ?? []), ...(rows.length > 0 && first ? [first.id] : [])]);
  const lead = likened === undefined ? [] : fitting([likened.saying], told, here, undefined, likened.values);
  const said = [...lead, ...fitting(telling.says, told, here)];
  const rest = about.filter(({ id }) => !told.has(id));
  return [...said, ...rows, ...rest.flatMap((question) => labelled(question, here)), ...missing(rest, here)].map(
    capitalised,
  );
}

/** The sentences that fit, each answer told once: what was told before is in `told`, and what these tell is added to it. */
function fitting(
  sayings: readonly Saying[],
  told: Set<string>,
  here: Here,
  row?: Row,
  more?: Values,
): readonly string[] {
  return sayings.flatMap((saying) => {
    const tells = toldBy(saying);
    if (tells.some((id) => told.has(id))) return [];
    const sentence = sentenceOf(saying, here, row, more);
    if (sentence === undefined) return [];
    for (const id of tells) told.add(id);
    return [sentence];
  });
}

/** What stands in a sentence and is no answer. */
const worked: ReadonlySet<string> = new Set(['u', 'found', 'row', 'like']);

const tellings = new WeakMap<Saying, readonly string[]>();

/** The answers that a sentence tells: those it names, and those it says so of. */
function toldBy(saying: Saying): readonly string[] {
  const known = tellings.get(saying);
  if (known !== undefined) return known;
  const { says, of = [] } = saying;
  const named = [...says.nl.matchAll(/\{([\w-]+)\}/g)].map(([, id = '']) => id);
  const tells = [...of, ...named.filter((id) => !worked.has(id))];
  tellings.set(saying, tells);
  return tells;
}

interface Row {
  readonly question: RowsQuestion;
  readonly id: string;
}

/** One sentence about the record or about one row; undefined where it does not fit or something it names is not known. */
function sentenceOf(
  { when, says, finds }: Saying,
  here: Here,
  row: Row | undefined,
  more: Values = {},
): string | undefined {
  const { scope, speaking } = here;
  if (when !== undefined && !holds(when, scope, row)) return undefined;
  const pattern = voiced(say(says, speaking.language), speaking);
  const values: Record<string, string> = { u: subjectOf(speaking), ...more };
  const found = finds?.finds(scope, row?.id);
  if (found !== undefined) values['found'] = say(found, speaking.language);
  for (const [, id = ''] of pattern.matchAll(/\{([\w-]+)\}/g)) {
    const value = values[id] ?? wordsOf(id, here, row);
    if (value === undefined) return undefined;
    values[id] = value;
  }
  return pattern.replace(/\{([\w-]+)\}/g, (whole, id: string) => values[id] ?? whole);
}

type Values = Readonly<Record<string, string>>;

function wordsOf(id: string, { scope, speaking }: Here, row: Row | undefined): string | undefined {
  if (row !== undefined && id === 'row') return inside(rowTitle(row.question, row.id, scope, speaking.language));
  const column = row && cellsOf(row.question, row.id, scope).find((cell) => cell.column.id === id);
  const asked = column?.column ?? questionHere(id, scope);
  if (asked === undefined || asked.kind === 'rows') return undefined;
  const value = valueAt(scope.answers, column?.path ?? id);
  const key = column === undefined || row === undefined ? id : `${row.question.id}/${id}`;
  return value === undefined ? undefined : valueInside(asked, key, value, scope, speaking);
}

function questionHere(id: string, scope: Scope): Question | undefined {
  const place = placeOf(scope.checklist, id);
  return place && applicableQuestions(place.section, scope).includes(place.question) ? place.question : undefined;
}

/** Rows that are alike in one sentence, in the order of the first of each kind. */
function rowsTold(question: RowsQuestion, rows: TellingRows, here: Here): readonly string[] {
  const alike = (id: string) =>
    JSON.stringify([
      ...rows.by.map((column) => valueAt(here.scope.answers, `${question.id}/${id}/${column}`)),
      // What somebody chose is not told as a proposal with the others.
      ...rows.says.map(({ when }) => when === undefined || holds(when, here.scope, { question, id })),
    ]);
  return [...grouped(rowIds(question, here.scope), alike).values()].flatMap((ids) =>
    groupTold(question, ids, rows, here),
  );
}

function groupTold(
  question: RowsQuestion,
  ids: readonly string[],
  telling: TellingRows,
  here: Here,
): readonly string[] {
  const [id = ''] = ids;
  const rows = ids.map((each) => rowTold({ question, id: each }, telling, here)).join('; ');
  const told = new Set<string>();
  const said = fitting(telling.says, told, here, { question, id }, { rows });
  const shown = cellsOf(question, id, here.scope)
    .filter(({ column }) => telling.by.includes(column.id) && !told.has(column.id))
    .flatMap(({ column, path }) => cellLabelled(column, path, here));
  return [...(told.has('rows') ? [] : [`${rows}.`]), ...said, ...shown.map((one) => `${one}.`)].map(capitalised);
}

/** One row among others: as the first pattern that fits, and behind it what that leaves out. */
function rowTold(row: Row, { by, each }: TellingRows, here: Here): string {
  const { scope, speaking } = here;
  const patterns = each.map((saying) => ({ saying, text: sentenceOf(saying, here, row) }));
  const found = patterns.find(({ text }) => text !== undefined);
  const told = new Set([...by, ...(found ? toldBy(found.saying) : [row.question.title ?? ''])]);
  const lead = found?.text ?? inside(rowTitle(row.question, row.id, scope, speaking.language));
  const rest = cellsOf(row.question, row.id, scope)
    .filter(({ column }) => !told.has(column.id))
    .flatMap(({ column, path }) => cellLabelled(column, path, here));
  return rest.length === 0 ? lead : `${lead} (${rest.join('; ')})`;
}

function cellLabelled(column: Column, path: string, { scope, speaking, extent }: Here): readonly string[] {
  const { language } = speaking;
  const label = say(column.label, language);
  const value = valueAt(scope.answers, path);
  if (value !== undefined) return [`${label}: ${showValue(column, value, scope, language)}`];
  if (column.optional || extent === 'answered') return [];
  const isUnknown = scope.answers.get(path)?.provenance === 'onbekend';
  return [say(isUnknown ? words.unknown : words.open, language, { label: inside(label) }).replace(/\.$/, '')];
}

/** An answer that no sentence tells, with its label. */
function labelled(question: Question, { scope, speaking }: Here): readonly string[] {
  const lines = showAnswer(question, scope, speaking.language);
  return lines.length === 0 ? [] : [`${say(question.label, speaking.language)}: ${lines.join('; ')}.`];
}

/** What is not there: what nobody knew in one sentence, what was not asked yet in another. */
function missing(questions: readonly Question[], { scope, speaking, extent }: Here): readonly string[] {
  const { language } = speaking;
  if (extent === 'answered') return [];
  const none = questions.filter(
    (question) =>
      !question.optional &&
      !(question.kind === 'rows' && question.forEach !== undefined) &&
      showAnswer(question, scope, language).length === 0,
  );
  const isUnknown = ({ id }: Question) => scope.answers.get(id)?.provenance === 'onbekend';
  const inOne = (sentence: Text, about: readonly Question[]) => {
    const labels = about.map(({ label }) => inside(say(label, language)));
    return labels.length === 0 ? [] : [say(sentence, language, { label: listed(labels, language) })];
  };
  return [
    ...inOne(words.unknown, none.filter(isUnknown)),
    ...inOne(
      words.open,
      none.filter((one) => !isUnknown(one)),
    ),
  ];
}

/** Words as they are counted on a screen: with a letter or a digit in them. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
