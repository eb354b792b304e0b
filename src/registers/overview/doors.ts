// The ways on for somebody who is asked nothing: what everybody may do first, then what this person may.

import { sentences } from '../../app/sentences.js';
import { type AppTurn, officerName, reply } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import type { Action } from '../../core/engine/replies.js';
import { can, type PermissionAction } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';

export interface Door {
  readonly command: string;
  readonly label: Text;
  /** Whoever may do this gets the button; everybody when absent. */
  readonly needs?: PermissionAction;
}

/** The buttons of the doors that are open to this person; one of them may stand out. */
export function openDoors({ actor, language }: AppTurn, doors: readonly Door[], likely?: string): readonly Action[] {
  return doors
    .filter(({ needs }) => needs === undefined || can(actor, needs))
    .map(({ command, label }) => ({
      id: pressId('command', command),
      label: say(label, language),
      ...(command === likely ? { style: 'primary' } : {}),
    }));
}

const doors: readonly Door[] = [
  { command: 'breach-report', label: sentences.reportDoor, needs: 'report' },
  { command: 'requests', label: sentences.requestDoor, needs: 'report' },
  { command: 'where', label: sentences.whereTitle, needs: 'read-register' },
  { command: 'help', label: sentences.helpTitle },
];

/** A sentence with these ways under it; reporting a breach stands out. */
export function showDoors(turn: AppTurn, sentence: Text): void {
  const text = say(sentence, turn.language, { officer: officerName(turn) });
  reply(turn, { type: 'text', text, actions: openDoors(turn, doors, 'breach-report') });
}
