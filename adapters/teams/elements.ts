// Elements with what they say in words, as many on a card as Teams takes.
import type { Action, Tone } from '../../src/core/engine/replies.js';
import { shortened, split } from '../../src/core/plain-text.js';
import { chunks, numbered, packed } from '../chat/pieces.js';
import type { Asking } from '../chat/read-back.js';
import { type About, execute, type Showing } from './actions.js';
import { bytesOf, type Card, cardOf, type Element, inputsIn, wordsOnly } from './cards.js';
import { limits } from './limits.js';
import { isPlain, type Look, lines } from './text.js';

/** Elements that stay together, and the same in words for who does not see cards: a notification, a screen reader. */
export interface Piece {
  readonly elements: readonly Element[];
  readonly text: string;
  /** Means something only while it can be answered: inputs, how to fill them in, what does not fit. */
  readonly passes?: true;
  /** Asks something: an answer takes its place. */
  readonly asks?: true;
}

export interface Message {
  readonly card: Card;
  /** What stays of it when it was answered. */
  readonly words: readonly Element[];
  /** What it asks, and what stands above that and stays. */
  readonly asking?: Asking;
  readonly above: readonly Element[];
  /** All of it in words, with its buttons in brackets. */
  readonly text: string;
  /** What a notification shows. */
  readonly summary: string;
  /** What it asks, when it asks. */
  readonly key?: string;
}

/** Several lines under one label: the first of them names it. Teams leaves out a line without any title. */
const labelledOnce = (one: Fact, before: Fact | undefined): Fact =>
  one.title === before?.title ? { ...one, title: '\u00a0' } : one;

interface Fact {
  readonly title: string;
  readonly value: string;
}

/** Labels and values beside each other; a long value has the whole width. */
export function facts(pairs: readonly { readonly label: string; readonly value: string }[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting: { title: string; value: string }[] = [];
  const flush = () => {
    for (const some of chunks(waiting, 10))
      pieces.push({
        elements: [{ type: 'FactSet', facts: some.map((one, at) => labelledOnce(one, some[at - 1])) }],
        text: some.map(({ title, value }) => `${title}: ${value}`).join('\n'),
      });
    waiting = [];
  };
  for (const { label, value } of pairs) {
    const short = label.length <= 60 && value.length <= 300 && !value.includes('\n');
    if (short && isPlain(label) && isPlain(value)) {
      waiting.push({ title: label, value: value === '' ? '–' : value });
      continue;
    }
    flush();
    pieces.push(...emphasized(label), ...paragraphs(value));
  }
  flush();
  return pieces;
}

export const toned = (tone: Tone | undefined): Look =>
  tone === undefined ? {} : { color: 'Attention', weight: 'Bolder' };

export function heading(title: string, tone?: Tone): readonly Piece[] {
  const elements = lines(title, { ...toned(tone), weight: 'Bolder', size: 'Large' }).map((element) =>
    element.type === 'TextBlock' ? { ...element, style: 'heading' as const } : element,
  );
  return elements.length === 0 ? [] : [{ elements, text: title }];
}

export const emphasized = (text: string): readonly Piece[] => paragraphs(text, { weight: 'Bolder' });
export const small = (text: string | undefined): readonly Piece[] =>
  paragraphs(text, { isSubtle: true, size: 'Small' });

export function paragraphs(text: string | undefined, look: Look = {}): readonly Piece[] {
  if (text === undefined || text.trim() === '') return [];
  return split(text, 3_000).map((part) => ({ elements: lines(part, look), text: part }));
}

/** Buttons in rows; one whose label does not fit is numbered, with its label in full above. */
export function buttons(actions: readonly Action[], showing: Showing, about: About = {}): readonly Piece[] {
  const isAlone = actions.filter(({ label }) => label.length > limits.buttonText).length < 2;
  const { labels, buttons: all } = numbered(actions, isAlone ? limits.buttonAlone : limits.buttonText);
  const fitting = all.map((action) => ({ ...action, label: shortened(action.label, limits.buttonText) }));
  return [
    ...labels.flatMap(small),
    ...chunks(fitting, limits.buttons).map((some) => ({
      elements: [{ type: 'ActionSet' as const, actions: some.map((action) => execute(action, showing, about)) }],
      text: some.map(({ label }) => `[${label}]`).join(' '),
    })),
  ];
}

export function together(elements: readonly Element[]): Piece {
  const asked = inputsIn(elements).flatMap(({ label }) => label ?? []);
  return { elements, text: asked.join('\n'), passes: true };
}

/** Packs pieces into cards that Teams takes; what does not fit goes on in the next one. Inputs of two pieces never meet. */
export function pack(pieces: readonly Piece[]): readonly Message[] {
  const sizes = ({ elements }: Piece) => [bytesOf(elements), inputsIn(elements).length > 0 ? 1 : 0];
  return packed(pieces, [limits.cardBytes - 500, 1], sizes).map((some) => {
    const kept = some.flatMap(({ elements, passes }) => (passes === undefined ? wordsOnly(elements) : []));
    const above = some.flatMap(({ elements, asks }) => (asks === undefined ? wordsOnly(elements) : []));
    const text = some.flatMap((piece) => (piece.text === '' ? [] : [piece.text])).join('\n');
    const summary = shortened(text === '' ? '–' : text, limits.summary);
    return { card: cardOf(some.flatMap(({ elements }) => elements)), words: kept, above, text, summary };
  });
}
