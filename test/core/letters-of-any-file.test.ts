// Every letter that leaves the house, made of files with anything in them: what is missing is marked, nothing reads as a form,
// and no colleague is named, whatever somebody typed where.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/answers.js';
import type { Checklist, Scope } from '../../src/core/engine/checklist.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import type { Value } from '../../src/core/engine/value.js';
import { type Block, type Prose, proseText } from '../../src/core/prose.js';
import { breachData } from '../../src/registers/breach/rules/options.js';
import {
  letterToPeople,
  mailToAdviser,
  noticeToClient,
  publicNotice,
} from '../../src/registers/breach/rules/papers/letters.js';
import { checklistOf } from '../../src/registers/index.js';
import { letterAbout } from '../../src/registers/request/rules/letter-parts.js';
import { requestLetters } from '../../src/registers/request/rules/letters.js';
import type { Given } from '../adapters/documents/sample.js';
import { recordOf } from './overview/any-register.js';

const colleagues = ['Noor Bakker', 'Łukasz Ó Briain'];
const languages = ['nl', 'en'] as const;
const checklist = checklistOf('controller-activity');

/** The answers of a record as they are stored; some of them are not there, some texts name a colleague. */
function answersOf(record: Given, left: readonly string[], named: string): ReadonlyMap<string, Answer> {
  const kept = Object.entries(record).filter(([path]) => !left.includes(path.split('/')[0] ?? ''));
  return new Map(
    kept.map(([path, held]): [string, Answer] => {
      const stood = held !== null && typeof held === 'object' && 'provenance' in held ? held : null;
      const value = stood === null ? (held as Value | null) : stood.value;
      const text = typeof value === 'string' && / /.test(value) ? `${value} (vraag ${named})` : value;
      const provenance = stood?.provenance ?? (value === null ? 'onbekend' : 'bevestigd');
      const rest = { n: 1, source: null, by: 'p1', at: '2026-11-23T07:00:00.000Z', turn: 't', checklistVersion: 1 };
      return [path, { path, value: text, provenance, ...rest }];
    }),
  );
}

/** As the shell loads them: whoever reads another answer of an activity than its checklist names is told so. */
class Named extends Map<string, Answer> {
  readonly #names: Checklist['looksAtActivities'];
  constructor(all: ReadonlyMap<string, Answer>, names: Checklist['looksAtActivities']) {
    super(all);
    this.#names = names;
  }
  override get(path: string): Answer | undefined {
    if (this.#names !== 'all' && !this.#names?.includes(path))
      throw new Error(`looksAtActivities does not name ${path}`);
    return super.get(path);
  }
}

const questionsOf = ({ sections }: Checklist) => sections.flatMap(({ questions }) => questions.map(({ id }) => id));

function fileOf(register: string): fc.Arbitrary<Scope> {
  const its = checklistOf(register);
  const own = checklistOf('organisation');
  const file = {
    record: recordOf(its),
    left: fc.subarray(questionsOf(its)),
    profile: recordOf(own),
    unsaid: fc.subarray(questionsOf(own)),
    activity: recordOf(checklist),
    open: fc.subarray(questionsOf(checklist)),
    named: fc.constantFrom(...colleagues, ...colleagues.map((name) => name.toLowerCase())),
  };
  return fc.record(file).map(({ record, left, profile, unsaid, activity, open, named }) =>
    scopeOf(its, answersOf({ ...record, activities: ['a1'] }, left, named), {
      language: 'nl',
      organisationLanguage: 'nl',
      zone: 'Europe/Amsterdam',
      now: '2026-11-24T08:00:00.000Z',
      me: 'p1',
      people: colleagues.map((name, index) => ({ id: `p${index + 1}`, name })),
      suppliers: [],
      recordName: 'D-001 Datalek',
      template: undefined,
      organisation: answersOf({ ...profile, 'dpo-name': 'Eva Smit' }, unsaid, 'info'),
      activities: [
        {
          id: 'a1',
          name: 'V-001 Klanten',
          answers: new Named(answersOf(activity, open, named), its.looksAtActivities),
        },
      ],
    }),
  );
}

/** What is read as text: a gap is marked by its format, and so is a field without a value. */
const sayings = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'field':
      return [block.value];
    default:
      return [];
  }
};

function expectReadable(prose: Prose): void {
  for (const text of prose.blocks.flatMap(sayings))
    expect(text).not.toMatch(/…|\[|\{\w+\}|\b(?:undefined|null)\b|\.\.|: ?\.$/);
  const whole = proseText(prose).toLowerCase();
  for (const name of colleagues) expect(whole).not.toContain(name.toLowerCase());
}
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) };

describe('every letter about a breach', () => {
  const letters: readonly ((scope: Scope, language: 'nl' | 'en') => Prose)[] = [
    ...(['mail', 'letter', 'phone'] as const).map(
      (channel) => (scope: Scope, language: 'nl' | 'en') => letterToPeople(scope, language, channel),
    ),
    publicNotice,
    noticeToClient,
    mailToAdviser,
  ];

  it('marks what is missing, names no colleague, and reads as a letter', () => {
    fc.assert(
      fc.property(fileOf('breach'), fc.constantFrom(...languages), (scope, language) => {
        for (const letter of letters) expectReadable(letter(scope, language));
      }),
      runs,
    );
  });

  it('to the people holds no label of a form, and no more fields than its subject', () => {
    fc.assert(
      fc.property(fileOf('breach'), (scope) => {
        for (const letter of letters.slice(0, 4)) {
          const prose = letter(scope, 'nl');
          expect(prose.blocks.filter(({ type }) => type === 'field').length).toBeLessThanOrEqual(1);
          for (const { label } of breachData.filter((each) => / of |,/.test(each.label.nl)))
            expect(proseText(prose)).not.toContain(label.nl);
        }
      }),
      runs,
    );
  });
});

describe('every letter about a request', () => {
  it('marks what is missing, names no colleague, and reads as a letter', () => {
    fc.assert(
      fc.property(fileOf('request'), fc.constantFrom(...languages), (scope, language) => {
        for (const letter of Object.values(requestLetters))
          expectReadable(letter(letterAbout(scope, 'R-003', language)));
      }),
      runs,
    );
  });
});
