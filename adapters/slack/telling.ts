// What a turn said, in the conversation of who took it: as messages, with its files behind them.
import { randomBytes } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import { beingMade, toldWhenSlow } from '../../src/app/slow-documents.js';
import { say } from '../../src/core/text.js';
import { sendFile } from './files.js';
import { refreshHome } from './home.js';
import type { Heard, Listening } from './listening.js';
import { type Message, paragraphs, renderMessages } from './render.js';
import { chosenNote, type Person } from './speaker.js';
import { words } from './words.js';

/** Everything that a turn said, as messages; a question that was open before it is closed. */
export async function tell(listening: Listening, person: Person, heard: Heard, note?: string): Promise<void> {
  const { speaker } = listening;
  const live = speaker.live(person);
  if (live !== undefined && (heard.ask !== undefined || note !== undefined))
    await speaker.close(person, live, note ?? chosenNote(undefined, heard.language));
  await speaker.post(person, renderMessages(heard.shown, heard.language));
  await sendFiles(listening, person, heard);
  refreshHome(listening, person);
}

/** The documents that a turn gave; of each that cannot be made or sent the person hears a code. */
export async function sendFiles(listening: Listening, person: Person, heard: Heard): Promise<void> {
  const { options, report, speaker } = listening;
  const { files, language, person: asker } = heard;
  for (const file of files) {
    try {
      const organisation = await options.organisation(person.workspace);
      if (organisation === undefined) throw new Error('The workspace has no organisation.');
      const channel = await speaker.channelOf(person);
      const order = { organisation, client: person.client, channel, now: options.now(), person: asker };
      const tellSlow = () => speaker.post(person, saying(say(beingMade, language)));
      await toldWhenSlow(tellSlow, () => sendFile(file, { ...options, ...order }));
    } catch (error) {
      const code = randomBytes(3).toString('hex').toUpperCase();
      report('slack-file-failed', error, code);
      await speaker.post(person, saying(say(words.fileFailed, language, { code })));
    }
  }
}

/** What a turn says, in the conversation. Waits for the turn; only of one that failed also for the words about it. */
export async function answered(listening: Listening, person: Person, outcome: Promise<Heard>): Promise<void> {
  const told = listening.saidTo(person, async () => {
    let heard: Heard;
    try {
      heard = await outcome;
    } catch (error) {
      return listening.speaker.post(person, saying(await listening.failure(person, error)));
    }
    await tell(listening, person, heard);
  });
  told.catch(() => undefined);
  await outcome.catch(() => told);
}

/** A sentence of our own in the conversation. */
export function post(listening: Listening, person: Person, text: string): Promise<void> {
  return listening.inConversation(person, () => listening.speaker.post(person, saying(text)));
}

export const saying = (text: string): readonly Message[] => [{ text, blocks: blocksSaying(text) }];
export const blocksSaying = (text: string): KnownBlock[] => paragraphs(text).map(({ block }) => block);
