// A message that says several things, as so many turns in one transaction.
import { remembered } from '../core/remembered.js';
import { say } from '../core/text.js';
import type { Reading } from '../core/understanding/reading.js';
import { unclear } from '../core/understanding/reading.js';
import { plainly } from '../core/understanding/talk/as-typed.js';
import {
  type Alone,
  clausesOf,
  isHeard,
  mayBeApart,
  sentencesOf,
  toldApart,
} from '../core/understanding/talk/told-apart.js';
import { saysYesAlone } from '../core/understanding/talk/yes-in-many-ways.js';
import { wordsIn } from '../core/understanding/words.js';
import type { Attempt } from './accounts/joining.js';
import type { Incoming, Outcome } from './incoming.js';
import type { Said } from './ports/channels.js';
import { sentences } from './sentences.js';
import type { Waiting } from './typing/waiting.js';

/** Handles words in a transaction that is undone: what would come of them. Undefined where that cannot be known now. */
export type Tries = (text: string) => Promise<Handled | undefined>;

/** The parts of a message that are handled one by one, and what is said behind them that none of it takes up. */
export interface Parts {
  readonly parts: readonly string[];
  readonly unused?: string;
}

/** Sentences that say more apart than together, each tried by itself first, and clauses that each propose something else. */
export async function partsTold({ input }: Incoming, triesAnew: Tries): Promise<Parts> {
  if (input.type !== 'text') return { parts: [] };
  // Each is a whole turn: what is asked of the same words again is not tried again.
  const tries = remembered(mostTried, triesAnew);
  const text = plainly(input.text);
  const mayBe = input.replyTo === undefined && !text.trim().startsWith('/');
  const sentences = mayBe ? sentencesOf(text) : [];
  const isSeveral = sentences.length > 1 || (sentences.length === 1 && clausesOf(text).length > 1);
  const whole = isSeveral ? await tries(text) : undefined;
  if (whole === undefined || whole.isOne === true) return { parts: [text] };
  const heard = readingOf(text, whole);
  if (sentences.length === 1) return { parts: await clausesTold(text, tries) };
  if (!mayBeApart(heard, sentences)) return { parts: [text] };
  const alone: Alone[] = [];
  for (const words of sentences) alone.push({ words, reading: readingAlone(words, await tries(words)) });
  const apart = takesUpMore(whole, alone) ? undefined : toldApart(heard, alone);
  const unused = await unusedBehind(text, apart, alone, tries);
  const parts: string[] = [];
  for (const part of usedOf(apart ?? [text], unused)) parts.push(...(await clausesTold(part, tries)));
  return { parts, ...(unused === undefined ? {} : { unused }) };
}

/** More than a message has sentences and clauses. */
const mostTried = 64;

/** What is said to be left is not handled with what stands before it. */
const usedOf = (parts: readonly string[], unused: string | undefined): readonly string[] =>
  unused === undefined
    ? parts
    : parts.map((part, at) => (at === parts.length - 1 ? part.slice(0, -unused.length).trim() : part));

/** The last sentences in which nothing is heard, where what stands before them proposes the very same without them. */
async function unusedBehind(
  text: string,
  apart: readonly string[] | undefined,
  alone: readonly Alone[],
  tries: Tries,
): Promise<string | undefined> {
  const unheard = alone.slice(alone.findLastIndex((one) => !tellsNothing(one)) + 1).map(({ words }) => words);
  const last = apart?.at(-1) ?? text;
  const [first] = unheard;
  if (first === undefined || unheard.length === alone.length) return undefined;
  const at = last.lastIndexOf(first);
  if (at <= 0) return undefined;
  const [all, before] = [await tries(last), await tries(last.slice(0, at).trim())];
  const proposes = all?.waits?.yes !== undefined && all.waits.yes === before?.waits?.yes;
  return proposes && shown(all) === shown(before) ? last.slice(at) : undefined;
}

/** What tells something, of which nothing was heard. */
const tellsNothing = ({ words, reading }: Alone): boolean =>
  tells.includes(reading.intent) &&
  !isHeard(reading) &&
  wordsIn(words).length >= fewestTold &&
  !losesNothing.test(words);
const tells: readonly Reading['intent'][] = ['unclear', 'supplier', 'activity'];
/** What is asked is answered or said not to be known, and of what is not so nothing is lost. */
const losesNothing = /\?|\b(?:niet|geen|nooit|not|no|never)\b/i;
const fewestTold = 4;

const shown = (handled: Handled | undefined): string => JSON.stringify(handled?.said);

/** A sentence in clauses where each of several proposes something else, and the whole only one of these. */
async function clausesTold(text: string, tries: Tries): Promise<readonly string[]> {
  const clauses = clausesOf(text);
  if (clauses.length < 2 || pointsBack.test(text)) return [text];
  const whole = await tries(text);
  if (whole === undefined || whole.isOne === true || countOf(whole) > 1 || !mayHoldMore(whole, text)) return [text];
  const parts: string[] = [];
  const proposed = new Set<string>();
  for (const clause of clauses) {
    const alone = await tries(clause);
    const yes = alone?.waits?.yes;
    if (yes !== undefined && !proposed.has(yes) && maySplit(readingOf(clause, alone))) {
      proposed.add(yes);
      parts.push(clause);
    } else if (parts.length === 0) return [text];
    else parts[parts.length - 1] = `${parts.at(-1)}, ${clause}`;
  }
  return parts.length > 1 ? parts : [text];
}

