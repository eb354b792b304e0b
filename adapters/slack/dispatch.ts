// Each delivery of Slack to what is done with it. Of Bolt's own listeners each looks at every delivery: with nine of them
// that cost more than all else that Bolt does.
import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  Context,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { ZodType } from 'zod';
import { doneOrKept } from '../chat/keeping.js';
import { announcingCallback } from './announcing.js';
import { calling } from './calls.js';
import { handleOf } from './channel.js';
import {
  ActionsBody,
  AnywhereBody,
  CommandBody,
  DeletedEvent,
  EditedEvent,
  EventBody,
  HomeOpened,
  MentionEvent,
  MessageEvent,
  ShortcutBody,
  TokensRevoked,
  UserChange,
  ViewBody,
} from './incoming.js';
import { externalIdOf, type KeptInstallations, madeBefore } from './installations.js';
import type { Listeners } from './listeners.js';
import { lastTurnOf } from './messages.js';
import { modalCallback } from './modals.js';
import type { Plainer } from './plainer.js';
import type { Profiles } from './profiles.js';
import { asSlackTook, type CommandAnswer, type Respond } from './responding.js';
import type { Person } from './speaker.js';
import type { ViewAnswer } from './submitting.js';

type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs;

interface Dispatching extends DispatchOptions {
  readonly read: Read;
  /** When this process saw that its connection works. */
  readonly since: string;
}

export interface DispatchOptions {
  readonly listeners: Listeners;
  readonly profiles: Pick<Profiles, 'changed'>;
  readonly installations: KeptInstallations;
  /** What an acknowledgement carries, without what Slack is known to refuse. */
  readonly plain?: Pick<Plainer, 'view' | 'blocks'>;
  /** Somebody has left the workspace. */
  readonly left?: (workspace: string, user: string) => Promise<void>;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
}

/** The one middleware of the app; what it does not know it leaves unanswered, as Bolt does. */
export function createDispatch(options: DispatchOptions): (delivery: Delivery) => Promise<void> {
  const read = <T>(schema: ZodType<T>, body: unknown): T | undefined => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) options.report('slack-unreadable-payload');
    return parsed.data;
  };
  const dispatching = { ...options, read, since: options.now() };
  return async (delivery) => {
    if ('command' in delivery) return commanded(dispatching, delivery);
    if ('shortcut' in delivery) return picked(dispatching, delivery);
    if ('action' in delivery) return pressed(dispatching, delivery);
    if ('view' in delivery) return submitted(dispatching, delivery);
    if ('event' in delivery) await happened(dispatching, delivery);
  };
}

