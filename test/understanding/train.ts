// Teaches a small network by gradients that are scaled by weight (AdaGrad), with some units and features left out at random in
// each lesson. The same lessons give the same weights: chance comes from a generator with a fixed seed.
import { type Features, featureOf } from '../../src/core/understanding/ear/features.js';
import { type KeptModel, numberInSigns, scaleOf, signs, together } from '../../src/core/understanding/ear/model.js';

export interface Lesson {
  readonly features: Features;
  /** What is right; one of several is as good. */
  readonly labels: readonly string[];
}

export interface Course {
  readonly labels: readonly string[];
  /** How many features it may know: those that tell most. */
  readonly features: number;
  /** Units of the hidden layer; 0 for none. */
  readonly hidden: number;
  readonly rounds: number;
  readonly rate: number;
}

const decay = 1e-4;
/** The share of units, and of features, that is left out of a lesson. */
const restingUnits = 0.3;
const restingFeatures = 0.15;

interface Packed {
  readonly at: Int32Array;
  readonly value: Float32Array;
  readonly right: ReadonlySet<number>;
}

export function train(lessons: readonly Lesson[], course: Course): KeptModel {
  const { labels, hidden } = course;
  const known = telling(lessons, course);
  const rowOf = new Map(known.map((feature, row) => [feature, row] as const));
  const packed = lessons.map(({ features, labels: right }): Packed => {
    const seen = [...summedUp(features)].flatMap(([feature, value]) => {
      const row = rowOf.get(feature);
      return row === undefined ? [] : [[row, value] as const];
    });
    return {
      at: Int32Array.from(seen.map(([row]) => row)),
      value: Float32Array.from(seen.map(([, value]) => value)),
      right: new Set(right.map((label) => labels.indexOf(label))),
    };
  });
  const net = new Net(known.length, hidden, labels.length);
  const order = packed.map((_, at) => at);
  for (let round = 0; round < course.rounds; round += 1) {
    shuffle(order, net.random);
    for (const at of order) {
      const lesson = packed[at];
      if (lesson !== undefined) net.learn(lesson, course.rate);
    }
  }
  return net.kept(labels, known);
}

/** Each feature once, with its weights together. */
function summedUp(features: Features): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { lists, weight } of features)
    for (const hash of lists.flat()) sums.set(featureOf(hash), (sums.get(featureOf(hash)) ?? 0) + weight);
  return sums;
}

/** The features that are seen three times at least and say most about one of the labels (chi-square). */
function telling(lessons: readonly Lesson[], { labels, features }: Course): readonly number[] {
  const counts = new Map<number, Float64Array>();
  const totals = new Float64Array(labels.length);
  for (const lesson of lessons) {
    const rights = lesson.labels.map((label) => labels.indexOf(label));
    for (const right of rights) totals[right] = (totals[right] ?? 0) + 1 / rights.length;
    for (const feature of summedUp(lesson.features).keys()) {
      const count = counts.get(feature) ?? new Float64Array(labels.length);
      for (const right of rights) count[right] = (count[right] ?? 0) + 1 / rights.length;
      counts.set(feature, count);
    }
  }
  const scored = [...counts].flatMap(([feature, count]) => {
    const seen = count.reduce((sum, one) => sum + one, 0);
    if (seen < 2.5) return [];
    const score = Math.max(
      ...Array.from(count, (one, label) => {
        const expected = (seen * (totals[label] ?? 0)) / lessons.length;
        return (one - expected) ** 2 / (expected + 0.5);
      }),
    );
    return [[feature, score] as const];
  });
  return scored
    .sort(([a, one], [b, two]) => two - one || a - b)
    .slice(0, features)
    .map(([feature]) => feature)
    .sort((one, two) => one - two);
}

/** The network while it learns. Its loops are plain on purpose: they run some thousand million times. */
class Net {
  readonly random = seeded(17);
  private readonly width: number;
  private readonly hidden: number;
  private readonly labels: number;
  private readonly first: Weights;
  private readonly firstBias: Weights;
  private readonly second: Weights;
  private readonly secondBias: Weights;
  private readonly sums: Float32Array;
  private readonly units: Float32Array;
  private readonly errors: Float32Array;
  private readonly out: Float32Array;

  constructor(features: number, hidden: number, labels: number) {
    this.hidden = hidden;
    this.labels = labels;
    this.width = hidden === 0 ? labels : hidden;
    const small = (spread: number) => () => (hidden === 0 ? 0 : (this.random() - 0.5) * spread);
    this.first = new Weights(features * this.width, small(0.3));
    this.firstBias = new Weights(this.width, () => 0);
    this.second = new Weights(labels * hidden, small(0.6));
    this.secondBias = new Weights(labels, () => 0);
    this.sums = new Float32Array(this.width);
    this.units = new Float32Array(hidden);
    this.errors = new Float32Array(this.width);
    this.out = new Float32Array(labels);
  }

  learn({ at, value, right }: Packed, rate: number): void {
    const { sums, errors, width, first } = this;
    sums.set(this.firstBias.values);
    const rests = Uint8Array.from(at, () => (this.random() < restingFeatures ? 1 : 0));
    for (let index = 0; index < at.length; index += 1)
      if (rests[index] === 0) first.addTo(sums, (at[index] ?? 0) * width, value[index] ?? 0);
    if (this.hidden === 0) errors.set(missed(sums, right));
    else this.learnHidden(right, rate);
    this.firstBias.moveAll(0, errors, 1, rate);
    for (let index = 0; index < at.length; index += 1)
      if (rests[index] === 0) first.moveAll((at[index] ?? 0) * width, errors, value[index] ?? 0, rate);
  }

