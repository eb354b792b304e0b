// What happened without a question: the app came or went, and a message was changed.
import { within } from '../../src/app/pacing.js';
import { soundsLike } from '../../src/core/sounds-like.js';
import { inConversation, turn } from '../chat/listening.js';
import { pointTo } from './commands.js';
import { type Activity, commandOf, deliveryOfEdit, textOf } from './incoming.js';
import { times } from './limits.js';
import { type Listening, type Person, profileOf, showing } from './listening.js';
import { said, saidOnce, tell } from './telling.js';
import { words } from './words.js';

/** Somebody got the app, or removed it. */
export async function installation(listening: Listening, person: Person, { action }: Activity): Promise<void> {
  if (!person.isPersonal) return;
  if (action?.startsWith('remove')) return listening.places.gone(person.user);
  listening.places.met(person.user, person.place);
  await within(welcomed(listening, person), times.acknowledge);
}

/** What the app does, or where they are. Once, however often Teams tells that it was installed. */
async function welcomed(listening: Listening, person: Person): Promise<void> {
  const { once, installedBy, report } = listening;
  const { outcome } = once.run(person.user, async () => {
    if ((await profileOf(listening, person)).mayBeOfficer) await installedBy(person.user);
    const heard = await listening.take(person, `home:${showing()}`, { type: 'home' });
    await inConversation(listening, person, () => tell(listening, person, heard));
  });
  await outcome.catch((error: unknown) => report('teams-welcome-failed', error));
}

/** A message that was changed is not read as an answer again; one that tells of a breach opens the form of that. */
export async function edited(listening: Listening, person: Person, activity: Activity): Promise<void> {
  if (activity.channelData?.eventType !== 'editMessage') return;
  const delivery = deliveryOfEdit(activity);
  const text = textOf(activity);
  if (!person.isPersonal) {
    if (commandOf(text, false) === undefined) return;
    const told = () => inConversation(listening, person, () => pointTo(listening, person, words.edited, false));
    return listening.once.run(`${person.user}|${delivery}`, told).outcome;
  }
  await saidOnce(listening, person, delivery, words.edited);
  if (soundsLike(text) !== 'breach') return;
  const flow = { type: 'from-message', flow: 'breach-from-message', text, at: listening.now() } as const;
  const { outcome, first } = turn(listening, person, delivery, flow);
  if (first) await said(listening, person, outcome);
}
