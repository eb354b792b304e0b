import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeDocument } from '../../../adapters/documents/write.js';
import type { DocumentName } from '../../../src/core/engine/replies.js';
import type { Language } from '../../../src/core/text.js';
import { registerJsonSchema } from '../../../src/registers/overview/rules/register-json.js';
import { at, bytesOf, checklists, everyAnswer, type SampleOptions, sampleContents } from './sample.js';

const full: SampleOptions = {
  activities: [
    { ...everyAnswer(checklists.activity, 'een'), 'outside-eea': 'yes' },
    { name: 'Leeg', subjects: null },
  ],
  processing: [{ ...everyAnswer(checklists.processor, 'klant'), 'outside-eea': 'yes' }, { name: 'Nog bijna leeg' }],
  suppliers: [everyAnswer(checklists.supplier, 'host')],
  organisation: { ...everyAnswer(checklists.organisation, 'org'), 'has-dpo': 'yes', established: 'outside' },
};

async function made(name: DocumentName, sample: SampleOptions, language: Language = 'nl'): Promise<Buffer> {
  return await bytesOf(writeDocument(sampleContents({ ...sample, language }), name, language));
}

/** Opened by another program than the one that wrote it. */
async function sheetsOf(
  sample: SampleOptions,
  language?: Language,
): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const sheets = await readXlsx(await made('register.xlsx', sample, language), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** A CSV as a program reads it: semicolons, quotes doubled within quotes. */
function cellsOf(csv: Buffer): string[][] {
  const text = csv.toString('utf8').replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/g)) {
    if (end === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('the workbook', () => {
  it('has its sheets in the language of the organisation', async () => {
    const nl = [...(await sheetsOf(full)).keys()];
    expect(nl).toEqual(
      expect.arrayContaining(['Organisatie', 'Verwerkingen', 'Doelen', 'Bewaartermijnen', 'Doorgifte']),
    );
    expect(nl[0]).toBe('Overzicht');
    expect(nl.slice(-6)).toEqual([
      'Verwerker',
      'Leveranciers',
      'Open punten',
      'Herkomst',
      'Voor inlezen',
      'Verwerkingen',
    ]);
    const en = [...(await sheetsOf(full, 'en')).keys()];
    expect(en).toEqual(
      expect.arrayContaining(['Organisation', 'Processing activities', 'Purposes', 'Retention periods']),
    );
  });

  it('holds everything that art. 30(1) asks, in its order', async () => {
    const sheets = await sheetsOf(full);
    const [header = [], row = []] = sheets.get('Verwerkingen') ?? [];
    const letters = header.flatMap((cell) => /30 lid 1 onder ([b-g])/.exec(String(cell))?.[1] ?? []);
    expect([...new Set(letters)]).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    expect(letters).toEqual([...letters].sort());
    for (const [index, cell] of header.entries()) {
      // "Bewaart u toch" is only asked of a record that was begun from a template.
      if (/30 lid 1 onder/.test(String(cell)) && !String(cell).startsWith('Bewaart u toch'))
        expect([cell, row[index]]).toEqual([cell, expect.stringMatching(/\S/)]);
    }
    const profile = new Map(
      (sheets.get('Organisatie') ?? []).map(([label, value]) => [String(label).split(': ').at(-1), value]),
    );
    for (const label of ['Naam bedrijf', 'Adres', 'Naam FG', 'Contact FG', 'Samen met', 'Vertegenwoordiger']) {
      expect([label, profile.get(label)]).toEqual([label, expect.stringMatching(/\S/)]);
    }
    expect(profile.get('Vastgestelde versie')).toBe('Nog niet vastgesteld: dit is een werkversie.');
    expect(profile.get('Controlespoor')).toMatch(/regel 812, sha256 (ab){32}.*audit-verify/);
  });

  it('holds the register of a processor as art. 30(2) asks it, with its open points and where they came from', async () => {
    const sheets = await sheetsOf(full);
    const [header = [], row = [], empty = []] = sheets.get('Verwerker') ?? [];
    const letters = header.flatMap((cell) => /30 lid 2 onder ([a-d])/.exec(String(cell))?.[1] ?? []);
    expect([...new Set(letters)]).toEqual(['a', 'b', 'c', 'd']);
    expect(letters).toEqual([...letters].sort());
    for (const [index, cell] of header.entries()) {
      if (/30 lid 2/.test(String(cell))) expect([cell, row[index]]).toEqual([cell, expect.stringMatching(/\S/)]);
    }
    expect([row[0], row[2], empty[0]]).toEqual(['W-001', 'name klant', 'W-002']);
    const of = (name: string, number: string) => (sheets.get(name) ?? []).filter(([cell]) => cell === number);
    expect(of('Herkomst', 'W-001').map((line) => line[2])).toEqual(
      expect.arrayContaining(['Soort werk', 'Bescherming']),
    );
    expect(of('Open punten', 'W-002')).toContainEqual(['W-002', 'Nog bijna leeg', 'Soort werk', 'nog niet ingevuld']);
  });

  it('says behind the answers whether a DPIA is needed', async () => {
    const sheets = await sheetsOf({ activities: [{ name: 'A', automated: 'decides' }, { name: 'B' }] });
    const [header = [], ...rows] = sheets.get('Verwerkingen') ?? [];
    const index = header.findIndex((cell) => String(cell).startsWith('Is een DPIA nodig?'));
    expect(header[index + 1]).toBe('Herkomst');
    expect(rows.map((row) => row[index])).toEqual([
      expect.stringMatching(/^Een DPIA is hier verplicht/),
      expect.stringMatching(/^Of een DPIA hier nodig is, is nog niet te zeggen\./),
    ]);
  });

  it('gives each purpose and each retention period a row, and one line in the cell of its activity', async () => {
    const sheets = await sheetsOf(full);
    const purposes = (sheets.get('Doelen') ?? []).slice(1);
    expect(purposes.map((row) => row[2])).toEqual(['purpose een r1', 'purpose een r2']);
    expect(sheets.get('Bewaartermijnen')).toHaveLength(3);
    const cell = String(sheets.get('Verwerkingen')?.[1]?.[3]);
    expect(cell.split('\n').map((line) => line.split(' (')[0])).toEqual(['purpose een r1', 'purpose een r2']);
  });

  it('says of every answer where it came from, and lists what is open', async () => {
    const sheets = await sheetsOf({
      activities: [
        {
          name: 'A',
          source: { value: ['person'], provenance: 'standaard', source: 'template:customers@1' },
          subjects: null,
        },
      ],
    });
    const origin = (sheets.get('Herkomst') ?? []).map((row) => [row[2], row[5], row[6], row[7], row[8]]);
    expect(origin).toContainEqual(['Naam', 'bevestigd', null, 'Fatima de Vries', '2026-11-24 09:14']);
    expect(origin).toContainEqual([
      'Bron',
      'voorgesteld, nog niet bevestigd',
      'template:customers@1',
      expect.anything(),
      '2026-11-24 09:14',
    ]);
    const open = new Map((sheets.get('Open punten') ?? []).map((row) => [row[2], row[3]]));
    expect(open.get('Van wie')).toBe('onbekend');
    expect(open.get('Bron')).toBe('nog niet bevestigd');
    expect(open.get('Welke gegevens')).toBe('nog niet ingevuld');
    expect(sheets.get('Verwerkingen')?.[1]).toContainEqual(
      expect.stringMatching(/^1 bevestigd, 1 voorgesteld.*1 onbekend/),
    );
  });

  it('marks what nobody confirmed where it stands, and names it behind its row, in the CSV too', async () => {
    const suggested = (value: string | string[]) =>
      ({ value, provenance: 'standaard', source: 'template:a@1' }) as const;
    const activities = [
      { name: 'A', subjects: ['customers'], data: suggested(['name']), 'dpia-decided': suggested('no') },
      { name: suggested('B'), data: suggested(['name']) },
    ];
    const sheets = await sheetsOf({ activities });
    const [, , first = [], second = []] = sheets.get('Overzicht') ?? [];
    expect(first[2]).toBe('Klanten\nNaam (voorgesteld)');
    expect(second[2]).toBe('Nog niet ingevuld\nNaam (voorgesteld)');
    const origins = (sheets.get('Verwerkingen') ?? []).slice(1).map((row) => row.map(String));
    expect(origins[0]?.join('|')).toContain('Nog niet bevestigd: Welke gegevens');
    expect(origins[1]?.join('|')).toContain('Nog niet bevestigd: alles');
    const csv = (await made('register.csv', { activities })).toString('utf8');
    expect(csv).toContain('Nog niet bevestigd: Welke gegevens');
    const en = await sheetsOf({ activities }, 'en');
    expect(en.get('Overview')?.[2]?.[2]).toBe('Customers\nName (suggested)');
  });

  it('says of a term of nothing that it is gone at once, and of one year that it is one', async () => {
    const term = (id: string, n: number, unit: string) => ({
      [`retention/${id}/category`]: `Soort ${id}`,
      [`retention/${id}/term`]: n,
      [`retention/${id}/unit`]: unit,
      [`retention/${id}/start`]: 'end-of-employment',
      [`retention/${id}/label`]: 'own-choice',
      [`retention/${id}/ground`]: 'Zo willen wij het',
    });
    const terms = { ...term('r1', 0, 'days'), ...term('r2', 1, 'years'), ...term('r3', 7, 'years') };
    const activities = [{ name: 'A', retention: ['r1', 'r2', 'r3'], ...terms }];
    const shown = String((await sheetsOf({ activities })).get('Overzicht')?.[2]?.[5]);
    expect(shown).toContain('• Soort r1: meteen weg, als iemand uit dienst is (eigen keuze: Zo willen wij het)');
    expect(shown).toContain('• Soort r3: 7 jaar, als');
    const english = String((await sheetsOf({ activities }, 'en')).get('Overview')?.[2]?.[5]);
    expect(english).toContain('Soort r1: gone at once, ');
    expect(english).toContain('Soort r2: 1 year, ');
    expect(english).toContain('Soort r3: 7 years, ');
  });

  it('keeps every text as a text, whatever it looks like', async () => {
    const texts = [
      '=1+1',
      "=cmd|' /C calc'!A0",
      '+31 6',
      '-1',
      '@x',
      '007',
      '1e3',
      'WAAR',
      '_x0041_',
      ' a\tb ',
      '<b>&"\'',
    ];
    const sheets = await sheetsOf({ activities: texts.map((name) => ({ name })) });
    expect((sheets.get('Verwerkingen') ?? []).slice(1).map((row) => row[2])).toEqual(texts);
    const bytes = await made('register.xlsx', { activities: texts.map((name) => ({ name })) });
    expect(bytes.includes('<f>')).toBe(false);
  });

  it('writes any character, without those that XML cannot hold', async () => {
    const name = '👩‍👩‍👧 שלום \u0000\u0007\u001b\uffff x\r\ny \ud800!';
    const sheets = await sheetsOf({ activities: [{ name }] });
    expect(sheets.get('Verwerkingen')?.[1]?.[2]).toBe('👩‍👩‍👧 שלום  x\ny \ufffd!');
  });

  it('continues a text that does not fit in a cell on another sheet, complete', async () => {
    const name = '👍'.repeat(50_000);
    const sheets = await sheetsOf({ activities: [{ name }, { name: 'kort' }] });
    const cell = String(sheets.get('Verwerkingen')?.[1]?.[2]);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/👍… \(vervolg op blad "Lange teksten"\)$/u);
    const pieces = (sheets.get('Lange teksten') ?? [])
      .slice(1)
      .filter(([sheet, at]) => sheet === 'Verwerkingen' && at === 'C2');
    expect(pieces.map((row) => row[2])).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(pieces.map((row) => row[3]).join('')).toBe(name);
  });

  it('wraps its cells in programs that give a cell the style of its sheet, as LibreOffice does', async () => {
    const parts = unzipSync(await bytesOf(writeDocument(sampleContents({}), 'register.xlsx', 'nl')));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    expect(/<cellStyleXfs[\s\S]*<\/cellStyleXfs>/.exec(styles)?.[0]).toContain('vertical="top" wrapText="1"');
  });

  it('prints an overview on A4 on its side, and hides what is only data', async () => {
    const parts = unzipSync(await bytesOf(writeDocument(sampleContents(full), 'register.xlsx', 'nl')));
    const text = (file: string) => strFromU8(parts[file] ?? new Uint8Array());
    const sheets = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)" sheetId="\d+"( state="hidden")?/g)];
    expect(sheets.filter(([, , hidden]) => hidden === undefined).map(([, name]) => name)).toEqual([
      'Overzicht',
      'Verwerkingen',
    ]);
    expect(text('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.length);
    const printed = Object.keys(parts)
      .filter((file) => file.startsWith('xl/worksheets/'))
      .map(text);
    const setups = printed.map((xml) => /<pageSetup [^>]+>/.exec(xml)?.[0] ?? '');
    expect(setups.every((setup) => setup.includes('paperSize="9" orientation="landscape"'))).toBe(true);
    expect(setups.filter((setup) => setup.includes('fitToHeight="1"'))).toHaveLength(1);
  });

  it('can be made of an organisation that has not begun', async () => {
    const sheets = await sheetsOf({ organisation: null });
    expect(sheets.get('Verwerkingen')).toHaveLength(1);
    expect(sheets.get('Organisatie')).toContainEqual(['Organisatie', 'Nog niet begonnen', null, null]);
  });

  it('has the same bytes for the same register', async () => {
    expect(await made('register.xlsx', full)).toEqual(await made('register.xlsx', full));
  });
});

describe('the CSV', () => {
  it('opens in a Dutch Excel: byte order mark, semicolons, CRLF', async () => {
    const csv = await made('register.csv', full);
    expect(csv.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const [header = [], ...all] = cellsOf(csv);
    const rows = all.slice(0, 2);
    expect(header.slice(0, 3)).toEqual(['Nummer', 'Status', 'Naam']);
    expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
    const letters = header.flatMap((cell) => /30 lid 1 onder ([a-g])/.exec(cell)?.[1] ?? []);
    expect([...new Set(letters)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(rows[0]?.at(-1)).toContain('audit-verify');
  });

  it.each([
    "=cmd|' /C calc'!A0",
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '\u200b=1+1',
    '\u0000=1+1',
    '\n@x',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('lets no cell begin a formula: %j', async (name) => {
    const [, row = []] = cellsOf(await made('register.csv', { activities: [{ name }] }));
    expect(row[2]).toMatch(/^'/);
    const quoted = await made('register.csv', { activities: [{ name: `a";${name}` }] });
    expect(cellsOf(quoted)[1]?.[2]?.startsWith('a";')).toBe(true);
  });

  it('quotes every line break, for programs that end a row at it', async () => {
    const csv = await made('register.csv', { activities: [{ name: 'een\ntwee' }, { name: 'een\r\ntwee' }] });
    expect(csv.toString('utf8').match(/"een\ntwee"/g)).toHaveLength(2);
  });

  it('gives who works for clients a second table, with rows as wide as those of the first', async () => {
    const [header = [], ...rows] = cellsOf(await made('register.csv', full));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    const [gap = [], title = [], second = [], client = []] = rows.slice(2);
    expect(gap.join('')).toBe('');
    expect(title.join('')).toBe('Register van de verwerker (art. 30 lid 2 AVG)');
    expect(second.slice(0, 3)).toEqual(['Nummer', 'Status', 'Klant (Art. 30 lid 2 onder a AVG)']);
    expect(client.slice(0, 3)).toEqual(['W-001', 'bevestigd', 'name klant']);
    expect(client).toContain('name org');
    expect(client[second.indexOf('Controlespoor')]).toContain('sha256');
    expect(rows).toHaveLength(2 + 3 + 2);
  });

  it('is one table without work for clients', async () => {
    const csv = await made('register.csv', { activities: [{ name: 'A' }] });
    expect(csv.toString('utf8')).not.toContain('lid 2 onder');
    expect(cellsOf(csv)).toHaveLength(2);
  });

  it('states the organisation and the trail without any activity', async () => {
    const rows = cellsOf(await made('register.csv', { organisation: { name: 'Bakkerij' } }));
    expect(rows[1]).toContain('Bakkerij');
    expect(rows[1]?.at(-1)).toContain('sha256');
  });
});

describe('the JSON', () => {
  it('has the documented form', async () => {
    const parsed = registerJsonSchema.parse(JSON.parse((await made('register.json', full)).toString('utf8')));
    expect(parsed.activities).toHaveLength(2);
    expect(parsed.suppliers).toHaveLength(1);
    expect(parsed.processorActivities.map(({ number, dpia }) => [number, dpia])).toEqual([
      ['W-001', null],
      ['W-002', null],
    ]);
    expect(parsed.checklists.processor.id).toBe('processor-activity');
    expect(parsed.columns.processor.map(({ article }) => article).slice(0, 4)).toEqual(['a', 'a', 'a', 'a']);
    expect(parsed.activities[0]?.dpia).toMatchObject({ outcome: 'required', likely: false });
    expect(parsed.audit).toEqual({ n: 812, hash: 'ab'.repeat(32), verify: 'node dist/src/main.js audit-verify' });
    const data = parsed.activities[0]?.fields.find(({ question }) => question === 'data');
    expect(data).toEqual({
      question: 'data',
      words: expect.stringContaining(','),
      answer: {
        value: expect.arrayContaining([expect.any(String)]),
        provenance: 'bevestigd',
        source: null,
        by: { id: expect.any(String), name: expect.any(String) },
        at,
      },
    });
    const purposes = parsed.activities[0]?.fields.find(({ question }) => question === 'purposes');
    expect(purposes?.rows?.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('is described in docs/register-json.md, key by key', () => {
    const page = readFileSync(new URL('../../../docs/register-json.md', import.meta.url), 'utf8');
    const keys = JSON.stringify(z.toJSONSchema(registerJsonSchema)).matchAll(/"required":\[([^\]]*)\]/g);
    const names = [...keys].flatMap(([, list = '']) => list.split(',').map((name) => name.replaceAll('"', '')));
    expect(names.length).toBeGreaterThan(40);
    expect([...new Set(names)].filter((name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`))).toEqual(
      [],
    );
  });

  it('keeps any text, and ids for picks', async () => {
    const name = 'a\u0000"\\ \ud800 👍 שלום'.padEnd(100_000, '=');
    const parsed = registerJsonSchema.parse(
      JSON.parse((await made('register.json', { activities: [{ name }] })).toString('utf8')),
    );
    expect(parsed.activities[0]?.name).toBe(name);
  });

  it('has the same bytes for the same register, one record a line', async () => {
    const [one, other] = [await made('register.json', full), await made('register.json', full)];
    expect(one).toEqual(other);
    expect(
      one
        .toString('utf8')
        .split('\n')
        .filter((line) => line.startsWith('{"id"')),
    ).toHaveLength(5);
  });
});
