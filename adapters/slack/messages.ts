// Typed in the conversation: a command, or the answer to what was asked; and the files that came with it.
import { received as receivedFile } from '../chat/files.js';
import { answered, turn, typedOnce } from '../chat/listening.js';
import { type Listening, withMentions } from './listening.js';
import { fetchFile, mostFiles, type SentFile } from './received.js';
import type { Person } from './speaker.js';
import { tell } from './telling.js';
import { words } from './words.js';

/** A message in the conversation with the bot. */
export interface Typed {
  readonly text: string;
  readonly files: readonly SentFile[];
  /** The handle of the message under which it was typed. */
  readonly thread: string | undefined;
  /** When it was typed, as Slack writes it (seconds). */
  readonly ts?: string | undefined;
}

/** The delivery of the last turn of a message: with that it is done. */
export function lastTurnOf(eventId: string, { text, files }: Typed): string {
  return text.trim() === '' && files.length > 0
    ? `event:${eventId}:${Math.min(files.length, mostFiles) - 1}`
    : `event:${eventId}`;
}

/** Ends when it is stored, or when the person has been told that it is not; the same event again adds nothing. */
export function message(listening: Listening, person: Person, eventId: string, typed: Typed): Promise<void> {
  const at = typed.ts === undefined ? undefined : Number(typed.ts);
  return typedOnce(listening, person, eventId, () => typedBy(listening, person, eventId, typed), at);
}

async function typedBy(
  listening: Listening,
  person: Person,
  eventId: string,
  { text: typed, files, thread }: Typed,
): Promise<void> {
  const text = await withMentions(listening, person, typed);
  for (const [index, file] of files.slice(0, mostFiles).entries())
    await received(listening, person, `event:${eventId}:${index}`, file);
  if (text.trim() === '') return;
  const input = { type: 'text', text, ...(thread === undefined ? {} : { replyTo: thread }) } as const;
  const { outcome, first } = turn(listening, person, `event:${eventId}`, input);
  if (first) await answered(listening, person, outcome, (heard) => tell(listening, person, heard));
}

function received(listening: Listening, person: Person, delivery: string, file: SentFile): Promise<void> {
  const { download = fetch, apiUrl } = listening;
  const how = { token: person.client.token, download, ...(apiUrl === undefined ? {} : { apiUrl }) };
  return receivedFile(listening, person, delivery, {
    name: file.name ?? '',
    fetch: () => fetchFile(file, how),
    tooLarge: words.fileTooLarge,
    unreadable: words.fileUnreadable,
    tell: (heard) => tell(listening, person, heard),
  });
}
