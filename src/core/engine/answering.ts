// From what a person sent for some paths to what is stored, or to what does not fit. All or nothing.

import type { Text } from '../text.js';
import { isKept } from '../warnings/reading.js';
import { type Answer, freshRow, type Provenance, rowsOf, valueAt, versionOf, type Write } from './answers.js';
import { applicableQuestions, appliesOnceAnswered, cellsOf, rowIds, versionsUnder } from './applies.js';
import type { Column, RowsQuestion, Scope, Source } from './checklist.js';
import type { Effect } from './effects.js';
import { problems } from './problems.js';
import { asAnswer, cellPath, type Place, placeOf, questionOf } from './scope.js';
import { knownAt } from './telling/show.js';
import { likeOf } from './telling/telling.js';
import { controlWord } from './typed/control-words.js';
import { heard } from './typed/no-answer.js';
import { type Parsed, parseTyped, parseValue, personMeant } from './typed/parse.js';
import { type Choice, sameValue, type Value } from './value.js';

export interface Answering {
  readonly scope: Scope;
  /** The version of a path that the person was shown. */
  readonly shown: (path: string) => number;
  /** The path of the answer in which the digits are no BSN. */
  readonly keepDigitsAt: string | undefined;
  /** The path of a row that did not exist when its form was shown. */
  readonly newRow: string | undefined;
  readonly typed: boolean;
  /** "Weet ik niet" was picked for what is known, and not only typed over it. */
  readonly sure: boolean;
  /** Somebody told it and agreed to it, whether it is asked or not. */
  readonly told: boolean;
  readonly by: string;
  readonly newId: () => string;
}

export type Answered =
  | {
      readonly type: 'stored';
      readonly writes: readonly Write[];
      /** The scope as it will be once they are stored. */
      readonly after: Scope;
      readonly effects: readonly Effect[];
      readonly masked: readonly string[];
      /** Where the person said that there is none. */
      readonly none: readonly string[];
    }
  | { readonly type: 'problems'; readonly problems: ReadonlyMap<string, Text> }
  /** Somebody changed these meanwhile; `yours` is what this person sent. */
  | { readonly type: 'conflict'; readonly paths: readonly string[]; readonly yours: ReadonlyMap<string, Value | null> };

/** A value fit to store, and as it was before the quotation marks that insist on it went. */
interface Read {
  readonly value: Value | null | undefined;
  readonly said: Value | null | undefined;
  readonly masked: boolean;
}

/** Reads values by path against the checklist; nothing is stored unless everything fits. */
export function answer(values: Readonly<Record<string, unknown>>, turn: Answering): Answered {
  const work = new Work(turn);
  for (const [path, raw] of Object.entries(values)) work.take(path, raw);
  return work.finish();
}

/** Collects writes over a growing picture of the answers, so that what one field opens applies to the next. */
class Work {
  readonly #turn: Answering;
  readonly #answers: Map<string, Answer>;
  #scope: Scope;
  readonly #writes = new Map<string, Write>();
  readonly #effects: Effect[] = [];
  readonly #masked: string[] = [];
  readonly #none: string[] = [];
  readonly #problems = new Map<string, Text>();
  readonly #conflicts: string[] = [];
  /** Answered by another meanwhile, with the same: that holds up no other field. */
  readonly #agreed: string[] = [];
  readonly #yours = new Map<string, Value | null>();
  readonly #newRows = new Map<string, string>();

  constructor(turn: Answering) {
    this.#turn = turn;
    this.#answers = new Map(turn.scope.answers);
    this.#scope = turn.scope;
  }

