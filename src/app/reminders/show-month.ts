// All that the messages of a month brought somebody and that is still to be done, each with its button.
import type { Line } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { dayOf } from '../../core/time.js';
import { beginTurn } from '../begin-turn.js';
import type { Message } from '../ports/messages.js';
import { isKeptOut } from '../receivers.js';
import { type AppTurn, reply, tell } from '../turn.js';
import { dueSentences } from './sentences.js';

/** `month` as "2027-05": that in which it was told. What was told ahead is seen as on its own day. */
export async function showMonth(turn: AppTurn, month: string): Promise<void> {
  const { repositories, organisation, person, language } = turn;
  const delivered = await repositories.messages.list(organisation.id, 'delivered');
  const told = delivered.filter(
    ({ person: to, kind, endedAt }) =>
      to === person.id &&
      kind === 'digest' &&
      endedAt !== null &&
      dayOf(endedAt, organisation.zone).startsWith(`${month}-`),
  );
  const lines: Line[] = [];
  for (const row of onceEach(told)) {
    const line = await lineOf(turn, row);
    if (line !== undefined) lines.push(line);
  }
  const count = lines.length;
  if (count === 0) return tell(turn, dueSentences.allDone);
  const title = say(count === 1 ? dueSentences.digestOne : dueSentences.digest, language, { count });
  reply(turn, { type: 'card', title, lines, actions: [] });
}

/** Of what came more than once the last. */
const onceEach = (rows: readonly Message[]): readonly Message[] => [
  ...new Map(rows.map((row) => [`${row.notice} ${row.record ?? row.key}`, row])).values(),
];

async function lineOf(turn: AppTurn, row: Message): Promise<Line | undefined> {
  const notice = await turn.registers.notice(row.notice);
  if (notice === undefined || !('line' in notice)) return undefined;
  const then = row.plannedAt > turn.now ? beginTurn({ ...turn, now: row.plannedAt }) : turn;
  return (await isKeptOut(turn, row)) ? undefined : notice.line(then, row);
}
