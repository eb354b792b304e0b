// The register as a document: read by people, so it is short; read by an authority, so nothing that was answered is lost,
// nothing unanswered looks answered, and what nobody confirmed is seen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../adapters/documents/pdf.js';
import type { DocumentColumn, DocumentEntry, DocumentField } from '../../../src/core/document.js';
import type { Checklist } from '../../../src/core/engine/checklist.js';
import type { Value } from '../../../src/core/engine/value.js';
import { type Prose, proseText } from '../../../src/core/prose.js';
import type { WholeRegister } from '../../../src/core/whole-register.js';
import { templates } from '../../../src/registers/activities/rules/templates/index.js';
import { fieldsOf, registerProse } from '../../../src/registers/overview/rules/papers/register-prose.js';
import { bytesOf, checklists, everyAnswer, type Given } from '../../adapters/documents/sample.js';
import { anyRecord, entryIn, kinds, leavesOf, registerWith } from './any-register.js';

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 40) };
const proseOf = (document: WholeRegister): Prose => registerProse(document, () => []);
const squeezed = (text: string) => text.toLowerCase().replaceAll(/[\s•]+/g, ' ');
const gapsIn = ({ blocks }: Prose) => blocks.flatMap((block) => (block.type === 'gap' ? [block.text] : [])).join('; ');

/** What somebody typed, and days: those words have to stand there as they are. */
function freeWords({ answer, words }: DocumentField): readonly string[] {
  const value = answer?.value;
  const each = Array.isArray(value) ? value : [value];
  return each.flatMap((one) => {
    if (one !== null && typeof one === 'object' && 'other' in one) return [squeezed(one.other)];
    if (typeof one === 'string' && /^2026-/.test(one)) return [squeezed(words)];
    return typeof one === 'string' && /^[a-z]+ [a-z]+$/.test(one) ? [one] : [];
  });
}

/** Paths of this record that the document holds an answer of. */
function answeredPaths(record: Given, entry: DocumentEntry, columns: readonly DocumentColumn[]): readonly string[] {
  return Object.keys(record).filter((path) => {
    const [question, row, cell] = path.split('/');
    const at = columns.findIndex(({ id }) => id === question);
    const field = entry.fields[at];
    if (row === undefined) return field?.answer && field.rows === null;
    const place = columns[at]?.columns?.findIndex(({ id }) => id === cell) ?? -1;
    return field?.rows?.find(({ id }) => id === row)?.fields[place]?.answer;
  });
}

/** The same question with another answer, or with the same one that is only suggested or is confirmed. */
function changedFrom(held: Given[string], answer: boolean): NonNullable<Given[string]> | null {
  if (held === null || typeof held !== 'object' || !('provenance' in held)) return held === null ? 'nu bekend' : null;
  const isOpen = held.provenance === 'standaard' || held.provenance === 'import';
  return answer ? null : { value: held.value, provenance: isOpen ? 'bevestigd' : 'standaard' };
}

/** Questions with a list of their own, each with every pick alone. */
const pickedIn = ({ sections }: Checklist): readonly (readonly [string, readonly Value[]])[] =>
  sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      if ((question.kind !== 'choice' && question.kind !== 'choices') || 'from' in question.options) return [];
      const alone = question.options.map(({ id }): Value => (question.kind === 'choice' ? id : [id]));
      return [[question.id, alone] as const];
    });

