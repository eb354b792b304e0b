// What a notice is: who gets it and what it says, worked out when it is due and never before.
import type { Line, Reply } from '../../core/engine/replies.js';
import type { AppTurn } from '../turn.js';
import type { CardName } from './names.js';

/** What it is about, as it stands in the row. */
export interface About {
  /** Null where it is about no record. */
  readonly record: string | null;
  readonly key: string;
  /** When its cause was, or was to be. */
  readonly plannedAt: string;
}

interface Base {
  /**
   * Who gets it when a reminder fires, by person id; nobody is noted in the log. The turn is of no person (`systemTurn`):
   * it may do nothing and is shown nothing, so read the repositories and answers, not `loadAll`. Absent where only
   * `notify` sends it.
   */
  readonly to?: (turn: AppTurn, about: About) => Promise<readonly string[]>;
  /** What else happens when the reminder fires, in the same transaction, such as planning the next. */
  readonly fires?: (turn: AppTurn, about: About) => Promise<void>;
}

/** Goes alone. */
export interface Alone extends Base {
  /**
   * In a turn of the receiver, which cannot write: the permission is looked at now. Undefined when it no longer applies.
   */
  readonly render: (turn: AppTurn, about: About) => Promise<Reply | undefined>;
  /** The message stays as the facts are: rendered by this function instead, whenever its record changes. */
  readonly card?: CardName;
}

/** One line among others; `render` when it happens to be the only one. */
export interface InDigest extends Base {
  readonly line: (turn: AppTurn, about: About) => Promise<Line | undefined>;
  readonly render?: (turn: AppTurn, about: About) => Promise<Reply | undefined>;
  /** Instead of `render`: alone it stays as the facts are. */
  readonly card?: CardName;
}

/** What it shows this person now; undefined when they may not see it (any more). */
export type Card = (turn: AppTurn, record: string | null) => Promise<Reply | undefined>;
