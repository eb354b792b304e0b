// Reads a register from the store in pages, within one snapshot, as a document for the writers.

import type { DocumentRequest } from '../../../app/ports/documents.js';
import type { StoredRecord } from '../../../app/ports/records.js';
import type { DocumentEntry, DocumentPerson, RegisterDocument } from '../../../core/document.js';
import { columnsOf, type EntryContext, type Extent, entryOf } from '../../../core/document-entry.js';
import { documentWords } from '../../../core/document-words.js';
import { type Answers, choicesAt, latest } from '../../../core/engine/answers.js';
import type { Checklist, Column, Scope } from '../../../core/engine/checklist.js';
import type { Facts, Named } from '../../../core/engine/facts.js';
import { optionsOf } from '../../../core/engine/options.js';
import { scopeOf } from '../../../core/engine/scope.js';
import { choicesOf, showValue } from '../../../core/engine/telling/show.js';
import { type Template, templateFor } from '../../../core/engine/template.js';
import type { Value } from '../../../core/engine/value.js';
import { asRead } from '../../../core/people.js';
import { type Language, say } from '../../../core/text.js';
import { inLanguage, showIn } from '../../activities/rules/templates/texts.js';
import { checklistOf } from '../rules/papers/art-30.js';
import { standing } from './frozen-register.js';
import type { RegisterRepositories } from './register-store.js';

/** Records in memory at once, with all versions of their answers: as many as the store reads with one query. */
const pageSize = 50;

export interface RegisterSource {
  readonly checklists: { readonly organisation: Checklist; readonly activity: Checklist; readonly supplier: Checklist };
  readonly template: (id: string) => Template | undefined;
  /** "AVG-maatje 0.1.0". */
  readonly program: string;
}

/** The register as these repositories see it. */
export async function registerOf(
  repositories: RegisterRepositories,
  { checklists, template, program }: RegisterSource,
  request: DocumentRequest,
): Promise<RegisterDocument> {
  const organisation = await repositories.organisations.get(request.organisation);
  if (organisation === undefined) throw new Error(`no organisation ${request.organisation}`);
  const { language } = request;
  const people = asRead(await repositories.people.list(organisation.id), language).map(
    ({ id, name }): Named => ({ id, name }),
  );
  const register = (checklist: Checklist) => repositories.records.list(organisation.id, checklist.id);
  const [profile] = (await register(checklists.organisation)).filter(isKept);
  const activityRecords = await register(checklists.activity);
  const activities = activityRecords.filter(isKept);
  const processor = checklistOf('processor-activity');
  const processingRecords = await register(processor);
  const processing = processingRecords.filter(isKept);
  const supplierRecords = (await register(checklists.supplier)).filter(isKept);
  const { id: organisationId } = organisation;
  // Of whom there is a profile: conditions of the other checklists look at it.
  const answersOfProfile: Answers | undefined =
    profile && latest((await repositories.answers.ofRecords(organisationId, [profile.id])).get(profile.id) ?? []);
  const facts: Facts = {
    language,
    organisationLanguage: organisation.language,
    zone: organisation.zone,
    now: request.at,
    me: '',
    people,
    suppliers: supplierRecords.map(nameOf),
    template: undefined,
    recordName: '',
    ...(answersOfProfile ? { organisation: answersOfProfile } : {}),
  };
  const person = personsOf(people, await repositories.people.merged(organisationId), language);
  const reader = readerOf(facts, { language, profile: checklists.organisation, template, person });

  async function* entries(
    checklist: Checklist,
    records: readonly KeptRecord[],
  ): AsyncGenerator<readonly DocumentEntry[]> {
    for (let start = 0; start < records.length; start += pageSize) {
      const page = records.slice(start, start + pageSize);
      const ids = page.map(({ id }) => id);
      const versions = await repositories.answers.ofRecords(organisationId, ids);
      const answers = new Map(page.map(({ id }) => [id, latest(versions.get(id) ?? [])]));
      const named = checklist.looksAtSuppliers ? await suppliersIn([...answers.values()]) : facts.suppliers;
      yield page.map((record) => reader(checklist, record, answers.get(record.id) ?? new Map(), undefined, named));
    }
  }
  /** The suppliers, with the answers of those that these activities name. */
  async function suppliersIn(activities: readonly Answers[]): Promise<Facts['suppliers']> {
    const picked = new Set(activities.flatMap((answers) => choicesAt(answers, 'suppliers')));
    const ids = facts.suppliers.filter(({ id }) => picked.has(id)).map(({ id }) => id);
    const versions = await repositories.answers.ofRecords(organisationId, ids);
    return facts.suppliers.map((one) =>
      picked.has(one.id) ? { ...one, answers: latest(versions.get(one.id) ?? []) } : one,
    );
  }
  async function signed(): Promise<RegisterDocument['version']> {
    const found = await standing(repositories, organisationId, language);
    if (found === undefined) return null;
    const { n, at, by, hash } = found.version;
    return { n, at, by: person(by), hash, changes: found.changes };
  }
  const about = profile && answersOfProfile ? reader(checklists.organisation, profile, answersOfProfile) : null;

  return {
    language,
    zone: organisation.zone,
    madeAt: request.at,
    program,
    checklists: {
      organisation: versionOf(checklists.organisation),
      activity: versionOf(checklists.activity),
      processor: versionOf(processor),
      supplier: versionOf(checklists.supplier),
    },
    columns: {
      organisation: columnsOf(checklists.organisation, language, 'art-30'),
      activity: columnsOf(checklists.activity, language),
      processor: columnsOf(processor, language),
      supplier: columnsOf(checklists.supplier, language),
    },
    organisation: about,
    profile:
      profile && answersOfProfile
        ? {
            entry: reader(checklists.organisation, profile, answersOfProfile, 'all'),
            columns: columnsOf(checklists.organisation, language),
          }
        : null,
    companies: new Map(supplierRecords.map(({ id, title }) => [id, title])),
    activities: entries(checklists.activity, activities),
    processing: entries(processor, processing),
    suppliers: entries(checklists.supplier, supplierRecords),
    archived: activityRecords.length - activities.length + processingRecords.length - processing.length,
    version: await signed(),
    audit: await repositories.audit.head(organisation.id),
  };
}

