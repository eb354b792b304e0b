// What a turn said, in the conversation with the person who took it.
import { recordOf } from '../../src/core/engine/asked.js';
import { isUnsent } from '../../src/core/engine/unsent.js';
import { say, type Text } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { answered, sentence } from '../chat/listening.js';
import { answerTo } from '../chat/read-back.js';
import { calling, isGone, type Place } from './connector.js';
import { sendFiles } from './documents.js';
import type { Message } from './elements.js';
import { type Listening, type Person, render } from './listening.js';
import { closedCard, closingNote, type Live } from './speaker.js';
import { words } from './words.js';

/**
 * Everything that a turn said, or that it failed; a question that was open before it is closed, but no form that can still be
 * sent and does not come back. What was answered takes the place of what asked it; where that was a window (`inWindow`), it stands in a card of its
 * own.
 */
export async function tell(
  listening: Listening,
  person: Person,
  heard: Heard | string,
  { inWindow = false }: { readonly inWindow?: boolean } = {},
): Promise<void> {
  if (typeof heard === 'string') return listening.post(person, heard);
  const { speaker } = listening;
  const { place } = person;
  const live = speaker.live(place);
  const answered = answerTo(live?.asking, heard);
  const passes =
    live !== undefined && heard.ask !== undefined && [undefined, heard.ask.record].includes(unsentIn(live));
  const closed =
    live !== undefined && answered !== undefined
      ? passed(listening, person, live, speaker.answered(place, live, heard, answered))
      : passes
        ? close(listening, person, live, heard)
        : undefined;
  const passing = speaker.passed(place, heard).map((one) => close(listening, person, one, heard));
  if (inWindow && answered === undefined && heard.answered !== undefined)
    await speaker.postAnswer(place, heard, heard.answered);
  await Promise.all([closed, changed(listening, person, heard), ...passing, speaker.post(place, render(heard))]);
  await sendFiles(listening, person, heard);
}

/** An offer to which somebody said yes or no has no buttons any more, and what was taken back says so. */
async function changed(listening: Listening, { place }: Person, heard: Heard): Promise<void> {
  const { speaker } = listening;
  const { meant, language } = heard;
  const offer = speaker.offered(place, heard);
  const back = speaker.takenBack(place, heard);
  const said = meant?.agreed
    ? closingNote(offer, meant.action, language)
    : say(words.chosen, language, { what: say(words.no, language) });
  await Promise.all([
    offer && replaced(listening, place, offer.activity, closedCard(offer, said)),
    back && replaced(listening, place, back.at, back.message),
  ]);
}

const close = (listening: Listening, person: Person, live: Live, { language }: Heard): Promise<void> =>
  passed(listening, person, live, closedCard(live, closingNote(live, undefined, language)));

async function passed(listening: Listening, { place }: Person, live: Live, message: Message): Promise<void> {
  listening.speaker.forget(place, live.activity);
  await replaced(listening, place, live.activity, message);
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
    await tell(listening, { ...person, place }, heard, { inWindow: true });
  } catch (error) {
    if (isGone(error)) await listening.places.gone(person.user);
    throw error;
  }
}
