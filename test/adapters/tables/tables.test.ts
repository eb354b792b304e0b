// Files that people send as their register, good and bad, read as the worker reads them and in a real worker.
import { Worker } from 'node:worker_threads';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { limits, workerLimits } from '../../../adapters/tables/limits.js';
import { readFile } from '../../../adapters/tables/read.js';
import { createTables } from '../../../adapters/tables/tables.js';
import { maxFileBytes } from '../../../src/app/incoming.js';
import type { ReadFile, Sheet } from '../../../src/core/file-content.js';
import { assemble } from '../../../src/registers/import/rules/assemble.js';
import { belgian } from '../../core/import/layouts.js';
import { xlsxOf } from './make.js';

const sheetsOf = (read: ReadFile): readonly Sheet[] => {
  if (!read.ok || read.content.type !== 'sheets') throw new Error(JSON.stringify(read).slice(0, 200));
  return read.content.sheets;
};
const sheet = (rows: readonly (readonly string[])[], name = 'Blad1'): Sheet => ({ name, rows });

describe('an Excel file', () => {
  it('is read as the texts that stand in it', async () => {
    const read = sheetsOf(await readFile(xlsxOf(belgian)));
    expect(read.map(({ name }) => name)).toEqual(['Identiteit', 'Register', 'Lijsten']);
    expect(assemble(read, new Map(), 'nl')).toEqual(assemble(belgian, new Map(), 'nl'));
  });

  it('may have cells merged over rows: what stands there holds for each of them', async () => {
    const rows = [
      ['Verwerking', 'Doel'],
      ['Klanten', 'leveren'],
      ['', 'factureren'],
    ];
    const bytes = xlsxOf([sheet(rows)], { merged: { Blad1: ['A2:A3'] } });
    expect(sheetsOf(await readFile(bytes))[0]?.rows[2]).toEqual(['Klanten', 'factureren']);
  });

  it('gives the last result of a formula, and a formula that is a text stays a text', async () => {
    const rows = [
      ['Verwerking', 'Doel'],
      ['x', '=1+1'],
      ['y', 'z'],
    ];
    const raw = { A2: '<c r="A2" t="str"><f>CONCAT("Kl","anten")</f><v>Klanten</v></c>' };
    expect(sheetsOf(await readFile(xlsxOf([sheet(rows)], { raw })))[0]?.rows[1]).toEqual(['Klanten', '=1+1']);
  });

  it('gives days, numbers and yes or no as a person reads them', async () => {
    const raw = {
      A1: '<c r="A1" s="1"><v>45000</v></c>',
      B1: '<c r="B1"><v>7</v></c>',
      C1: '<c r="C1" t="b"><v>1</v></c>',
    };
    expect(sheetsOf(await readFile(xlsxOf([sheet([['x', 'x', 'x']])], { raw })))[0]?.rows[0]).toEqual([
      '2023-03-15',
      '7',
      'ja',
    ]);
  });

  it('may hold macros: they are not looked at', async () => {
    const bytes = xlsxOf([sheet([['Verwerking'], ['Klanten']])], {
      files: { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') },
    });
    expect(sheetsOf(await readFile(bytes))[0]?.rows[1]).toEqual(['Klanten']);
  });

  it('that would be enormous is refused before it is read', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFile(bomb)).toEqual({ ok: false, why: 'too-large' });
  });

  it('that lies about its size is never inflated further than it says', async () => {
    const bytes = Buffer.from(xlsxOf([sheet([['Verwerking'], ['Klanten'.repeat(5_000)]])]));
    // The uncompressed size in every header, central and local, is made one byte.
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(1, at + 24);
      if (bytes.readUInt32LE(at) === 0x04034b50) bytes.writeUInt32LE(1, at + 22);
    }
    expect((await readFile(bytes)).ok).toBe(false);
  });

  it.each([
    ['with one cell at the end of the world', '<c r="A1048576" t="str"><v>x</v></c>', 'too-many-rows'],
    ['with one cell far to the right', '<c r="XFD1" t="str"><v>x</v></c>', 'too-large'],
  ])('%s is refused', async (_what, cell, why) => {
    expect(await readFile(xlsxOf([sheet([['x']])], { raw: { A1: cell } }))).toEqual({ ok: false, why });
  });

  it.each([
    ['cells', '<c '],
    ['merged cells', '<mergeCell '],
    ['cells with a hundred thousand addresses', `<c ${' r="A1"'.repeat(100_000)}`],
    ['quotes', '<c r="'],
    ['comments', '<!-- '],
    ['sheets', '<sheet '],
  ])('that begins 400,000 %s and ends none of them is refused at once', async (what, beginning) => {
    const xml = strToU8(beginning.repeat(beginning.length > 100 ? 4 : 400_000));
    const at = what === 'sheets' ? 'xl/workbook.xml' : 'xl/worksheets/sheet1.xml';
    // A reader that looks at any of it again and again takes longer than a test may.
    expect(await readFile(xlsxOf([sheet([['x']])], { files: { [at]: xml } }))).toEqual({ ok: false, why: 'damaged' });
  });

  it('may hold comments, quotes and the longest text that fits in a cell', async () => {
    const long = '"'.repeat(32_767);
    const raw = { A1: `<!-- <c --><c r='A1' t="str"><v>${long.replaceAll('"', '&quot;')}</v></c>` };
    expect(sheetsOf(await readFile(xlsxOf([sheet([['x', 'y']])], { raw })))[0]?.rows).toEqual([[long, 'y']]);
  });

  it('with 100,000 rows is refused in words, not read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [`Klant ${index}`]);
    expect(await readFile(xlsxOf([sheet(rows)]))).toEqual({ ok: false, why: 'too-many-rows' });
  });

  it('with a password, of an old version, or of another program is named as such', async () => {
    const wrapped = (mark: string) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(mark, 'utf16le')]);
    expect(await readFile(wrapped('EncryptedPackage'))).toEqual({ ok: false, why: 'password' });
    expect(await readFile(wrapped('Workbook'))).toEqual({ ok: false, why: 'old-excel' });
    const ods = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    });
    expect(await readFile(ods)).toEqual({ ok: false, why: 'open-document' });
    expect(await readFile(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toEqual({
      ok: false,
      why: 'other-format',
    });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'other-format'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'other-format'],
    ['a page', Buffer.from('<!doctype html><p>'), 'other-format'],
    ['half a workbook', xlsxOf(belgian).slice(0, 2_000), 'damaged'],
    ['an empty workbook', xlsxOf([sheet([])]), 'empty'],
  ])('that is %s gets an answer in words', async (_what, bytes, why) => {
    expect(await readFile(bytes)).toEqual({ ok: false, why });
  });
});

