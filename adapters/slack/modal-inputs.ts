// One question as the inputs of a modal, to submit together with others.
import type { InputBlock, KnownBlock } from '@slack/types';
import type { Field } from '../../src/core/engine/replies.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import {
  currentOf,
  currentUnknown,
  type InputKind,
  idsOf,
  otherOf,
  othersOf,
  typedOf,
  unknownChoice,
} from '../chat/filled.js';
import { dateOf, manyOf, type OptionsShown, oneOf, optionsShown } from './inputs.js';
import { limits } from './limits.js';
import { plain } from './text.js';
import { type InputPart, inputActionId, inputBlockId, sides } from './wire.js';
import { words } from './words.js';

/** One question in a modal: its input, and what belongs to it. `draft` is what was typed there before. */
export function modalInputs(
  field: Field,
  language: Language,
  value: unknown = currentOf(field),
): readonly KnownBlock[] {
  const inputs = ownInputs(field, language, value);
  return field.conflict ? [...inputs, sideInput(field, language)] : inputs;
}

/** Whose answer counts: what the other stored, in words, or what stands in the input above. */
function sideInput(field: Field, language: Language): KnownBlock {
  const theirs = (field.shown ?? []).join('; ') || say(words.unknown, language);
  const option = (value: string, text: string) => ({ value, text: plain(shortened(text, limits.optionText)) });
  const mine = option(sides.mine, say(words.mine, language));
  const asked = { field, language, value: undefined, required: true };
  const element = {
    type: 'radio_buttons',
    action_id: inputActionId('one', true),
    options: [mine, option(sides.theirs, say(words.theirs, language, { theirs }))],
    initial_option: mine,
  } as const;
  const label = say(words.whichSide, language, { label: field.label });
  return inputBlock(asked, { ...element, options: [...element.options] }, { part: 'side', label });
}

function ownInputs(field: Field, language: Language, value: unknown): readonly KnownBlock[] {
  const asked = { field, language, value, required: !field.optional };
  switch (isPicked(field) ? field.kind : 'text') {
    case 'rows':
      return [];
    case 'text':
    case 'long-text':
      return typedInputs(asked);
    case 'number':
      return [numberInput(asked)];
    case 'moment':
      return [...typedInputs(asked), momentPicker(asked)];
    case 'day':
      return [dayInput(asked)];
    case 'yes-no':
      return [yesNoInput(asked)];
    case 'choice':
      return oneInputs(asked);
    case 'choices':
      return manyInputs(asked);
    case 'person':
      return personInputs(asked);
  }
}

interface Asked {
  readonly field: Field;
  readonly language: Language;
  /** What stands in it at first. */
  readonly value: unknown;
  readonly required: boolean;
}

function inputBlock(
  { field }: Asked,
  element: InputBlock['element'],
  more: { part?: InputPart; label?: string; hint?: string; optional?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: inputBlockId({ path: field.path, n: field.n, part: more.part ?? '' }),
    label: plain(shortened(more.label ?? field.ask, limits.label)),
    ...(more.hint === undefined ? {} : { hint: plain(shortened(more.hint, limits.hint)) }),
    element,
    optional: more.optional ?? field.optional,
    dispatch_action: true,
  };
}

function hint(...parts: readonly (string | undefined)[]): { readonly hint?: string } {
  const text = parts.filter((part) => part !== undefined).join(' · ');
  return text === '' ? {} : { hint: text };
}

function typedInputs(asked: Asked): readonly KnownBlock[] {
  const { field, language, value, required } = asked;
  const current = typedOf(field, value, language);
  const rest = current?.slice(limits.inputText) ?? '';
  const unknownHint = required ? say(words.unknownHint, language) : undefined;
  if (rest === '') {
    const element = textInput('text', required, current, field.kind === 'long-text', field.max);
    return [inputBlock(asked, element, hint(field.example, howToType(field, language), unknownHint))];
  }
  return [
    inputBlock(asked, textInput('text', required, current, true), {
      ...hint(field.example, unknownHint),
      label: say(words.firstPart, language, { label: field.ask }),
    }),
    inputBlock(asked, textInput('text', required, rest, true), {
      part: 'rest',
      label: say(words.restPart, language, { label: field.label }),
      optional: true,
    }),
  ];
}

function howToType({ unit, kind, example }: Field, language: Language): string | undefined {
  if (unit !== undefined) return say(words.typeNumber, language, { unit });
  return kind === 'moment' && example === undefined ? say(words.typeMoment, language) : undefined;
}

/** Takes digits only, so that nothing typed has no place for "weet ik niet". */
function numberInput(asked: Asked): KnownBlock {
  const { field, language, value, required } = asked;
  const current = typedOf(field, value, language);
  // What does not fit is typed over, not lost.
  if (current !== undefined && !/^\d+$/.test(current)) {
    const typed = textInput('text', required, current, false, field.max);
    return inputBlock(asked, typed, hint(field.example, howToType(field, language)));
  }
  const element = {
    type: 'number_input',
    action_id: inputActionId('exact', required),
    is_decimal_allowed: false,
    min_value: '0',
    ...(current === undefined ? {} : { initial_value: current }),
  } as const;
  const empty = required ? say(words.emptyNumber, language) : undefined;
  return inputBlock(asked, element, { ...hint(field.example, howToType(field, language), empty), optional: true });
}

