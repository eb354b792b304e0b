// One question as a channel shows it: in the words of the reader, with what is stored, proposed or does not fit.
import { fill, type Language, say, type Text } from '../text.js';
import { isProposed, valueAt, versionOf } from './answers.js';
import { rowIds } from './applies.js';
import type { Option, Question, RowsQuestion, Scope, Section } from './checklist.js';
import { rowsVersion } from './focus.js';
import { derivedAt } from './following.js';
import { optionsOf, personOptions } from './options.js';
import type { Action, Field } from './replies.js';
import { placeOf } from './scope.js';
import { rowLines, rowTitle, showAnswer, showValue } from './telling/show.js';
import { toldOnCard } from './telling/telling.js';

/** What is said on top of the plain question: a notice, and what was sent with what does not fit. */
export interface Said {
  readonly notice?: string;
  readonly sent?: Readonly<Record<string, unknown>>;
  /** Paths of which the notice says what stands in them. */
  readonly saidBack?: readonly string[];
  readonly errors?: ReadonlyMap<string, Text>;
  /** Paths of which somebody stored something else meanwhile. */
  readonly conflicts?: readonly string[];
  readonly actions?: readonly Action[];
  /** The notice asks whether one answer to this question was meant. */
  readonly doubts?: true;
  /** Only a word about the answer: what stands above the question was just read. */
  readonly again?: true;
}

/** The field of a path; undefined where its question is gone. */
export function fieldAt(scope: Scope, path: string, said: Said): Field | undefined {
  const place = placeOf(scope.checklist, path);
  return place && fieldOf(place.column ?? place.question, path, scope, said);
}

/**
 * The field of a question. `to-read`: what is stored in words, without everything that could be picked instead; `told`: without
 * these words too, where a sentence says them.
 */
export function fieldOf(
  question: Question,
  path: string,
  scope: Scope,
  said: Said,
  how: 'to-answer' | 'to-read' | 'told' = 'to-answer',
): Field {
  const { language } = scope.facts;
  const stored = scope.answers.get(path);
  const value = valueAt(scope.answers, path);
  const values = namesAt(scope, path);
  const finding = question.finds?.finds(scope, rowOf(path));
  const example = [finding, question.example].flatMap((text) => (text ? [fill(say(text, language), values)] : []));
  const error = said.errors?.get(path);
  const shown = how === 'told' ? [] : shownOf(question, path, scope);
  return {
    path,
    kind: question.kind,
    label: say(question.label, language),
    ask: fill(say(question.ask, language), values),
    why: fill(say(question.why, language), values),
    law: say(question.law, language),
    ...(example.length === 0 ? {} : { example: example.join(' ') }),
    ...(how === 'to-answer' ? optionsShown(question, scope, said.sent?.[path], rowOf(path)) : {}),
    ...boundsOf(question, language),
    ...namesOf(question),
    optional: question.optional === true,
    n: question.kind === 'rows' ? rowsVersion(scope, question) : versionOf(scope.answers, path),
    ...(value === undefined ? {} : { suggestion: value }),
    ...(shown.length === 0 ? {} : { shown }),
    ...(stored === undefined ? {} : { provenance: stored.provenance }),
    ...(said.sent !== undefined && path in said.sent ? { sent: said.sent[path] } : {}),
    ...(said.conflicts?.includes(path) ? { conflict: true as const } : {}),
    ...(error === undefined ? {} : { error: say(error, language) }),
    ...(question.kind === 'rows' && how === 'to-answer' ? { rows: rowsShown(question, scope) } : {}),
  };
}

/** Of whom it asks the number, and whether it asks the name of the business. */
function namesOf(question: Question): Pick<Field, 'numberOf' | 'names'> {
  if (question.kind !== 'text') return {};
  return {
    ...(question.phoneOf === undefined ? {} : { numberOf: question.phoneOf }),
    ...(question.names === 'business' || question.names === 'client' ? { names: question.names } : {}),
  };
}

