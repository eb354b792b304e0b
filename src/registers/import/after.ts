// What an import makes: companies first, then the organisation, then activities, all as unconfirmed drafts with the place
// they come from. What is there already stays as it is.

import { createRecord } from '../../app/new-records.js';
import type { StoredRecord } from '../../app/ports/records.js';
import { may, nameOf } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, record as note, tell } from '../../app/turn.js';
import { latest, type Provenance, valueAt, versionOf, type Write } from '../../core/engine/answers.js';
import type { Column, Scope } from '../../core/engine/checklist.js';
import type { Named } from '../../core/engine/facts.js';
import { type Place, placeOf, scopeOf } from '../../core/engine/scope.js';
import { parseValue } from '../../core/engine/typed/parse.js';
import type { Choice, Value } from '../../core/engine/value.js';
import type { ImportedRecord } from '../../core/file-content.js';
import { folded } from '../../core/fold.js';
import { activityRegisters } from '../activities/rules/registers.js';
import { templates } from '../activities/rules/templates/index.js';
import { checklistOf } from '../overview/rules/papers/art-30.js';
import { supplierFor } from '../suppliers/rules/sources.js';
import { eraseContent } from './kept-content.js';
import { importWords, type Outcome, showOutcome } from './report.js';
import { importedFile, importedFrom } from './rules/flow.js';

/** Confirming an import: "nee" makes nothing; either way nothing of the file stays behind. */
export async function takeOverImport(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  const file = valueAt(scope.answers, importedFile);
  const imported = importedFrom(scope.answers, turn.organisation.language);
  await eraseContent(turn, record);
  if (valueAt(scope.answers, 'go') !== true) return tell(turn, importWords.nothingRead);
  if (imported === undefined || !may(turn, 'create-record')) return;
  const work = new TakingOver(turn, scope, String(file ?? ''));
  await work.begin();
  const companies = imported.records.filter(({ checklist }) => checklist === 'supplier');
  const activities = imported.records.filter(({ checklist }) => checklist !== 'supplier');
  for (const company of companies) await work.company(company);
  if (imported.profile !== null) await work.profile(imported.profile);
  for (const activity of activities) await work.activity(activity);
  showOutcome(turn, imported, work.outcome);
}

class TakingOver {
  readonly #turn: AppTurn;
  readonly #scope: Scope;
  readonly #file: string;
  readonly #suppliers = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #existing = new Map<string, string>();
  readonly outcome: Outcome = { made: [], kept: [], people: [], unfit: [], filledIn: 0 };

  constructor(turn: AppTurn, scope: Scope, file: string) {
    this.#turn = turn;
    this.#scope = scope;
    this.#file = file;
  }

  /** What is there before the import, by name. */
  async begin(): Promise<void> {
    const { repositories, organisation, people } = this.#turn;
    for (const { id, name } of people) this.#people.set(folded(name), id);
    for (const { id, title } of await repositories.records.titles(organisation.id, 'supplier'))
      this.#suppliers.set(folded(title), id);
    for (const record of await repositories.records.ofRegisters(organisation.id, activityRegisters))
      if (record.status !== 'archived')
        this.#existing.set(`${record.register} ${folded(record.title)}`, nameOf(this.#turn, record));
  }

  async company(imported: ImportedRecord): Promise<void> {
    const known = this.#suppliers.get(folded(imported.name));
    if (known !== undefined) return void this.outcome.kept.push(imported.name);
    const record = await this.#create(imported);
    this.#suppliers.set(folded(imported.name), record.id);
  }

  async activity(imported: ImportedRecord): Promise<void> {
    const known = this.#existing.get(`${imported.checklist} ${folded(imported.name)}`);
    if (known !== undefined) return void this.outcome.kept.push(known);
    await this.#create(imported);
  }

