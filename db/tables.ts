// Every table, written once for both databases. All but `deployment` carry the organisation.
import type { Columns } from './columns.postgres.js';
import { defineMessages } from './tables/messages.js';
import { defineOrganisations } from './tables/organisations.js';
import { definePeople } from './tables/people.js';
import { defineRecords } from './tables/records.js';

/** Columns are called as in the ports, so that a row is what a port gives. */
export function defineTables(c: Columns) {
  const owners = defineOrganisations(c);
  const people = definePeople(c, owners.organisations);
  return {
    ...owners,
    ...people,
    ...defineRecords(c, owners.organisations, people.people),
    ...defineMessages(c, owners.organisations, people.people),
  };
}

export type Tables = ReturnType<typeof defineTables>;
