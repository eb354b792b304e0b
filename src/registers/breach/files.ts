// Finding files of breaches and the reports that led to them.

import type { StoredRecord } from '../../app/ports/records.js';
import { load, loadAll, numberOf, readAll } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { store } from '../../app/storing.js';
import { system } from '../../app/system.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { rowsOf, valueAt, withRow, writesOf } from '../../core/engine/answers.js';
import type { Value } from '../../core/engine/value.js';
import { recordNamed } from '../../core/records.js';
import { say } from '../../core/text.js';
import { breach } from './rules/checklist.js';
import { exercise, exerciseReport } from './rules/exercise.js';
import { handlerBy, keptOutBy } from './rules/on-it.js';
import { breachReport } from './rules/report.js';
import { breachSentences } from './sentences.js';

/** Registers of files: the real one, and that of exercises. */
export const fileChecklists = [breach, exercise];
export const reportRegisters = [breachReport.id, exerciseReport.id] as const;
export const isReport = (register: string): boolean => reportRegisters.some((known) => known === register);

export const isFile = (register: string): boolean => fileChecklists.some(({ id }) => id === register);

/** Files that are not closed and were not merged into another. */
export const isOpenFile = ({ record }: Loaded): boolean => record.status === 'concept';

/** The file that a report became, or joined; undefined when that was erased. */
export async function fileFor(turn: AppTurn, report: Loaded): Promise<Loaded | undefined> {
  const name = valueAt(report.scope.answers, 'filed-as');
  const named = typeof name === 'string' ? recordNamed(name, fileChecklists) : undefined;
  if (named === undefined) return undefined;
  const record = await turn.repositories.records.byNumber(turn.organisation.id, named.checklist.id, named.number);
  return record && load(turn, record);
}

/** The own reports of who speaks, oldest first. */
export async function ownReports(turn: AppTurn): Promise<readonly Loaded[]> {
  const all: Loaded[] = [];
  for (const register of reportRegisters) all.push(...(await loadAll(turn, register)));
  return all.filter(({ record }) => record.createdBy === turn.person.id && record.status === 'active');
}

/** What who speaks reported last, of what became a file. */
export const lastFiled = async (turn: AppTurn): Promise<Loaded | undefined> =>
  (await ownReports(turn)).findLast(({ scope }) => valueAt(scope.answers, 'filed-as') !== undefined);

/** Whether what was reported is not closed yet. */
export async function isStillOpen(turn: AppTurn, report: Loaded): Promise<boolean> {
  const file = await fileFor(turn, report);
  return file !== undefined && isOpenFile(file);
}

/** The own report that led to this file; undefined where who speaks reported nothing of it. */
export async function ownReportOf(
  turn: AppTurn,
  file: Pick<Loaded, 'record' | 'checklist'>,
): Promise<Loaded | undefined> {
  return (await ownReports(turn)).find(({ scope }) => valueAt(scope.answers, 'filed-as') === numberOf(file));
}

export const isExercise = ({ checklist }: Pick<Loaded, 'checklist'>): boolean => checklist.id === exercise.id;

/** Stores values as answers of who speaks, or as suggestions with a source. */
export async function put(
  turn: AppTurn,
  loaded: Loaded,
  values: Readonly<Record<string, Value>>,
  source: string | null = null,
): Promise<Loaded> {
  const writes = writesOf(loaded.scope.answers, values);
  await store(
    turn,
    loaded,
    source === null ? writes : writes.map((write) => ({ ...write, provenance: 'standaard', source })),
  );
  return load(turn, loaded.record);
}

/** A row behind those that are there. */
export const rowValues = ({ scope }: Loaded, question: string, cells: Readonly<Record<string, Value>>) =>
  withRow(scope.answers, question, cells);

/** Who reported it, by person id, in the order of the reports. */
export function reportersOf({ scope }: Loaded): readonly string[] {
  return rowsOf(scope.answers, 'reports').flatMap((row) => {
    const person = valueAt(scope.answers, `reports/${row}/reporter`);
    return typeof person === 'string' ? [person] : [];
  });
}

