// Our own export, read into an empty organisation and exported again, says the same in every field of the organisation,
// its companies and its activities. Record numbers, status, provenance, history, dates and the audit head differ.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { writeCsv } from '../../adapters/documents/csv.js';
import { writeJson } from '../../adapters/documents/json.js';
import { writeXlsx } from '../../adapters/documents/xlsx.js';
import { readFile } from '../../adapters/tables/read.js';
import type { RegisterDocument } from '../../src/core/document.js';
import type { Checklist, Column, Scope } from '../../src/core/engine/checklist.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import { parseValue } from '../../src/core/engine/typed/parse.js';
import type { Value } from '../../src/core/engine/value.js';
import { templateOf, templates } from '../../src/registers/activities/rules/templates/index.js';
import { registerJsonSchema } from '../../src/registers/overview/rules/register-json.js';
import { at, bytesOf, checklists, type Given, readRegister, sampleSource } from '../adapters/documents/sample.js';
import { saidBefore, startBot, type TestBot } from './support.js';

type Register = z.output<typeof registerJsonSchema>;
type Entry = Register['activities'][number];
type Field = Entry['fields'][number];

/** Texts that could be taken for something else. */
const tricky = [
  'Nog niet bekend',
  'geen',
  'Klanten, Medewerkers',
  '=1+1',
  '_x0041_',
  'ja',
  '7 jaar',
  "'t Hoekje",
  'a, b',
  'Ünïcode 👍',
  'x < y & "z"',
  '24 november 2026',
];

const facts = {
  language: 'nl',
  organisationLanguage: 'nl',
  zone: 'Europe/Amsterdam',
  now: at,
  me: 'p1',
  people: [
    { id: 'p1', name: 'Fatima de Vries' },
    { id: 'p2', name: '=HYPERLINK("http://x")' },
  ],
  suppliers: [1, 2, 3].map((n) => ({ id: `s${n}`, name: `Bedrijf ${n}, afdeling ${n}` })),
  recordName: '',
  template: undefined,
} as const satisfies Scope['facts'];

/** A value that a person could have given to this question; undefined leaves it unanswered, null is "weet ik niet". */
function someValue(column: Column, checklist: Checklist): fc.Arbitrary<Value | null | undefined> {
  const scope = scopeOf(checklist, new Map(), facts);
  const fitting = (raw: fc.Arbitrary<unknown>) =>
    raw.map((one) => {
      const parsed = parseValue(column, one, { scope, keepDigits: false });
      return parsed.ok ? parsed.value : undefined;
    });
  const text = fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'grapheme', maxLength: 40 }));
  const other = text.map((words) => ({ other: words }));
  const given = (): fc.Arbitrary<Value | null | undefined> => {
    switch (column.kind) {
      case 'text':
      case 'long-text':
        return fitting(column.format === undefined ? text : fc.constantFrom('a@b.example', '0118 123456', '12345678'));
      case 'yes-no':
        return fc.boolean();
      case 'number':
        return fc.integer({ min: column.min, max: column.max });
      case 'day':
      case 'moment':
        return fitting(fc.constantFrom('2024-02-29', '2026-11-24', '2027-01-01'));
      case 'person':
        return fc.constantFrom(...(column.none ? ['none'] : []), 'p1', 'p2');
      case 'choice':
      case 'choices': {
        const companies = 'source' in column.options && column.options.source === 'suppliers';
        const ids = Array.isArray(column.options)
          ? column.options.map(({ id }) => id)
          : companies
            ? ['s1', 's2', 's3']
            : [];
        if (ids.length === 0) return fc.constant(undefined);
        const one = column.other && !companies ? fc.oneof(fc.constantFrom(...ids), other) : fc.constantFrom(...ids);
        return column.kind === 'choice' ? fitting(one) : fitting(fc.uniqueArray(one, { minLength: 1, maxLength: 4 }));
      }
    }
  };
  return fc.oneof(
    { weight: 8, arbitrary: given() },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
}

