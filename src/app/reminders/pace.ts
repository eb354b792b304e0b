// How much goes to one workspace: what a platform takes in a minute, so that a busy morning is no storm of refusals.
import { startOfMinute } from 'date-fns';
import type { Channel } from '../ports.js';
import { type Due, later } from './due.js';

interface Minute {
  readonly begins: string;
  sent: number;
}

/** One for each set of channels: a process has one. */
const minutes = new WeakMap<Due['channels'], Map<string, Minute>>();

/** Undefined when one more may go now, which then counts; else from when. */
export function pace(
  { channels }: Due,
  channel: Partial<Pick<Channel, 'platform' | 'perMinute'>>,
  organisation: string,
  now: string,
): string | undefined {
  if (channel.perMinute === undefined) return undefined;
  const known = minutes.get(channels) ?? new Map<string, Minute>();
  minutes.set(channels, known);
  const begins = startOfMinute(now).toISOString();
  const key = `${channel.platform} ${organisation}`;
  const minute = known.get(key);
  if (minute?.begins !== begins) known.set(key, { begins, sent: 1 });
  else if (minute.sent >= channel.perMinute) return later(begins, 60_000);
  else minute.sent += 1;
  return undefined;
}
