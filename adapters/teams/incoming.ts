// What Teams delivers, read and turned into what the bot takes. Everything else in an activity is not looked at.

import { z } from 'zod';
import type { IncomingInput } from '../../src/app/incoming.js';
import { slashNamed } from '../../src/app/typing/typed.js';
import { folded } from '../../src/core/fold.js';
import { registers } from '../../src/registers/index.js';
import { digest, inOrder } from '../chat/deliveries.js';
import { pickedPress, readInputs } from './submission.js';
import { typedText } from './text.js';
import { ButtonData } from './wire.js';

const id = z.string().min(1).max(1_000);
const Party = z.looseObject({
  id,
  name: z.string().optional(),
  aadObjectId: z.string().max(100).optional(),
  isTargeted: z.boolean().optional(),
});

/** The least that an activity must hold before anybody looks at it, the SDK too. */
export const Activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1_000).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url().max(1_000),
  from: Party,
  recipient: Party,
  conversation: z.looseObject({
    id,
    tenantId: z.string().max(100).optional(),
    conversationType: z.string().max(100).optional(),
    isGroup: z.boolean().optional(),
  }),
  name: z.string().max(200).optional(),
  action: z.string().max(100).optional(),
  text: z.string().nullish(),
  textFormat: z.string().max(100).nullish(),
  locale: z.string().max(50).nullish(),
  replyToId: z.string().max(1_000).nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(100) }).optional(),
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
});
export type Activity = z.output<typeof Activity>;

/** Whose tenant it came from; the token does not say. */
export const tenantOf = ({ conversation, channelData }: Activity): string | undefined =>
  conversation.tenantId ?? channelData?.tenant?.id;

/** Only where nobody else reads along is anything said but "in our conversation". */
export const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal' ||
  (conversation.conversationType === undefined && conversation.isGroup !== true);

/** The id of a person in the tenant; the id that Teams gives them for this bot where there is none. */
export const userOf = ({ from }: Activity): string => from.aadObjectId ?? from.id;

export type Values = Readonly<Record<string, unknown>>;

/** What a press on a card sent: by Action.Execute, or by Action.Submit as older clients do. */
export interface Press {
  readonly card: string | undefined;
  readonly data: ButtonData;
  readonly values: Values;
}

const Data = z.record(z.string(), z.unknown());
const ExecuteValue = z.object({ action: z.object({ data: Data.default({}) }) });

export function pressOf({ type, value, replyToId }: Activity): Press | undefined {
  const given = type === 'invoke' ? ExecuteValue.safeParse(value).data?.action.data : Data.safeParse(value).data;
  const data = ButtonData.safeParse(given).data;
  if (given === undefined || data === undefined) return undefined;
  return { card: replyToId ?? undefined, data, values: given };
}

/** What a press means; undefined when nothing was picked. */
export function inputOf({ data, values }: Press): IncomingInput | undefined {
  switch (data.do) {
    case 'press':
      return data.press === undefined ? undefined : { type: 'press', action: data.press };
    case 'menu': {
      const action = pickedPress(values);
      return action === undefined ? undefined : { type: 'press', action };
    }
    case 'answer': {
      const record = data.record === undefined ? {} : { record: data.record };
      return { type: 'answer', ...readInputs(values), ...record };
    }
  }
}

/** Each press of a button is one, however often the same was pressed before. */
export function deliveryOfPress({ conversation, id: activity }: Activity, otherwise: string): string {
  return `pressed:${digest([conversation.id, activity ?? otherwise])}`;
}

/** What a second click has in common with the first. */
export const clickOf = ({ card, values }: Press): string => digest([card ?? '', inOrder(values)]);

/** What was sent with a showing of a form is one, however often it is sent; on another showing, or with other values, it is another. */
export function deliveryOfForm({ card, values }: Press, user: string): string {
  return `press:${digest([card ?? '', user, inOrder(values)])}`;
}

export function deliveryOfMessage({ conversation, id: activity }: Activity, otherwise: string): string {
  return `message:${digest([conversation.id, activity ?? otherwise])}`;
}

/** Each change of a message is one. */
export function deliveryOfEdit({ conversation, id: activity, text }: Activity): string {
  return `edit:${digest([conversation.id, activity ?? '', text ?? ''])}`;
}

/** The words of a message, without the bot that was mentioned in it. */
export const textOf = ({ text, textFormat }: Activity): string => typedText(text ?? '', textFormat === 'xml');

/**
 * A typed command as the bot takes it. Without a slash it counts when it can be nothing else: the word alone, or with
 * one word of that command behind it, and the number of a record. Where others read along every message is a command, so there it may begin one.
 */
export function commandOf(text: string, isConversation: boolean): string | undefined {
  const [, slash = '', word = '', rest = ''] = /^([/\\]?)(\S+)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  const known = slashNamed(registers, word);
  if (known === undefined) return slash === '' ? undefined : `/${word} ${rest}`.trim();
  const written = `/${known.word} ${rest}`.trim();
  if (slash !== '' || rest === '' || !isConversation) return written;
  const [, verb = ''] = /^(\S+)(\s+[a-z]-?\d{1,6})?$/i.exec(rest) ?? [];
  const behind = known.commands.some(({ words }) => [...words.nl, ...words.en].includes(folded(verb)));
  return behind ? written : undefined;
}
