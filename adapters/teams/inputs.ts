// One question as the inputs of a card: alone or in a form, with what was typed and why it does not fit.

import { choosing } from '../../src/core/engine/asked.js';
import type { Action, Field, FieldOption } from '../../src/core/engine/replies.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import {
  currentOf,
  currentUnknown,
  dayOf,
  type InputKind,
  idsOf,
  otherOf,
  othersOf,
  typedOf,
  unknownChoice,
  unknownOption,
} from '../chat/filled.js';
import type { ChoiceSetInput, DateInput, Element, Input, TextInput } from './cards.js';
import { limits } from './limits.js';
import { lines } from './text.js';
import { type InputPart, inputId } from './wire.js';
import { words } from './words.js';

/** Options as buttons: a question that one tap answers. */
export function choiceButtons(record: string, field: Field, language: Language): readonly Action[] {
  if (field.kind === 'yes-no')
    return (['yes', 'no'] as const).map((id) => choosing(record, field, { id, label: say(words[id], language) }));
  const options = field.options ?? [];
  const few = options.length <= 5 && options.every(({ label, hint }) => label.length <= 40 && hint === undefined);
  if (field.kind !== 'choice' || field.other || !few) return [];
  return options.map((option) => choosing(record, field, option));
}

/** Where a question is asked: `alone` where it stands above its inputs already, `doubts` where a button beside it says "weet ik niet". */
interface Place {
  readonly alone: boolean;
  readonly doubts?: boolean;
}

/** The inputs of a question. */
export function fieldInputs(field: Field, language: Language, place: Place): Element[] {
  const error = field.error === undefined ? [] : lines(`⚠️ ${field.error}`, { color: 'Attention' });
  const hints = place.alone ? [] : [hasPlaceholder(field) ? undefined : field.example, hintOf(field, language)];
  const hint = hints.flatMap((text) => (text === undefined ? [] : lines(text, { isSubtle: true, size: 'Small' })));
  return [...error, ...inputsOf(field, language, place), ...hint];
}

/** What stands above a list, and its option for who does not know. */
interface Asked {
  readonly label: string;
  readonly unknown: readonly FieldOption[];
}

function inputsOf(field: Field, language: Language, { alone, doubts = false }: Place): readonly Input[] {
  const label = shortened(alone ? say(words.answer, language) : field.ask, 500);
  const asked = { label, unknown: doubts ? [] : unknownChoice(field, language) };
  const value = currentOf(field);
  switch (kindOf(field)) {
    case 'rows':
      return [];
    case 'text':
      return [textInput(field, language, label, typedOf(field, value, language) ?? otherOf(value))];
    case 'day':
      return [dayInput(field, label, value)];
    case 'yes-no': {
      const options = (['yes', 'no'] as const).map((id) => ({ id, label: say(words[id], language) }));
      const current = value === true ? ['yes'] : value === false ? ['no'] : [];
      return [choiceInput(field, language, asked, 'yes-no', options, current)];
    }
    case 'one':
      return oneInputs(field, language, asked, 'one', value);
    case 'person':
      return oneInputs(field, language, asked, 'person', value);
    case 'many': {
      const other = field.other ? [otherInput(field, language, 'many', othersOf(value))] : [];
      return [choiceInput(field, language, asked, 'many', field.options ?? [], idsOf(value)), ...other];
    }
  }
}

/** One of a list, or what is typed beside it; without a list only the latter. */
function oneInputs(
  field: Field,
  language: Language,
  asked: Asked,
  kind: 'one' | 'person',
  value: unknown,
): readonly Input[] {
  const current = typeof value === 'string' ? [value] : [];
  const other = field.other ? [otherInput(field, language, kind, otherOf(value))] : [];
  const options = field.options ?? [];
  if (options.length === 0) return other;
  return [choiceInput(field, language, asked, kind, options, current), ...other];
}

