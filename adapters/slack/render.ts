// Replies as Block Kit: neutral replies become pieces (a block and what it says), pieces are packed into messages.
import type { StaticSelect } from '@slack/types';
import {
  askKey,
  asksNext,
  fieldsTold,
  isEmpty,
  isForm,
  isNamedAbove,
  stillAsked,
  withoutBeside,
} from '../../src/core/engine/asked.js';
import {
  type Action,
  type Announcement,
  type Answered,
  type Ask,
  type Below,
  type Field,
  type Line,
  lineInWords,
  type Menu,
} from '../../src/core/engine/replies.js';
import { toldParagraphs } from '../../src/core/engine/telling/told-paragraphs.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Shown } from '../chat/heard.js';
import {
  apart,
  besideLine,
  chunks,
  linesInPieces,
  presentInWords,
  valueInWords,
  verbBeside,
  whereInWords,
} from '../chat/pieces.js';
import { askingOf } from '../chat/read-back.js';
import {
  button,
  buttons,
  emphasized,
  facts,
  heading,
  listing,
  type Message,
  type Piece,
  pack,
  paragraphs,
  small,
  toned,
  valueText,
} from './blocks.js';
import { messageInputs, saveButton, sayHow } from './inputs.js';
import { limits } from './limits.js';
import { boldText, inSentences } from './rich-text.js';
import { below, bold, plain } from './text.js';
import { formActionId, menuActionId, postActionId } from './wire.js';
import { words } from './words.js';

/** Everything that one turn said, in as few messages as Slack's limits allow. */
export function renderMessages(
  replies: readonly Shown[],
  language: Language,
  before: readonly Piece[] = [],
): readonly Message[] {
  const asked = replies.findLast((reply) => reply.type === 'ask');
  const messages = apart(replies).flatMap((some, index) =>
    pack([...(index === 0 ? before : []), ...renderPieces(some, language, asked)]),
  );
  const asking = asked && askingOf(asked);
  const last = messages.at(-1);
  return asking === undefined || last === undefined ? messages : [...messages.slice(0, -1), { ...last, asking }];
}

/** What was answered, in the place of what asked it: a line for one question, lines with a title for a form or card. */
export function readBack(answered: Answered): readonly Piece[] {
  const { title, lines } = answered;
  const [only, ...more] = lines;
  if (title === undefined && only !== undefined && more.length === 0) return answeredLine(only);
  return [...small(title), ...facts(lines.map(({ asked, value }) => ({ label: asked, value })))];
}

function answeredLine({ asked, value }: Answered['lines'][number]): readonly Piece[] {
  const text = `${asked} ${value}`;
  return text.length > limits.sectionText - 10
    ? paragraphs(text)
    : [{ block: boldText(`${asked} `, { bold: value }), text }];
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
        ...buttons([...reply.actions, ...postButton(reply.announcement, language)]),
        ...menuRow(reply.menus ?? []),
        ...(reply.below === undefined ? [] : belowPieces(reply.below, language)),
      ];
    case 'ask':
      return renderAsk(reply, language);
  }
}

function renderAsk(ask: Ask, language: Language): readonly Piece[] {
  const key = askKey(ask);
  const lines = ask.notice?.split('\n').filter((line) => !asksNext(ask, line));
  const notice = paragraphs(lines?.join('\n'));
  const named = isNamedAbove(ask) ? [] : where(ask, language);
  const { own, beside } = withoutBeside(ask);
  const asked = [...buttons(beside), ...named, ...paragraphs(ask.intro), ...askedPieces(own, key, language)];
  return [...(ask.noticePasses ? asking(notice) : notice), ...asking(asked)];
}

const asking = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece) => ({ ...piece, asks: true }));

