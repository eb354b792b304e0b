// Reading records: with their scope for the engine, with what the reader is to them, and in lists of what is visible.

import { type Answer, type Answers, latest } from '../core/engine/answers.js';
import type { Facts } from '../core/engine/facts.js';
import { scopeOf } from '../core/engine/scope.js';
import { templateFor } from '../core/engine/template.js';
import {
  type Act,
  access,
  can,
  isOfficer,
  type PermissionAction,
  type Relation,
  visible,
} from '../core/permissions.js';
import { recordName } from '../core/records.js';
import { relationsOf } from '../core/relations.js';
import { isText, say } from '../core/text.js';
import type { StoredRecord } from './ports/records.js';
import { sentences } from './sentences.js';
import { type AppTurn, type Loaded, record as note, officerName, type Reading, tellStale } from './turn.js';

/** What records of a register look at beside their own answers; loaded once for a whole list. */
type Surroundings = Pick<Facts, 'suppliers' | 'organisation' | 'activities' | 'clients'>;

/** "V-003 Klanten", as this person reads it. */
export function nameOf(turn: Pick<Reading, 'language' | 'registers'>, record: StoredRecord): string {
  const checklist = turn.registers.checklistOf(record.register);
  const title = titleFor(turn, record);
  return recordName(checklist, record.number, title === '' ? say(checklist.title, turn.language) : title);
}

/** Its title; a name that a template or a ready list gave and nobody changed stands in the language of who reads it. */
export function titleFor(
  { language, registers }: Pick<Reading, 'language' | 'registers'>,
  { register, template, title }: Pick<StoredRecord, 'register' | 'template' | 'title'>,
): string {
  const ready = registers.checklistOf(register).ready?.get(title);
  if (ready !== undefined) return say(ready, language);
  const name = template === null ? undefined : registers.templateOf(template).values['name'];
  const isProposed = isText(name) && (title === name.nl || title === name.en);
  return isProposed ? say(name, language) : title;
}

/** "R-003": the number alone, where the name may say too much. */
export function numberOf({ record, checklist }: Pick<Loaded, 'record' | 'checklist'>): string {
  return recordName(checklist, record.number, '');
}

/** A record with everything the engine looks at. */
export async function load(turn: Reading, record: StoredRecord): Promise<Loaded> {
  const versions = await turn.repositories.answers.ofRecord(turn.organisation.id, record.id);
  return loaded(turn, record, versions, await surroundingsOf(turn, [record.register]));
}

/** The record of which this person is asked something now. */
export async function focusedRecord({
  repositories,
  organisation,
  person,
}: AppTurn): Promise<StoredRecord | undefined> {
  const focused = await repositories.conversations.focused(organisation.id, person.id);
  return focused && repositories.records.get(organisation.id, focused.record);
}

/** All records of these registers that this person may see, register by register, ordered by number. */
export async function loadAll(turn: AppTurn, ...registers: readonly string[]): Promise<readonly Loaded[]> {
  const all = await readAll(turn, ...registers);
  return all.filter(({ checklist, relations }) => visible(turn.actor, relations, checklist.access));
}

/**
 * All records of these registers, whoever reads: only for who may read the whole register, or to look at each before
 * anything of it is shown.
 */
export async function readAll(turn: Reading, ...registers: readonly string[]): Promise<readonly Loaded[]> {
  const { repositories, organisation } = turn;
  const records: StoredRecord[] = [];
  for (const register of registers) records.push(...(await repositories.records.list(organisation.id, register)));
  const versions = await repositories.answers.ofRecords(
    organisation.id,
    records.map(({ id }) => id),
  );
  const surroundings = await surroundingsOf(turn, registers);
  return records.map((record) => loaded(turn, record, versions.get(record.id) ?? [], surroundings));
}

/** The same for a list that somebody may take away: who may have the whole register can be kept out of one file. */
export async function readAllowed(turn: Reading, ...registers: readonly string[]): Promise<readonly Loaded[]> {
  return (await readAll(turn, ...registers)).filter(({ relations }) => !relations.includes('kept-out'));
}

/** Whether the person may; a refusal is explained without saying whether anything exists, and noted in the trail. */
export function may(turn: AppTurn, action: PermissionAction, relations: readonly Relation[] = []): boolean {
  if (can(turn.actor, action, relations)) return true;
  refuse(turn);
  return false;
}

/** Whether the person may do this with this record, by what its checklist is; a refusal is explained and noted. */
export function mayWith(turn: AppTurn, act: Act, { checklist, relations }: Loaded): boolean {
  return may(turn, access[checklist.access][act], relations);
}

/** The same without a word when not. */
export function canWith(turn: AppTurn, act: Act, { checklist, relations }: Loaded): boolean {
  return can(turn.actor, access[checklist.access][act], relations);
}

