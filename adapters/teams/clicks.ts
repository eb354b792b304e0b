// Presses on buttons: each counts, but a second click on the same button within a moment is the same act.

import { Newest } from '../chat/newest.js';

/** How soon a second click follows the outcome of the first. */
const within = 3_000;
const most = 5_000;

interface Click<T> {
  readonly what: string;
  /** The delivery that brought it. */
  readonly delivery: string;
  readonly outcome: Promise<T>;
  until: number;
}

/** What each person pressed last; only that can be pressed doubly. */
export class Clicks<T> {
  private readonly last = new Newest<Click<T>>(most);
  private readonly nowMs: () => number;

  constructor(nowMs: () => number) {
    this.nowMs = nowMs;
  }

  /** Does it, or gives what comes of the same click just before. */
  run(person: string, what: string, delivery: string, work: () => Promise<T>): Pick<Click<T>, 'delivery' | 'outcome'> {
    const before = this.last.get(person);
    if (before?.what === what && before.until > this.nowMs()) return before;
    const click: Click<T> = { what, delivery, outcome: work(), until: Number.POSITIVE_INFINITY };
    this.last.set(person, click);
    const until = (moment: () => number) => () => {
      click.until = moment();
    };
    // What failed may be tried again at once.
    click.outcome.then(
      until(() => this.nowMs() + within),
      until(() => 0),
    );
    return click;
  }

  /** Something else was done in between: the next click is a new one. */
  past(person: string): void {
    this.last.delete(person);
  }
}
