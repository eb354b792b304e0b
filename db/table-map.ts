// The one map of the tables: whose their rows are, and what becomes of them when somebody goes or two become one.
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { columnOf, type Name } from './queries.js';
import type { Session } from './session.js';
import type { Tables } from './tables.js';

/** Which rows are of an organisation: by this column, or by their record. What is of nobody outlives them all. */
type Whose = 'organisation' | 'id' | 'record' | 'nobody';

/**
 * When their organisation moves into another one, rows are moved, copied unless they are there, moved with their record,
 * or left behind to be erased. `apart`: the code says how.
 */
type Absorbed = 'moved' | 'copied' | 'with record' | 'left' | 'apart';

/** What becomes of rows that name a person: when that person is erased, and when joined with another one. */
type Named = readonly [erased: 'deleted' | 'kept' | 'apart', merged: 'deleted' | 'kept' | 'renamed' | 'apart'];

/** A table with its place in the map. */
export interface Place {
  readonly table: PgTable;
  readonly whose: Whose;
  readonly absorbed: Absorbed;
  /** By the name of each column that holds the id of a person. */
  readonly people: readonly (readonly [column: string, becomes: Named])[];
}

function place<T extends PgTable, N extends Name<T> = never>(
  table: T,
  whose: Whose,
  absorbed: Absorbed,
  people?: Readonly<Record<N, Named>>,
): Place {
  return { table, whose, absorbed, people: Object.entries<Named>(people ?? {}) };
}

/** Parents before children. */
export function tableMap(t: Tables): readonly Place[] {
  return [
    place(t.deployment, 'nobody', 'left'),
    place(t.organisations, 'id', 'left'),
    place(t.installations, 'organisation', 'moved'),
    place(t.people, 'organisation', 'apart', { id: ['apart', 'apart'] }),
    place(t.accounts, 'organisation', 'copied', { person: ['deleted', 'renamed'] }),
    place(t.roleGrants, 'organisation', 'left', { person: ['deleted', 'apart'], offeredBy: ['kept', 'renamed'] }),
    place(t.firstOfficers, 'organisation', 'left', { person: ['kept', 'renamed'] }),
    place(t.mergedPeople, 'organisation', 'copied', { id: ['kept', 'kept'], person: ['kept', 'renamed'] }),
    place(t.linkCodes, 'organisation', 'left', { person: ['deleted', 'deleted'] }),
    place(t.linkAttempts, 'organisation', 'left', { person: ['deleted', 'deleted'] }),
    place(t.drafts, 'organisation', 'left', { person: ['deleted', 'deleted'] }),
    place(t.registerCounters, 'organisation', 'left'),
    place(t.records, 'organisation', 'apart', { createdBy: ['kept', 'renamed'], confirmedBy: ['kept', 'renamed'] }),
    place(t.answers, 'record', 'with record', { by: ['kept', 'renamed'] }),
    place(t.conversations, 'organisation', 'with record', { person: ['deleted', 'apart'] }),
    place(t.reminders, 'organisation', 'with record'),
    place(t.messages, 'organisation', 'moved', { person: ['deleted', 'apart'] }),
    place(t.posted, 'organisation', 'moved', { person: ['deleted', 'renamed'] }),
    place(t.attachments, 'organisation', 'moved', { person: ['kept', 'renamed'] }),
    place(t.versions, 'organisation', 'left', { by: ['kept', 'kept'] }),
    place(t.publications, 'organisation', 'left', { by: ['kept', 'kept'] }),
    place(t.pages, 'organisation', 'left', { by: ['kept', 'kept'] }),
    // So that a delivery that comes again is still known.
    place(t.deliveries, 'organisation', 'copied'),
    place(t.inbox, 'organisation', 'moved'),
    place(t.chainHeads, 'organisation', 'left'),
    place(t.audit, 'organisation', 'left', { actor: ['kept', 'kept'] }),
    place(t.tombstones, 'nobody', 'left'),
  ];
}

/** The rows of an organisation. */
export function rowsOf({ db, tables: { records } }: Session, { table, whose }: Place, organisation: string): SQL {
  if (whose === 'nobody') throw new Error('these rows are of no organisation');
  if (whose !== 'record') return eq(columnOf(table, whose), organisation);
  const own = db.select({ id: records.id }).from(records).where(eq(records.organisation, organisation));
  return inArray(columnOf(table, 'record'), own);
}

/** The rows of an organisation that name this person in that column. */
export function rowsNaming(session: Session, place: Place, column: string, organisation: string, person: string) {
  return and(rowsOf(session, place, organisation), eq(columnOf(place.table, column), person));
}
