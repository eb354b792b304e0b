// Documents of the bot: offered in the conversation, and put there when the person said yes.
import { orderFor } from '../../src/app/document-order.js';
import { beingMade, toldWhenSlow } from '../../src/app/slow-documents.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import { say, type Text } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { failure, inConversation, reported } from '../chat/listening.js';
import { calling, saying } from './connector.js';
import { Consent } from './files.js';
import type { Activity } from './incoming.js';
import type { Listening, Person } from './listening.js';
import { words } from './words.js';

export async function sendFiles(listening: Listening, person: Person, heard: Heard): Promise<void> {
  for (const file of heard.files) await sendFile(listening, person, file, heard);
}

async function sendFile(
  listening: Listening,
  person: Person,
  file: FileReply,
  { language, person: asker }: Heard,
): Promise<void> {
  const { documents, offers, connector, now } = listening;
  try {
    const organisation = await listening.organisation();
    if (organisation === undefined) throw new Error('The tenant has no organisation.');
    const { request, fileName } = orderFor(file, organisation, { at: now(), person: asker });
    const description = say(words.fileOffer, language, { title: file.title });
    const tell = () => listening.post(person, say(beingMade, language));
    const attachment = await toldWhenSlow(tell, async () => {
      const made = await documents.make(file.document, request);
      return await offers.offer(person.user, made, fileName, description);
    });
    await saying(() => connector.send(person.place, { summary: file.title, attachments: [attachment] }));
  } catch (error) {
    const code = reported(listening, 'teams-file-failed', error);
    await listening.post(person, say(words.fileFailed, language, { code }));
  }
}

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
