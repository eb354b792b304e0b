import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseText } from '../../src/core/prose.js';
import { wholeRegister } from '../../src/core/whole-register.js';
import { withoutNames } from '../../src/core/without-names.js';
import { measures } from '../../src/registers/activities/rules/measures.js';
import { checklistOf } from '../../src/registers/index.js';
import { outsideEdition } from '../../src/registers/overview/rules/papers/outside-edition.js';
import {
  checklists,
  everyAnswer,
  type Given,
  type SampleOptions,
  sampleContents,
} from '../adapters/documents/sample.js';

const people = ['Fatima de Vries', 'Łukasz Ó Briain', 'J.P. (Jan) van den Berg+'];

async function outside(sample: SampleOptions, names: readonly string[] = people): Promise<string> {
  return proseText(
    outsideEdition(
      await wholeRegister(await sampleContents(sample).register()),
      names.map((name) => ({ name })),
    ),
  );
}

/** What may stand in any field: a text with a name or a measure in it, or an answer that nobody confirmed. */
const typed = fc
  .tuple(fc.constantFrom(...people, 'GEHEIM'), fc.string({ maxLength: 30 }), fc.boolean())
  .map(([secret, around, lower]) => `${around} ${lower ? secret.toLowerCase() : secret} `);
const inside = checklistOf('controller-activity').sections.flatMap(({ questions }) => questions);
const textPaths = inside.flatMap((question) => {
  if (question.kind === 'text' || question.kind === 'long-text') return [question.id];
  if (question.kind !== 'rows') return [];
  return question.columns.flatMap(({ kind, id }) => (kind === 'text' ? [`${question.id}/r1/${id}`] : []));
});

describe('the edition for outside', () => {
  it('never holds an internal name, whatever was typed where', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...textPaths), typed), async (texts) => {
        const activity: Given = { ...everyAnswer(checklists.activity, 'x', 1), ...texts };
        const text = (
          await outside({ activities: [activity], suppliers: [everyAnswer(checklists.supplier, 'Mollie')] })
        ).toLowerCase();
        for (const name of people) expect(text).not.toContain(name.toLowerCase());
        expect(text).not.toContain('name mollie');
      }),
      { numRuns: 60 },
    );
  });

  it('never holds what is not confirmed, nor an open point', async () => {
    const questions = inside.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(questions),
        fc.constantFrom('standaard', 'import', 'onbekend'),
        async (open, how) => {
          const whole = everyAnswer(checklists.activity, 'OPEN', 1);
          const activity = Object.fromEntries(
            Object.entries(whole).map(([path, value]) => {
              const is = open.includes(path.split('/')[0] ?? '');
              if (!is) return [path, typeof value === 'string' ? value.replaceAll('OPEN', 'x') : value];
              return [path, { value: how === 'onbekend' ? null : (value as string), provenance: how }];
            }),
          ) as Given;
          const text = await outside({ activities: [activity] });
          expect(text).not.toContain('OPEN');
          expect(text).not.toMatch(/Nog niet (bekend|ingevuld)|voorgesteld|ingelezen|\[/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never holds a measure in detail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(
          measures.map(({ id }) => id),
          { minLength: 1 },
        ),
        async (picked) => {
          const activity = {
            ...everyAnswer(checklists.activity, 'x', 1),
            security: [...picked, { other: 'SLOT OP DE DEUR' }],
          };
          const text = await outside({ activities: [activity] });
          for (const { label } of measures) expect(text).not.toContain(label.nl);
          expect(text).not.toContain('SLOT OP DE DEUR');
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leaves out drafts', async () => {
    const text = await outside({
      activities: [
        { name: 'Wel', purposes: [] },
        { name: 'Concept hier', purposes: [] },
      ],
      statuses: ['active', 'concept'],
    });
    expect(text).toContain('Wel');
    expect(text).not.toContain('Concept hier');
  });

  it('leaves out a colleague whatever their name is made of', () => {
    for (const name of ['Anne-Marie van Dam', 'Jan (stagiair)', "O'Brien", 'A.B. Jansen', 'Zoë|[x]^$*+?\\{1}/']) {
      const blocks = [{ type: 'paragraph', text: `Vraag het ${name}, die weet het.` }] as const;
      const text = proseText(withoutNames({ title: 'x', blocks }, ['Bram', name], 'nl'));
      expect(text).not.toContain(name);
      expect(text).toContain('die weet het.');
    }
  });

  it('keeps the name of the business, also when it is that of its owner', async () => {
    const text = await outside({
      organisation: { name: 'Bakkerij Fatima de Vries' },
      activities: [{ name: 'Klanten' }],
    });
    expect(text).toContain('Bakkerij Fatima de Vries');
  });
});
