import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../src/app/ports/records.js';
import { countsOf, type DocumentEntry, type RegisterDocument } from '../../src/core/document.js';
import { columnsOf } from '../../src/core/document-entry.js';
import { countsInWords } from '../../src/core/document-words.js';
import {
  at,
  checklists,
  everyAnswer,
  type Given,
  readRegister,
  type SampleOptions,
  sampleSource,
} from '../adapters/documents/sample.js';

interface Read {
  readonly document: RegisterDocument;
  readonly activities: readonly DocumentEntry[];
  readonly pages: number;
}

async function read(sample: SampleOptions): Promise<Read> {
  const request = { organisation: 'o1', language: sample.language ?? 'nl', at } as const;
  return await readRegister(sampleSource(sample), request, async (document) => {
    const activities: DocumentEntry[] = [];
    let pages = 0;
    for await (const page of document.activities) {
      pages += 1;
      activities.push(...page);
    }
    return { document, activities, pages };
  });
}

function wordsOf({ document, activities }: Read, question: string): string | undefined {
  const index = document.columns.activity.findIndex(({ id }) => id === question);
  return activities[0]?.fields[index]?.words;
}

describe('columns', () => {
  it('stand in the order of art. 30(1), which the checklist itself names', () => {
    const columns = columnsOf(checklists.activity, 'nl');
    const letters = columns.flatMap(({ article }) => article ?? []);
    expect([...new Set(letters)]).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    expect(columns[0]?.id).toBe(checklists.activity.name);
    const questions = checklists.activity.sections.flatMap((section) => (section.aside ? [] : section.questions));
    expect(columns.map(({ id }) => id).sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it('of the register of a processor stand in the order of art. 30(2)', () => {
    const letters = columnsOf(checklists.processor, 'nl').flatMap(({ article }) => article ?? []);
    expect(letters.join('')).toMatch(/^a+b+c+d+$/);
  });

  it('of the organisation are only what the law asks', () => {
    const columns = columnsOf(checklists.organisation, 'en', 'art-30');
    expect(new Set(columns.map(({ article }) => article))).toEqual(new Set(['a']));
    expect(columns.map(({ id }) => id)).not.toContain('adviser-name');
  });
});

describe('an entry', () => {
  it('leaves out what does not apply any more', async () => {
    const hidden = { 'transfers/r1/country': 'Verweggistan', transfers: ['r1'] };
    const inside = await read({ activities: [{ ...hidden, 'outside-eea': 'no', name: 'A' }] });
    expect(wordsOf(inside, 'transfers')).toBeUndefined();
    expect(JSON.stringify(inside.activities)).not.toContain('Verweggistan');
  });

  it('leaves out what lapsed or was erased, and says what is unknown or missing', async () => {
    const answers = {
      name: 'A',
      subjects: null,
      data: { value: ['old'], provenance: 'vervallen' },
      source: { value: null, provenance: 'gewist' },
    } as const;
    const found = await read({ activities: [answers] });
    expect(wordsOf(found, 'subjects')).toBe('Nog niet bekend');
    expect(wordsOf(found, 'data')).toBe('Nog niet ingevuld');
    expect(wordsOf(found, 'source')).toBe('Nog niet ingevuld');
    const kinds = new Map(found.activities[0]?.open.map(({ path, kind }) => [path, kind]));
    expect(kinds.get('subjects')).toBe('onbekend');
    expect(kinds.get('data')).toBe('ontbreekt');
  });

  it('counts its answers by where they come from', async () => {
    const { document, activities } = await read({
      activities: [
        {
          name: 'A',
          subjects: null,
          source: { value: ['person'], provenance: 'import', source: 'oud.csv:3' },
          data: { value: ['name'], provenance: 'standaard', source: 'template:customers@1' },
        },
      ],
    });
    const [entry] = activities;
    const counts = entry && countsOf(entry, document.columns.activity);
    expect(counts).toMatchObject({ bevestigd: 1, standaard: 2, onbekend: 1 });
    expect(counts && countsInWords(counts, 'en')).toMatch(
      /^1 confirmed, 2 suggested, not yet confirmed, 1 unknown, \d+ not filled/,
    );
  });

  it('looks at the profile of the organisation where a condition does', async () => {
    const activities = [{ name: 'Salarissen', subjects: ['staff'] }];
    const council = { staff: 60, 'works-council': true };
    const asked = checklists.activity.sections.find(({ id }) => id === 'works-council')?.questions[0]?.id ?? '';
    expect(wordsOf(await read({ activities, organisation: council }), asked)).toBe('Nog niet ingevuld');
    expect(wordsOf(await read({ activities, organisation: { ...council, staff: 9 } }), asked)).toBeUndefined();
    expect(wordsOf(await read({ activities, organisation: null }), asked)).toBeUndefined();
  });

  it('says whether a DPIA is needed, and that none is only when all that counts is known', async () => {
    const quiet = {
      name: 'A',
      subjects: ['customers'],
      data: ['name'],
      sensitive: ['none'],
      monitoring: ['none'],
      automated: 'no',
      risks: ['none'],
    };
    const dpiaOf = async (given: Given) => (await read({ activities: [given] })).activities[0]?.dpia;
    expect(await dpiaOf(quiet)).toMatchObject({ outcome: 'not-needed', words: expect.stringMatching(/niet nodig/) });
    for (const open of [{ ...quiet, risks: null }, { name: 'A' }]) {
      const found = await dpiaOf(open);
      expect(found).toMatchObject({ outcome: 'unknown', likely: false });
      expect(found?.words).toMatch(/nog niet te zeggen\. Nog niet bekend: .*extra risico/);
    }
    expect(await dpiaOf({ name: 'A', monitoring: ['reads-along'] })).toMatchObject({
      outcome: 'consider',
      likely: true,
    });
    expect(await dpiaOf({ ...quiet, automated: 'decides' })).toMatchObject({ outcome: 'required', likely: false });
  });

  it('says why a warning was left so, once somebody gave a reason', async () => {
    const nobody = { name: 'A', owner: 'none' };
    expect(wordsOf(await read({ activities: [nobody] }), 'kept')).toBeUndefined();
    const reason = { 'kept/nobody-keeps-it/reason': 'De eigenaar is op reis.' };
    expect(wordsOf(await read({ activities: [{ ...nobody, ...reason }] }), 'kept')).toContain(
      'De eigenaar is op reis.',
    );
  });

  it('shows own words beside options, and each person by name', async () => {
    const recipients = [{ other: 'De buurman' }];
    const found = await read({ activities: [{ name: 'A', recipients, owner: 'p1' }] });
    expect(wordsOf(found, 'recipients')).toBe('De buurman');
    expect(wordsOf(found, 'owner')).toBe('Fatima de Vries');
  });
});

describe('a register', () => {
  it('comes in pages, without what has ended', async () => {
    const count = 250;
    const statuses = Array.from({ length: count }, (_, index): StoredRecord['status'] =>
      index === 7 ? 'archived' : 'active',
    );
    const activities = Array.from({ length: count }, (_, index) => ({ name: `A${index}` }));
    const found = await read({ activities, statuses });
    expect(found.pages).toBe(5);
    expect(found.activities).toHaveLength(count - 1);
    expect(found.document.archived).toBe(1);
    expect(found.activities.map(({ name }) => name)).not.toContain('A7');
  });

  it('holds a suppliers page with the names its activities pick', async () => {
    const found = await read({
      activities: [{ name: 'A', suppliers: ['s1'] }],
      suppliers: [everyAnswer(checklists.supplier, 'host')],
    });
    expect(wordsOf(found, 'suppliers')).toBe('name host');
  });

  it('refuses an organisation that does not exist', async () => {
    const source = sampleSource({});
    const nobody = { read: source.store.read };
    const request = { organisation: 'nobody', language: 'nl', at } as const;
    const empty = {
      ...source,
      store: {
        read: <T>(work: Parameters<typeof nobody.read<T>>[0]) =>
          nobody.read((repositories) => work({ ...repositories, organisations: { get: async () => undefined } })),
      },
    };
    await expect(readRegister(empty, request, async () => 1)).rejects.toThrow('nobody');
  });
});
