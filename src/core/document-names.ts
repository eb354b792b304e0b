// The documents the bot can make: how they are named on the wire, and what their files are called.
import { type FileKind, fileKinds } from './file-kind.js';
import type { PermissionAction } from './permissions.js';
import { type Language, say, type Text, t } from './text.js';

/** What is read from top to bottom. */
const proseFormats = ['docx', 'pdf', 'html', 'txt'] as const;
export type ProseFormat = (typeof proseFormats)[number];

/** PNG for a chat; SVG to enlarge or print, and for who has it read aloud. */
const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Lists as data. */
export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** "register.xlsx", "register-full.pdf". The shell makes it after the commit through the port `Documents`. */
export type DocumentName = `${string}.${ProseFormat | PictureFormat | TableFormat | FileKind | 'zip'}`;

/** A document as the head of a room names it. */
export interface NamedDocument {
  /** `data` is one file with its format in its name; `kept` is given back as it came, and no button can name it. */
  readonly kind: 'prose' | 'picture' | 'table' | 'data' | 'kept';
  /** The words in the name of its file. */
  readonly file: Text;
  /** What a person must be allowed to have it; for one about a record, given what they are to that record. */
  readonly needs: PermissionAction;
  /** What the subject is, where it is no record: the number of a signed version, or a group of people. */
  readonly about?: 'version' | 'group';
}

/** A name taken apart. */
export type DocumentParts =
  | { readonly kind: 'prose'; readonly document: string; readonly format: ProseFormat }
  | { readonly kind: 'picture'; readonly document: string; readonly format: PictureFormat }
  | { readonly kind: 'table'; readonly document: string; readonly format: TableFormat }
  | { readonly kind: 'kept'; readonly document: string; readonly format: FileKind }
  | { readonly kind: 'data'; readonly document: string; readonly format: undefined };

const versionWord = t('versie', 'version');

/** Reads the names of these documents. */
export function documentNames(named: ReadonlyMap<string, NamedDocument>) {
  function partsIn(name: string): DocumentParts | undefined {
    if (named.get(name)?.kind === 'data') return { kind: 'data', document: name, format: undefined };
    const [document = '', word, ...rest] = name.split('.');
    const kind = rest.length > 0 ? undefined : named.get(document)?.kind;
    switch (kind) {
      case 'prose':
        return withFormat(
          kind,
          document,
          proseFormats.find((one) => one === word),
        );
      case 'picture':
        return withFormat(
          kind,
          document,
          pictureFormats.find((one) => one === word),
        );
      case 'table':
        return withFormat(
          kind,
          document,
          tableFormats.find((one) => one === word),
        );
      case 'kept':
        return withFormat(
          kind,
          document,
          fileKinds.find((one) => one === word),
        );
      default:
        return undefined;
    }
  }
  function partsOf(name: string): DocumentParts {
    const parts = partsIn(name);
    if (parts === undefined) throw new Error(`${name} is no document`);
    return parts;
  }
  function namedBy(name: string): NamedDocument {
    const found = named.get(partsOf(name).document);
    if (found === undefined) throw new Error(`${name} is no document`);
    return found;
  }
  return {
    /** By what a room calls it. */
    named: (document: string) => named.get(document),
    /** Whether a word from outside names a document. */
    isDocumentName: (name: string): name is DocumentName => {
      const kind = partsIn(name)?.kind;
      return kind !== undefined && kind !== 'kept';
    },
    partsOf,
    /** What a person must be allowed to have this document. */
    neededFor: (name: DocumentName) => namedBy(name).needs,
    /** What the subject of this document is. */
    subjectOf: (name: DocumentName): 'record' | 'version' | 'group' => namedBy(name).about ?? 'record',
    /** "avg-maatje-register-2026-11-24.xlsx"; `day` is that of the organisation. A signed version has its number in it. */
    fileNameOf(name: DocumentName, language: Language, day: string, subject?: string): string {
      const { file, about } = namedBy(name);
      const version = about === 'version' && subject !== undefined ? `-${say(versionWord, language)}-${subject}` : '';
      return `avg-maatje-${say(file, language)}${version}-${day}${name.slice(name.lastIndexOf('.'))}`;
    },
  };
}

export type DocumentNames = ReturnType<typeof documentNames>;

function withFormat<K extends DocumentParts['kind'], F>(kind: K, document: string, format: F | undefined) {
  return format === undefined ? undefined : { kind, document, format };
}
