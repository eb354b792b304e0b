// The time of the program: that of the machine, or one that is given on a database for trying.
import { OperatorError } from '../app/ports/errors.js';
import type { Store } from '../app/ports/store.js';
import { instantFrom } from '../core/time.js';
import type { Route } from './health.js';

export interface Clock {
  /** ISO instant in UTC. */
  now(): string;
  /** Moves a given time on. */
  set(now: string): void;
  /**
   * Whether the machine's time is what it was counted on from, and what the database has: after a jump not before it is back,
   * or an operator said that it is right. What cannot be undone waits for that.
   */
  steady(): boolean;
  /** Whether what is due may be told: not in the first minutes after a jump, in which somebody may put it right. */
  tells(): boolean;
  /** An operator says that it is right. */
  confirm(): void;
  /** What the clock of the database says, in milliseconds: another machine may be right. */
  compare(databaseMs: number): void;
}

export interface ClockOptions {
  /** A time that stands still until it is moved on. */
  readonly given?: string | undefined;
  /** The machine's time was moved by so many seconds, back when negative. */
  readonly moved: (seconds: number) => void;
  /** Milliseconds that go on while the machine sleeps; without them sleep looks like a move. */
  readonly sinceBootMs?: () => number;
  /** Given in tests: milliseconds of the wall, and of a count that nobody sets. */
  readonly wallMs?: () => number;
  readonly countMs?: () => number;
}

/** A step within this is the ordinary keeping of time: the order of turns is kept through it. */
const smallMs = 5_000;
/** So long nothing is told after a jump. Later it is: an alarm that nobody gets does more harm than one too early. */
const quietMs = 15 * 60_000;
/** Two machines may differ by what it takes to ask, and by some seconds. */
const apartMs = 60_000;

/**
 * A small step back is waited out, so that turns keep their order. A clock that was far ahead is gone back from at once:
 * legal terms would count from a moment that has not come.
 */
export function createClock({
  given,
  moved,
  wallMs = Date.now,
  countMs = () => performance.now(),
  sinceBootMs = countMs,
}: ClockOptions): Clock {
  if (given !== undefined) {
    let moment = given;
    return {
      now: () => moment,
      set: (now) => {
        moment = now;
      },
      steady: () => true,
      tells: () => true,
      confirm: () => undefined,
      compare: () => undefined,
    };
  }
  let wall = wallMs();
  let count = countMs();
  let latest = wall;
  /** How much longer ago the machine was started than the count began: it grows by what the machine sleeps. */
  let aslept = sinceBootMs() - count;
  /** How far the wall is from where it was last trusted. */
  let offMs = 0;
  let jumpedAt = -quietMs;
  /** How far it is ahead of the database's, and how far an operator said that it may be. */
  let apart = 0;
  let accepted = 0;
  const agrees = () => offMs === 0 && Math.min(Math.abs(apart), Math.abs(apart - accepted)) <= apartMs;

  function look(): void {
    const [nextWall, nextCount] = [wallMs(), countMs()];
    const aheadMs = nextWall - wall - (nextCount - count);
    [wall, count] = [nextWall, nextCount];
    const stepMs = aheadMs > smallMs ? aheadMs - sleptMs() : aheadMs;
    const isJump = Math.abs(stepMs) > smallMs;
    // It may come back in small steps.
    if (isJump || offMs !== 0) offMs += stepMs;
    if (Math.abs(offMs) <= smallMs) offMs = 0;
    if (isJump) {
      jumpedAt = count;
      moved(Math.round(stepMs / 1_000));
    }
    latest = latest - wall > smallMs ? wall : Math.max(latest, wall);
  }

  /** How long the machine slept since it was asked last: the wall went on rightly then. */
  function sleptMs(): number {
    const before = aslept;
    aslept = sinceBootMs() - count;
    return Math.max(0, aslept - before);
  }

  return {
    now() {
      look();
      return new Date(latest).toISOString();
    },
    set: () => undefined,
    steady() {
      look();
      return agrees();
    },
    tells() {
      look();
      return agrees() || count - jumpedAt >= quietMs;
    },
    confirm() {
      look();
      offMs = 0;
      accepted = apart;
    },
    compare(databaseMs) {
      look();
      const before = agrees();
      apart = wall - databaseMs;
      if (before && !agrees()) {
        jumpedAt = count;
        moved(Math.round(apart / 1_000));
      }
    },
  };
}

/** The moment that the operator gave with `--now`, if any. */
export function momentOf(now: string | undefined): string | undefined {
  const moment = now === undefined ? undefined : instantFrom(now);
  if (now !== undefined && moment === undefined)
    throw new OperatorError('usage', '--now needs a moment with a zone, such as 2026-11-24T09:00:00Z.');
  return moment;
}

export function latestOf(one: string | undefined, two: string | undefined): string | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  return one > two ? one : two;
}

/** On a demo database only: moves the time on, `POST /dev/clock` with the moment as its body, from this machine. */
export function clockRoute(clock: Clock, store: Store): Route {
  return {
    path: '/dev/clock',
    method: 'POST',
    handler: (request, response) => {
      const end = (status: number) => void response.writeHead(status).end();
      if (!/^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? '')) return end(403);
      let text = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        if (text.length < 100) text += part;
      });
      request.on('end', () => {
        const now = instantFrom(text.trim());
        if (now === undefined || now < clock.now()) return end(400);
        clock.set(now);
        store
          .transaction(({ deployments }) => deployments.setClock(now))
          .then(
            () => end(204),
            () => end(503),
          );
      });
    },
  };
}
