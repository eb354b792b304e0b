// The judge itself: at each limit it is silent, one over it speaks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../adapters/slack/limits.js';
import { messageProblems, viewProblems } from './block-kit.js';

const x = (count: number) => 'x'.repeat(count);
const plain = (text: string) => ({ type: 'plain_text', text });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const section = (text: string) => ({ type: 'section', text: plain(text) });
const message = (...blocks: object[]) => ({ text: 'x', blocks });
const actions = (...elements: object[]) => message({ type: 'actions', elements });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('x'), ...more });
const option = (more: object = {}) => ({ text: plain('x'), value: 'x', ...more });
const options = (count: number) => many(count, (index) => option({ value: `v${index}` }));
const modal = (more: object = {}) => ({
  type: 'modal',
  callback_id: 'c',
  title: plain('x'),
  blocks: [section('x')],
  ...more,
});
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain('x'), element, ...more });
const asking = (element: object, more: object = {}) => modal({ submit: plain('x'), blocks: [input(element, more)] });
const text = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'a', ...more });

const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };
const rich = (value: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: value }] }],
});

type Case = readonly [string, number, (size: number) => string[]];
const cases: readonly Case[] = [
  ['text of a message', limits.messageText, (size) => messageProblems({ text: x(size) })],
  ['blocks in a message', limits.messageBlocks, (size) => messageProblems(message(...many(size, () => section('x'))))],
  ['blocks in a modal', limits.viewBlocks, (size) => viewProblems(modal({ blocks: many(size, () => section('x')) }))],
  [
    'blocks on the home page',
    limits.viewBlocks,
    (size) => viewProblems({ type: 'home', blocks: many(size, () => section('x')) }),
  ],
  ['text of a section', limits.sectionText, (size) => messageProblems(message(section(x(size))))],
  [
    'fields of a section',
    limits.sectionFields,
    (size) => messageProblems(message({ type: 'section', fields: many(size, () => plain('x')) })),
  ],
  ['a field', limits.fieldText, (size) => messageProblems(message({ type: 'section', fields: [plain(x(size))] }))],
  ['a header', limits.headerText, (size) => messageProblems(message({ type: 'header', text: plain(x(size)) }))],
  [
    'texts of a context',
    10,
    (size) => messageProblems(message({ type: 'context', elements: many(size, () => plain('x')) })),
  ],
  [
    'buttons in a row',
    limits.actionsElements,
    (size) => messageProblems(actions(...many(size, (index) => button({ action_id: `a${index}` })))),
  ],
  ['label of a button', limits.buttonText, (size) => messageProblems(actions(button({ text: plain(x(size)) })))],
  [
    'accessible label',
    limits.accessibilityLabel,
    (size) => messageProblems(actions(button({ accessibility_label: x(size) }))),
  ],
  ['action id', limits.actionId, (size) => messageProblems(actions(button({ action_id: x(size) })))],
  ['block id', limits.blockId, (size) => messageProblems(message({ ...section('x'), block_id: x(size) }))],
  [
    'options of a menu',
    limits.selectOptions,
    (size) => messageProblems(actions({ type: 'static_select', action_id: 'a', options: options(size) })),
  ],
  [
    'boxes',
    limits.checkboxOptions,
    (size) => messageProblems(actions({ type: 'checkboxes', action_id: 'a', options: options(size) })),
  ],
  [
    'radio buttons',
    limits.checkboxOptions,
    (size) => messageProblems(actions({ type: 'radio_buttons', action_id: 'a', options: options(size) })),
  ],
  [
    'text of an option',
    limits.optionText,
    (size) =>
      messageProblems(actions({ type: 'checkboxes', action_id: 'a', options: [option({ text: plain(x(size)) })] })),
  ],
  [
    'hint of an option',
    limits.optionText,
    (size) =>
      messageProblems(
        actions({ type: 'checkboxes', action_id: 'a', options: [option({ description: plain(x(size)) })] }),
      ),
  ],
  [
    'value of an option',
    limits.optionValue,
    (size) => messageProblems(actions({ type: 'checkboxes', action_id: 'a', options: [option({ value: x(size) })] })),
  ],
  [
    'placeholder',
    limits.placeholder,
    (size) =>
      messageProblems(
        actions({ type: 'static_select', action_id: 'a', options: options(1), placeholder: plain(x(size)) }),
      ),
  ],
  ['label of an input', limits.label, (size) => viewProblems(asking(text(), { label: plain(x(size)) }))],
  ['hint of an input', limits.hint, (size) => viewProblems(asking(text(), { hint: plain(x(size)) }))],
  ['text in an input', limits.inputText, (size) => viewProblems(asking(text({ initial_value: x(size) })))],
  ['title of a modal', limits.viewTitle, (size) => viewProblems(modal({ title: plain(x(size)) }))],
  ['submit of a modal', limits.viewSubmit, (size) => viewProblems(modal({ submit: plain(x(size)) }))],
  ['close of a modal', limits.viewClose, (size) => viewProblems(modal({ close: plain(x(size)) }))],
  ['metadata of a modal', limits.privateMetadata, (size) => viewProblems(modal({ private_metadata: x(size) }))],
  [
    'text of an alert',
    limits.alertText,
    (size) => viewProblems(modal({ blocks: [{ type: 'alert', level: 'info', text: plain(x(size)) }] })),
  ],
  [
    'rows of a table',
    limits.tableRows,
    (size) => messageProblems(message({ type: 'table', rows: many(size, () => [{ type: 'raw_text', text: 'x' }]) })),
  ],
  ['tables in a message', 1, (size) => messageProblems(message(...many(size, () => table)))],
  ['callback id', limits.callbackId, (size) => viewProblems(modal({ callback_id: x(size) }))],
];

