// One question as Block Kit elements: for a message (picks that act at once) and for a modal (inputs to submit).
import type {
  ActionsBlockElement,
  Checkboxes,
  InputBlock,
  KnownBlock,
  MultiStaticSelect,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
} from '@slack/types';
import { choosing } from '../../src/core/engine/asked.js';
import type { Action, Field, FieldOption } from '../../src/core/engine/replies.js';
import { shortened, split } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import { type InputKind, unknownOption } from '../chat/filled.js';
import { limits } from './limits.js';
import { plain } from './text.js';
import { type InputPart, inputActionId, inputBlockId, ownActions } from './wire.js';
import { words } from './words.js';

interface MessageInputs {
  readonly blocks: readonly KnownBlock[];
  /** Options that are longer than an option may be, in full. */
  readonly listed: readonly string[];
  /** Options as buttons. */
  readonly actions: readonly Action[];
}

/** How a single question is answered in a message. Text is simply typed. */
export function messageInputs(record: string, field: Field, language: Language): MessageInputs {
  const none: MessageInputs = { blocks: [], listed: [], actions: [] };
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'number':
    case 'moment':
    case 'rows':
      return none;
    case 'day':
      return {
        ...none,
        blocks: [
          actionsBlock(field, {
            type: 'datepicker',
            action_id: inputActionId('day', true, 'pick'),
            placeholder: plain(say(words.pickDay, language)),
            ...dateOf(currentOf(field)),
          }),
        ],
      };
    case 'yes-no':
      return {
        ...none,
        actions: (['yes', 'no'] as const).map((id) => choosing(record, field, { id, label: say(words[id], language) })),
      };
    case 'choice': {
      const options = field.options ?? [];
      if (options.length === 0) return none;
      const fewWords =
        options.length <= 5 && options.every(({ label, hint }) => label.length <= 40 && hint === undefined);
      const asButtons = options.map((option) => choosing(record, field, option));
      if (fewWords && asButtons.every(({ id }) => id.length <= limits.actionId)) return { ...none, actions: asButtons };
      const shown = optionsShown(options);
      return {
        ...none,
        listed: shown.listed,
        blocks: [actionsBlock(field, oneOf(shown, inputActionId('one', true, 'pick'), undefined, language))],
      };
    }
    case 'choices': {
      const shown = optionsShown(field.options ?? []);
      if (shown.options.length === 0) return none;
      const element = manyOf(shown, inputActionId('many', true), idsOf(currentOf(field)), language);
      return { ...none, listed: shown.listed, blocks: [actionsBlock(field, element)] };
    }
    case 'person': {
      const shown = optionsShown(field.options ?? []);
      const known =
        shown.options.length > 0 ? [oneOf(shown, inputActionId('person', true, 'pick'), undefined, language)] : [];
      return {
        ...none,
        listed: shown.listed,
        blocks: [
          ...known.map((element) => actionsBlock(field, element)),
          ...(field.other
            ? [
                actionsBlock(
                  field,
                  {
                    type: 'users_select',
                    action_id: inputActionId('person', true, 'pick'),
                    placeholder: plain(say(words.pickColleague, language)),
                  },
                  'user',
                ),
              ]
            : []),
        ],
      };
    }
  }
}

/** The button that sends what was ticked in a message. */
export function saveButton(field: Field, language: Language): Action | undefined {
  if (field.kind !== 'choices' || (field.options ?? []).length === 0) return undefined;
  return { id: ownActions.save, label: say(words.save, language), style: 'primary' };
}

/** How to answer by typing. */
export function sayHow(field: Field, language: Language): string | undefined {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return say(words.typeAnswer, language);
    case 'number':
      return field.unit === undefined
        ? say(words.typeAnswer, language)
        : say(words.typeNumber, language, { unit: field.unit });
    case 'moment':
      return say(words.typeMoment, language);
    case 'person':
      return field.other ? say(words.newPerson, language) : undefined;
    case 'choice':
    case 'choices':
      return field.other ? say(words.otherHint, language) : undefined;
    default:
      return undefined;
  }
}

