// A reply in pieces, whatever a piece is on a platform: what they say, and how many go in one message.
import { behaviourOf } from '../../src/app/buttons.js';
import { isProposed } from '../../src/core/engine/answers.js';
import type { Action, Ask, Field, Line } from '../../src/core/engine/replies.js';
import { stepInWords } from '../../src/core/engine/step-in-words.js';
import { isMarked } from '../../src/core/engine/telling/told-paragraphs.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import type { Shown } from './heard.js';
import { words } from './words.js';

/** "V-001 Klanten · Waarvoor · Stap 3 van 9". */
export const whereInWords = (ask: Ask, language: Language): string =>
  [ask.title, stepInWords(ask, language)].filter((part) => part !== '').join(' · ');

/** What is stored or suggested; undefined when nothing is. */
export function presentInWords(field: Field, language: Language): string | undefined {
  const { shown = [], provenance } = field;
  if (shown.length === 0 && provenance !== 'onbekend') return undefined;
  const suggested = isProposed(field) || provenance === undefined;
  const value = shown.length > 0 ? shown.join('; ') : say(words.unknown, language);
  return `${say(suggested ? words.suggestion : words.now, language)}: ${value}`;
}

/** The same as a line of an overview, where what is open is named too. */
export function valueInWords(field: Field, language: Language): string {
  const shown = field.shown ?? [];
  // What is not known yet because something else is not says so.
  if (field.provenance === 'onbekend')
    return `${shown.length > 0 ? shown.join('; ') : say(words.unknown, language)} (${say(words.open, language)})`;
  if (shown.length === 0) return `(${say(field.optional ? words.empty : words.open, language)})`;
  const mark = isMarked(field) ? `(${say(words.suggested, language)})` : '';
  if (field.kind === 'rows') return [...(mark === '' ? [] : [mark]), ...shown.map((row) => `• ${row}`)].join('\n');
  return `${shown.join('; ')} ${mark}`.trimEnd();
}

/** Buttons, each once (`unique`); one whose label does not fit is numbered, with its label in full above. */
export function numbered(actions: readonly Action[], most: number) {
  const unique = [...new Map(actions.map((action) => [action.id, action])).values()];
  const long = unique.filter(({ label }) => label.length > most);
  const labels = long.map(({ label }, index) => `${index + 1}. ${label}`);
  const buttons = unique.map((action) => {
    const number = long.indexOf(action) + 1;
    return number === 0 ? action : { ...action, label: `${number}. ${action.label}` };
  });
  return { unique, labels, buttons };
}

/** Beside its line a button that only repeats it says what it does instead. */
export function besideLine(action: Action, label: string, verb: string): Action {
  const repeats = label.includes(action.label) || action.label.length > 24;
  return repeats ? { ...action, label: verb } : action;
}

/** What the button beside a line does that only repeats it: a record is looked at, of other things one is chosen. */
export const verbBeside = ({ id }: Action): Text =>
  behaviourOf(registers, id).looks === true ? words.look : words.choose;

/** Lines of a card in their order: those that can be pressed by themselves, the others together. */
export function linesInPieces<Piece>(
  lines: readonly Line[],
  together: (lines: readonly Line[]) => readonly Piece[],
  pressed: (line: Line, action: Action) => readonly Piece[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting: Line[] = [];
  for (const line of lines) {
    if (line.action === undefined) waiting.push(line);
    else {
      pieces.push(...together(waiting), ...pressed(line, line.action));
      waiting = [];
    }
  }
  return [...pieces, ...together(waiting)];
}

/**
 * Items in as few groups as there is room for, in their order; one that is too large is a group of its own. `sizes` gives how
 * much of each kind of room an item takes; what only stands between others is never the first.
 */
export function packed<Item>(
  items: readonly Item[],
  room: readonly number[],
  sizes: (item: Item) => readonly number[],
  between: (item: Item) => boolean = () => false,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let group: Item[] = [];
  let used: readonly number[] = [];
  for (const item of items) {
    const more = sizes(item);
    const isFull = more.some((size, kind) => (used[kind] ?? 0) + size > (room[kind] ?? 0));
    if (group.length > 0 && isFull) group = [];
    if (group.length === 0 && between(item)) continue;
    if (group.length === 0) groups.push(group);
    used = group.length === 0 ? more : more.map((size, kind) => (used[kind] ?? 0) + size);
    group.push(item);
  }
  return groups;
}

/** What is said apart is a message of its own: below the rest, but above a question, which is always last. */
export function apart(replies: readonly Shown[]): readonly (readonly Shown[])[] {
  const isApart = (reply: Shown) => reply.type === 'text' && reply.apart === true;
  const alone = replies.filter(isApart).map((reply) => [reply]);
  const together = replies.filter((reply) => !isApart(reply));
  if (together.length === 0) return alone;
  return together.some(({ type }) => type === 'ask') ? [...alone, together] : [together, ...alone];
}

/** The part of a form that comes after this one: what was typed and is not stored yet stays in view until it is. */
export function nextPage(page: number | undefined, { fields }: Ask): number | undefined {
  if (page === undefined) return undefined;
  return fields.some(({ sent }) => sent !== undefined) ? page : page + 1;
}

export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size));
  return parts;
}
