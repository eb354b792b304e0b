// What a turn said, in the conversation with the person who took it.
import { recordOf } from '../../src/core/engine/asked.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import type { Text } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { answered, sentence } from '../chat/listening.js';
import { calling, isGone, type Place } from './connector.js';
import { sendFiles } from './documents.js';
import { type Listening, type Person, render } from './listening.js';
import type { Message } from './render.js';
import { closedCard, closingNote, type Live } from './speaker.js';

/**
 * Everything that a turn said, or that it failed; a question that was open before it is closed, but no form that can
 * still be sent.
 */
export async function tell(listening: Listening, person: Person, heard: Heard | string): Promise<void> {
  if (typeof heard === 'string') return listening.post(person, heard);
  const { speaker } = listening;
  const live = speaker.live(person.place);
  const passes = live !== undefined && heard.ask !== undefined && unsentIn(live) === undefined;
  const closed = passes ? close(listening, person, live, heard) : undefined;
  await Promise.all([closed, speaker.post(person.place, render(heard))]);
  await sendFiles(listening, person, heard);
}

async function close(listening: Listening, { place }: Person, live: Live, { language }: Heard): Promise<void> {
  listening.speaker.forget(place, live.activity);
  await replaced(listening, place, live.activity, closedCard(live, closingNote(live, undefined, language)));
}

/** A card that cannot be changed now keeps nobody from what is said next. */
export const replaced = ({ speaker, report }: Listening, place: Place, card: string, message: Message): Promise<void> =>
  speaker.replace(place, card, message).catch((error: unknown) => report('teams-card-stays', error));

/** The form on this card, when it was not sent yet. */
export function unsentIn({ key = '' }: Live): string | undefined {
  const record = recordOf(key);
  return isUnsent(record) ? record : undefined;
}

/** What a turn said, or that it failed; `ends` is a form that it ends. */
export const said = (listening: Listening, person: Person, outcome: Promise<Heard>, ends?: Live): Promise<void> =>
  answered(listening, person, outcome, async (heard) => {
    if (ends !== undefined && typeof heard !== 'string') await close(listening, person, ends, heard);
    await tell(listening, person, heard);
  });

/** Words of the channel itself, once for each delivery. */
export const saidOnce = (listening: Listening, person: Person, delivery: string, text: Text): Promise<void> =>
  listening.once.run(`${person.user}|${delivery}`, () => sentence(listening, person, text)).outcome;

/** The conversation with this person alone: the known one, else a new one; undefined when they have not the app. */
export async function alone(
  { places, connector, tenant }: Listening,
  { user, place }: Person,
): Promise<Place | undefined> {
  const known = await places.find(user);
  if (known !== undefined) return known;
  try {
    const { serviceUrl, bot, member } = place;
    const opened = await calling(() => connector.open({ serviceUrl, bot, member }, tenant));
    places.met(user, opened);
    return opened;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Tells it there, or forgets that place when the app is no longer there. */
export async function tellAt(listening: Listening, person: Person, place: Place, heard: Heard | string): Promise<void> {
  try {
    await tell(listening, { ...person, place }, heard);
  } catch (error) {
    if (isGone(error)) await listening.places.gone(person.user);
    throw error;
  }
}
