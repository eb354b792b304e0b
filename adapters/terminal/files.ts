// A document of the bot as a file in a folder, never over another one.
import { open, unlink } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { orderFor } from '../../src/app/files/document-order.js';
import type { Documents } from '../../src/app/ports/documents.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import type { FileReply } from '../../src/core/engine/replies.js';

export interface FileMaker {
  readonly documents: Documents;
  /** Known only after the first input: it is made by it. */
  readonly organisation: () => Promise<Organisation>;
  readonly folder: string;
}

/** Whose turn it was, and when. */
export interface Moment {
  readonly at: string;
  readonly person: string;
}

/** Makes the document for a person at a moment, and returns the path of its file. */
export async function saveDocument(file: FileReply, when: Moment, maker: FileMaker): Promise<string> {
  const { request, fileName } = orderFor(file, await maker.organisation(), when);
  const made = await maker.documents.make(file.document, request);
  const { name: base, ext: extension } = parse(fileName);
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? `${base}${extension}` : `${base}-${attempt}${extension}`;
    const path = maker.folder === '.' ? `./${name}` : join(maker.folder, name);
    const opened = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST' && attempt < 1000) return undefined;
      throw error;
    });
    if (opened === undefined) continue;
    try {
      await pipeline(Readable.from(made.bytes), opened.createWriteStream());
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw error;
    }
    return path;
  }
}
