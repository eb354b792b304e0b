// An answer that somebody gives outside the interview of a record: stored as there, and nobody is asked what comes next.

import { answer } from '../core/engine/answering.js';
import { versionOf, type Write } from '../core/engine/answers.js';
import { withNames } from '../core/engine/consequences.js';
import { progressOf } from '../core/engine/status.js';
import type { Text } from '../core/text.js';
import { contradictionsIn } from '../core/warnings/warnings.js';
import { applyEffect } from './effects.js';
import { followBeside } from './following.js';
import { load } from './register.js';
import { store } from './storing.js';
import type { AppTurn, Loaded } from './turn.js';

/** `same`: it stood there already. `newer`: another answered it since it was shown. */
export type Beside =
  | { readonly type: 'stored'; readonly loaded: Loaded; readonly writes: readonly Write[] }
  | { readonly type: 'same' }
  | { readonly type: 'newer' }
  | { readonly type: 'problem'; readonly problem: Text };

export interface BesideOptions {
  /** The version of each path that was shown; without it the answer is about what stands there now. */
  readonly n?: Readonly<Record<string, number>>;
  /** Typed as words, and not sent as a value. */
  readonly typed?: true;
  /** Whose answer it is, where another confirms it. */
  readonly source?: string;
}

/** Stores these values by path where all of them fit, with what they bring about. */
export async function answerBeside(
  turn: AppTurn,
  loaded: Loaded,
  values: Readonly<Record<string, unknown>>,
  { n, typed, source }: BesideOptions = {},
): Promise<Beside> {
  const { scope } = loaded;
  const read = answer(values, {
    scope,
    shown: (path) => n?.[path] ?? versionOf(scope.answers, path),
    keepDigitsAt: undefined,
    newRow: undefined,
    typed: typed === true,
    sure: true,
    // What was shown with its version was sent from a form, and not told.
    told: n === undefined,
    by: turn.person.id,
    newId: turn.crypto.newId,
  });
  if (read.type === 'conflict') return { type: 'newer' };
  if (read.type === 'problems') {
    const [problem] = read.problems.values();
    return problem === undefined ? { type: 'same' } : { type: 'problem', problem };
  }
  if (read.writes.length === 0) return { type: 'same' };
  const writes = source === undefined ? read.writes : read.writes.map((write) => ({ ...write, source }));
  await store(turn, loaded, writes);
  for (const effect of read.effects) await applyEffect(turn, loaded, effect);
  const after = await afterAnswer(turn, loaded, writes);
  // Who is new here since this very turn has a name too.
  return { type: 'stored', loaded: { ...after, scope: withNames(after.scope, read.effects) }, writes };
}

/**
 * What an answer that is stored brings about, as in the interview: what follows from it is worked out, and a record that confirms
 * itself does so when nothing is left to ask and nothing in it clashes. Gives the record as it is then.
 */
export async function afterAnswer(
  turn: AppTurn,
  { record, checklist }: Loaded,
  writes: readonly Write[],
): Promise<Loaded> {
  await followBeside(turn, await load(turn, record), writes);
  const after = await load(turn, record);
  const { done, total } = progressOf(after.scope);
  const ends = record.status === 'concept' && checklist.confirmsItself === true && checklist.confirmsWhen === undefined;
  if (ends && done === total && contradictionsIn(after.scope).length === 0)
    await applyEffect(turn, after, { type: 'confirm-record' });
  else await (await turn.registers.handling(record.register)).changed?.(turn, after, writes);
  return after;
}
