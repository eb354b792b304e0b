// From the tables and forms that were found to records: which row belongs to which activity, and what got no place.
import type { Value } from '../../../core/engine/value.js';
import type { Imported, ImportedRecord, Missed, Sheet } from '../../../core/file-content.js';
import { folded } from '../../../core/fold.js';
import type { Language } from '../../../core/text.js';
import { contactFrom, isNone, looksLike, partsOf, storable } from './cell-values.js';
import { companyValue, Draft, organisationValue, type Placed, purposesFrom } from './draft.js';
import { isMeaning, type Meaning } from './meanings.js';
import { findTables, type SourceColumn, type SourceField, type SourceForm, type SourceTable } from './tables.js';

/** What a person said about unclear columns, by column id. */
export type Chosen = ReadonlyMap<string, Meaning>;

/** A column that a person has to say something about, with what we think and why. */
export interface Unclear {
  readonly id: string;
  readonly heading: string;
  readonly guess: Meaning | null;
  readonly because: string;
  readonly samples: readonly string[];
}

/** Columns asked at most; a file with more of them is no register. */
const mostUnclear = 15;

/** The columns whose heading is not clear and that hold something, those with the most first. */
export function unclearColumns(sheets: readonly Sheet[]): readonly Unclear[] {
  const unclear = findTables(sheets).parts.flatMap((part) =>
    part.type === 'form'
      ? []
      : part.columns
          .filter(({ match }) => match === null || !match.sure)
          .map(({ id, heading, match, index }) => {
            const filled = part.rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
            const samples = [...new Set(filled)].slice(0, 2).map((cell) => storable(cell, 60).text);
            const guess = match?.meaning ?? guessFrom(filled, part, index);
            return { id, heading, guess, because: match?.because ?? '', samples, count: filled.length };
          }),
  );
  return unclear
    .sort((one, two) => two.count - one.count)
    .slice(0, mostUnclear)
    .map(({ count: _count, ...column }) => column);
}

/** What a column may be by what is in it: the first that most of its cells look like. */
function guessFrom(cells: readonly string[], table: SourceTable, index: number): Meaning | null {
  const first = Math.min(...table.columns.map((column) => column.index));
  const named = table.columns.some(({ match }) => match?.sure && match.meaning === 'name');
  if (cells.some((cell) => looksLike(cell, 'retention')) && most(cells, 'retention')) return 'retention';
  const meaning = guessable.find((one) => most(cells, one));
  if (meaning !== undefined) return meaning;
  return index === first && !named && new Set(cells).size === cells.length ? 'name' : null;
}

const guessable = ['basis', 'subjects', 'recipients', 'data', 'access', 'security', 'sensitive', 'source'] as const;

function most(cells: readonly string[], meaning: Meaning): boolean {
  return cells.length > 0 && cells.filter((cell) => looksLike(cell, meaning)).length * 2 > cells.length;
}

export function assemble(sheets: readonly Sheet[], chosen: Chosen, language: Language): Imported {
  const found = findTables(sheets);
  const work = new Work(language);
  for (const { sheet, field } of found.organisation) work.organisation(sheet, field);
  for (const part of found.parts) {
    if (part.type === 'form') work.form(part);
    else if (part.about === 'suppliers') work.companies(part, chosen);
    else work.activities(part, chosen);
  }
  return work.finish(found.skipped);
}

