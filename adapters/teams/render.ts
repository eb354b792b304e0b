// Replies as Adaptive Cards: neutral replies become pieces (elements and what they say), pieces are packed into cards.
import {
  askKey,
  fieldsTold,
  isForm,
  isNamedAbove,
  noticeAbove,
  type Sight,
  sightOf,
  withoutBeside,
} from '../../src/core/engine/asked.js';
import {
  type Action,
  type Answered,
  type Ask,
  type Below,
  buttonsOf,
  type Field,
  type Line,
  lineInWords,
} from '../../src/core/engine/replies.js';
import { toldParagraphs } from '../../src/core/engine/telling/told-paragraphs.js';
import { clean, shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Shown } from '../chat/heard.js';
import {
  apart,
  besideLine,
  chunks,
  linesInPieces,
  packed,
  presentInWords,
  valueInWords,
  verbBeside,
  whereInWords,
} from '../chat/pieces.js';
import { askingOf } from '../chat/read-back.js';
import { type About, execute, type Showing, submit } from './actions.js';
import { bytesOf, cardOf, type Element, inputsIn } from './cards.js';
import {
  buttons,
  emphasized,
  facts,
  heading,
  type Message,
  type Piece,
  pack,
  paragraphs,
  small,
  together,
  toned,
} from './elements.js';
import { choiceButtons, fieldInputs, mayBeUnknown } from './inputs.js';
import { limits } from './limits.js';
import { lines } from './text.js';
import { menuId } from './wire.js';
import { words } from './words.js';

/** Everything that one turn said, in as few cards as their size allows. Only what is asked last can be answered. */
export function renderMessages(
  replies: readonly Shown[],
  showing: Showing,
  before: readonly Element[] = [],
): readonly Message[] {
  const asked = replies.findLast((reply): reply is Ask => reply.type === 'ask');
  const messages = apart(replies).flatMap((some, index) => {
    const pieces = some.flatMap((reply, at) => {
      const said = reply.type === 'ask' && reply !== asked ? earlierAsk(reply, showing) : renderReply(reply, showing);
      return at === 0 ? said : below(said);
    });
    return pack(index === 0 && before.length > 0 ? [{ elements: before, text: '' }, ...below(pieces)] : pieces);
  });
  const last = messages.at(-1);
  if (asked === undefined || last === undefined) return messages;
  const asking = askingOf(asked);
  return [...messages.slice(0, -1), { ...last, key: askKey(asked), ...(asking === undefined ? {} : { asking }) }];
}

/** What was answered, in the place of what asked it: a line for one question, lines with a title for a form or card. */
export function readBack({ title, lines: answers }: Answered): readonly Element[] {
  const [only, ...more] = answers;
  const pieces =
    title === undefined && only !== undefined && more.length === 0
      ? [{ elements: [answeredLine(only)], text: '' }]
      : [...small(title), ...facts(answers.map(({ asked, value }) => ({ label: asked, value })))];
  return pieces.flatMap(({ elements }) => elements);
}

/** "Hoeveel mensen werken er? **8**"; nothing in a run of text is read as formatting. */
const answeredLine = ({ asked, value }: Answered['lines'][number]): Element => ({
  type: 'RichTextBlock',
  inlines: [
    { type: 'TextRun', text: `${clean(asked)} ` },
    { type: 'TextRun', text: clean(value), weight: 'Bolder' },
  ],
});

/** A line above what is said next. */
function below([first, ...rest]: readonly Piece[]): readonly Piece[] {
  const [top, ...below] = first?.elements ?? [];
  if (first === undefined || (top?.type !== 'TextBlock' && top?.type !== 'RichTextBlock'))
    return first === undefined ? [] : [first, ...rest];
  return [{ ...first, elements: [{ ...top, separator: true, spacing: 'Medium' }, ...below] }, ...rest];
}

/** A sentence of the channel itself. */
export const sayingCard = (text: string): Message =>
  pack(paragraphs(text))[0] ?? { card: cardOf([]), words: [], above: [], text: '', summary: '' };

function renderReply(reply: Shown, showing: Showing): readonly Piece[] {
  switch (reply.type) {
    case 'text':
      return [...paragraphs(reply.text, toned(reply.tone)), ...buttons(reply.actions ?? [], showing)];
    case 'card':
      return [
        ...heading(reply.title, reply.tone),
        ...paragraphs(reply.text),
        ...cardLines(reply.lines, showing),
        ...buttons(buttonsOf(reply), showing),
        ...(reply.below === undefined ? [] : belowPieces(reply.below, showing)),
      ];
    case 'ask':
      return renderAsk(reply, showing);
  }
}

function earlierAsk(ask: Ask, showing: Showing, beside: readonly Action[] = []): readonly Piece[] {
  const isAgain = ask.fields.some(({ error }) => error !== undefined);
  const notice = paragraphs(noticeAbove(ask));
  const above = buttons(beside, showing, { asked: askKey(ask), record: ask.record });
  const asked = [...above, ...(isNamedAbove(ask) ? [] : where(ask, showing.language)), ...paragraphs(ask.intro)];
  const said = ask.noticePasses ? asking(notice) : notice;
  return [...(isAgain ? passing(said) : said), ...asking(asked)];
}

const asking = (pieces: readonly Piece[]): readonly Piece[] => pieces.map((piece) => ({ ...piece, asks: true }));

