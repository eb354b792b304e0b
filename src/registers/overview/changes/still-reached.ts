// What is said of a change from which nothing follows, and of who leaves and still stands among who reaches the data.
import { changeButton } from '../../../app/record-buttons.js';
import { nameOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import { choicesAt } from '../../../core/engine/answers.js';
import { isOther } from '../../../core/engine/value.js';
import { folded } from '../../../core/fold.js';
import { say, type Text, t } from '../../../core/text.js';
import type { Change } from '../rules/changes/change.js';
import { several } from './change-card.js';
import { eraseAction } from './change-next.js';
import { changeSentences as sentences } from './change-sentences.js';

/** Nothing follows from it, save that somebody may stand among who reaches the data: that is named, with the way there. */
export function sayNothingChanges(turn: AppTurn, change: Change, name: string, loaded: readonly Loaded[]): void {
  const reached = loaded.filter(
    ({ record, scope }) =>
      record.status !== 'archived' &&
      choicesAt(scope.answers, 'access').some((one) => isOther(one) && folded(one.other) === folded(name)),
  );
  const records = several(
    turn,
    reached.map(({ record }) => nameOf(turn, record)),
  );
  const says = reached.length === 0 ? sentences.nothing : sentences.onlyReaches;
  reply(turn, {
    type: 'text',
    text: say(says, turn.language, { name, records }),
    actions: [
      ...reached.slice(0, mostShown).map((one) => changeButton(turn, one, 'access', toReach(turn, one))),
      ...eraseAction(turn, change, name),
    ],
  });
}
const mostShown = 3;

const toReach = (turn: AppTurn, { record }: Loaded): Text => {
  const name = nameOf(turn, record);
  return t(`Wie erbij kan in ${name}`, `Who can reach ${name}`);
};
