// Random registers: what one paper says, no other denies, as read back from the finished papers; and what is confirmed fits.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeDocument } from '../../../adapters/documents/write.js';
import { latest } from '../../../src/core/engine/answers.js';
import type { Checklist, Column, Question, Scope } from '../../../src/core/engine/checklist.js';
import type { Conversation } from '../../../src/core/engine/conversation.js';
import type { Facts } from '../../../src/core/engine/facts.js';
import type { EngineVerb } from '../../../src/core/engine/press.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import { versionsOfAll } from '../../../src/core/engine/status.js';
import { type EngineInput, type Step, step } from '../../../src/core/engine/step.js';
import type { Value } from '../../../src/core/engine/value.js';
import { proseText } from '../../../src/core/prose.js';
import { contradictionsIn } from '../../../src/core/warnings/warnings.js';
import { wholeRegister } from '../../../src/core/whole-register.js';
import { templateOf } from '../../../src/registers/activities/rules/templates/index.js';
import { outsideEdition } from '../../../src/registers/overview/rules/outside-edition.js';
import { groupsOf, privacyStatement } from '../../../src/registers/overview/rules/privacy-statement.js';
import { registerJsonSchema } from '../../../src/registers/overview/rules/register-json.js';
import { answersOf, at, bytesOf, checklists, type Given, sampleContents } from './sample.js';

const runs = Number(process.env['REGISTER_RUNS'] ?? 1000);
const template = templateOf('customers');
const typed = ['Onze cao vraagt dit.', 'allergieën van gasten', 'Mailhuis', 'art. 52 AWR', 'Rekeningen', 'n.v.t.'];

function anyValue(column: Column): fc.Arbitrary<Value> {
  switch (column.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: column.min, max: 12 });
    case 'day':
      return fc.constantFrom('2020-01-02', '2026-01-02');
    case 'moment':
      return fc.constant(at);
    case 'person':
      return fc.constant('p1');
    case 'choice':
      return oneOf(column);
    case 'choices':
      return someOf(column);
    default:
      return fc.constantFrom(...typed);
  }
}

const other = fc.constantFrom(...typed).map((words) => ({ other: words }));
const idsOf = (column: Column): readonly string[] => {
  if (column.kind !== 'choice' && column.kind !== 'choices') return [];
  if (!('from' in column.options)) return column.options.map(({ id }) => id);
  return column.id === 'not-kept' ? [...(template?.absent ?? []), 'none'] : ['s1', 's2', 'none'];
};

function oneOf(column: Column): fc.Arbitrary<Value> {
  const known = fc.constantFrom(...idsOf(column));
  const mayBeOther = column.kind === 'choice' && column.other === true;
  return mayBeOther ? fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: other }) : known;
}

function someOf(column: Column): fc.Arbitrary<Value> {
  const ids = [...idsOf(column)];
  const picked = fc.subarray(ids, { minLength: 1, maxLength: Math.min(4, ids.length) });
  const mayBeOther = column.kind === 'choices' && column.other === true && !('from' in column.options);
  const more = mayBeOther ? fc.option(other, { nil: undefined, freq: 5 }) : fc.constant(undefined);
  return fc.tuple(picked, more).map(([some, words]) => {
    const none = some.find((id) => id === 'none' || id === 'nobody');
    if (none !== undefined) return [none];
    return words === undefined ? some : [...some, words];
  });
}

