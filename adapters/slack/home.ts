// The App Home: where the register stands, what is open, and what this person can do.
import { randomBytes } from 'node:crypto';
import type { HomeView, KnownBlock } from '@slack/types';
import { type Language, say } from '../../src/core/text.js';
import { type Shown, textOf } from '../chat/heard.js';
import { small } from './blocks.js';
import { calling } from './calls.js';
import { limits } from './limits.js';
import type { Listening } from './listening.js';
import { withoutTables } from './plainer.js';
import { renderPieces } from './render.js';
import type { Person } from './speaker.js';
import { words } from './words.js';

/**
 * Keeps the App Home of somebody who looked at it up to date, and those of their colleagues when something was stored: a
 * report shows at who looks after privacy, and how far it is at who reported it.
 */
export function refreshHome(listening: Listening, person: Person): void {
  const { atHome, changed, nameOf } = listening;
  const own = atHome.get(nameOf(person));
  if (own !== undefined) published(listening, person);
  if (!changed.delete(person.workspace)) return;
  const others = atHome.values().filter((one) => one.workspace === person.workspace && nameOf(one) !== nameOf(person));
  for (const one of others.slice(-mostAtOnce)) published(listening, one);
}

/** Who looked last; a page that is older is made anew when it is opened. */
const mostAtOnce = 20;

/** Makes the App Home anew; what changes while that is under way is shown once after it, however much it is. */
export function published(listening: Listening, person: Person): void {
  const { inHand, publishing, nameOf } = listening;
  const name = nameOf(person);
  const isUnderWay = publishing.has(name);
  publishing.set(name, isUnderWay ? 'again' : 'once');
  if (!isUnderWay) inHand.add(publishedUntilShown(listening, person));
}

async function publishedUntilShown(listening: Listening, person: Person): Promise<void> {
  const { publishing, report, nameOf } = listening;
  const name = nameOf(person);
  await publishHome(listening, person).catch((error: unknown) => report('slack-home-failed', error));
  const isBehind = publishing.get(name) === 'again';
  publishing.delete(name);
  if (isBehind) published(listening, person);
}

/** With a notice above it that is gone when it is shown again. */
export async function publishHome(listening: Listening, person: Person, notice?: string): Promise<void> {
  const heard = await listening.take(person, `home:${randomBytes(8).toString('hex')}`, { type: 'home' });
  const view = homeOf(notice === undefined ? heard.shown : [textOf(notice), ...heard.shown], heard.language);
  await calling(() => person.client.views.publish({ user_id: person.user, view }));
}

/** The view; what does not fit is named as such, and is reached by typing. */
export function homeOf(replies: readonly Shown[], language: Language): HomeView {
  const more = small(say(words.moreInDm, language)).map(({ block }) => block);
  const room = { blocks: limits.viewBlocks - more.length, bytes: limits.viewBytes - 2_000 };
  const blocks: KnownBlock[] = [];
  let bytes = 0;
  let full = false;
  for (const block of withoutTables(renderPieces(replies, language).map((piece) => piece.block))) {
    bytes += Buffer.byteLength(JSON.stringify(block)) + 1;
    full ||= blocks.length >= room.blocks || bytes > room.bytes;
    if (!full) blocks.push(block);
  }
  return { type: 'home', blocks: full ? [...blocks, ...more] : blocks };
}
