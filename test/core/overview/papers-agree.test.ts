// No paper denies what another says: kinds of data, groups, recipients, countries and terms are read back from the finished
// texts of the register, the statement, the outside edition and the JSON, and compared.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../adapters/documents/json.js';
import type { Option } from '../../../src/core/engine/checklist.js';
import { questionOf } from '../../../src/core/engine/scope.js';
import { proseText } from '../../../src/core/prose.js';
import { registerOf } from '../../../src/registers/overview/papers/register-document.js';
import { outsideEdition } from '../../../src/registers/overview/rules/papers/outside-edition.js';
import { groupsOf, privacyStatement } from '../../../src/registers/overview/rules/papers/privacy-statement.js';
import { registerProse } from '../../../src/registers/overview/rules/papers/register-prose.js';
import { registerJsonSchema } from '../../../src/registers/overview/rules/register-json.js';
import { at, bytesOf, checklists, type Given, sampleSource } from '../../adapters/documents/sample.js';
import { recordOf, registerWith } from './any-register.js';

/** As `recordOf`, with every answer confirmed: what is only suggested is on no paper for outside. */
const confirmed = recordOf(checklists.activity).map((record): Given => {
  const entries = Object.entries(record).map(([path, held]) => {
    const stood = held !== null && typeof held === 'object' && 'provenance' in held ? held.value : held;
    return [path, stood];
  });
  return { ...Object.fromEntries(entries), name: 'Klanten' };
});

const labelsOf = (id: string): readonly string[] => {
  const question = questionOf(checklists.activity, id);
  const options: readonly Option[] =
    question?.kind === 'choices' && !('from' in question.options) ? question.options : [];
  return options.map(({ label }) => label.nl.toLowerCase());
};

/** Which of these a sentence or line names; the longest first, because one may stand inside another. */
function namedIn(text: string, labels: readonly string[]): readonly string[] {
  let rest = text.toLowerCase();
  const found: string[] = [];
  for (const label of [...labels].sort((one, two) => two.length - one.length)) {
    const at = rest.search(
      new RegExp(`(?<![\\p{L}-])${label.replace(/[()[\]\\.*+?^$|{}]/g, '\\$&')}(?![\\p{L}-])`, 'u'),
    );
    if (at < 0) continue;
    found.push(label);
    rest = `${rest.slice(0, at)}#${rest.slice(at + label.length)}`;
  }
  return found.sort();
}

/** What stands behind this beginning, up to where the next one begins; undefined where it does not stand there. */
function behind(text: string, begins: RegExp, ends: RegExp): string | undefined {
  const start = begins.exec(text);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const end = text.slice(from).search(ends);
  return text.slice(from, end < 0 ? undefined : from + end);
}

const nextField = /\n\n/;
const stop = /\. (?=\p{Lu})|\.\n|\.$/u;

async function papersOf(record: Given) {
  const document = await registerWith('activities', [record]);
  const { store, ...source } = sampleSource({ activities: [record] });
  const json = await store.read(async (repositories) =>
    bytesOf(writeJson(await registerOf(repositories, source, { organisation: 'o1', language: 'nl', at }))),
  );
  const [activity] = registerJsonSchema.parse(JSON.parse(json.toString('utf8'))).activities;
  return {
    register: proseText(registerProse(document, () => [])),
    outside: proseText(outsideEdition(document, [])),
    statements: groupsOf(document).map((group) => proseText(privacyStatement(document, group))),
    field: (id: string) => activity?.fields.find(({ question }) => question === id),
    words: (id: string) => activity?.fields.find(({ question }) => question === id)?.words ?? '',
  };
}

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) };
const labels = { data: labelsOf('data'), subjects: labelsOf('subjects'), recipients: labelsOf('recipients') };

type Told = Readonly<Record<keyof typeof labels, readonly string[]>>;

function expectInRegister(register: string, told: Told): void {
  const data = behind(register, /Wij bewaren (?!ook|geen|het burger)/, stop) ?? '';
  expect(namedIn(data, labels.data)).toEqual(told.data);
  expect(namedIn(behind(register, /Het gaat om /, stop) ?? '', labels.subjects)).toEqual(told.subjects);
  const nobody = /aan niemand door/.test(register) ? 'niemand' : '';
  const passed = behind(register, /Wij geven de gegevens door aan: /, stop) ?? nobody;
  expect(namedIn(passed, labels.recipients)).toEqual(told.recipients);
}

const dataIn = (text: string) => namedIn(behind(text, /Welke gegevens:\s/, nextField) ?? '', labels.data);

function expectOutside({ outside }: { readonly outside: string }, told: Told): void {
  expect(dataIn(outside)).toEqual(told.data);
  expect(namedIn(behind(outside, /Van wie: /, nextField) ?? '', labels.subjects)).toEqual(told.subjects);
  expect(namedIn(behind(outside, /Aan wie: /, nextField) ?? '', labels.recipients)).toEqual(told.recipients);
}

function expectInStatement(text: string, told: Told): void {
  expect(dataIn(text)).toEqual(told.data);
  const given = behind(text, /Aan wie wij ze geven:\s/, nextField) ?? '';
  const others = given.replace(/Aan niemand|Bedrijven die ons helpen.*/s, '');
  expect(namedIn(others, labels.recipients)).toEqual(told.recipients.filter((each) => each !== 'niemand'));
}

describe('the papers of one register', () => {
  it('name the same kinds of data, groups of people and recipients', async () => {
    await fc.assert(
      fc.asyncProperty(confirmed, async (record) => {
        const papers = await papersOf(record);
        const told = {
          data: namedIn(papers.words('data'), labels.data),
          subjects: namedIn(papers.words('subjects'), labels.subjects),
          recipients: namedIn(papers.words('recipients'), labels.recipients),
        };
        expectInRegister(papers.register, told);
        expectOutside(papers, told);
        for (const text of papers.statements) expectInStatement(text, told);
      }),
      runs,
    );
  });

  it('say the same about countries outside Europe and about how long', async () => {
    await fc.assert(
      fc.asyncProperty(confirmed, async (record) => {
        const { register, outside, statements, field } = await papersOf(record);
        const stays = field('outside-eea')?.answer?.value === 'no';
        expect(/niet naar een land buiten Europa/.test(register)).toBe(stays);
        for (const text of [outside, ...statements]) expect(/de gegevens blijven in Europa/i.test(text)).toBe(stays);
        const leaves = field('outside-eea')?.answer?.value === 'yes';
        expect(/gaan naar een land buiten Europa/.test(register)).toBe(leaves);
        const rows = field('retention')?.rows ?? [];
        const terms = rows.map(({ fields }) => {
          const cell = (id: string) => fields.find(({ question }) => question === id)?.words ?? '';
          return { category: cell('category'), term: cell('term') };
        });
        for (const { category, term } of terms.filter((each) => /^\d+$/.test(each.term))) {
          const line = (text: string) => new RegExp(`${category}: (meteen weg|\\d+)`).exec(text)?.[1];
          const said = [register, outside, ...statements].flatMap((text) => line(text) ?? []);
          const wanted = term === '0' ? 'meteen weg' : term;
          for (const each of said) expect(each).toBe(wanted);
        }
      }),
      runs,
    );
  });
});
