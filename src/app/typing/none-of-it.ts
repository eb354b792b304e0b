// Who says that what was offered, or is open as a form, is none of that: it is dropped, and what they say beside it is heard anew.
import { unsentId } from '../../core/engine/unsent.js';
import { behindFlatNo, saysNoSuch } from '../../core/understanding/talk/no-such.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { heardAs } from './heard.js';
import { isToldLast } from './told-offer.js';
import { waitingElsewhere } from './waiting.js';

/** A breach that was told is reminded of once more before it is let go. */
const behindNo = (turn: AppTurn, tells: string, text: string): string | undefined =>
  tells === 'request' && isToldLast(turn) ? behindFlatNo(text) : undefined;

/** Drops what it is not, for good; gives what else was said, empty where nothing was, and undefined where nothing is denied. */
export function dropsAsNone(turn: AppTurn, text: string): string | undefined {
  const { open, told } = turn.waited;
  const isOf = (id: string) => open?.record === unsentId(id) || told?.flow === id;
  const flow = turn.registers.checklists.find(({ id, access }) => access === 'flow' && isOf(id));
  const rest =
    flow?.tells === undefined ? undefined : (saysNoSuch(text, flow.tells) ?? behindNo(turn, flow.tells, text));
  if (flow === undefined || rest === undefined) return undefined;
  heardAs(turn, 'control', text, { control: 'decline' });
  const none = { flow: flow.id, at: turn.now };
  turn.waited = { ...waitingElsewhere(turn.waited, unsentId(flow.id)), none };
  turn.waits = { ...waitingElsewhere(turn.waits, unsentId(flow.id)), none };
  tell(turn, sentences.notSent);
  return rest;
}