class Work {
  readonly #language: Language;
  readonly #drafts = new Map<string, Draft>();
  readonly #companies = new Map<string, { name: string; place: string; values: Map<string, Value> }>();
  readonly #profile = new Map<string, Value>();
  readonly #missed: Missed[] = [];
  #profilePlace = '';
  #filled = 0;
  #placed = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  organisation(sheet: string, { number, heading, meaning, text }: SourceField): void {
    this.#filled += 1;
    const place = placeIn(sheet, number);
    this.#note(meaning === null ? 'no-place' : this.#toProfile(meaning, text, place), { place, heading, text });
  }

  activities(table: SourceTable, chosen: Chosen): void {
    const hasNames = table.columns.some(({ id, match }) => (chosen.get(id) ?? match?.meaning) === 'name');
    let last: { draft: Draft; key: string } | undefined;
    for (const { number, cells } of table.rows) {
      const place = placeIn(table.sheet, number);
      const row = this.#cellsOf(table.columns, cells, chosen, place);
      const name = textIn(row, 'name');
      const key = keyOf(textIn(row, 'number'), name);
      // A row without a name goes on with the activity above it: its cells were merged.
      const goesOn = key === '' ? hasNames : key === last?.key;
      const draft = goesOn && last !== undefined ? last.draft : this.#draft(name === '' ? place : key, place);
      last = { draft, key: key === '' ? (last?.key ?? '') : key };
      this.#addRow(draft, row);
    }
  }

  form({ sheet, fields }: SourceForm): void {
    const name = fields.find(({ meaning }) => meaning === 'name')?.text ?? sheet;
    const place = `"${sheet}"`;
    const draft = this.#draft(folded(name), place);
    if (draft.name === '') draft.add('name', name);
    const lines = new Map<number, Cell[]>();
    const about: Cell[] = [];
    for (const { number, heading, meaning, text } of fields) {
      const cell = { meaning, heading, text, place: placeIn(sheet, number) };
      // Purposes and what they rest on stand on lines of their own; data and terms on one line belong together.
      if (meaning !== null && purposeWide.includes(meaning)) about.push(cell);
      else lines.set(number, [...(lines.get(number) ?? []), cell]);
    }
    this.#addRow(draft, about);
    for (const line of lines.values()) this.#addRow(draft, line);
  }

  companies(table: SourceTable, chosen: Chosen): void {
    for (const { number, cells } of table.rows) {
      const place = placeIn(table.sheet, number);
      const row = this.#cellsOf(table.columns, cells, chosen, place);
      const named = row.find(({ meaning }) => meaning === 'suppliers') ?? row.find(({ meaning }) => meaning === 'name');
      if (named === undefined) {
        for (const cell of row) this.#count('not-understood', cell);
        continue;
      }
      const company = this.#company(named.text, place);
      this.#count('placed', named);
      for (const cell of row) if (cell !== named) this.#count(addTo(company.values, cell), cell);
    }
  }

  finish(skipped: readonly string[]): Imported {
    const records = [...this.#drafts.values()].flatMap((draft): ImportedRecord[] => {
      if (draft.values.size === 0) return [];
      const name = draft.name === '' ? nameFor(draft) : draft.name;
      const values = { name, ...Object.fromEntries(draft.values) };
      return [{ checklist: 'controller-activity', name, place: draft.place, template: null, values }];
    });
    const companies = [...this.#companies.values()].map(({ name, place, values }) => ({
      checklist: 'supplier',
      name,
      place,
      template: null,
      values: { name, ...Object.fromEntries(values) },
    }));
    const profile =
      this.#profile.size === 0
        ? null
        : {
            checklist: 'organisation',
            name: '',
            place: this.#profilePlace,
            template: null,
            values: Object.fromEntries(this.#profile),
          };
    const sheets = skipped.map((sheet) => ({ place: `"${sheet}"`, heading: '', text: '', why: 'no-place' }) as const);
    return {
      profile,
      records: [...companies, ...records],
      missed: [...this.#missed, ...sheets],
      filled: this.#filled,
      placed: this.#placed,
    };
  }

  #draft(key: string, place: string): Draft {
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    const draft = new Draft(place, this.#language);
    this.#drafts.set(key, draft);
    return draft;
  }

  #company(name: string, place: string) {
    const text = storable(name, 100).text;
    const known = this.#companies.get(folded(text));
    if (known !== undefined) return known;
    const company = { name: text, place, values: new Map<string, Value>() };
    this.#companies.set(folded(text), company);
    return company;
  }

  #cellsOf(columns: readonly SourceColumn[], cells: readonly string[], chosen: Chosen, place: string): readonly Cell[] {
    return columns.flatMap(({ id, index, heading, match }) => {
      const text = (cells[index] ?? '').trim();
      if (text === '') return [];
      const said = chosen.get(id);
      const meaning = said ?? (match?.sure ? match.meaning : null);
      return [{ meaning, heading, text, place }];
    });
  }

  /** Purposes and bases belong together, and so do data and terms in one row. */
  #addRow(draft: Draft, row: readonly Cell[]): void {
    this.#addPurposes(draft, having(row, 'purpose'), having(row, 'basis'), having(row, 'basis-detail'));
    const data = textIn(row, 'data');
    const category = data !== '' && partsOf(data).length === 1 ? storable(data).text : '';
    for (const cell of having(row, 'retention')) this.#count(draft.addTerms(cell.text, category), cell);
    for (const cell of row) {
      if (cell.meaning === null || !byRow.includes(cell.meaning)) this.#count(this.#single(draft, cell), cell);
    }
  }

  #addPurposes(draft: Draft, purposes: readonly Cell[], bases: readonly Cell[], details: readonly Cell[]): void {
    const found = purposes.flatMap(({ text }) => purposesFrom(text));
    const basis = textsOf(bases).join('\n');
    if (found.length === 0 && basis === '') {
      for (const cell of details) this.#count('not-understood', cell);
      return;
    }
    const added = draft.addPurposes(found, basis, textsOf(details).join('; '));
    for (const cell of purposes) this.#count(added.cut ? 'shortened' : 'placed', cell);
    for (const cell of [...bases, ...details]) this.#count(added.bases > 0 ? 'placed' : 'not-understood', cell);
  }

  #single(draft: Draft, { meaning, text, place }: Cell): Placed {
    if (meaning === null) return 'not-understood';
    if (meaning === 'number') return 'placed';
    if (isAboutOrganisation(meaning)) return this.#toProfile(meaning, text, place);
    if (meaning === 'agreement' || meaning === 'agreement-date') return this.#toCompaniesOf(draft, meaning, text);
    // An activity keeps the first name that it was given: the number and merged cells decided that it is the same.
    if (meaning === 'name' && draft.name !== '') return 'placed';
    return draft.add(meaning, text);
  }

  /** What is said about the contract in a row of an activity is about the companies of that activity. */
  #toCompaniesOf(draft: Draft, meaning: Meaning, text: string): Placed {
    const value = draft.values.get('suppliers');
    const names = Array.isArray(value) ? value.flatMap((one) => (typeof one === 'object' ? [one.other] : [])) : [];
    const values = companyValue(meaning, text);
    if (isNone(text) && names.length === 0) return 'placed';
    if (names.length === 0 || values.length === 0) return 'not-understood';
    for (const name of names) {
      const company = this.#company(name, draft.place);
      for (const [path, one] of values) company.values.set(path, one);
    }
    return 'placed';
  }

  #toProfile(meaning: Meaning, text: string, place: string): Placed {
    if (meaning === 'joint') {
      if (isNone(text)) return 'placed';
      this.#profile.set('joint-controllers', true);
      this.#profile.set('joint', ['r1']);
      this.#profile.set('joint/r1/partner', storable(text).text);
      return 'placed';
    }
    const values = organisationValue(meaning, text);
    if (values.length === 0) return isNone(text) ? 'placed' : 'not-understood';
    if (this.#profilePlace === '') this.#profilePlace = place;
    for (const [path, value] of values) if (!this.#profile.has(path)) this.#profile.set(path, value);
    const contact = contactFrom(text);
    if (meaning === 'organisation-name' && contact !== undefined && !this.#profile.has('contact'))
      this.#profile.set('contact', contact);
    return 'placed';
  }

  #count(how: Placed, { heading, text, place }: Cell): void {
    this.#filled += 1;
    this.#note(how, { place, heading, text });
  }

  #note(how: Placed, cell: { place: string; heading: string; text: string }): void {
    if (how === 'placed' || how === 'shortened') this.#placed += 1;
    if (how !== 'placed') this.#missed.push({ ...cell, text: storable(cell.text, 300).text, why: how });
  }
}

