// A change that somebody tells of the business, as data: what changed, about whom or what, from which day.

import type { Day } from '../../../../core/time.js';

/** Stored and on the wire, for ever. */
const changeKinds = [
  'supplier-stops',
  'supplier-replaced',
  'activity-stops',
  'person-leaves',
  'keeper-new',
  'deputy-new',
  'program-new',
  'place-new',
  'moved',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** What ends or goes: the id of a record or a person. */
  readonly subject?: string;
  /** What comes in its place, or who takes over: an id, or one of the ready list of programs. */
  readonly came?: string;
  /** What a new program is for (`things`). */
  readonly thing?: string;
  /** A name or an address as somebody typed it; never in a button. */
  readonly words?: string;
  /** The first day on which it is so; absent: now. */
  readonly from?: Day;
}

/** All but the words, for a button: `kind` is its path, `subject` its subject. */
export const carriedBy = ({ came = '', thing = '', from = '' }: Change): string => `${from}~${came}~${thing}`;

/** What a button carries, with the words that wait beside it; undefined for what is no change. */
export function changeOf(
  { subject, path, option }: { readonly subject: string; readonly path: string; readonly option: string },
  words: string | undefined,
): Change | undefined {
  const kind = changeKinds.find((one) => one === path);
  const [from = '', came = '', thing = ''] = option.split('~');
  if (kind === undefined || !/^(?:\d{4}-\d{2}-\d{2})?$/.test(from)) return undefined;
  return {
    kind,
    ...(subject === '-' ? {} : { subject }),
    ...(came === '' ? {} : { came }),
    ...(thing === '' ? {} : { thing }),
    ...(from === '' ? {} : { from }),
    ...(words === undefined ? {} : { words }),
  };
}
