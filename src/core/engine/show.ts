// Stored values in words, for chat, overviews and exports alike.

import { optionsFrom } from '../sources.js';
import { type Language, say } from '../text.js';
import { showDay, showInstant } from '../time.js';
import type { Provenance } from './answers.js';
import { valueAt } from './answers.js';
import { applicableColumns, rowIds } from './applies.js';
import type { Choice, Column, Question, RowsQuestion, Value } from './checklist.js';
import { optionsOf, personOptions } from './options.js';
import { cellPath, type Scope } from './scope.js';

const yes = { nl: 'ja', en: 'yes' };
const no = { nl: 'nee', en: 'no' };
const gone = { nl: '(niet meer bekend)', en: '(no longer known)' };

/** One value in words. An id that is no longer known is said to be so, never shown. */
export function showValue(question: Column, value: Value, scope: Scope, language: Language): string {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return String(value);
    case 'yes-no':
      return say(value === true ? yes : no, language);
    case 'number':
      return question.unit ? `${value} ${say(question.unit, language)}` : String(value);
    case 'day':
      return showDay(String(value), language);
    case 'moment':
      return showInstant(String(value), scope.facts.zone, language);
    case 'person': {
      const person = personOptions(question, scope).find(({ id }) => id === value);
      const name = scope.facts.people.find(({ id }) => id === value)?.name;
      return name ?? say(person?.label ?? gone, language);
    }
    case 'choice':
    case 'choices': {
      const options = optionsOf(question, scope, 'all');
      const word = (choice: Choice) => {
        if (typeof choice === 'object') return choice.other;
        const label = options.find(({ id }) => id === choice)?.label;
        return say(label ?? gone, language);
      };
      return choicesOf(value).map(word).join(', ');
    }
  }
}

/** A question's value in lines; a list of rows gives one line for each row. Empty when there is no value. */
export function showAnswer(question: Question, scope: Scope, language: Language): readonly string[] {
  if (question.kind === 'rows') return rowIds(question, scope).map((row) => showRow(question, row, scope, language));
  const value = valueAt(scope.answers, question.id);
  return value === undefined ? [] : [showValue(question, value, scope, language)];
}

/** "Bestellingen leveren: om een afspraak na te komen". */
export function showRow(question: RowsQuestion, row: string, scope: Scope, language: Language): string {
  const title = rowTitle(question, row, scope, language);
  const others = rowLines(question, row, scope, language).map(({ value }) => value);
  return others.length === 0 ? title : `${title}: ${others.join(' · ')}`;
}

export function rowTitle(question: RowsQuestion, row: string, scope: Scope, language: Language): string {
  if (question.forEach !== undefined) {
    const option = optionsFrom(question.forEach, scope).find(({ id }) => id === row);
    return say(option?.label ?? gone, language);
  }
  const column = question.columns.find(({ id }) => id === question.title);
  const value = column && valueAt(scope.answers, cellPath(question, row, column));
  return column && value !== undefined ? showValue(column, value, scope, language) : '…';
}

/** The columns of a row beside its title that apply and have a value. */
export function rowLines(question: RowsQuestion, row: string, scope: Scope, language: Language) {
  return applicableColumns(question, row, scope).flatMap((column) => {
    const value = valueAt(scope.answers, cellPath(question, row, column));
    if (value === undefined || column.id === question.title) return [];
    return [{ label: say(column.label, language), value: showValue(column, value, scope, language) }];
  });
}

const provenances: Readonly<Record<Provenance, { nl: string; en: string }>> = {
  standaard: { nl: 'voorstel, nog niet bevestigd', en: 'suggested, not confirmed yet' },
  bevestigd: { nl: 'bevestigd', en: 'confirmed' },
  onbekend: { nl: 'weten we nog niet', en: 'not known yet' },
  import: { nl: 'uit een bestand, nog niet bevestigd', en: 'from a file, not confirmed yet' },
  vervallen: { nl: 'vervallen', en: 'lapsed' },
  gewist: { nl: 'gewist', en: 'erased' },
};

export function showProvenance(provenance: Provenance, language: Language): string {
  return say(provenances[provenance], language);
}

function choicesOf(value: Value): readonly Choice[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' || (typeof value === 'object' && 'other' in value) ? [value] : [];
}
