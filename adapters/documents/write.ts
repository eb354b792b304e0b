// A register document as the bytes of a file; runs inside the worker.
import type { RegisterDocument } from '../../src/core/document.js';
import type { DocumentName } from '../../src/core/engine/replies.js';

/** Each writer is loaded when it is first used. */
export async function* writeDocument(document: RegisterDocument, name: DocumentName): AsyncGenerator<Uint8Array> {
  switch (name) {
    case 'register.xlsx':
      yield* (await import('./xlsx.js')).writeXlsx(document);
      return;
    case 'register.csv':
      yield* (await import('./csv.js')).writeCsv(document);
      return;
    case 'register.json':
      yield* (await import('./json.js')).writeJson(document);
      return;
  }
}
