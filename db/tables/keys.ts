// How a row says whose it is. Keys begin with the organisation, so that none can point at what is another one's.
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Columns } from '../columns.postgres.js';

export interface Identified {
  readonly id: AnyPgColumn;
}
export interface Owned {
  readonly organisation: AnyPgColumn;
}

export const ofOrganisation = (c: Columns) => c.text('organisation_id').notNull();

export const ownedBy = (c: Columns, organisations: Identified) => () =>
  ofOrganisation(c).references(() => organisations.id);

export const keyOfPerson =
  (c: Columns, people: Identified & Owned) => (table: string, row: Owned & { readonly person: AnyPgColumn }) =>
    c.foreignKey({
      name: `${table}_person`,
      columns: [row.organisation, row.person],
      foreignColumns: [people.organisation, people.id],
    });
