// A document as the bytes of a file; runs inside the worker.
import type { DocumentContents, DossierFile } from '../../src/app/ports/documents.js';
import type { DocumentName, PictureFormat, ProseFormat, TableFormat } from '../../src/core/document-names.js';
import type { Picture } from '../../src/core/picture/shapes.js';
import { type Prose, proseText } from '../../src/core/prose.js';
import type { TableDocument } from '../../src/core/table-document.js';
import type { Language } from '../../src/core/text.js';
import { registers } from '../../src/registers/index.js';
import { checkTrail } from './check-trail.js';

/** Each writer is loaded when it is first used. */
export async function* writeDocument(
  contents: DocumentContents,
  name: DocumentName,
  language: Language,
): AsyncGenerator<Uint8Array> {
  const parts = registers.documents.partsOf(name);
  switch (parts.kind) {
    case 'prose':
      return yield* writeProse(await contents.prose(parts.document), parts.format, language);
    case 'picture':
      yield await writePicture(await contents.picture(parts.document, parts.format), parts.format);
      return;
    case 'table':
      return yield* writeTables(await contents.table(parts.document), parts.format);
    case 'data':
      return yield* writeData(contents, name, language);
    case 'kept':
      throw new Error('what was kept is given back where the keys are');
  }
}

async function* writeData(
  contents: DocumentContents,
  name: DocumentName,
  language: Language,
): AsyncGenerator<Uint8Array> {
  switch (name) {
    case 'register.xlsx':
      yield* (await import('./xlsx.js')).writeXlsx(await contents.register());
      return;
    case 'register.csv':
      yield* (await import('./csv.js')).writeCsv(await contents.register());
      return;
    case 'register.json':
      yield* (await import('./json.js')).writeJson(await contents.register());
      return;
    case 'dossier.zip': {
      const { writeZip } = await import('./zip.js');
      const files = await contents.dossier();
      yield* writeZip(files.map((file) => ({ path: file.path, bytes: () => writeFile(contents, file, language) })));
      return;
    }
    default:
      throw new Error(`${name} has no writer`);
  }
}

async function* writeTables(document: TableDocument, format: TableFormat): AsyncGenerator<Uint8Array> {
  const { tablesAsCsv, tablesAsJson, tablesAsXlsx } = await import('./tables.js');
  switch (format) {
    case 'xlsx':
      return yield* tablesAsXlsx(document);
    case 'csv':
      return yield* tablesAsCsv(document);
    case 'json':
      return yield* tablesAsJson(document);
  }
}

/** One file of the dossier. */
async function* writeFile(
  contents: DocumentContents,
  file: DossierFile,
  language: Language,
): AsyncGenerator<Uint8Array> {
  if ('prose' in file) yield* writeProse(await file.prose(), file.format, language);
  else if ('picture' in file) yield await writePicture(await file.picture(), file.format);
  else if ('register' in file) yield* writeData(contents, file.register, language);
  else if ('table' in file) yield* writeTables(await contents.table(file.table), file.format);
  else if ('program' in file) yield Buffer.from(checkTrail);
  else for await (const text of file.text()) yield Buffer.from(text);
}

async function writePicture(picture: Picture, format: PictureFormat): Promise<Uint8Array> {
  switch (format) {
    case 'png':
      return (await import('./png.js')).pngOf(picture);
    case 'svg':
      return Buffer.from((await import('./svg.js')).svgOf(picture));
  }
}

/** What is read from top to bottom, in one of the formats for it. */
export async function* writeProse(prose: Prose, format: ProseFormat, language: Language): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'docx':
      yield* (await import('./docx.js')).writeDocx(prose, language);
      return;
    case 'pdf':
      yield* (await import('./pdf.js')).writePdf(prose, language);
      return;
    case 'html':
      yield* (await import('./html.js')).writeHtml(prose, language);
      return;
    case 'txt':
      yield Buffer.from(`${proseText(prose)}\n`);
      return;
  }
}
