// Whether what is stored is what the trail tells: answers and heads of records against the lines about them.

import type { AuditAction, AuditLine } from './audit.js';
import type { Answer } from './engine/answers.js';
import { grouped } from './grouped.js';

/** The head of a record as far as the trail tells of it. */
export interface Head {
  readonly status: 'concept' | 'active' | 'archived';
  readonly createdAt: string;
  readonly confirmedAt: string | null;
  /** Key of the digests; null once what it is about was erased. */
  readonly digestKey: string | null;
}

/** What differs: a path, or undefined for the record itself. Never a value. */
export interface Difference {
  readonly path?: string;
  readonly is: 'changed' | 'missing' | 'not-told';
}

type Lines = readonly AuditLine[];

const confirming: readonly AuditAction[] = ['confirm-record', 'review-record', 'report-unchanged'];
const writes: readonly AuditAction[] = ['answer', 'confirm', 'undo', 'adopt-checklist'];

/** A line of one stored version. An erasing that stores a version has a digest, one that empties them has none. */
const isWrite = ({ action, digest }: AuditLine) =>
  writes.includes(action) || (action === 'erase-answer' && digest !== null);

/**
 * Where a record and its answers (all versions, by path and n) are not what the lines about it tell. Of a record that came
 * from another organisation, only what happened after; `hmac` gives hex.
 */
export function differencesIn(
  head: Head,
  versions: readonly Answer[],
  lines: Lines,
  hmac: (key: string, text: string) => string,
): readonly Difference[] {
  const cameAt = lines.find(({ action }) => action === 'move-record')?.at;
  if (cameAt === undefined && !lines.some(({ action }) => action === 'create-record')) return [{ is: 'not-told' }];
  const told = grouped(
    lines.filter((line) => isWrite(line) && line.path !== null),
    pathOf,
  );
  const stored = grouped(versions, pathOf);
  const isErased = lines.some(({ action }) => action === 'erase-record' || action === 'archive-record');
  const erased = new Set(lines.flatMap(({ action, path }) => (action === 'erase-answer' ? [path] : [])));
  const differs = (path: string): Difference['is'] | undefined => {
    const theirs = told.get(path) ?? [];
    const ours = stored.get(path) ?? [];
    if (ours.length < theirs.length) return 'missing';
    // What came along was told of in a trail that ended.
    const since = cameAt === undefined ? ours : ours.slice(ours.length - theirs.length);
    if (since.length > theirs.length) return 'not-told';
    const mayBeGone = isErased || erased.has(path);
    return since.every((version, index) => isAsTold(version, theirs[index], head.digestKey, mayBeGone, hmac))
      ? undefined
      : 'changed';
  };
  const answers = [...new Set([...told.keys(), ...stored.keys()])].flatMap((path) => {
    const is = differs(path);
    return is === undefined ? [] : [{ path, is }];
  });
  // The head came along too.
  const headIs = cameAt !== undefined || isHeadAsTold(head, lines, isErased || erased.size > 0);
  return headIs ? answers : [{ is: 'changed' }, ...answers];
}

function isAsTold(
  { value, provenance, at }: Answer,
  line: AuditLine | undefined,
  key: string | null,
  mayBeGone: boolean,
  hmac: (key: string, text: string) => string,
): boolean {
  if (line === undefined || line.at !== at) return false;
  // The key went with what was erased; without it a digest says nothing any more.
  const isSame = key === null || line.digest === null || line.digest === hmac(key, JSON.stringify(value));
  return isSame ? provenance !== 'gewist' || line.digest !== null || mayBeGone : provenance === 'gewist' && mayBeGone;
}

/** `ended`: it was archived, or erased in whole or in part. */
function isHeadAsTold({ status, createdAt, confirmedAt, digestKey }: Head, lines: Lines, ended: boolean): boolean {
  const confirmed =
    confirmedAt === null ||
    confirmedAt === createdAt ||
    lines.some(({ action, at }) => confirming.includes(action) && at === confirmedAt);
  return confirmed && (ended || (status !== 'archived' && digestKey !== null));
}

const pathOf = ({ path }: { readonly path: string | null }): string => path ?? '';
