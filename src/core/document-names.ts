// The documents the bot can make: how they are named on the wire, and what their files are called.
import { type FileKind, fileKinds } from './file-kind.js';
import type { PermissionAction } from './permissions.js';
import { type Language, say, type Text } from './text.js';

interface Named {
  /** The words in the name of its file. */
  readonly file: Text;
  /** What a person must be allowed to have it; for one about a record, given what they are to that record. */
  readonly needs: PermissionAction;
  /** What the subject is, where it is no record: the number of a signed version, or a group of people. */
  readonly about?: 'version' | 'group';
}

const letter = (nl: string, en: string) => ({ file: { nl, en }, needs: 'read-request' }) as const;

const breachText = (nl: string, en: string) => ({ file: { nl, en }, needs: 'read-breach' }) as const;

/** Documents that are read from top to bottom; `src/app/documents.ts` says how each is made. */
export const proseDocuments = {
  'request-receipt': letter('verzoek-ontvangen', 'request-received'),
  'request-identity': letter('verzoek-identiteit', 'request-identity'),
  'request-extension': letter('verzoek-meer-tijd', 'request-more-time'),
  'request-answer': letter('verzoek-antwoord', 'request-answer'),
  'request-recipients': letter('verzoek-doorgeven', 'request-recipients'),
  'request-pass-on': letter('verzoek-doorsturen', 'request-pass-on'),
  'request-closing': letter('verzoek-sluiten', 'request-closing'),
  'breach-authority-sheet': breachText('datalek-blad-ap', 'breach-sheet-authority'),
  'breach-people-mail': breachText('datalek-mail', 'breach-mail'),
  'breach-people-letter': breachText('datalek-brief', 'breach-letter'),
  'breach-people-phone': breachText('datalek-bellen', 'breach-calling'),
  'breach-public-notice': breachText('datalek-openbaar-bericht', 'breach-public-notice'),
  'breach-client-notice': breachText('datalek-opdrachtgever', 'breach-client'),
  'breach-late-reasons': breachText('datalek-later', 'breach-late'),
  'breach-adviser-mail': breachText('datalek-adviseur', 'breach-adviser'),
  'emergency-card': { file: { nl: 'noodkaart', en: 'emergency-card' }, needs: 'report' },
  'register-full': {
    file: { nl: 'register-volledig', en: 'register-full' },
    needs: 'export-register',
    about: 'version',
  },
  'register-outside': { file: { nl: 'register-voor-buiten', en: 'register-outside' }, needs: 'export-register' },
  'privacy-statement': {
    file: { nl: 'privacyverklaring', en: 'privacy-statement' },
    needs: 'export-register',
    about: 'group',
  },
} as const satisfies Readonly<Record<string, Named>>;

export type ProseDocument = keyof typeof proseDocuments;

export const proseFormats = ['docx', 'pdf', 'html', 'txt'] as const;
export type ProseFormat = (typeof proseFormats)[number];

/** Pictures; `src/app/documents.ts` says how each is laid out. */
export const pictureDocuments = {
  map: { file: { nl: 'kaart', en: 'map' }, needs: 'read-register' },
  progress: { file: { nl: 'voortgang', en: 'progress' }, needs: 'read-register' },
} as const satisfies Readonly<Record<string, Named>>;

export type PictureDocument = keyof typeof pictureDocuments;

/** PNG for a chat; SVG to enlarge or print, and for who has it read aloud. */
export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];
export type PictureName = `${PictureDocument}.${PictureFormat}`;

/** Lists as data; `src/app/documents.ts` says how each is made. */
export const tableDocuments = {
  breaches: { file: { nl: 'datalekregister', en: 'breach-register' }, needs: 'export-breaches' },
  requests: { file: { nl: 'verzoekenregister', en: 'register-of-requests' }, needs: 'export-requests' },
} as const satisfies Readonly<Record<string, Named>>;

export type TableDocumentName = keyof typeof tableDocuments;

export const tableNames: readonly TableDocumentName[] = Object.keys(tableDocuments).filter(isTable);

export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];
export type TableName = `${TableDocumentName}.${TableFormat}`;

/** A file that was kept with a breach, given back as it came; its subject is its own id, so no button can name it. */
const attachment = { file: { nl: 'bijlage', en: 'attachment' }, needs: 'read-breach' } as const;
export type AttachmentName = `attachment.${FileKind}`;

