// The sheet for the authority states only what somebody said: each line is compared with the stored answers, by other means
// than those that made it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Provenance } from '../../../src/core/engine/answers.js';
import type { Checklist, Column, Scope } from '../../../src/core/engine/checklist.js';
import { optionsOf } from '../../../src/core/engine/options.js';
import { placeOf, scopeOf } from '../../../src/core/engine/scope.js';
import { showValue } from '../../../src/core/engine/telling/show.js';
import type { Value } from '../../../src/core/engine/value.js';
import type { Prose } from '../../../src/core/prose.js';
import { showInstant } from '../../../src/core/time.js';
import { specialData } from '../../../src/registers/breach/rules/facts.js';
import { incidents } from '../../../src/registers/breach/rules/options.js';
import { authorityForm } from '../../../src/registers/breach/rules/papers/authority-form.js';
import { authoritySheet } from '../../../src/registers/breach/rules/papers/authority-sheet.js';
import { gapsOf, openGapsOf } from '../../../src/registers/breach/rules/papers/form-lines.js';
import { checklistOf } from '../../../src/registers/index.js';
import { bakery, completeFile, fileOf, now } from './file.js';

const questions = authorityForm.flatMap((chapter) => chapter.questions);
const asked = questions.filter(({ by }) => by.length > 0);

/** What stands behind each number, as it is printed. */
function linesOf({ blocks }: Prose): Map<string, string> {
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      if (block.type === 'field') return [[block.label.split(' ')[0] ?? '', block.value]];
      const [, number, words] = block.type === 'note' ? (/^(\d+\.\S+) [^:]+: (.*)$/.exec(block.text) ?? []) : [];
      return number === undefined ? [] : [[number, words ?? '']];
    }),
  );
}