const maybe = (value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

const pathsOf = (question: Question): readonly (readonly [string, fc.Arbitrary<Value | null>])[] => {
  if (question.kind !== 'rows') return [[question.id, maybe(anyValue(question))]];
  if (question.forEach !== undefined) return [];
  return [
    [question.id, fc.constant(['r1'])],
    ...question.columns.map((column) => [`${question.id}/r1/${column.id}`, maybe(anyValue(column))] as const),
  ];
};

/** A record with an answer to nearly everything, each picked by itself. */
const anyRecord = (checklist: Checklist): fc.Arbitrary<Given> =>
  fc.record(
    Object.fromEntries(
      checklist.sections
        .filter(({ beside }) => !beside)
        .flatMap(({ questions }) => questions)
        .flatMap(pathsOf),
    ),
  );

const register = fc.record({
  activity: anyRecord(checklists.activity),
  suppliers: fc.tuple(anyRecord(checklists.supplier), anyRecord(checklists.supplier)),
});

/** The activity as the interview has it. */
function scopeFor(activity: Given, suppliers: readonly Given[]): Scope {
  const facts: Facts = {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: '2026-11-25T09:00:00.000Z',
    me: 'p1',
    people: [{ id: 'p1', name: 'Fatima de Vries' }],
    suppliers: suppliers.map((given, index) => ({
      id: `s${index + 1}`,
      name: String(given['name']),
      answers: latest(answersOf(given)),
    })),
    record: 'a1',
    recordName: 'V-001 Klanten',
    template,
  };
  return scopeOf(checklists.activity, latest(answersOf(activity)), facts);
}

/** Confirms it, and takes one way out after the other where that is held back; an error when that never ends. */
function confirmed(start: Scope): Scope {
  let scope = start;
  let conversation: Conversation = { person: 'p1', record: 'a1', phase: 'asking', skipped: [] };
  let turns = 0;
  const trail: string[] = [];
  const take = (input: EngineInput) => {
    turns += 1;
    const taken = step(
      { scope, record: 'a1', status: 'concept', versions: [], conversation },
      { input, by: 'p1', newId: () => `n${turns}` },
    );
    // Each turn has its own moment and id, as the shell gives them.
    const stamp = { turn: `t${String(turns + 1).padStart(3, '0')}` };
    const paths = new Set(taken.writes.map(({ path }) => path));
    const answers = new Map(
      [...taken.after.answers].map(([path, one]) => [path, paths.has(path) ? { ...one, ...stamp } : one]),
    );
    scope = scope.withAnswers(answers);
    conversation = taken.conversation;
    trail.push(JSON.stringify([input, taken.conversation.focus ?? taken.outcome]).slice(0, 200));
    return taken;
  };
  for (let way = 0; way < 60; way += 1) {
    if (take(pressed('confirm-record', '-', versionsOfAll(scope))).outcome === 'finished') return scope;
    wayOut(() => conversation, take, way + Math.floor(way / 5));
  }
  throw new Error(`no end: ${JSON.stringify(conversation.focus)} ${trail.slice(-12).join(' / ')}`);
}

/** Takes this way out of the warning that is asked; where that leads to a question, it is not known. */
function wayOut(talk: () => Conversation, take: (input: EngineInput) => Step, way: number): void {
  const asked = talk().focus;
  if (asked?.type !== 'warning') return;
  const reply = take({ type: 'show' }).replies.find(({ type }) => type === 'ask');
  const options = reply?.type === 'ask' ? (reply.fields[0]?.options ?? []) : [];
  take({ type: 'answer', values: { [asked.path]: options[way % options.length]?.id } });
  const next = talk().focus;
  if (next === undefined || !('path' in next) || next.type === 'warning') return;
  if (next.path.startsWith('kept/')) take({ type: 'answer', values: { [next.path]: `Zo spraken wij het af ${way}.` } });
  else take(pressed('unknown', next.path, next.n));
}

const pressed = (verb: EngineVerb, path: string, n: number): EngineInput => ({
  type: 'press',
  press: { verb, subject: 'a1', path, n, option: '' },
});

it('can always be confirmed, and what was confirmed breaks no rule', () => {
  fc.assert(
    fc.property(register, ({ activity, suppliers }) => {
      const scope = confirmed(scopeFor(activity, suppliers));
      expect(contradictionsIn(scope).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

/** The value behind a label in a text as people read it; undefined where it is not said. */
function said(text: string, label: string): string | undefined {
  const found = new RegExp(`^${label}(?: \\([^)\\n]*\\))?:[ \\n]([\\s\\S]*?)(?:\\n\\n|(?![\\s\\S]))`, 'm').exec(
    text,
  )?.[1];
  return found === undefined || found.includes('[…]') ? undefined : found;
}

/** What is listed, each apart, whatever sets them apart. */
const parts = (value: string): readonly string[] =>
  [...new Set(value.replace(/\[[^\]]*\]/g, '').split(/, |\n/))]
    .map((part) => part.replace(/^• /, '').trim().toLowerCase())
    .filter((part) => part !== '')
    .toSorted();

const doubted = /\[[^\]]*past niet bij een ander antwoord[^\]]*\]/;
const special = /gezondheid|verzuim|geloof|vingerafdruk/iu;

/** The papers of one register, read back. */
async function papersOf({ activity, suppliers }: { activity: Given; suppliers: readonly Given[] }) {
  const sample = {
    activities: [activity],
    suppliers,
    organisation: { name: 'Bakkerij' },
    ...(template ? { template } : {}),
  };
  const contents = sampleContents(sample);
  const whole = await wholeRegister(await contents.register());
  const bytes = await bytesOf(writeDocument(sampleContents(sample), 'register.json', 'nl'));
  const [exported] = registerJsonSchema.parse(JSON.parse(bytes.toString('utf8'))).activities;
  const field = (id: string) => exported?.fields.find(({ question }) => question === id);
  /** What somebody picked, in words; undefined where it is not known or applies no more. */
  const json = (id: string) => {
    const value = field(id)?.answer?.value;
    return value == null || (Array.isArray(value) && value.includes('none')) ? undefined : field(id)?.words;
  };
  const edition = proseText(outsideEdition(whole, []));
  const statements = groupsOf(whole).map((group) => proseText(privacyStatement(whole, group)));
  return { full: proseText(await contents.prose('register')), edition, statements, json };
}
type Papers = Awaited<ReturnType<typeof papersOf>>;

function expectSameData({ full, edition, statements, json }: Papers): void {
  const picked = json('data');
  const data = picked === undefined ? undefined : parts([picked, json('not-kept') ?? ''].join(', '));
  for (const text of [full, edition, ...statements]) {
    const told = said(text, 'Welke gegevens');
    if (told !== undefined && data !== undefined) expect(parts(told)).toEqual(data);
    const sensitive = said(text, 'Gevoelige gegevens');
    if (sensitive?.startsWith('Nee') && special.test(picked ?? '')) expect(sensitive).toMatch(doubted);
  }
}

function expectSamePeople({ full, edition, statements, json }: Papers): void {
  const groups = json('subjects');
  for (const text of [full, edition]) {
    const told = said(text, 'Van wie');
    if (told !== undefined && groups !== undefined) expect(parts(told)).toEqual(parts(groups));
  }
  const recipients = parts(said(full, 'Aan wie') ?? '');
  for (const text of [edition, ...statements]) {
    const [told = ''] = (said(text, 'Aan wie(?: wij ze geven)?') ?? '').split('• Bedrijven die ons helpen');
    if (told !== '' && !/^(Bedrijven die ons helpen|Aan niemand)/.test(told)) expect(parts(told)).toEqual(recipients);
    if (/^Aan niemand/.test(told)) expect(recipients).toEqual(['niemand']);
  }
}

function expectSameTransfers({ full, edition, statements }: Papers, places: readonly unknown[]): void {
  const here = said(full, 'Buiten Europa') ?? '';
  for (const text of [edition, ...statements]) {
    const abroad = said(text, 'Buiten Europa') ?? said(text, 'Landen') ?? '';
    if (here === 'Ja') expect(abroad).not.toMatch(/blijven in Europa|staan in Europa/);
    if (!abroad.includes('blijven in Europa')) continue;
    expect(here).toBe('Nee');
    for (const place of places) expect(place).toBe('eea');
  }
}

function expectSameTerms({ full, edition, statements }: Papers): void {
  const terms = said(edition, 'Hoe lang');
  if (terms === undefined) return;
  for (const text of statements) {
    const told = said(text, 'Hoe lang wij ze bewaren');
    if (told !== undefined) expect(parts(told)).toEqual(parts(terms));
  }
  const [number] = /\d+(?= (?:dag|week|weken|maand|jaar))/.exec(terms) ?? [];
  if (number !== undefined) expect(said(full, 'Hoe lang')).toMatch(new RegExp(`\\b${number}\\b`));
}

it('has papers that say the same about data, groups, recipients, transfers and terms, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(register, async (made) => {
      const papers = await papersOf(made);
      expectSameData(papers);
      expectSamePeople(papers);
      expectSameTransfers(papers, placesOf(made.activity, made.suppliers));
      expectSameTerms(papers);
    }),
    { numRuns: runs },
  );
});

/** Where the companies of an activity keep its data. */
function placesOf(activity: Given, suppliers: readonly Given[]): readonly unknown[] {
  const picked = activity['suppliers'];
  return suppliers
    .filter((_, index) => Array.isArray(picked) && picked.includes(`s${index + 1}`))
    .flatMap((one) => (one['role'] === 'place' ? [] : [one['stored']]));
}