/** One question in a modal: its input, and what belongs to it. `draft` is what was typed there before. */
export function modalInputs(
  field: Field,
  language: Language,
  value: unknown = currentOf(field),
): readonly KnownBlock[] {
  const required = !field.optional;
  const input = (
    element: InputBlock['element'],
    more: { part?: InputPart; label?: string; hint?: string; optional?: boolean } = {},
  ): InputBlock => ({
    type: 'input',
    block_id: inputBlockId({ path: field.path, n: field.n, part: more.part ?? '' }),
    label: plain(shortened(more.label ?? field.ask, limits.label)),
    ...(more.hint === undefined ? {} : { hint: plain(shortened(more.hint, limits.hint)) }),
    element,
    optional: more.optional ?? field.optional,
    dispatch_action: true,
  });
  const hint = (...parts: readonly (string | undefined)[]) => {
    const text = parts.filter((part) => part !== undefined).join(' · ');
    return text === '' ? {} : { hint: text };
  };
  const unknownHint = required ? say(words.unknownHint, language) : undefined;
  const other = (label: string, current: string | undefined): InputBlock =>
    input(textInput('one', required, current, false, undefined, words.otherPlaceholder[language]), {
      part: 'other',
      label,
      optional: true,
    });
  const kind = isPicked(field) ? field.kind : 'text';
  switch (kind) {
    case 'rows':
      return [];
    case 'text':
    case 'long-text':
    case 'number':
    case 'moment': {
      const current = field.kind === 'moment' ? momentInWords(field, value) : textOf(value);
      const long = field.kind === 'long-text';
      const rest = current?.slice(limits.inputText) ?? '';
      const unit = field.unit === undefined ? undefined : say(words.typeNumber, language, { unit: field.unit });
      const how = field.kind === 'moment' && field.example === undefined;
      const moment = how ? say(words.typeMoment, language) : undefined;
      if (rest === '')
        return [
          input(textInput('text', required, current, long, field.max), hint(field.example, unit, moment, unknownHint)),
        ];
      return [
        input(textInput('text', required, current, true), {
          ...hint(field.example, unknownHint),
          label: say(words.firstPart, language, { label: field.ask }),
        }),
        input(textInput('text', required, rest, true), {
          part: 'rest',
          label: say(words.restPart, language, { label: field.label }),
          optional: true,
        }),
      ];
    }
    case 'day':
      return [
        input(
          {
            type: 'datepicker',
            action_id: inputActionId('day', required),
            placeholder: plain(say(words.pickDay, language)),
            ...dateOf(value),
          },
          // A picker of days has no place for "weet ik niet".
          { ...hint(field.example, required ? say(words.emptyDay, language) : undefined), optional: true },
        ),
      ];
    case 'yes-no': {
      const options = [
        { id: 'yes', label: say(words.yes, language) },
        { id: 'no', label: say(words.no, language) },
        ...unknownChoice(field, language),
      ];
      const current = value === true ? 'yes' : value === false ? 'no' : currentUnknown(field);
      return [
        input(oneOf(optionsShown(options), inputActionId('yes-no', required), current, language), hint(field.example)),
      ];
    }
    case 'choice': {
      const shown = optionsShown([...(field.options ?? []), ...unknownChoice(field, language)]);
      const current =
        typeof value === 'string' ? value : otherOf(value) === undefined ? currentUnknown(field) : undefined;
      return [
        ...listedBlocks(shown.listed),
        input(oneOf(shown, inputActionId('one', required), current, language), {
          ...hint(field.example),
          optional: field.optional || field.other,
        }),
        ...(field.other ? [other(say(words.other, language), otherOf(value))] : []),
      ];
    }
    case 'choices': {
      const shown = optionsShown([...(field.options ?? []), ...unknownChoice(field, language)]);
      const ids = idsOf(value);
      const current = ids.length > 0 ? ids : [currentUnknown(field) ?? ''];
      return [
        ...listedBlocks(shown.listed),
        input(manyOf(shown, inputActionId('many', required), current, language), {
          ...hint(field.example),
          optional: field.optional || field.other,
        }),
        ...(field.other ? [other(say(words.other, language), Array.isArray(value) ? othersOf(value) : undefined)] : []),
      ];
    }
    case 'person': {
      const shown = optionsShown([...(field.options ?? []), ...unknownChoice(field, language)]);
      const current =
        typeof value === 'string' ? value : otherOf(value) === undefined ? currentUnknown(field) : undefined;
      return [
        ...listedBlocks(shown.listed),
        ...(shown.options.length === 0
          ? []
          : [
              input(oneOf(shown, inputActionId('person', required), current, language), {
                ...hint(field.example),
                optional: field.optional || field.other,
              }),
            ]),
        ...(field.other
          ? [
              input(
                {
                  type: 'users_select',
                  action_id: inputActionId('person', required),
                  placeholder: plain(say(words.pickColleague, language)),
                },
                { part: 'user', label: say(words.colleague, language), optional: true },
              ),
              other(say(words.otherPerson, language), otherOf(value)),
            ]
          : []),
      ];
    }
  }
}

