// The export of the "AVG-register Rijksoverheid": a ZIP with a folder for each register and JSON in it. Each record
// becomes a row under the names that it uses itself, which are recognised like any other headings.
import { z } from 'zod';
import type { ReadFile, Sheet } from '../../src/core/file-content.js';
import { openArchive } from './archive.js';
import { textOf, tidy } from './text.js';

const folder = /^AVG Verantwoordelijke Verwerkingen\/[^/]+\.json$/i;

export const isGovernmentExport = (names: readonly string[]): boolean => names.some((name) => folder.test(name));

export function readGovernmentExport(bytes: Uint8Array): ReadFile {
  const archive = openArchive(bytes, (name) => folder.test(name));
  if (!archive.ok) return { ok: false, why: 'too-large' };
  const sheets: Sheet[] = [];
  for (const [name, file] of archive.files) {
    const records = Records.safeParse(parsed(textOf(file).replace(/^\ufeff/, '')));
    if (!records.success) return { ok: false, why: 'damaged' };
    sheets.push({
      name: name.slice(name.indexOf('/') + 1),
      rows: [headings.map(([heading]) => heading), ...records.data.map(rowOf)],
    });
  }
  return tidy(sheets);
}

const Json = z.looseObject({});
const Records = z.array(Json);
type Json = z.output<typeof Json>;

/** Our heading, and where its text stands. */
const headings: readonly (readonly [heading: string, read: (record: Json) => string])[] = [
  ['Nummer', (record) => text(record, 'Nummer')],
  ['Naam van de verwerking', (record) => text(record, 'Naam')],
  ['Afdeling', (record) => text(record, 'Dienst')],
  ['Doel', (record) => each(record, 'Doelen', (one) => text(one, 'Doel'))],
  ['Rechtsgrond', (record) => each(record, 'Doelen', (one) => text(one, 'Rechtsgrond'))],
  ['Betrokkenen', (record) => each(record, 'Betrokkenen', (one) => text(one, 'Omschrijving'))],
  [
    'Persoonsgegevens',
    (record) => each(record, 'Betrokkenen', (one) => each(one, 'Gegevens', (data) => text(data, 'Omschrijving'))),
  ],
  ['Bijzondere persoonsgegevens', (record) => each(record, 'Betrokkenen', specialOf)],
  [
    'Bron',
    (record) =>
      each(record, 'Betrokkenen', (one) =>
        each(one, 'Gegevens', (data) =>
          yes(data, 'IsBronBetrokkene') ? 'betrokkene' : text(data, 'BronOmschrijving'),
        ),
      ),
  ],
  ['Bewaartermijn', (record) => each(record, 'Betrokkenen', (one) => each(one, 'Gegevens', termOf))],
  ['Ontvangers', (record) => each(record, 'Ontvangers', (one) => text(one, 'Omschrijving'))],
  ['Verwerkers', (record) => each(record, 'Verwerkers', (one) => text(one, 'Naam'))],
  ['Systemen', (record) => each(record, 'Systemen', (one) => text(one, 'Omschrijving') || text(one, 'Naam'))],
  [
    'Doorgifte buiten de EU',
    (record) => (yes(record, 'Doorgifte.BuitenEu') ? `Ja, ${text(record, 'Doorgifte.BuitenEuOmschrijving')}` : 'Nee'),
  ],
  ['Waarborgen', (record) => text(record, 'Doorgifte.BuitenEuPassendBeschermingsniveauOmschrijving')],
  [
    'Beveiligingsmaatregelen',
    (record) =>
      list(at(record, 'Beveiliging.Maatregelen'))
        .filter((one) => typeof one === 'string')
        .join('\n'),
  ],
  ['Geautomatiseerde besluitvorming', (record) => (yes(record, 'Besluitvorming.HasBesluitvorming') ? 'Ja' : 'Nee')],
  ['Verwerkingsverantwoordelijke', (record) => each(record, 'Verantwoordelijken', (one) => text(one, 'Naam'))],
];

const rowOf = (record: Json): readonly string[] => headings.map(([, read]) => read(record));

const specials = [
  ['RasOfEtniciteit', 'ras of etniciteit'],
  ['PolitiekeGezindheid', 'politieke gezindheid'],
  ['GodsdienstOfLevensovertuiging', 'godsdienst'],
  ['LidmaatschapVakvereniging', 'lidmaatschap vakvereniging'],
  ['Genetisch', 'genetisch'],
  ['Biometrisch', 'biometrisch'],
  ['Gezondheid', 'gezondheid'],
  ['SeksueleLeven', 'seksuele leven'],
  ['Strafrechtelijk', 'strafrechtelijk'],
] as const;

const specialOf = (person: Json): string =>
  specials
    .filter(([key]) => yes(person, key))
    .map(([, words]) => words)
    .join('\n');

function termOf(data: Json): string {
  const term = text(data, 'Bewaartermijn');
  const what = text(data, 'Omschrijving');
  return term === '' || what === '' ? term : `${what}: ${term}`;
}

/** By name, or by names with a dot, whether they are nested or not. */
function at(record: Json, path: string): unknown {
  if (path in record) return record[path];
  const [first = '', ...rest] = path.split('.');
  const inner = Json.safeParse(record[first]);
  return rest.length > 0 && inner.success ? at(inner.data, rest.join('.')) : undefined;
}

function text(record: Json, path: string): string {
  const value = at(record, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function yes(record: Json, path: string): boolean {
  const value = at(record, path);
  return value === true || (typeof value === 'string' && /^(ja|true)$/i.test(value.trim()));
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Each once, one on a line. */
function each(record: Json, path: string, read: (one: Json) => string): string {
  const texts = list(at(record, path)).flatMap((one) => {
    const parsedOne = Json.safeParse(one);
    return parsedOne.success ? read(parsedOne.data).split('\n') : [];
  });
  return [...new Set(texts.filter((one) => one !== ''))].join('\n');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
