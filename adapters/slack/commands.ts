// A slash command, or an entry in the menu of a message: answered in the acknowledgement, at its address, or as a form.
import type { KnownBlock } from '@slack/types';
import { fromAnywhere as known } from '../../src/app/from-anywhere.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import { late } from '../../src/app/pacing.js';
import { beginsForm, saidAmongOthers } from '../../src/app/typing/typed.js';
import { type Language, say } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { asksNew, type Heard, textOf } from '../chat/heard.js';
import { type Keep, keptIfLate } from '../chat/keeping.js';
import { failure, inConversation, turn } from '../chat/listening.js';
import { type Message, shownOf } from './blocks.js';
import { openFor } from './forms.js';
import { refreshHome } from './home.js';
import { type AnywhereBody, type CommandBody, commandText, linkTo, momentOf, type ShortcutBody } from './incoming.js';
import { inTime, type Listening, saying, withMentions } from './listening.js';
import { renderMessages } from './render.js';
import { type CommandAnswer, orInConversation, type Respond } from './responding.js';
import type { Person } from './speaker.js';
import { sendFiles, tell } from './telling.js';
import { plain } from './text.js';
import { ownActions } from './wire.js';
import { words } from './words.js';

/** `/register …` and `/avg …`: the answer is the acknowledgement. */
export async function command(
  listening: Listening,
  person: Person,
  body: CommandBody,
  ack: (answer?: CommandAnswer) => Promise<void>,
  address: Respond,
  keep: Keep,
): Promise<void> {
  const respond = orInConversation(listening, person, address);
  const text = commandText(body);
  const delivery = `command:${body.trigger_id}`;
  const { outcome, first } = turn(listening, person, delivery, { type: 'text', text });
  const heardWhere = () => Promise.all([outcome, isConversation(listening, person, body)]);
  const here = (said: string) => respond(ephemeral(said));
  const open = async () => {
    if (first) await openFor(listening, person, { trigger: body.trigger_id, waitMs: 0, here }, outcome);
  };
  try {
    let quick = await inTime(listening, person, heardWhere());
    const warned = (inDm: boolean) => (inDm ? undefined : warningOf(listening, person, text));
    if (quick === late && beginsForm(registers, text)) {
      const warning = await warned(isDirect(body));
      // A window is opened within three seconds, or not at all.
      const accepting = keep(delivery).then(() => ack(warning));
      return void (await Promise.all([accepting, open()]));
    }
    // What waits nowhere is done before Slack hears that it is accepted.
    if (quick === late && !(await keep(delivery))) quick = await heardWhere();
    if (quick === late) await ack(ephemeral(say(words.busy, await listening.languageOf(person, 0))));
    const [heard, inDm] = quick === late ? await heardWhere() : quick;
    const [now, ...later] = asksNew(heard) ? [undefined] : answersTo(heard, inDm, body);
    if (quick !== late) await ack(asksNew(heard) ? await warned(inDm) : now);
    if (asksNew(heard)) return await open();
    await respondAll(quick === late ? [now, ...later] : later, respond);
    await afterCommand(listening, person, heard);
  } catch (error) {
    const text = await failure(listening, person, error);
    // After an acknowledgement the second is refused, and the address of the command still works.
    await ack(ephemeral(text)).catch(() => respond(ephemeral(text)));
  }
}

async function respondAll(answers: readonly (CommandAnswer | undefined)[], respond: Respond): Promise<void> {
  for (const answer of answers) if (answer !== undefined) await respond(answer);
}

const ephemeral = (text: string): CommandAnswer => ({ response_type: 'ephemeral', text });

