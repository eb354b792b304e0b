// What the parts that handle due things share: the ports they work with, and the turns in which they work.
import type { Person } from '../../core/people.js';
import { registers } from '../../registers/index.js';
import { beginTurn } from '../begin-turn.js';
import type { Channel, MailChannel } from '../ports/channels.js';
import type { Organisation } from '../ports/organisations.js';
import type { Crypto } from '../ports/secrets.js';
import type { Repositories, Store } from '../ports/store.js';
import { system } from '../system.js';
import type { AppTurn } from '../turn.js';

/** What an operator reads in the log. Facts are ids and numbers, never text. */
export type DueEvent =
  | 'card-failed'
  | 'message-dead'
  | 'message-dropped'
  | 'message-failed'
  | 'message-uncertain'
  | 'reminder-dropped'
  | 'reminder-failed'
  | 'reminder-superseded'
  | 'unknown-notice';

export interface Due {
  readonly store: Store;
  readonly crypto: Crypto;
  readonly channels: readonly Channel[];
  /** Where legal alarms go too when nobody picks them up. */
  readonly mail?: MailChannel;
  /** ISO instant in UTC. */
  readonly now: () => string;
  /** From 0 up to 1: spreads attempts that failed together. */
  readonly random: () => number;
  /** Whether `now` can be trusted with what cannot be undone; absent where time is given. */
  readonly steady?: () => boolean;
  /** Whether what is due may be told at this moment; absent where time is given. */
  readonly tells?: () => boolean;
  /** Erases what was kept long enough; done once an hour. */
  readonly erase?: (now: string) => Promise<void>;
  readonly report: (event: DueEvent, facts: Readonly<Record<string, string | number>>, cause?: unknown) => void;
}

/** A turn that no person took; its lines in the trail are of `system`. */
export async function systemTurn(
  { crypto }: Pick<Due, 'crypto'>,
  repositories: Repositories,
  organisation: Organisation,
  now: string,
): Promise<AppTurn> {
  const people = await repositories.people.list(organisation.id);
  return beginTurn({
    id: crypto.newId(),
    now,
    platform: 'terminal',
    registers,
    repositories,
    crypto,
    organisation,
    person: system,
    people,
    contended: false,
  });
}

/** The same moment as the receiver sees it. */
export function turnFor(turn: AppTurn, person: Person, platform: Channel['platform']): AppTurn {
  return beginTurn({ ...turn, person, platform });
}
