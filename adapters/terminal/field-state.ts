// How a field of a form stands: filled in just now, refused, known already.
import { isDeepStrictEqual } from 'node:util';
import type { Field } from '../../src/core/engine/replies.js';
import type { Typed } from './drafts.js';

/** What was filled in by the words just typed: a moment stands there as if it was stored, in words. */
export function newlyIn({ sent, error, kind, suggestion }: Field, before: Field, typed: Typed | undefined): unknown {
  if (error !== undefined) return undefined;
  if (sent !== undefined)
    return isDeepStrictEqual(sent, typed === undefined ? before.sent : typed.value) ? undefined : sent;
  return kind === 'moment' && suggestion !== before.suggestion ? (suggestion ?? undefined) : undefined;
}

/** The field comes back with what was sent: it does not fit, or somebody else changed it meanwhile. */
export const wasRefused = ({ error, sent }: Field): boolean => error !== undefined || sent !== undefined;

/** A person said so before, or told this moment just now: what is typed as not knowing takes it away from nobody. */
export const isKnown = (field: Field) =>
  hasSuggestion(field) && (field.provenance === 'bevestigd' || field.kind === 'moment');

/** Whether something is proposed that Enter takes. */
export const hasSuggestion = ({ suggestion }: Field) => suggestion !== undefined && suggestion !== null;

/** What of a form that came back with errors was taken: as it was sent, or as it stood there. */
export const accepted = (
  fields: readonly Field[],
  sent: ReadonlyMap<string, unknown> | undefined,
): readonly (readonly [string, unknown])[] =>
  fields.flatMap((field) => {
    if (field.error !== undefined) return [];
    if (sent?.has(field.path)) return [[field.path, sent.get(field.path)] as const];
    if (field.sent !== undefined) return [[field.path, field.sent] as const];
    return hasSuggestion(field) ? [[field.path, field.suggestion] as const] : [];
  });

/** Takes what stands in the fields as it is; the first that must be answered and is not, or -1. */
export function stillMissing(
  fields: readonly Field[],
  values: Map<string, unknown>,
  typed: ReadonlyMap<string, Typed>,
  settled: ReadonlySet<string>,
): number {
  for (const field of fields.filter(({ path }) => !values.has(path) && !settled.has(path))) {
    const there = typed.get(field.path)?.value ?? field.suggestion ?? undefined;
    if (there !== undefined) values.set(field.path, there);
  }
  return fields.findIndex(({ path, optional }) => !optional && !values.has(path) && !settled.has(path));
}
