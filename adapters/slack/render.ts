// Replies as Block Kit: neutral replies become pieces (a block and what it says), pieces are packed into messages.
import type { Button, KnownBlock } from '@slack/types';
import { askKey, isForm } from '../../src/core/engine/asked.js';
import { type Action, type Ask, type Field, type Line, lineInWords, type Tone } from '../../src/core/engine/replies.js';
import { shortened, split } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Shown } from '../chat/heard.js';
import {
  besideLine,
  chunks,
  linesInPieces,
  numbered,
  packed,
  presentInWords,
  valueInWords,
  whereInWords,
} from '../chat/pieces.js';
import { messageInputs, saveButton, sayHow } from './inputs.js';
import { limits } from './limits.js';
import { bold, counting, escaped, plain } from './text.js';
import { formActionId, keyBlockId, menuActionId } from './wire.js';
import { words } from './words.js';

/** A block, and the same in words for who does not see blocks: a notification, a screen reader. */
export interface Piece {
  readonly block: KnownBlock;
  readonly text: string;
}

export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message as Slack posts it: complete in words, and nothing that people typed is read as mark-up. */
export const postOf = (channel: string, { text, blocks }: Message) => ({
  channel,
  text: escaped(text),
  blocks,
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
});

/** Everything that one turn said, in as few messages as Slack's limits allow. */
export function renderMessages(replies: readonly Shown[], language: Language): readonly Message[] {
  return pack(renderPieces(replies, language));
}

/** Only what is asked last can be answered (`asked`, which may stand elsewhere on the page); an id may be there once. */
export function renderPieces(
  replies: readonly Shown[],
  language: Language,
  asked = replies.findLast(({ type }) => type === 'ask'),
): readonly Piece[] {
  return replies.flatMap((reply, index) => [
    ...(index === 0 ? [] : [{ block: { type: 'divider' } as const, text: '' }]),
    ...(reply.type === 'ask' && reply !== asked
      ? renderReply(reply, language).filter(({ block }) => block.block_id === undefined)
      : renderReply(reply, language)),
  ]);
}

function renderReply(reply: Shown, language: Language): readonly Piece[] {
  switch (reply.type) {
    case 'text':
      return [...paragraphs(toned(reply.tone, reply.text)), ...buttons(reply.actions ?? [])];
    case 'card':
      return [
        ...heading(toned(reply.tone, reply.title)),
        ...paragraphs(reply.text),
        ...cardLines(reply.lines, language),
        ...buttons(reply.actions),
      ];
    case 'ask':
      return renderAsk(reply, language);
  }
}

function renderAsk(ask: Ask, language: Language): readonly Piece[] {
  const key = askKey(ask);
  const [single] = ask.fields;
  const above = [...paragraphs(ask.notice), ...where(ask, language), ...paragraphs(ask.intro)];
  switch (ask.mode) {
    case 'question':
    case 'form':
      return single !== undefined && !isForm(ask)
        ? [...above, ...question(ask, single, key, language)]
        : [...above, ...formInWords(ask, language), ...buttons([openForm(ask, language), ...ask.actions], key)];
    case 'rows':
      return [...above, ...ask.fields.flatMap((field) => rows(ask, field, key, language))];
    case 'section':
    case 'overview':
      return [
        ...above,
        ...facts(ask.fields.map((field) => ({ label: field.label, value: valueInWords(field, language) }))),
        ...ask.fields.flatMap((field) => paragraphs(field.error)),
        ...buttons(ask.actions, key),
      ];
  }
}

/** "V-001 Klanten · Waarvoor · Stap 3 van 9". */
export function where(ask: Ask, language: Language): readonly Piece[] {
  return small(whereInWords(ask, language));
}

function question(ask: Ask, field: Field, key: string, language: Language): readonly Piece[] {
  const inputs = messageInputs(ask.record, field, language);
  const save = saveButton(field, language);
  return [
    ...emphasized(field.ask),
    ...small(field.example),
    ...present(field, language),
    ...inputs.listed.flatMap(small),
    ...inputs.blocks.map((block, index) => ({ block, text: index === 0 ? optionsInWords(field) : '' })),
    ...buttons([...inputs.actions, ...(save ? [save] : [])]),
    ...small(sayHow(field, language)),
    ...buttons(ask.actions, key),
  ];
}

/** The options of a menu or of boxes, for who reads only the text. */
function optionsInWords({ options = [] }: Field): string {
  return shortened(options.map(({ label }) => label).join(' / '), 1_500);
}

/** What is stored or suggested, and what was sent with what does not fit. */
export function present(field: Field, language: Language): readonly Piece[] {
  const known = paragraphs(presentInWords(field, language));
  if (field.error === undefined) return known;
  const typed = typeof field.sent === 'string' || typeof field.sent === 'number' ? String(field.sent) : undefined;
  return [
    ...known,
    ...paragraphs(`⚠️ ${field.error}`),
    ...(typed === undefined ? [] : paragraphs(`${say(words.typed, language)}: ${typed}`)),
  ];
}

