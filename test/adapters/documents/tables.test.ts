// Lists in three formats: the same rows, safe to open, readable by a program.

import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { tablesAsCsv, tablesAsJson, tablesAsXlsx } from '../../../adapters/documents/tables.js';
import type { TableDocument } from '../../../src/core/table-document.js';

const document: TableDocument = {
  format: 'avg-maatje/requests',
  title: 'Verzoekenregister',
  language: 'nl',
  about: [{ id: 'madeAt', label: 'Gemaakt op', value: '24 november 2026 om 09:14' }],
  tables: [
    {
      id: 'requests',
      name: 'Verzoeken',
      columns: [
        { id: 'number', label: 'Nummer' },
        { id: 'words', label: 'De vraag' },
        { id: 'late', label: 'Te laat' },
      ],
      rows: [
        ['R-001', '=1+1; "adres"\nklopt niet', 'nee'],
        ['R-002', 'Ik wil inzage €', 'ja'],
      ],
    },
    { id: 'steps', name: 'Stappen', columns: [{ id: 'who', label: 'Wie' }], rows: [['Noor']] },
  ],
};

async function bytesOf(parts: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

describe('lists', () => {
  it('are a workbook with a sheet for each, and one about the file', async () => {
    const file = await bytesOf(tablesAsXlsx(document));
    expect(await readSheet(file, 'Verzoeken')).toEqual([
      ['Nummer', 'De vraag', 'Te laat'],
      ['R-001', '=1+1; "adres"\nklopt niet', 'nee'],
      ['R-002', 'Ik wil inzage €', 'ja'],
    ]);
    expect(await readSheet(file, 'Stappen')).toEqual([['Wie'], ['Noor']]);
    expect((await readSheet(file, 'Over dit bestand'))[1]).toEqual(['Gemaakt op', '24 november 2026 om 09:14']);
  });
  it('are one CSV in which nothing runs as a formula and every row is as wide', async () => {
    const text = (await bytesOf(tablesAsCsv(document))).toString('utf8');
    expect(text.startsWith('\ufeffNummer;De vraag;Te laat\r\n')).toBe(true);
    expect(text).toContain(`"'=1+1; ""adres""\nklopt niet"`);
    expect(text).toContain('Stappen;;\r\nWie;;\r\nNoor;;');
  });
  it('are JSON with the same rows by name', async () => {
    expect(JSON.parse((await bytesOf(tablesAsJson(document))).toString('utf8'))).toMatchObject({
      format: 'avg-maatje/requests',
      formatVersion: 1,
      madeAt: '24 november 2026 om 09:14',
      requests: [{ number: 'R-001', late: 'nee' }, { words: 'Ik wil inzage €' }],
      steps: [{ who: 'Noor' }],
    });
  });
});
