// How much goes to one workspace: what a platform takes in a minute, so that a busy morning is no storm of refusals.
import { addMinutes } from 'date-fns/addMinutes';
import { startOfMinute } from 'date-fns/startOfMinute';
import type { Channel } from '../ports/channels.js';
import type { Due } from './due.js';

/** By the moment at which a minute begins. */
interface Workspace {
  readonly sent: Map<string, number>;
  /** What was put off until then. */
  readonly expected: Map<string, number>;
}

/** One for each set of channels: a process has one. */
const workspaces = new WeakMap<Due['channels'], Map<string, Workspace>>();

/**
 * Undefined when one more may go now, which then counts; else the minute that was kept for it. Everything that has to
 * wait is looked at once more, in its own minute, and not every minute.
 */
export function pace(
  { channels }: Due,
  { platform, perMinute }: Partial<Pick<Channel, 'platform' | 'perMinute'>>,
  organisation: string,
  now: string,
): string | undefined {
  if (perMinute === undefined) return undefined;
  const known = workspaces.get(channels) ?? new Map<string, Workspace>();
  workspaces.set(channels, known);
  const key = `${platform} ${organisation}`;
  const workspace = known.get(key) ?? { sent: new Map(), expected: new Map() };
  known.set(key, workspace);
  const minute = startOfMinute(now);
  for (const counts of [workspace.sent, workspace.expected])
    for (const past of counts.keys()) if (past < minute.toISOString()) counts.delete(past);
  const countIn = (counts: Map<string, number>, at: Date) => counts.get(at.toISOString()) ?? 0;
  const sent = countIn(workspace.sent, minute);
  if (sent < perMinute) {
    workspace.sent.set(minute.toISOString(), sent + 1);
    return undefined;
  }
  let free = addMinutes(minute, 1);
  while (countIn(workspace.expected, free) >= perMinute) free = addMinutes(free, 1);
  workspace.expected.set(free.toISOString(), countIn(workspace.expected, free) + 1);
  return free.toISOString();
}
