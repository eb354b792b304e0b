// What a turn said, in the conversation of who took it: as messages, with its files behind them.
import { beingMade, toldWhenSlow } from '../../src/app/slow-documents.js';
import { say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { reported } from '../chat/listening.js';
import { sendFile } from './files.js';
import { refreshHome } from './home.js';
import type { Listening } from './listening.js';
import { renderMessages } from './render.js';
import { chosenNote, type Person } from './speaker.js';
import { words } from './words.js';

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

/** The documents that a turn gave; of each that cannot be made or sent the person hears a code. */
export async function sendFiles(listening: Listening, person: Person, heard: Heard): Promise<void> {
  const { documents, now, speaker } = listening;
  const { files, language, person: asker } = heard;
  for (const file of files) {
    try {
      const organisation = await listening.organisation(person.workspace);
      if (organisation === undefined) throw new Error('The workspace has no organisation.');
      const channel = await speaker.channelOf(person);
      const order = { documents, organisation, client: person.client, channel, now: now(), person: asker };
      const tellSlow = () => listening.post(person, say(beingMade, language));
      await toldWhenSlow(tellSlow, () => sendFile(file, order));
    } catch (error) {
      const code = reported(listening, 'slack-file-failed', error);
      await listening.post(person, say(words.fileFailed, language, { code }));
    }
  }
}
