// What happened without a question: a message was changed, or somebody looks at the App Home.
import { pressForCommand } from '../../src/app/buttons.js';
import { sentences } from '../../src/app/sentences.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import type { Heard, Shown } from '../chat/heard.js';
import { answered, orFailure, saidTo, sentence, turn, typedOnce } from '../chat/listening.js';
import { shownOf } from './blocks.js';
import { posting } from './calls.js';
import { published } from './home.js';
import type { Listening } from './listening.js';
import { renderMessages } from './render.js';
import type { Person } from './speaker.js';
import { tell } from './telling.js';
import { typedText } from './text.js';
import { words } from './words.js';

/** Changed after it was sent: no answer to what is asked now, and a breach in it does not go by unheard. */
export async function edited(
  listening: Listening,
  person: Person,
  eventId: string,
  { text, before }: { readonly text: string; readonly before: string },
): Promise<void> {
  // Links that unfold come as a change too.
  if (typedText(text) === typedText(before)) return;
  if (soundsLike(typedText(text)) !== 'breach' || soundsLike(typedText(before)) === 'breach')
    return typedOnce(listening, person, eventId, () => sentence(listening, person, words.editedNotTaken));
  const { outcome, first } = listening.turns.run(`${listening.nameOf(person)}|event:${eventId}`, async () =>
    breachDoor(await listening.languageOf(person)),
  );
  if (first) await answered(listening, person, outcome, (heard) => tell(listening, person, heard));
}

/** Deleted after it was sent: what was stored of it stays. */
export const deleted = (listening: Listening, person: Person, eventId: string): Promise<void> =>
  typedOnce(listening, person, eventId, () => sentence(listening, person, words.deletedNotTaken));

/** Named in a channel: answered there to this person only, and nothing of what was written is kept. */
export async function mentioned(
  listening: Listening,
  person: Person,
  eventId: string,
  { channel, text, thread }: { readonly channel: string; readonly text: string; readonly thread?: string | undefined },
): Promise<void> {
  await typedOnce(listening, person, eventId, async () => {
    const language = await listening.languageOf(person);
    const isBreach = soundsLike(typedText(text)) === 'breach';
    const moved = isBreach ? false : await askedInConversation(listening, person, eventId);
    const [message] = renderMessages(
      [isBreach ? doorFor('breach', language) : doorFor(moved ? 'asked' : undefined, language)],
      language,
    );
    if (message === undefined) return;
    const there = {
      channel,
      user: person.user,
      ...shownOf(message),
      ...(thread === undefined ? {} : { thread_ts: thread }),
    };
    await posting(() => person.client.chat.postEphemeral(there)).catch((error: unknown) => {
      listening.report(listening.notSaid(error), error);
      return saidTo(listening, person, () => listening.speaker.post(person, [message]));
    });
  });
}

/** What this person was asked by a colleague is shown in their own conversation, once; false where it is not. */
async function askedInConversation(listening: Listening, person: Person, eventId: string): Promise<boolean> {
  const { outcome } = turn(listening, person, `mention:${eventId}`, { type: 'among-others' });
  const heard = await orFailure(listening, person, outcome);
  if (typeof heard === 'string' || heard.shown.length === 0) return false;
  return saidTo(listening, person, () => tell(listening, person, heard)).then(
    () => true,
    () => false,
  );
}

/** What is said to somebody in a channel, with what they can begin there. */
function doorFor(about: 'breach' | 'asked' | undefined, language: Language): Shown {
  const door = (command: string, label: Text) => ({ id: pressForCommand(command), label: say(label, language) });
  const report = { ...door('breach-report', sentences.reportDoor), style: 'primary' } as const;
  if (about === 'breach') return { type: 'text', text: say(sentences.soundsLikeBreach, language), actions: [report] };
  const others = [door('request-new', sentences.requestDoor), door('where', words.yourRegister)];
  if (about === 'asked') return { type: 'text', text: say(words.askedInDm, language) };
  return { type: 'text', text: say(words.inChannel, language), actions: [report, ...others] };
}

/** What is said to somebody whose words sound like a breach. */
function breachDoor(language: Language): Heard {
  return { shown: [doorFor('breach', language)], files: [], ask: undefined, language, stale: false, person: '' };
}

/** From now on their App Home is kept up to date. */
export function homeOpened(listening: Listening, person: Person): void {
  listening.atHome.set(listening.nameOf(person), person);
  published(listening, person);
}

/** An empty conversation is opened for the first time: what the bot does, and where to begin. */
export async function messagesOpened(listening: Listening, person: Person, channel: string | undefined): Promise<void> {
  const { welcomed, inHand, report, nameOf } = listening;
  if (channel === undefined || welcomed.get(nameOf(person)) === true) return;
  welcomed.set(nameOf(person), true);
  const work = async () => {
    const { messages } = await person.client.conversations.history({ channel, limit: 1 });
    // Where Slack does not say, something may stand there.
    if (messages === undefined || messages.length > 0) return;
    await welcome(listening, person);
  };
  await inHand.add(work().catch((error: unknown) => report('slack-welcome-failed', error)));
}

/** Who added the bot reads the first step at once; said as soon as there is somebody to say it to. */
export function installed(listening: Listening, person: Person): void {
  const { welcomed, inHand, report, nameOf } = listening;
  welcomed.set(nameOf(person), true);
  inHand.add(welcome(listening, person)).catch((error: unknown) => report('slack-welcome-failed', error));
}

async function welcome(listening: Listening, person: Person): Promise<void> {
  const { shown, language } = await listening.take(person, `welcome:${person.user}`, { type: 'home' });
  await saidTo(listening, person, () => listening.speaker.post(person, renderMessages(shown, language)));
}
