// Which list stands above already: it is not written out again before somebody asks once more.
import { listIn, type Shown } from './render.js';

export class Listed {
  private last: string | undefined;

  /** Whether the list of this question was written out last, and nothing else was asked since. */
  again(reply: Shown): boolean {
    if (reply.type !== 'ask') return false;
    const list = listIn(reply);
    const again = list !== undefined && list === this.last;
    this.last = again ? undefined : list;
    return again;
  }
}