describe('a sheet of a breach', () => {
  it('says only gaps when nothing was said, and how many', () => {
    const untouched = fileOf({});
    const sheet = authoritySheet(untouched, 'nl');
    const lines = linesOf(sheet);
    for (const { number } of asked.filter((one) => one.number !== '1.1')) expect(lines.get(number), number).toBe('');
    expect(lines.get('1.1')).toBe('kies "nieuwe melding van een inbreuk"');
    expect(sheet.title).toContain('voorlopig');
    expect(JSON.stringify(sheet.blocks)).toContain(`${asked.length - 1} vragen staan nog open`);
  });

  it('says of one that was only reported no more than the report', () => {
    const reported = fileOf({ 'what-happened': 'Mail naar de verkeerde klant', 'noticed-at': now });
    const lines = [...linesOf(authoritySheet(reported, 'nl'))];
    expect(lines.filter(([, words]) => words !== '' && !/^(kies|zie) /.test(words)).map(([number]) => number)).toEqual([
      '4.2',
      '4.5',
      '5.3',
    ]);
  });

  it('has no gap when all was said, and is definitive', () => {
    const full = fileOf(completeFile, bakery);
    expect(gapsOf(full, 'nl')).toEqual([]);
    const sheet = authoritySheet(full, 'nl');
    for (const [number, words] of linesOf(sheet)) expect(words, number).not.toBe('');
    expect(sheet.title).toContain('definitief');
    expect(JSON.stringify(sheet.blocks)).toContain('Er staat geen vraag meer open');
  });

  it.each([
    ['9.3', { 'severity-why': 'Met BSN kan men fraude plegen.', severity: null }],
    ['6.3', { 'records-why': 'Alle klanten van dit jaar.', 'records-count': null }],
    ['3.2.1', { filer: 'noor', 'filer-role': null, 'filer-contact': null }],
    ['3.2.1', { filer: 'noor', 'filer-role': 'Eigenaar', 'filer-contact': null }],
  ])('keeps %s open while only a part of it was said', (number, said) => {
    const file = fileOf({ ...completeFile, ...said }, bakery);
    expect(openGapsOf(file, 'nl').map((one) => one.number)).toEqual([number]);
    expect(authoritySheet(file, 'nl').title).toContain('voorlopig');
  });

  it('prints "niet van toepassing" with who said so and when, and never by itself', () => {
    const said = linesOf(authoritySheet(fileOf({ ...completeFile, 'contact-person': 'n.v.t.' }, bakery), 'nl'));
    expect(said.get('3.2.2')).toBe('n.v.t.');
    const one = linesOf(authoritySheet(fileOf({ ...completeFile, 'other-countries': 'n.v.t.' }, bakery), 'nl'));
    expect(one.get('2.1.1')).toBe('niet van toepassing (Noor Bakker, 24 november 2026 om 09:00)');
    expect(one.get('3.1.1d')).toBe('niet van toepassing: er is geen FG (Noor Bakker, 24 november 2026 om 09:00)');
  });

  it('is definitive with gaps too, as soon as somebody said why of each', () => {
    const { 'other-countries': _, ...rest } = completeFile;
    const open = { ...rest, people: null, 'people-least': null };
    const row = (id: string, number: string, kind: string, why?: string) => ({
      [`left-open/${id}/number`]: number,
      [`left-open/${id}/kind`]: kind,
      ...(why === undefined ? {} : { [`left-open/${id}/why`]: why }),
    });
    const half = fileOf({ ...open, 'left-open': ['r1'], ...row('r1', '2.1.1', 'not-applicable') }, bakery);
    expect(openGapsOf(half, 'nl').map(({ number }) => number)).toEqual(['2.1.1', '7.3']);
    const both = fileOf(
      {
        ...open,
        'left-open': ['r1', 'r2'],
        ...row('r1', '2.1.1', 'not-applicable', 'Alle klanten wonen hier.'),
        ...row('r2', '7.3', 'not-known', 'De leverancier telt nog.'),
      },
      bakery,
    );
    const sheet = authoritySheet(both, 'nl');
    expect(sheet.title).toContain('definitief');
    expect(gapsOf(both, 'nl').map(({ number }) => number)).toEqual(['7.3']);
    expect(JSON.stringify(sheet.blocks)).toContain('1 vraag blijft open: 7.3');
    const lines = linesOf(sheet);
    expect(lines.get('2.1.1')).toMatch(/^niet van toepassing: Alle klanten wonen hier\. \(Noor Bakker, /);
    expect(lines.get('7.3')).toMatch(/^\[…\] nog niet bekend: De leverancier telt nog\. \(Noor Bakker, /);
  });

  it('of a number that was answered after all prints the answer', () => {
    const known = fileOf(
      {
        ...completeFile,
        'left-open': ['r1'],
        'left-open/r1/number': '7.3',
        'left-open/r1/kind': 'not-known',
        'left-open/r1/why': 'De leverancier telt nog.',
      },
      bakery,
    );
    expect(linesOf(authoritySheet(known, 'nl')).get('7.3')).toBe('minimaal 120, maximaal 150');
  });

  it.each<[string, Readonly<Record<string, Value>>, string, string]>([
    ['een stuk of 40 patiëntendossiers', { people: 43 }, 'Aantal mensen: 43 mensen', ''],
    ['het gaat om 12 klanten', { people: 12 }, '', 'Aantal mensen'],
    ['de laptop was versleuteld', { readable: 'readable' }, 'Leesbaar: Ja, gewoon leesbaar', ''],
    ['er stonden namen en bsn op', { data: ['name'] }, 'Gegevens: Naam', 'BSN'],
    ['er stonden namen op', { data: ['name', 'bsn'] }, '', 'Gegevens: '],
    ['we hebben 40 jaar dossiers en de laptop is weg', { people: 43 }, '', 'Aantal mensen: 43'],
  ])('says below "%s" what was said otherwise later, and never changes those words', (told, later, anew, not) => {
    const { blocks } = authoritySheet(fileOf({ 'what-happened': told, ...later }), 'nl');
    const at = blocks.findIndex((block) => block.type === 'field' && block.label.startsWith('5.3 '));
    expect(blocks[at]).toMatchObject({ value: told });
    const below = JSON.stringify(blocks[at + 1]);
    expect(below).toContain('Zo opgeschreven op 24 november 2026 om 09:00.');
    expect(below).toContain(anew === '' ? 'opgeschreven' : `Daarna is gezegd: ${anew}`);
    if (not !== '') expect(below).not.toContain(not);
  });

  it('shows beside the measures what was noted in the timeline, and not what was noted at the closing', () => {
    const noted = (id: string, at: string, note: string) => ({ [`notes/${id}/at`]: at, [`notes/${id}/note`]: note });
    const file = fileOf({
      ...completeFile,
      'closed-at': '2026-11-24T09:00:00.000Z',
      notes: ['r1', 'r2'],
      ...noted('r1', '2026-11-23T15:00:00.000Z', 'Aangifte gedaan'),
      ...noted('r2', '2026-11-24T09:00:00.000Z', 'Gesloten terwijl dit nog openstond: niets.'),
    });
    const sheet = JSON.stringify(authoritySheet(file, 'nl').blocks);
    expect(sheet).toContain('In het logboek staat ook: 23 november 2026 om 16:00: Aangifte gedaan. Hoort dat hier?');
    expect(sheet).not.toContain('Gesloten terwijl');
    expect(JSON.stringify(authoritySheet(fileOf(completeFile), 'nl').blocks)).not.toContain('logboek');
  });

  it('says that a report is added to once there is one, and no longer that a provisional one can be made', () => {
    const filed = { filings: ['r1'], 'filings/r1/filing': 'provisional', 'filings/r1/filed-at': now };
    const sheet = JSON.stringify(authoritySheet(fileOf({ 'what-happened': 'Laptop weg', ...filed }), 'nl').blocks);
    expect(sheet).not.toContain('U kunt nu voorlopig melden');
    expect(sheet).toContain('Vul uw melding hiermee aan.');
  });

  it('prints nothing that we only suggested', () => {
    const file = fileOf(completeFile, bakery);
    const suggested = new Map(file.answers);
    for (const path of ['data', 'groups', 'nature']) {
      const stored = suggested.get(path);
      if (stored) suggested.set(path, { ...stored, provenance: 'standaard', source: 'suggested' });
    }
    const lines = linesOf(authoritySheet(file.withAnswers(suggested), 'nl'));
    for (const number of ['5.1', '6.1', '6.2', '7.1']) expect(lines.get(number), number).toBe('');
  });
});

// Random files.

const words = fc.oneof(
  fc.constantFrom('nee', 'n.v.t.', 'politie', 'België, Duitsland'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== ''),
);
const moments = fc
  .integer({ min: 0, max: 20_000 })
  .map((minutes) => new Date(Date.parse('2026-11-10T00:00:00Z') + minutes * 60_000).toISOString());

function valueFor(question: Column, scope: Scope): fc.Arbitrary<Value> {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return words;
    case 'yes-no':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: question.min, max: Math.min(question.max, 9999) });
    case 'day':
      return moments.map((moment) => moment.slice(0, 10));
    case 'moment':
      return moments;
    case 'person':
      return fc.constant('noor');
    case 'choice':
    case 'choices': {
      const ids = optionsOf(question, scope, 'all').map(({ id }) => id);
      const known: fc.Arbitrary<Value & (string | { other: string })> =
        ids.length === 0 ? words.map((other) => ({ other })) : fc.constantFrom(...ids);
      const one = question.other
        ? fc.oneof(
            known,
            known,
            words.map((other) => ({ other })),
          )
        : known;
      return question.kind === 'choice' ? one : fc.uniqueArray(one, { minLength: 1, maxLength: 4 });
    }
  }
}

