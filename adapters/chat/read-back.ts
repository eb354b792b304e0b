// Reading a conversation back: what a message asked gives way to what was answered, and says so when that is taken back.
import { behaviourOf } from '../../src/app/buttons.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import { modeOf, recordOf } from '../../src/core/engine/asked.js';
import type { Answered, Ask } from '../../src/core/engine/replies.js';
import { type Language, say } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { type Heard, textOf } from './heard.js';
import { Newest } from './newest.js';
import { words } from './words.js';

/** What a message that stands there asks. */
export interface Asking {
  readonly record: string;
  /** Undefined where only its record is known: of a message from before a restart. */
  readonly paths: readonly string[] | undefined;
  /** Yes or no: the next such question may take its place. */
  readonly quick: boolean;
}

/** A list or an overview shows its lines already: nothing takes the place of those. */
const replaceable: readonly Ask['mode'][] = ['question', 'form', 'section'];

export const askingOf = (ask: Ask): Asking | undefined =>
  replaceable.includes(ask.mode)
    ? { record: ask.record, paths: ask.fields.map(({ path }) => path), quick: isQuick(ask) }
    : undefined;

/** Of a message of which only the key is known. */
export const askingByKey = (key: string | undefined): Asking | undefined =>
  key !== undefined && replaceable.some((mode) => mode === modeOf(key))
    ? { record: recordOf(key), paths: undefined, quick: false }
    : undefined;

const isQuick = ({ mode, fields }: Ask): boolean =>
  mode === 'question' && fields.length === 1 && fields[0]?.kind === 'yes-no';

/** What was answered, when it is what this message asks. */
export function answerTo(asking: Asking | undefined, { answered }: Heard): Answered | undefined {
  if (asking === undefined || answered === undefined || asking.record !== answered.record) return undefined;
  const { paths } = asking;
  return paths === undefined || answered.lines.some(({ path }) => paths.includes(path)) ? answered : undefined;
}

/** So many answers stand above a question at most; the next one begins a message of its own. */
const mostAbove = 10;

/** Whether nothing was said but the next yes or no: it takes the place of this one. */
export function takesPlace(asking: Asking | undefined, above: number, { shown, files, ask }: Heard): boolean {
  if (asking?.quick !== true || ask === undefined || shown.length !== 1 || files.length > 0) return false;
  return above < mostAbove && isQuick(ask) && ask.record === asking.record && ask.notice === undefined;
}

/** Every answer in a line, for who sees no cards. */
export const answeredInWords = ({ title, lines }: Answered): string =>
  [...(title === undefined ? [] : [title]), ...lines.map(({ asked, value }) => `${asked} ${value}`)].join('\n');

/** The same turn for who has said already what was answered. */
export function withoutAnswer({ answered: _said, ...heard }: Heard): Heard {
  return heard;
}

/** What was answered and counts no longer. */
export function undoneIn(answered: Answered, language: Language): Answered {
  const { title, lines } = answered;
  const mark = (text: string) => `${text} (${say(words.undone, language)})`;
  if (title !== undefined) return { ...answered, title: mark(title) };
  return { ...answered, lines: lines.map((line) => ({ ...line, value: mark(line.value) })) };
}

/** Whether a press shows what it says beside its message or form. */
export const isBeside = (input: IncomingInput): boolean =>
  input.type === 'press' && behaviourOf(registers, input.action).beside === true;

/** What is shown beside a question that stays as it is. */
export function besideOf(heard: Heard): Heard {
  const { ask, shown } = heard;
  if (ask?.notice === undefined) return heard;
  const texts = shown.map((reply) => (reply === ask ? textOf(ask.notice ?? '') : reply));
  return { ...heard, shown: texts, ask: undefined };
}

/** A message as it stands with what was answered, and as it reads when that is taken back. */
interface Kept<Place, Message> {
  readonly at: Place;
  readonly counts: Message;
  readonly undone: Message;
  readonly isUndone: boolean;
}

const most = 20_000;

/** Where answers stand, by the turn that gave them: one that was taken back says so, and one put back no longer does. */
export class ReadBack<Place, Message> {
  private readonly kept = new Newest<Kept<Place, Message>>(most);

  keep(person: string, { turn }: Heard, at: Place, counts: Message, undone: Message): void {
    if (turn !== undefined) this.kept.set(`${person}|${turn}`, { at, counts, undone, isUndone: false });
  }

  /** The message of what this turn took back or put back, as it is to read now. */
  changedBy(person: string, { turn, undone }: Heard): { readonly at: Place; readonly message: Message } | undefined {
    const before = undone === undefined ? undefined : this.kept.get(`${person}|${undone}`);
    if (before === undefined || turn === undefined) return undefined;
    const after = { ...before, isUndone: !before.isUndone };
    this.kept.set(`${person}|${turn}`, after);
    return { at: after.at, message: after.isUndone ? after.undone : after.counts };
  }
}