/** A slash command. */
function commanded(
  { listeners, read, plain }: Dispatching,
  { body, client, context, ack, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const command = read(CommandBody, body);
  const person = personOf(context, command?.user_id, client);
  if (command === undefined || person === undefined) return ack();
  const address: Respond = (answer) => calling(() => asSlackTook(respond({ ...answer })));
  const plainly = (answer: CommandAnswer): CommandAnswer =>
    answer.blocks === undefined || plain === undefined
      ? answer
      : { ...answer, blocks: [...plain.blocks(answer.blocks)] };
  const answering = (answer?: CommandAnswer) =>
    answer === undefined
      ? acknowledged(ack())
      : acknowledged(ack({ ...plainly(answer) }), async () => void (await address(answer)));
  const { who, accepted } = listeners.accept(person, body);
  return accepted.during(listeners.command(who, command, answering, address, accepted.keep));
}

/** An entry in the menu of a message, or in the one that Slack has everywhere. */
function picked(
  { listeners, read }: Dispatching,
  { body, client, context, ack, respond }: SlackShortcutMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  if (body.type === 'shortcut') {
    const anywhere = read(AnywhereBody, body);
    const person = personOf(context, anywhere?.user.id, client);
    if (anywhere === undefined || person === undefined) return ack();
    const { who, accepted } = listeners.accept(person, body);
    return accepted.during(listeners.fromAnywhere(who, anywhere, () => acknowledged(ack()), accepted.keep));
  }
  const shortcut = read(ShortcutBody, body);
  const person = personOf(context, shortcut?.user.id, client);
  if (shortcut === undefined || person === undefined) return ack();
  const answer: Respond | undefined =
    shortcut.response_url === undefined ? undefined : (given) => asSlackTook(respond({ ...given }));
  const { who, accepted } = listeners.accept(person, body);
  return accepted.during(listeners.shortcut(who, shortcut, () => acknowledged(ack()), accepted.keep, answer));
}

/** A button, menu or input. */
function pressed(
  { listeners, read }: Dispatching,
  { body, client, context, ack, respond }: SlackActionMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const actions = read(ActionsBody, body);
  const person = personOf(context, actions?.user.id, client);
  if (actions === undefined || person === undefined) return ack();
  const answer: Respond = (given) => calling(() => asSlackTook(respond({ ...given })));
  const { who, accepted } = listeners.accept(person, body);
  return accepted.during(listeners.action(who, actions, () => acknowledged(ack()), answer, accepted.keep));
}

/** A form that was sent. */
async function submitted(
  dispatching: Dispatching,
  { body, client, context, ack, view, respond }: SlackViewMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const { listeners, read, plain } = dispatching;
  const plainly = (answer: ViewAnswer) =>
    'view' in answer && plain !== undefined ? { ...answer, view: plain.view(answer.view) } : { ...answer };
  const known = view.callback_id === modalCallback || view.callback_id === announcingCallback;
  if (body.type !== 'view_submission' || !known) return;
  const submission = read(ViewBody, body);
  const person = personOf(context, submission?.user.id, client);
  if (submission === undefined || person === undefined) return ack();
  const answering = (answer?: ViewAnswer) => acknowledged(answer === undefined ? ack() : ack(plainly(answer)));
  const { who, accepted } = listeners.accept(person, body);
  if (view.callback_id !== announcingCallback)
    return accepted.during(listeners.submitted(who, submission, answering, accepted.keep));
  const post: Respond = (given) => asSlackTook(respond({ ...given }));
  return accepted.during(listeners.announced(who, submission, answering, post, accepted.keep));
}

/** After three seconds Bolt has answered itself, and said so: what was done is then told where it can be, or `otherwise`. */
async function acknowledged(ack: Promise<void>, otherwise?: () => Promise<void>): Promise<void> {
  await ack.catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_HTTP_HEADERS_SENT')) throw error;
    return otherwise?.();
  });
}

type Read = <T>(schema: ZodType<T>, body: unknown) => T | undefined;

/** Something happened in the workspace; it is acknowledged when this has ended. */
async function happened(dispatching: Dispatching, happening: Happening): Promise<void> {
  const { listeners, read, profiles, left } = dispatching;
  const { event, client, context } = happening;
  switch (event.type) {
    case 'message':
      return said(dispatching, happening);
    case 'app_mention':
      return named(dispatching, happening);
    case 'app_home_opened': {
      const opened = read(HomeOpened, event);
      const person = personOf(context, opened?.user, client);
      // What is only shown is not waited for: delivered again, it would be shown again.
      if (person !== undefined && opened?.tab === 'home') listeners.homeOpened(person);
      if (person !== undefined && opened?.tab === 'messages') void listeners.messagesOpened(person, opened.channel);
      return;
    }
    case 'user_change': {
      const user = read(UserChange, event)?.user;
      if (user === undefined) return;
      profiles.changed({ workspace: externalIdOf(context), user: user.id }, user);
      if (user.deleted === true) await left?.(externalIdOf(context), user.id);
      return;
    }
    // Of an organisation with one installation: its register is of all its workspaces, and stays.
    case 'team_access_granted':
      return dispatching.report('slack-workspace-added');
    case 'team_access_revoked':
      return dispatching.report('slack-workspace-removed');
    case 'app_uninstalled':
      return removed(dispatching, happening, 'slack-uninstalled');
    case 'tokens_revoked':
      if ((read(TokensRevoked, event)?.tokens.bot ?? []).length > 0)
        await removed(dispatching, happening, 'slack-tokens-revoked');
  }
}

type Happening = SlackEventMiddlewareArgs & AllMiddlewareArgs;

/** The app is not in this workspace any more. */
async function removed(
  { installations, read, since, now, report }: Dispatching,
  { context, body }: Happening,
  how: string,
): Promise<void> {
  const workspace = externalIdOf(context);
  // Told late, it is about the installation before this one: the tokens of today are good.
  const kept = await installations.find('slack', workspace);
  if (kept !== undefined && !madeBefore(kept, since, read(EventBody, body)?.event_time))
    return report('slack-removal-late');
  await installations.uninstalled('slack', workspace, now());
  report(how);
}

