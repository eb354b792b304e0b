// One activity, company or organisation as it grows cell by cell; each cell says whether it got a place.

import type { ChoiceQuestion, RowsQuestion } from '../../../core/engine/checklist.js';
import { questionOf } from '../../../core/engine/scope.js';
import type { Choice, Value } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { type Language, say, t } from '../../../core/text.js';
import type { Day } from '../../../core/time.js';
import { controllerActivity } from '../../activities/rules/controller-activity.js';
import {
  basesFrom,
  choicesFrom,
  contactFrom,
  countriesFrom,
  dayFromCell,
  idsInside,
  isNone,
  isYes,
  partsOf,
  pointsOf,
  startsWithNo,
  startsWithYes,
  storable,
  termsFrom,
  withoutRepeats,
} from './cell-values.js';
import type { Meaning } from './meanings.js';

/** What became of a cell. */
export type Placed = 'placed' | 'shortened' | 'not-understood' | 'no-place';

export class Draft {
  readonly values = new Map<string, Value>();
  readonly place: string;
  name = '';
  readonly #language: Language;
  readonly #terms = new Set<string>();

  constructor(place: string, language: Language) {
    this.place = place;
    this.#language = language;
  }

  /** The cells of one row that say something about each other: purposes with their bases, data with their terms. */
  addPurposes(purposes: readonly string[], basisCell: string, detailCell: string): { cut: boolean; bases: number } {
    const bases = basisCell === '' ? [] : basesFrom(optionsOf('purposes', 'basis'), basisCell);
    const count = Math.max(purposes.length, bases.length);
    let cut = false;
    for (let index = 0; index < count; index += 1) {
      const purpose = storable(purposes[Math.min(index, purposes.length - 1)] ?? '');
      const basis = bases.length === 1 ? bases[0] : bases[index];
      cut ||= purpose.cut;
      const row = this.#rowFor('purposes', 'purpose', purpose.text, basis?.basis);
      if (purpose.text !== '') this.values.set(`${row}/purpose`, purpose.text);
      if (basis === undefined) continue;
      this.values.set(`${row}/basis`, basis.basis);
      const detail = storable([basis.detail, detailCell].filter((text) => text !== '').join('; '));
      const column = followUps[basis.basis];
      if (detail.text !== '' && column !== undefined) this.values.set(`${row}/${column}`, detail.text);
      cut ||= detail.cut;
    }
    return { cut, bases: bases.length };
  }

