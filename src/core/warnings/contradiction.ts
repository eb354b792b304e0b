// Answers that cannot both be right, as data: what each of them says, in one sentence, and the ways out.

import { rowsOf, valueAt, versionOf } from '../engine/answers.js';
import { applicableQuestions, pathsOf as pathsOfQuestion } from '../engine/applies.js';
import type { Scope, WarningRule } from '../engine/checklist.js';
import { isDerived } from '../engine/following.js';
import type { Choice, Value } from '../engine/value.js';
import { folded } from '../fold.js';
import { remembered } from '../remembered.js';
import { asText, type Sentence, type Text } from '../text.js';
import { filled, keptData, keptPath, known, knownChoices, ownText, settled, withoutData } from './reading.js';
import { type Raised, warningRule } from './rule.js';

/**
 * What one answer says. `at` is a question, or `./column` of the row that a rule is about; `data` stands for all data of
 * the activity, also those that are kept after all. An answer that is not there says nothing.
 */
export type Claim =
  /** One of these was picked. */
  | { readonly at: string; readonly has: readonly (string | boolean)[] }
  /** Something was picked, and nothing but these. */
  | { readonly at: string; readonly only: readonly string[] }
  /** It was answered, and none of these was picked. */
  | { readonly at: string; readonly lacks: readonly string[] }
  /** None of these was picked; it may also be open. */
  | { readonly at: string; readonly hasNot: readonly string[] }
  /** Nobody has said it yet. */
  | { readonly at: string; readonly missing: true }
  /** What somebody typed, here or behind "anders, namelijk". */
  | { readonly at: string; readonly words: RegExp }
  /** The supplier or activity that the rule is about was typed behind "anders, namelijk". */
  | { readonly at: string; readonly named: true }
  /** No row of a list says this in this column. */
  | { readonly noRow: string; readonly column: string; readonly has: readonly string[] };

/** What ends it in one tap. */
export type Way = { readonly id: string; readonly label: Sentence } & (
  | { readonly ask: string }
  | { readonly sets: Readonly<Record<string, Value | null>> }
  /** Adds an option to a list of ticks, and takes away the one that excludes it. */
  | { readonly adds: string; readonly option: string }
  /** Takes options, or own words, away from a list of ticks. */
  | { readonly drops: string; readonly options?: readonly string[]; readonly words?: RegExp; readonly named?: true }
  /** Writes down why both are right; only where that can be. */
  | { readonly because: Text }
  /** Asks a question of the supplier or activity that it is about. */
  | { readonly there: string }
);

export interface Contradiction {
  /** For ever: the rule, and with a row the id of the warning. */
  readonly id: string;
  /** A list whose rows are each held against the rule, or the suppliers or activities that go with this record. */
  readonly each?: string;
  readonly when: readonly Claim[];
  /** What the other record says, of each supplier or activity. */
  readonly there?: readonly Claim[];
  /** It rests on words or on what is usual: a reason ends it too. */
  readonly unlessExplained?: true;
  /** A few words for lists. */
  readonly title: Sentence;
  /** One sentence; `{name}` is the supplier, activity or row, `{word}` what was typed. */
  readonly says: Sentence;
  readonly law: Sentence;
  readonly ways: readonly [Way, Way, ...Way[]];
}

const why: Sentence = [
  'Wat in uw register staat, moet bij elkaar passen. Anders zegt het ene papier iets anders dan het andere.',
  'What your register says has to fit together. Otherwise one paper says something else than another.',
];
const canDo: Sentence = ['Kies wat er klopt.', 'Choose what is right.'];

/** What a rule is held against: the record itself, a row of it, or another record that goes with it. */
interface Subject {
  /** `purposes/r1` */
  readonly row?: string;
  readonly other?: { readonly id: string; readonly name: string; readonly scope: Scope };
}

/** The rules of a table as one rule of warnings. Nothing is said while all that clashes is only our suggestion. */
export function contradictions(table: readonly Contradiction[]): WarningRule {
  const [first = '', ...more] = table.map(({ id }) => id);
  const rules = table.map(readied);
  return warningRule([first, ...more], (scope) =>
    rules
      .filter(
        ({ paths, plain }) => paths.every((path) => scope.answers.has(path)) && plain.every((says) => says(scope, {})),
      )
      .flatMap((rule) => subjectsOf(rule.of, scope).flatMap((subject) => raised(rule, scope, subject) ?? [])),
  );
}

/** Whether a claim is true of a record and what a rule is held against. */
type Says = (scope: Scope, subject: Subject) => boolean;

/** A rule with its claims as functions: what kind of claim each is, is asked once and not in every turn. */
interface Readied {
  readonly of: Contradiction;
  readonly paths: readonly string[];
  readonly plain: readonly Says[];
  /** What depends on the subject, or costs more than a look at one answer. */
  readonly rest: readonly Says[];
  readonly there: readonly Says[];
}

