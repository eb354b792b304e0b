// Replies as Adaptive Cards: neutral replies become pieces (elements and what they say), pieces are packed into cards.
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
import { type About, execute, type Showing, submit } from './actions.js';
import { bytesOf, type Card, cardOf, type Element, inputsIn, wordsOnly } from './cards.js';
import { choiceButtons, fieldInputs, mayBeUnknown } from './inputs.js';
import { limits } from './limits.js';
import { isPlain, type Look, lines } from './text.js';
import { menuId } from './wire.js';
import { words } from './words.js';

/** Elements that stay together, and the same in words for who does not see cards: a notification, a screen reader. */
interface Piece {
  readonly elements: readonly Element[];
  readonly text: string;
  /** Means something only while it can be answered: inputs, how to fill them in, what does not fit. */
  readonly passes?: true;
}

export interface Message {
  readonly card: Card;
  /** What stays of it when it was answered. */
  readonly words: readonly Element[];
  /** All of it in words, with its buttons in brackets. */
  readonly text: string;
  /** What a notification shows. */
  readonly summary: string;
  /** What it asks, when it asks. */
  readonly key?: string;
}

/** Everything that one turn said, in as few cards as their size allows. Only what is asked last can be answered. */
export function renderMessages(replies: readonly Shown[], showing: Showing): readonly Message[] {
  const asked = replies.findLast((reply): reply is Ask => reply.type === 'ask');
  const pieces = replies.flatMap((reply, index) => {
    const said = reply.type === 'ask' && reply !== asked ? earlierAsk(reply, showing) : renderReply(reply, showing);
    return index === 0 ? said : apart(said);
  });
  const messages = pack(pieces);
  const last = messages.at(-1);
  if (asked === undefined || last === undefined) return messages;
  return [...messages.slice(0, -1), { ...last, key: askKey(asked) }];
}

/** A line above what is said next. */
function apart([first, ...rest]: readonly Piece[]): readonly Piece[] {
  const [top, ...below] = first?.elements ?? [];
  if (first === undefined || (top?.type !== 'TextBlock' && top?.type !== 'RichTextBlock'))
    return first === undefined ? [] : [first, ...rest];
  return [{ ...first, elements: [{ ...top, separator: true, spacing: 'Medium' }, ...below] }, ...rest];
}

/** A sentence of the channel itself. */
export const sayingCard = (text: string): Message =>
  pack(paragraphs(text))[0] ?? { card: cardOf([]), words: [], text: '', summary: '' };

function renderReply(reply: Shown, showing: Showing): readonly Piece[] {
  switch (reply.type) {
    case 'text':
      return [...paragraphs(reply.text, toned(reply.tone)), ...buttons(reply.actions ?? [], showing)];
    case 'card':
      return [
        ...heading(reply.title, reply.tone),
        ...paragraphs(reply.text),
        ...cardLines(reply.lines, showing),
        ...buttons(reply.actions, showing),
      ];
    case 'ask':
      return renderAsk(reply, showing);
  }
}

function earlierAsk(ask: Ask, showing: Showing): readonly Piece[] {
  const isAgain = ask.fields.some(({ error }) => error !== undefined);
  const notice = paragraphs(ask.notice);
  return [...(isAgain ? passing(notice) : notice), ...where(ask, showing.language), ...paragraphs(ask.intro)];
}

function renderAsk(ask: Ask, showing: Showing): readonly Piece[] {
  const { language } = showing;
  const about = { asked: askKey(ask), record: ask.record };
  const above = earlierAsk(ask, showing);
  const [single] = ask.fields;
  switch (ask.mode) {
    case 'question':
    case 'form':
      return single !== undefined && !isForm(ask)
        ? [...above, ...question(ask, single, showing, about), ...buttons(ask.actions, showing, about)]
        : [...above, ...form(ask, showing, about)];
    case 'rows':
      return [...above, ...ask.fields.flatMap((field) => rows(ask, field, showing, about))];
    case 'section':
    case 'overview':
      return [
        ...above,
        ...facts(ask.fields.map((field) => ({ label: field.label, value: valueInWords(field, language) }))),
        ...ask.fields.flatMap((field) => complaint(field.error)),
        ...buttons(ask.actions, showing, about),
      ];
  }
}