/** For who would rather pick than type. */
function momentPicker(asked: Asked): KnownBlock {
  const { language, required } = asked;
  const element = { type: 'datetimepicker', action_id: inputActionId('text', required) } as const;
  const label = say(words.orPickMoment, language);
  return inputBlock(asked, element, { part: 'when', label, optional: true });
}

/** A picker of days has no place for "weet ik niet". */
function dayInput(asked: Asked): KnownBlock {
  const { field, language, value, required } = asked;
  const element = {
    type: 'datepicker',
    action_id: inputActionId('day', required),
    placeholder: plain(say(words.pickDay, language)),
    ...dateOf(value),
  } as const;
  const empty = required ? say(words.emptyDay, language) : undefined;
  return inputBlock(asked, element, { ...hint(field.example, empty), optional: true });
}

function yesNoInput(asked: Asked): KnownBlock {
  const { field, language, value, required } = asked;
  const options = [
    { id: 'yes', label: say(words.yes, language) },
    { id: 'no', label: say(words.no, language) },
    ...unknownChoice(field, language),
  ];
  const current = value === true ? 'yes' : value === false ? 'no' : currentUnknown(field);
  const element = oneOf(optionsShown(options), inputActionId('yes-no', required), current, language);
  return inputBlock(asked, element, hint(field.example));
}

function oneInputs(asked: Asked): readonly KnownBlock[] {
  const { language, value, required } = asked;
  const shown = optionsWithUnknown(asked);
  const element = oneOf(shown, inputActionId('one', required), currentOption(asked), language);
  return pickedFrom(asked, shown, element, otherOf(value));
}

function manyInputs(asked: Asked): readonly KnownBlock[] {
  const { field, language, value, required } = asked;
  const shown = optionsWithUnknown(asked);
  const ids = idsOf(value);
  const current = ids.length > 0 ? ids : [currentUnknown(field) ?? ''];
  const element = manyOf(shown, inputActionId('many', required), current, language);
  return pickedFrom(asked, shown, element, othersOf(value));
}

const pickedFrom = (
  asked: Asked,
  { listed }: OptionsShown,
  element: InputBlock['element'],
  others: string | undefined,
): readonly KnownBlock[] => [
  ...listedBlocks(listed),
  pickedBlock(asked, element),
  ...otherBlocks(asked, words.other, others),
];

function personInputs(asked: Asked): readonly KnownBlock[] {
  const { field, language, value, required } = asked;
  const shown = optionsWithUnknown(asked);
  const id = inputActionId('person', required);
  const colleague = {
    type: 'users_select',
    action_id: id,
    placeholder: plain(say(words.pickColleague, language)),
  } as const;
  const label = say(words.colleague, language);
  return [
    ...listedBlocks(shown.listed),
    ...(shown.options.length === 0 ? [] : [pickedBlock(asked, oneOf(shown, id, currentOption(asked), language))]),
    ...(field.other ? [inputBlock(asked, colleague, { part: 'user', label, optional: true })] : []),
    ...otherBlocks(asked, words.otherPerson, otherOf(value)),
  ];
}

const optionsWithUnknown = ({ field, language }: Asked): OptionsShown =>
  optionsShown([...(field.options ?? []), ...unknownChoice(field, language)]);

function currentOption({ field, value }: Asked): string | undefined {
  if (typeof value === 'string') return value;
  return otherOf(value) === undefined ? currentUnknown(field) : undefined;
}

const pickedBlock = (asked: Asked, element: InputBlock['element']): InputBlock =>
  inputBlock(asked, element, { ...hint(asked.field.example), optional: asked.field.optional || asked.field.other });

/** What may be typed beside the options. */
function otherBlocks(asked: Asked, label: Text, current: string | undefined): readonly KnownBlock[] {
  const { field, language, required } = asked;
  if (!field.other) return [];
  const element = textInput('one', required, current, false, undefined, words.otherPlaceholder[language]);
  return [inputBlock(asked, element, { part: 'other', label: say(label, language), optional: true })];
}

/** A list that is empty (there is nothing to pick from yet) is answered by typing. */
function isPicked({ kind, options = [], other }: Field): boolean {
  return (
    !((kind === 'choice' || kind === 'choices') && options.length === 0) &&
    !(kind === 'person' && options.length === 0 && !other)
  );
}

const listedBlocks = (listed: readonly string[]): readonly KnownBlock[] =>
  listed.map((text) => ({ type: 'section', text: plain(text) }));

function textInput(
  kind: InputKind,
  required: boolean,
  current: string | undefined,
  multiline: boolean,
  most?: number,
  placeholder?: string,
): InputBlock['element'] {
  return {
    type: 'plain_text_input',
    action_id: inputActionId(kind, required),
    multiline,
    ...(current === undefined || current === '' ? {} : { initial_value: current.slice(0, limits.inputText) }),
    ...(most !== undefined && most <= limits.inputText && (current ?? '').length <= most ? { max_length: most } : {}),
    ...(placeholder === undefined ? {} : { placeholder: plain(shortened(placeholder, limits.placeholder)) }),
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] },
  };
}