export function isAttachmentName(name: string): name is AttachmentName {
  return fileKinds.some((kind) => name === `attachment.${kind}`);
}

/** Documents that are data, or hold other files. */
const dataDocuments = {
  'register.xlsx': { file: { nl: 'register', en: 'register' }, needs: 'export-register' },
  'register.csv': { file: { nl: 'register', en: 'register' }, needs: 'export-register' },
  'register.json': { file: { nl: 'register', en: 'register' }, needs: 'export-register' },
  'dossier.zip': { file: { nl: 'dossier', en: 'file' }, needs: 'export-register' },
} as const satisfies Readonly<Record<string, Named>>;

export type DataDocument = keyof typeof dataDocuments;

/** "register.xlsx", "register-full.pdf". The shell makes it after the commit through the port `Documents`. */
export type DocumentName = AttachmentName | DataDocument | `${ProseDocument}.${ProseFormat}` | PictureName | TableName;

/** The parts of a name that is prose. */
export function partsOf(name: `${ProseDocument}.${ProseFormat}`): {
  readonly document: ProseDocument;
  readonly format: ProseFormat;
} {
  const [document = '', format] = name.split('.');
  const known = proseFormats.find((one) => one === format);
  if (!isProse(document) || known === undefined) throw new Error(`${name} is no document`);
  return { document, format: known };
}

/** The parts of a name that is a picture. */
export function picturePartsOf(name: PictureName): {
  readonly picture: PictureDocument;
  readonly format: PictureFormat;
} {
  const [picture = '', format] = name.split('.');
  const known = pictureFormats.find((one) => one === format);
  if (!isPicture(picture) || known === undefined) throw new Error(`${name} is no picture`);
  return { picture, format: known };
}

export function isPictureName(name: string): name is PictureName {
  const [picture = '', format, ...rest] = name.split('.');
  return rest.length === 0 && isPicture(picture) && pictureFormats.some((known) => known === format);
}

/** The parts of a name that is a list. */
export function tablePartsOf(name: TableName): { readonly table: TableDocumentName; readonly format: TableFormat } {
  const [table = '', format] = name.split('.');
  const known = tableFormats.find((one) => one === format);
  if (!isTable(table) || known === undefined) throw new Error(`${name} is no list`);
  return { table, format: known };
}

export function isTableName(name: string): name is TableName {
  const [table = '', format, ...rest] = name.split('.');
  return rest.length === 0 && isTable(table) && tableFormats.some((known) => known === format);
}

export function isData(name: DocumentName): name is DataDocument {
  return Object.hasOwn(dataDocuments, name);
}

function isPicture(name: string): name is PictureDocument {
  return Object.hasOwn(pictureDocuments, name);
}

function isTable(name: string): name is TableDocumentName {
  return Object.hasOwn(tableDocuments, name);
}

function isProse(name: string): name is ProseDocument {
  return Object.hasOwn(proseDocuments, name);
}

/** Whether a word from outside names a document. */
export function isDocumentName(name: string): name is DocumentName {
  const [document = '', format, ...rest] = name.split('.');
  if (Object.hasOwn(dataDocuments, name) || isPictureName(name) || isTableName(name)) return true;
  return rest.length === 0 && isProse(document) && proseFormats.some((known) => known === format);
}

/** What a person must be allowed to have this document. */
export function neededFor(name: DocumentName): PermissionAction {
  return namedBy(name).needs;
}

/** What the subject of this document is. */
export function subjectOf(name: DocumentName): 'record' | 'version' | 'group' {
  return namedBy(name).about ?? 'record';
}

const versionWord = { nl: 'versie', en: 'version' };

/** "avg-maatje-register-2026-11-24.xlsx"; `day` is that of the organisation. A signed version has its number in it. */
export function fileNameOf(name: DocumentName, language: Language, day: string, subject?: string): string {
  const { file, about } = namedBy(name);
  const version = about === 'version' && subject !== undefined ? `-${say(versionWord, language)}-${subject}` : '';
  return `avg-maatje-${say(file, language)}${version}-${day}${name.slice(name.lastIndexOf('.'))}`;
}

function namedBy(name: DocumentName): Named {
  if (isAttachmentName(name)) return attachment;
  if (isData(name)) return dataDocuments[name];
  if (isTableName(name)) return tableDocuments[tablePartsOf(name).table];
  return isPictureName(name) ? pictureDocuments[picturePartsOf(name).picture] : proseDocuments[partsOf(name).document];
}
