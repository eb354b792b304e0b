// A filing that was told before it was decided: once the decision is there, what was said of it is not lost.
import { numberOf } from '../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { say, t } from '../../core/text.js';
import { breachSentences } from './sentences.js';

const toldBefore = t(`U zei al: "{said}". Leg ik dat vast als melding van {record}? U kijkt het eerst na.
                      You said before: "{said}". Shall I put that down as a filing of {record}? You check it first.`);

/** The place where a filing is put down. */
export const filedId = ({ record }: Loaded): string => pressId('add-row', record.id, 'filings', 0);

/** Leads whoever said that it was filed to where that is put down; "ja" opens it with what was said. */
export function offerToldFiling(turn: AppTurn, file: Loaded): void {
  const { deed } = turn.waited;
  const id = filedId(file);
  if (deed?.behind.includes(id) !== true || valueAt(file.scope.answers, 'tell-authority') !== true) return;
  turn.waits = { ...turn.waits, deed, yes: id };
  reply(turn, {
    type: 'text',
    text: say(toldBefore, turn.language, { said: deed.text, record: numberOf(file) }),
    actions: [{ id, label: say(breachSentences.filed, turn.language), style: 'primary' }],
  });
}