interface Cell {
  readonly meaning: Meaning | null;
  readonly heading: string;
  readonly text: string;
  readonly place: string;
}

const having = (row: readonly Cell[], meaning: Meaning) => row.filter((cell) => cell.meaning === meaning);
const textsOf = (cells: readonly Cell[]) => cells.map(({ text }) => text);
const textIn = (row: readonly Cell[], meaning: Meaning): string =>
  row.find((cell) => cell.meaning === meaning)?.text ?? '';

/** Rows with the same are about the same activity. */
const keyOf = (number: string, name: string): string =>
  number !== '' && name !== '' ? `${number} ${folded(name)}` : folded(name);

/** What one cell says about the company of its row. */
function addTo(company: Map<string, Value>, { meaning, text }: Cell): Placed {
  if (meaning === 'number') return 'placed';
  const values = meaning === null ? [] : companyValue(meaning, text);
  for (const [path, value] of values) company.set(path, value);
  return values.length > 0 || isNone(text) ? 'placed' : lostIn(meaning);
}

const purposeWide: readonly Meaning[] = ['purpose', 'basis', 'basis-detail'];
const byRow: readonly Meaning[] = ['purpose', 'basis', 'basis-detail', 'retention'];
const organisationWide: readonly Meaning[] = [
  'organisation-name',
  'organisation-contact',
  'organisation-address',
  'kvk',
  'dpo-name',
  'dpo-contact',
  'joint',
];
const isAboutOrganisation = (meaning: Meaning) => organisationWide.includes(meaning);
const lostIn = (meaning: Meaning | null): Placed => (meaning === 'no-place' ? 'no-place' : 'not-understood');

/** Without a name an activity is called after what it is for. */
function nameFor(draft: Draft): string {
  const purpose = draft.values.get('purposes/r1/purpose');
  return typeof purpose === 'string' && purpose !== '' ? storable(purpose, 60).text : draft.place;
}

function placeIn(sheet: string, row: number): string {
  return sheet === '' ? `${row}` : `"${sheet}" ${row}`;
}

/** What a person picked for the unclear columns, from stored answers by column id. */
export function chosenFrom(answers: Iterable<readonly [id: string, value: unknown]>): Chosen {
  return new Map([...answers].flatMap(([id, value]) => (isMeaning(value) ? [[id, value] as const] : [])));
}