const origins = fc.constantFrom<[Provenance, string | null]>(
  ['bevestigd', null],
  ['bevestigd', null],
  ['bevestigd', null],
  ['standaard', 'report:r'],
  ['standaard', 'suggested'],
  ['import', 'file:1'],
  ['onbekend', null],
  ['gewist', null],
);

/** Answers to any of the questions of a checklist, each said, suggested, unknown, erased or not there. */
function answersFor(checklist: Checklist, facts: Scope['facts']): fc.Arbitrary<Map<string, Answer>> {
  const scope = scopeOf(checklist, new Map(), facts);
  const single = checklist.sections
    .flatMap((section) => section.questions)
    .flatMap((question) => (question.kind === 'rows' ? [] : [question]));
  return fc
    .tuple(
      ...single.map((question) =>
        fc.option(fc.tuple(valueFor(question, scope), origins, moments), { nil: undefined, freq: 3 }),
      ),
    )
    .map((given) => {
      const answers = new Map<string, Answer>();
      given.forEach((one, index) => {
        const question = single[index];
        if (one === undefined || question === undefined) return;
        const [value, [provenance, source], at] = one;
        const none = provenance === 'onbekend' || provenance === 'gewist';
        answers.set(question.id, {
          path: question.id,
          n: 1,
          value: none ? null : value,
          provenance,
          source,
          by: 'noor',
          at,
          turn: 't',
          checklistVersion: 1,
        });
      });
      return answers;
    });
}

const base = fileOf({}).facts;
const files = fc.tuple(answersFor(checklistOf('breach'), base), answersFor(checklistOf('organisation'), base));

/** What somebody said at `checklist:path`, straight from the row. */
function saidAt(scope: Scope, named: string): { value: Value; words: string; at: string } | undefined {
  const [checklist = '', path = ''] = named.split(':');
  const rows = checklist === 'organisation' ? scope.facts.organisation : scope.answers;
  const stored = rows?.get(path);
  const question = placeOf(checklistOf(checklist), path)?.question;
  if (stored === undefined || stored.value === null || question === undefined || question.kind === 'rows')
    return undefined;
  const isTold = stored.provenance === 'standaard' && stored.source === 'report:r' && path !== 'nature';
  if (stored.provenance !== 'bevestigd' && !isTold) return undefined;
  const of = checklist === 'organisation' ? scopeOf(checklistOf('organisation'), new Map(), scope.facts) : scope;
  return { value: stored.value, words: showValue(question, stored.value, of, 'nl'), at: stored.at };
}

type Expected = (said: (named: string) => ReturnType<typeof saidAt>) => string;
const in8 = 'breach:';