/** What is put right, or counts what was named before it, is of that. */
const pointsBack = /\b(?:fout|foutje|oeps|sorry|bedoel\w*|wrong|mistake)\b|\b(?:we|wij|ik) \S+ er\b/i;

/** What is told of the business or answers what is asked is one, and so is what may be a case. */
const mayHoldMore = (whole: Handled, text: string): boolean =>
  !ofOne.includes(readingOf(text, whole).intent) && whole.waits?.proposed?.type !== 'story';
const ofOne: readonly Reading['intent'][] = ['answer', 'breach', 'request', 'control', 'question', 'command'];

const maySplit = ({ intent, sure }: Reading): boolean => intent === 'correction' && sure !== 'possible';

/** How much a turn proposes. */
function countOf({ waits: { proposed, before, change } = {} }: Handled): number {
  const others = (before === undefined ? 0 : 1) + (change === undefined ? 0 : 1);
  return others + (proposed !== undefined && 'values' in proposed ? Object.keys(proposed.values).length : 1);
}

/** What is told behind a yes is taken up with it, unless it puts something else right. */
function takesUpMore({ changed, heard }: Handled, [first, ...others]: readonly Alone[]): boolean {
  const isYes = changed === true && heard?.[0]?.intent === 'control' && saysYesAlone(first?.words ?? '');
  return isYes && others.every(({ reading: { intent, sure } }) => intent !== 'correction' || sure === 'possible');
}

/** What was heard in some words; what stored something without being read, as a yes does, was an answer. */
function readingOf(words: string, handled: Handled | undefined): Reading {
  const [first = unclear(words)] = handled?.heard ?? [];
  return handled?.changed && (first.intent === 'unclear' || first.intent === 'control') ? answerOf(words) : first;
}
const answerOf = (words: string): Reading => ({ intent: 'answer', sure: 'certain', words, values: { [words]: true } });

/** A yes with more behind it that stored something, and of which nothing was heard, was an answer too. */
function readingAlone(words: string, handled: Handled | undefined): Reading {
  const reading = readingOf(words, handled);
  const isUnread = beginsWithYes.test(words.trim()) && Object.keys(reading.values).length === 0;
  return handled?.changed && isUnread ? answerOf(words) : reading;
}

const beginsWithYes = /^(?:ja|jep|klopt|yes)\b[,.! ]+\S/i;

/** What came of a turn, with what waits for the person's next word. */
export interface Handled extends Outcome {
  /** What stands behind the words that were handled, to be heard as if it came after them. */
  readonly rest?: string;
  /** All that was typed is of one thing. */
  readonly isOne?: true;
  /** A person's words were stored by it, or taken away. */
  readonly stored?: true;
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
    if (tellsNothingMore(before, next)) {
      const { rest: behind } = next;
      const unused = behind !== undefined && text.endsWith(behind) ? text.slice(0, -behind.length).trim() : text;
      done = { ...withUnused({ ...next, ...before, said: before.said }, unused), ...(behind && { rest: behind }) };
      continue;
    }
    const own = withoutLeft(next, waits);
    done = {
      ...before,
      ...next,
      ...stillOffered(waits, next, incoming.now),
      said: [...withoutAgain(withoutAgreed(said, waits, next, text), { ...next, said: own }), ...own],
    };
  }
  return done;
}
/** Each may be in two. */
const mostParts = 12;

/** Nothing was heard in it where it stands, and what was proposed before it waits as it did. */
const tellsNothingMore = ({ waits: { yes } = {} }: Handled, { heard, changed, waits }: Handled): boolean =>
  yes !== undefined && waits?.yes === yes && changed !== true && heard?.[0]?.intent === 'unclear';

/** What was proposed for one part waits behind what is proposed for the next, unless that holds it; so does the card of a change. */
function stillOffered(
  { yes, proposed, card }: Waiting,
  { waits, changed }: Handled,
  at: string,
): Pick<Handled, 'waits'> {
  if (waits?.yes === undefined || yes === undefined || waits.yes === yes) return {};
  if (proposed !== undefined && waits.before === undefined)
    return { waits: { ...waits, before: { yes, proposed, at } } };
  const isChange =
    changed !== true && card?.card === 'change' && waits.change === undefined && waits.card?.subject !== card.subject;
  return isChange ? { waits: { ...waits, change: { subject: card.subject, at } } } : {};
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

/** What is asked once more behind it is not asked twice; what was said above it stays, also where the same button stands below both. */
function withoutAgain(said: Outcome['said'], next: Pick<Handled, 'said' | 'waits'>): Outcome['said'] {
  const first = ({ reply }: Said) => (reply.type === 'text' ? reply.actions?.[0]?.id : undefined);
  const proposes = (one: Said) => `${one.to} ${first(one) ?? ''}`;
  const isSame = (one: Said) => said.some(({ reply }) => JSON.stringify(reply) === JSON.stringify(one.reply));
  const anew = new Set(
    next.said
      .filter((one) => first(one) !== undefined && (first(one) === next.waits?.yes || isSame(one)))
      .map(proposes),
  );
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

/** With what was said of the words that nothing took up: they are not dropped without a word. */
export function withUnused(done: Handled, unused: string | undefined): Handled {
  if (unused === undefined) return done;
  const text = say(sentences.nothingDone, done.language ?? 'nl', { said: unused });
  return { ...done, said: [...done.said, { to: done.person, reply: { type: 'text', text } }] };
}
