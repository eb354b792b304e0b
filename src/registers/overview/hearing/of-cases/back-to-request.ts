// Back to a request by words: to its form that is not sent yet, or to the one that runs.
import type { AppTurn } from '../../../../app/turn.js';
import { showFilled } from '../../../../app/typing/unsent.js';
import { unsentFlow } from '../../../../app/typing/unsent-record.js';
import { filledOf } from '../../../../app/typing/waiting.js';
import { unsentId } from '../../../../core/engine/unsent.js';
import { namesTheSame } from '../../../request/rules/hearing/somebody.js';
import { wantsBack } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { isOf, putDown } from './put-down.js';

const form = unsentId('request-report');

/** "Verder met het verzoek van Smit": the form that was filled in, else it asks whether it is the one that runs; false where there is neither. */
export async function backToRequest(turn: AppTurn, text: string): Promise<boolean> {
  const wanted = wantsBack(text);
  if (wanted === undefined) return false;
  const { who } = wanted;
  const flow = unsentFlow(turn, form);
  const filled = filledOf(turn, form);
  const told = Object.values(filled).filter((value) => typeof value === 'string');
  if (flow !== undefined && told.length > 0 && (who === undefined || told.some((one) => namesTheSame(who, one)))) {
    await showFilled(turn, flow, filled);
    return true;
  }
  const open = (await openOf(turn, 'request')).filter((loaded) => who === undefined || isOf(loaded, who));
  const [only, ...more] = open;
  return only !== undefined && more.length === 0 && putDown(turn, text, 'request', 'handled');
}
