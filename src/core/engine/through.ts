// The end of an interview: what is asked last, and whether a checklist that confirms itself is through.
import type { Write } from './answers.js';
import { holds } from './applies.js';
import type { Scope } from './checklist.js';
import type { Conversation, Focus } from './conversation.js';
import type { Effect } from './effects.js';
import { focusOnQuestion, nextFocus, sectionHere } from './focus.js';
import type { Moment, Move } from './moment.js';
import { placeOf } from './scope.js';
import { neededPaths } from './status.js';
import { focusOnContradictions } from './warned.js';

interface Ended {
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
  readonly outcome: 'paused' | 'finished';
}

/** A record that confirms itself does not do so while two of its answers cannot both be right. */
export function atEnd({ situation }: Moment, scope: Scope, focus: Focus): Focus {
  if (focus.type !== 'overview' || !scope.checklist.confirmsItself || situation.status !== 'concept') return focus;
  return focusOnContradictions(scope) ?? focus;
}

/**
 * A checklist that confirms itself is through at its end, or as soon as what it waits for is there; and after something was told
 * beside it once it counts: what may stay empty is not asked again then.
 */
export function endsItself(
  { situation, conversation }: Moment,
  scope: Scope,
  focus: Focus,
  writes: readonly Write[],
): boolean {
  const { confirmsItself, confirmsWhen } = scope.checklist;
  if (!confirmsItself || focus.type === 'warning') return false;
  const told =
    writes.length > 0 && conversation.focus !== undefined ? sectionHere(scope, conversation.focus) : undefined;
  if (situation.status !== 'concept' && told?.beside === true) return true;
  return focus.type === 'overview' || (confirmsWhen !== undefined && writes.length > 0 && isComplete(scope));
}

/** A checklist without an overview counts as soon as its interview is through. */
export function selfConfirmed(moment: Moment, conversation: Conversation, effects: readonly Effect[]): Ended {
  const first = moment.situation.status === 'concept';
  return {
    conversation: { ...conversation, phase: 'paused' },
    effects: first ? [...effects, { type: 'confirm-record' }] : effects,
    outcome: 'finished',
  };
}

/** Whether a record that is only closed by a step of its own has nothing more to ask: its overview comes with that step. */
export const hasNoMore = ({ checklist, facts }: Scope, { focus: wanted }: Move, focus: Focus): boolean =>
  checklist.closesApart === true && facts.confirmed === undefined && wanted === undefined && focus.type === 'overview';

/** The next question; at the end of a record that waits for its end, what it cannot do without and nobody knew yet. */
export function lastFocus(scope: Scope, conversation: Conversation): Focus {
  const next = nextFocus(scope, conversation);
  if (next.type !== 'overview' || isComplete(scope)) return next;
  const { focus: asked, skipped } = conversation;
  const all = neededPaths(scope);
  // Who knows one of them no better this time goes on to what comes after it, and is through at the last.
  const at = asked?.type === 'question' ? all.indexOf(asked.path) : -1;
  const needed = all.slice(at + 1).find((path) => !skipped.includes(path.split('/')[0] ?? path));
  return needed === undefined ? next : focusOnQuestion(scope, needed);
}

/** Whether a checklist that confirms itself may: what it waits for is there. */
export function isComplete(scope: Scope): boolean {
  const { confirmsWhen } = scope.checklist;
  return confirmsWhen === undefined || holds(confirmsWhen, scope);
}

/** The interview is through for now, but what the record waits for is not there yet. */
export function leftOpen({ scope }: Moment, conversation: Conversation): Omit<Ended, 'effects'> {
  const { focus: _none, ...rest } = conversation;
  // What is needed is asked again the next time; what may stay empty was asked once.
  const skipped = conversation.skipped.filter((path) => {
    const place = placeOf(scope.checklist, path);
    return (place?.column ?? place?.question)?.optional === true;
  });
  return { conversation: { ...rest, phase: 'paused', skipped }, outcome: 'paused' };
}
