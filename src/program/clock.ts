// The time of the program: that of the machine, or one that is given on a database for trying.

export interface Clock {
  /** ISO instant in UTC. */
  now(): string;
  /** Moves a given time on. */
  set(now: string): void;
  /** Whether the machine's time has run evenly for an hour; what cannot be undone waits for that. */
  steady(): boolean;
}

export interface ClockOptions {
  /** A time that stands still until it is moved on. */
  readonly given?: string | undefined;
  /** The machine's time was moved by so many seconds, back when negative. */
  readonly moved: (seconds: number) => void;
  /** Given in tests: milliseconds of the wall, and of a count that nobody sets. */
  readonly wallMs?: () => number;
  readonly countMs?: () => number;
}

/** A step within this is the ordinary keeping of time: the order of turns is kept through it. */
const smallMs = 5_000;
const evenForMs = 60 * 60 * 1_000;

/**
 * A small step back is waited out, so that turns keep their order. A clock that was far ahead is gone back from at once:
 * legal terms would count from a moment that has not come.
 */
export function createClock({
  given,
  moved,
  wallMs = Date.now,
  countMs = () => performance.now(),
}: ClockOptions): Clock {
  if (given !== undefined) {
    let moment = given;
    return {
      now: () => moment,
      set: (now) => {
        moment = now;
      },
      steady: () => true,
    };
  }
  let wall = wallMs();
  let count = countMs();
  let latest = wall;
  let evenSince = -evenForMs;

  function look(): void {
    const [nextWall, nextCount] = [wallMs(), countMs()];
    const stepMs = nextWall - wall - (nextCount - count);
    [wall, count] = [nextWall, nextCount];
    if (Math.abs(stepMs) > smallMs) {
      evenSince = count;
      moved(Math.round(stepMs / 1_000));
    }
    latest = latest - wall > smallMs ? wall : Math.max(latest, wall);
  }

  return {
    now() {
      look();
      return new Date(latest).toISOString();
    },
    set: () => undefined,
    steady() {
      look();
      return count - evenSince >= evenForMs;
    },
  };
}
