// What a turn said, in the conversation of who took it: as messages, with its files behind them.
import type { MadeDocument } from '../../src/app/ports/documents.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import { bytesOf, giveFiles } from '../chat/files.js';
import type { Heard } from '../chat/heard.js';
import { posting } from './calls.js';
import { refreshHome } from './home.js';
import type { Listening } from './listening.js';
import { renderMessages } from './render.js';
import { chosenNote, type Person } from './speaker.js';
import { escaped } from './text.js';

/** Everything that a turn said, or that it failed; a question that was open before it is closed. */
export async function tell(listening: Listening, person: Person, heard: Heard | string, note?: string): Promise<void> {
  if (typeof heard === 'string') return listening.post(person, heard);
  const { speaker } = listening;
  const live = speaker.live(person);
  if (live !== undefined && (heard.ask !== undefined || note !== undefined))
    await speaker.close(person, live, note ?? chosenNote(undefined, heard.language));
  await speaker.post(person, renderMessages(heard.shown, heard.language));
  await sendFiles(listening, person, heard);
  refreshHome(listening, person);
}

/** The documents that a turn gave. */
export const sendFiles = (listening: Listening, person: Person, heard: Heard): Promise<void> =>
  giveFiles(listening, person, heard, {
    organisation: () => listening.organisation(person.workspace),
    put: async (file, made, name) => uploaded(person, await listening.speaker.channelOf(person), file, made, name),
  });

async function uploaded(
  { client }: Person,
  channel: string,
  { title }: FileReply,
  made: MadeDocument,
  filename: string,
): Promise<undefined> {
  const file = await bytesOf(made);
  await posting(() =>
    client.files.uploadV2({ channel_id: channel, filename, title, file, initial_comment: escaped(title) }),
  );
}
