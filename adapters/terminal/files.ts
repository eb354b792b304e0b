// A document of the bot as a file in a folder, never over another one.
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Documents, Organisation } from '../../src/app/ports.js';
import type { DocumentName } from '../../src/core/engine/replies.js';
import { dayOf } from '../../src/core/time.js';

export interface FileMaker {
  readonly documents: Documents;
  /** Known only after the first input: it is made by it. */
  readonly organisation: () => Promise<Organisation>;
  readonly folder: string;
}

/** Makes the document and returns the path of its file. */
export async function saveDocument(document: DocumentName, now: string, maker: FileMaker): Promise<string> {
  const { id, language, zone } = await maker.organisation();
  const made = await maker.documents.make(document, { organisation: id, language, at: now });
  const extension = document.slice(document.lastIndexOf('.'));
  const base = `avg-maatje-register-${dayOf(now, zone)}`;
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? `${base}${extension}` : `${base}-${attempt}${extension}`;
    const path = maker.folder === '.' ? `./${name}` : join(maker.folder, name);
    const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST' && attempt < 1000) return undefined;
      throw error;
    });
    if (file === undefined) continue;
    try {
      await pipeline(Readable.from(made.bytes), file.createWriteStream());
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw error;
    }
    return path;
  }
}
