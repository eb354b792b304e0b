// What a message says: the notice as it is now, or all lines of a digest as one card, and a note above it.
import type { Line, Reply } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import type { Message } from '../ports/messages.js';
import type { Organisation } from '../ports/organisations.js';
import { load } from '../register.js';
import type { About, Alone, AppTurn, InDigest } from '../turn.js';
import { readAlarmKey } from './alarm-key.js';
import { type Delivery, factsOf, type Rendered } from './delivery.js';
import type { Due } from './due.js';
import { dueSentences } from './sentences.js';

/** In the turn of who gets it; undefined when there is nothing to say any more. */
export async function render(due: Due, turn: AppTurn, rows: Delivery['rows']): Promise<Rendered | undefined> {
  const [first] = rows;
  // Another way for an alarm says what the alarm itself says.
  const about = first.notice === 'alarm-other-channel' ? { ...first, ...readAlarmKey(first.key) } : first;
  const notice = await turn.registers.notice(about.notice);
  if (notice === undefined) {
    due.report('unknown-notice', factsOf(first));
    return undefined;
  }
  if (first.kind === 'digest') return digest(turn, rows);
  if (notice.render === undefined) return undefined;
  return byItself(turn, notice, about, { said: rows, dropped: [] });
}

/** As its card, or in its own words. */
async function byItself(
  turn: AppTurn,
  { card, render }: Pick<Alone | InDigest, 'card' | 'render'>,
  about: About,
  rows: Pick<Rendered, 'said' | 'dropped'>,
): Promise<Rendered | undefined> {
  if (await isKeptOut(turn, about)) return undefined;
  if (card === undefined) {
    const reply = await render?.(turn, about);
    return reply && { reply, ...rows };
  }
  const reply = await (await turn.registers.card(card))?.(turn, about.record);
  return reply && { reply, ...rows, card };
}

/** A record that is about this person says nothing to them, whichever way its alarms go. */
async function isKeptOut(turn: AppTurn, { record }: About): Promise<boolean> {
  const stored = record === null ? undefined : await turn.repositories.records.get(turn.organisation.id, record);
  if (stored === undefined || turn.registers.checklistOf(stored.register).access !== 'breach') return false;
  return (await load(turn, stored)).relations.includes('kept-out');
}

/** All lines as one card; a single one as what it is by itself. */
async function digest(turn: AppTurn, rows: readonly Message[]): Promise<Rendered | undefined> {
  const lines: { readonly row: Message; readonly line: Line; readonly notice: InDigest }[] = [];
  for (const row of rows) {
    const notice = await digestNotice(turn, row.notice);
    const line = (await isKeptOut(turn, row)) ? undefined : await notice?.line(turn, row);
    if (notice !== undefined && line !== undefined) lines.push({ row, line, notice });
  }
  const [only, ...others] = lines;
  if (only === undefined) return undefined;
  const said = lines.map(({ row }) => row);
  const dropped = rows.filter((row) => !said.includes(row));
  if (others.length === 0) {
    const alone = await byItself(turn, only.notice, only.row, { said, dropped });
    if (alone !== undefined || only.notice.card !== undefined) return alone;
  }
  const title = say(others.length === 0 ? dueSentences.digestOne : dueSentences.digest, turn.language, {
    count: lines.length,
  });
  const reply: Reply = { type: 'card', title, lines: lines.map(({ line }) => line), actions: [] };
  return { reply, said, dropped };
}

async function digestNotice({ registers }: AppTurn, name: string): Promise<InDigest | undefined> {
  const notice = await registers.notice(name);
  return notice !== undefined && 'line' in notice ? notice : undefined;
}

export function lateNote(turn: AppTurn, { plannedAt }: About, { zone }: Organisation): string {
  return say(dueSentences.late, turn.language, { when: showInstant(plannedAt, zone, turn.language) });
}

/** Says something above what is said. */
export function withNotes(reply: Reply, notes: readonly string[]): Reply {
  if (notes.length === 0) return reply;
  const above = (text: string | undefined) => [...notes, ...(text === undefined ? [] : [text])].join('\n');
  switch (reply.type) {
    case 'text':
    case 'card':
      return { ...reply, text: above(reply.text) };
    case 'ask':
      return { ...reply, notice: above(reply.notice) };
    case 'file':
      return { ...reply, title: above(reply.title) };
  }
}
