// Documents that are made, and tables that are read, outside the event loop that serves people.
import type { RegisterDocument } from '../../core/document.js';
import type { PictureFormat, ProseFormat, TableFormat } from '../../core/document-names.js';
import type { DocumentName } from '../../core/engine/replies.js';
import type { ReadFile } from '../../core/file-content.js';
import type { Picture } from '../../core/picture/shapes.js';
import type { Prose } from '../../core/prose.js';
import type { TableDocument } from '../../core/table-document.js';
import type { Language } from '../../core/text.js';

/** A finished document: its bytes come as a stream and are made outside the event loop that serves people. */
export interface MadeDocument {
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** For whom a document is made, about what, and when. */
export interface DocumentRequest {
  readonly organisation: string;
  readonly language: Language;
  /** ISO instant. */
  readonly at: string;
  /** The id of the record it is about. */
  readonly subject?: string;
  /** Only what has to do with this word. */
  readonly about?: string;
  /** From 1; of what is made in parts. */
  readonly part?: number;
  /** Who asked for it. */
  readonly person?: string;
}

/** What documents are made of, read in one snapshot; can be read only while it is given. */
export interface DocumentContents {
  register(): Promise<RegisterDocument>;
  prose(document: string): Promise<Prose>;
  picture(document: string, format: PictureFormat): Promise<Picture>;
  table(document: string): Promise<TableDocument>;
  /** In the order of the dossier, the index first. */
  dossier(): Promise<readonly DossierFile[]>;
}

/** One file of a dossier: its path within it, and what it is made of when it is its turn. */
export type DossierFile = { readonly path: string } & (
  | { readonly prose: () => Promise<Prose>; readonly format: ProseFormat }
  | { readonly picture: () => Promise<Picture>; readonly format: PictureFormat }
  | { readonly register: 'register.xlsx' | 'register.json' }
  | { readonly table: string; readonly format: TableFormat }
  | { readonly text: () => AsyncIterable<string> }
  /** The program that recalculates the trail beside it. */
  | { readonly program: 'check-trail' }
);

export interface Documents {
  make(document: DocumentName, request: DocumentRequest): Promise<MadeDocument>;
}

/** Reads a register that a person sent as a file, outside the event loop that serves people. */
export interface Tables {
  /**
   * `whose` says who sent it: the files of one person wait for each other, and for nobody else's. Of a `workspace` none waits
   * for a second one of another.
   */
  read(bytes: Uint8Array, whose: string, workspace?: string): Promise<ReadFile>;
}
