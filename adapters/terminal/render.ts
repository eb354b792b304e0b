// Replies as calm plain text.
import { isProposed } from '../../src/core/engine/answers.js';
import {
  type Action,
  type Ask,
  type Below,
  buttonsOf,
  type Field,
  type FieldOption,
  type Line,
  lineInWords,
  type Reply,
  type Tone,
} from '../../src/core/engine/replies.js';
import { stepInWords } from '../../src/core/engine/step-in-words.js';
import { isMarked, toldParagraphs } from '../../src/core/engine/telling/told-paragraphs.js';
import { controlWord } from '../../src/core/engine/typed/control-words.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { clean, padTo, widthOf, wrap } from './text.js';
import { words } from './words.js';

/** What the screen can do. Styles are applied to whole lines, after wrapping. */
export interface Look {
  readonly width: number;
  readonly language: Language;
  readonly bold: (line: string) => string;
  readonly dim: (line: string) => string;
}

export function lookOf(width: number, language: Language, color: boolean): Look {
  const style = (on: number, off: number) => (line: string) =>
    color && line !== '' ? `\u001b[${on}m${line}\u001b[${off}m` : line;
  return { width: Math.min(80, Math.max(20, width)), language, bold: style(1, 22), dim: style(2, 22) };
}

/** Gives the letter under which an action is pressed. */
export type LetterOf = (action: Action) => string;

export type Shown = Exclude<Reply, { type: 'file' }>;

/** `listed`: the list of the question stands above already. */
export function renderReply(reply: Shown, look: Look, letterOf: LetterOf, listed = false): string[] {
  switch (reply.type) {
    case 'text':
      return blocks(
        wrap(attention(reply.tone, reply.text), look.width),
        renderActions(reply.actions ?? [], look, letterOf),
      );
    case 'card':
      return blocks(
        wrap(attention(reply.tone, reply.title), look.width).map(look.bold),
        reply.text === undefined ? [] : wrap(reply.text, look.width),
        cardLines(reply.lines, look, letterOf),
        renderActions(buttonsOf(reply), look, letterOf),
        ...(reply.below === undefined ? [] : renderBelow(reply.below, look, letterOf)),
      );
    case 'ask':
      return renderAsk(reply, look, letterOf, listed);
  }
}

function renderBelow({ title, lines, actions }: Below, look: Look, letterOf: LetterOf): string[][] {
  return [wrap(title, look.width), cardLines(lines, look, letterOf), renderActions(actions, look, letterOf)];
}

const cardLines = (lines: readonly Line[], look: Look, letterOf: LetterOf): string[] =>
  renderLines(
    lines.map((line) => ({
      label: line.action ? `[${letterOf(line.action)}] ${line.label}` : line.label,
      value: lineInWords(line),
    })),
    look,
  );

const attention = (tone: Tone | undefined, text: string) => (tone === undefined ? text : `!! ${text}`);

/** The question that an ask puts by itself; undefined for a form of several and for cards. */
export function singleField(ask: Ask): Field | undefined {
  const [field, ...more] = ask.fields;
  return (ask.mode === 'question' || ask.mode === 'form') && more.length === 0 ? field : undefined;
}

/** Which question puts a list by itself; undefined for anything else. */
export function listIn(reply: Shown): string | undefined {
  const field = reply.type === 'ask' ? singleField(reply) : undefined;
  return reply.type === 'ask' && field?.options !== undefined ? `${reply.record} ${field.path}` : undefined;
}

/** A form of several questions is asked one by one. */
export const isLongForm = (ask: Ask): boolean =>
  (ask.mode === 'question' || ask.mode === 'form') && ask.fields.length > 1;

function renderAsk(ask: Ask, look: Look, letterOf: LetterOf, listed: boolean): string[] {
  const { language, width } = look;
  const step = stepInWords(ask, language);
  const head = [
    ...wrap(ask.title, width).map(look.bold),
    ...(step === '' ? [] : [look.dim([step, ...barOf(ask)].join(' · '))]),
  ];
  // The words that can always be typed need no letter.
  const lettered = ask.actions.filter(({ label }) => !isStanding(label));
  const standing = ask.actions.filter(({ label }) => isStanding(label)).map(({ label }) => clean(label).toLowerCase());
  const single = singleField(ask);
  const body =
    single !== undefined
      ? renderField(single, look, { listed })
      : isLongForm(ask)
        ? maybe(formInWords(ask, language), width)
        : ask.mode === 'rows'
          ? ask.fields.flatMap((field) => renderRows(field, look))
          : (renderTold(ask, look) ??
            renderLines(
              ask.fields.map((field) => ({ label: field.label, value: valueInWords(field, language) })),
              look,
            ));
  return blocks(
    maybe(ask.notice, width),
    head,
    maybe(ask.intro, width),
    body,
    renderActions(lettered, look, letterOf),
    renderHint(ask, single, standing, lettered.length > 0, look),
  );
}