  addTerms(cell: string, category: string): Placed {
    const everything = category === '' ? say(allData, this.#language) : category;
    let cut = false;
    for (const term of termsFrom(cell, everything)) {
      // A cell that was merged over several rows says the same in each.
      const said = JSON.stringify(term);
      if (this.#terms.has(said)) continue;
      this.#terms.add(said);
      const row = this.#newRow('retention');
      this.values.set(`${row}/category`, term.category);
      if (term.term !== undefined) this.values.set(`${row}/term`, term.term);
      if (term.unit !== undefined) this.values.set(`${row}/unit`, term.unit);
      if (term.start !== undefined) this.values.set(`${row}/start`, term.start);
      if (term.law) this.values.set(`${row}/label`, 'law');
      cut ||= term.cut;
    }
    return cut ? 'shortened' : 'placed';
  }

  /** A cell by what its heading means; purposes, bases and terms are added by row. */
  add(meaning: Meaning, cell: string): Placed {
    switch (meaning) {
      case 'name': {
        const name = storable(cell);
        this.name = name.text;
        this.values.set('name', name.text);
        return name.cut ? 'shortened' : 'placed';
      }
      case 'subjects':
      case 'data':
      case 'source':
      case 'recipients':
      case 'access':
      case 'security':
        return this.#addChoices(meaning, cell);
      case 'sensitive':
        return this.#addSensitive(cell);
      case 'suppliers':
        return this.#addNames('suppliers', cell);
      case 'owner':
        return isNone(cell) ? 'placed' : this.#set('owner', { other: storable(cell, 100).text });
      case 'transfer':
        return this.#addCountries(cell);
      case 'safeguards':
        return this.#addSafeguards(cell);
      case 'dpia':
        return this.#addDpia(cell);
      case 'automated':
        if (startsWithNo(cell)) return this.#set('automated', 'no');
        return startsWithYes(cell) || isYes(cell) ? this.#set('automated', 'decides') : 'not-understood';
      default:
        return 'no-place';
    }
  }

  #set(path: string, value: Value): Placed {
    this.values.set(path, value);
    return 'placed';
  }

  #addChoices(id: string, cell: string): Placed {
    const question = questionOf(controllerActivity, id);
    if (question?.kind !== 'choices') return 'no-place';
    if (isNone(cell) && question.none === undefined) return 'not-understood';
    const { choices, missed, cut } = choicesFrom(question, id, isNone(cell) && question.none ? question.none : cell);
    const all = isNone(cell) && question.none !== undefined ? [question.none] : choices;
    if (all.length > 0) this.values.set(id, withoutRepeats([...this.#choicesAt(id), ...all], question.none));
    return missed.length > 0 || all.length === 0 ? 'not-understood' : cut ? 'shortened' : 'placed';
  }

  /** Sensitive kinds have no free text; what names none of them is kept with the data. */
  #addSensitive(cell: string): Placed {
    const question = questionOf(controllerActivity, 'sensitive');
    if (question?.kind !== 'choices') return 'no-place';
    if (startsWithNo(cell))
      return this.#choicesAt('sensitive').length > 0 ? 'placed' : this.#set('sensitive', ['none']);
    const { choices, missed } = choicesFrom(question, 'sensitive', cell);
    if (choices.length > 0) {
      const all = [...this.#choicesAt('sensitive'), ...choices];
      this.values.set('sensitive', withoutRepeats(all, 'none'));
    }
    if (missed.length === 0 && choices.length > 0) return 'placed';
    return isYes(cell) ? 'not-understood' : this.#addChoices('data', missed.join(', '));
  }

  #addNames(id: string, cell: string): Placed {
    if (isNone(cell)) return this.#choicesAt(id).length > 0 ? 'placed' : this.#set(id, ['none']);
    const names = partsOf(cell).map((part) => storable(part, 100));
    const all = [...this.#choicesAt(id), ...names.map(({ text }) => ({ other: text }))];
    this.values.set(id, withoutRepeats(all, 'none'));
    return names.some(({ cut }) => cut) ? 'shortened' : 'placed';
  }

  #addCountries(cell: string): Placed {
    const found = countriesFrom(cell);
    if (found.type === 'inside')
      return this.values.get('outside-eea') === 'yes' ? 'placed' : this.#set('outside-eea', 'no');
    this.values.set('outside-eea', 'yes');
    for (const { country, organisation } of found.countries) {
      const row = this.#newRow('transfers');
      if (country !== undefined) this.values.set(`${row}/country`, country);
      if (organisation !== undefined) this.values.set(`${row}/organisation`, organisation);
    }
    return 'placed';
  }

  #addSafeguards(cell: string): Placed {
    if (isNone(cell)) return 'placed';
    const rows = this.#rowsAt('transfers');
    if (rows.length === 0) return 'not-understood';
    const [instrument] = idsInside('transfers/instrument', cell);
    const text = storable(cell);
    for (const row of rows) {
      if (instrument !== undefined) this.values.set(`transfers/${row}/instrument`, instrument);
      else this.values.set(`transfers/${row}/document`, text.text);
    }
    return text.cut && instrument === undefined ? 'shortened' : 'placed';
  }

  #addDpia(cell: string): Placed {
    if (/nodig|vereist|verplicht|gepland|todo|required/i.test(cell) && !startsWithNo(cell))
      return this.#set('dpia-status', 'needed');
    if (startsWithNo(cell)) return this.#set('dpia-status', 'not-needed');
    return startsWithYes(cell) || /uitgevoerd|gedaan|done|klaar/i.test(cell)
      ? this.#set('dpia-status', 'done')
      : 'not-understood';
  }