/** A section as its sentences, each with the question that a change of it asks; `label` is for who looks for that question. */
export function toldFields(section: Section, scope: Scope, said: Said): readonly Field[] {
  return toldOnCard(section, scope).map(({ question, label, text, paths }): Field => {
    const { options: _options, rows: _rows, ...field } = fieldOf(question, question.id, scope, said, 'told');
    const proposed = paths.flatMap((path) => scope.answers.get(path) ?? []).find(isProposed);
    return {
      ...field,
      label: say(label, scope.facts.language),
      shown: [text],
      told: section.id,
      ...(proposed === undefined ? {} : { provenance: proposed.provenance }),
    };
  });
}

/** What stands for the names in the sentences of a question. */
const namesAt = (scope: Scope, path: string) => ({ activity: activityName(scope), row: rowHeading(scope, path) });

/** A question as it is asked at a path. */
export const askedAt = (question: Pick<Question, 'ask'>, path: string, scope: Scope): string =>
  fill(say(question.ask, scope.facts.language), namesAt(scope, path));

function shownOf(question: Question, path: string, scope: Scope): readonly string[] {
  const { language } = scope.facts;
  if (question.kind === 'rows') return showAnswer(question, scope, language);
  const derived = derivedAt(question, path, scope);
  if (derived !== undefined) return [derived];
  const value = valueAt(scope.answers, path);
  return value === undefined ? [] : [showValue(question, value, scope, language)];
}

function boundsOf(question: Question, language: Language): Pick<Field, 'other' | 'unit' | 'max'> {
  switch (question.kind) {
    case 'person':
      return { other: true };
    case 'choice':
    case 'choices':
      return { other: question.other === true };
    case 'number':
      return { other: false, ...(question.unit ? { unit: say(question.unit, language) } : {}) };
    case 'text':
      return { other: false, max: question.max ?? 200 };
    case 'long-text':
      return { other: false, max: question.max ?? 4000 };
    default:
      return { other: false };
  }
}

function rowOf(path: string): string | undefined {
  return path.split('/')[1];
}

function optionsShown(
  question: Question,
  scope: Scope,
  sent: unknown,
  row?: string,
): { options?: Field['options'] & object } {
  const { language } = scope.facts;
  const inWords = ({ id, label, hint }: Option) => ({
    id,
    label: say(label, language),
    ...(hint ? { hint: say(hint, language) } : {}),
  });
  if (question.kind === 'choice' || question.kind === 'choices') {
    const shown = optionsOf(question, scope, 'shown', row);
    const picked: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
    const unseen = picked.filter((one) => typeof one === 'string' && shown.every(({ id }) => id !== one));
    // What was understood is shown in words, also where it is no usual one.
    const all = unseen.length === 0 ? [] : optionsOf(question, scope, 'all', row);
    return { options: [...shown, ...all.filter(({ id }) => unseen.includes(id))].map(inWords) };
  }
  if (question.kind === 'person') return { options: personOptions(question, scope).map(inWords) };
  return {};
}

function rowsShown(question: RowsQuestion, scope: Scope) {
  return rowIds(question, scope).map((id) => ({
    id,
    title: rowTitle(question, id, scope, scope.facts.language),
    lines: rowLines(question, id, scope, scope.facts.language).map(({ label, value }) => `${label}: ${value}`),
  }));
}

function activityName(scope: Scope): string {
  const value = scope.checklist.name === undefined ? undefined : valueAt(scope.answers, scope.checklist.name);
  return typeof value === 'string' ? value : '';
}

/** What a row is called above its questions. */
export function rowHeading(scope: Scope, path: string): string {
  const place = placeOf(scope.checklist, path);
  if (place?.question.kind !== 'rows' || place.row === undefined) return '';
  const title = rowTitle(place.question, place.row, scope, scope.facts.language);
  return title === '…' ? say(place.question.item, scope.facts.language) : title;
}
