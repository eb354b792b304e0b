// A form of something new in a window: what was filled in stands in few lines, and what is seldom answered behind a button.
import type { InputBlock, KnownBlock, ModalView, Option, PlainTextOption } from '@slack/types';
import { noticeAbove, sightOf } from '../../src/core/engine/asked.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { type Language, say } from '../../src/core/text.js';
import type { ViewBody } from './incoming.js';
import { limits } from './limits.js';
import { refilled } from './refilled.js';
import { plain } from './text.js';
import { moreActionId } from './wire.js';
import { words } from './words.js';

/** What is seen at once of these fields, and what is not. */
export function partsOf(ask: Ask, fields: readonly Field[]) {
  const isSeldom = (field: Field) => isUnsent(ask.record) && sightOf(ask, field) === 'seldom';
  return { seen: fields.filter((field) => !isSeldom(field)), seldom: fields.filter(isSeldom) };
}

/** What is said above the fields: not what stands in them. */
export function aboveFields(ask: Ask, fields: readonly Field[]): string | undefined {
  const inFields = fields.filter((field) => isFilled(ask, field)).map(({ label }) => `${label}: `);
  return noticeAbove(ask)
    ?.split('\n')
    .filter((line) => !inFields.some((label) => line.startsWith(label)))
    .join('\n');
}

const isFilled = (ask: Ask, field: Field): boolean => sightOf(ask, field) === 'filled';

/** What was understood is to be looked over: how to answer it needs no saying, and what else could be picked stands in a menu. */
export function inputsSeen(
  ask: Ask,
  field: Field,
  blocks: readonly KnownBlock[],
  language: Language,
): readonly KnownBlock[] {
  // A form without anything that is seldom answered is short as it is.
  return ask.seldom !== undefined && isFilled(ask, field)
    ? blocks.map((block) => (block.type === 'input' ? inMenu(block, language) : block))
    : blocks;
}

function inMenu({ hint: _, ...block }: InputBlock, language: Language): InputBlock {
  const { element } = block;
  if (element.type !== 'radio_buttons' && element.type !== 'checkboxes') return block;
  const { type, action_id = '' } = element;
  const menu = {
    action_id,
    options: element.options.filter(isPlain),
    placeholder: plain(say(words.pickOne, language)),
  };
  if (type === 'radio_buttons') {
    const one = [element.initial_option ?? []].flat().find(isPlain);
    return { ...block, element: { type: 'static_select', ...menu, ...(one && { initial_option: one }) } };
  }
  const some = (element.initial_options ?? []).filter(isPlain);
  const picked = some.length === 0 ? {} : { initial_options: some };
  return { ...block, element: { type: 'multi_static_select', ...menu, ...picked } };
}

const isPlain = (option: Option): option is PlainTextOption => option.text.type === 'plain_text';

/** The window with these questions in it too, and all that was typed; undefined when Slack did not say how it looked. */
export function withMore(view: ViewBody['view'], more: readonly KnownBlock[]): ModalView | undefined {
  const shown = refilled({ view }, '');
  if (shown === undefined) return undefined;
  const left = shown.blocks.flatMap((block): readonly KnownBlock[] => {
    if (block.type !== 'actions') return [block];
    const elements = block.elements.filter((one) => !('action_id' in one) || one.action_id !== moreActionId);
    return elements.length === 0 ? [] : [{ ...block, elements }];
  });
  const at = left.findIndex(({ type }) => type === 'actions');
  const before = at < 0 ? left : left.slice(0, at);
  const after = at < 0 ? [] : left.slice(at);
  return { ...shown, blocks: [...before, ...more, ...after].slice(0, limits.viewBlocks) };
}