/** One of our entries in the menu of a message: a form with its text, of which nothing is stored yet. */
export async function shortcut(
  listening: Listening,
  person: Person,
  body: ShortcutBody,
  ack: () => Promise<void>,
  keep: Keep,
  respond?: Respond,
): Promise<void> {
  const { callback_id: flow, trigger_id: trigger, message } = body;
  const link = linkTo(body);
  const input = async (): Promise<IncomingInput> => {
    const text = await withMentions(listening, person, message.text);
    const about = { type: 'from-message', flow, text, at: momentOf(message.ts) } as const;
    return link === undefined ? about : { ...about, link };
  };
  const { outcome, first } = turn(listening, person, `shortcut:${trigger}`, input());
  const accepting = keptIfLate(outcome, listening.budgetMs, () => keep(`shortcut:${trigger}`)).then(ack);
  const here = (text: string) =>
    respond === undefined
      ? inConversation(listening, person, () => listening.post(person, text))
      : orInConversation(listening, person, respond)(ephemeral(text));
  const opening = first ? openFor(listening, person, { trigger, here }, outcome) : undefined;
  await Promise.all([accepting, opening]);
}

/** One of our entries in the menu that Slack has everywhere: what it does goes on in a window. */
export async function fromAnywhere(
  listening: Listening,
  person: Person,
  { callback_id: action, trigger_id: trigger }: AnywhereBody,
  ack: () => Promise<void>,
  keep: Keep,
): Promise<void> {
  if (!known.some(({ press }) => press === action)) return ack();
  const { outcome, first } = turn(listening, person, `shortcut:${trigger}`, { type: 'press', action });
  const accepting = keptIfLate(outcome, listening.budgetMs, () => keep(`shortcut:${trigger}`)).then(ack);
  const here = (text: string) => inConversation(listening, person, () => listening.post(person, text));
  const opening = first ? openFor(listening, person, { trigger, here, stays: true }, outcome) : undefined;
  const [isOpen] = await Promise.all([opening, accepting]);
  if (isOpen) refreshHome(listening, person);
}

/** Whether a command was typed in the conversation with the bot itself. */
async function isConversation(
  { speaker }: Listening,
  person: Person,
  { channel_id, channel_name }: CommandBody,
): Promise<boolean> {
  if (!isDirect({ channel_id, channel_name })) return false;
  return (await speaker.channelOf(person)) === channel_id;
}

const isDirect = ({ channel_id, channel_name }: Pick<CommandBody, 'channel_id' | 'channel_name'>): boolean =>
  channel_name === 'directmessage' || channel_id.startsWith('D');

/** What only this person reads of a form that they begin where others read along. */
async function warningOf(listening: Listening, person: Person, text: string): Promise<CommandAnswer | undefined> {
  const warning = saidAmongOthers(registers, text);
  return warning && ephemeral(say(warning, await listening.languageOf(person, 0)));
}

/** What is not a question is the answer to the command itself; questions go on in the conversation. */
function answersTo(heard: Heard, inDm: boolean, body: CommandBody): readonly (CommandAnswer | undefined)[] {
  const { language, ask, files, shown } = heard;
  if (ask !== undefined && inDm) return [undefined];
  const response_type = inDm ? 'in_channel' : 'ephemeral';
  if (ask !== undefined) return [{ response_type, ...goOn(body, language) }];
  // In the conversation the file is what comes below: a word that it is being made would stand there for ever.
  const isElsewhere = files.length > 0 && !inDm;
  const all = isElsewhere ? [...shown, textOf(say(words.fileInDm, language))] : shown;
  const messages = renderMessages(all, language);
  return messages.length === 0 ? [undefined] : messages.map((message) => ({ response_type, ...shownOf(message) }));
}

async function afterCommand(listening: Listening, person: Person, heard: Heard): Promise<void> {
  if (heard.ask !== undefined) return inConversation(listening, person, () => tell(listening, person, heard));
  if (heard.files.length > 0) return inConversation(listening, person, () => sendFiles(listening, person, heard));
  refreshHome(listening, person);
}

function goOn({ team_id, api_app_id }: CommandBody, language: Language): Message {
  const text = say(words.inDm, language);
  const blocks = saying(text).blocks;
  if (team_id === undefined || api_app_id === undefined) return { text, blocks };
  const url = `slack://app?team=${team_id}&id=${api_app_id}&tab=messages`;
  const link: KnownBlock = {
    type: 'actions',
    elements: [{ type: 'button', action_id: ownActions.link, text: plain(say(words.toDm, language)), url }],
  };
  return { text, blocks: [...blocks, link] };
}