/** "V-001 Klanten · Waarvoor · Stap 3 van 9". */
function where(ask: Ask, language: Language): readonly Piece[] {
  return small(whereInWords(ask, language));
}

/** One question: its options as buttons where one tap is enough, else an input with a button; typing works too. */
function question(ask: Ask, field: Field, showing: Showing, about: About): readonly Piece[] {
  const { language } = showing;
  const asked = [...emphasized(field.ask), ...small(field.example), ...present(field, language)];
  const options = choiceButtons(ask.record, field, language);
  if (options.length > 0) return [...asked, ...complaint(field.error), ...buttons(options, showing, about)];
  if (field.kind === 'rows') return asked;
  const verb = field.kind === 'choice' || field.kind === 'person' ? words.choose : words.goOn;
  const label = ask.send ?? say(verb, language);
  const how = field.kind === 'choices' ? [] : lines(say(words.typeToo, language), { isSubtle: true, size: 'Small' });
  const elements = [...fieldInputs(field, language, { alone: true }), ...how];
  return [...asked, together([...elements, submit(label, showing, about)])];
}

/** Several questions on one card; more than fit on one go on after it was sent. */
function form(ask: Ask, showing: Showing, about: About): readonly Piece[] {
  const { language, page = 0 } = showing;
  const pages = pagesOf(ask.fields, language);
  const wrong = pages.findIndex((fields) => fields.some(({ error }) => error !== undefined));
  const here = wrong >= 0 ? wrong : Math.min(page, pages.length - 1);
  const fields = pages[here] ?? [];
  const hint = mayBeUnknown(fields) ? lines(say(words.unknownHint, language), { isSubtle: true, size: 'Small' }) : [];
  const elements = [...fields.flatMap((field) => fieldInputs(field, language, { alone: false })), ...hint];
  const label = ask.send ?? say(ask.mode === 'form' ? words.save : words.goOn, language);
  const part = pages.length > 1 ? { ...about, page: here } : about;
  const rest = ask.actions.filter(({ role }) => role !== 'form');
  return [together([...elements, submit(label, showing, part)]), ...buttons(rest, showing, about)];
}

function pagesOf(fields: readonly Field[], language: Language): readonly (readonly Field[])[] {
  const size = (field: Field) => [bytesOf(fieldInputs(field, language, { alone: false }))];
  return packed(fields, [limits.cardBytes * 0.6], size);
}

/** What is stored or suggested; it stands in the input too, where there is one. */
const present = (field: Field, language: Language): readonly Piece[] => paragraphs(presentInWords(field, language));

const complaint = (error: string | undefined): readonly Piece[] =>
  error === undefined ? [] : passing(paragraphs(`⚠️ ${error}`, { color: 'Attention' }));
const passing = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece) => ({ ...piece, passes: true }));

/** Each row with the button that changes it beside it; what else can be done stands below. */
function rows(ask: Ask, field: Field, showing: Showing, about: About): readonly Piece[] {
  const { language } = showing;
  const all = field.rows ?? [];
  const changes = (id: string) => ask.actions.find(({ role, row }) => role === 'change' && row === id);
  const many = all.length > limits.lineButtons;
  const beside = new Set(many ? [] : all.flatMap(({ id }) => changes(id) ?? []));
  const listed = all.flatMap(({ id, title, lines: below }) =>
    line(title, below.join('\n'), many ? undefined : changes(id), say(words.change, language), showing, about),
  );
  return [
    ...emphasized(field.ask),
    ...complaint(field.error),
    ...(all.length === 0 ? paragraphs(say(words.noRows, language)) : listed),
    ...buttons(
      ask.actions.filter((action) => !beside.has(action)),
      showing,
      about,
    ),
  ];
}

function cardLines(lines: readonly Line[], showing: Showing): readonly Piece[] {
  const all = lines.map((one) => ({ ...one, value: lineInWords(one) }));
  const pressed = all.flatMap(({ action }) => action ?? []);
  if (pressed.length > limits.lineButtons)
    return [...facts(all.map(({ label, value }) => ({ label, value }))), ...menus(pressed, showing)];
  return linesInPieces(all, facts, ({ label, value }, action) =>
    line(label, value, action, say(words.choose, showing.language), showing),
  );
}