function someRecord(checklist: Checklist): fc.Arbitrary<Given> {
  const parts = checklist.sections
    .flatMap(({ questions }) => questions)
    .map((question): fc.Arbitrary<Given> => {
      const answer = (path: string, value: Value | null | undefined): Given => {
        if (value === undefined) return {};
        return { [path]: value === null ? { value, provenance: 'onbekend' } : value };
      };
      if (question.kind !== 'rows') return someValue(question, checklist).map((value) => answer(question.id, value));
      if (question.forEach !== undefined) return fc.constant({});
      const row = fc.tuple(
        ...question.columns.map((column) => someValue(column, checklist).map((value) => [column.id, value] as const)),
      );
      return fc.array(row, { maxLength: 3 }).map((rows) => {
        if (rows.length === 0) return {};
        const ids = rows.map((_, index) => `r${index + 1}`);
        const cells = rows.map((cells, index) =>
          cells.map(([column, value]) => answer(`${question.id}/r${index + 1}/${column}`, value)),
        );
        return Object.assign({ [question.id]: ids }, ...cells.flat());
      });
    });
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all));
}

/** A register as it could be: everything that is named has a name of its own. */
const someRegister = fc
  .record({
    organisation: someRecord(checklists.organisation),
    activities: fc.array(someRecord(checklists.activity), { maxLength: 2 }),
    processing: fc.array(someRecord(checklists.processor), { maxLength: 1 }),
    suppliers: fc.tuple(
      someRecord(checklists.supplier),
      someRecord(checklists.supplier),
      someRecord(checklists.supplier),
    ),
  })
  .map(({ organisation, activities, processing, suppliers }) => ({
    organisation,
    activities: activities.map((one, index) => ({ ...one, name: `Activiteit ${index}` })),
    processing: processing.map((one, index) => ({ ...one, name: `Klant ${index}` })),
    suppliers: suppliers.map((one, index) => ({ ...one, name: facts.suppliers[index]?.name ?? '' })),
  }));

const writers = { 'register.json': writeJson, 'register.xlsx': writeXlsx, 'register.csv': writeCsv } as const;
type Format = keyof typeof writers;
const write = async (document: RegisterDocument, format: Format) => bytesOf(writers[format](document));

/** A new organisation that has nothing but what was read in. */
async function readIn(bytes: Uint8Array, name: Format): Promise<TestBot> {
  const bot = await startBot({ bot: { tables: { read: readFile } } });
  await saidBefore(bot, '/register');
  await bot.handle({ type: 'file', name, bytes });
  await bot.answer({ go: true });
  return bot;
}

async function bytesFrom(bot: TestBot, format: Format): Promise<Buffer> {
  const organisation = await bot.read(async (_all, id) => id);
  const source = { store: bot.store, checklists, template: templateOf, program: 'test' };
  return readRegister(source, { organisation, language: 'nl', at }, (document) => write(document, format));
}

async function exported(bot: TestBot): Promise<Register> {
  return registerJsonSchema.parse(JSON.parse((await bytesFrom(bot, 'register.json')).toString('utf8')));
}

/** What is content: the words and values of every answered question, people and companies by name. */
function contentOf(register: Register) {
  const companies = new Map(register.suppliers.map(({ id, name }) => [id, name]));
  const value = (words: string, stored: unknown): unknown => {
    if (Array.isArray(stored)) return stored.map((one) => companies.get(String(one)) ?? one);
    return typeof stored === 'string' && /^(p\d|[0-9a-f]{8}-)/.test(stored) ? words : stored;
  };
  const leaf = ({ words, answer }: Pick<Field, 'words' | 'answer'>) =>
    answer === null ? undefined : { words: answer.value === null ? null : words, value: value(words, answer.value) };
  const fields = (entry: Entry) =>
    Object.fromEntries(
      entry.fields
        .filter(({ question }) => !['officer', 'deputy'].includes(question))
        .map((field) => {
          const { rows = null } = field;
          const own = rows !== null && rows.length > 0 ? undefined : leaf(field);
          const inside = rows?.map((row) => Object.fromEntries(row.fields.map((cell) => [cell.question, leaf(cell)])));
          return [field.question, rows === null ? own : { own, rows: inside }];
        }),
    );
  const entries = (list: readonly Entry[]) =>
    list.map((entry) => ({ name: entry.name, template: entry.template, ...fields(entry) }));
  return {
    profile: register.profile === null ? null : fields(register.profile),
    activities: entries(register.activities),
    processing: entries(register.processorActivities),
    suppliers: entries(register.suppliers),
  };
}

