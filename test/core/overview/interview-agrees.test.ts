// What the cards of an interview tell is what the papers are made of: kinds of data, groups and recipients, no more and no less.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/core/engine/answers.js';
import type { Option } from '../../../src/core/engine/checklist.js';
import { questionOf, scopeOf } from '../../../src/core/engine/scope.js';
import { toldIn } from '../../../src/core/engine/telling/telling.js';
import { inside, voiced } from '../../../src/core/engine/telling/telling-words.js';
import type { Value } from '../../../src/core/engine/value.js';
import { activityWords } from '../../../src/registers/activities/rules/telling-words.js';
import { checklists, type Given } from '../../adapters/documents/sample.js';
import { recordOf } from './any-register.js';

const checklist = checklists.activity;
const speaking = { voice: 'you', language: 'nl' } as const;
const at = '2026-11-24T09:00:00.000Z';

function cardsOf(record: Given): string {
  const answers = Object.entries(record).map(([path, held]): readonly [string, Answer] => {
    const { value, provenance } = stored(held);
    return [path, { path, n: 1, value, provenance, source: null, by: 'p1', at, turn: 't1', checklistVersion: 1 }];
  });
  const scope = scopeOf(checklist, new Map(answers), {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: at,
    me: 'p1',
    people: [
      { id: 'p1', name: 'Anna' },
      { id: 'p2', name: 'Bram' },
    ],
    suppliers: [],
    recordName: 'V-001 Klanten',
    template: undefined,
  });
  const told = checklist.sections.flatMap((section) => (section.tells ? toldIn(section, scope, speaking) : []));
  return told.map(({ text }) => text).join('\n');
}

function stored(held: Given[string] | undefined): Pick<Answer, 'value' | 'provenance'> {
  if (typeof held === 'object' && held !== null && 'provenance' in held) return held;
  return { value: held ?? null, provenance: held === null ? 'onbekend' : 'bevestigd' };
}

const sentences = {
  subjects: /^Dit gaat over ([^\n]*)\.$/m,
  data: /^U bewaart (?!ook)([^\n]*)\.$/m,
  recipients: /U geeft gegevens door aan ([^\n]*?)\.(?: |$)/m,
} as const;

/** How each option reads in a sentence. */
function wordsOf(id: keyof typeof sentences): ReadonlyMap<string, string> {
  const question = questionOf(checklist, id);
  const options: readonly Option[] =
    question?.kind === 'choices' && !('from' in question.options) ? question.options : [];
  return new Map(
    options.map((option) => {
      const phrase = activityWords[id]?.[option.id]?.nl;
      return [option.id, phrase === undefined ? inside(option.label.nl) : voiced(phrase, speaking)];
    }),
  );
}

const listed = (words: readonly string[]) => [...words].sort().join(' | ');
const valuesOf = (held: Given[string] | undefined): readonly Value[] => {
  const { value } = stored(held);
  return Array.isArray(value) ? value : [];
};

/** The sentence taken apart into the words of its options; what is in no option stays whole. */
function partsOf(sentence: string, known: readonly string[]): readonly string[] {
  let rest = sentence;
  const found: string[] = [];
  for (const words of [...known].sort((one, two) => two.length - one.length)) {
    const part = new RegExp(`(?<=^|, |; | en )${words.replace(/[()[\]\\.*+?^$|{}]/g, '\\$&')}(?=$|, |; | en )`, 'u');
    if (!part.test(rest)) continue;
    found.push(words);
    rest = rest.replace(part, '');
  }
  return /\p{L}/u.test(rest.replaceAll(/\ben\b/g, '')) ? [...found, rest] : found;
}

it.each(['subjects', 'data', 'recipients'] as const)(
  'the cards name every one of the %s that were picked, and no other',
  (id) => {
    const words = wordsOf(id);
    fc.assert(
      fc.property(recordOf(checklist), (record) => {
        const picked = valuesOf(record[id]).flatMap((one) => (typeof one === 'string' ? [one] : []));
        const [, sentence = ''] = sentences[id].exec(cardsOf(record)) ?? [];
        const none = picked.includes('nobody');
        const expected = none ? [] : picked.flatMap((one) => words.get(one) ?? []);
        expect(listed(partsOf(sentence, [...words.values()]))).toBe(listed(expected));
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
    );
  },
);