function readied(rule: Contradiction): Readied {
  const { when, there = [] } = rule;
  return {
    of: rule,
    paths: neededBy(rule),
    plain: when.filter(isPlain).map(saying),
    rest: when.filter((claim) => !isPlain(claim)).map(saying),
    there: there.map(saying),
  };
}

/** What a look at one answer tells, whatever the rule is held against: nearly every rule ends there. */
function isPlain(claim: Claim): boolean {
  return !(
    'noRow' in claim ||
    'words' in claim ||
    'named' in claim ||
    claim.at === 'data' ||
    claim.at.startsWith('./')
  );
}

/** The answers without which a rule says nothing: most rules end at a look at one of them. */
function neededBy({ when, each }: Contradiction): readonly string[] {
  const claimed = when.flatMap((claim) => {
    if ('noRow' in claim) return [claim.noRow];
    const saysWithout = 'missing' in claim || 'hasNot' in claim || claim.at === 'data' || claim.at.startsWith('./');
    return saysWithout ? [] : [claim.at];
  });
  const rows = each === undefined || each === 'activities' ? [] : [each];
  return [...new Set([...claimed, ...rows])];
}

function subjectsOf({ each }: Contradiction, scope: Scope): readonly Subject[] {
  if (each === undefined) return [{}];
  if (each === 'suppliers') return scope.once(pickedSuppliers);
  if (each === 'activities') return scope.once(activitiesWith);
  return rowsOf(scope.answers, each).map((row) => ({ row: `${each}/${row}` }));
}

function pickedSuppliers(scope: Scope): readonly Subject[] {
  const picked = knownChoices(scope, 'suppliers') ?? [];
  return scope.facts.suppliers.flatMap(({ id, name, answers }) =>
    answers !== undefined && picked.includes(id) ? [{ other: { id, name, scope: scope.withAnswers(answers) } }] : [],
  );
}

/** The confirmed activities that name this supplier, with what people said there: what only follows will follow it. */
function activitiesWith(scope: Scope): readonly Subject[] {
  const { record, activities = [] } = scope.facts;
  return activities.flatMap(({ id, name, answers, confirmed }) => {
    const picked = valueAt(answers, 'suppliers');
    const names = record !== undefined && Array.isArray(picked) && picked.includes(record);
    if (!names || confirmed === false) return [];
    const said = new Map([...answers].filter(([, answer]) => !isDerived(answer)));
    return [{ other: { id, name, scope: scope.withAnswers(said) } }];
  });
}

function raised({ of: rule, rest, there }: Readied, scope: Scope, subject: Subject): Raised | undefined {
  const { row, other } = subject;
  // What is said goes first: it costs a look at one answer, and most rules end there.
  const holds =
    rest.every((says) => says(scope, subject)) &&
    there.every((says) => other !== undefined && says(other.scope, {})) &&
    rule.when.every((claim) => isAsked(claim, scope, row));
  if (!holds) return undefined;
  const here = rule.when.map((claim) => ({ claim, paths: pathsOf(claim, row) }));
  const said = here.some(({ claim }) => isSettled(claim, scope, row));
  const path = here.flatMap(({ paths }) => paths).find((one) => known(scope, one) !== undefined);
  if (!said || path === undefined) return undefined;
  const word = here.flatMap(({ claim }) => ('words' in claim ? wordsAt(scope, claim, row) : []))[0];
  const suffix = row?.split('/')[1] ?? other?.id;
  const id = suffix === undefined ? rule.id : `${rule.id}-${suffix}`.slice(0, 60);
  return {
    rule: rule.id,
    id,
    level: 'strong',
    contradicts: rule.unlessExplained ? 'unless-explained' : 'for-sure',
    path,
    about: [...new Set(here.flatMap(({ paths }) => paths))],
    fills: { name: other?.name ?? nameOfRow(scope, row), word: word ?? '…' },
    title: rule.title,
    sees: rule.says,
    why,
    article: rule.law,
    canDo,
    brief: true,
    solutions: rule.ways.map((way) => solution(way, scope, subject, id)),
  };
}

function pathsOf(claim: Claim, row: string | undefined): readonly string[] {
  if ('noRow' in claim) return [claim.noRow];
  return claim.at === 'data' ? ['data', 'not-kept'] : [pathOf(claim.at, row)];
}

/** `./basis` of the rule about `purposes` is `purposes/r1/basis`. */
function pathOf(at: string, row: string | undefined): string {
  return row === undefined ? at : at.replace('./', `${row}/`);
}

function picksAt(scope: Scope, at: string, row: string | undefined): readonly (Choice | boolean)[] | undefined {
  const path = pathOf(at, row);
  if (at === 'data') {
    const data = scope.once(knownData);
    return data.length === 0 ? undefined : data;
  }
  const value = known(scope, path);
  if (value === undefined) return undefined;
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' || typeof value === 'boolean' || 'other' in value ? [value] : undefined;
}

const knownData = (scope: Scope) => keptData(scope, knownChoices);

