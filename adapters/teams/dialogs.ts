// A message of somebody that is reported: the dialog over the conversation, and what was filled in there.
import { z } from 'zod';
import type { IncomingInput } from '../../src/app/incoming.js';
import { instantFrom } from '../../src/core/time.js';
import type { Card, Element } from './cards.js';
import type { Message } from './elements.js';
import { attachmentOf } from './speaker.js';
import { withoutMarkup } from './text.js';

const Asked = z.object({
  commandId: z.string().max(100),
  messagePayload: z
    .looseObject({
      createdDateTime: z.string().max(100).nullish(),
      body: z
        .looseObject({ content: z.string().max(200_000).nullish(), contentType: z.string().max(100).nullish() })
        .nullish(),
    })
    .nullish(),
});

/** What was chosen in the menu of a message, or without one. Nothing of the message is kept before it is sent. */
export function askedFlow(value: unknown, now: string): IncomingInput | undefined {
  const asked = Asked.safeParse(value).data;
  if (asked === undefined) return undefined;
  const { commandId: flow, messagePayload: message } = asked;
  const content = message?.body?.content ?? '';
  const text = message?.body?.contentType === 'text' ? content : withoutMarkup(content);
  const written = message?.createdDateTime ?? undefined;
  const at = written === undefined ? undefined : instantFrom(written);
  // A clock that is ahead writes no message of tomorrow.
  return { type: 'from-message', flow, text, at: at === undefined || at > now ? now : at };
}

export const DialogSubmission = z.object({ data: z.record(z.string(), z.unknown()) });

export type DialogAnswer = { readonly task: { readonly type: 'continue' | 'message'; readonly value: unknown } };

export function dialogOf(card: Card, title: string): DialogAnswer {
  const value = {
    title,
    width: 'medium',
    height: 'large',
    card: attachmentOf({ ...card, body: submitting(card.body) }),
  };
  return { task: { type: 'continue', value } };
}

/** The last line of a dialog, before it is closed. */
export const closingDialog = (text: string): DialogAnswer => ({ task: { type: 'message', value: text } });

/** What was said, to read and not to press: the last card of a dialog. */
export const receiptOf = ({ card }: Message, title: string): DialogAnswer => ({
  task: { type: 'continue', value: { title, width: 'medium', height: 'medium', card: attachmentOf(card) } },
});

/** In a dialog Teams knows only the older way of sending. */
function submitting(elements: readonly Element[]): readonly Element[] {
  return elements.map((element): Element => {
    switch (element.type) {
      case 'ActionSet':
        return {
          ...element,
          actions: element.actions.map((action) => {
            if (action.type !== 'Action.Execute') return action;
            const { verb: _, ...kept } = action;
            return { ...kept, type: 'Action.Submit' };
          }),
        };
      case 'Container':
        return { ...element, items: submitting(element.items) };
      case 'ColumnSet':
        return { ...element, columns: element.columns.map((one) => ({ ...one, items: submitting(one.items) })) };
      default:
        return element;
    }
  });
}
