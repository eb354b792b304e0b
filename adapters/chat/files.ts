// Files in a conversation: a document of the bot for who asked for it, and what a person sends.
import { orderFor } from '../../src/app/files/document-order.js';
import { beingMade, toldWhenSlow } from '../../src/app/files/slow-documents.js';
import { maxFileBytes } from '../../src/app/incoming.js';
import type { MadeDocument } from '../../src/app/ports/documents.js';
import { TooBusyError } from '../../src/app/ports/errors.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import type { FileReply } from '../../src/core/engine/replies.js';
import { type Language, say, type Text } from '../../src/core/text.js';
import type { Heard } from './heard.js';
import { answered, type Listening, reported, sentence, turn } from './listening.js';
import { words } from './words.js';

/** How a platform brings a document to a person. */
export interface Giving {
  organisation(): Promise<Organisation | undefined>;
  /** Puts it where it can be had, and gives what is left to do after nobody is told any more that it is being made. */
  put(file: FileReply, made: MadeDocument, fileName: string): Promise<undefined | (() => Promise<unknown>)>;
}

/** The documents that a turn gave; of each that cannot be made or sent the person hears a code. */
export async function giveFiles<P>(
  listening: Listening<P>,
  person: P,
  heard: Heard,
  { organisation: organisationOf, put }: Giving,
): Promise<void> {
  const { documents, now } = listening;
  const { files, language, person: asker } = heard;
  for (const file of files) {
    let over: (() => Promise<void>) | undefined;
    try {
      const organisation = await organisationOf();
      if (organisation === undefined) throw new Error('The workspace has no organisation.');
      const { request, fileName } = orderFor(file, organisation, { at: now(), person: asker });
      const tell = async () => {
        const word = say(beingMade, language);
        over = await (listening.passing?.(person, word) ?? listening.post(person, word).then(() => undefined));
      };
      const rest = await toldWhenSlow(tell, async () =>
        put(file, await documents.make(file.document, request), fileName),
      );
      await rest?.();
    } catch (error) {
      await listening.post(person, whyNoFile(listening, language, error));
    } finally {
      await over?.();
    }
  }
}

/** What is said of a document that was not made; it stands in the log too. */
function whyNoFile<P>(listening: Listening<P>, language: Language, error: unknown): string {
  if (error instanceof TooBusyError) {
    listening.report('too-busy');
    return say(words.filesBusy, language);
  }
  const code = reported(listening, `${listening.platform}-file-failed`, error);
  return say(words.fileFailed, language, { code });
}

/** All of a document; it is held only as long as sending takes. */
export async function bytesOf({ bytes }: MadeDocument): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

/** All that comes in; undefined, and no more of it, when it is larger than we take. */
export async function bytesIn(body: AsyncIterable<Uint8Array> | null): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > maxFileBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Whether an address that came from outside is one where files of this platform are. */
export function isAddressOn(address: string, hosts: RegExp): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && url.protocol === 'https:' && url.port === '' && hosts.test(url.hostname);
}

/** The address of a file is not one of its platform: nothing is fetched from there, or sent to it. */
export class UntrustedFile extends Error {
  readonly code: string;
  constructor(platform: 'slack' | 'teams', message: string) {
    super(message);
    this.code = `${platform}-untrusted-file-address`;
  }
}

/** A file that a person sent, as the platform gives it. */
export interface Received {
  readonly name: string;
  /** Its bytes; undefined when it is larger than we take. */
  fetch(): Promise<Uint8Array | undefined>;
  readonly tooLarge: Text;
  readonly unreadable: Text;
  tell(heard: Heard | string): Promise<void>;
}

/** A turn of its own for a file, or a sentence why it is not taken. */
export async function received<P>(
  listening: Listening<P>,
  person: P,
  delivery: string,
  { name, fetch, tooLarge, unreadable, tell }: Received,
): Promise<void> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await fetch();
  } catch (error) {
    listening.report(`${listening.platform}-file-not-fetched`, error);
    return sentence(listening, person, unreadable);
  }
  if (bytes === undefined) return sentence(listening, person, tooLarge);
  const { outcome, first } = turn(listening, person, delivery, { type: 'file', name, bytes });
  if (first) await answered(listening, person, outcome, tell);
}