type KeptRecord = StoredRecord & { readonly status: 'concept' | 'active' };

/** What has ended is no part of the register any more; the document says how many there are. */
function isKept(record: StoredRecord): record is KeptRecord {
  return record.status !== 'archived';
}

const nameOf = ({ id, title }: StoredRecord): Named => ({ id, name: title });

/** Who an id is now: two people may have been joined, and somebody may be gone. */
function personsOf(people: readonly Named[], merged: ReadonlyMap<string, string>, language: Language) {
  const known = new Map(people.map(({ id, name }) => [id, name]));
  return (id: string): DocumentPerson => {
    const now = merged.get(id) ?? id;
    return { id: now, name: known.get(now) ?? say(documentWords.formerPerson, language) };
  };
}

/** Turns records into entries; what is the same for all of them is looked up once. */
function readerOf(
  facts: Facts,
  {
    language,
    profile,
    template,
    person,
  }: Pick<RegisterSource, 'template'> & Pick<EntryContext, 'language' | 'person'> & { readonly profile: Checklist },
) {
  const labels = new WeakMap<Column, ReadonlyMap<string, string>>();
  // What is asked depends on the line of business: a paper and the conversation look at the same.
  const fitting = (one: Template | undefined) => one && templateFor(one, facts.organisation);

  /** Words of the options of a question; those that differ per record are left to `showValue`. */
  function labelsOf(question: Column, scope: Scope): ReadonlyMap<string, string> {
    let known = labels.get(question);
    if (known === undefined) {
      const fixed = question.kind === 'choice' || question.kind === 'choices';
      const options = fixed ? optionsOf(question, scope.withFacts(facts), 'all') : [];
      known = new Map(options.map(({ id, label }) => [id, say(label, language)]));
      labels.set(question, known);
    }
    return known;
  }

  function show(question: Column, value: Value, scope: Scope): string {
    if (question.kind !== 'choice' && question.kind !== 'choices') return showIn(question, value, scope, language);
    const known = labelsOf(question, scope);
    const words: string[] = [];
    for (const choice of choicesOf(value)) {
      const word = typeof choice === 'string' ? known.get(choice) : choice.other;
      if (word === undefined) return showValue(question, value, scope, language);
      words.push(word);
    }
    return words.join(', ');
  }

  return (
    checklist: Checklist,
    record: KeptRecord,
    answers: Answers,
    wanted?: Extent,
    suppliers: Facts['suppliers'] = facts.suppliers,
  ): DocumentEntry => {
    const scope = scopeOf(checklist, answers, {
      ...facts,
      suppliers,
      record: record.id,
      template: fitting(record.template === null ? undefined : template(record.template)),
    });
    const extent = wanted ?? (checklist === profile ? 'art-30' : 'all');
    const context: EntryContext = {
      scope,
      extent,
      language,
      person,
      show: (question, value) => show(question, value, scope),
    };
    const title = inLanguage(record.title, facts.organisationLanguage, language);
    return entryOf({ ...record, title }, context);
  };
}

function versionOf({ id, version }: Checklist) {
  return { id, version };
}
