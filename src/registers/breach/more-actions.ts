// The buttons of a file: those on its card, and what stands behind "Meer".
import { canWith } from '../../app/register.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import { say, type Text } from '../../core/text.js';
import { actButton, decidesPeople, fileCard, formButton, isClosed, peopleDecision } from './card.js';
import { isForClient } from './rules/answers.js';
import { breachSentences as sentences } from './sentences.js';

/** What stands behind "Meer". */
export function moreActions(turn: AppTurn, file: Loaded): readonly Action[] {
  const edit = canWith(turn, 'edit', file) && !isClosed(file);
  const decide = canWith(turn, 'confirm', file) && !isClosed(file);
  const change = (path: string, label: Text): Action => ({
    id: pressId('add-row', file.record.id, path),
    label: say(label, turn.language),
  });
  return [
    ...(isForClient(file.scope.answers) ? [] : [actButton(turn, file, 'workings', sentences.workings)]),
    actButton(turn, file, 'texts', sentences.texts),
    actButton(turn, file, 'duties', sentences.duties),
    actButton(turn, file, 'sheet', sentences.sheet),
    actButton(turn, file, 'timeline', sentences.timeline),
    actButton(turn, file, 'files', sentences.files),
    ...(edit ? [change('notes', sentences.note), formButton(turn, file, 'clock', sentences.clockButton)] : []),
    ...(edit ? [formButton(turn, file, 'for-client', sentences.forClient)] : []),
    ...(decide ? [change('assignees', sentences.helpers), change('invited', sentences.invite)] : []),
    ...(decide
      ? [
          formButton(turn, file, 'authority-decision', sentences.decideAuthority),
          ...(decidesPeople(file) ? [peopleDecision(turn, file)] : []),
          actButton(turn, file, 'merge', sentences.merge),
          actButton(turn, file, 'close', sentences.close),
        ]
      : []),
  ];
}

/** Every button of a file, each once. */
export function actionsOfFile(turn: AppTurn, file: Loaded): readonly Action[] {
  const card = fileCard(turn, file);
  const none = pressId('act', file.record.id, 'more');
  const shown = card.type === 'card' ? card.actions.filter(({ id }) => id !== none) : [];
  const more = moreActions(turn, file);
  return [...shown.filter(({ id }) => !more.some((one) => one.id === id)), ...more];
}
