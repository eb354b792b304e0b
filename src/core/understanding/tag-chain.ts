// Tags of words in a row, of which each depends on the one before it: how likely each is, and which row is likeliest.

/** Of a row of words: what each tag weighs at each word, as powers, and by tag which may stand behind it with what it weighs. */
export interface Chain {
  readonly at: readonly Float64Array[];
  readonly next: readonly Float64Array[];
}

/** Powers of what tags weigh, taken together so that none grows beyond what a number holds. */
export const powers = (totals: Float64Array): Float64Array => {
  const most = totals.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return totals.map((total) => Math.exp(total - most));
};

const ofRow = (row: Float64Array, tag: number): number => row[tag] ?? 0;

/** All together 1. */
function shared(row: Float64Array): Float64Array {
  const all = row.reduce((sum, one) => sum + one, 0) || 1;
  return row.map((one) => one / all);
}

/** By word how likely the words up to it make each tag. */
export function forward({ at, next }: Chain): readonly Float64Array[] {
  const rows: Float64Array[] = [];
  for (const here of at) {
    const before = rows.at(-1);
    rows.push(shared(before === undefined ? here.slice() : here.map((one, tag) => one * reaching(before, next, tag))));
  }
  return rows;
}

function reaching(before: Float64Array, next: Chain['next'], tag: number): number {
  let sum = 0;
  for (let from = 0; from < before.length; from += 1) sum += ofRow(before, from) * (next[from]?.[tag] ?? 0);
  return sum;
}

/** By word how likely each tag makes the words behind it. */
export function backward({ at, next }: Chain): readonly Float64Array[] {
  const rows: Float64Array[] = [];
  for (let word = at.length - 1; word >= 0; word -= 1) {
    const [behind, there] = [rows[0], at[word + 1]];
    const row = new Float64Array(next.length).fill(1);
    if (behind !== undefined && there !== undefined)
      for (let tag = 0; tag < row.length; tag += 1) {
        let sum = 0;
        const to = next[tag] ?? row;
        for (let other = 0; other < to.length; other += 1)
          sum += ofRow(to, other) * ofRow(there, other) * ofRow(behind, other);
        row[tag] = sum;
      }
    rows.unshift(shared(row));
  }
  return rows;
}

/** By word how likely each tag is, of all rows that can be. */
export function shares(chain: Chain): readonly Float64Array[] {
  const behind = backward(chain);
  return forward(chain).map((row, word) => shared(row.map((one, tag) => one * (behind[word]?.[tag] ?? 0))));
}

/** The row of tags that is likeliest as a whole. */
export function likeliestRow({ at, next }: Chain): readonly number[] {
  const cameFrom: Int16Array[] = [];
  let best: Float64Array | undefined;
  for (const here of at) {
    const from = new Int16Array(here.length);
    const before = best;
    best = shared(
      here.map((one, tag) => {
        if (before === undefined) return one;
        const [most, weight] = bestBefore(before, next, tag);
        from[tag] = most;
        return one * weight;
      }),
    );
    cameFrom.push(from);
  }
  const last = best === undefined ? 0 : best.indexOf(best.reduce((one, other) => Math.max(one, other), 0));
  const row = [last];
  for (let word = at.length - 1; word > 0; word -= 1) row.unshift(cameFrom[word]?.[row[0] ?? 0] ?? 0);
  return at.length === 0 ? [] : row;
}

function bestBefore(before: Float64Array, next: Chain['next'], tag: number): readonly [number, number] {
  let [most, weight] = [0, 0];
  for (let from = 0; from < before.length; from += 1) {
    const here = ofRow(before, from) * (next[from]?.[tag] ?? 0);
    if (here > weight) [most, weight] = [from, here];
  }
  return [most, weight];
}