/** What somebody typed, in the other ways that Slack has for it. */
const typedKinds: readonly string[] = ['file_share', 'me_message', 'thread_broadcast'];

/** A message in the conversation with the bot. */
async function said({ listeners, read }: Dispatching, happening: Happening): Promise<void> {
  const { event, body, client, context } = happening;
  const message = read(MessageEvent, event);
  const delivery = read(EventBody, body);
  if (message === undefined || delivery === undefined || message.channel_type !== 'im') return;
  if (message.subtype === 'message_changed' || message.subtype === 'message_deleted')
    return changed(listeners, happening, delivery.event_id);
  // What bots say is no answer; a message with a file is one, with its text.
  if (message.subtype !== undefined && !typedKinds.includes(message.subtype)) return;
  const person = typist(context, message, client);
  if (person === undefined) return;
  const thread = message.thread_ts === undefined ? undefined : handleOf(message.channel, message.thread_ts);
  const text = withoutBot(message.text, context);
  const inThread = { ...person, thread: message.thread_ts };
  const { event_id: id } = delivery;
  const typed = { ...message, text, thread };
  await told(listeners, happening, inThread, lastTurnOf(id, typed), (who) => listeners.message(who, id, typed));
}

/** Acknowledged when it is done, or waits on the disk; what is taken up after a start is done to its end. */
async function told(
  listeners: Listeners,
  { body }: Happening,
  person: Person,
  delivery: string,
  work: (who: Person) => Promise<void>,
): Promise<void> {
  const { who, accepted } = listeners.accept(person, body);
  await doneOrKept(accepted, work(who), { delivery, ms: listeners.budgetMs });
}

/** Somebody changed or deleted what they typed: answered where that stands. */
async function changed(listeners: Listeners, happening: Happening, eventId: string): Promise<void> {
  const { event, client, context } = happening;
  const edit = EditedEvent.safeParse(event).data;
  const editor = edit && typist(context, edit.message, client);
  if (edit !== undefined && editor !== undefined) {
    const { text, ts, thread_ts } = edit.message;
    const before = edit.previous_message?.text ?? '';
    const there = { ...editor, thread: thread_ts ?? ts };
    const edited = (who: Person) => listeners.edited(who, eventId, { text, before });
    return told(listeners, happening, there, `event:${eventId}`, edited);
  }
  const gone = edit === undefined ? DeletedEvent.safeParse(event).data?.previous_message : undefined;
  const person = gone && typist(context, gone, client);
  // Of a thread of which the first message is gone nothing is left to answer in.
  const thread = gone?.thread_ts === gone?.ts ? undefined : gone?.thread_ts;
  const deleted = (who: Person) => listeners.deleted(who, eventId);
  if (person !== undefined) await told(listeners, happening, { ...person, thread }, `event:${eventId}`, deleted);
}

/** Named in a channel. */
async function named({ listeners, read }: Dispatching, happening: Happening): Promise<void> {
  const { event, body, client, context } = happening;
  const mention = read(MentionEvent, event);
  const delivery = read(EventBody, body);
  if (mention === undefined || delivery === undefined) return;
  const person = typist(context, mention, client);
  const { channel, thread_ts: thread } = mention;
  const text = withoutBot(mention.text, context);
  const { event_id: id } = delivery;
  const heard = (who: Person) => listeners.mentioned(who, id, { channel, text, thread });
  if (person !== undefined) await told(listeners, happening, person, `event:${id}`, heard);
}

/** Who names the bot means what stands beside its name. */
const withoutBot = (text: string, { botUserId }: Context): string =>
  botUserId === undefined ? text : text.replaceAll(new RegExp(`<@${botUserId}(\\|[^<>]*)?>`, 'g'), '').trim();

/** Who typed a message; undefined when it was a bot. */
function typist(
  context: Context,
  { user, bot_id }: { readonly user?: string | undefined; readonly bot_id?: string | undefined },
  client: WebClient,
): Person | undefined {
  return bot_id !== undefined || user === context.botUserId ? undefined : personOf(context, user, client);
}

/** Who a delivery is of; undefined when Slack named nobody. */
function personOf(context: Context, user: string | undefined, client: WebClient): Person | undefined {
  return user === undefined ? undefined : { workspace: externalIdOf(context), user, client };
}