describe.each(['register.json', 'register.xlsx'] as const)('a register exported as %s and read in again', (format) => {
  it('says the same in every field', async () => {
    await fc.assert(
      fc.asyncProperty(someRegister, async (register) => {
        const source = sampleSource(register);
        const request = { organisation: 'o1', language: 'nl', at } as const;
        const bytes = await readRegister(source, request, (document) => write(document, format));
        const json = await readRegister(source, request, (document) => write(document, 'register.json'));
        const before = contentOf(registerJsonSchema.parse(JSON.parse(json.toString('utf8'))));
        const bot = await readIn(bytes, format);
        try {
          expect(contentOf(await exported(bot))).toEqual(before);
        } finally {
          await bot.close();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('says the same of activities that were begun from every template, with lists that follow other answers', async () => {
    const bot = await startBot();
    await saidBefore(bot, '/register');
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    for (const { id } of templates) await bot.press(`begin|${id}`);
    const customers = (await bot.record('V-001')).id;
    await bot.press(`change|${customers}|data`);
    await bot.answer({ data: ['name', 'bsn', { other: 'schoenmaat, links' }] }, { record: customers });
    await bot.answer({ 'needed/bsn/needed': true, 'needed/bsn/reason': 'omdat het moet' }, { record: customers });
    expect(await bot.stored('V-001')).toMatchObject({ 'needed/bsn/reason': 'omdat het moet' });
    const before = contentOf(await exported(bot));
    const other = await readIn(await bytesFrom(bot, format), format);
    expect(contentOf(await exported(other))).toEqual(before);
    await bot.close();
    await other.close();
  });
});

describe('a register exported as CSV and read in again', () => {
  it('says the same of activities from every template, but for lists that follow other answers', async () => {
    const bot = await startBot();
    await saidBefore(bot, '/register');
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    for (const { id } of templates) await bot.press(`begin|${id}`);
    const other = await readIn(await bytesFrom(bot, 'register.csv'), 'register.csv');
    const content = async (one: TestBot) => {
      const { profile, activities, processing } = contentOf(await exported(one));
      // A CSV has no templates, and so nothing that is asked because of one.
      const asked = ['template', 'not-kept'];
      const bare = [...activities, ...processing].map((entry) =>
        Object.fromEntries(Object.entries(entry).filter(([key]) => !asked.includes(key))),
      );
      return { name: profile?.['name'], contact: profile?.['contact'], bare };
    };
    const after = await content(other);
    for (const [index, entry] of (await content(bot)).bare.entries()) expect(after.bare[index]).toMatchObject(entry);
    expect(after.name).toEqual((await content(bot)).name);
    await bot.close();
    await other.close();
  });
});

describe('a workbook that somebody changed after the export', () => {
  it('counts as it stands there, also where an exact value was written for the old words', async () => {
    const source = sampleSource({
      activities: [{ name: 'Klanten', data: ['name', { other: 'schoenmaat' }], subjects: ['customers'] }],
    });
    const request = { organisation: 'o1', language: 'nl', at } as const;
    const bytes = await readRegister(source, request, (document) => write(document, 'register.xlsx'));
    const files = unzipSync(bytes);
    // The cell on the sheet of activities alone, as when a person types in it.
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const shared = [...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, one]) => one);
    const cell = `t="s"><v>${shared.indexOf('Naam, schoenmaat')}</v>`;
    const sheet = 'xl/worksheets/sheet3.xml';
    expect(text(sheet)).toContain(cell);
    const typed = 't="inlineStr"><is><t>Naam, E-mailadres, schoenmaat</t></is>';
    const changed = { ...files, [sheet]: strToU8(text(sheet).replace(cell, typed)) };
    const bot = await readIn(zipSync(changed), 'register.xlsx');
    expect((await bot.stored('V-001'))['data']).toEqual(['name', 'email', { other: 'schoenmaat' }]);
    await bot.close();
  });
});
