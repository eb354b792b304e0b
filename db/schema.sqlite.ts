// The tables as drizzle-kit and the SQLite connection see them.
import { sqliteColumns } from './columns.sqlite.js';
import { defineTables } from './tables.js';

export const {
  deployment,
  organisations,
  installations,
  people,
  accounts,
  roleGrants,
  firstOfficers,
  mergedPeople,
  linkCodes,
  linkAttempts,
  drafts,
  registerCounters,
  records,
  answers,
  conversations,
  reminders,
  messages,
  posted,
  attachments,
  versions,
  publications,
  pages,
  deliveries,
  inbox,
  chainHeads,
  audit,
  tombstones,
} = defineTables(sqliteColumns);