function renderAsk(ask: Ask, showing: Showing): readonly Piece[] {
  const { own, beside } = withoutBeside(ask);
  return [...earlierAsk(ask, showing, beside), ...asking(askedPieces(own, showing))];
}

function askedPieces(ask: Ask, showing: Showing): readonly Piece[] {
  const { language } = showing;
  const about = { asked: askKey(ask), record: ask.record };
  const [single] = ask.fields;
  switch (ask.mode) {
    case 'question':
    case 'form':
      return single !== undefined && !isForm(ask)
        ? [...question(ask, single, showing, about), ...buttons(ask.actions, showing, about)]
        : [...form(ask, showing, about)];
    case 'rows':
      return [...ask.fields.flatMap((field) => rows(ask, field, showing, about))];
    case 'section':
    case 'overview':
      return [
        ...paragraphs(ask.passed?.says),
        ...(toldParagraphs(fieldsTold(ask))?.flatMap((text) => paragraphs(text)) ??
          facts(fieldsTold(ask).map((field) => ({ label: field.label, value: valueInWords(field, language) })))),
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
  if (ask.doubts) return emphasized(field.ask);
  const asked = [...emphasized(field.ask), ...small(field.example), ...present(field, language)];
  const options = choiceButtons(ask.record, field, language);
  if (options.length > 0) return [...asked, ...complaint(field.error), ...buttons(options, showing, about)];
  if (field.kind === 'rows') return asked;
  const verb = field.kind === 'choice' || field.kind === 'person' ? words.choose : words.goOn;
  const label = ask.send ?? say(verb, language);
  const how = field.kind === 'choices' ? [] : lines(say(words.typeToo, language), { isSubtle: true, size: 'Small' });
  const elements = [...fieldInputs(field, language, { alone: true, doubts: ask.mode === 'question' }), ...how];
  return [...asked, together([...elements, submit(label, showing, about)])];
}

/** Several questions on one card; more than fit on one go on after it was sent. */
function form(ask: Ask, showing: Showing, about: About): readonly Piece[] {
  const { language, page = 0 } = showing;
  const pages = pagesOf(ask.fields, language);
  const wrong = pages.findIndex((fields) => fields.some(({ error }) => error !== undefined));
  const here = wrong >= 0 ? wrong : Math.min(page, pages.length - 1);
  const fields = pages[here] ?? [];
  const seen = fields.filter((field) => sightOf(ask, field) === 'seen');
  const hint = mayBeUnknown(seen) ? lines(say(words.unknownHint, language), { isSubtle: true, size: 'Small' }) : [];
  const { elements, toggles } = foldedInputs(ask, fields, language);
  const more: readonly Element[] = toggles.length === 0 ? [] : [{ type: 'ActionSet', actions: toggles }];
  const part = pages.length > 1 ? { ...about, page: here } : about;
  // With all fields on the card there is one button that sends them: another one would send what stood there before.
  const ready = pages.length > 1 ? undefined : ask.actions.find(({ sends }) => sends);
  const label = ready?.label ?? ask.send ?? say(ask.mode === 'form' ? words.save : words.goOn, language);
  const rest = ask.actions.filter((one) => one.role !== 'form' && one !== ready);
  return [together([...elements, ...hint, submit(label, showing, part), ...more]), ...buttons(rest, showing, about)];
}

const inputsOf = (fields: readonly Field[], language: Language): readonly Element[] =>
  fields.flatMap((field) => fieldInputs(field, language, { alone: false }));

/** What need not be seen is sent along from where it stands, and is one tap away. */
function foldedInputs(ask: Ask, fields: readonly Field[], language: Language) {
  const ids: Record<Exclude<Sight, 'seen'>, string[]> = { filled: [], seldom: [] };
  const elements = fields.flatMap((field, index): readonly Element[] => {
    const [sight, items] = [sightOf(ask, field), inputsOf([field], language)];
    // Nobody could see what Teams still wants there.
    if (sight === 'seen' || inputsIn(items).some((one) => one.isRequired && one.value === undefined)) return items;
    const id = `${sight}-${index}`;
    ids[sight].push(id);
    return [{ type: 'Container', id, isVisible: false, items }];
  });
  const toggles = [
    { title: say(words.lookOver, language), targetElements: ids.filled },
    { title: ask.seldom?.button ?? '', targetElements: ids.seldom },
  ].filter(({ targetElements }) => targetElements.length > 0);
  return {
    elements,
    toggles: toggles.map((one) => ({ ...one, type: 'Action.ToggleVisibility' as const })),
  };
}

function pagesOf(fields: readonly Field[], language: Language): readonly (readonly Field[])[] {
  const size = (field: Field) => [bytesOf(inputsOf([field], language))];
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

/** Under a line, so that nobody takes it for what the buttons above are about. */
const belowPieces = ({ title, lines, actions }: Below, showing: Showing): readonly Piece[] =>
  below([...small(title), ...cardLines(lines, showing), ...buttons(actions, showing)]);

function cardLines(lines: readonly Line[], showing: Showing): readonly Piece[] {
  const all = lines.map((one) => ({ ...one, value: lineInWords(one) }));
  const pressed = all.flatMap(({ action }) => action ?? []);
  if (pressed.length > limits.lineButtons)
    return [...facts(all.map(({ label, value }) => ({ label, value }))), ...menus(pressed, showing)];
  return linesInPieces(all, facts, ({ label, value }, action) =>
    line(label, value, action, say(verbBeside(action), showing.language), showing),
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
