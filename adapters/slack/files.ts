// A document of the bot as a file in the conversation.
import type { WebClient } from '@slack/web-api';
import type { Documents, Organisation } from '../../src/app/ports.js';
import type { DocumentName } from '../../src/core/engine/replies.js';
import { dayOf } from '../../src/core/time.js';
import { calling } from './calls.js';
import { escaped } from './text.js';

export interface FileToSend {
  readonly document: DocumentName;
  readonly title: string;
}

/** Makes the document and sends it; the bytes are held only as long as that takes. */
export async function sendFile(
  { document, title }: FileToSend,
  {
    documents,
    organisation,
    client,
    channel,
    now,
  }: {
    readonly documents: Documents;
    readonly organisation: Organisation;
    readonly client: WebClient;
    readonly channel: string;
    readonly now: string;
  },
): Promise<void> {
  const { id, language, zone } = organisation;
  const made = await documents.make(document, { organisation: id, language, at: now });
  const parts: Uint8Array[] = [];
  for await (const part of made.bytes) parts.push(part);
  const extension = document.slice(document.lastIndexOf('.'));
  const filename = `avg-maatje-register-${dayOf(now, zone)}${extension}`;
  const file = Buffer.concat(parts);
  await calling(() =>
    client.files.uploadV2({ channel_id: channel, filename, title, file, initial_comment: escaped(title) }),
  );
}