  #choicesAt(id: string): readonly Choice[] {
    const value = this.values.get(id);
    return Array.isArray(value) ? value : [];
  }

  #rowsAt(id: string): readonly string[] {
    return this.#choicesAt(id).filter((row): row is string => typeof row === 'string');
  }

  #newRow(id: string): string {
    const row = `r${this.#rowsAt(id).length + 1}`;
    this.values.set(id, [...this.#rowsAt(id), row]);
    return `${id}/${row}`;
  }

  /** The row that says this already, on another basis or on none yet; else a new one. */
  #rowFor(id: string, column: string, text: string, basis: string | undefined): string {
    const same = this.#rowsAt(id).find((row) => {
      const known = this.values.get(`${id}/${row}/${column}`);
      const on = this.values.get(`${id}/${row}/basis`);
      return folded(String(known ?? '')) === folded(text) && (basis === undefined || on === undefined || on === basis);
    });
    return same === undefined ? this.#newRow(id) : `${id}/${same}`;
  }
}

/** Where the law, contract or reason behind a basis is asked. */
const followUps: Readonly<Record<string, string>> = {
  contract: 'contract-which',
  legal: 'legal-which',
  legitimate: 'interest',
  consent: 'consent-asked',
  vital: 'vital-why',
  'public-task': 'public-task-which',
};

const allData = t('Alle gegevens', 'All data');

function optionsOf(id: string, column: string): Extract<ChoiceQuestion['options'], readonly unknown[]> {
  const question: RowsQuestion | undefined = rowsOf(id);
  const found = question?.columns.find((one) => one.id === column);
  return found?.kind === 'choice' && Array.isArray(found.options) ? found.options : [];
}

function rowsOf(id: string): RowsQuestion | undefined {
  const question = questionOf(controllerActivity, id);
  return question?.kind === 'rows' ? question : undefined;
}

/** The purposes in a cell: one for each point, and a sentence is one. */
export const purposesFrom = (cell: string): readonly string[] => pointsOf(cell);

/** Answers about a company from one cell of a list of companies. */
export function companyValue(meaning: Meaning, cell: string): readonly [path: string, value: Value][] {
  switch (meaning) {
    case 'use':
    case 'purpose':
      return [['use', storable(cell).text]];
    case 'contact': {
      const contact = contactFrom(cell);
      return contact === undefined ? [] : [['contact', contact]];
    }
    case 'agreement':
      return agreementFrom(cell);
    case 'agreement-date': {
      const day = dayFromCell(cell);
      return day === undefined ? [] : agreedOn(day);
    }
    case 'transfer': {
      const found = countriesFrom(cell);
      if (found.type === 'inside') return [['stored', 'eea']];
      const country = found.countries[0]?.country;
      return [['stored', 'outside'], ...(country === undefined ? [] : [['country', country] as [string, Value]])];
    }
    case 'safeguards': {
      const [instrument] = idsInside('transfers/instrument', cell);
      return instrument === undefined ? [] : [['instrument', instrument]];
    }
    default:
      return [];
  }
}

function agreementFrom(cell: string): readonly [path: string, value: Value][] {
  const day = dayFromCell(cell);
  if (day !== undefined) return agreedOn(day);
  if (startsWithNo(cell)) return [['agreement', 'no']];
  if (/voorwaarden|terms/i.test(cell)) return [['agreement', 'in-terms']];
  return startsWithYes(cell) || isYes(cell) ? [['agreement', 'yes-dated']] : [];
}

const agreedOn = (day: Day): readonly [path: string, value: Value][] => [
  ['agreement', 'yes-dated'],
  ['agreement-date', day],
];

/** Answers about the organisation from one labelled text. */
export function organisationValue(meaning: Meaning, cell: string): readonly [path: string, value: Value][] {
  switch (meaning) {
    case 'organisation-name':
      return isNone(cell) ? [] : [['name', storable(cell).text]];
    case 'organisation-contact': {
      const contact = contactFrom(cell);
      return contact === undefined ? [] : [['contact', contact]];
    }
    case 'organisation-address':
      return [['address', storable(cell).text]];
    case 'kvk': {
      const digits = cell.replace(/\D/g, '');
      return digits.length === 8 ? [['kvk', digits]] : [];
    }
    case 'dpo-name':
      return startsWithNo(cell)
        ? [['has-dpo', 'no']]
        : [
            ['has-dpo', 'yes'],
            ['dpo-name', storable(cell).text],
          ];
    case 'dpo-contact': {
      const contact = contactFrom(cell);
      return contact === undefined
        ? []
        : [
            ['has-dpo', 'yes'],
            ['dpo-contact', contact],
          ];
    }
    default:
      return [];
  }
}
