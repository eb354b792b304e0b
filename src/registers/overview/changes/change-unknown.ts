// What is said of a change that names what stands in no list here.
import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { pressId } from '../../../core/engine/press.js';
import { say } from '../../../core/text.js';
import type { Change } from '../rules/changes/change.js';
import type { ChangeTold, KnownNames } from '../rules/changes/change-told.js';
import { named } from '../rules/names-told.js';
import { choiceReply } from './change-card.js';
import { changeSentences as sentences } from './change-sentences.js';
import { namesKnown } from './change-world.js';

/** Of more than these nobody chooses. */
export const mostChoices = 6;

/** What ends by the name of an example stands here not, and is no program. */
export const tellsExample = ({ kind, said }: ChangeTold, { examples = [] }: KnownNames): boolean =>
  kind === 'supplier-stops' && named(said, examples).length > 0;

/** A name that is in no list of the organisation. */
export function notKnown(turn: AppTurn, told: ChangeTold, loaded: readonly Loaded[]): boolean {
  const { kind, said } = told;
  heardAs(turn, 'correction', said, {}, 'possible');
  if (kind === 'person-leaves') {
    tell(turn, said === '' ? sentences.someoneLeaves : sentences.unknownPerson, { said });
    return true;
  }
  if (kind === 'keeper-new') {
    const actions = [{ id: pressId('command', 'list'), label: say(common.allActivities, turn.language) }];
    reply(turn, { type: 'text', text: say(sentences.noActivity, turn.language, { said }), actions });
    return true;
  }
  const used = loaded.filter(({ record }) => record.register === 'supplier' && record.status !== 'archived');
  const choices = used
    .slice(0, mostChoices)
    .map(({ record: { id, title } }) => [title, { kind: 'supplier-stops', subject: id } satisfies Change] as const);
  // An activity that does not stand here is none of the suppliers.
  const isOfExample = tellsExample(told, namesKnown(turn, loaded));
  if (choices.length === 0 && kind !== 'supplier-stops') return false;
  if (choices.length === 0 || isOfExample) tell(turn, sentences.unknownAlone, { said });
  else reply(turn, choiceReply(turn, sentences.unknown, { said }, choices));
  return true;
}
