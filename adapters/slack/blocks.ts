// Blocks with what they say in words, as many in a message as Slack takes.
import type { Button, KnownBlock } from '@slack/types';
import { type Action, type Line, lineInWords, type Tone } from '../../src/core/engine/replies.js';
import { shortened, split } from '../../src/core/plain-text.js';
import { chunks, numbered, packed } from '../chat/pieces.js';
import type { Asking } from '../chat/read-back.js';
import { limits } from './limits.js';
import { boldText, isListed, listed } from './rich-text.js';
import { withoutButtons } from './shown-words.js';
import { bold, counting, escaped, plain } from './text.js';
import { keyBlockId } from './wire.js';

/** A block, and the same in words for who does not see blocks: a notification, a screen reader. */
export interface Piece {
  readonly block: KnownBlock;
  readonly text: string;
  /** Asks something: an answer takes its place. */
  readonly asks?: true;
}

export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** What it asks, and what stands above that and stays. */
  readonly asking?: Asking;
  readonly above?: readonly Piece[];
}

/** What is sent of a message. */
export const shownOf = ({ text, blocks }: Message) => ({ text, blocks });

/** A message as Slack posts it: complete in words, and nothing that people typed is read as mark-up. */
export const postOf = (channel: string, { text, blocks }: Message) => ({
  channel,
  text: escaped(text),
  blocks,
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
});

type Pair = Pick<Line, 'label' | 'value' | 'until'>;
/** A value, with a clock that counts where it has one. */
export const valueText = ({ value, until }: Pair) => (until === undefined ? plain(value) : counting(value, until));
/** Stands out where nothing has a colour. */
export const toned = (tone: Tone | undefined, text: string) => (tone === undefined ? text : `❗ ${text}`);

/**
 * Labels and values beside each other, five to a block; over the whole width what would be squeezed in half of it: several
 * values of one label as a list, and long ones below their label.
 */
export function facts(pairs: readonly Pair[]): readonly Piece[] {
  const rows = listedTogether(pairs);
  const isWide = ({ value, until }: Pair) => value.length > narrow && until === undefined;
  const wide = rows.filter(isWide).length <= mostWide ? isWide : () => false;
  return beside(rows, wide);
}

/** So many characters are read easily in half of a window; and so many values stand below their label at most. */
const narrow = 90;
const mostWide = 15;

const isLine = ({ value, until }: Pair): boolean => until === undefined && !value.includes('\n');

/** Pairs that follow each other with the same label as one pair with a list. */
function listedTogether(pairs: readonly Pair[]): readonly Pair[] {
  const rows: { readonly pair: Pair; readonly values: string[] }[] = [];
  for (const pair of pairs) {
    const last = rows.at(-1);
    if (last?.pair.label === pair.label && isLine(last.pair) && isLine(pair)) last.values.push(pair.value);
    else rows.push({ pair, values: [pair.value] });
  }
  return rows.map(({ pair, values }) =>
    values.length === 1 ? pair : { ...pair, value: values.map((value) => `• ${value}`).join('\n') },
  );
}

function beside(pairs: readonly Pair[], isWide: (pair: Pair) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting: Pair[] = [];
  const flush = () => {
    for (const some of chunks(waiting, limits.sectionFields / 2)) {
      pieces.push({
        block: {
          type: 'section',
          fields: some.flatMap((one) => [bold(one.label, limits.fieldText), valueText(one)]),
        },
        text: some.map((one) => `${one.label}: ${lineInWords(one)}`).join('\n'),
      });
    }
    waiting = [];
  };
  let size = 0;
  for (const pair of pairs) {
    const { label, value } = pair;
    // A list is easier to read over the whole width, and long values would fill a message by themselves.
    if (label.length + value.length > 1_000 || value.includes('\n')) {
      flush();
      size = 0;
      pieces.push(...emphasized(label), ...paragraphs(value));
      continue;
    }
    if (isWide(pair)) {
      flush();
      size = 0;
      pieces.push({ block: boldText({ bold: label }, `\n${value}`), text: `${label}: ${value}` });
      continue;
    }
    if (size + label.length + value.length > 2_500) {
      flush();
      size = 0;
    }
    size += label.length + value.length;
    waiting.push(pair);
  }
  flush();
  return pieces;
}

