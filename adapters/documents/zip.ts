// Files in one ZIP, written as a stream: one file after another, each made when it is its turn.
import { Zip, ZipDeflate } from 'fflate';

export interface FileInZip {
  /** Folders with a slash. */
  readonly path: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** The same files give the same bytes: the time of a file says nothing. */
const zipTime = '2020-01-01T12:00:00';

export async function* writeZip(files: readonly FileInZip[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else made.push(chunk);
  });
  function* take(): Generator<Uint8Array> {
    if (failure) throw failure;
    yield* made.splice(0);
  }
  for (const { path, bytes } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = zipTime;
    zip.add(file);
    for await (const chunk of bytes()) {
      file.push(chunk);
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