describe('the Block Kit judge', () => {
  it.each(cases)('takes %s up to %i and no more', (_name, most, problems) => {
    expect(problems(most)).toEqual([]);
    expect(problems(most + 1)).not.toEqual([]);
  });

  it.each([
    ['a message without text', messageProblems({ blocks: [section('x')] })],
    ['an empty text', messageProblems(message(section('')))],
    ['a block it does not know', messageProblems(message({ type: 'marquee' }))],
    ['a property it does not know', messageProblems(message({ ...section('x'), colour: 'red' }))],
    [
      'one block id twice',
      messageProblems(message({ ...section('x'), block_id: 'b' }, { ...section('y'), block_id: 'b' })),
    ],
    ['one action id twice', messageProblems(actions(button(), button()))],
    [
      'one option value twice',
      messageProblems(actions({ type: 'checkboxes', action_id: 'a', options: [option(), option()] })),
    ],
    [
      'an initial option that is no option',
      messageProblems(
        actions({
          type: 'radio_buttons',
          action_id: 'a',
          options: options(2),
          initial_option: option({ value: 'v9' }),
        }),
      ),
    ],
    [
      'formatting where only plain text may be',
      messageProblems(actions(button({ text: { type: 'mrkdwn', text: 'x' } }))),
    ],
    ['an input without a submit button', viewProblems(modal({ blocks: [input(text())] }))],
    ['more text than a message holds', messageProblems(message(...many(5, () => section(x(2_900)))))],
    ['a table in a window', viewProblems(modal({ blocks: [table] }))],
    ['an alert in a message', messageProblems(message({ type: 'alert', text: plain('x') }))],
    ['an alert on the home page', viewProblems({ type: 'home', blocks: [{ type: 'alert', text: plain('x') }] })],
    ['a rich text without words', messageProblems(message(rich('')))],
    ['a value longer than its maximum', viewProblems(asking(text({ initial_value: 'xxx', max_length: 2 })))],
  ])('refuses %s', (_name, problems) => {
    expect(problems).not.toEqual([]);
  });

  it('is made of the installed @slack/types (node test/dev/slack-schema.mjs)', () => {
    const { version } = createRequire(import.meta.url)('@slack/types/package.json') as { version: string };
    const schema = readFileSync(new URL('./block-kit.schema.json', import.meta.url), 'utf8');
    expect(schema).toContain(`@slack/types ${version} `);
  });
});