/** A long list: a row for each, as many tables as they need, of which a message holds one. */
export function listing(pairs: readonly Pair[], head: readonly [string, string]): readonly Piece[] {
  if (pairs.some(({ label, value }) => label.length + value.length > 500 || value.includes('\n'))) return facts(pairs);
  const sizes = (pair: Pair) => [1, pair.label.length + lineInWords(pair).length];
  return packed(pairs, [limits.tableRows - 1, limits.tableText], sizes).map((some): Piece => {
    const rows = [head, ...some.map((one) => [one.label, lineInWords(one)] as const)];
    return {
      block: {
        type: 'table',
        column_settings: [{ is_wrapped: true }, { is_wrapped: true }],
        rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text: plain(text).text }))),
      },
      text: some.map((one) => `${one.label}: ${lineInWords(one)}`).join('\n'),
    };
  });
}

export function heading(title: string): readonly Piece[] {
  if (title.trim() === '' || title.length > limits.headerText) return emphasized(title);
  return [{ block: { type: 'header', text: plain(title) }, text: title }];
}

export function emphasized(text: string): readonly Piece[] {
  if (text.length > limits.sectionText / 2) return paragraphs(text);
  return [{ block: boldText({ bold: text }), text }];
}

const paragraphSize = 2_900;

export function paragraphs(text: string | undefined): readonly Piece[] {
  if (text === undefined || text.trim() === '') return [];
  return split(text, paragraphSize).map((part) => ({
    block: isListed(part) ? listed(part) : { type: 'section', text: plain(part) },
    text: part,
  }));
}

export function small(text: string | undefined): readonly Piece[] {
  if (text === undefined || text.trim() === '') return [];
  return split(text, paragraphSize).map((part) => ({
    block: { type: 'context', elements: [plain(part)] },
    text: part,
  }));
}

/** Buttons in rows; one whose label does not fit is numbered, with its label in full above. */
export function buttons(actions: readonly Action[], key?: string): readonly Piece[] {
  const { unique, labels, buttons } = numbered(actions, limits.buttonText);
  const text = unique.map(({ label }) => `[${label}]`).join(' ');
  return [
    ...labels.flatMap(small),
    ...chunks(buttons, limits.actionsElements).map(
      (some, index): Piece => ({
        block: {
          type: 'actions',
          ...(index === 0 && key !== undefined ? { block_id: keyBlockId(key) } : {}),
          elements: some.map((action) => button(action)),
        },
        text: index === 0 ? shortened(text, 1_000) : '',
      }),
    ),
  ];
}

export function button({ id, label, style }: Action, about?: string): Button {
  return {
    type: 'button',
    action_id: id,
    text: plain(shortened(label, limits.buttonText)),
    ...(about === undefined ? {} : { accessibility_label: shortened(`${label}: ${about}`, limits.accessibilityLabel) }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Packs pieces into messages that Slack takes; what does not fit goes on in the next one. */
export function pack(pieces: readonly Piece[]): readonly Message[] {
  const room = [limits.messageBlocks, limits.messageBlockText, limits.messageText + 1, 1];
  const sizes = ({ block, text }: Piece) => [1, weightOf(block), text.length + 1, block.type === 'table' ? 1 : 0];
  return packed(pieces, room, sizes, ({ block }) => block.type === 'divider').map((some) => {
    const shown = some.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');
    const message = { text: shown === '' ? '–' : shown, blocks: some.map(({ block }) => block) };
    return some.some(({ asks }) => asks) ? { ...message, above: wordsAbove(some) } : message;
  });
}

/** What stays above a question when that is answered: words, without a line under them. */
function wordsAbove(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.flatMap(({ block, text, asks }) => {
    const [words] = asks ? [] : withoutButtons([{ ...block }]);
    return words === undefined ? [] : [{ block: words, text }];
  });
  const last = kept.findLastIndex(({ block }) => block.type !== 'divider');
  return kept.slice(0, last + 1);
}

/** The characters of all texts in a block. */
export function weightOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + weightOf(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let weight = 0;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'string') weight += weightOf(part);
    else if (key === 'text') weight += part.length;
  }
  return weight;
}
