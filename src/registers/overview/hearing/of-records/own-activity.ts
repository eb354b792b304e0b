// An activity of which there is no example: offered with what was told of it, and begun with that.
import { createRecord } from '../../../../app/new-records.js';
import { noButton } from '../../../../app/record-buttons.js';
import { talk } from '../../../../app/talk.js';
import { type AppTurn, reply } from '../../../../app/turn.js';
import { pressId } from '../../../../core/engine/press.js';
import { say } from '../../../../core/text.js';
import { dataBeside } from '../../../activities/rules/data-beside.js';
import { tellsPosition } from '../../../activities/rules/trackers.js';
import { knownAnswer } from '../asked/answers.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { supplierIds } from './supplier-records.js';

/** There is no example of it: a description with what was told of it is offered, below what the law says of it. */
export async function respondToOwn(
  turn: AppTurn,
  programs: readonly string[],
  text: string,
  name?: string,
): Promise<void> {
  const { language } = turn;
  const known = tellsPosition(text) ? await knownAnswer(turn, aboutPosition) : undefined;
  const begin = pressId('begin-told', own);
  turn.waits = {
    ...turn.waits,
    yes: begin,
    proposed: { type: 'begin', templates: [own], programs, text, ...(name === undefined ? {} : { name }) },
  };
  const law = known?.type === 'text' ? [known.text] : [];
  const beside =
    programs.length === 0 ? [] : [say(sentences.activityWith, language, { programs: programs.join(', ') })];
  reply(turn, {
    type: 'text',
    text: [
      [
        name === undefined ? say(sentences.activityOwn, language) : say(sentences.activityNamed, language, { name }),
        ...beside,
      ].join(' '),
      ...law,
    ].join('\n'),
    actions: [{ id: begin, label: say(sentences.begin, language), style: 'primary' }, noButton(turn, '-')],
  });
}
/** Stands for no template. */
export const own = 'none';
/** "GPS in de busjes" is no camera. */
const aboutPosition = 'mag ik gps in de bestelbussen hangen';

/** Begins an activity without an example, with the programs that were told and that people are followed with them. */
export async function beginOwn(
  turn: AppTurn,
  told: { readonly programs: readonly string[]; readonly text: string; readonly name?: string } | undefined,
) {
  const suppliers = await supplierIds(turn, told?.programs ?? []);
  const data = told?.name === undefined ? [] : dataBeside(told.text, []).ids;
  const values = {
    ...(told?.name === undefined ? {} : { name: told.name }),
    ...(data.length > 0 ? { data } : {}),
    ...(suppliers.length > 0 ? { suppliers } : {}),
    ...(told !== undefined && tellsPosition(told.text) ? { monitoring: ['gps'] } : {}),
  };
  const record = await createRecord(turn, {
    id: turn.crypto.newId(),
    checklist: 'controller-activity',
    template: null,
    values,
    source: 'told',
  });
  await talk(turn, record, { type: 'show' });
}