  /** Teaches the second layer, and leaves what each unit got wrong. */
  private learnHidden(right: ReadonlySet<number>, rate: number): void {
    const { sums, units, errors, out, hidden, second } = this;
    for (let unit = 0; unit < hidden; unit += 1) {
      const sum = sums[unit] ?? 0;
      units[unit] = sum > 0 && this.random() >= restingUnits ? sum / (1 - restingUnits) : 0;
    }
    for (let label = 0; label < this.labels; label += 1)
      out[label] = (this.secondBias.values[label] ?? 0) + second.dot(label * hidden, units);
    const wrong = missed(out, right);
    errors.fill(0);
    for (let label = 0; label < this.labels; label += 1) second.addTo(errors, label * hidden, wrong[label] ?? 0);
    this.secondBias.moveAll(0, wrong, 1, rate);
    for (let label = 0; label < this.labels; label += 1) second.moveAll(label * hidden, units, wrong[label] ?? 0, rate);
    for (let unit = 0; unit < hidden; unit += 1) if (units[unit] === 0) errors[unit] = 0;
  }

  kept(labels: readonly string[], known: readonly number[]): KeptModel {
    const linear = this.hidden === 0;
    return {
      labels,
      hidden: this.hidden,
      features: known.map(inSigns).join(''),
      weights: known
        .map((_, row) => rowInSigns(this.first.values.subarray(row * this.width, (row + 1) * this.width)))
        .join(''),
      bias: linear ? [] : Array.from(this.firstBias.values, rounded),
      out: linear
        ? []
        : labels.map((_, label) =>
            Array.from(this.second.values.slice(label * this.hidden, (label + 1) * this.hidden), rounded),
          ),
      outBias: Array.from(linear ? this.firstBias.values : this.secondBias.values, rounded),
    };
  }
}

/** Each feature as its distance from the one before. */
const inSigns = (feature: number, at: number, all: readonly number[]) => numberInSigns(feature - (all[at - 1] ?? 0));

/**
 * A row of weights, each of them up, down or nothing: by the scale with which least is lost. Finer weights tell no more, where
 * there are so many features; more features do.
 */
function rowInSigns(row: Float32Array): string {
  const sizes = Array.from(row, Math.abs).sort((one, two) => two - one);
  let [sum, best, scale] = [0, 0, 0];
  for (const [at, size] of sizes.entries()) {
    sum += size;
    if (sum ** 2 / (at + 1) <= best) continue;
    best = sum ** 2 / (at + 1);
    scale = sum / (at + 1);
  }
  let step = 0;
  while (step < signs.length - 1 && scaleOf(step + 0.5) < scale) step += 1;
  const ways = Array.from(row, (value) => (Math.abs(value) < scale / 2 ? 1 : 1 + Math.sign(value)));
  const held = Array.from({ length: Math.ceil(row.length / together) }, (_, part) =>
    ways.slice(part * together, (part + 1) * together).reduce((all, way, at) => all + way * 3 ** at, 0),
  );
  return [step, ...held].map((number) => signs[number] ?? '').join('');
}

/** How far each label is from what is right, in the place of its sum; of several right ones the likeliest counts. */
function missed(sums: Float32Array, right: ReadonlySet<number>): Float32Array {
  const most = sums.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY);
  let all = 0;
  for (let label = 0; label < sums.length; label += 1) {
    const share = Math.exp((sums[label] ?? 0) - most);
    sums[label] = share;
    all += share;
  }
  let best = -1;
  for (const label of right) if (best < 0 || (sums[label] ?? 0) > (sums[best] ?? 0)) best = label;
  for (let label = 0; label < sums.length; label += 1)
    sums[label] = (sums[label] ?? 0) / all - (label === best ? 1 : 0);
  return sums;
}

class Weights {
  /** Of four bytes: they are read and written so often that the memory they take is what costs. */
  readonly values: Float32Array;
  private readonly speed: Float32Array;

  constructor(size: number, start: () => number) {
    this.values = Float32Array.from({ length: size }, start);
    this.speed = new Float32Array(size).fill(1e-3);
  }

  /** Adds a row of these, times this much, to other numbers. */
  addTo(sums: Float32Array, row: number, times: number): void {
    const { values } = this;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (values[row + at] ?? 0) * times;
  }

  dot(row: number, others: Float32Array): number {
    const { values } = this;
    let sum = 0;
    for (let at = 0; at < others.length; at += 1) sum += (others[at] ?? 0) * (values[row + at] ?? 0);
    return sum;
  }

  /** Moves a row against its errors, times this much; where there is none nothing moves. */
  moveAll(row: number, errors: Float32Array, times: number, rate: number): void {
    const { values, speed } = this;
    for (let at = 0; at < errors.length; at += 1) {
      const error = (errors[at] ?? 0) * times;
      if (error === 0) continue;
      const value = values[row + at] ?? 0;
      const gradient = error + decay * value;
      const moved = (speed[row + at] ?? 0) + gradient * gradient;
      speed[row + at] = moved;
      values[row + at] = value - (rate * gradient) / Math.sqrt(moved);
    }
  }
}

const rounded = (one: number) => Number(one.toPrecision(6));

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [list[at], list[other]];
    if (one === undefined || two === undefined) continue;
    list[at] = two;
    list[other] = one;
  }
}
