// A text for colleagues in a channel that somebody picks: shown first as it will read, posted by the address that Slack gives
// with the window, so that the bot need be in no channel and needs no right to write in one.
import type { KnownBlock, ModalView } from '@slack/types';
import type { Announcement } from '../../src/core/engine/replies.js';
import { type Language, say } from '../../src/core/text.js';
import type { Heard } from '../chat/heard.js';
import { acceptable, type Keep } from '../chat/keeping.js';
import { failure, inConversation, turn } from '../chat/listening.js';
import { buttons, type Message, pack, paragraphs, shownOf, small } from './blocks.js';
import { openFor } from './forms.js';
import { type ActionsBody, deliveryOfAction, isFromHome, type ViewBody } from './incoming.js';
import type { Listening } from './listening.js';
import { sayingModal } from './modals.js';
import type { Respond } from './responding.js';
import type { Person } from './speaker.js';
import type { ViewAnswer } from './submitting.js';
import { plain } from './text.js';
import { type Metadata, readMetadata } from './wire.js';
import { words } from './words.js';

export const announcingCallback = 'announce';

/** The text of a turn that shows one; undefined when this person may not have it (any more). */
const announcementIn = ({ shown }: Heard): Announcement | undefined =>
  shown.flatMap((reply) => (reply.type === 'card' && reply.announcement ? [reply.announcement] : []))[0];

/** "Plaats in een kanaal": the text as it will read, and the choice of a channel. */
export async function askWhere(listening: Listening, person: Person, body: ActionsBody, press: string): Promise<void> {
  const { trigger_id: trigger, view } = body;
  if (trigger === undefined) return;
  const { outcome, first } = turn(listening, person, deliveryOfAction(body), { type: 'press', action: press });
  if (!first) return;
  const above = view && !isFromHome(body) ? { above: true as const } : {};
  const here = (text: string) => inConversation(listening, person, () => listening.post(person, text));
  const show = (heard: Heard) => {
    const announcement = announcementIn(heard);
    return announcement && whereView(announcement, heard.language);
  };
  await openFor(listening, person, { trigger, waitMs: 0, here, show, ...above }, outcome);
}

function whereView({ text, press, action }: Announcement, language: Language): ModalView {
  const channel: KnownBlock = {
    type: 'input',
    block_id: 'where',
    label: plain(say(words.whichChannel, language)),
    element: {
      type: 'conversations_select',
      action_id: 'channel',
      response_url_enabled: true,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
    },
  };
  const metadata: Metadata = { announces: press };
  const preview = [...small(say(words.postedAs, language)), ...paragraphs(text), ...small(`[${action.label}]`)];
  return {
    type: 'modal',
    callback_id: announcingCallback,
    title: plain(say(words.postTitle, language)),
    submit: plain(say(words.postHere, language)),
    close: plain(say(words.close, language)),
    private_metadata: JSON.stringify(metadata),
    blocks: [channel, { type: 'divider' }, ...preview.map(({ block }) => block)],
  };
}

/** As it stands in the channel. */
const posted = ({ text, action }: Announcement): Message | undefined =>
  pack([...paragraphs(text), ...buttons([action])])[0];

/** A channel was picked: what came of it stands in the window after the acknowledgement. */
export async function announced(
  listening: Listening,
  person: Person,
  body: ViewBody,
  ack: (answer: ViewAnswer) => Promise<void>,
  respond: Respond,
  keep: Keep,
): Promise<void> {
  const language = await listening.languageOf(person, 0);
  const saying = (text: string) => sayingModal(text, language);
  const told = announcing(listening, person, body, respond)
    .then(() => say(words.posted, language))
    .catch((error: unknown) => failure(listening, person, error, words.notPosted));
  // Under a name of its own: it is done when it stands in the channel, and not yet with its turn.
  await acceptable(told, listening.budgetMs, () => keep(`posting:${body.view.id}`));
  await ack({ response_action: 'update', view: saying(say(words.busy, language)) });
  await listening.speaker.updateModal(person, body.view.id, saying(await told));
}

async function announcing(listening: Listening, person: Person, body: ViewBody, respond: Respond): Promise<void> {
  const { announces } = readMetadata(body.view.private_metadata);
  const [where] = body.response_urls;
  const input = { type: 'press', action: announces ?? '' } as const;
  const { outcome, first } = turn(listening, person, `announce:${body.view.id}`, input);
  const announcement = announcementIn(await outcome);
  const message = announcement && posted(announcement);
  if (!first) return;
  if (message === undefined || where === undefined) throw new Error('There is no text, or no channel was picked.');
  await respond({ response_type: 'in_channel', ...shownOf(message) });
}