/** The cells of a row that have an answer, by column. */
export function cellsOf({ scope }: Loaded, question: string, row: string): Readonly<Record<string, Value>> {
  const prefix = `${question}/${row}/`;
  return Object.fromEntries(
    [...scope.answers.keys()].flatMap((path) => {
      const value = path.startsWith(prefix) ? valueAt(scope.answers, path) : undefined;
      return value === undefined ? [] : [[path.slice(prefix.length), value]];
    }),
  );
}

/** Whom it is about of those who get reports, by person id: they see and learn nothing of it. */
export const keptOutOf = ({ scope }: Pick<Loaded, 'scope'>): readonly string[] => keptOutBy(scope.answers);

/** The reports that lead to a file by its number, whoever made them: for the program, never to be shown. */
export async function reportsOf(turn: AppTurn, file: Pick<Loaded, 'record' | 'checklist'>): Promise<readonly Loaded[]> {
  const reports = await readAll(turn, ...reportRegisters);
  return reports.filter(({ scope }) => valueAt(scope.answers, 'filed-as') === numberOf(file));
}

/** The same with those of the file that it was made beside, when the data were of a client and our own. */
export async function reportsBehind(turn: AppTurn, file: Loaded): Promise<readonly Loaded[]> {
  const beside = await besideOf(turn, file);
  return [...(await reportsOf(turn, file)), ...(beside === undefined ? [] : await reportsOf(turn, beside))];
}

const besideSource = 'file:';
/** The source of what says that a file was made beside this one. */
export const besideFile = (record: StoredRecord): string => `${besideSource}${record.id}`;

/** The file that this one was made beside, or what that was merged into. */
async function besideOf(turn: AppTurn, { versions }: Loaded) {
  const source = versions.find((one) => one.source?.startsWith(besideSource))?.source;
  if (source === undefined || source === null) return undefined;
  const { records } = turn.repositories;
  const first = await records.get(turn.organisation.id, source.slice(besideSource.length));
  const merged = first?.archivedReason?.startsWith(mergedReason) ? first.archivedReason : undefined;
  const record =
    merged === undefined ? first : await records.get(turn.organisation.id, merged.slice(mergedReason.length));
  return record && { record, checklist: turn.registers.checklistOf(record.register) };
}

const mergedReason = 'merged:';
/** Why a file that went into another was put away. */
export const mergedInto = (record: StoredRecord): string => `${mergedReason}${record.id}`;

/** Who reported it, also in confidence, by person id: to tell them how it goes, never to be shown. */
export async function reportersFor(turn: AppTurn, file: Loaded): Promise<readonly string[]> {
  const reports = await reportsBehind(turn, file);
  return [...new Set([...reportersOf(file), ...reports.map(({ record }) => record.createdBy)])];
}

/** Whose name is not shown in this file: by what they said in their own report. */
export async function reportersInConfidence(turn: AppTurn, file: Loaded): Promise<readonly string[]> {
  return (await reportsBehind(turn, file)).filter(isConfidential).map(({ record }) => record.createdBy);
}

/** How whoever wrote something is called: what was said in confidence is of the reporter. */
export function writtenBy({ people, language }: AppTurn, id: string | undefined): string {
  const nobody = id === system.id ? breachSentences.theReporter : sentences.formerPerson;
  return people.find((person) => person.id === id)?.name ?? say(nobody, language);
}

/** Who writes what a confidential reporter says: nobody by name. */
export const inConfidence = (turn: AppTurn): AppTurn => ({ ...turn, person: system });

/** Only one person knows who reported it. */
export const isConfidential = ({ scope }: Pick<Loaded, 'scope'>): boolean =>
  valueAt(scope.answers, 'confidant') !== undefined;

/** Who is on it; undefined while nobody is. */
export const handlerOf = ({ scope }: Pick<Loaded, 'scope'>): string | undefined => handlerBy(scope.answers);
