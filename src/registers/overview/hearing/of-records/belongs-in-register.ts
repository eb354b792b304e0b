// Who tells of something that they do and asks whether it must stand in the register: yes, and it is offered.
import { type AppTurn, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { t } from '../../../../core/text.js';
import { Heard } from '../../../../core/understanding/ear/ear.js';
import { urgentOver } from '../../../../core/understanding/pressing.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { tellsPosition } from '../../../activities/rules/trackers.js';
import { activityTold, namesActivity, plainly } from '../../rules/activity-heard.js';
import { ear } from '../../rules/ear.js';
import { toldAndAsked } from '../asked/asked-behind.js';
import { respondToActivity } from '../told.js';

const yes = t(
  'Ja, wat u met gegevens van mensen doet, hoort in uw register. (Art. 30 lid 1 AVG)',
  'Yes, what you do with data of people belongs in your register. (Art. 30(1) GDPR)',
);

/** False where nothing is told that belongs there, or something else is asked. */
export async function belongsInRegister(turn: AppTurn, text: string): Promise<boolean> {
  const parts = text.length > longest ? undefined : toldAndAsked(text);
  if (parts === undefined || !putDown.test(parts.asked.trim())) return false;
  const { told } = parts;
  const heard = new Heard(ear, told);
  if (urgentOver(heard) >= plainly || heard.isSigned('breach') || !(namesActivity(heard) || tellsPosition(told)))
    return false;
  const reading: Reading = { intent: 'activity', sure: 'likely', words: told, values: activityTold(told, heard) };
  heardAs(turn, 'activity', text, reading.values, 'likely');
  tell(turn, yes);
  await respondToActivity(turn, reading, told);
  return true;
}
const longest = 240;
const putDown =
  /^(?:moet|moeten|hoort|horen|must|should|does|do)\b.*\b(?:register|overzicht|erin|erbij|opschrijven|opgeschreven|vastleggen|vastgelegd|noteren|registreren|written down|write (?:this|that|it) down|record)(?: (?:staan|komen|worden|of niet|ook|dan|go|be))*[ ?.!]*$/i;