/** A list that is empty (there is nothing to pick from yet) is answered by typing. */
function isPicked({ kind, options = [], other }: Field): boolean {
  return (
    !((kind === 'choice' || kind === 'choices') && options.length === 0) &&
    !(kind === 'person' && options.length === 0 && !other)
  );
}

/** What stands in an input at first: what the person sent and does not fit yet, else what is stored or suggested. */
const currentOf = ({ sent, suggestion }: Field): unknown => sent ?? suggestion ?? undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** A stored moment in the words in which it can be typed. */
function momentInWords(field: Field, value: unknown): string | undefined {
  return value === field.suggestion && field.shown?.[0] !== undefined ? field.shown[0] : textOf(value);
}

const otherOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'other' in value && typeof value.other === 'string'
    ? value.other
    : undefined;

function othersOf(value: readonly unknown[]): string | undefined {
  const others = value.flatMap((one) => otherOf(one) ?? []);
  return others.length === 0 ? undefined : others.join('; ');
}

const idsOf = (value: unknown): readonly string[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string');
};

const dateOf = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { initial_date: value } : {};

const unknownChoice = (field: Field, language: Language): readonly FieldOption[] =>
  field.optional ? [] : [{ id: unknownOption, label: say(words.unknown, language) }];

const currentUnknown = (field: Field): string | undefined =>
  field.provenance === 'onbekend' && !field.optional ? unknownOption : undefined;

function actionsBlock(field: Field, element: ActionsBlockElement, part: InputPart = ''): KnownBlock {
  return {
    type: 'actions',
    block_id: inputBlockId({ path: field.path, n: field.n, part }),
    elements: [element],
  };
}

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

interface OptionsShown {
  readonly options: readonly PlainTextOption[];
  /** Labels and hints that do not fit in an option, in full; the option carries the number. */
  readonly listed: readonly string[];
}

function optionsShown(options: readonly FieldOption[]): OptionsShown {
  const fits = options.every(
    ({ label, hint = '' }) => label.length <= limits.optionText && hint.length <= limits.optionText,
  );
  return {
    options: options.map(({ id, label, hint }, index) => ({
      text: plain(fits ? label : shortened(`${index + 1}. ${label}`, limits.optionText)),
      value: id.slice(0, limits.optionValue),
      ...(hint === undefined || hint.trim() === '' ? {} : { description: plain(shortened(hint, limits.optionText)) }),
    })),
    listed: fits
      ? []
      : split(
          options.map(({ label, hint }, index) => `${index + 1}. ${label}${hint ? ` (${hint})` : ''}`).join('\n'),
          2_900,
        ),
  };
}

const listedBlocks = (listed: readonly string[]): readonly KnownBlock[] =>
  listed.map((text) => ({ type: 'section', text: plain(text) }));

/** At most a hundred options as they are, more in groups of a hundred. */
function optionsOrGroups(options: readonly PlainTextOption[]) {
  if (options.length <= limits.selectOptions) return { options: [...options] };
  const groups = [];
  for (let start = 0; start < options.length && groups.length < limits.optionGroups; start += limits.selectOptions) {
    const some = options.slice(start, start + limits.selectOptions);
    groups.push({ label: plain(`${start + 1}–${start + some.length}`), options: some });
  }
  return { option_groups: groups };
}

function oneOf(
  { options }: OptionsShown,
  actionId: string,
  current: string | undefined,
  language: Language,
): RadioButtons | StaticSelect {
  const initial = options.find(({ value }) => value === current);
  if (options.length <= limits.checkboxOptions)
    return {
      type: 'radio_buttons',
      action_id: actionId,
      options: [...options],
      ...(initial === undefined ? {} : { initial_option: initial }),
    };
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(say(words.pickOne, language)),
    ...optionsOrGroups(options),
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function manyOf(
  { options }: OptionsShown,
  actionId: string,
  current: readonly string[],
  language: Language,
): Checkboxes | MultiStaticSelect {
  const initial = options.filter(({ value }) => value !== undefined && current.includes(value));
  if (options.length <= limits.checkboxOptions)
    return {
      type: 'checkboxes',
      action_id: actionId,
      options: [...options],
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    };
  return {
    type: 'multi_static_select',
    action_id: actionId,
    placeholder: plain(say(words.pickSome, language)),
    ...optionsOrGroups(options),
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  };
}
