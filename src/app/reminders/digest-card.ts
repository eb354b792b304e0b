// Several things in one card: the first with its buttons under it, then a few others in a few words, and a way to all of them.
import { pressId } from '../../core/engine/press.js';
import type { Action, Below, Line, Reply } from '../../core/engine/replies.js';
import { shortened } from '../../core/plain-text.js';
import { type Language, say } from '../../core/text.js';
import { dueSentences } from './sentences.js';

type Card = Extract<Reply, { type: 'card' }>;

/** So many other things stand under the first one: fewer where what it asks is answered in its own lines. */
const mostBelow = 5;
const fewestBelow = 4;
/** Lines of it that stay whatever else there is, where they are what is answered. */
const fewestLines = 1;
/** Words on one screen that nobody asked for: 120, with room for a note above them. */
const mostWords = 105;
/** Characters of what the first one is about: enough to remind of it. */
const mostOfLine = 60;

export interface ToSay {
  readonly language: Language;
  /** As "2027-05": what the button for all of it shows. */
  readonly month: string;
  /** How many things there are. */
  readonly count: number;
  /** What can be answered where it stands, and what shows all of it. */
  readonly top: Card | undefined;
  readonly opens?: Action | undefined;
  readonly others: readonly Line[];
}

export function digestCard(toSay: ToSay): Card {
  const { language, count, top } = toSay;
  const title = say(count === 1 ? dueSentences.digestOne : dueSentences.digest, language, { count });
  if (top !== undefined) return withTop(toSay, top, title);
  const { lines, actions } = otherThings(toSay, mostBelow);
  return { type: 'card', title, lines: actions.length > 0 ? lines.map(inShort) : lines, actions };
}

/** The first thing above the others: fewer of those where its own lines are what is answered, and would not fit. */
function withTop(toSay: ToSay, top: Card, title: string): Card {
  const text = [top.title, ...(top.text === undefined ? [] : [top.text])].join('\n');
  const own = [title, text, ...top.actions.map(({ label }) => label)];
  const { opens } = toSay;
  const isListed = top.actions.length === 0;
  const fewest = isListed ? Math.min(fewestLines, top.lines.length) : 0;
  const shown = (most: number, atLeast: number): Card => {
    const below = belowOf(toSay, most);
    const room = mostWords - wordsIn([...own, ...(below === undefined ? [] : inWords(below))]);
    const lines = fitting(top.lines, room, atLeast);
    const isCut = isListed && lines.length < top.lines.length && opens !== undefined;
    const actions = isCut ? [opens] : top.actions;
    return { ...top, title, text, lines, actions, ...(below === undefined ? {} : { below }) };
  };
  for (let most = mostBelow; most > fewestBelow; most -= 1) {
    const card = shown(most, 0);
    if (card.lines.length >= fewest) return card;
  }
  return shown(fewestBelow, fewest);
}

/** Undefined where there is nothing else. */
function belowOf(toSay: ToSay, most: number): Below | undefined {
  if (toSay.others.length === 0) return undefined;
  const { lines, actions } = otherThings(toSay, most);
  return { title: say(dueSentences.others, toSay.language), lines: lines.map(inShort), actions };
}

/** The first of the others, and the button for the rest. */
function otherThings({ language, month, others }: ToSay, most: number): Pick<Below, 'lines' | 'actions'> {
  const more = others.length - most;
  const label = say(dueSentences.more, language, { more });
  return { lines: others.slice(0, most), actions: more > 0 ? [{ id: pressId('month', month), label }] : [] };
}

/** In their order, as long as they fit in so many words, and these many in any case. */
function fitting(lines: readonly Line[], room: number, fewest: number): readonly Line[] {
  const kept: Line[] = [];
  let left = room;
  for (const line of lines) {
    const value = shortened(line.value, mostOfLine);
    left -= wordsIn([line.label, value]);
    if (left < 0 && kept.length >= fewest) break;
    kept.push({ ...line, value });
  }
  return kept;
}

const inWords = ({ title, lines, actions }: Below): readonly string[] => [
  title,
  ...lines.flatMap(({ label, value }) => [label, value]),
  ...actions.map(({ label }) => label),
];

const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g) ?? []).length, 0);

/** In its own short words, else the first sentence of its first line: a point behind a capital is an initial. */
function inShort({ brief, ...line }: Line): Line {
  const [first = ''] = line.value.split('\n');
  return { ...line, value: brief ?? /^.*?[\p{Ll}\d)][.?!](?=\s|$)/u.exec(first)?.[0] ?? first };
}
