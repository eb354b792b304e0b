// After its time a request keeps its proof and loses its person: what was typed goes, and the key of its digests with it.

import type { Loaded } from '../../app/turn.js';
import { type AppTurn, record as note } from '../../app/turn.js';
import { type Answer, latest } from '../../core/engine/answers.js';
import type { Checklist } from '../../core/engine/checklist.js';
import { personalPaths } from './rules/erasing.js';
import { requestReport } from './rules/report.js';
import { requestStatus } from './rules/status.js';

/** Erases the personal values of a closed request, and the report it came from. An open one is left alone. */
export async function eraseRequest(turn: AppTurn, { record, scope, checklist, versions }: Loaded): Promise<void> {
  if (!requestStatus(scope).closed || record.digestKey === null) return;
  await eraseIn(turn, record.id, versions, checklist);
  const report = reportOf(versions);
  if (report === undefined) return;
  const { repositories, organisation } = turn;
  await eraseIn(turn, report, await repositories.answers.ofRecord(organisation.id, report), requestReport);
}

async function eraseIn(
  turn: AppTurn,
  record: string,
  versions: readonly Answer[],
  checklist: Checklist,
): Promise<void> {
  const { repositories, organisation } = turn;
  // Every version counts: a value that was changed since is still there.
  const paths = [...new Set(versions.flatMap((version) => personalPaths(checklist, latest([version]))))];
  await repositories.answers.erase(organisation.id, record, paths);
  await repositories.records.change(organisation.id, record, { digestKey: null });
  for (const path of paths) note(turn, 'erase-answer', { record, path });
}

/** The report that this request was made from. */
function reportOf(versions: readonly Answer[]): string | undefined {
  const source = versions.find((version) => version.source?.startsWith('report:'))?.source;
  return source?.slice('report:'.length);
}