/** A list that is empty (there is nothing to pick from yet) is answered by typing. */
function kindOf({ kind, options = [], other }: Field): Exclude<InputKind, 'exact'> | 'rows' {
  switch (kind) {
    case 'rows':
    case 'yes-no':
    case 'day':
      return kind;
    case 'choice':
      return options.length === 0 ? 'text' : 'one';
    case 'choices':
      return options.length === 0 ? 'text' : 'many';
    case 'person':
      return options.length === 0 && !other ? 'text' : 'person';
    default:
      return 'text';
  }
}

function nameOf(field: Field, kind: InputKind, part: InputPart = ''): string {
  return inputId({ kind, required: !field.optional, path: field.path, n: field.n, part });
}

const mustBeFilled = (language: Language) => ({ isRequired: true, errorMessage: say(words.required, language) });

function textInput(field: Field, language: Language, label: string, current: string | undefined): TextInput {
  const placeholder = field.unit === undefined ? field.example : say(words.typeNumber, language, { unit: field.unit });
  return {
    type: 'Input.Text',
    id: nameOf(field, 'text'),
    label,
    ...(field.kind === 'long-text' ? { isMultiline: true } : {}),
    ...(field.max !== undefined && field.kind !== 'number' && (current ?? '').length <= field.max
      ? { maxLength: field.max }
      : {}),
    ...(placeholder === undefined ? {} : { placeholder: shortened(placeholder, 200) }),
    ...(current === undefined || current === '' ? {} : { value: current }),
    ...(field.optional ? {} : mustBeFilled(language)),
  };
}

/** Left empty it means "weet ik niet": a calendar has no place for it. */
function dayInput(field: Field, label: string, value: unknown): DateInput {
  const day = dayOf(value);
  return { type: 'Input.Date', id: nameOf(field, 'day'), label, ...(day === undefined ? {} : { value: day }) };
}

function choiceInput(
  field: Field,
  language: Language,
  { label, unknown }: Asked,
  kind: InputKind,
  options: readonly FieldOption[],
  current: readonly string[],
): ChoiceSetInput {
  const all = [...options, ...unknown];
  const isUnknown = current.length === 0 && currentUnknown(field) !== undefined;
  const picked = isUnknown ? [unknownOption] : current.filter((id) => all.some((option) => option.id === id));
  const many = kind === 'many';
  return {
    type: 'Input.ChoiceSet',
    id: nameOf(field, kind),
    label,
    choices: all.map(({ id, label: title, hint }) => ({ title: hint ? `${title} (${hint})` : title, value: id })),
    style: all.length <= (many ? limits.boxesShown : limits.choicesShown) ? 'expanded' : 'compact',
    wrap: true,
    ...(many ? { isMultiSelect: true } : { placeholder: say(words.pickOne, language) }),
    ...(picked.length === 0 ? {} : { value: picked.join(',') }),
    ...(field.optional || field.other ? {} : mustBeFilled(language)),
  };
}

function otherInput(field: Field, language: Language, kind: InputKind, current: string | undefined): TextInput {
  const label = kind === 'person' ? words.otherPerson : words.other;
  return {
    type: 'Input.Text',
    id: nameOf(field, kind, 'other'),
    label: say(label, language),
    placeholder: say(words.otherPlaceholder, language),
    ...(current === undefined ? {} : { value: current }),
  };
}

function hintOf(field: Field, language: Language): string | undefined {
  if (field.kind === 'moment') return field.example === undefined ? say(words.typeMoment, language) : undefined;
  return field.kind === 'day' && !field.optional ? say(words.emptyDay, language) : undefined;
}

const hasPlaceholder = (field: Field): boolean => kindOf(field) === 'text' && field.unit === undefined;

/** Whether "weet ik niet" is to be typed in one of these: elsewhere it can be picked. */
export const mayBeUnknown = (fields: readonly Field[]): boolean =>
  fields.some((field) => kindOf(field) === 'text' && !field.optional);
