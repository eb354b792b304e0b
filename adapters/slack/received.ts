// A file that somebody sends in the conversation: fetched from Slack alone, and never more of it than is taken.
import { z } from 'zod';
import { maxFileBytes } from '../../src/app/incoming.js';
import { bytesIn, isAddressOn, UntrustedFile } from '../chat/files.js';

export const SentFile = z.object({
  name: z.string().max(1_000).nullish(),
  /** Bytes, as Slack knows it. */
  size: z.number().nullish(),
  url_private_download: z.string().max(4_000).nullish(),
});
export type SentFile = z.output<typeof SentFile>;

/** Files of one message that are taken; whoever sends more sends them again. */
export const mostFiles = 5;

const fetchWithin = 30_000;

export type Download = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  readonly token: string | undefined;
  readonly download: Download;
  /** Of a Slack on this machine; its files come from the same address. */
  readonly apiUrl?: string;
}

/** The bytes, or undefined when there are more than we take. The token goes to Slack and to nobody else. */
export async function fetchFile(
  file: SentFile,
  { token, download, apiUrl }: FetchOptions,
): Promise<Uint8Array | undefined> {
  if ((file.size ?? 0) > maxFileBytes) return undefined;
  const address = file.url_private_download ?? '';
  if (!isOfSlack(address, apiUrl)) throw new UntrustedFile('slack', 'The address of this file is not one of Slack.');
  const response = await download(address, {
    headers: { Authorization: `Bearer ${token ?? ''}` },
    // Without the right to read files Slack sends on to a page to sign in.
    redirect: 'manual',
    signal: AbortSignal.timeout(fetchWithin),
  });
  if (response.status !== 200) throw new Error(`the file could not be fetched (${response.status})`);
  return bytesIn(response.body);
}

function isOfSlack(address: string, apiUrl: string | undefined): boolean {
  if (apiUrl !== undefined && URL.canParse(address) && new URL(address).origin === new URL(apiUrl).origin) return true;
  return isAddressOn(address, /(^|\.)slack\.com$/);
}
