// One effect for each delivery, in the order of each person, an answer within the time in which a platform waits, and
// calls to a platform that are tried again.

const keepFor = 10 * 60 * 1_000;
const most = 5_000;

/** Remembers what deliveries led to: one that comes again gets the same outcome, and joins one that is not done yet. */
export class Turns<T> {
  private readonly known = new Map<string, { readonly outcome: Promise<T>; readonly until: number }>();
  private readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
  }

  run(delivery: string, work: () => Promise<T>): { readonly outcome: Promise<T>; readonly first: boolean } {
    const before = this.known.get(delivery);
    if (before !== undefined && before.until > this.nowMs()) return { outcome: before.outcome, first: false };
    const outcome = work();
    if (this.known.size >= most) this.known.delete(this.known.keys().next().value ?? '');
    this.known.delete(delivery);
    this.known.set(delivery, { outcome, until: this.nowMs() + keepFor });
    // What failed may be tried again under the same id.
    outcome.catch(() => this.known.delete(delivery));
    return { outcome, first: true };
  }
}

export const late = Symbol('late');

/** The outcome, or `late` when it takes longer than this. */
export async function within<T>(outcome: Promise<T>, ms: number): Promise<T | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, ms, late);
  });
  try {
    return await Promise.race([outcome, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

interface Waiting {
  readonly at: number | undefined;
  readonly begin: () => void;
}

/** Work for the same person goes one after the other, so that messages come in the order of what was done. */
export class Lanes {
  private readonly waiting = new Map<string, Waiting[]>();

  /** Of what waits, that with the earlier moment `at` (any unit that grows) goes first: it was said first, though it came later. */
  async run<T>(person: string, work: () => Promise<T>, at?: number): Promise<T> {
    const line = this.waiting.get(person);
    if (line === undefined) this.waiting.set(person, []);
    else await new Promise<void>((begin) => line.splice(placeIn(line, at), 0, { at, begin }));
    try {
      return await work();
    } finally {
      this.next(person);
    }
  }

  private next(person: string): void {
    const next = this.waiting.get(person)?.shift();
    if (next === undefined) this.waiting.delete(person);
    else next.begin();
  }
}

function placeIn(line: readonly Waiting[], at: number | undefined): number {
  const later = at === undefined ? -1 : line.findIndex((one) => one.at !== undefined && one.at > at);
  return later < 0 ? line.length : later;
}

/** What is in hand, so that stopping can wait for it. */
export class InHand {
  private readonly all = new Set<Promise<unknown>>();

  add<T>(work: Promise<T>): Promise<T> {
    const kept: Promise<unknown> = work.catch(() => undefined).finally(() => this.all.delete(kept));
    this.all.add(kept);
    return work;
  }

  async done(ms: number): Promise<void> {
    while (this.all.size > 0) if ((await within(Promise.all(this.all), ms)) === late) return;
  }
}

export interface RetryOptions {
  readonly attempts?: number;
  /** Given in tests. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Does one call, and again after an error for which `pauseAfter` gives how many milliseconds to wait. */
export async function retried<T>(
  call: () => Promise<T>,
  pauseAfter: (error: unknown, attempt: number) => number | undefined,
  { attempts = 3, wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const pauseFor = pauseAfter(error, attempt);
      if (pauseFor === undefined || attempt >= attempts) throw error;
      await wait(pauseFor);
    }
  }
}

/** Runs `work` for one after the other, and at most `width` at a time. */
export async function inLanes<T>(all: readonly T[], width: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, lane));
}

/** So many at the same time. Whoever has the fewest under way comes first; of those, whoever had a turn longest ago. */
export class FairTurns {
  private readonly known = new Map<string, { underWay: number; began: number }>();
  private readonly waiting: { readonly whose: string; readonly begin: () => void }[] = [];
  private free: number;
  private count = 0;

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** How many wait for a turn. */
  get waits(): number {
    return this.waiting.length;
  }

  /** Waits for a turn and gives the function that ends it, which may be called more than once. */
  async take(whose: string): Promise<() => void> {
    await new Promise<void>((begin) => {
      this.waiting.push({ whose, begin });
      this.next();
    });
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.of(whose).underWay -= 1;
      this.free += 1;
      this.next();
      if (this.of(whose).underWay === 0 && !this.waiting.some((one) => one.whose === whose)) this.known.delete(whose);
    };
  }

  private of(whose: string) {
    const found = this.known.get(whose) ?? { underWay: 0, began: 0 };
    this.known.set(whose, found);
    return found;
  }

  private next(): void {
    if (this.free === 0) return;
    const before = (one: string, two: string) =>
      this.of(one).underWay - this.of(two).underWay || this.of(one).began - this.of(two).began;
    const [first] = [...this.waiting].sort((one, two) => before(one.whose, two.whose));
    if (first === undefined) return;
    this.waiting.splice(this.waiting.indexOf(first), 1);
    this.free -= 1;
    this.count += 1;
    const mine = this.of(first.whose);
    mine.underWay += 1;
    mine.began = this.count;
    first.begin();
  }
}