  /** Only what nobody answered yet. */
  async profile(imported: ImportedRecord): Promise<void> {
    const { repositories, organisation } = this.#turn;
    const record = await repositories.records.byNumber(organisation.id, 'organisation', 1);
    if (record === undefined) return;
    const answers = latest(await repositories.answers.ofRecord(organisation.id, record.id));
    const answered = (path: string) => {
      const [question = ''] = path.split('/');
      return [path, question].some((one) => !['gewist', undefined].includes(answers.get(one)?.provenance));
    };
    const writes = (await this.#writes(imported)).filter(({ path }) => !answered(path));
    await store(
      this.#turn,
      { record, checklist: checklistOf('organisation') },
      writes.map((write) => ({ ...write, n: versionOf(answers, write.path) + 1 })),
    );
    this.outcome.filledIn = writes.length;
    const name = writes.find(({ path }) => path === checklistOf('organisation').name)?.value;
    if (typeof name === 'string') await repositories.records.change(organisation.id, record.id, { title: name });
  }

  async #create(imported: ImportedRecord): Promise<StoredRecord> {
    const { checklist: register, name } = imported;
    const { crypto, repositories, organisation } = this.#turn;
    const empty = { id: crypto.newId(), checklist: register, template: null, values: {}, source: '' };
    const template =
      templates.find(({ id, checklist }) => id === imported.template && checklist === register)?.id ?? null;
    const record = await createRecord(this.#turn, { ...empty, from: template });
    await repositories.records.change(organisation.id, record.id, { title: name });
    const checklist = checklistOf(register);
    await store(this.#turn, { record, checklist }, await this.#writes(imported));
    this.outcome.made.push(nameOf(this.#turn, { ...record, title: name }));
    return record;
  }

  async #writes(imported: ImportedRecord): Promise<readonly Write[]> {
    const checklist = checklistOf(imported.checklist);
    const template = templates.find(({ id }) => id === imported.template);
    const suppliers: readonly Named[] = [...this.#suppliers].map(([name, id]) => ({ id, name }));
    const scope = scopeOf(checklist, new Map(), { ...this.#scope.facts, suppliers, template });
    const source = [this.#file, imported.place].filter((part) => part !== '').join(', ');
    const writes: Write[] = [];
    for (const [path, value] of Object.entries(imported.values)) {
      const fit = await this.#fit(path, value, imported, scope);
      if (fit === undefined) this.outcome.unfit.push({ record: imported.name, path, value });
      else if (fit !== 'left') {
        const provenance: Provenance = fit.value === null ? 'onbekend' : 'import';
        writes.push({ path, n: 1, value: fit.value, provenance, source: provenance === 'import' ? source : null });
      }
    }
    return writes;
  }

  /** The value as it may be stored, `left` where it is not to be taken over, undefined when it does not fit. */
  async #fit(
    path: string,
    value: Value | null,
    { values }: ImportedRecord,
    scope: Scope,
  ): Promise<{ readonly value: Value | null } | 'left' | undefined> {
    const place = placeOf(scope.checklist, path);
    if (place?.question.kind === 'rows' && place.row === undefined) return rowsFit(value);
    const column = place && columnAt(place, values);
    if (column === undefined) return undefined;
    // An office is given by a person, not by a file.
    if (column.kind === 'person' && column.grants !== undefined) return 'left';
    if (value === null) return { value };
    if (column.kind === 'person') return this.#person(value);
    if (isSuppliers(column)) return { value: await this.#companies(column, value) };
    const parsed = parseValue(column, value, { scope, keepDigits: false });
    return parsed.ok && parsed.value !== undefined ? { value: parsed.value } : undefined;
  }

  async #person(value: Value): Promise<{ readonly value: Value } | undefined> {
    if (value === 'none') return { value };
    if (typeof value !== 'object' || !('other' in value)) return undefined;
    const name = value.other.trim().slice(0, 100);
    if (!/\p{L}/u.test(name)) return undefined;
    const known = this.#people.get(folded(name));
    if (known !== undefined) return { value: known };
    const id = this.#turn.crypto.newId();
    await this.#turn.repositories.people.add(this.#turn.organisation.id, { id, name, language: null }, this.#turn.now);
    note(this.#turn, 'add-person');
    this.#people.set(folded(name), id);
    this.outcome.people.push(name);
    return { value: id };
  }

  /** Companies that are named become records, as when somebody types them. */
  async #companies(column: Column, value: Value): Promise<Value> {
    const choices: readonly Choice[] = Array.isArray(value) ? value : [];
    const ids: string[] = [];
    for (const choice of choices) {
      if (typeof choice === 'string') {
        if ('none' in column && choice === column.none) ids.push(choice);
        continue;
      }
      const name = choice.other.trim().slice(0, 200);
      if (name === '') continue;
      const known = this.#suppliers.get(folded(name));
      const id = known ?? (await this.#newCompany(name));
      if (!ids.includes(id)) ids.push(id);
    }
    return ids;
  }

  async #newCompany(name: string): Promise<string> {
    const { organisation } = this.#turn;
    const meant = supplierFor({ other: name }, { suppliers: [], organisationLanguage: organisation.language });
    const values = typeof meant === 'string' ? { name } : meant;
    const record = await this.#create({ checklist: 'supplier', name, place: '', template: null, values });
    this.#suppliers.set(folded(name), record.id);
    return record.id;
  }
}

const isSuppliers = (column: Column): boolean =>
  column.kind === 'choices' && 'from' in column.options && column.options.adds !== undefined;

/** The question of a place, where it stands in a row that was read too. */
function columnAt({ question, row, column }: Place, values: ImportedRecord['values']): Column | undefined {
  if (question.kind !== 'rows') return question;
  const rows = values[question.id];
  return question.forEach !== undefined || (Array.isArray(rows) && rows.includes(row ?? '')) ? column : undefined;
}

function rowsFit(value: Value | null): { readonly value: Value | null } | undefined {
  if (value === null) return { value };
  if (!Array.isArray(value) || value.length > 100) return undefined;
  return value.every((row) => typeof row === 'string' && /^r\d{1,4}$/.test(row)) ? { value } : undefined;
}