describe('a CSV', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');

  it('from a Dutch Excel, with semicolons and in Windows-1252, is read', async () => {
    const read = sheetsOf(await readFile(latin('Verwerking;Doel\r\nCafé\xe9n;"één; twee"\r\n')));
    expect(read[0]?.rows).toEqual([
      ['Verwerking', 'Doel'],
      ['Caféén', 'één; twee'],
    ]);
  });

  it.each([
    ['commas', 'a,b,c\n1,2,3\n'],
    ['tabs', 'a\tb\tc\n1\t2\t3\n'],
    ['semicolons and a line that says so', 'sep=;\r\na;b;c\r\n1;2;3\r\n'],
    ['a mark for UTF-8', '\ufeffa;b;c\n1;2;3\n'],
  ])('with %s is read', async (_what, text) => {
    expect(sheetsOf(await readFile(Buffer.from(text)))[0]?.rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('in UTF-16 is read', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;b\n1;é\n', 'utf16le')]);
    expect(sheetsOf(await readFile(bytes))[0]?.rows[1]).toEqual(['1', 'é']);
  });

  it('with loose quotes, short lines and line breaks in a cell is read', async () => {
    const read = sheetsOf(await readFile(Buffer.from('naam;doel\n"twee\nregels";x\n5" scherm;y\nkort\n')));
    expect(read[0]?.rows).toEqual([['naam', 'doel'], ['twee\nregels', 'x'], ['5" scherm', 'y'], ['kort']]);
  });

  it('keeps formulas as text, also those that were guarded', async () => {
    const read = sheetsOf(await readFile(Buffer.from("a;b\n=1+1;'=1+1\n")));
    expect(read[0]?.rows[1]).toEqual(['=1+1', '=1+1']);
  });

  it('with 100,000 rows is refused in words', async () => {
    expect(await readFile(Buffer.from('a;b\n'.repeat(100_000)))).toEqual({ ok: false, why: 'too-many-rows' });
  });
});

describe('the export of the register of the government', () => {
  it('is read under its own names', async () => {
    const record = {
      Id: '1',
      Nummer: 'V12',
      Naam: 'Bezwaren behandelen',
      Doelen: [{ Id: '2', Doel: 'Beslissen op bezwaar', Rechtsgrond: 'Wettelijke verplichting: Awb' }],
      Betrokkenen: [
        {
          Omschrijving: 'Klanten',
          Gezondheid: true,
          Gegevens: [{ Omschrijving: 'Naam', Bewaartermijn: '10 jaar', IsBronBetrokkene: true }],
        },
      ],
      Ontvangers: [{ Omschrijving: 'Rechter' }],
      Verwerkers: [{ Naam: 'Drukker' }],
      Doorgifte: { BuitenEu: false },
      Beveiliging: { Maatregelen: ['Encryptie'] },
    };
    const zip = zipSync({ 'AVG Verantwoordelijke Verwerkingen/1.json': strToU8(`\ufeff${JSON.stringify([record])}`) });
    const { records } = assemble(sheetsOf(await readFile(zip)), new Map(), 'nl');
    expect(records).toHaveLength(1);
    expect(records[0]?.values).toMatchObject({
      name: 'Bezwaren behandelen',
      'purposes/r1/purpose': 'Beslissen op bezwaar',
      'purposes/r1/basis': 'legal',
      subjects: ['customers'],
      data: ['name'],
      sensitive: ['health'],
      source: ['self'],
      suppliers: [{ other: 'Drukker' }],
      'retention/r1/category': 'Naam',
      'retention/r1/term': 10,
      'outside-eea': 'no',
      security: ['encrypted'],
    });
  });
});

describe('reading in a worker', () => {
  const worker =
    (source: string, limits = {}) =>
    () =>
      new Worker(`const { parentPort } = require('node:worker_threads');\n${source}`, {
        eval: true,
        resourceLimits: limits,
      });

  it('gives what the worker found', async () => {
    const start = worker("parentPort.once('message', () => parentPort.postMessage({ ok: false, why: 'password' }));");
    expect(await createTables({ startWorker: start }).read(new Uint8Array(), 'noor')).toEqual({
      ok: false,
      why: 'password',
    });
  });

  it.each([
    [
      'asks for too much memory',
      "parentPort.once('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill({})); });",
      { maxOldGenerationSizeMb: 32 },
    ],
    ['dies', "parentPort.once('message', () => process.exit(9));", {}],
  ])('of a file that %s ends in an answer, and the next is read', async (_how, source, limits) => {
    const tables = createTables({ startWorker: worker(source, limits) });
    expect(await tables.read(new Uint8Array(), 'noor')).toEqual({ ok: false, why: 'too-large' });
    expect(await tables.read(new Uint8Array(), 'noor')).toEqual({ ok: false, why: 'too-large' });
  });

  it('counts the file and what is inflated from it as memory, not the heap alone', () => {
    const heap = workerLimits.maxOldGenerationSizeMb + workerLimits.maxYoungGenerationSizeMb;
    expect(heap + (maxFileBytes + 2 * limits.inflatedBytes) / 1024 ** 2).toBeLessThanOrEqual(450);
  });

  /** A worker of the test ends when it is told to, and gives which it was. */
  function held() {
    const workers: Worker[] = [];
    const start = () => {
      const begun = worker("parentPort.once('message', () => undefined); setInterval(() => undefined, 1000);")();
      workers.push(begun);
      return begun;
    };
    const until = (count: number) => vi.waitFor(() => expect(workers).toHaveLength(count));
    const end = async (index: number) => void (await workers[index]?.terminate());
    return { start, until, end, workers };
  }
  const given = { ok: false, why: 'too-large' };

  it('of one person who sends slow files holds up nobody else', async () => {
    const { start, until, end } = held();
    const tables = createTables({ startWorker: start });
    const slow = ['first', 'second', 'third', 'fourth'].map(() => tables.read(new Uint8Array(), 'noor'));
    await until(1);
    const other = tables.read(new Uint8Array(), 'sem');
    await until(2);
    await end(1);
    expect(await other).toEqual(given);
    // Only now the second file of who sent four.
    await end(0);
    expect(await slow[0]).toEqual(given);
    await until(3);
    await end(2);
    await until(4);
    await end(3);
    await until(5);
    await end(4);
    expect(await Promise.all(slow)).toEqual([given, given, given, given]);
  });

  it('of many people at once goes three by three, and none is forgotten', async () => {
    const { start, until, end, workers } = held();
    const tables = createTables({ startWorker: start });
    const all = Array.from({ length: 5 }, (_, index) => tables.read(new Uint8Array(), `person ${index}`));
    await until(3);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(workers).toHaveLength(3);
    for (let index = 0; index < 5; index += 1) {
      await until(Math.min(5, index + 3));
      await end(index);
    }
    expect(await Promise.all(all)).toEqual([given, given, given, given, given]);
  });

  it('that never ends is given up', async () => {
    const tables = createTables({
      startWorker: worker("parentPort.once('message', () => { for (;;); });"),
      timeoutMs: 200,
    });
    expect(await tables.read(new Uint8Array(), 'noor')).toEqual({ ok: false, why: 'too-large' });
  });
});
