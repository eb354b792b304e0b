// What somebody passed on a moment ago, the file that it became, and what they tell of it later.
import { load, loadAll, nameOf } from '../../app/register.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, officerName, tell } from '../../app/turn.js';
import { type Write, writesOf } from '../../core/engine/answers.js';
import { addMinutesTo } from '../../core/time.js';
import { requestChanged } from './after.js';
import { requestReport } from './rules/report.js';
import { requestSentences as sentences } from './sentences.js';

/** A request that somebody passed on, and its file. */
export interface PassedOn {
  readonly report: Loaded;
  readonly file: Loaded;
}

const minutes = 120;

/** The last one that this person passed on a moment ago and that is not closed. */
export async function justPassedOn(turn: AppTurn): Promise<PassedOn | undefined> {
  const reports = await loadAll(turn, requestReport.id);
  const report = reports.findLast(
    ({ record }) =>
      record.createdBy === turn.person.id &&
      record.status === 'active' &&
      addMinutesTo(record.createdAt, minutes) >= turn.now,
  );
  const file = report && (await fileOf(turn, report));
  return report === undefined || file?.record.status !== 'concept' ? undefined : { report, file };
}

const sourceOf = ({ record }: Loaded): string => `report:${record.id}`;

/** The file that a report became; undefined where that was erased. */
async function fileOf(turn: AppTurn, report: Loaded): Promise<Loaded | undefined> {
  const records = await turn.repositories.records.list(turn.organisation.id, 'request');
  for (const record of records.filter(({ createdAt }) => createdAt >= report.record.createdAt)) {
    const file = await load(turn, record);
    if (file.versions.some(({ source }) => source === sourceOf(report))) return file;
  }
  return undefined;
}

/** What is told later goes into the file too, where nobody who handles it said otherwise since. */
export async function tellLater(turn: AppTurn, report: Loaded, writes: readonly Write[]): Promise<void> {
  const file = await fileOf(turn, report);
  if (file?.record.status !== 'concept') return;
  const isOurs = ({ path }: Write) => {
    const answer = file.scope.answers.get(path);
    return answer === undefined || answer.source === sourceOf(report);
  };
  const values = writes.filter(isOurs).flatMap(({ path, value }) => (value === null ? [] : [[path, value] as const]));
  const record = nameOf(turn, file.record);
  if (values.length < writes.length) tell(turn, sentences.handledOtherwise, { record, officer: officerName(turn) });
  if (values.length === 0) return;
  const passed = writesOf(file.scope.answers, Object.fromEntries(values)).map((write) => ({
    ...write,
    source: sourceOf(report),
  }));
  await store(turn, file, passed);
  await requestChanged(turn, await load(turn, file.record), passed);
  tell(turn, sentences.toldLater, { record });
}