/** A card of sentences, with an empty line between its sections. */
function renderTold({ fields }: Ask, { width }: Look): string[] | undefined {
  const paragraphs = toldParagraphs(fields);
  return paragraphs && blocks(...paragraphs.map((text) => wrap(text, width)));
}

/** How much of the interview is done. */
function barOf({ progress: { done, total }, question }: Ask): readonly string[] {
  if (total < 2) return [];
  const cells = Math.min(total, 20);
  const within = question === undefined ? 0 : (question.n - 1) / question.of;
  const filled = Math.min(cells, Math.floor(((done + within) / total) * cells));
  return [`${'▓'.repeat(filled)}${'░'.repeat(cells - filled)}`];
}

const maybe = (text: string | undefined, width: number, indent = '') =>
  text === undefined ? [] : wrap(text, width, indent);

function formInWords({ fields, notice }: Ask, language: Language): string | undefined {
  const wrong = fields.filter(({ error }) => error !== undefined).length;
  if (wrong === 0) return say(words.formStart, language, { total: fields.length });
  if (notice !== undefined) return undefined; // it says so already
  return say(wrong === 1 ? words.formAgain : words.formAgainMany, language, { total: wrong });
}

const isStanding = (label: string) =>
  ['unknown', 'back', 'skip', 'explain', 'pause'].includes(controlWord(label) ?? '');

/** The options of a question in the order of their numbers. */
export function optionsOf(field: Field, language: Language): readonly FieldOption[] {
  if (field.kind !== 'yes-no') return field.options ?? [];
  return [
    { id: 'yes', label: say(words.yes, language) },
    { id: 'no', label: say(words.no, language) },
  ];
}

/** Whether "anders, namelijk …" has a number of its own; the name of a new person is simply typed. */
export const hasOtherNumber = (field: Field): boolean =>
  field.other && (field.kind === 'choice' || field.kind === 'choices');

export interface FieldExtras {
  /** What was typed before for this question, or stood there when the form began. */
  readonly typed?: { readonly words: string; readonly ready?: true };
  /** Enter keeps what is shown. */
  readonly keepsOnEnter?: boolean;
  /** Its list stands above already. */
  readonly listed?: boolean;
}

export function renderField(field: Field, look: Look, extras: FieldExtras = {}): string[] {
  const { language, width } = look;
  const dimmed = (text: string | undefined) => maybe(text, width, '  ').map(look.dim);
  const isListed = extras.listed === true && optionsOf(field, language).length > fewOptions;
  const numbered = isListed ? renderListed(field, look) : renderOptions(field, look);
  const newPerson = field.kind === 'person' && field.other && numbered.length > 0;
  const sent = sentInWords(field);
  return blocks(
    [
      ...wrap(field.ask, width).map(look.bold),
      ...dimmed(field.example),
      ...dimmed(field.unit === undefined ? undefined : say(words.unit, language, { unit: field.unit })),
    ],
    [...numbered, ...dimmed(newPerson ? say(words.newPerson, language) : undefined)],
    maybe(knownInWords(field, language, extras), width, '  '),
    field.error === undefined
      ? []
      : [
          ...wrap(field.error, width, '! ', '  '),
          ...dimmed(sent === undefined ? undefined : `${say(words.typed, language)}: ${sent}`),
        ],
  );
}

/** A long list stands above already: how to answer it, and how to see it again. */
const renderListed = (field: Field, { language, width, dim }: Look): string[] =>
  wrap(
    say(words.listed, language, { max: optionsOf(field, language).length + (hasOtherNumber(field) ? 1 : 0) }),
    width,
    '  ',
  ).map(dim);
const fewOptions = 8;

function renderOptions(field: Field, look: Look): string[] {
  const options = optionsOf(field, look.language).map(({ label, hint }) => ({ label, hint }));
  if (hasOtherNumber(field)) options.push({ label: say(words.other, look.language), hint: undefined });
  return options.flatMap(({ label, hint }, index) => {
    const number = numberOf(index, options.length);
    const indent = ' '.repeat(number.length);
    return [...wrap(label, look.width, number, indent), ...maybe(hint, look.width, indent).map(look.dim)];
  });
}

const numberOf = (index: number, of: number) => `  ${String(index + 1).padStart(String(of).length)}. `;

/** What stands there already: typed before, stored, or suggested. */
function knownInWords(field: Field, language: Language, { typed, keepsOnEnter }: FieldExtras): string | undefined {
  const stored = field.provenance !== undefined && !isProposed(field);
  const usual = stored ? words.now : words.suggestion;
  const lead = typed === undefined ? usual : typed.ready ? words.ready : words.typed;
  const known = typed?.words ?? shownInWords(field, language);
  if (known === undefined) return undefined;
  const keep = keepsOnEnter ? ` (${say(words.keep, language)})` : '';
  return `${say(lead, language)}: ${known}${keep}`;
}

