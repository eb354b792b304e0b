// What asks only for a word back, whatever is open: thanks, a moment, a rest, a screen on which nothing works, what was said so far.
import { sentences as engine } from '../../core/engine/sentences.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { heardAs } from './heard.js';
import { offerTold } from './told-offer.js';

/** What means the same wherever it is said, and asks nothing: thanks, a moment, a rest, a screen on which nothing works, what was said so far. */
export async function onManner(turn: AppTurn, text: string, meant: string | undefined): Promise<boolean> {
  if (meant === 'overview') {
    await turn.registers.entrance.where(turn);
    return heardAs(turn, 'control', text, { control: meant });
  }
  if (meant === 'pause') return restsHere(turn, text);
  if (meant === 'stuck') {
    tell(turn, engine.typeInstead);
    offerTold(turn);
    return heardAs(turn, 'smalltalk', text);
  }
  if (meant !== 'thank' && meant !== 'wait') return false;
  tell(turn, meant === 'wait' ? sentences.noHurry : sentences.welcomeThanks);
  return heardAs(turn, 'smalltalk', text);
}

/** Who leaves it for now where nothing is asked; what was told and waits is offered once more below it. */
export function restsHere(turn: AppTurn, text: string): true {
  tell(turn, turn.waited.told?.flow === undefined ? sentences.nothingOpen : sentences.notSent);
  return heardAs(turn, 'smalltalk', text);
}
