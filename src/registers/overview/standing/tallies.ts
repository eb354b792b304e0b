// How far the records of the register are, in numbers.

import type { StoredRecord } from '../../../app/ports/records.js';
import type { Repositories } from '../../../app/ports/store.js';
import { load, loadAll } from '../../../app/register.js';
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { brokenAt, type ChainHead } from '../../../core/audit.js';
import { type OpenPoint, openPoints, progressOf } from '../../../core/engine/status.js';
import { can } from '../../../core/permissions.js';
import { type Freshness, freshnessOf } from '../../../core/reviewing.js';
import { openWarnings } from '../../../core/warnings/warnings.js';
import { activityRegisters } from '../../activities/rules/registers.js';

/** What is counted of one record. */
export interface Tally {
  readonly open: number;
  /** Warnings that nobody gave a reason for. */
  readonly attention: number;
  /** Parts of the interview. */
  readonly sections: ReturnType<typeof progressOf>;
  /** Undefined where nobody is asked whether it is still right. */
  readonly freshness: Freshness | undefined;
}

export interface Tallied {
  readonly record: StoredRecord;
  readonly tally: Tally;
}

/** What the register of art. 30 is made of. */
export const registers: readonly string[] = [...activityRegisters, 'supplier', 'organisation'];

/** Whether it is a processing activity, of the organisation itself or for a client. */
export const isActivity = ({ register }: Pick<StoredRecord, 'register'>): boolean =>
  activityRegisters.includes(register);

/** What was counted last of one organisation: some numbers for each record, and nothing that people wrote. */
interface Counted {
  /** The last line of the trail then. */
  readonly head: ChainHead;
  /** What else the numbers rest on. */
  readonly beside: string;
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** Organisations of one database whose numbers are kept. */
const most = 200;
const counted = new WeakMap<Repositories, Map<string, Counted>>();

/**
 * The records of the register that this person may see. The numbers follow from what is stored, and everything that is
 * stored is noted in the trail: only what has a line since the last time is counted anew.
 */
export async function tallies(turn: AppTurn): Promise<readonly Tallied[]> {
  const { repositories, organisation } = turn;
  // What somebody is to a record stands in its answers, and what this turn did is not in the trail yet.
  const readsAll = can(turn.actor, 'read-register') && can(turn.actor, 'read-organisation');
  if (!readsAll || turn.entries.length > 0) return tallied(turn, await loadAll(turn, ...registers));
  const kept = counted.get(repositories) ?? new Map<string, Counted>();
  counted.set(repositories, kept);
  const head = await repositories.audit.head(organisation.id);
  const beside = besideTrail(turn);
  const known = kept.get(organisation.id);
  const found =
    (known?.beside === beside ? await broughtUpToDate(turn, known, head) : undefined) ??
    tallied(turn, await loadAll(turn, ...registers));
  if (known?.head.hash === head.hash && known.beside === beside) return found;
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
  kept.delete(organisation.id);
  const numbers = new Map(found.map(({ record, tally }) => [record.id, tally]));
  kept.set(organisation.id, { head, beside, tallies: numbers });
  return found;
}

/** Names of people are not in the trail, and one may be a reason to warn. */
function besideTrail({ people, crypto, today, now }: AppTurn): string {
  const names = crypto.sha256(people.map(({ name }) => name).join('\n'));
  return [names, today, now.slice(0, 10)].join(' ');
}

/** More lines are not looked through: then everything is counted. */
const mostLines = 100;

/** The known numbers with those of the activities that changed since; undefined when any may have changed. */
async function broughtUpToDate(
  turn: AppTurn,
  { head: before, tallies: known }: Counted,
  head: ChainHead,
): Promise<readonly Tallied[] | undefined> {
  const { repositories, organisation, crypto } = turn;
  const lines = before.hash === head.hash ? [] : await repositories.audit.page(organisation.id, before.n, mostLines);
  if ((lines.at(-1) ?? before).hash !== head.hash) return undefined;
  // What was counted may have been undone, and another line may have come in its place.
  if (brokenAt(before, lines, crypto.sha256) !== undefined) return undefined;
  const touched = new Set(lines.map(({ record }) => record));
  // What is about no record may be about the people; the profile and the suppliers count in all activities.
  if (touched.has(null)) return undefined;
  const found: Tallied[] = [];
  for (const record of await repositories.records.ofRegisters(organisation.id, registers)) {
    const tally = touched.has(record.id) ? undefined : known.get(record.id);
    if (tally === undefined && !isActivity(record)) return undefined;
    found.push({ record, tally: tally ?? tallyOf(turn, await load(turn, record)) });
  }
  return found;
}

const tallied = (turn: AppTurn, records: readonly Loaded[]): readonly Tallied[] =>
  records.map((loaded) => ({ record: loaded.record, tally: tallyOf(turn, loaded) }));

function tallyOf({ today }: AppTurn, loaded: Loaded): Tally {
  const { record, scope } = loaded;
  return {
    open: countedPoints(loaded).length,
    attention: openWarnings(scope).length,
    sections: progressOf(scope),
    freshness: freshnessOf(record, scope, today),
  };
}

/** Open points that count now: none of what is archived, and none of a draft, which is to be gone through as a whole. */
export function countedPoints({ record, scope }: Loaded): readonly OpenPoint[] {
  const draft = record.status === 'concept' && record.register !== 'supplier' && record.register !== 'organisation';
  return draft || record.status === 'archived' ? [] : openPoints(scope);
}
