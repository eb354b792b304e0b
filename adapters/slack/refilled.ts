// A window as it stood when something was pressed in it, with all that was typed, and a sentence above that.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { paragraphs } from './blocks.js';
import type { ViewBody } from './incoming.js';
import { limits } from './limits.js';
import type { Values } from './submission.js';

type Refilled = Omit<ModalView, 'blocks'> & { readonly blocks: KnownBlock[] };

/** Undefined when Slack did not say how the window looked. */
export function refilled({ view }: Pick<ViewBody, 'view'>, text: string): Refilled | undefined {
  const { blocks, title, submit, close, callback_id, private_metadata, state } = view;
  if (blocks === undefined || title === undefined) return undefined;
  const shown = blocks.map((block) => withTyped(block, state?.values ?? {}));
  return {
    type: 'modal',
    ...(callback_id === undefined ? {} : { callback_id }),
    title,
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
    private_metadata,
    blocks: [...paragraphs(text).map(({ block }) => block), ...shown].slice(0, limits.viewBlocks),
  };
}

function withTyped(block: KnownBlock, values: Values): KnownBlock {
  const [typed] = Object.values(values[block.block_id ?? ''] ?? {});
  if (block.type !== 'input' || typed === undefined) return block;
  return { ...block, element: Object.assign({}, block.element, initialOf(block.element, typed)) };
}

function initialOf(element: InputBlock['element'], typed: NonNullable<Values[string][string]>) {
  const { value, selected_option, selected_options, selected_date, selected_user, selected_date_time } = typed;
  const options = 'options' in element ? (element.options ?? []) : [];
  const one = options.find((option) => option.value === selected_option?.value);
  const some = options.filter((option) => selected_options?.some((picked) => picked.value === option.value));
  return {
    ...(value ? { initial_value: value } : {}),
    ...(one === undefined ? {} : { initial_option: one }),
    ...(some.length === 0 ? {} : { initial_options: some }),
    ...(selected_date ? { initial_date: selected_date } : {}),
    ...(selected_date_time ? { initial_date_time: selected_date_time } : {}),
    ...(selected_user ? { initial_user: selected_user } : {}),
  };
}
