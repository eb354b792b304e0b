// What a year of the register comes to, read from the records and from the trail of who did what.

import { nameOf, readAll, readAllowed } from '../../../app/register.js';
import type { Loaded, Reading } from '../../../app/turn.js';
import type { AuditLine } from '../../../core/audit.js';
import { textAt } from '../../../core/engine/answers.js';
import { placeOf } from '../../../core/engine/scope.js';
import { grouped } from '../../../core/grouped.js';
import { freshnessOf } from '../../../core/reviewing.js';
import { say, type Text, t } from '../../../core/text.js';
import { dayOf, instantAt } from '../../../core/time.js';
import { openWarnings } from '../../../core/warnings/warnings.js';
import { unnamed } from '../../../core/whole-register.js';
import { firstFiledAt, isLate } from '../../breach/rules/answers.js';
import { requestStatus } from '../../request/rules/status.js';
import { contractStanding } from '../../suppliers/rules/contract-asked.js';
import { openIn as openPointsIn } from '../../tasks/rules/points.js';
import { agreementFigures } from '../agreements/agreements.js';
import type { YearFigures } from '../rules/year-report.js';
import { countedPoints, isActivity, registers } from '../standing/tallies.js';

/** What somebody does that changes what a description says. */
const changing: readonly string[] = ['answer', 'confirm', 'undo', 'erase-answer'];

export async function yearFigures(reading: Reading, year: number): Promise<YearFigures> {
  const { repositories, organisation, language, now } = reading;
  const today = dayOf(now, organisation.zone);
  const [from = '', until = ''] = [year, year + 1].map((one) => instantAt(`${one}-01-01`, 0, 0, organisation.zone));
  const isIn = (at: string) => from <= at && at < until;
  const records = await readAllowed(reading, ...registers);
  const lines = await repositories.audit.between(organisation.id, from, until);
  const profile = records.find(({ record }) => record.register === 'organisation');
  const name = profile && textAt(profile.scope.answers, 'name');
  return {
    year,
    organisation: name ?? say(unnamed, language),
    ...whatChanged(reading, records, lines, isIn),
    looked: lookedBy(reading, records, lines),
    breaches: await breachesIn(reading, isIn),
    requests: await requestsIn(reading, isIn),
    agreements: await agreementFigures(reading),
    open: [...openNow(records, today), await tasksLate(reading, today)],
  };
}

function whatChanged(
  reading: Reading,
  records: readonly Loaded[],
  lines: readonly AuditLine[],
  isIn: (at: string) => boolean,
): Pick<YearFigures, 'added' | 'changed' | 'ended'> {
  const told = records.filter(({ record }) => record.register !== 'organisation');
  const touched = grouped(lines, ({ record }) => record);
  const archived = (id: string) => (touched.get(id) ?? []).some(({ action }) => action === 'archive-record');
  const added = told.filter(({ record }) => record.status === 'active' && isIn(record.createdAt));
  const ended = told.filter(({ record }) => record.status === 'archived' && archived(record.id));
  const changed = told.filter(
    ({ record, versions, checklist }) =>
      record.status === 'active' &&
      !isIn(record.createdAt) &&
      (touched.get(record.id) ?? []).some(
        ({ action, path }) => changing.includes(action) && isSaid(checklist, versions, path),
      ),
  );
  const names = (all: readonly Loaded[]) => all.map(({ record }) => nameOf(reading, record));
  return { added: names(added), changed: names(changed), ended: names(ended) };
}

/** What the program notes for itself is no change of the description. */
function isSaid(checklist: Loaded['checklist'], versions: Loaded['versions'], path: string | null): boolean {
  if (path === null || /^(?:looked-|finding\/|said\/)/.test(path)) return false;
  return !placeOf(checklist, path)?.section.aside && versions.some((one) => one.path === path);
}

