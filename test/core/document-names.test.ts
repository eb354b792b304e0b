import { expect, it } from 'vitest';
import { registers } from '../../src/registers/index.js';

const { fileNameOf, isDocumentName, neededFor, subjectOf } = registers.documents;

it('names a file by what it is and its day, and a signed version by its number', () => {
  expect(fileNameOf('register.xlsx', 'nl', '2026-11-24')).toBe('avg-maatje-register-2026-11-24.xlsx');
  expect(fileNameOf('register-full.pdf', 'nl', '2026-11-24', '3')).toBe(
    'avg-maatje-register-volledig-versie-3-2026-11-24.pdf',
  );
  expect(fileNameOf('privacy-statement.docx', 'en', '2026-11-24', 'customers')).toBe(
    'avg-maatje-privacy-statement-2026-11-24.docx',
  );
});

it.each([
  '',
  'register',
  'register.exe',
  'register-full.xlsx',
  '__proto__',
  'register-full.pdf.docx',
  'constructor.pdf',
])('knows no document %j', (name) => {
  expect(isDocumentName(name)).toBe(false);
});

it('says what a person must be allowed to have it', () => {
  expect(neededFor('dossier.zip')).toBe('export-register');
  expect([subjectOf('register-full.pdf'), subjectOf('privacy-statement.html'), subjectOf('map.png')]).toEqual([
    'version',
    'group',
    'record',
  ]);
});
