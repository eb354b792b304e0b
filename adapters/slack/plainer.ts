// What Slack does not take of the newer blocks, as sections and plain inputs. Which it does not take is learned at the first
// refusal: that is sent again, and from then on nobody waits for it.
import type { KnownBlock, ModalView, RichTextBlock, TableBlock } from '@slack/types';
import type { FetchFunction } from '@slack/web-api';
import { z } from 'zod';
import { split } from '../../src/core/plain-text.js';
import { chunks } from '../chat/pieces.js';
import { facts } from './blocks.js';
import { KnownBlocks } from './incoming.js';
import { bold, escaped, plain } from './text.js';

/** Blocks and inputs that an older client, another workspace or an emulator may not take. */
export const newerTypes = ['rich_text', 'table', 'alert', 'number_input', 'datetimepicker'] as const;
type NewerType = (typeof newerTypes)[number];
type Refused = ReadonlySet<string>;

/** The same in blocks that Slack has always had. */
export function plainer(blocks: readonly KnownBlock[], refused: Refused): readonly KnownBlock[] {
  return blocks.flatMap((block) => plainBlock(block, refused));
}

/** Of what stands in a window or on the App Home, where there are no tables. */
export const withoutTables = (blocks: readonly KnownBlock[]): readonly KnownBlock[] =>
  plainer(blocks, new Set<NewerType>(['table']));

function plainBlock(block: KnownBlock, refused: Refused): readonly KnownBlock[] {
  if (block.type === 'input') return plainInput(block, refused);
  if (!refused.has(block.type)) return [block];
  switch (block.type) {
    case 'rich_text':
      return inSections(block);
    case 'table':
      return inFacts(block);
    case 'alert':
      return inWords(block.text.text);
    default:
      return [block];
  }
}

/** A number is typed as well; a moment can be typed above the picker, which goes. */
function plainInput(block: Extract<KnownBlock, { type: 'input' }>, refused: Refused): readonly KnownBlock[] {
  const { element } = block;
  if (!refused.has(element.type)) return [block];
  if (element.type === 'datetimepicker') return [];
  if (element.type !== 'number_input') return [block];
  const { is_decimal_allowed: _, min_value: _least, max_value: _most, ...typed } = element;
  return [{ ...block, element: { ...typed, type: 'plain_text_input' } }];
}

function inSections({ elements }: RichTextBlock): readonly KnownBlock[] {
  return elements.flatMap((element): readonly KnownBlock[] => {
    if (element.type === 'rich_text_list') return inDots(element.elements.map((item) => wordsOf(item.elements)));
    const text = wordsOf(element.elements);
    const shown = element.elements.map((part) =>
      part.type === 'text' && part.style?.bold === true ? bold(part.text.trim(), 2_900) : plain(wordsOf([part])),
    );
    const isSafe = element.elements.every((part) => bold(wordsOf([part]), 2_900).type === 'mrkdwn');
    if (!isSafe) return inWords(text);
    const marked = shown.map((part) => (part.type === 'mrkdwn' ? part.text : escaped(part.text))).join('');
    return [{ type: 'section', text: { type: 'mrkdwn', text: marked, verbatim: true } }];
  });
}

/** A list as lines of text. */
const inDots = (items: readonly string[]): readonly KnownBlock[] =>
  inWords(items.map((item) => `• ${item}`).join('\n'));

/** As it is, lists too: what is sent again holds nothing that was refused. */
const inWords = (text: string): readonly KnownBlock[] =>
  split(text, 2_900).map((part) => ({ type: 'section', text: plain(part) }));

const wordsOf = (elements: readonly { readonly type: string; readonly text?: string | undefined }[]): string =>
  elements.map(({ text = '' }) => text).join('');

/** Without its head: beside each other they need none. */
function inFacts({ rows }: TableBlock): readonly KnownBlock[] {
  const [, ...body] = rows;
  const pairs = body.map(([label, value]) => ({ label: cellOf(label), value: cellOf(value) }));
  return chunks(pairs, 5).flatMap((some) => facts(some).map(({ block }) => block));
}