/** The lines that are no plain row of answers. */
const special: Readonly<Record<string, Expected>> = {
  '1.1': () => 'kies "nieuwe melding van een inbreuk"',
  '3.1.1b': (said) => said('organisation:name')?.words ?? '',
  '3.2.2': (said) =>
    said(`${in8}contact-person`)?.words ??
    ['organisation:dpo-name', 'organisation:dpo-contact'].flatMap((one) => said(one)?.words ?? []).join(', '),
  '4.1.2': (said) =>
    said(`${in8}goes-on`)?.value === true ? 'duurt nog voort' : (said(`${in8}ended-at`)?.words ?? ''),
  '5.2': (said) => {
    const incident = said(`${in8}incident`);
    return incidents.find(({ id }) => id === incident?.value)?.form.nl ?? incident?.words ?? '';
  },
  '7.3': (said) => {
    const most = said(`${in8}people`);
    const least = said(`${in8}people-least`);
    if (most === undefined) return '';
    return least === undefined ? String(most.value) : `minimaal ${least.value}, maximaal ${most.value}`;
  },
  '8.1': (said) => {
    const readable = said(`${in8}readable`);
    if (readable === undefined) return '';
    if (readable.value !== 'unintelligible' && readable.value !== 'hashed') return 'Nee';
    const key = said(`${in8}key-safe`);
    const how = said(`${in8}measures-kind`)?.words ?? '[…]';
    return `Ja: ${how}${key === undefined ? '' : `; sleutel veilig: ${key.words}`}`;
  },
  '10.1.1': (said) => {
    const decided = said(`${in8}tell-people`);
    if (decided === undefined) return '';
    if (decided.value === false)
      return ['Nee', said(`${in8}people-ground`)?.words, said(`${in8}people-reason`)?.words].filter(Boolean).join('. ');
    const at = said(`${in8}told-at`);
    const plan = said(`${in8}told-plan`);
    return at ? `Ja, op ${at.words}` : plan ? `Gepland op ${plan.words}` : '';
  },
};

function dataLine(scope: Scope, wanted: 'ordinary' | 'special'): string {
  const said = saidAt(scope, 'breach:data');
  const question = placeOf(scope.checklist, 'data')?.question;
  if (!Array.isArray(said?.value) || question === undefined || question.kind === 'rows') return '';
  const isSpecial = (one: unknown) => specialData.some((kind) => kind === one);
  const picked = said.value.filter((one) => isSpecial(one) === (wanted === 'special'));
  if (picked.length > 0) return showValue(question, picked, scope, 'nl');
  if (wanted === 'ordinary') return '';
  const other = said.value.filter((one) => typeof one === 'object');
  return other.length === 0 ? 'geen aangekruist' : showValue(question, other, scope, 'nl');
}

/** What the sheet must print for a number of this file. */
function expected(scope: Scope, { number, by }: (typeof asked)[number]): string {
  const said = (named: string) => saidAt(scope, named);
  if (number === '6.1') return dataLine(scope, 'ordinary');
  const between = by.some((one) => one.startsWith('organisation:')) ? ', ' : '; ';
  return special[number]?.(said) ?? by.flatMap((one) => said(one)?.words ?? []).join(between);
}

/** That it does not apply is printed with a person and a moment; where the one answer to it says so, with its own. */
function expectNotApplicable(scope: Scope, { number, by }: (typeof asked)[number], printed: string): void {
  expect(printed, number).toMatch(/\(Noor Bakker, \d+ november 2026 om \d\d:\d\d\)$/);
  const alone = by.length === 1 ? saidAt(scope, by[0] ?? '') : undefined;
  if (alone === undefined) return;
  expect(alone.words.trim()).toBe('n.v.t.');
  expect(printed).toBe(`niet van toepassing (Noor Bakker, ${showInstant(alone.at, 'Europe/Amsterdam', 'nl')})`);
}

describe('each line of a sheet', () => {
  it('is what is stored, over 1,000 random files', () => {
    fc.assert(
      fc.property(files, ([answers, organisation]) => {
        const scope = scopeOf(checklistOf('breach'), answers, { ...base, organisation });
        const lines = linesOf(authoritySheet(scope, 'nl'));
        for (const question of asked) {
          const { number } = question;
          const printed = lines.get(number) ?? 'missing';
          if (/^niet van toepassing/.test(printed)) expectNotApplicable(scope, question, printed);
          else if (number === '6.2') expect(printed).toContain(dataLine(scope, 'special'));
          else expect(printed, number).toBe(expected(scope, question));
        }
        const empty = asked.filter(({ number }) => lines.get(number) === '').map(({ number }) => number);
        expect(gapsOf(scope, 'nl').map(({ number }) => number)).toEqual(expect.arrayContaining(empty));
      }),
      { numRuns: Math.max(1000, Number(process.env['PROPERTY_RUNS'] ?? 0)) },
    );
  }, 120_000);
});
