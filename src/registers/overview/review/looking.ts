// A review that looks: what it asks of one record now, from the record itself and from what others hold.

import { canWith, load, nameOf, readAll } from '../../../app/register.js';
import { store } from '../../../app/storing.js';
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { textAt } from '../../../core/engine/answers.js';
import { beginsLooking, isLookedPath, type LookedAs, lookingAt } from '../../../core/looked.js';
import { say, t } from '../../../core/text.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { type Around, type Candidate, likelyChanges, swapsSince } from '../rules/changes/likely-changes.js';

/** More questions make it an interview; our own choice. */
const mostAsked = 2;

/** What a review of one record asks. */
export interface Review {
  /** What was asked and is not answered, in the order in which it is asked. */
  readonly open: readonly Candidate[];
  /** How many it asked in all, those that were answered included. */
  readonly total: number;
  /** Somebody answered something in it already. */
  readonly begun: boolean;
}

/** What is asked of this record now: at most two questions, the same ones as long as the review goes on. */
export async function reviewOf(turn: AppTurn, loaded: Loaded): Promise<Review> {
  const { record, scope, versions } = loaded;
  const since = record.confirmedAt ?? record.createdAt;
  const candidates = likelyChanges({ scope, versions, since }, await around(turn, loaded, since));
  const going = lookingAt(record, scope.answers, versions, { today: turn.today, zone: turn.organisation.zone });
  if (going === undefined) {
    const open = candidates.slice(0, mostAsked);
    return { open, total: open.length, begun: false };
  }
  const waits = going.asked.filter((id) => !going.answered.includes(id));
  const open = waits.flatMap((id) => candidates.find(({ question }) => question.id === id) ?? []);
  return { open, total: going.asked.length, begun: true };
}

/** How it ends when nothing more is answered. */
export function endOf({ open, total }: Review): LookedAs {
  if (total === 0) return 'confirmed';
  return open.length === 0 ? 'checked' : 'unchanged';
}

/** The versions that a button of the review was shown with: what the program noted itself is none of them. */
export const shownVersions = ({ versions }: Loaded): number =>
  versions.filter(({ path }) => !isLookedPath(path)).length;

/** Notes which questions this review asks, before the first of them is answered; the record as it is then. */
export async function began(turn: AppTurn, loaded: Loaded, review: Review): Promise<Loaded> {
  if (review.begun || review.total === 0) return loaded;
  const asked = review.open.map(({ question }) => question.id);
  await store(turn, loaded, beginsLooking(loaded.scope.answers, asked));
  return load(turn, loaded.record);
}

/** What other records say that may change what this one says. Only names and days of it are ever shown. */
async function around(turn: AppTurn, { record, checklist }: Loaded, since: string): Promise<Around> {
  if (checklist.reviewed === undefined) return { suppliers: [], swaps: [] };
  const all = await readAll(turn, 'supplier', ...activityRegisters);
  const suppliers = all.filter((one) => one.record.register === 'supplier');
  const others = all.filter(
    (one) => !suppliers.includes(one) && one.record.id !== record.id && one.record.status !== 'archived',
  );
  return {
    suppliers: suppliers.map(({ record: { id, title, status }, scope }) => ({
      id,
      name: title,
      used: status !== 'archived',
      until: textAt(scope.answers, 'agreement-until'),
    })),
    swaps: swapsSince(
      others.map((one) => ({
        name: canWith(turn, 'read', one) ? nameOf(turn, one.record) : say(elsewhere, turn.language),
        versions: one.versions,
      })),
      since,
    ),
  };
}

/** Of an activity that the reader may not see. */
const elsewhere = t('een andere activiteit', 'another activity');
