// Another breach that is told in the file of one: it is asked whether it is, for each has a term and a file of its own.
import { noButton } from '../../../../app/record-buttons.js';
import { numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { pressId } from '../../../../core/engine/press.js';
import { say, t } from '../../../../core/text.js';
import { notes } from './note-button.js';

const sentences = {
  which:
    t(`Is dit een ander datalek dan {record}? Dan krijgt het een eigen melding. Of hoort het bij {record}? Er is nog niets bewaard.
       Is this another breach than {record}? Then it gets a report of its own. Or does it belong to {record}? Nothing was stored yet.`),
  other: t('Ja, een ander datalek', 'Yes, another breach'),
} as const;

/** Asks of what was told whether it is another breach than that of this file; "ja" opens a report of its own. */
export function asksWhichBreach(turn: AppTurn, file: Loaded, flow: string): true {
  const yes = pressId('told', flow);
  turn.waits = { ...turn.waits, yes };
  reply(turn, {
    type: 'text',
    text: say(sentences.which, turn.language, { record: numberOf(file) }),
    actions: [
      { id: yes, label: say(sentences.other, turn.language), style: 'primary' },
      notes(turn, file),
      noButton(turn, flow),
    ],
  });
  return true;
}
