// Replies as a modal.
import type { KnownBlock, ModalView } from '@slack/types';
import { askKey } from '../../src/core/engine/asked.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say } from '../../src/core/text.js';
import type { Shown } from '../chat/heard.js';
import { packed } from '../chat/pieces.js';
import { buttons, type Piece, paragraphs } from './blocks.js';
import { aboveFields, inputsSeen, partsOf } from './form-parts.js';
import { limits } from './limits.js';
import { modalInputs } from './modal-inputs.js';
import { withoutTables } from './plainer.js';
import { renderPieces, where } from './render.js';
import { readInputs, type Values } from './submission.js';
import { plain } from './text.js';
import { type Metadata, moreActionId, readInputBlockId } from './wire.js';
import { words } from './words.js';

export const modalCallback = 'modal';

export interface ModalOptions {
  readonly language: Language;
  readonly metadata: Pick<Metadata, 'stays' | 'from'>;
  /** What the window is called when nothing in it says so. */
  readonly title?: string;
  /** Which part of a form that does not fit at once. */
  readonly page?: number;
  /** What was typed in this form before and not submitted: by block id. */
  readonly draft?: Values;
  /** Keeps what is seldom answered until it is wanted; without it that is seen at once. */
  readonly behind?: (seldom: readonly KnownBlock[]) => void;
}

/** Everything one turn said as one modal; undefined when it is more than a modal can hold. */
export function modalOf(replies: readonly Shown[], options: ModalOptions): ModalView | undefined {
  const { language, metadata } = options;
  const heading = replies.map((reply) => (reply.type === 'card' ? reply.heading : undefined)).find(Boolean);
  const title = heading ?? options.title;
  const asked = replies.findLast((reply): reply is Ask => reply.type === 'ask');
  const before = replies.filter((reply) => reply !== asked);
  const view =
    asked === undefined
      ? viewOf(renderPieces(replies, language).map(blockOf), {
          language,
          metadata,
          ...(title === undefined ? {} : { title }),
        })
      : askView(asked, renderPieces(before, language, asked).map(blockOf), options);
  return fits(view) ? view : undefined;
}

/** Shown while the database takes its time: a trigger lives for three seconds only. */
export function busyModal(language: Language): ModalView {
  return viewOf([{ type: 'section', text: plain(say(words.busy, language)) }], { language, metadata: {} });
}

/** A modal that only says something. */
export function sayingModal(text: string, language: Language): ModalView {
  return viewOf(paragraphs(text).map(blockOf), { language, metadata: {} });
}

const blockOf = ({ block }: Piece) => block;

function askView(ask: Ask, before: readonly KnownBlock[], options: ModalOptions): ModalView {
  const { language, metadata, page = 0, draft } = options;
  const about = { ...metadata, key: askKey(ask), record: ask.record };
  const inputs = ask.mode === 'question' || ask.mode === 'form' ? ask.fields.filter(({ kind }) => kind !== 'rows') : [];
  if (inputs.length === 0) return cardView(ask, before, language, about);
  const pages = pagesOf(inputs, language);
  const here = Math.min(page, pages.length - 1);
  const fields = pages[here] ?? [];
  const { seen, seldom } = options.behind === undefined ? { seen: fields, seldom: [] } : partsOf(ask, fields);
  const inputsIn = (some: readonly Field[]) =>
    some
      .flatMap((field) => inputsSeen(ask, field, fieldBlocks(field, language, draft), language))
      .map(isUnsent(ask.record) ? quiet : same);
  options.behind?.(inputsIn(seldom));
  const more = seldom.length === 0 ? [] : [{ id: moreActionId, label: ask.seldom?.button ?? '' }];
  const kept = draft !== undefined && fields.some((field) => hasDraft(field, draft));
  const blocks = [
    ...before,
    ...alert('info', aboveFields(ask, fields)),
    ...(ask.heading === undefined ? where(ask, language).map(blockOf) : []),
    ...paragraphs(ask.intro).map(blockOf),
    ...alert('info', kept ? say(words.kept, language) : undefined),
    ...inputsIn(seen),
    // The window sends its fields with its own button.
    ...buttons([...more, ...ask.actions.filter(({ role, sends }) => role !== 'form' && sends === undefined)]).map(
      blockOf,
    ),
  ];
  return viewOf(blocks, {
    language,
    ...(ask.heading === undefined ? {} : { title: ask.heading }),
    submit: ask.send ?? say(ask.mode === 'form' ? words.save : words.goOn, language),
    metadata: { ...about, ...(pages.length > 1 ? { page: here } : {}) },
  });
}

