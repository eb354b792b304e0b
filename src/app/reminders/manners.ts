// When somebody may be told something that is no legal alarm, and whether it comes late.
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { latest } from '../../core/engine/answers.js';
import {
  hoursFrom,
  isDigestTime,
  nextDigest,
  nextOpen,
  type OfficeHours,
  startOfDay,
  usualHours,
} from '../../core/office-hours.js';
import type { Message, MessageKind } from '../ports/messages.js';
import type { Organisation } from '../ports/organisations.js';
import type { Repositories } from '../ports/store.js';

/** Messages that come alone, in one day, to one person; what is more waits for the next day. */
const mostADay = 5;
/** Later than this after it could have gone first, the message says so. */
const lateAfterMs = 3_600_000;

export interface Manners {
  /** From when it may go; not after now when it may go now. */
  readonly from: string;
  readonly late: boolean;
}

/** The hours in which the organisation is at work. */
export async function hoursOf({ records, answers }: Repositories, { id }: Organisation): Promise<OfficeHours> {
  const profile = await records.byNumber(id, 'organisation', 1);
  return profile === undefined ? usualHours : hoursFrom(latest(await answers.ofRecord(id, profile.id)));
}

/** When the message may go to its person. `anyHour` where the person came to see what there is. */
export async function mannersFor(
  repositories: Repositories,
  organisation: Organisation,
  { kind, person, plannedAt }: Pick<Message, 'kind' | 'person' | 'plannedAt'>,
  { now, anyHour }: { readonly now: string; readonly anyHour: boolean },
): Promise<Manners> {
  const { zone } = organisation;
  if (kind === 'legal') return { from: now, late: isLate(plannedAt, now) };
  const hours = await hoursOf(repositories, organisation);
  const late = isLate(firstMoment(kind, plannedAt, hours, zone), now);
  if (anyHour) return { from: now, late };
  const open = kind === 'digest' ? isDigestTime(now, hours, zone) : nextOpen(now, hours, zone) <= now;
  if (!open) return { from: firstMoment(kind, now, hours, zone), late };
  const told = await repositories.messages.deliveredSince(organisation.id, person, startOfDay(now, zone));
  const had = told.filter((one) => one === kind).length;
  const full = kind === 'digest' ? had > 0 : had >= mostADay;
  return { from: full ? nextDigest(now, hours, zone) : now, late };
}

function firstMoment(kind: MessageKind, from: string, hours: OfficeHours, zone: string): string {
  if (kind === 'personal') return nextOpen(from, hours, zone);
  return isDigestTime(from, hours, zone) ? from : nextDigest(from, hours, zone);
}

const isLate = (first: string, now: string): boolean => differenceInMilliseconds(now, first) > lateAfterMs;
