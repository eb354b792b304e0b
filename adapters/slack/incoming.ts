// What Slack delivers, read and turned into what the bot takes. Everything else in a payload is not looked at.
import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { behaviourOf, pressToOpen } from '../../src/app/buttons.js';
import type { IncomingInput } from '../../src/app/incoming.js';
import { recordOf } from '../../src/core/engine/asked.js';
import { registers } from '../../src/registers/index.js';
import { digest, inOrder } from '../chat/deliveries.js';
import { SentFile } from './received.js';
import { readInputs, Values } from './submission.js';
import { typedText } from './text.js';
import {
  ownActions,
  readInputActionId,
  readInputBlockId,
  readKeyBlockId,
  readMetadata,
  readOwnAction,
} from './wire.js';

const id = z.string().min(1).max(255);

export const CommandBody = z.object({
  command: z.string(),
  text: z.string().default(''),
  trigger_id: id,
  channel_id: id,
  channel_name: z.string().default(''),
  user_id: id,
  api_app_id: z.string().optional(),
  team_id: z.string().optional(),
});
export type CommandBody = z.output<typeof CommandBody>;

/** A block as it comes back; only what we put there ourselves is used. */
const ShownBlock = z.looseObject({ type: z.string(), block_id: z.string().optional() });
export type ShownBlock = z.output<typeof ShownBlock>;

/** Blocks that we rendered, as Slack gives them back: shown again as they are. */
export const KnownBlocks = z.array(
  z.custom<KnownBlock>((block) => typeof block === 'object' && block !== null && 'type' in block),
);

const PlainText = z.object({ type: z.literal('plain_text'), text: z.string(), emoji: z.boolean().exactOptional() });

const Option = z.object({ value: z.string(), text: z.object({ text: z.string() }).optional() });
export const Action = z.object({
  type: z.string(),
  action_id: id,
  block_id: z.string().default(''),
  action_ts: z.string().optional(),
  text: z.object({ text: z.string() }).optional(),
  selected_option: Option.nullish(),
  selected_date: z.string().nullish(),
  selected_user: z.string().nullish(),
});
export type Action = z.output<typeof Action>;

export const ShownView = z.object({
  id,
  type: z.string(),
  hash: z.string().optional(),
  private_metadata: z.string().default(''),
  state: z.object({ values: Values }).optional(),
  callback_id: z.string().optional(),
  title: PlainText.optional().catch(undefined),
  submit: PlainText.nullish().catch(undefined),
  close: PlainText.nullish().catch(undefined),
  blocks: KnownBlocks.optional().catch(undefined),
});

export const ActionsBody = z.object({
  user: z.object({ id }),
  trigger_id: id.optional(),
  container: z
    .object({
      type: z.string(),
      message_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  channel: z.object({ id: z.string() }).nullish(),
  message: z
    .object({
      ts: z.string(),
      text: z.string().default(''),
      blocks: z.array(ShownBlock).default([]),
      thread_ts: z.string().optional(),
    })
    .nullish(),
  view: ShownView.nullish(),
  state: z.object({ values: Values }).nullish(),
  response_url: z.string().optional(),
  actions: z.array(Action).min(1),
});
export type ActionsBody = z.output<typeof ActionsBody>;

/** A press on the App Home; local Slack names no view for it, but no message either. */
export function isFromHome({ view, message, channel }: ActionsBody): boolean {
  if (view) return view.type === 'home';
  return !message && (channel?.id ?? '') === '';
}

export const ViewBody = z.object({
  user: z.object({ id }),
  trigger_id: id.optional(),
  view: ShownView,
  /** Where something may be posted for the channels that were picked in it. */
  response_urls: z
    .array(z.object({ response_url: z.url() }))
    .catch([])
    .default([]),
});
export type ViewBody = z.output<typeof ViewBody>;

/** One of our own entries in the menu of a message. */
export const ShortcutBody = z.object({
  type: z.literal('message_action'),
  callback_id: id,
  trigger_id: id,
  user: z.object({ id }),
  response_url: z.string().optional(),
  team: z.object({ domain: z.string().optional() }).nullish(),
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ text: z.string().default(''), ts: z.string().regex(/^\d{1,12}\.\d+$/) }),
});
export type ShortcutBody = z.output<typeof ShortcutBody>;