/** A card, a list of rows or the overview: its first button is the button of the modal. */
function cardView(ask: Ask, before: readonly KnownBlock[], language: Language, about: Metadata): ModalView {
  const primary = ask.actions.find(({ style }) => style === 'primary');
  const rest = { ...ask, actions: ask.actions.filter((action) => action !== primary) };
  const blocks = [...before, ...renderPieces([rest], language).map(blockOf)];
  return viewOf(blocks, {
    language,
    ...(primary === undefined ? {} : { submit: primary.label }),
    metadata: { ...about, ...(primary === undefined ? {} : { press: primary.id }) },
  });
}

/** Of a form of which nothing is kept before it is sent, Slack need not bring every letter. */
const quiet = (block: KnownBlock): KnownBlock =>
  block.type === 'input' ? { ...block, dispatch_action: false } : block;
const same = (block: KnownBlock): KnownBlock => block;

function fieldBlocks(field: Field, language: Language, draft: Values | undefined): readonly KnownBlock[] {
  const inputs =
    draft !== undefined && hasDraft(field, draft)
      ? modalInputs(field, language, draftOf(field, draft))
      : modalInputs(field, language);
  return [...alert('error', field.error === undefined ? undefined : `${field.label}: ${field.error}`), ...inputs];
}

/** What must be seen before the rest; what is longer than an alert may be stands as it is. */
function alert(level: 'error' | 'info', text: string | undefined): readonly KnownBlock[] {
  if (text === undefined || text.trim() === '') return [];
  if (text.length > limits.alertText) return paragraphs(level === 'error' ? `⚠️ ${text}` : text).map(blockOf);
  return [{ type: 'alert', level, text: plain(text) }];
}

/** Fields in parts of which each fits in one modal beside the text and buttons around it. */
function pagesOf(fields: readonly Field[], language: Language): readonly (readonly Field[])[] {
  return packed(fields, [limits.viewBlocks - 20, limits.viewBytes / 2], (field) => {
    const blocks = modalInputs(field, language);
    return [blocks.length, JSON.stringify(blocks).length];
  });
}

function viewOf(
  blocks: readonly KnownBlock[],
  {
    language,
    title = say(words.appName, language),
    submit,
    metadata,
  }: { language: Language; title?: string; submit?: string; metadata: Metadata },
): ModalView {
  return {
    type: 'modal',
    callback_id: modalCallback,
    title: plain(shortened(title, limits.viewTitle)),
    ...(submit === undefined ? {} : { submit: plain(shortened(submit, limits.viewSubmit)) }),
    close: plain(say(words.close, language)),
    private_metadata: JSON.stringify(metadata),
    blocks: [...withoutTables(blocks)],
  };
}

function fits(view: ModalView): boolean {
  return view.blocks.length <= limits.viewBlocks && Buffer.byteLength(JSON.stringify(view)) <= limits.viewBytes;
}

/** A draft counts for the version of the answer that it was typed over; what was just sent is newer than it. */
function hasDraft(field: Field, draft: Values): boolean {
  if (field.sent !== undefined) return false;
  return Object.keys(draft).some((blockId) => {
    const name = readInputBlockId(blockId);
    return name?.path === field.path && name.n === field.n;
  });
}

function draftOf(field: Field, draft: Values): unknown {
  const own = Object.fromEntries(
    Object.entries(draft).filter(([blockId]) => readInputBlockId(blockId)?.path === field.path),
  );
  const { values } = readInputs(own);
  return values[field.path];
}
