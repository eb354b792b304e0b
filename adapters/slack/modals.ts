// Replies as a modal, and a submitted modal as answers.
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { askKey } from '../../src/core/engine/asked.js';
import { controlWord } from '../../src/core/engine/control-words.js';
import type { Ask, Field } from '../../src/core/engine/replies.js';
import { shortened } from '../../src/core/plain-text.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { modalInputs } from './inputs.js';
import { limits } from './limits.js';
import { buttons, type Piece, paragraphs, renderPieces, type Shown, where } from './render.js';
import { plain } from './text.js';
import { type Metadata, readInputActionId, readInputBlockId, unknownOption } from './wire.js';
import { words } from './words.js';

export const modalCallback = 'modal';

export interface ModalOptions {
  readonly language: Language;
  readonly metadata: Pick<Metadata, 'stays' | 'from'>;
  /** Which part of a form that does not fit at once. */
  readonly page?: number;
  /** What was typed in this form before and not submitted: by block id. */
  readonly draft?: Values;
}

/** Everything one turn said as one modal; undefined when it is more than a modal can hold. */
export function modalOf(replies: readonly Shown[], options: ModalOptions): ModalView | undefined {
  const { language, metadata } = options;
  const asked = replies.findLast((reply): reply is Ask => reply.type === 'ask');
  const before = replies.filter((reply) => reply !== asked);
  const view =
    asked === undefined
      ? viewOf(renderPieces(replies, language).map(blockOf), { language, metadata })
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
  const kept = draft !== undefined && fields.some((field) => hasDraft(field, draft));
  const blocks = [
    ...before,
    ...paragraphs(ask.notice).map(blockOf),
    ...where(ask, language).map(blockOf),
    ...paragraphs(ask.intro).map(blockOf),
    ...(kept ? paragraphs(say(words.kept, language)).map(blockOf) : []),
    ...fields.flatMap((field) => fieldBlocks(field, language, draft)),
    ...buttons(ask.actions.filter(({ role }) => role !== 'form')).map(blockOf),
  ];
  return viewOf(blocks, {
    language,
    submit: say(ask.mode === 'form' ? words.save : words.goOn, language),
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

function fieldBlocks(field: Field, language: Language, draft: Values | undefined): readonly KnownBlock[] {
  const inputs =
    draft !== undefined && hasDraft(field, draft)
      ? modalInputs(field, language, draftOf(field, draft))
      : modalInputs(field, language);
  return [
    ...paragraphs(field.error === undefined ? undefined : `⚠️ ${field.label}: ${field.error}`).map(blockOf),
    ...inputs,
  ];
}

/** Fields in parts of which each fits in one modal beside the text and buttons around it. */
function pagesOf(fields: readonly Field[], language: Language): readonly (readonly Field[])[] {
  const room = limits.viewBlocks - 20;
  const pages: Field[][] = [[]];
  let used = 0;
  let bytes = 0;
  for (const field of fields) {
    const blocks = modalInputs(field, language);
    const size = JSON.stringify(blocks).length;
    if (used > 0 && (used + blocks.length > room || bytes + size > limits.viewBytes / 2)) {
      pages.push([]);
      used = 0;
      bytes = 0;
    }
    pages.at(-1)?.push(field);
    used += blocks.length;
    bytes += size;
  }
  return pages;
}

function viewOf(
  blocks: readonly KnownBlock[],
  { language, submit, metadata }: { language: Language; submit?: string; metadata: Metadata },
): ModalView {
  return {
    type: 'modal',
    callback_id: modalCallback,
    title: plain(say(words.appName, language)),
    ...(submit === undefined ? {} : { submit: plain(shortened(submit, limits.viewSubmit)) }),
    close: plain(say(words.close, language)),
    private_metadata: JSON.stringify(metadata),
    blocks: [...blocks],
  };
}

function fits(view: ModalView): boolean {
  return view.blocks.length <= limits.viewBlocks && Buffer.byteLength(JSON.stringify(view)) <= limits.viewBytes;
}

/** What inputs hold, by block id and action id, as Slack sends it. */
const Option = z.object({ value: z.string() });
const InputValue = z.object({
  type: z.string().optional(),
  value: z.string().nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().nullish(),
});
export const Values = z.record(z.string(), z.record(z.string(), InputValue));
export type Values = z.output<typeof Values>;

export interface Submission {
  readonly values: Readonly<Record<string, unknown>>;
  readonly n: Readonly<Record<string, number>>;
  /** What can be said without the bot, by block id. */
  readonly errors: Readonly<Record<string, Text>>;
  /** The block id under which an error about a path is shown. */
  readonly blocks: Readonly<Record<string, string>>;
}

/** A colleague picked in Slack: the shell knows, or makes, the person. */
export interface PickedAccount {
  readonly account: string;
}

/** Reads the inputs of a modal or message. `users` gives the name of a picked colleague. */
export function readInputs(given: Values): Submission {
  const byPath = new Map<string, Parts>();
  for (const [blockId, elements] of Object.entries(given)) {
    const name = readInputBlockId(blockId);
    const [actionId, input] = Object.entries(elements)[0] ?? [];
    const meaning = actionId === undefined ? undefined : readInputActionId(actionId);
    if (name === undefined || meaning === undefined || input === undefined) continue;
    const parts: Parts = byPath.get(name.path) ?? { ...meaning, n: name.n, blockId, inputs: {} };
    parts.inputs[name.part] = input;
    if (name.part === '') Object.assign(parts, meaning, { blockId });
    byPath.set(name.path, parts);
  }
  const values: Record<string, unknown> = {};
  const n: Record<string, number> = {};
  const errors: Record<string, Text> = {};
  const blocks: Record<string, string> = {};
  for (const [path, parts] of byPath) {
    n[path] = parts.n;
    blocks[path] = parts.blockId;
    const value = valueOfParts(parts);
    if (value === 'both') errors[parts.blockId] = words.unknownAndMore;
    else if (value !== undefined) values[path] = value.is;
    else if (parts.required) errors[parts.blockId] = words.required;
  }
  return { values, n, errors, blocks };
}

interface Parts {
  readonly kind: string;
  readonly required: boolean;
  readonly n: number;
  readonly blockId: string;
  readonly inputs: Partial<Record<'' | 'other' | 'rest' | 'user', z.output<typeof InputValue>>>;
}

/** The raw value for the core; undefined when nothing was filled in. */
function valueOfParts({ kind, required, inputs }: Parts): { readonly is: unknown } | 'both' | undefined {
  const main = inputs[''];
  const other = text(inputs.other);
  switch (kind) {
    case 'text': {
      const typed = `${main?.value ?? ''}${inputs.rest?.value ?? ''}`;
      if (typed.trim() === '') return undefined;
      return { is: controlWord(typed) === 'unknown' ? null : typed };
    }
    case 'yes-no': {
      const picked = main?.selected_option?.value;
      if (picked === undefined) return undefined;
      return { is: picked === unknownOption ? null : picked === 'yes' };
    }
    case 'day': {
      const day = main?.selected_date ?? undefined;
      return day === undefined || day === '' ? (required ? { is: null } : undefined) : { is: day };
    }
    case 'one':
    case 'person': {
      const account = inputs.user?.selected_user ?? undefined;
      // Who wrote or picked somebody new means that, whatever the list still shows.
      if (other !== undefined) return { is: { other } };
      if (account !== undefined && account !== '') return { is: { account } satisfies PickedAccount };
      const picked = main?.selected_option?.value;
      if (picked === undefined) return undefined;
      return { is: picked === unknownOption ? null : picked };
    }
    case 'many': {
      const picked = (main?.selected_options ?? []).map(({ value }) => value);
      const typedUnknown = other !== undefined && controlWord(other) === 'unknown';
      const unknown = picked.includes(unknownOption) || typedUnknown;
      const named = other === undefined || typedUnknown ? [] : [{ other }];
      const all = [...picked.filter((id) => id !== unknownOption), ...named];
      if (unknown && all.length > 0) return 'both';
      if (unknown) return { is: null };
      return all.length === 0 ? undefined : { is: all };
    }
    default:
      return undefined;
  }
}

function text(input: z.output<typeof InputValue> | undefined): string | undefined {
  const typed = input?.value?.trim();
  return typed === undefined || typed === '' ? undefined : typed;
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

/** The block under which something about the form as a whole is said. */
export function firstInput(given: Values): string | undefined {
  return Object.keys(given).find((blockId) => readInputBlockId(blockId) !== undefined);
}
