// What happened in the conversation with the bot: a message, a file, a message that was changed.
import { pressForCommand } from '../../src/app/buttons.js';
import { sentences } from '../../src/app/sentences.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import { type Heard, type Listening, withMentions } from './listening.js';
import { fetchFile, mostFiles, type SentFile } from './received.js';
import type { Shown } from './render.js';
import type { Person } from './speaker.js';
import { answered, saying } from './telling.js';
import { typedText } from './text.js';
import { words } from './words.js';

/** A message in the conversation with the bot. */
export interface Typed {
  readonly text: string;
  readonly files: readonly SentFile[];
  /** The handle of the message under which it was typed. */
  readonly thread: string | undefined;
}

/**
 * Typed in the conversation. Ends when it is stored, or when the person has been told that it is not; fails when
 * neither is so. The same event delivered again while it is under way, or after it ended well, adds nothing.
 */
export function message(listening: Listening, person: Person, eventId: string, typed: Typed): Promise<void> {
  const work = () => typedBy(listening, person, eventId, typed);
  return listening.typedOnes.run(`${person.workspace}|${eventId}`, work).outcome;
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
  const { outcome, first } = listening.turn(person, `event:${eventId}`, input);
  if (first) await answered(listening, person, outcome);
}

async function received(listening: Listening, person: Person, delivery: string, file: SentFile): Promise<void> {
  const { options, report, speaker } = listening;
  const sentence = async (text: Text) => {
    const words = say(text, await listening.languageOf(person));
    await listening.saidTo(person, () => speaker.post(person, saying(words)));
  };
  let bytes: Uint8Array | undefined;
  try {
    const { download = fetch, apiUrl } = options;
    const how = { token: person.client.token, download, ...(apiUrl === undefined ? {} : { apiUrl }) };
    bytes = await fetchFile(file, how);
  } catch (error) {
    report('slack-file-not-fetched', error);
    return sentence(words.fileUnreadable);
  }
  if (bytes === undefined) return sentence(words.fileTooLarge);
  const { outcome, first } = listening.turn(person, delivery, { type: 'file', name: file.name ?? '', bytes });
  if (first) await answered(listening, person, outcome);
}

/** Changed after it was sent: no answer to what is asked now, but a breach in it does not go by unheard. */
export async function edited(
  listening: Listening,
  person: Person,
  eventId: string,
  { text, before }: { readonly text: string; readonly before: string },
): Promise<void> {
  if (soundsLike(typedText(text)) !== 'breach' || soundsLike(typedText(before)) === 'breach') return;
  const { outcome, first } = listening.turns.run(`${person.workspace}|event:${eventId}`, async () =>
    breachDoor(await listening.languageOf(person)),
  );
  if (first) await answered(listening, person, outcome);
}

/** What is said to somebody whose words sound like a breach. */
function breachDoor(language: Language): Heard {
  const action = { id: pressForCommand('breach-report'), label: say(sentences.reportDoor, language) };
  const text = say(sentences.soundsLikeBreach, language);
  const shown: Shown = { type: 'text', text, actions: [{ ...action, style: 'primary' }] };
  return { shown: [shown], files: [], ask: undefined, language, person: '' };
}
