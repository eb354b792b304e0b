// Typed in the conversation: a command, or the answer to what was asked; and the files that came with it.
import { controlWord } from '../../src/core/engine/typed/control-words.js';
import { received as receivedFile } from '../chat/files.js';
import { turn, typedOnce } from '../chat/listening.js';
import { fetchFile, filesIn, hasMedia, type SentFile } from './files.js';
import { type Activity, commandOf, textOf } from './incoming.js';
import type { Listening, Person } from './listening.js';
import { said, saidOnce, tell, unsentIn } from './telling.js';
import { words } from './words.js';

/** The delivery of the last turn of a message: with that it is done. */
export function lastTurnOf(activity: Activity, delivery: string): string {
  const files = filesIn(activity.attachments ?? []).length;
  return textOf(activity) === '' && files > 0 ? `${delivery}:${files - 1}` : delivery;
}

/**
 * Ends when it is stored, or when the person has been told that it is not. The same message delivered again meanwhile, or
 * later, adds nothing.
 */
export function message(listening: Listening, person: Person, activity: Activity, delivery: string): Promise<void> {
  return typedOnce(listening, person, delivery, () => typedBy(listening, person, activity, delivery));
}

async function typedBy(listening: Listening, person: Person, activity: Activity, delivery: string): Promise<void> {
  const typed = textOf(activity);
  const attachments = activity.attachments ?? [];
  const files = filesIn(attachments);
  listening.clicks.past(person.user);
  for (const [index, file] of files.entries()) await received(listening, person, `${delivery}:${index}`, file);
  const isEmpty = typed === '' && files.length === 0;
  if (isEmpty || hasMedia(attachments)) {
    const isCard = activity.value !== undefined && activity.value !== null;
    await saidOnce(listening, person, delivery, isCard ? words.oldCard : words.onlyWords);
  }
  if (typed === '') return;
  const text = commandOf(typed, true) ?? typed;
  const form = listening.speaker.live(person.place);
  const over = form === undefined ? undefined : unsentIn(form);
  const input = { type: 'text', text, ...(over === undefined ? {} : { over }) } as const;
  const { outcome, first } = turn(listening, person, delivery, input);
  if (!first) return;
  await said(listening, person, outcome, over !== undefined && controlWord(text) === 'pause' ? form : undefined);
}

const received = (listening: Listening, person: Person, delivery: string, file: SentFile): Promise<void> =>
  receivedFile(listening, person, delivery, {
    name: file.name,
    fetch: () => fetchFile(file, listening.fetch),
    tooLarge: words.fileTooLarge,
    unreadable: words.fileUnreadable,
    tell: (heard) => tell(listening, person, heard),
  });
