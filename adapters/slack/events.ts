// What happened without a question: a message was changed, or somebody looks at the App Home.
import { pressForCommand } from '../../src/app/buttons.js';
import { sentences } from '../../src/app/sentences.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { type Language, say } from '../../src/core/text.js';
import type { Heard, Shown } from '../chat/heard.js';
import { answered } from '../chat/listening.js';
import { publishHome } from './home.js';
import type { Listening } from './listening.js';
import type { Person } from './speaker.js';
import { tell } from './telling.js';
import { typedText } from './text.js';

/** Changed after it was sent: no answer to what is asked now, but a breach in it does not go by unheard. */
export async function edited(
  listening: Listening,
  person: Person,
  eventId: string,
  { text, before }: { readonly text: string; readonly before: string },
): Promise<void> {
  if (soundsLike(typedText(text)) !== 'breach' || soundsLike(typedText(before)) === 'breach') return;
  const { outcome, first } = listening.turns.run(`${listening.nameOf(person)}|event:${eventId}`, async () =>
    breachDoor(await listening.languageOf(person)),
  );
  if (first) await answered(listening, person, outcome, (heard) => tell(listening, person, heard));
}

/** What is said to somebody whose words sound like a breach. */
function breachDoor(language: Language): Heard {
  const action = { id: pressForCommand('breach-report'), label: say(sentences.reportDoor, language) };
  const text = say(sentences.soundsLikeBreach, language);
  const shown: Shown = { type: 'text', text, actions: [{ ...action, style: 'primary' }] };
  return { shown: [shown], files: [], ask: undefined, language, stale: false, person: '' };
}

/** From now on their App Home is kept up to date. */
export async function homeOpened(listening: Listening, person: Person): Promise<void> {
  const { atHome, inHand, report, nameOf } = listening;
  atHome.set(nameOf(person), true);
  await inHand.add(publishHome(listening, person)).catch((error: unknown) => report('slack-home-failed', error));
}
