// Who hears about a request, from the present state.

import { holders, officersToday } from '../../app/receivers.js';
import type { AppTurn } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { escalationDay, requestStatus } from './rules/status.js';

/** Whoever looks after privacy today, and management once the request was brought to them. */
export function handlersOf(turn: AppTurn, scope: Scope): readonly string[] {
  const escalated = turn.today >= escalationDay(requestStatus(scope).dates);
  return [...new Set([...officersToday(turn), ...(escalated ? holders(turn, 'management') : [])])];
}

/** The colleague whose own data it is about; undefined when it is about somebody else. */
export function applicantOf({ answers }: Scope): string | undefined {
  const value = valueAt(answers, 'applicant');
  return typeof value === 'string' && value !== 'none' ? value : undefined;
}
