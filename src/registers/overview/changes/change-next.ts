// What may come after a change of the business, each with its button.
import type { AppTurn } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Action } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import type { Change } from '../rules/changes/change.js';
import type { Plan } from '../rules/changes/change-steps.js';
import { subjectName, titleOf, wire } from './change-card.js';
import { changeSentences as sentences } from './change-sentences.js';
import type { Read } from './change-world.js';

/** What may come next: the records that want a look, a new statement, erasing who left. */
export function nextActions(turn: AppTurn, { change, touches, steps }: Plan, read: Read): readonly Action[] {
  const look = touches.find(({ says }) => says === 'look')?.records ?? [];
  const opened = steps.flatMap((step) => (step.says === 'opens' && step.type === 'answer' ? [step.record] : []));
  const unused = touches.find(({ says }) => says === 'unused')?.records ?? [];
  const named = (id: string) => read.world.records.find((one) => one.id === id)?.name ?? '';
  return [
    ...[...opened, ...look].slice(0, 3).map((id): Action => ({ id: pressId('open', id), label: named(id) })),
    ...unused.slice(0, 2).map((id): Action => {
      const stops: Change = { kind: 'supplier-stops', subject: id };
      return { id: wire('follow-show', stops), label: titleOf(turn, stops, read) };
    }),
    ...steps.flatMap((step): readonly Action[] => {
      if (step.type !== 'winds') return [];
      const label = say(sentences.otherwise, turn.language);
      return [{ id: pressId('stop-show', step.record, step.ending.row), label }];
    }),
    ...eraseAction(turn, change, subjectName(turn, change, read)),
  ];
}

/** Of who left nothing need stay. */
export function eraseAction(turn: AppTurn, { kind, subject }: Change, name: string): readonly Action[] {
  if (kind !== 'person-leaves' || subject === undefined || !can(turn.actor, 'erase-person')) return [];
  return [{ id: pressId('person', subject), label: say(sentences.erase, turn.language, { name }) }];
}