/** One of our own entries in the menu that Slack has everywhere. */
export const AnywhereBody = z.object({
  type: z.literal('shortcut'),
  callback_id: id,
  trigger_id: id,
  user: z.object({ id }),
});
export type AnywhereBody = z.output<typeof AnywhereBody>;

/** Where a message stands, as Slack writes it; undefined where Slack does not say in which workspace. */
export function linkTo({ team, channel, message }: ShortcutBody): string | undefined {
  if (!/^[a-z0-9-]{1,80}$/.test(team?.domain ?? '') || !/^[A-Z0-9]{2,30}$/.test(channel?.id ?? '')) return undefined;
  return `https://${team?.domain}.slack.com/archives/${channel?.id}/p${message.ts.replace('.', '')}`;
}

/** When a message was written: Slack's `ts` is in seconds. */
export const momentOf = (ts: string): string => new Date(Number(ts) * 1_000).toISOString();

export const MessageEvent = z.object({
  channel: id,
  channel_type: z.string().optional(),
  user: id.optional(),
  text: z.string().default(''),
  subtype: z.string().optional(),
  ts: z.string().optional(),
  /** The first message of the thread in which it was typed. */
  thread_ts: z.string().optional(),
  files: z.array(SentFile).catch([]).default([]),
  bot_id: z.string().optional(),
});
/** A message that was edited; what bots show anew and links that unfold come the same way. */
const Changed = z.object({
  user: id,
  text: z.string().default(''),
  bot_id: z.string().optional(),
  ts: z.string().optional(),
  thread_ts: z.string().optional(),
});
export const EditedEvent = z.object({
  message: Changed,
  previous_message: z.object({ text: z.string().default('') }).optional(),
});
export const DeletedEvent = z.object({ previous_message: Changed });
/** Somebody named the bot in a channel. Comes only where the owner of the app asked Slack for it. */
export const MentionEvent = z.object({
  channel: id,
  user: id.optional(),
  text: z.string().default(''),
  thread_ts: z.string().optional(),
  bot_id: z.string().optional(),
});
export const HomeOpened = z.object({ user: id, tab: z.string().optional(), channel: z.string().optional() });
export const UserChange = z.object({ user: z.looseObject({ id, deleted: z.boolean().nullish() }) });
export const TokensRevoked = z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }) });
export const EventBody = z.object({
  event_id: id,
  /** Seconds. */
  event_time: z.number().optional(),
  event: z.looseObject({ type: z.string() }),
});

/** The command as the bot takes it. Another name of the command (of a second app) means the same. */
export function commandText({ command, text }: CommandBody): string {
  const slash = registers.slashes.find(({ word }) => command.toLowerCase().startsWith(`/${word}`));
  return `/${slash?.word ?? 'register'} ${typedText(text).trim()}`.trim();
}

/** Who was mentioned in a text, so that their names can be looked up. */
export function mentioned(text: string): readonly string[] {
  return [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/g)].map(([, user]) => user ?? '').slice(0, 20);
}

export type Meaning =
  | {
      readonly type: 'input';
      readonly input: IncomingInput;
      /** What was picked, in words. */
      readonly chosen?: string;
      /** What this asks opens as a form. */
      readonly opens?: boolean;
    }
  /** Opens the choice of a channel for the text that this press shows. */
  | { readonly type: 'post'; readonly press: string }
  /** Shows the rest of a form. */
  | { readonly type: 'more' }
  /** Part of an answer that is sent later. */
  | { readonly type: 'part' }
  | { readonly type: 'nothing' };