function saying(claim: Claim): Says {
  if ('noRow' in claim) return (scope) => isNowhere(claim, scope);
  if ('words' in claim) {
    // The same words are looked at in every turn.
    const isMeant = remembered(8, (text) => claim.words.test(text));
    return (scope, { row }) => typedAt(scope, claim.at, row).some(isMeant);
  }
  const { at } = claim;
  if ('named' in claim)
    return (scope, { row, other }) => picksAt(scope, at, row)?.some((pick) => isNamed(pick, other?.name)) === true;
  if ('missing' in claim) return (scope, { row }) => picksAt(scope, at, row) === undefined;
  const which =
    'has' in claim ? claim.has : 'hasNot' in claim ? claim.hasNot : 'only' in claim ? claim.only : claim.lacks;
  const listed: ReadonlySet<unknown> = new Set(which);
  const isListed = (pick: Choice | boolean) => listed.has(pick);
  if ('has' in claim) return (scope, { row }) => picksAt(scope, at, row)?.some(isListed) === true;
  if ('hasNot' in claim) return (scope, { row }) => picksAt(scope, at, row)?.some(isListed) !== true;
  if ('lacks' in claim) return (scope, { row }) => picksAt(scope, at, row)?.some(isListed) === false;
  return (scope, { row }) => {
    const picks = picksAt(scope, at, row) ?? [];
    return picks.length > 0 && picks.every(isListed);
  };
}

/** A row that is still open may be the one. */
function isNowhere({ noRow, column, has }: Extract<Claim, { noRow: string }>, scope: Scope): boolean {
  const rows = rowsOf(scope.answers, noRow);
  const values = rows.map((row) => known(scope, `${noRow}/${row}/${column}`));
  return rows.length > 0 && values.every((value) => typeof value === 'string' && !has.includes(value));
}

/** The typed words that match: of a text the text itself, of a list what stands behind "anders". */
function wordsAt(
  scope: Scope,
  { at, words }: Extract<Claim, { words: RegExp }>,
  row: string | undefined,
): readonly string[] {
  return typedAt(scope, at, row).filter((text) => words.test(text));
}

const typedAt = (scope: Scope, at: string, row: string | undefined): readonly string[] =>
  (picksAt(scope, at, row) ?? []).map((pick) =>
    typeof pick === 'object' ? pick.other : at === 'data' || typeof pick === 'boolean' ? '' : pick,
  );

function isNamed(pick: Choice | boolean, name: string | undefined): boolean {
  return typeof pick === 'object' && name !== undefined && folded(pick.other.trim()) === folded(name.trim());
}

/** What stands where nothing is asked any more says nothing. */
function isAsked(claim: Claim, scope: Scope, row: string | undefined): boolean {
  const live = scope.once(asked);
  return 'missing' in claim || pathsOf(claim, row).some((path) => live.has(path));
}

/** What is asked in the interview; where reasons for warnings are kept depends on the warnings themselves. */
const asked = (scope: Scope): ReadonlySet<string> =>
  new Set(
    scope.checklist.sections.flatMap((section) =>
      section.beside
        ? []
        : applicableQuestions(section, scope).flatMap((question) => [question.id, ...pathsOfQuestion(question, scope)]),
    ),
  );

function isSettled(claim: Claim, scope: Scope, row: string | undefined): boolean {
  return pathsOf(claim, row).some((path) => settled(scope, path) !== undefined);
}

function nameOfRow(scope: Scope, row: string | undefined): string {
  const name = ['purpose', 'category', 'country'].map((column) => known(scope, `${row}/${column}`));
  return String(name.find((one) => typeof one === 'string') ?? '…');
}

function solution(way: Way, scope: Scope, { row, other }: Subject, warning: string): Raised['solutions'][number] {
  const { id } = way;
  const label = filled(asText(way.label), { name: other?.name ?? '' });
  if ('ask' in way) return { id, label, ask: pathOf(way.ask, row) };
  if ('there' in way) {
    const n = other === undefined ? 0 : versionOf(other.scope.answers, way.there);
    return { id, label, ask: way.there, ...(other === undefined ? {} : { of: other.id, n }) };
  }
  if ('because' in way) return { id, label, values: { [keptPath(warning)]: ownText(scope, way.because) } };
  if ('sets' in way) {
    return {
      id,
      label,
      values: Object.fromEntries(Object.entries(way.sets).map(([path, value]) => [pathOf(path, row), value])),
    };
  }
  if ('adds' in way) {
    const picked = (knownChoices(scope, way.adds) ?? []).filter((one) => !isNone(one));
    return { id, label, values: { [way.adds]: [...picked, way.option] } };
  }
  const gone = (choice: Choice) =>
    typeof choice === 'string'
      ? way.options?.includes(choice) === true
      : way.words?.test(choice.other) === true || (way.named === true && isNamed(choice, other?.name));
  if (way.drops === 'data') return { ...withoutData(scope, gone, label), id };
  const left = (knownChoices(scope, way.drops) ?? []).filter((choice) => !gone(choice));
  return left.length === 0 ? { id, label, ask: way.drops } : { id, label, values: { [way.drops]: left } };
}

const isNone = (choice: Choice) => choice === 'none' || choice === 'nobody';
