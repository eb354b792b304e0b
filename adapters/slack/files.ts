// A document of the bot as a file in the conversation.
import type { WebClient } from '@slack/web-api';
import { orderFor } from '../../src/app/document-order.js';
import type { Documents } from '../../src/app/ports/documents.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import { posting } from './calls.js';
import { escaped } from './text.js';

/** Makes the document for a person and sends it; the bytes are held only as long as that takes. */
export async function sendFile(
  file: FileReply,
  {
    documents,
    organisation,
    client,
    channel,
    now,
    person,
  }: {
    readonly documents: Documents;
    readonly organisation: Organisation;
    readonly client: WebClient;
    readonly channel: string;
    readonly now: string;
    readonly person: string;
  },
): Promise<void> {
  const { request, fileName } = orderFor(file, organisation, { at: now, person });
  const made = await documents.make(file.document, request);
  const parts: Uint8Array[] = [];
  for await (const part of made.bytes) parts.push(part);
  await posting(() =>
    client.files.uploadV2({
      channel_id: channel,
      filename: fileName,
      title: file.title,
      file: Buffer.concat(parts),
      initial_comment: escaped(file.title),
    }),
  );
}
