// The inputs of a submitted card as answers.
import { controlWord } from '../../src/core/engine/control-words.js';
import { type InputKind, isMenuId, readInputId, unknownOption } from './wire.js';

export interface Submission {
  /** By path; null is "weet ik niet". What had to be filled in and was not is empty, and the core says so. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The version that each showed. */
  readonly n: Readonly<Record<string, number>>;
}

interface Parts {
  readonly kind: InputKind;
  readonly required: boolean;
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
    const value = readParts(parts);
    if (value !== undefined) values[path] = value.is;
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

const isUnknown = (text: string) => controlWord(text) === 'unknown';

/** The raw value for the core; undefined when nothing was filled in. */
function readParts({ kind, required, main, other }: Parts): { readonly is: unknown } | undefined {
  switch (kind) {
    case 'text':
      return main.trim() === '' ? undefined : { is: isUnknown(main) ? null : main };
    case 'day':
      if (main !== '') return { is: main };
      return required ? { is: null } : undefined;
    case 'many':
      return readMany(main, other);
    case 'one':
    case 'person':
      // Who wrote somebody or something new means that, whatever the list still shows.
      return other === '' ? readOption(main, main) : { is: { other } };
    case 'yes-no':
      return readOption(main, main === 'yes');
  }
}

function readOption(picked: string, is: unknown): { readonly is: unknown } | undefined {
  if (picked === '') return undefined;
  return { is: picked === unknownOption ? null : is };
}

function readMany(main: string, other: string): { readonly is: unknown } | undefined {
  const picked = main.split(',').filter((id) => id !== '');
  const known = picked.filter((id) => id !== unknownOption);
  const named = other === '' || isUnknown(other) ? [] : [{ other }];
  const all = [...known, ...named];
  if (all.length > 0) return { is: all };
  return picked.length > 0 || other !== '' ? { is: null } : undefined;
}

/** What was picked from a menu of buttons. */
export function pickedPress(data: Readonly<Record<string, unknown>>): string | undefined {
  return Object.entries(data)
    .filter(([id]) => isMenuId(id))
    .map(([, value]) => value)
    .find((value): value is string => typeof value === 'string' && value !== '');
}
