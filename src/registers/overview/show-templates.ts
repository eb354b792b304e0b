// `nieuw`: which activities there are examples of.
import { may } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { type AppTurn, reply } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say } from '../../core/text.js';
import { activityRegisters } from '../activities/rules/registers.js';
import { templates } from '../activities/rules/templates/index.js';

/** `nieuw`: pick a template, or begin without one. */
export async function showTemplates(turn: AppTurn): Promise<void> {
  if (!may(turn, 'create-record')) return;
  const { language } = turn;
  const offered = templates.filter(({ checklist }) => activityRegisters.includes(checklist));
  reply(turn, {
    type: 'card',
    title: say(sentences.newTitle, language),
    lines: [
      ...offered.map(({ id, name, describes }) => ({
        label: say(name, language),
        value: say(describes, language),
        action: { id: pressId('begin', id), label: say(name, language) },
      })),
      {
        label: say(sentences.newOther, language),
        value: say(sentences.newOtherDescribes, language),
        action: { id: pressId('begin', 'none'), label: say(sentences.newOther, language) },
      },
    ],
    actions: [],
  });
}