function lookedBy({ people }: Reading, records: readonly Loaded[], lines: readonly AuditLine[]): YearFigures['looked'] {
  const descriptions = new Set(records.filter(({ record }) => isActivity(record)).map(({ record }) => record.id));
  const counts = new Map<string, { checked: number; unchanged: number }>();
  for (const { action, actor, record } of lines) {
    const kind =
      action === 'report-unchanged'
        ? 'unchanged'
        : action === 'review-record' || action === 'confirm-record'
          ? 'checked'
          : undefined;
    if (kind === undefined || record === null || !descriptions.has(record)) continue;
    const known = counts.get(actor) ?? { checked: 0, unchanged: 0 };
    known[kind] += 1;
    counts.set(actor, known);
  }
  return [...counts].map(([id, count]) => ({ who: people.find((one) => one.id === id)?.name ?? '…', ...count }));
}

async function breachesIn(reading: Reading, isIn: (at: string) => boolean): Promise<YearFigures['breaches']> {
  const { organisation, now } = reading;
  const used = ({ record }: Loaded) => record.status !== 'archived' && isIn(record.createdAt);
  const files = (await readAllowed(reading, 'breach')).filter(used);
  const told = files.filter(({ scope }) => firstFiledAt(scope.answers) !== undefined);
  return {
    count: files.length,
    told: told.length,
    inTime: told.filter(({ scope }) => !isLate(scope.answers, organisation.zone, now)).length,
    practised: (await readAll(reading, 'exercise')).filter(used).length,
  };
}

async function requestsIn(reading: Reading, isIn: (at: string) => boolean): Promise<YearFigures['requests']> {
  const files = (await readAllowed(reading, 'request')).filter(({ record }) => isIn(record.createdAt));
  // What was opened by mistake was no request.
  const all = files.map(({ scope }) => requestStatus(scope)).filter(({ state }) => state !== 'mistaken');
  const answered = all.filter((status) => status.answeredOn !== undefined);
  return { count: all.length, answered: answered.length, inTime: answered.filter(({ late }) => !late).length };
}

/** Points of lists that had to be done before today. */
async function tasksLate(reading: Reading, today: string): Promise<YearFigures['open'][number]> {
  const lists = (await readAll(reading, 'task-list')).filter(({ record }) => record.status !== 'archived');
  const late = lists.flatMap(({ scope }) => openPointsIn(scope.answers).filter(({ by }) => by < today));
  return { label: words.tasks, count: late.length };
}

function openNow(records: readonly Loaded[], today: string): YearFigures['open'] {
  const used = records.filter(({ record }) => record.status !== 'archived');
  const count = (holds: (loaded: Loaded) => boolean) => used.filter(holds).length;
  const sum = (of: (loaded: Loaded) => number) => used.reduce((all, loaded) => all + of(loaded), 0);
  return [
    { label: words.points, count: sum((loaded) => countedPoints(loaded).length) },
    { label: words.warnings, count: sum(({ scope }) => openWarnings(scope).length) },
    {
      label: words.drafts,
      count: count(({ record, checklist }) => record.status === 'concept' && checklist.reviewed !== undefined),
    },
    { label: words.late, count: count(({ record, scope }) => freshnessOf(record, scope, today)?.state === 'expired') },
    {
      label: words.contracts,
      count: count(
        ({ record, scope }) => record.register === 'supplier' && contractStanding(scope, today) !== undefined,
      ),
    },
  ];
}

const words = {
  points: t('Open punten', 'Open points'),
  warnings: t('Aandachtspunten', 'Points of attention'),
  drafts: t('Nog in concept', 'Still drafts'),
  late: t('Te laat met nakijken', 'Late to be checked'),
  tasks: t('Taken waarvan de dag voorbij is', 'Tasks whose day has passed'),
  contracts: t('Contracten waar nog iets aan moet gebeuren', 'Contracts that still need something'),
} as const satisfies Readonly<Record<string, Text>>;
