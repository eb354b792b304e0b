// One question as elements of a message (picks that act at once), and what inputs of a modal have in common with them.
import type {
  ActionsBlockElement,
  Checkboxes,
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
import { currentOf, dayOf, idsOf } from '../chat/filled.js';
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
    case 'person':
      return personInputs(field, language);
  }
}

/** Somebody of the list, or else any colleague. */
function personInputs(field: Field, language: Language): MessageInputs {
  const { options, listed } = optionsShown(field.options ?? []);
  const id = inputActionId('person', true, 'pick');
  const known = options.length > 0 ? [actionsBlock(field, oneOf({ options, listed }, id, undefined, language))] : [];
  const colleague = {
    type: 'users_select',
    action_id: id,
    placeholder: plain(say(words.pickColleague, language)),
  } as const;
  const others = field.other ? [actionsBlock(field, colleague, 'user')] : [];
  return { listed, blocks: [...known, ...others], actions: [] };
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

export const dateOf = (value: unknown) => {
  const day = dayOf(value);
  return day === undefined ? {} : { initial_date: day };
};

function actionsBlock(field: Field, element: ActionsBlockElement, part: InputPart = ''): KnownBlock {
  return {
    type: 'actions',
    block_id: inputBlockId({ path: field.path, n: field.n, part }),
    elements: [element],
  };
}

export interface OptionsShown {
  readonly options: readonly PlainTextOption[];
  /** Labels and hints that do not fit in an option, in full; the option carries the number. */
  readonly listed: readonly string[];
}

export function optionsShown(options: readonly FieldOption[]): OptionsShown {
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

export function oneOf(
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

export function manyOf(
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