function askedPieces(ask: Ask, key: string, language: Language): readonly Piece[] {
  const [single] = ask.fields;
  switch (ask.mode) {
    case 'question':
    case 'form':
      return single !== undefined && !isForm(ask)
        ? [...question(ask, single, key, language)]
        : [...formInWords(ask, language), ...buttons(formButtons(ask, language), key)];
    case 'rows':
      return [...ask.fields.flatMap((field) => rows(ask, field, key, language))];
    case 'section':
    case 'overview':
      return [
        ...paragraphs(ask.passed?.says),
        ...(toldParagraphs(fieldsTold(ask))?.map(inSentences).flatMap(paragraphs) ??
          facts(fieldsTold(ask).map((field) => ({ label: field.label, value: valueInWords(field, language) })))),
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
  if (ask.doubts) return [...emphasized(field.ask), ...buttons(ask.actions, key)];
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

const mostTyped = 300;

/** What is stored or suggested, and what was sent with what does not fit. */
export function present(field: Field, language: Language): readonly Piece[] {
  const known = paragraphs(presentInWords(field, language));
  if (field.error === undefined) return known;
  const typed = typeof field.sent === 'string' || typeof field.sent === 'number' ? String(field.sent) : undefined;
  return [
    ...known,
    ...paragraphs(`⚠️ ${field.error}`),
    // All of it stands above in what they sent: more would split the question over two messages.
    ...(typed === undefined ? [] : paragraphs(`${say(words.typed, language)}: ${shortened(typed, mostTyped)}`)),
  ];
}

/** Which questions it holds: all of them, those that are still needed, or what may be added to one that can be sent as it stands. */
function formAsks(ask: Ask, language: Language): string | undefined {
  const { fields, actions } = ask;
  const open = stillAsked(ask);
  const isReady = actions.some(({ sends }) => sends) && open.length === 0;
  const asked = isReady ? fields.filter(isEmpty) : open.length > 0 ? open : fields;
  const labels = asked.map(({ label }) => label).join(', ');
  const which = isReady ? words.formMay : open.length > 0 ? words.formRest : words.formIntro;
  return labels === '' ? undefined : say(which, language, { total: fields.length, labels });
}

/** The question that comes next stands out right above the buttons, for it can be answered by typing. */
function formInWords(ask: Ask, language: Language): readonly Piece[] {
  const [next] = stillAsked(ask);
  const said = ask.notice?.split('\n').filter((line) => asksNext(ask, line)) ?? [];
  return [
    ...(said.length > 0 ? said.flatMap(emphasized) : paragraphs(formAsks(ask, language))),
    ...(next === undefined || said.length > 0 ? [] : emphasized(next.ask)),
    ...small(next?.example),
    ...ask.fields.flatMap(({ label, error }) => (error === undefined ? [] : paragraphs(`⚠️ ${label}: ${error}`))),
  ];
}

/** What opens the form comes first, until the form can be sent as it stands: one button stands out. */
function formButtons({ record, actions }: Ask, language: Language): readonly Action[] {
  const open = { id: formActionId(record), label: say(words.openForm, language) };
  const ready = actions.filter(({ sends }) => sends);
  const others = actions.filter(({ sends }) => sends === undefined);
  return ready.length === 0 ? [{ ...open, style: 'primary' }, ...others] : [...ready, open, ...others];
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
        ? listing(
            all.map(({ title, lines }) => ({ label: title, value: lines.join(' · ') })),
            tableHead(language),
          )
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

/** Under a line, so that nobody takes it for what the buttons above are about. */
function belowPieces({ title, lines, actions }: Below, language: Language): readonly Piece[] {
  const between: Piece = { block: { type: 'divider' }, text: '' };
  return [between, ...small(title), ...cardLines(lines, language), ...buttons(actions)];
}

function cardLines(lines: readonly Line[], language: Language): readonly Piece[] {
  const pressed = lines.flatMap(({ action }) => action ?? []);
  const menu = pressed.length > limits.lineButtons && pressed.every(({ id }) => id.length <= limits.optionValue);
  if (menu) return [...listing(lines, tableHead(language)), ...menus(pressed, language)];
  return linesInPieces(lines, facts, (one, action) =>
    line(one.label, one.value, action, say(verbBeside(action), language), one.until),
  );
}

const tableHead = (language: Language) => [say(words.tableWhat, language), say(words.tableHow, language)] as const;

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
  const title = bold(label, limits.sectionText);
  const whole = value === '' ? title : below(title, valueText(pair), limits.sectionText);
  const words = whole === undefined ? { text: title, fields: [valueText(pair)] } : { text: whole };
  return [{ block: { type: 'section', ...words, accessory }, text }];
}

/** Opens the window in which a text for others is put in a channel. */
function postButton(announcement: Announcement | undefined, language: Language): readonly Action[] {
  if (announcement === undefined) return [];
  return [{ id: postActionId(announcement.press), label: say(words.postIt, language), style: 'primary' }];
}

/** Menus beside each other, each with its subject on it. */
function menuRow(shown: readonly Menu[]): readonly Piece[] {
  const elements = shown.flatMap(({ label, actions }, index) => menuOf(index, label, actions));
  const text = shown.map(({ label, actions }) => `${label}: ${actions.map((one) => one.label).join(' / ')}`).join('\n');
  return elements.length === 0 ? [] : [{ block: { type: 'actions', elements }, text: shortened(text, 1_000) }];
}

const menuOf = (index: number, label: string, actions: readonly Action[]): StaticSelect[] =>
  actions.length === 0
    ? []
    : [
        {
          type: 'static_select',
          action_id: menuActionId(index),
          placeholder: plain(shortened(label, limits.placeholder)),
          options: actions.map((action) => ({
            text: plain(shortened(action.label, limits.optionText)),
            value: action.id,
          })),
        },
      ];

/** So many lines that a menu opens them, a hundred to a menu. */
function menus(actions: readonly Action[], language: Language): readonly Piece[] {
  return chunks(actions, limits.selectOptions).map((some, index) => ({
    block: { type: 'actions', elements: menuOf(index, `${say(words.pickOne, language)} …`, some) },
    text: '',
  }));
}
