// How far the records of the register are, in numbers.
import { type OpenPoint, openPoints, progressOf } from '../core/engine/status.js';
import { can } from '../core/permissions.js';
import { type Freshness, freshnessOf } from '../core/reviewing.js';
import { openWarnings } from '../core/warnings/index.js';
import type { Repositories, StoredRecord } from './ports.js';
import { type Loaded, loadAll } from './register.js';
import type { AppTurn } from './turn.js';

/** What is counted of one record. */
export interface Tally {
  readonly open: number;
  /** Warnings that nobody gave a reason for. */
  readonly attention: number;
  /** Parts of the interview. */
  readonly sections: ReturnType<typeof progressOf>;
  /** Undefined where nobody is asked whether it is still right. */
  readonly freshness: Freshness['state'] | undefined;
}

export interface Tallied {
  readonly record: StoredRecord;
  readonly tally: Tally;
}

/** What the register of art. 30 is made of, in the order in which it is counted. */
const registers = ['controller-activity', 'processor-activity', 'organisation', 'supplier'];

/** What was counted last of one organisation: some numbers for each record, and nothing that people wrote. */
interface Counted {
  readonly state: string;
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** Organisations of one database whose numbers are kept. */
const most = 200;
const counted = new WeakMap<Repositories, Map<string, Counted>>();

/**
 * The records of the register that this person may see. The numbers follow from what is stored, and everything that is
 * stored is noted in the trail: while its last line is the same they are not worked out again.
 */
export async function tallies(turn: AppTurn): Promise<readonly Tallied[]> {
  const { repositories, organisation } = turn;
  // What somebody is to a record stands in its answers, and what this turn did is not in the trail yet.
  const readsAll = can(turn.actor, 'read-register') && can(turn.actor, 'read-organisation');
  if (!readsAll || turn.entries.length > 0) return tallied(turn, await loadAll(turn, ...registers));
  const kept = counted.get(repositories) ?? new Map<string, Counted>();
  counted.set(repositories, kept);
  const state = await stateOf(turn);
  const known = kept.get(organisation.id);
  if (known?.state === state)
    return withTallies(await repositories.records.ofRegisters(organisation.id, registers), known.tallies);
  const found = tallied(turn, await loadAll(turn, ...registers));
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
  kept.delete(organisation.id);
  kept.set(organisation.id, { state, tallies: new Map(found.map(({ record, tally }) => [record.id, tally])) });
  return found;
}

/** A record that another added since the state was read is of a later one. */
const withTallies = (records: readonly StoredRecord[], known: Counted['tallies']): readonly Tallied[] =>
  records.flatMap((record) => {
    const tally = known.get(record.id);
    return tally === undefined ? [] : [{ record, tally }];
  });

/** Everything that the numbers rest on, as one name. Names of people are not in the trail: one may be a warning. */
async function stateOf({ repositories, organisation, people, crypto, today, now }: AppTurn): Promise<string> {
  const { hash } = await repositories.audit.head(organisation.id);
  const names = crypto.sha256(people.map(({ name }) => name).join('\n'));
  return [hash, names, today, now.slice(0, 10)].join(' ');
}

const tallied = (turn: AppTurn, records: readonly Loaded[]): readonly Tallied[] =>
  records.map((loaded) => ({ record: loaded.record, tally: tallyOf(turn, loaded) }));

function tallyOf({ today }: AppTurn, loaded: Loaded): Tally {
  const { record, scope } = loaded;
  return {
    open: countedPoints(loaded).length,
    attention: openWarnings(scope).length,
    sections: progressOf(scope),
    freshness: freshnessOf(record, scope, today)?.state,
  };
}

/** Open points that count now: none of what is archived, and none of a draft, which is to be gone through as a whole. */
export function countedPoints({ record, scope }: Loaded): readonly OpenPoint[] {
  const draft = record.status === 'concept' && record.register !== 'supplier' && record.register !== 'organisation';
  return draft || record.status === 'archived' ? [] : openPoints(scope);
}
