// Finding files of breaches and the reports that led to them.

import { load, loadAll, numberOf } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, system } from '../../app/turn.js';
import { freshRow, rowsOf, valueAt, versionOf, type Write } from '../../core/engine/answers.js';
import type { Value } from '../../core/engine/value.js';
import { recordNamed } from '../../core/records.js';
import { breach } from './rules/checklist.js';
import { exercise, exerciseReport } from './rules/exercise.js';
import { breachReport } from './rules/report.js';

/** Registers of files: the real one, and that of exercises. */
export const fileChecklists = [breach, exercise];
export const reportRegisters = [breachReport.id, exerciseReport.id] as const;
export const isReport = (register: string): boolean => reportRegisters.some((known) => known === register);

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

export const isExercise = ({ checklist }: Pick<Loaded, 'checklist'>): boolean => checklist.id === exercise.id;

/** Stores values as answers of who speaks, or as suggestions with a source. */
export async function put(
  turn: AppTurn,
  loaded: Loaded,
  values: Readonly<Record<string, Value>>,
  source: string | null = null,
): Promise<Loaded> {
  const writes = Object.entries(values).map(
    ([path, value]): Write => ({
      path,
      n: versionOf(loaded.scope.answers, path) + 1,
      value,
      provenance: source === null ? 'bevestigd' : 'standaard',
      source,
    }),
  );
  await store(turn, loaded, writes);
  return load(turn, loaded.record);
}

/** A row behind those that are there. */
export function rowValues(
  { scope }: Loaded,
  question: string,
  cells: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  const row = freshRow(scope.answers, question);
  return {
    [question]: [...rowsOf(scope.answers, question), row],
    ...Object.fromEntries(Object.entries(cells).map(([column, value]) => [`${question}/${row}/${column}`, value])),
  };
}

/** Who reported it, by person id, in the order of the reports. */
export function reportersOf({ scope }: Loaded): readonly string[] {
  return rowsOf(scope.answers, 'reports').flatMap((row) => {
    const person = valueAt(scope.answers, `reports/${row}/reporter`);
    return typeof person === 'string' ? [person] : [];
  });
}

/** Whom it is about of those who get reports, by person id: they see and learn nothing of it. */
export function keptOutOf({ scope }: Pick<Loaded, 'scope'>): readonly string[] {
  const people = valueAt(scope.answers, 'concerns');
  return Array.isArray(people) ? people.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
}

/** The same with who reported in confidence: to tell them how it goes, never to be shown. */
export async function reportersFor(turn: AppTurn, file: Loaded): Promise<readonly string[]> {
  if (!isConfidential(file)) return reportersOf(file);
  const found: string[] = [...reportersOf(file)];
  for (const register of reportRegisters) {
    const reports = await turn.repositories.records.list(turn.organisation.id, register);
    for (const report of reports) {
      const { scope } = await load(turn, report);
      if (valueAt(scope.answers, 'filed-as') === numberOf(file)) found.push(report.createdBy);
    }
  }
  return [...new Set(found)];
}

/** Who writes what a confidential reporter says: nobody by name. */
export const inConfidence = (turn: AppTurn): AppTurn => ({ ...turn, person: system });

/** Only one person knows who reported it. */
export const isConfidential = ({ scope }: Pick<Loaded, 'scope'>): boolean =>
  valueAt(scope.answers, 'confidant') !== undefined;

/** Who is on it; undefined while nobody is. */
export function handlerOf({ scope }: Loaded): string | undefined {
  const person = valueAt(scope.answers, 'handler');
  return typeof person === 'string' && person !== 'none' ? person : undefined;
}
