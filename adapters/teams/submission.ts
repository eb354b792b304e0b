// The inputs of a submitted card as answers.
import { answerIn, type Filled } from '../chat/filled.js';
import { isMenuId, readInputId } from './wire.js';

export interface Submission {
  /** By path; null is "weet ik niet". What had to be filled in and was not is empty, and the core says so. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The version that each showed. */
  readonly n: Readonly<Record<string, number>>;
}

interface Parts extends Pick<Filled, 'kind' | 'required'> {
  readonly n: number;
  main: string;
  other: string;
}

/** Reads what a card sent. Everything in it is a string, or was put there by somebody else. */
export function readInputs(data: Readonly<Record<string, unknown>>): Submission {
  const values: Record<string, unknown> = {};
  const n: Record<string, number> = {};
  for (const [path, parts] of partsIn(data)) {
    n[path] = parts.n;
    const answer = answerIn({ ...parts, picked: parts.main.split(',').filter((id) => id !== '') });
    if (answer !== undefined) values[path] = answer.is;
    else if (parts.required) values[path] = '';
  }
  return { values, n };
}

function partsIn(data: Readonly<Record<string, unknown>>): ReadonlyMap<string, Parts> {
  const byPath = new Map<string, Parts>();
  for (const [id, given] of Object.entries(data)) {
    const name = readInputId(id);
    if (name === undefined) continue;
    const typed = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const { kind, required, n, path, part } = name;
    const parts: Parts = byPath.get(path) ?? { kind, required, n, main: '', other: '' };
    if (part === 'other') parts.other = typed.trim();
    else parts.main = typed;
    byPath.set(path, parts);
  }
  return byPath;
}

/** What was picked from a menu of buttons. */
export function pickedPress(data: Readonly<Record<string, unknown>>): string | undefined {
  return Object.entries(data)
    .filter(([id]) => isMenuId(id))
    .map(([, value]) => value)
    .find((value): value is string => typeof value === 'string' && value !== '');
}
