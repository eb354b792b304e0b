// "Camera's hangen er wel", beside an activity that is none of the cameras: those are described by themselves.
import type { AppTurn } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { isCard, onScreen } from '../../../../app/typing/open-here.js';
import type { Reading } from '../../../../core/understanding/reading.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { onlyNamesCameras } from '../../../activities/rules/trackers.js';
import { respondToActivity } from '../told.js';

const template = 'cameras';

/** Says where cameras stand in the register, or offers to begin with them; false where no card of another activity is on the screen. */
export async function camerasBeside(turn: AppTurn, text: string): Promise<boolean> {
  if (!onlyNamesCameras(text)) return false;
  const { loaded, open } = (await onScreen(turn)) ?? {};
  if (loaded === undefined || open === undefined || !isCard(open)) return false;
  if (!activityRegisters.includes(loaded.record.register) || loaded.record.template === template) return false;
  const told: Reading = { intent: 'activity', sure: 'likely', words: text, values: { template } };
  heardAs(turn, 'activity', text, told.values, 'likely');
  await respondToActivity(turn, told, text);
  return true;
}
