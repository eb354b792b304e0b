// What a turn said, in the conversation of who took it: as messages, with its files behind them.
import type { MadeDocument } from '../../src/app/ports/documents.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import { say } from '../../src/core/text.js';
import { bytesOf, giveFiles } from '../chat/files.js';
import type { Heard } from '../chat/heard.js';
import { answerTo } from '../chat/read-back.js';
import { posting } from './calls.js';
import { refreshHome } from './home.js';
import type { Listening } from './listening.js';
import { renderMessages } from './render.js';
import { chosenNote, type Person } from './speaker.js';
import { escaped } from './text.js';
import { words } from './words.js';

/**
 * Everything that a turn said, or that it failed; a question that was open before it is closed. What was answered takes the
 * place of what asked it; where that was a window (`inWindow`) and no message asks, it stands in a message of its own.
 */
export async function tell(
  listening: Listening,
  person: Person,
  heard: Heard | string,
  { inWindow = false, closes = false }: { readonly inWindow?: boolean; readonly closes?: boolean } = {},
): Promise<void> {
  if (typeof heard === 'string') return listening.post(person, heard);
  const { speaker } = listening;
  await putRight(listening, () => putAnswer(listening, person, heard, { inWindow, closes }));
  await putRight(listening, () => speaker.closeOffer(person, heard));
  for (const passed of speaker.passed(person, heard))
    await putRight(listening, () => speaker.close(person, passed, chosenNote(undefined, heard.language)));
  await putRight(listening, () => speaker.takeBack(person, heard));
  await speaker.post(person, renderMessages(heard.shown, heard.language));
  await sendFiles(listening, person, heard);
  refreshHome(listening, person);
}

/**
 * Changes what stands there already. When Slack does not take that it is in the log, and what comes next is said all the
 * same. False then.
 */
export async function putRight({ report, notSaid }: Listening, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    report(notSaid(error), error);
    return false;
  }
}

/** What was answered where it was asked, or that what was asked is passed; `closes` also where nothing is asked next. */
export async function putAnswer(
  { speaker }: Listening,
  person: Person,
  heard: Heard,
  { inWindow, closes }: { readonly inWindow: boolean; readonly closes: boolean },
): Promise<void> {
  const live = speaker.live(person);
  const answered = answerTo(live?.asking, heard);
  if (live !== undefined && answered !== undefined) return speaker.answer(person, live, heard, answered);
  if (live !== undefined && (heard.ask !== undefined || closes)) {
    const note = closes ? say(words.answeredInForm, heard.language) : chosenNote(undefined, heard.language);
    await speaker.close(person, live, note);
  }
  if (inWindow && heard.answered !== undefined) await speaker.postAnswer(person, heard, heard.answered);
}

/** The documents that a turn gave. */
export const sendFiles = (listening: Listening, person: Person, heard: Heard): Promise<void> =>
  giveFiles(listening, person, heard, {
    organisation: () => listening.organisation(person.workspace),
    put: async (file, made, name) => uploaded(person, await listening.speaker.channelOf(person), file, made, name),
  });

async function uploaded(
  { client, thread }: Person,
  channel: string,
  { title }: FileReply,
  made: MadeDocument,
  filename: string,
): Promise<undefined> {
  const file = await bytesOf(made);
  // By its name it is found back among others: each is said to be ready in the same words.
  const what = { filename, title: filename, file, alt_text: title, initial_comment: escaped(title) };
  const where = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
  await posting(() => client.files.uploadV2({ ...where, ...what }));
}
