// Keeps the reminders of a record of the register the same as what its answers ask for.

import type { AuditEntry } from '../../core/audit.js';
import { grouped } from '../../core/grouped.js';
import { type PlannedNotice, plannedFor } from '../../core/planned.js';
import { reviewDay } from '../../core/reviewing.js';
import { instantAt } from '../../core/time.js';
import type { Reminder } from '../ports/messages.js';
import { load } from '../register.js';
import type { AppTurn, Loaded } from '../turn.js';
import { planAsked } from './asked.js';
import { planQuarter, planWeekly, planYear } from './recurring.js';
import { cancelReminders, remind } from './remind.js';

const plannedNotices: readonly PlannedNotice[] = [
  'draft-waiting',
  'open-points',
  'dpia-missing',
  'review',
  'erase-record',
];
/** Acts of an interview; a draft goes through many of them, and asks for nothing new. */
const answering = ['answer', 'confirm', 'undo', 'erase-answer', 'adopt-checklist'];

/** Acts with which somebody says that the register is right: from then on its year is told. */
const looking = ['confirm-record', 'review-record', 'report-unchanged'];

/** Whatever the turn wrote, its records ask for what fits them now. */
export async function planTouched(turn: AppTurn): Promise<void> {
  const told = turn.entries.filter(({ action }) => action !== 'refuse' && action !== 'export');
  for (const [record, entries] of grouped(told, (entry) => entry.record))
    if (record !== null) await planAfter(turn, record, entries);
  if (turn.entries.some(({ action }) => action === 'confirm-record')) await planWeekly(turn);
  if (turn.entries.some(({ action }) => looking.includes(action))) await planYear(turn);
  if (turn.entries.some(({ action, path }) => action === 'confirm-record' || path?.startsWith('ending/')))
    await planQuarter(turn);
  await planAsked(turn);
}

async function planAfter(turn: AppTurn, id: string, entries: readonly AuditEntry[]): Promise<void> {
  const more = entries.some(({ action }) => !answering.includes(action));
  if (turn.drafts.has(id) && !more) return;
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  if (record === undefined || (record.status === 'concept' && !more)) return;
  const loaded = await load(turn, record);
  const { reviewed } = loaded.checklist;
  const newInterval = entries.some(({ path }) => path !== null && path === reviewed?.chosenBy);
  await plan(turn, loaded, newInterval || entries.some(({ action }) => action === 'restore-record'));
}

/** After one of its reminders fired: the next of them. */
export async function planRecord(turn: AppTurn, id: string | null): Promise<void> {
  const record = id === null ? undefined : await turn.repositories.records.get(turn.organisation.id, id);
  if (record !== undefined) await plan(turn, await load(turn, record), false);
}

async function plan(turn: AppTurn, loaded: Loaded, mayAskAtOnce: boolean): Promise<void> {
  const { record, checklist, scope } = loaded;
  if (checklist.reviewed === undefined && checklist.kept === undefined) return;
  const open = await turn.repositories.reminders.ofRecord(turn.organisation.id, record.id);
  const wanted = plannedFor(record, scope);
  const due = reviewDay(record, scope);
  const isDue = due !== undefined && due <= turn.today;
  for (const notice of plannedNotices) {
    const now = open.filter((reminder) => reminder.notice === notice);
    const next = wanted.find((one) => one.notice === notice);
    if (notice !== 'review' || !isDue) {
      if (!isSame(now, next) && !isPutOff(now, next)) await replace(turn, record.id, now, next);
      continue;
    }
    // Due already: it was asked, or put off; whoever answers plans the next.
    const asked = { notice, key: due, at: instantAt(due, 9, 0, turn.organisation.zone) };
    if (mayAskAtOnce) await replace(turn, record.id, now, asked);
  }
  if (!isDue && open.some(({ notice }) => notice === 'review-late'))
    await cancelReminders(turn, record.id, ['review-late']);
}

/** Told ahead in the message of its month, and put off to a later day than its own. */
const isPutOff = ([only]: readonly Reminder[], next: Next): boolean =>
  next?.notice === 'review' && only !== undefined && only.key.includes('+') && only.at > next.at;

type Next = { readonly notice: PlannedNotice; readonly key: string; readonly at: string } | undefined;

async function replace(turn: AppTurn, record: string, open: readonly Reminder[], next: Next): Promise<void> {
  const [before] = open;
  if (before !== undefined) await cancelReminders(turn, record, [before.notice]);
  if (next !== undefined) await remind(turn, { ...next, record });
}

function isSame(open: readonly Reminder[], next: Next): boolean {
  const [only, ...others] = open;
  if (next === undefined || only === undefined || others.length > 0) return next === undefined && only === undefined;
  return only.key === next.key && only.at === next.at;
}
