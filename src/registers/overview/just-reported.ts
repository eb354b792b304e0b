// Who reported a breach a moment ago and tells more mostly tells more of that one: it can be added, and need not be a second.
import { type AppTurn, reply } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import type { Action } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { addMinutesTo } from '../../core/time.js';
import { formButton } from '../breach/card.js';
import { ownReports } from '../breach/files.js';
import { hearingSentences as sentences } from './hearing-sentences.js';

const minutes = 120;

/** A button that opens what this person just reported, with this to add to it; none where there is no such report. */
export async function addsToReported(turn: AppTurn, said: string): Promise<readonly Action[]> {
  const reports = await ownReports(turn);
  const last = reports.findLast(({ record }) => addMinutesTo(record.createdAt, minutes) >= turn.now);
  const number = last && valueAt(last.scope.answers, 'filed-as');
  if (last === undefined || typeof number !== 'string') return [];
  // Another form that is half filled in stays.
  const form = turn.waits.form ?? { record: last.record.id, values: { addition: said }, at: turn.now };
  turn.waits = { ...turn.waits, form };
  const label = say(sentences.belongsTo, turn.language, { record: number });
  return [{ ...formButton(turn, last, 'more', sentences.belongsTo), label }];
}

/** Offers it below what was said. */
export async function offerToAdd(turn: AppTurn, said: string): Promise<void> {
  const [add] = await addsToReported(turn, said);
  if (add === undefined) return;
  turn.waits = { ...turn.waits, yes: add.id };
  reply(turn, { type: 'text', text: say(sentences.isItAbout, turn.language), actions: [add] });
}