  take(path: string, raw: unknown): void {
    const place = placeOf(this.#scope.checklist, path);
    if (place === undefined) this.#problems.set(path, problems.noSuchQuestion);
    else if (!this.#takes(place)) {
      // Another answer of the same form made it needless: what was typed there is left out.
      if (!applicableQuestions(place.section, this.#turn.scope).includes(place.question))
        this.#problems.set(path, problems.lapsed);
    } else if (place.question.kind !== 'rows') this.#value(place.question, path, path, raw);
    else if (place.row === undefined) this.#list(place.question, raw);
    else if (place.column === undefined) this.#row(place.question, place.row, raw);
    else this.#cell(place.question, place.row, place.column, raw);
  }

  #takes({ section, question }: Pick<Place, 'section' | 'question'>): boolean {
    if (applicableQuestions(section, this.#scope).includes(question)) return true;
    return this.#turn.told && appliesOnceAnswered(section, question, this.#scope);
  }

  finish(): Answered {
    if (this.#problems.size > 0) return { type: 'problems', problems: this.#problems };
    const writes = [...this.#writes.values()];
    // Who answers what another just answered, and nothing else, is told so.
    const paths = this.#conflicts.length === 0 && writes.length === 0 ? this.#agreed : this.#conflicts;
    if (paths.length > 0) return { type: 'conflict', paths, yours: this.#yours };
    return {
      type: 'stored',
      writes,
      after: this.#scope,
      effects: this.#effects,
      masked: this.#masked,
      none: this.#none,
    };
  }

  /** A whole list takes the place of the rows that are there; those are set aside, not destroyed. */
  #list(question: RowsQuestion, raw: unknown): void {
    if (raw === null) {
      this.#write(question.id, null);
      return;
    }
    if (!Array.isArray(raw) || raw.length > 100 || question.forEach !== undefined) {
      return void this.#problems.set(question.id, problems.rows);
    }
    const known = rowsOf(this.#answers, question.id);
    // What is told names the rows that stay.
    if (this.#turn.told && raw.length > 0 && raw.every((one) => known.includes(one))) {
      this.#write(
        question.id,
        known.filter((row) => raw.includes(row)),
      );
      return;
    }
    if (this.#turn.shown(question.id) !== versionsUnder(question.id, this.#turn.scope))
      this.#conflicts.push(question.id);
    this.#write(question.id, []);
    for (const cells of raw) this.#row(question, this.#newRow(question), cells);
  }

  #row(question: RowsQuestion, row: string, raw: unknown): void {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return void this.#problems.set(`${question.id}/${row}`, problems.rows);
    }
    const cells = new Map(Object.entries(raw));
    // A row in which nothing was said is none: it would be taken for the one that is asked next.
    if (cells.size === 0) return void this.#problems.set(`${question.id}/${row}`, problems.rows);
    for (const column of question.columns) {
      if (cells.has(column.id)) this.#cell(question, row, column, cells.get(column.id));
      cells.delete(column.id);
    }
    for (const unknown of cells.keys()) this.#problems.set(`${question.id}/${row}/${unknown}`, problems.noSuchQuestion);
  }

  #cell(question: RowsQuestion, row: string, column: Column, raw: unknown): void {
    const sent = cellPath(question, row, column);
    const here = this.#rowFor(question, row);
    if (here === undefined) return void this.#problems.set(sent, problems.lapsed);
    const isAsked = (scope: Scope) => cellsOf(question, here, scope).some((cell) => cell.column === column);
    if (!isAsked(this.#scope)) {
      if (!isAsked(this.#turn.scope)) this.#problems.set(sent, problems.lapsed);
      return;
    }
    this.#value(column, sent, cellPath(question, here, column), raw);
  }

  /** The row that is meant: a known one, or a new one, which gets the next free id when another took it meanwhile. */
  #rowFor(question: RowsQuestion, row: string): string | undefined {
    const path = `${question.id}/${row}`;
    const renamed = this.#newRows.get(path);
    if (renamed !== undefined) return renamed;
    const known = rowIds(question, this.#scope).includes(row);
    if (question.forEach !== undefined) return known ? row : undefined;
    if (known && this.#turn.newRow !== path) return row;
    if (!known && !/^r\d{1,4}$/.test(row)) return undefined;
    const fresh = this.#newRow(question);
    this.#newRows.set(path, fresh);
    return fresh;
  }

  /** A row of this turn, at the end of the list. */
  #newRow(question: RowsQuestion): string {
    const row = freshRow(this.#answers, question.id);
    this.#newRows.set(`${question.id}/${row}`, row);
    this.#write(question.id, [...rowsOf(this.#answers, question.id), row]);
    return row;
  }

  #value(column: Column, sent: string, path: string, given: unknown): void {
    const read = this.#read(column, sent, path, given);
    if ('problem' in read) return void this.#problems.set(sent, read.problem);
    const { value, said, masked } = read;
    if (sent === path && this.#isChanged(path)) {
      this.#yours.set(path, value ?? null);
      if (said === undefined || !sameValue(valueAt(this.#answers, path) ?? null, said))
        return void this.#conflicts.push(path);
      if (this.#turn.scope.answers.get(path)?.by !== this.#turn.by) this.#agreed.push(path);
    }
    if (masked) this.#masked.push(path);
    if (value === undefined) this.#leaveEmpty(path);
    else this.#write(path, this.#resolved(column, value));
    this.#effects.push(...broughtAbout(column, path, this.#scope));
  }

  /** What was sent as it may be stored, or why it may not. */
  #read(column: Column, sent: string, path: string, given: unknown): Read | { readonly problem: Text } {
    const raw = asMeant(column, given, this.#scope);
    const typedOver = raw === null && (given !== null || this.#isTypedOver(column));
    const known = typedOver ? knownAt(this.#turn.scope, path) : undefined;
    if (known !== undefined) return { problem: problems.alreadyKnown(known) };
    const row = path.split('/')[1];
    const context = { scope: this.#scope, keepDigits: this.#turn.keepDigitsAt === sent, row };
    const parsed: Parsed =
      this.#turn.typed && typeof raw === 'string' ? parseTyped(column, raw, context) : parseValue(column, raw, context);
    if (!parsed.ok) return parsed;
    const taken = heard(column, parsed.value);
    if ('problem' in taken) return taken;
    const order = outOfOrder(column, taken.value ?? null, this.#scope);
    return order === undefined ? { value: taken.value, said: parsed.value, masked: parsed.masked } : { problem: order };
  }

  /** Somebody answered it since it was shown. */
  #isChanged(path: string): boolean {
    return this.#turn.shown(path) !== versionOf(this.#turn.scope.answers, path);
  }

  /** In a form, not knowing is picked where there are options, and a day is taken out; elsewhere it can only be typed. */
  #isTypedOver({ kind }: Column): boolean {
    return !this.#turn.sure && (this.#turn.typed || !['yes-no', 'choice', 'choices', 'day'].includes(kind));
  }

  /** Names of new people and picks from ready lists become records of the organisation; the answer holds their ids. */
  #resolved(column: Column, value: Value | null): Value | null {
    if (column.kind === 'person' && typeof value === 'object' && value !== null && 'other' in value) {
      const id = this.#turn.newId();
      this.#effects.push({ type: 'add-person', id, name: value.other });
      return id;
    }
    if (column.kind !== 'choices' || !('from' in column.options) || !Array.isArray(value)) return value;
    const { adds } = column.options;
    if (adds === undefined) return value;
    return value.map((choice) => (choice === column.none ? choice : this.#listed(choice, adds)));
  }

  #listed(choice: Choice, adds: NonNullable<Source['adds']>): string {
    const { checklist } = adds;
    const values = adds.meant(choice, this.#scope.facts);
    if (typeof values === 'string') return values;
    const id = this.#turn.newId();
    const source = typeof choice === 'string' ? choice : 'typed';
    const settled = adds.settled?.(values) === true;
    this.#effects.push({
      type: 'create-record',
      id,
      checklist,
      listed: true,
      template: null,
      values,
      source,
      ...(settled ? { settled } : {}),
    });
    return id;
  }

  /** There is none: what stood there goes, and an empty place stays one. */
  #leaveEmpty(path: string): void {
    this.#none.push(path);
    if (this.#turn.scope.answers.has(path)) this.#write(path, null, 'gewist');
  }

  #write(path: string, value: Value | null, provenance: Provenance = value === null ? 'onbekend' : 'bevestigd'): void {
    const stored = this.#turn.scope.answers.get(path);
    // A reason to leave something so counts from when it was given last, also in the same words.
    if (stored?.provenance === provenance && sameValue(stored.value, value) && !isKept(path)) {
      this.#answers.set(path, stored);
      this.#writes.delete(path);
    } else {
      // What a like record has and is sent as it was proposed is agreed to, as on a card.
      const isAsThere = likeOf(stored) !== undefined && sameValue(stored?.value ?? null, value);
      const source = isAsThere ? (stored?.source ?? null) : null;
      const write: Write = { path, n: versionOf(this.#turn.scope.answers, path) + 1, value, provenance, source };
      this.#answers.set(path, asAnswer(write, this.#turn.scope, this.#turn.by));
      this.#writes.set(path, write);
    }
    // A scope stands still: what applies is worked out anew after every write.
    this.#scope = this.#turn.scope.withAnswers(this.#answers);
  }
}

/** What an answer brings about beside itself, as the question says. */
export function broughtAbout(column: Column, path: string, { answers, checklist }: Scope): Effect[] {
  const value = valueAt(answers, path);
  if (column.kind === 'yes-no' && column.drafts !== undefined && value === true) {
    return column.drafts.map((template) => ({ type: 'draft', template }));
  }
  if (column.kind === 'person' && column.grants !== undefined && typeof value === 'string' && value !== 'none') {
    return [{ type: 'offer-role', person: value, role: column.grants }];
  }
  const effects: Effect[] = [];
  if (column.kind === 'text' && column.phoneOf !== undefined && typeof value === 'string') {
    const person = valueAt(answers, column.phoneOf);
    if (typeof person === 'string' && person !== 'none') effects.push({ type: 'set-phone', person, phone: value });
  }
  if (path === checklist.name && typeof value === 'string') effects.push({ type: 'rename-record', title: value });
  return effects;
}

/** Not knowing in any words as null, and a person who is typed beside the list as one of the list where that is meant. */
function asMeant(column: Column, raw: unknown, scope: Scope): unknown {
  const other = typeof raw === 'object' && raw !== null && 'other' in raw ? raw.other : undefined;
  const typed = other ?? raw;
  if (typeof typed !== 'string') return raw;
  if (controlWord(typed) === 'unknown') return null;
  return column.kind === 'person' && other !== undefined ? personMeant(column, typed, scope) : raw;
}

/** Why a moment cannot be right beside another: nothing begins after it was noticed, and nothing is filed before that. */
export function outOfOrder(column: Column, value: unknown, { checklist, answers }: Scope): Text | undefined {
  if (column.kind !== 'moment' || column.ordered === undefined || typeof value !== 'string') return undefined;
  const isLater = 'notAfter' in column.ordered;
  const path = 'notAfter' in column.ordered ? column.ordered.notAfter : column.ordered.notBefore;
  const other = valueAt(answers, path);
  const label = questionOf(checklist, path)?.label;
  if (typeof other !== 'string' || label === undefined || (isLater ? value <= other : value >= other)) return undefined;
  return isLater ? problems.notAfter(label) : problems.notBefore(label);
}
