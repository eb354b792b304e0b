// Closing the file of a breach in one step: what it cannot do without is asked at once, and where nothing is missing it is closed.
import { talk } from '../../app/talk.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import type { Scope, Section } from '../../core/engine/checklist.js';
import { neededFirst } from '../../core/engine/confirming.js';
import { pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import { versionsOfAll } from '../../core/engine/status.js';
import { say } from '../../core/text.js';
import { actButton } from './card.js';
import { closing } from './rules/follow-up.js';
import { breachSentences as sentences } from './sentences.js';

/** Whether all is decided: a decision is led to its place, and never asked where "ja" may be to something else. */
export const isDecided = ({ scope }: Loaded): boolean =>
  valueAt(scope.answers, 'is-breach') !== undefined && lacks(scope).every(({ decides }) => decides !== true);

/** Whether only what was learned is missing: that is asked when it is closed. */
export const lacksOnlyLessons = ({ scope }: Loaded): boolean =>
  lacks(scope).length > 0 && lacks(scope).every(({ id }) => id === closing.id);

/** The sections with something that it cannot be closed without. */
function lacks(scope: Scope): readonly Section[] {
  const needed = neededFirst(scope);
  return scope.checklist.sections.filter(({ questions }) => questions.some((one) => needed.includes(one)));
}

/** Whether nothing is missing that a file cannot be closed without. */
export const mayClose = ({ scope }: Loaded): boolean => neededFirst(scope).length === 0;

/** The button that closes a file of which everything is known; of another it leads to what is open. */
export const closeButton = (turn: AppTurn, file: Loaded): Action =>
  mayClose(file)
    ? {
        id: pressId('confirm-record', file.record.id, '-', versionsOfAll(file.scope)),
        label: say(sentences.close, turn.language),
        style: 'primary',
      }
    : actButton(turn, file, 'close', sentences.close);

/** Closes it, or asks what is first needed, or what is open and may stay so. */
export async function closesNow(turn: AppTurn, file: Loaded): Promise<void> {
  turn.waits = { ...turn.waits, finishing: { record: file.record.id, at: turn.now } };
  const press = {
    verb: 'confirm-record',
    subject: file.record.id,
    path: '-',
    n: versionsOfAll(file.scope),
    option: '',
  } as const;
  await talk(turn, file.record, { type: 'press', press });
}
