// What a test looks at in documents: the name of a picture that was offered, and the lists as they are exported.
import type { Reading } from '../../src/app/turn.js';
import type { DocumentName, PictureFormat } from '../../src/core/document-names.js';
import { breachTables as tablesOfBreaches } from '../../src/registers/breach/documents.js';
import { registers } from '../../src/registers/index.js';
import { requestTables as tablesOfRequests } from '../../src/registers/request/documents.js';

export const isPictureName = (name: DocumentName): boolean => registers.documents.partsOf(name).kind === 'picture';

export function picturePartsOf(name: DocumentName): { readonly picture: string; readonly format: PictureFormat } {
  const parts = registers.documents.partsOf(name);
  if (parts.kind !== 'picture') throw new Error(`${name} is no picture`);
  return { picture: parts.document, format: parts.format };
}

type Read = Omit<Reading, 'registers'>;

export const breachTables = (reading: Read) => tablesOfBreaches({ ...reading, registers });
export const requestTables = (reading: Read) => tablesOfRequests({ ...reading, registers });
