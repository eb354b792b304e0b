// Random registers can always be confirmed, and what was confirmed breaks no rule.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latest } from '../../../src/core/engine/answers.js';
import type { Checklist, Column, Question, Scope } from '../../../src/core/engine/checklist.js';
import type { Conversation } from '../../../src/core/engine/conversation.js';
import type { Facts } from '../../../src/core/engine/facts.js';
import type { EngineVerb } from '../../../src/core/engine/press.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import { versionsOfAll } from '../../../src/core/engine/status.js';
import { type EngineInput, type Step, step } from '../../../src/core/engine/step.js';
import type { Value } from '../../../src/core/engine/value.js';
import { contradictionsIn } from '../../../src/core/warnings/warnings.js';
import { templateOf } from '../../../src/registers/activities/rules/templates/index.js';
import { answersOf, at, checklists, type Given } from './sample.js';

const runs = Number(process.env['REGISTER_RUNS'] ?? 200);
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
