// Plays inputs against one record: the smallest shell there is, so that engine tests read as conversations.

import { type Answer, latest, valueAt } from '../../../src/core/engine/answers.js';
import type { Checklist, Scope } from '../../../src/core/engine/checklist.js';
import type { Conversation } from '../../../src/core/engine/conversation.js';
import type { Effect } from '../../../src/core/engine/effects.js';
import type { Facts } from '../../../src/core/engine/facts.js';
import { type EngineVerb, readPress } from '../../../src/core/engine/press.js';
import type { Ask, Reply } from '../../../src/core/engine/replies.js';
import { beginningOf, scopeOf } from '../../../src/core/engine/scope.js';
import { type EngineInput, type Step, step } from '../../../src/core/engine/step.js';
import type { Template } from '../../../src/core/engine/template.js';
import type { Value } from '../../../src/core/engine/value.js';

export interface Play {
  readonly versions: readonly Answer[];
  readonly effects: readonly Effect[];
  readonly step: Step;
  /** The last thing asked. */
  readonly ask: Ask;
  readonly scope: Scope;
  show(): Play;
  say(text: string): Play;
  answer(values: Record<string, unknown>, n?: Record<string, number>): Play;
  /** Presses the button with this verb that was last shown. */
  press(verb: EngineVerb, path?: string): Play;
  pressId(id: string): Play;
  /** What counts now for a path. */
  value(path: string): Value | undefined;
  provenance(path: string): string | undefined;
  /** The same record as another person sees it. */
  as(person: string): Play;
  /** Another person's turn meanwhile, without this person seeing it. */
  meanwhile(person: string, values: Record<string, unknown>): Play;
}

const people = [
  { id: 'anna', name: 'Anna' },
  { id: 'bram', name: 'Bram' },
];

export function play(checklist: Checklist, options: { template?: Template; facts?: Partial<Facts> } = {}): Play {
  const facts: Facts = {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: '2026-11-24T09:00:00.000Z',
    me: 'anna',
    people,
    suppliers: [],
    recordName: 'V-001 Klanten',
    template: options.template,
    ...options.facts,
  };
  const versions = Object.entries(options.template?.values ?? {}).map(
    ([path, value]): Answer => ({
      path,
      n: 1,
      value: typeof value === 'object' && 'nl' in value ? value.nl : value,
      provenance: 'standaard',
      source: 'template:test@1',
      by: 'anna',
      at: facts.now,
      turn: 't0',
      checklistVersion: checklist.version,
    }),
  );
  return run({ checklist, facts, versions, effects: [], conversations: {}, count: 0 }, { type: 'show' });
}

interface Stored {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly versions: readonly Answer[];
  readonly effects: readonly Effect[];
  readonly conversations: Readonly<Record<string, Conversation>>;
  readonly count: number;
}

function run(before: Stored, input: EngineInput, lastAsk?: Ask): Play {
  const { checklist, facts } = before;
  const conversation: Conversation = before.conversations[facts.me] ?? {
    person: facts.me,
    record: 'rec',
    phase: 'paused',
    skipped: [],
  };
  const situation = deepFrozen({
    scope: scopeOf(checklist, latest(before.versions), facts),
    record: 'rec',
    status: 'concept' as const,
    versions: before.versions,
    conversation,
  });
  let made = 0;
  const count = before.count + 1;
  const taken = step(situation, { input, by: facts.me, newId: () => `new-${count}-${++made}` });
  const turn = `t${String(count).padStart(6, '0')}`;
  const versions = [
    ...before.versions,
    ...taken.writes.map(
      (write): Answer => ({ ...write, by: facts.me, at: facts.now, turn, checklistVersion: checklist.version }),
    ),
  ];
  const keys = versions.map(({ path, n }) => `${path}#${n}`);
  if (new Set(keys).size !== keys.length) throw new Error('a version of an answer was stored twice');
  const created = taken.effects.flatMap((effect) =>
    effect.type === 'add-person' ? [{ id: effect.id, name: effect.name }] : [],
  );
  const listed = taken.effects.flatMap((effect) =>
    effect.type === 'create-record'
      ? [{ id: effect.id, name: String(effect.values['name']), answers: beginningOf(effect, situation.scope) }]
      : [],
  );
  const stored: Stored = {
    checklist,
    facts: { ...facts, people: [...facts.people, ...created], suppliers: [...facts.suppliers, ...listed] },
    versions,
    effects: [...before.effects, ...taken.effects],
    conversations: { ...before.conversations, [facts.me]: taken.conversation },
    count,
  };
  const ask = taken.replies.find((reply: Reply): reply is Ask => reply.type === 'ask') ?? lastAsk;
  return playOf(stored, taken, ask);
}

function playOf(stored: Stored, taken: Step, ask: Ask | undefined): Play {
  const { checklist, facts, versions, effects, count } = stored;
  const answers = latest(versions);
  return {
    versions,
    effects,
    step: taken,
    get ask() {
      if (ask === undefined) throw new Error('nothing was asked');
      return ask;
    },
    scope: scopeOf(checklist, answers, facts),
    show: () => run(stored, { type: 'show' }, ask),
    say: (text) => run(stored, { type: 'text', text }, ask),
    answer: (values, n) => run(stored, { type: 'answer', values, ...(n ? { n } : {}) }, ask),
    press: (verb, path) => {
      const meant = (id: string) =>
        readPress(id)?.verb === verb && (path === undefined || readPress(id)?.path === path);
      const action = ask?.actions.find(({ id }) => meant(id));
      if (action === undefined) throw new Error(`there is no button ${verb} ${path ?? ''}`);
      return pressed(stored, action.id, ask);
    },
    pressId: (id) => pressed(stored, id, ask),
    value: (path) => valueAt(answers, path),
    provenance: (path) => answers.get(path)?.provenance,
    as: (person) => run({ ...stored, facts: { ...facts, me: person } }, { type: 'show' }),
    meanwhile: (person, values) => {
      const theirs = run({ ...stored, facts: { ...facts, me: person } }, { type: 'answer', values });
      return playOf({ ...stored, versions: theirs.versions, count: count + 1 }, theirs.step, ask);
    },
  };
}

function pressed(stored: Stored, id: string, ask: Ask | undefined): Play {
  const press = readPress(id);
  if (press === undefined) throw new Error(`no button of ours: ${id}`);
  return run(stored, { type: 'press', press }, ask);
}

/** A step that changed what it was given would fail here. */
function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
