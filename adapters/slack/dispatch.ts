// Each delivery of Slack to what is done with it. Of Bolt's own listeners each looks at every delivery: with nine of them
// that cost more than all else that Bolt does.
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Context, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { ZodType } from 'zod';
import { calling } from './calls.js';
import { handleOf } from './channel.js';
import { modalCallback } from './forms.js';
import {
  ActionsBody,
  CommandBody,
  EditedEvent,
  EventBody,
  HomeOpened,
  MessageEvent,
  ShortcutBody,
  TokensRevoked,
  UserChange,
  ViewBody,
} from './incoming.js';
import { externalIdOf, type KeptInstallations, madeBefore } from './installations.js';
import type { Listeners, Respond } from './listeners.js';
import type { Profiles } from './profiles.js';
import type { Person } from './speaker.js';

type Delivery = AnyMiddlewareArgs & AllMiddlewareArgs;

interface Happening {
  readonly options: DispatchOptions;
  readonly read: Read;
  /** When this process saw that its connection works. */
  readonly since: string;
}

export interface DispatchOptions {
  readonly listeners: Listeners;
  readonly profiles: Pick<Profiles, 'forget'>;
  readonly installations: KeptInstallations;
  /** Somebody has left the workspace. */
  readonly left?: (workspace: string, user: string) => Promise<void>;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly report: (event: string, cause?: unknown, code?: string) => void;
}

/** The one middleware of the app; what it does not know it leaves unanswered, as Bolt does. */
export function createDispatch(options: DispatchOptions): (delivery: Delivery) => Promise<void> {
  const { listeners, report } = options;
  const since = options.now();

  const read = <T>(schema: ZodType<T>, body: unknown): T | undefined => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) report('slack-unreadable-payload');
    return parsed.data;
  };

  return async (delivery) => {
    const { body, client, context } = delivery;
    if ('command' in delivery) {
      const { ack, respond } = delivery;
      const command = read(CommandBody, body);
      const person = personOf(context, command?.user_id, client);
      if (command === undefined || person === undefined) return ack();
      return listeners.command(person, command, ack, (answer) => calling(() => respond({ ...answer })));
    }
    if ('shortcut' in delivery) {
      const { ack, respond } = delivery;
      const shortcut = read(ShortcutBody, body);
      const person = personOf(context, shortcut?.user.id, client);
      if (shortcut === undefined || person === undefined) return ack();
      const answer: Respond | undefined =
        shortcut.response_url === undefined ? undefined : (given) => respond({ ...given });
      return listeners.shortcut(person, shortcut, () => acknowledged(ack()), answer);
    }
    if ('action' in delivery) {
      const { ack, respond } = delivery;
      const actions = read(ActionsBody, body);
      const person = personOf(context, actions?.user.id, client);
      if (actions === undefined || person === undefined) return ack();
      return listeners.action(
        person,
        actions,
        () => acknowledged(ack()),
        (answer) => calling(() => respond({ ...answer })),
      );
    }
    if ('view' in delivery) {
      const { ack, view } = delivery;
      if (delivery.body.type !== 'view_submission' || view.callback_id !== modalCallback) return;
      const submission = read(ViewBody, body);
      const person = personOf(context, submission?.user.id, client);
      if (submission === undefined || person === undefined) return ack();
      return listeners.submitted(person, submission, (answer) =>
        acknowledged(answer === undefined ? ack() : ack({ ...answer })),
      );
    }
    if ('event' in delivery) await happened({ options, read, since }, delivery);
  };
}

/** After three seconds Bolt has answered itself, and said so: what was done is then told where it can be. */
async function acknowledged(ack: Promise<void>): Promise<void> {
  await ack.catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_HTTP_HEADERS_SENT')) throw error;
  });
}

type Read = <T>(schema: ZodType<T>, body: unknown) => T | undefined;

/** Something happened in the workspace; it is acknowledged when this has ended. */
async function happened(
  { options, read, since }: Happening,
  { event, body, client, context }: SlackEventMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  const { listeners, profiles, installations, left, now, report } = options;
  const workspace = externalIdOf(context);
  switch (event.type) {
    case 'message':
      return said(listeners, read, { event, body, client, context });
    case 'app_home_opened': {
      const opened = read(HomeOpened, event);
      const person = personOf(context, opened?.user, client);
      // What is only shown is not waited for: delivered again, it would be shown again.
      if (person !== undefined && opened?.tab === 'home') void listeners.homeOpened(person);
      return;
    }
    case 'user_change': {
      const change = read(UserChange, event);
      if (change === undefined) return;
      profiles.forget({ workspace, user: change.user.id });
      if (change.user.deleted === true) await left?.(workspace, change.user.id);
      return;
    }
    case 'app_uninstalled':
    case 'tokens_revoked': {
      if (event.type === 'tokens_revoked' && (read(TokensRevoked, event)?.tokens.bot ?? []).length === 0) return;
      // Told late, it is about the installation before this one: the tokens of today are good.
      const kept = await installations.find('slack', workspace);
      if (kept !== undefined && !madeBefore(kept, since, read(EventBody, body)?.event_time))
        return report('slack-removal-late');
      await installations.uninstalled('slack', workspace, now());
      return report(event.type === 'app_uninstalled' ? 'slack-uninstalled' : 'slack-tokens-revoked');
    }
  }
}

/** What somebody typed, in the other ways that Slack has for it. */
const typedKinds: readonly string[] = ['file_share', 'me_message', 'thread_broadcast'];

/** A message in the conversation with the bot. */
async function said(
  listeners: DispatchOptions['listeners'],
  read: Read,
  { event, body, client, context }: { event: unknown; body: unknown; client: WebClient; context: Context },
): Promise<void> {
  const message = read(MessageEvent, event);
  const delivery = read(EventBody, body);
  if (message === undefined || delivery === undefined || message.channel_type !== 'im') return;
  if (message.subtype === 'message_changed') {
    const edit = EditedEvent.safeParse(event).data;
    const editor = personOf(context, edit?.message.user, client);
    if (edit === undefined || editor === undefined || edit.message.bot_id !== undefined) return;
    if (editor.user === context.botUserId) return;
    return listeners.edited(editor, delivery.event_id, edit.message.text, edit.previous_message?.text ?? '');
  }
  // Deletions and what bots say are no answers; a message with a file is one, with its text.
  if (message.bot_id !== undefined || (message.subtype !== undefined && !typedKinds.includes(message.subtype))) return;
  const person = personOf(context, message.user, client);
  if (person === undefined || person.user === context.botUserId) return;
  const thread = message.thread_ts === undefined ? undefined : handleOf(message.channel, message.thread_ts);
  await listeners.message(person, delivery.event_id, { ...message, thread });
}

/** Who a delivery is of; undefined when Slack named nobody. */
function personOf(context: Context, user: string | undefined, client: WebClient): Person | undefined {
  return user === undefined ? undefined : { workspace: externalIdOf(context), user, client };
}