function shownInWords(field: Field, language: Language): string | undefined {
  if (field.shown !== undefined && field.shown.length > 0) return field.shown.join('; ');
  return field.provenance === 'onbekend' ? say(words.unknown, language) : undefined;
}

const longestSent = 200;
function sentInWords({ sent }: Field): string | undefined {
  if (typeof sent !== 'string' && typeof sent !== 'number') return undefined;
  const text = String(sent);
  return text.length > longestSent ? `${[...text.slice(0, longestSent)].join('')}…` : text;
}

function valueInWords(field: Field, language: Language): string {
  const shown = field.shown ?? [];
  // What is not known yet because something else is not says so.
  if (field.provenance === 'onbekend') {
    return `${shown.length > 0 ? shown.join('; ') : say(words.unknown, language)} (${say(words.open, language)})`;
  }
  if (shown.length === 0) return `(${say(field.optional ? words.emptyValue : words.open, language)})`;
  const mark = isMarked(field) ? `(${say(words.suggested, language)})` : '';
  // A list shows each of its rows on a line of its own.
  if (field.kind === 'rows') return [...(mark === '' ? [] : [mark]), ...shown.map((row) => `- ${row}`)].join('\n');
  return `${shown.join('; ')} ${mark}`.trimEnd();
}

function renderRows(field: Field, look: Look): string[] {
  const rows = field.rows ?? [];
  const list = rows.flatMap(({ title, lines }, index) => {
    const number = numberOf(index, rows.length);
    const indent = ' '.repeat(number.length);
    return [
      ...wrap(title, look.width, number, indent),
      ...lines.flatMap((line) => wrap(line, look.width, indent).map(look.dim)),
    ];
  });
  return blocks(
    wrap(field.ask, look.width).map(look.bold),
    field.error === undefined ? [] : wrap(field.error, look.width, '! ', '  '),
    list.length > 0 ? list : wrap(say(words.noRows, look.language), look.width, '  '),
  );
}

function renderLines(lines: readonly { label: string; value: string }[], look: Look): string[] {
  const labels = lines.map(({ label }) => clean(label).replaceAll('\n', ' '));
  const column = Math.min(26, Math.floor(look.width / 3), Math.max(0, ...labels.map(widthOf)));
  const rest = ' '.repeat(column + 4);
  return lines.flatMap(({ value }, index) => {
    const label = labels[index] ?? '';
    // A line that stands for itself, as a question that may be meant, announces nothing.
    if (value === '') return wrap(label, look.width, '  ', '    ');
    if (widthOf(label) > column) {
      return [...wrap(`${label}:`, look.width, '  ', '    '), ...wrap(value, look.width, rest)];
    }
    return wrap(value, look.width, `  ${padTo(`${label}:`, column + 2)}`, rest);
  });
}

function renderActions(actions: readonly Action[], look: Look, letterOf: LetterOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const action of actions) {
    const item = `[${letterOf(action)}] ${clean(action.label).replaceAll('\n', ' ')}`;
    if (line !== '' && widthOf(line) + 2 + widthOf(item) > look.width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? item : `${line}  ${item}`;
  }
  if (line !== '') lines.push(line);
  return lines.flatMap((each) => (widthOf(each) > look.width ? wrap(each, look.width, '', '    ') : [each]));
}

function renderHint(
  ask: Ask,
  single: Field | undefined,
  standing: readonly string[],
  hasLetters: boolean,
  look: Look,
): string[] {
  const { language } = look;
  const usual =
    single !== undefined
      ? [words.explain, words.unknown, words.back, words.skip, words.later]
      : isLongForm(ask)
        ? [words.explain, words.unknown, words.back, words.later]
        : [words.back, words.later];
  // In a form the words are handled here, whatever actions came with it.
  const list = standing.length > 0 && !isLongForm(ask) ? standing : usual.map((word) => say(word, language));
  const how = howToAnswer(ask, single, hasLetters);
  const start = how === undefined ? '' : `${say(how, language)}, ${say(words.orWord, language)}: `;
  return wrap(`${start}${list.join(' · ')}`, look.width).map(look.dim);
}

function howToAnswer(ask: Ask, single: Field | undefined, hasLetters: boolean): Text | undefined {
  if (single === undefined) return hasLetters && !isLongForm(ask) ? words.typeLetter : undefined;
  if (single.kind === 'choices') return words.typeNumbers;
  const hasNumbers = single.kind === 'choice' || single.kind === 'yes-no' || single.options !== undefined;
  return hasNumbers ? words.typeNumber : words.typeAnswer;
}

/** Blocks with one empty line between them; empty blocks take no room. */
export function blocks(...parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** Something of it can be pressed. */
export const hasActions = (reply: Reply): boolean =>
  reply.type === 'card' ? buttonsOf(reply).length > 0 : reply.type !== 'file' && (reply.actions ?? []).length > 0;