describe('the register in sentences', () => {
  it('says whatever was typed, counted or dated, and so does every question of the law', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async ({ kind, record }) => {
        const document = await registerWith(kind, [record]);
        const text = squeezed(proseText(proseOf(document)));
        const { entry } = entryIn(document, kind);
        for (const leaf of entry.fields.flatMap(leavesOf))
          for (const told of freeWords(leaf)) expect(text).toContain(told);
      }),
      runs,
    );
  });

  it('says something else as soon as one answer is another, is not known, or is not confirmed', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.nat(), fc.nat(), async ({ kind, record }, which, how) => {
        const document = await registerWith(kind, [record]);
        const { entry, columns } = entryIn(document, kind);
        const paths = answeredPaths(record, entry, columns);
        const path = paths[which % paths.length];
        if (path === undefined) return;
        const changed = await registerWith(kind, [
          { ...record, [path]: changedFrom(record[path] ?? null, how % 2 === 0) },
        ]);
        // What the document said before it was written in sentences: a field for each question.
        const before = fieldsOf(entry, columns, 'nl');
        const after = entryIn(changed, kind);
        if (JSON.stringify(before) === JSON.stringify(fieldsOf(after.entry, after.columns, 'nl'))) return;
        expect(proseText(proseOf(changed)), path).not.toBe(proseText(proseOf(document)));
      }),
      runs,
    );
  });

  it('marks what nobody answered as open, and says nothing about it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.boolean(), async ({ kind, record }, asked) => {
        const { entry, columns } = entryIn(await registerWith(kind, [record]), kind);
        const single = columns.filter(({ id }, index) => id !== 'name' && entry.fields[index]?.rows === null);
        for (const column of single) {
          const { [column.id]: _gone, ...rest } = record;
          const emptied = await registerWith(kind, [asked ? { ...rest, [column.id]: null } : rest]);
          const there = entryIn(emptied, kind).entry.fields[columns.indexOf(column)];
          if (!there || (there.answer === null && there.words === '')) continue;
          expect(gapsIn(proseOf(emptied)), column.id).toContain(column.label);
        }
      }),
      { ...runs, numRuns: 3 },
    );
  });

  it('says each option of each question in its own way, in both languages', async () => {
    const all = (['nl', 'en'] as const).flatMap((language) =>
      (['activities', 'processing', 'suppliers', 'organisation'] as const).flatMap((kind) =>
        pickedIn(kinds[kind]).map(([id, values]) => ({ language, kind, id, values })),
      ),
    );
    for (const { language, kind, id, values } of all) {
      const full = everyAnswer(kinds[kind], 'antwoord');
      const said = new Set<string>();
      for (const value of values) {
        const document = await registerWith(kind, [{ ...full, [id]: value }], language);
        const { entry, columns } = entryIn(document, kind);
        if (!entry.fields[columns.findIndex((column) => column.id === id)]) continue;
        const text = proseText(proseOf(document));
        expect(said.has(text), `${id}: ${String(value)}`).toBe(false);
        expect(text).not.toMatch(/\{\w+\}|undefined|\.\.(?!\.)/);
        said.add(text);
      }
    }
  });
});

describe('the pages of the register', () => {
  const pagesOf = async (prose: Prose) =>
    (await bytesOf(writePdf(prose, 'nl'))).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  const fromTemplates = templates
    .filter(({ checklist }) => checklist === 'controller-activity')
    .slice(0, 15)
    .map(({ values, name }): Given => {
      const own = Object.entries(values).map(([path, value]) => [
        path,
        typeof value === 'object' && 'nl' in value ? value.nl : value,
      ]);
      const usual = {
        suppliers: [{ other: 'Exact' }, { other: 'Microsoft 365' }],
        access: ['management'],
        owner: 'p1',
      };
      return { ...Object.fromEntries(own), name: name.nl, ...usual } as Given;
    });

  it('begin with fifteen activities on one page, each a line', async () => {
    const { blocks, ...head } = proseOf(await registerWith('activities', fromTemplates));
    const end = blocks.findIndex(({ type }) => type === 'page-break');
    expect(await pagesOf({ ...head, blocks: blocks.slice(0, end) })).toBe(1);
    const [table] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(table?.rows).toHaveLength(15);
    expect(table?.columns).toHaveLength(7);
  });

  it('are at most two for each activity, also where everything is answered at length', async () => {
    for (const given of [...fromTemplates, everyAnswer(checklists.activity, 'een antwoord van een paar woorden')]) {
      const { blocks } = proseOf(await registerWith('activities', [given]));
      const from = blocks.findIndex((block) => block.type === 'heading' && block.level === 2);
      const to = blocks.findIndex((block, index) => index > from && block.type === 'page-break');
      expect(await pagesOf({ title: 'Een activiteit', blocks: blocks.slice(from, to) })).toBeLessThanOrEqual(2);
    }
  });
});
