// What a message says: the notice as it is now, or all lines of a digest as one card, and a note above it.
import type { Line, Reply } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import type { Message } from '../ports/messages.js';
import type { Organisation } from '../ports/organisations.js';
import { isKeptOut } from '../receivers.js';
import type { About, Alone, AppTurn, InDigest } from '../turn.js';
import { readAlarmKey } from './alarms.js';
import { type Delivery, factsOf, type Rendered } from './delivery.js';
import { digestCard } from './digest-card.js';
import type { Due } from './due.js';
import { monthOf, restOfMonth } from './month.js';
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

interface Said {
  readonly row?: Message;
  readonly line: Line;
  readonly notice: InDigest;
  readonly about: About & { readonly notice: string };
  /** In which it is said: that of its own day, where it is told ahead. */
  readonly turn: AppTurn;
}

/** The first thing that can be answered where it stands with its buttons, the others below it; a single one by itself. */
async function digest(turn: AppTurn, rows: readonly Message[]): Promise<Rendered | undefined> {
  const due = await linesOf(turn, rows);
  const [only] = due;
  if (only === undefined) return undefined;
  const said = rows.filter((row) => due.some((one) => isSame(turn, one.row, row)));
  const dropped = rows.filter((row) => !said.includes(row));
  const rest = await restOfMonth(turn, said);
  const all: readonly Said[] = [
    ...due,
    ...rest.brings.map(({ reminder, ...said }) => ({ ...said, about: { ...reminder, plannedAt: reminder.at } })),
  ];
  const ahead = [...rest.said, ...rest.brings.map(({ reminder }) => reminder)];
  if (all.length === 1) {
    const alone = await byItself(turn, only.notice, only.about, { said, dropped });
    if (alone !== undefined || only.notice.card !== undefined) return alone && { ...alone, ahead };
  }
  return { reply: await bundle(turn, all), said, dropped, ahead };
}

async function linesOf(
  turn: AppTurn,
  rows: readonly Message[],
): Promise<readonly (Said & { readonly row: Message })[]> {
  const found: (Said & { readonly row: Message })[] = [];
  for (const row of rows) {
    // However often it came, it is said once.
    if (rows.findLast((other) => isSame(turn, other, row)) !== row) continue;
    const notice = await digestNotice(turn, row.notice);
    const line = (await isKeptOut(turn, row)) ? undefined : await notice?.line(turn, row);
    if (notice !== undefined && line !== undefined) found.push({ row, line, notice, about: row, turn });
  }
  return found;
}

/** The same row, or another one of what is said once. */
function isSame({ registers }: AppTurn, one: Message | undefined, other: Message): boolean {
  if (one === other) return true;
  const once = registers.noticeHead(other.notice)?.month === 'once';
  return once && one?.notice === other.notice && one.record === other.record;
}

async function bundle(turn: AppTurn, all: readonly Said[]): Promise<Reply> {
  const { language, today } = turn;
  const top = await onTop(all);
  const others = all
    .filter(({ about }) => about !== top?.about)
    .map((one, index, some) => ({ ...one, rank: rankOf(turn, one, some.slice(0, index)) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ line }) => line);
  return digestCard({ language, month: monthOf(today), count: all.length, top: top?.card, opens: top?.opens, others });
}

/** What happened before what comes each month, and of that one of each kind before a second of any. */
function rankOf({ registers }: AppTurn, { about }: Said, before: readonly Said[]): number {
  if (registers.noticeHead(about.notice)?.month !== 'ahead') return 0;
  return 1 + before.filter((one) => one.about.notice === about.notice).length;
}

/** The first thing that can be answered where it stands, with its buttons: what has a card of its own before what has not. */
async function onTop(all: readonly Said[]) {
  const owns = ({ notice }: Said) => notice.card !== undefined;
  for (const { notice, about, turn, line } of [...all.filter(owns), ...all.filter((one) => one.notice.answerable)]) {
    const card = notice.card === undefined ? undefined : await turn.registers.card(notice.card);
    const reply = await (card === undefined ? notice.render?.(turn, about) : card(turn, about.record));
    if (reply?.type === 'card') return { about, card: reply, opens: line.action };
  }
  return undefined;
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