/** The same words whether something does not exist or is not for this person. */
export function refuse(turn: AppTurn): void {
  note(turn, 'refuse');
  // Who would be asked is told to look at the number: in the same words too, for they may be kept out of one.
  if (isOfficer(turn.person)) tellStale(turn, sentences.refusedOfficer);
  else tellStale(turn, sentences.refused, { officer: officerName(turn) });
}

async function surroundingsOf(turn: Reading, registers: readonly string[]): Promise<Surroundings> {
  const checklists = registers.map((id) => turn.registers.checklistOf(id));
  const withAnswers = checklists.some(({ looksAtSuppliers }) => looksAtSuppliers);
  const suppliers = await suppliersOf(turn, withAnswers);
  const organisation = checklists.some(({ looksAtOrganisation }) => looksAtOrganisation) && (await profileOf(turn));
  const looks = checklists.flatMap(({ looksAtActivities }) => looksAtActivities ?? []);
  const questions = looks.includes('all') ? undefined : [...new Set(looks)];
  const seen =
    looks.length > 0 ? { activities: await activitiesOf(turn, questions), clients: await clientsOf(turn) } : {};
  return { suppliers, ...(organisation ? { organisation } : {}), ...seen };
}

/** The activities in use with their answers, or with those to these questions. */
export async function activitiesOf(
  turn: Reading,
  questions?: readonly string[],
): Promise<NonNullable<Facts['activities']>> {
  const { repositories, organisation } = turn;
  const records = await repositories.records.list(organisation.id, 'controller-activity');
  const used = records.filter(({ status }) => status !== 'archived');
  const ids = used.map(({ id }) => id);
  const versions = await repositories.answers.ofRecords(organisation.id, ids, questions);
  return used.map((record) => ({
    id: record.id,
    name: nameOf(turn, record),
    answers: latest(versions.get(record.id) ?? []),
    confirmed: record.status === 'active',
  }));
}

async function suppliersOf({ repositories, organisation }: Reading, withAnswers: boolean): Promise<Facts['suppliers']> {
  const suppliers = await repositories.records.titles(organisation.id, 'supplier');
  if (!withAnswers || suppliers.length === 0) return suppliers.map(({ id, title }) => ({ id, name: title }));
  const versions = await repositories.answers.ofRecords(
    organisation.id,
    suppliers.map(({ id }) => id),
  );
  return suppliers.map(({ id, title }) => ({ id, name: title, answers: latest(versions.get(id) ?? []) }));
}

/** By name: a record of work for a client has the name of that client. */
async function clientsOf({ repositories, organisation }: Reading): Promise<NonNullable<Facts['clients']>> {
  const clients = await repositories.records.titles(organisation.id, 'processor-activity');
  return clients.filter(({ title }) => title !== '').map(({ id, title }) => ({ id, name: title }));
}

/** The answers in the profile of the organisation. */
export async function profileOf({ repositories, organisation }: Reading): Promise<Answers> {
  return latest(await repositories.answers.ofNumber(organisation.id, 'organisation', 1));
}

/** The profile as a record, for who may change it. */
export async function ownProfile(turn: AppTurn): Promise<Loaded | undefined> {
  if (!can(turn.actor, 'edit-organisation')) return undefined;
  const record = await turn.repositories.records.byNumber(turn.organisation.id, 'organisation', 1);
  return record && load(turn, record);
}

function loaded(
  turn: Reading,
  record: StoredRecord,
  versions: readonly Answer[],
  { suppliers, organisation, activities, clients }: Surroundings,
): Loaded {
  const checklist = turn.registers.checklistOf(record.register);
  const answers = latest(versions);
  const facts: Facts = {
    language: turn.language,
    organisationLanguage: turn.organisation.language,
    zone: turn.organisation.zone,
    now: turn.now,
    me: turn.person.id,
    people: turn.people,
    suppliers,
    record: record.id,
    ...(checklist.looksAtOrganisation && organisation ? { organisation } : {}),
    ...(checklist.looksAtActivities && activities ? { activities } : {}),
    ...(checklist.looksAtActivities && clients ? { clients } : {}),
    recordName: checklist.prefix === undefined && record.title === '' ? '' : nameOf(turn, record),
    ...(record.status === 'concept' ? {} : { confirmed: true }),
    template:
      record.template === null ? undefined : templateFor(turn.registers.templateOf(record.template), organisation),
  };
  const scope = scopeOf(checklist, answers, facts);
  const relations = relationsOf(scope, {
    person: turn.person.id,
    roles: turn.actor?.roles ?? [],
    createdBy: record.createdBy,
  });
  return { record, checklist, versions, scope, relations };
}
