// Documents of the bot: offered in the conversation, and put there when the person said yes.
import { say, type Text } from '../../src/core/text.js';
import { giveFiles } from '../chat/files.js';
import type { Heard } from '../chat/heard.js';
import { failure, inConversation } from '../chat/listening.js';
import { calling, saying } from './connector.js';
import { Consent } from './files.js';
import type { Activity } from './incoming.js';
import type { Listening, Person } from './listening.js';
import { words } from './words.js';

/** The documents that a turn gave: each is offered, and shown when the word about it stands there. */
export const sendFiles = (listening: Listening, person: Person, heard: Heard): Promise<void> =>
  giveFiles(listening, person, heard, {
    organisation: listening.organisation,
    put: async ({ title }, made, fileName) => {
      const description = say(words.fileOffer, heard.language, { title });
      const offer = await listening.offers.offer(person.user, made, fileName, description);
      return () => saying(() => listening.connector.send(person.place, { summary: title, attachments: [offer] }));
    },
  });

/** What a person said to the offer of a file. */
export async function consented(listening: Listening, person: Person, activity: Activity): Promise<void> {
  const { connector, offers, inHand, report } = listening;
  const consent = Consent.safeParse(activity.value).data;
  if (consent === undefined) return report('teams-unreadable-consent');
  const tellLater = (text: Text) =>
    inConversation(listening, person, () => listening.post(person, say(text, listening.languageOf(person))));
  const offer = offers.take(consent.context.offer, person.user);
  const card = activity.replyToId ?? undefined;
  if (card !== undefined)
    inHand.add(connector.remove(person.place, card).catch((error: unknown) => report('teams-offer-stays', error)));
  if (consent.action === 'decline') return tellLater(words.fileDeclined);
  const { uploadInfo } = consent;
  if (offer === undefined || uploadInfo === null || uploadInfo === undefined) return tellLater(words.fileGone);
  await inConversation(listening, person, async () => {
    try {
      const attachment = await offers.upload(offer, uploadInfo);
      await calling(() => connector.send(person.place, { summary: offer.name, attachments: [attachment] }));
    } catch (error) {
      await listening.post(person, await failure(listening, person, error, words.fileFailed));
    }
  });
}
