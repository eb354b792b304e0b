// The App Home: where the register stands, what is open, and what this person can do.
import type { HomeView, KnownBlock } from '@slack/types';
import { type Language, say } from '../../src/core/text.js';
import { limits } from './limits.js';
import { renderPieces, type Shown, small } from './render.js';
import { words } from './words.js';

/** The view; what does not fit is named as such, and is reached by typing. */
export function homeOf(replies: readonly Shown[], language: Language): HomeView {
  const more = small(say(words.moreInDm, language)).map(({ block }) => block);
  const room = { blocks: limits.viewBlocks - more.length, bytes: limits.viewBytes - 2_000 };
  const blocks: KnownBlock[] = [];
  let bytes = 0;
  let full = false;
  for (const { block } of renderPieces(replies, language)) {
    bytes += Buffer.byteLength(JSON.stringify(block)) + 1;
    full ||= blocks.length >= room.blocks || bytes > room.bytes;
    if (!full) blocks.push(block);
  }
  return { type: 'home', blocks: full ? [...blocks, ...more] : blocks };
}