/** What a press or pick means. */
export function meaningOf(body: ActionsBody): Meaning {
  const [action] = body.actions;
  if (action === undefined) return { type: 'nothing' };
  const mine = readOwnAction(action.action_id);
  const key = keyOf(body);
  const record = key === undefined ? undefined : recordOf(key);
  switch (mine?.own) {
    case ownActions.link:
      return { type: 'nothing' };
    case ownActions.post:
      return { type: 'post', press: mine.rest };
    case ownActions.more:
      return { type: 'more' };
    case ownActions.part:
      return { type: 'part' };
    case ownActions.form:
      return pressed(pressToOpen(mine.record), undefined, true);
    case ownActions.menu: {
      const option = action.selected_option;
      return option ? pressed(option.value, option.text?.text) : { type: 'nothing' };
    }
    case ownActions.pick: {
      const name = readInputBlockId(action.block_id);
      const value = picked(action);
      if (name === undefined || value === undefined) return { type: 'nothing' };
      const input = { type: 'answer', values: { [name.path]: value }, n: { [name.path]: name.n } } as const;
      const chosen = action.selected_option?.text?.text ?? action.selected_date ?? undefined;
      return {
        type: 'input',
        input: { ...input, ...(record === undefined ? {} : { record }) },
        ...(chosen === undefined ? {} : { chosen }),
      };
    }
    case ownActions.save: {
      const { values, n } = readInputs(stateOf(body));
      const ticked = Object.keys(n).map((path) => [path, values[path] ?? []]);
      const input = { type: 'answer', values: Object.fromEntries(ticked), n } as const;
      return { type: 'input', input: { ...input, ...(record === undefined ? {} : { record }) } };
    }
    default:
      return pressed(action.action_id, action.text?.text, behaviourOf(registers, action.action_id).opens === 'form');
  }
}

function pressed(action: string, chosen?: string, opens = false): Meaning {
  return {
    type: 'input',
    input: { type: 'press', action },
    ...(chosen === undefined ? {} : { chosen }),
    ...(opens ? { opens } : {}),
  };
}

function picked({ action_id, selected_option, selected_date, selected_user }: Action): unknown {
  if (selected_user) return { account: selected_user };
  if (selected_date) return selected_date;
  if (selected_option === null || selected_option === undefined) return undefined;
  return readInputActionId(action_id)?.kind === 'yes-no' ? selected_option.value === 'yes' : selected_option.value;
}

const ShownElements = z.array(
  z.object({ type: z.string(), action_id: z.string(), initial_options: z.array(Option).optional() }),
);

/** What was ticked in a message; boxes that nobody touched hold what they were shown with. */
function stateOf({ state, message }: ActionsBody): Values {
  const given = state?.values ?? {};
  const untouched = (message?.blocks ?? []).flatMap(({ block_id, elements }) => {
    if (block_id === undefined || readInputBlockId(block_id) === undefined || block_id in given) return [];
    const shown = ShownElements.safeParse(elements);
    return (shown.data ?? []).map(({ type, action_id, initial_options = [] }) => [
      block_id,
      { [action_id]: { type, selected_options: initial_options } },
    ]);
  });
  return { ...Object.fromEntries(untouched), ...given };
}

/** What a message or view is about, as it carries it itself. */
export function keyOf({ view, message }: ActionsBody): string | undefined {
  if (view) return readMetadata(view.private_metadata).key;
  return message?.blocks.flatMap(({ block_id }) => readKeyBlockId(block_id) ?? [])[0];
}

/** The same press delivered twice is one; two presses are two. */
export function deliveryOfAction({ trigger_id, container, actions, user }: ActionsBody): string {
  const [action] = actions;
  const place = container?.message_ts ?? '';
  return `action:${digest([trigger_id ?? '', place, user.id, action?.action_id ?? '', action?.action_ts ?? ''])}`;
}

/** What is pressed where: a second click before the first has shown anything is the same. */
export const placeOfPress = ({ container, view }: ActionsBody): string => container?.message_ts ?? view?.id ?? '';

/** The same content of the same showing is the same submission, however often the button is pressed. */
export function deliveryOfView({ view, user }: ViewBody): string {
  return `view:${view.id}:${digest([view.hash ?? '', user.id, view.private_metadata, inOrder(view.state?.values ?? {})])}`;
}