const cellOf = (cell: TableBlock['rows'][number][number] | undefined): string =>
  cell !== undefined && 'text' in cell && typeof cell.text === 'string' ? cell.text : '–';

export interface Plainer {
  /** A fetch that sends again, more plainly, what Slack refuses for its blocks. */
  readonly fetch: FetchFunction;
  /** What an acknowledgement carries, of which a refusal is never heard: only what was taken before. */
  readonly blocks: (blocks: readonly KnownBlock[]) => readonly KnownBlock[];
  readonly view: (view: ModalView) => ModalView;
}

/** `from` is what is known to be refused from the start, as by an emulator. */
export function createPlainer(
  fetch: FetchFunction,
  report: (event: string, cause?: unknown, code?: string) => void,
  from: readonly string[] = [],
): Plainer {
  const refused = new Set<string>(from);
  const taken = new Set<string>();
  const unheard = () => new Set<string>(newerTypes.filter((type) => !taken.has(type)));

  /** Sent again without these; they are held against Slack only when that is taken. */
  async function without(types: readonly string[], send: (refused: Refused) => Promise<Response>): Promise<Response> {
    const again = await send(new Set([...refused, ...types]));
    const said = await again.text();
    if (!refuses.test(said))
      for (const type of types) {
        report('slack-block-refused', undefined, type);
        refused.add(type);
      }
    return readAgain(again, said);
  }

  return {
    blocks: (blocks) => plainer(blocks, unheard()),
    view: (view) => ({ ...view, blocks: [...plainer(KnownBlocks.parse(view.blocks), unheard())] }),
    async fetch(url, init) {
      const body = init?.body;
      if (typeof body !== 'string') return fetch(url, init);
      const send = (without: Refused) => fetch(url, { ...init, body: rewritten(body, without) });
      const suspects = newerTypes.filter((type) => holds(body, type) && !refused.has(type));
      if (suspects.length === 0) return send(refused);
      const response = await send(refused);
      const said = await response.text();
      if (refuses.test(said)) {
        const named = suspects.filter((type) => said.includes(type));
        return without(named.length > 0 ? named : suspects, send);
      }
      if (response.ok && /"ok":\s*true/.test(said)) for (const type of suspects) taken.add(type);
      return readAgain(response, said);
    },
  };
}

/** Whether a block of this type is in a call, as JSON or as a form; the word alone may stand in what is said. */
function holds(body: string, type: string): boolean {
  const mark = `"type":"${type}"`;
  return body.includes(mark) || body.includes(encodeURIComponent(mark));
}

/** How Slack says that it does not take blocks, in an answer or at the address of an answer. */
const refuses = /"?(invalid_blocks(_format)?|invalid_arguments|unsupported_type)"?/;

type Response = Awaited<ReturnType<FetchFunction>>;

function readAgain(response: Response, said: string): Response {
  return {
    ok: response.ok,
    status: response.status,
    statusText: response.statusText,
    url: response.url,
    headers: response.headers,
    arrayBuffer: async () => {
      const bytes = new TextEncoder().encode(said);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    },
    json: async () => JSON.parse(said),
    text: async () => said,
  };
}

const Carried = z.looseObject({ blocks: KnownBlocks });

/** A body with its blocks more plainly: of a call, or of what is sent to the address of an answer. */
function rewritten(body: string, refused: Refused): string {
  if (refused.size === 0 || ![...refused].some((type) => holds(body, type))) return body;
  if (body.startsWith('{')) return JSON.stringify(withPlainBlocks(JSON.parse(body), refused));
  const form = new URLSearchParams(body);
  const blocks = KnownBlocks.safeParse(jsonIn(form.get('blocks'))).data;
  const view = jsonIn(form.get('view'));
  if (blocks !== undefined) form.set('blocks', JSON.stringify(plainer(blocks, refused)));
  if (view !== undefined) form.set('view', JSON.stringify(withPlainBlocks(view, refused)));
  return form.toString();
}

function withPlainBlocks(value: unknown, refused: Refused): unknown {
  const carried = Carried.safeParse(value).data;
  return carried === undefined ? value : { ...carried, blocks: plainer(carried.blocks, refused) };
}

function jsonIn(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
