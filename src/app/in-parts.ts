// A message that says several things, as so many turns in one transaction.
import type { Reading } from '../core/understanding/reading.js';
import { unclear } from '../core/understanding/reading.js';
import { type Alone, mayBeApart, sentencesOf, toldApart } from '../core/understanding/talk/told-apart.js';
import { saysYesAlone } from '../core/understanding/talk/yes-in-many-ways.js';
import type { Attempt } from './accounts/joining.js';
import type { Incoming, Outcome } from './incoming.js';
import type { Said } from './ports/channels.js';
import type { Waiting } from './typing/waiting.js';

/** Handles words in a transaction that is undone: what would come of them. Undefined where that cannot be known now. */
export type Tries = (text: string) => Promise<Handled | undefined>;

/** The parts of a message that are handled one by one: sentences that say more apart than together, each tried by itself first. */
export async function partsTold({ input }: Incoming, tries: Tries): Promise<readonly string[]> {
  if (input.type !== 'text') return [];
  const { text } = input;
  const sentences = input.replyTo === undefined && !text.trim().startsWith('/') ? sentencesOf(text) : [];
  const whole = sentences.length < 2 ? undefined : await tries(text);
  if (whole === undefined || whole.isOne === true) return [text];
  const heard = readingOf(text, whole);
  if (!mayBeApart(heard, sentences)) return [text];
  const alone: Alone[] = [];
  for (const words of sentences) alone.push({ words, reading: readingOf(words, await tries(words)) });
  return takesUpMore(whole, alone) ? [text] : (toldApart(heard, alone) ?? [text]);
}

/** What is told behind a yes is taken up with it, unless it puts something else right. */
function takesUpMore({ changed, heard }: Handled, [first, ...others]: readonly Alone[]): boolean {
  const isYes = changed === true && heard?.[0]?.intent === 'control' && saysYesAlone(first?.words ?? '');
  return isYes && others.every(({ reading: { intent, sure } }) => intent !== 'correction' || sure === 'possible');
}

/** What was heard in some words; what stored something without being read, as a yes does, was an answer. */
function readingOf(words: string, handled: Handled | undefined): Reading {
  const [first = unclear(words)] = handled?.heard ?? [];
  return handled?.changed && (first.intent === 'unclear' || first.intent === 'control')
    ? { intent: 'answer', sure: 'certain', words, values: { [words]: true } }
    : first;
}

/** What came of a turn, with what waits for the person's next word. */
export interface Handled extends Outcome {
  /** What stands behind the words that were handled, to be heard as if it came after them. */
  readonly rest?: string;
  /** All that was typed is of one thing. */
  readonly isOne?: true;
  readonly waits?: Waiting;
  readonly organisation?: string;
}

/** A message that says several things is handled as so many, each where the one before led, and all of it or nothing. */
export async function inParts(
  incoming: Incoming,
  parts: readonly string[],
  attempt: Attempt,
  handle: (part: Incoming, attempt: Attempt) => Promise<Handled>,
): Promise<Handled> {
  const { input, delivery } = incoming;
  const [first, ...left] = parts;
  let done = await handle(
    input.type === 'text' ? { ...incoming, input: { ...input, text: first ?? input.text } } : incoming,
    attempt,
  );
  for (let part = 2; input.type === 'text' && part <= mostParts; part += 1) {
    const { rest, ...before } = done;
    const text = rest ?? left.shift();
    if (text === undefined) break;
    const { waits = {}, said } = before;
    const next = await handle(
      { ...incoming, delivery: `${delivery} ${part}`, input: { ...input, text } },
      { ...attempt, waiting: { of: () => waits } },
    );
    const own = withoutLeft(next, waits);
    done = {
      ...before,
      ...next,
      ...stillOffered(waits, next, incoming.now),
      said: [...withoutAgain(withoutAgreed(said, waits, next, text), { said: own }), ...own],
    };
  }
  return done;
}
/** Each may be in two. */
const mostParts = 12;

/** What was proposed for one part waits behind what is proposed for the next, unless that holds it. */
function stillOffered({ yes, proposed }: Waiting, { waits }: Handled, at: string): Pick<Handled, 'waits'> {
  if (waits === undefined || yes === undefined || proposed === undefined) return {};
  const isLeft = waits.yes !== undefined && waits.yes !== yes && waits.before === undefined;
  return isLeft ? { waits: { ...waits, before: { yes, proposed, at } } } : {};
}

/** What was asked and agreed to in one message was settled, and is not asked any more. */
const withoutAgreed = (said: Outcome['said'], { yes }: Waiting, { changed }: Handled, text: string): Outcome['said'] =>
  changed === true && yes !== undefined && saysYesAlone(sentencesOf(text)[0] ?? '')
    ? said.filter(({ reply }) => !('actions' in reply) || reply.type === 'ask' || reply.actions?.[0]?.id !== yes)
    : said;

/** What was proposed just before it stands there, and is not said to be left. */
const withoutLeft = ({ said }: Handled, { yes }: Waiting): Outcome['said'] =>
  said.filter(({ reply }) => {
    const [only, ...more] = reply.type === 'text' ? (reply.actions ?? []) : [];
    return only === undefined || more.length > 0 || only.id !== yes;
  });

/** What is asked once more behind it is not asked twice; what was said above it stays. */
function withoutAgain(said: Outcome['said'], next: Pick<Handled, 'said'>): Outcome['said'] {
  const proposes = ({ to, reply }: Said) => (reply.type === 'text' ? `${to} ${reply.actions?.[0]?.id ?? ''}` : '');
  const anew = new Set(next.said.map(proposes).filter((one) => one.includes('|')));
  return said.flatMap((one) => {
    const { to, reply } = one;
    if (anew.has(proposes(one))) return [];
    const again = next.said.find(
      (other) =>
        reply.type === 'ask' && other.to === to && other.reply.type === 'ask' && other.reply.record === reply.record,
    )?.reply;
    if (again?.type !== 'ask' || reply.type !== 'ask') return [one];
    const isSaid = reply.notice === undefined || reply.saidBack !== undefined || again.notice?.includes(reply.notice);
    return isSaid ? [] : [{ to, reply: { type: 'text', text: reply.notice } }];
  });
}