/** One line of a card with its button beside it. */
function line(
  label: string,
  value: string,
  action: Action | undefined,
  verb: string,
  showing: Showing,
  about: About = {},
): readonly Piece[] {
  const said = [...lines(label, { weight: 'Bolder' }), ...lines(value).map(close)];
  const text = value === '' ? label : `${label}: ${value}`;
  if (action === undefined) return [{ elements: said, text }];
  const button = execute(besideLine(action, label, verb), showing, about, label);
  return [
    {
      elements: [
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', width: 'stretch', items: said },
            {
              type: 'Column',
              width: 'auto',
              verticalContentAlignment: 'Center',
              items: [{ type: 'ActionSet', actions: [button] }],
            },
          ],
        },
      ],
      text,
    },
  ];
}

const close = (element: Element): Element =>
  element.type === 'TextBlock' || element.type === 'RichTextBlock' ? { ...element, spacing: 'None' } : element;

/** So many lines that a menu opens them. */
function menus(actions: readonly Action[], { language, showing }: Showing): readonly Piece[] {
  return chunks(actions, 60).map((some, index) =>
    together([
      {
        type: 'Input.ChoiceSet',
        id: menuId(index),
        label: say(words.pickOne, language),
        choices: some.map(({ id, label }) => ({ title: shortened(label, 100), value: id })),
        style: 'compact',
        wrap: true,
      },
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            title: say(words.openIt, language),
            verb: 'menu',
            data: { do: 'menu', showing },
          },
        ],
      },
    ]),
  );
}

/** Labels and values beside each other; a long value has the whole width. */
function facts(pairs: readonly { readonly label: string; readonly value: string }[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let waiting: { title: string; value: string }[] = [];
  const flush = () => {
    for (const some of chunks(waiting, 10))
      pieces.push({
        elements: [{ type: 'FactSet', facts: some }],
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

const toned = (tone: Tone | undefined): Look => (tone === undefined ? {} : { color: 'Attention', weight: 'Bolder' });

function heading(title: string, tone?: Tone): readonly Piece[] {
  const elements = lines(title, { ...toned(tone), weight: 'Bolder', size: 'Large' }).map((element) =>
    element.type === 'TextBlock' ? { ...element, style: 'heading' as const } : element,
  );
  return elements.length === 0 ? [] : [{ elements, text: title }];
}

const emphasized = (text: string): readonly Piece[] => paragraphs(text, { weight: 'Bolder' });
const small = (text: string | undefined): readonly Piece[] => paragraphs(text, { isSubtle: true, size: 'Small' });

function paragraphs(text: string | undefined, look: Look = {}): readonly Piece[] {
  if (text === undefined || text.trim() === '') return [];
  return split(text, 3_000).map((part) => ({ elements: lines(part, look), text: part }));
}

/** Buttons in rows; one whose label does not fit is numbered, with its label in full above. */
function buttons(actions: readonly Action[], showing: Showing, about: About = {}): readonly Piece[] {
  const { labels, buttons: all } = numbered(actions, limits.buttonText);
  const fitting = all.map((action) => ({ ...action, label: shortened(action.label, limits.buttonText) }));
  return [
    ...labels.flatMap(small),
    ...chunks(fitting, limits.buttons).map((some) => ({
      elements: [{ type: 'ActionSet' as const, actions: some.map((action) => execute(action, showing, about)) }],
      text: some.map(({ label }) => `[${label}]`).join(' '),
    })),
  ];
}

function together(elements: readonly Element[]): Piece {
  const asked = inputsIn(elements).flatMap(({ label }) => label ?? []);
  return { elements, text: asked.join('\n'), passes: true };
}

/** Packs pieces into cards that Teams takes; what does not fit goes on in the next one. Inputs of two pieces never meet. */
function pack(pieces: readonly Piece[]): readonly Message[] {
  const sizes = ({ elements }: Piece) => [bytesOf(elements), inputsIn(elements).length > 0 ? 1 : 0];
  return packed(pieces, [limits.cardBytes - 500, 1], sizes).map((some) => {
    const kept = some.flatMap(({ elements, passes }) => (passes === undefined ? wordsOnly(elements) : []));
    const text = some.flatMap((piece) => (piece.text === '' ? [] : [piece.text])).join('\n');
    const summary = shortened(text === '' ? '–' : text, limits.summary);
    return { card: cardOf(some.flatMap(({ elements }) => elements)), words: kept, text, summary };
  });
}
