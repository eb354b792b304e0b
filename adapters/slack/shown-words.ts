// What stays of blocks as Slack gives them back.
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { KnownBlocks, type ShownBlock } from './incoming.js';

/** What stays of a message when it has been answered: its words, without anything to press. */
export const withoutButtons = (blocks: readonly ShownBlock[]): readonly KnownBlock[] => blocks.flatMap(wordsOf);

function wordsOf(block: ShownBlock): readonly KnownBlock[] {
  const text = TextObject.safeParse(block['text']).data;
  switch (block.type) {
    case 'divider':
      return [{ type: 'divider' }];
    case 'header':
      return text?.type === 'plain_text' ? [{ type: 'header', text }] : [];
    case 'context': {
      const elements = textsIn(block['elements']);
      return elements.length > 0 ? [{ type: 'context', elements }] : [];
    }
    case 'section':
      return sectionOf(text, textsIn(block['fields']));
    case 'rich_text':
    case 'table':
      return KnownBlocks.parse([withoutId(block)]);
    default:
      return [];
  }
}

function sectionOf(text: TextObject | undefined, fields: TextObject[]): readonly KnownBlock[] {
  if (text === undefined && fields.length === 0) return [];
  return [{ type: 'section', ...(text ? { text } : {}), ...(fields.length > 0 ? { fields } : {}) }];
}

const textsIn = (elements: unknown): TextObject[] => TextObjects.safeParse(elements).data ?? [];

const TextObject = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plain_text'), text: z.string(), emoji: z.boolean().exactOptional() }),
  z.object({ type: z.literal('mrkdwn'), text: z.string(), verbatim: z.boolean().exactOptional() }),
]);
type TextObject = z.output<typeof TextObject>;
const TextObjects = z.array(TextObject);

/** A block that is shown anew wants another id. */
const withoutId = ({ block_id: _, ...block }: ShownBlock) => block;
