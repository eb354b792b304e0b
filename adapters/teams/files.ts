// Files in the conversation: a document of the bot is offered first, and what a person sends is fetched.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { maxFileBytes } from '../../src/app/incoming.js';
import type { MadeDocument } from '../../src/app/ports/documents.js';
import { bytesIn, bytesOf, isAddressOn, UntrustedFile } from '../chat/files.js';
import { Newest } from '../chat/newest.js';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const downloadType = 'application/vnd.microsoft.teams.file.download.info';
const fileType = 'application/vnd.microsoft.teams.card.file.info';
const offerLasts = 15 * 60 * 1_000;
const mostOffers = 40;
const uploadWithin = 60_000;

/** Where the files of people are in Microsoft 365. Both addresses come from outside. */
const hosts = /(^|\.)sharepoint\.(com|us)$/;

const UploadInfo = z.object({
  uploadUrl: z.string().max(4_000),
  contentUrl: z.string().max(4_000),
  uniqueId: z.string().max(200),
  fileType: z.string().max(20),
});
export const Consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ offer: z.string().max(100) }),
  uploadInfo: UploadInfo.nullish(),
});
export type Consent = z.output<typeof Consent>;

interface Offer {
  readonly user: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly until: number;
}

/** Documents that wait for a yes: for the person who asked, for a quarter of an hour, in memory. */
export function createOffers({ nowMs, fetch: ask = fetch }: { nowMs: () => number; fetch?: typeof fetch }) {
  const waiting = new Newest<Offer>(mostOffers);

  return {
    /** The attachment that asks whether the file may be put in the person's own OneDrive. */
    async offer(user: string, made: MadeDocument, name: string, description: string) {
      const bytes = await bytesOf(made);
      const id = randomUUID();
      waiting.set(id, { user, name, bytes, until: nowMs() + offerLasts });
      const context = { offer: id };
      const content = { description, sizeInBytes: bytes.length, acceptContext: context, declineContext: context };
      return { contentType: consentType, name, content };
    },

    /** The offer, once and for who got it. */
    take(id: string, user: string): Offer | undefined {
      const offer = waiting.get(id);
      if (offer === undefined || offer.user !== user) return undefined;
      waiting.delete(id);
      return offer.until > nowMs() ? offer : undefined;
    },

    /** Uploads it, and gives the attachment that shows it. */
    async upload(
      { bytes, name }: Offer,
      { uploadUrl, contentUrl, uniqueId, fileType: type }: z.output<typeof UploadInfo>,
    ) {
      if (!isAddressOn(uploadUrl, hosts))
        throw new UntrustedFile('teams', 'The address to upload to is not one of Microsoft 365.');
      const response = await ask(uploadUrl, {
        method: 'PUT',
        headers: { 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
        body: new Uint8Array(bytes),
        redirect: 'error',
        signal: AbortSignal.timeout(uploadWithin),
      });
      if (!response.ok) throw new Error(`The upload was answered with ${response.status}.`);
      return { contentType: fileType, contentUrl, name, content: { uniqueId, fileType: type } };
    },
  };
}

export type Offers = ReturnType<typeof createOffers>;

const Download = z.looseObject({
  contentType: z.literal(downloadType),
  name: z.string().min(1).max(400),
  content: z.looseObject({ downloadUrl: z.string().max(4_000) }),
});

export interface SentFile {
  readonly name: string;
  readonly url: string;
}

/** The files that came with a message; what else hangs on it (its own markup, mostly) is none. */
export function filesIn(attachments: readonly unknown[]): readonly SentFile[] {
  return attachments.flatMap((attachment) => {
    const file = Download.safeParse(attachment).data;
    return file === undefined ? [] : [{ name: file.name, url: file.content.downloadUrl }];
  });
}

/** Whether something came that is no file: a picture that was pasted, a recording. */
export const hasMedia = (attachments: readonly unknown[]): boolean =>
  attachments.some((attachment) => Media.safeParse(attachment).success);

const Media = z.looseObject({ contentType: z.string().regex(/^(image|audio|video)\//) });

/** Its bytes; undefined when it is larger than we take. */
export async function fetchFile({ url }: SentFile, ask: typeof fetch = fetch): Promise<Uint8Array | undefined> {
  if (!isAddressOn(url, hosts))
    throw new UntrustedFile('teams', 'The address of the file is not one of Microsoft 365.');
  const response = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(uploadWithin) });
  if (!response.ok || response.body === null) throw new Error(`The file was answered with ${response.status}.`);
  if (Number(response.headers.get('content-length') ?? 0) > maxFileBytes) return undefined;
  return bytesIn(response.body);
}