function formInWords(ask: Ask, language: Language): readonly Piece[] {
  const labels = ask.fields.map(({ label }) => label).join(', ');
  return [
    ...paragraphs(say(words.formIntro, language, { total: ask.fields.length, labels })),
    ...ask.fields.flatMap(({ label, error }) => (error === undefined ? [] : paragraphs(`⚠️ ${label}: ${error}`))),
  ];
}

function openForm(ask: Ask, language: Language): Action {
  return { id: formActionId(ask.record), label: say(words.openForm, language), style: 'primary' };
}

/** Each row with the button that changes it beside it; what else can be done stands below. */
export function rows(ask: Ask, field: Field, key: string, language: Language): readonly Piece[] {
  const all = field.rows ?? [];
  const changes = (id: string) => ask.actions.find(({ role, row }) => role === 'change' && row === id);
  const beside = new Set(all.flatMap(({ id }) => changes(id) ?? []));
  const listed =
    all.length === 0
      ? paragraphs(say(words.noRows, language))
      : all.length > limits.lineButtons
        ? facts(all.map(({ title, lines }) => ({ label: title, value: lines.join('\n') })))
        : all.flatMap(({ id, title, lines }) =>
            line(title, lines.join('\n'), changes(id), say(words.change, language)),
          );
  const below = all.length > limits.lineButtons ? ask.actions : ask.actions.filter((action) => !beside.has(action));
  return [
    ...emphasized(field.ask),
    ...paragraphs(field.error === undefined ? undefined : `⚠️ ${field.error}`),
    ...listed,
    ...buttons(below, key),
  ];
}

function cardLines(lines: readonly Line[], language: Language): readonly Piece[] {
  const pressed = lines.flatMap(({ action }) => action ?? []);
  const menu = pressed.length > limits.lineButtons && pressed.every(({ id }) => id.length <= limits.optionValue);
  const plainLines = (some: readonly Line[]) => facts(some);
  if (menu) return [...plainLines(lines), ...menus(pressed, language)];
  return linesInPieces(lines, plainLines, (one, action) =>
    line(one.label, one.value, action, say(words.choose, language), one.until),
  );
}

/** One line of a card with its button beside it. */
function line(
  label: string,
  value: string,
  action: Action | undefined,
  verb: string,
  until?: Line['until'],
): readonly Piece[] {
  const pair = { label, value, ...(until === undefined ? {} : { until }) };
  const text = value === '' ? label : `${label}: ${lineInWords(pair)}`;
  if (action === undefined) return facts([pair]);
  const accessory = button(besideLine(action, label, verb), label);
  if (label.length > limits.fieldText || value.length > limits.fieldText)
    return [...paragraphs(text), { block: { type: 'actions', elements: [accessory] }, text: '' }];
  return [
    {
      block: {
        type: 'section',
        text: bold(label, limits.sectionText),
        ...(value === '' ? {} : { fields: [valueText(pair)] }),
        accessory,
      },
      text,
    },
  ];
}

/** So many lines that a menu opens them, a hundred to a menu. */
function menus(actions: readonly Action[], language: Language): readonly Piece[] {
  return chunks(actions, limits.selectOptions).map((some, index) => ({
    block: {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id: menuActionId(index),
          placeholder: plain(`${say(words.pickOne, language)} …`),
          options: some.map(({ id, label }) => ({ text: plain(shortened(label, limits.optionText)), value: id })),
        },
      ],
    },
    text: '',
  }));
}

type Pair = Pick<Line, 'label' | 'value' | 'until'>;
const valueText = ({ value, until }: Pair) => (until === undefined ? plain(value) : counting(value, until));
/** Stands out where nothing has a colour. */
const toned = (tone: Tone | undefined, text: string) => (tone === undefined ? text : `❗ ${text}`);

/** Labels and values beside each other, five to a block. */
export function facts(pairs: readonly Pair[]): readonly Piece[] {
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

function heading(title: string): readonly Piece[] {
  if (title.trim() === '' || title.length > limits.headerText) return emphasized(title);
  return [{ block: { type: 'header', text: plain(title) }, text: title }];
}

export function emphasized(text: string): readonly Piece[] {
  if (text.length > limits.sectionText / 2) return paragraphs(text);
  return [{ block: { type: 'section', text: bold(text, limits.sectionText) }, text }];
}

const paragraphSize = 2_900;

export function paragraphs(text: string | undefined): readonly Piece[] {
  if (text === undefined || text.trim() === '') return [];
  return split(text, paragraphSize).map((part) => ({ block: { type: 'section', text: plain(part) }, text: part }));
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
  const room = [limits.messageBlocks, limits.messageBlockText, limits.messageText + 1];
  const sizes = ({ block, text }: Piece) => [1, weightOf(block), text.length + 1];
  return packed(pieces, room, sizes, ({ block }) => block.type === 'divider').map((some) => {
    const shown = some.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');
    return { text: shown === '' ? '–' : shown, blocks: some.map(({ block }) => block) };
  });
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
