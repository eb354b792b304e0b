// Whatever people do, an interview can be finished, and nothing is stored that does not belong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressOf } from '../../../src/app/buttons.js';
import { livePaths } from '../../../src/core/engine/applies.js';
import type { Checklist } from '../../../src/core/engine/checklist.js';
import { readPress } from '../../../src/core/engine/press.js';
import type { Field } from '../../../src/core/engine/replies.js';
import { placeOf } from '../../../src/core/engine/scope.js';
import { openPoints } from '../../../src/core/engine/status.js';
import type { Template } from '../../../src/core/engine/template.js';
import { contradictionsIn } from '../../../src/core/warnings/warnings.js';
import { templates } from '../../../src/registers/activities/rules/templates/index.js';
import { checklists, registers } from '../../../src/registers/index.js';
import { everyKind } from './checklists.js';
import { type Play, play } from './play.js';
import { verbs } from './verbs.js';

const words = [
  'ja',
  'nee',
  '1',
  '2, 3',
  '99',
  'terug',
  'overslaan',
  'ongedaan',
  'weet ik niet',
  'klopt',
  'pas aan',
  'overzicht',
  'formulier',
  'klaar',
  'toevoegen',
  'later',
  'uitleg',
  '31-02',
  'gisteren',
  'anders: iets',
  '',
  '123456782',
  '💥 مرحبا',
  'x'.repeat(5000),
];

/** One thing a person may do; numbers pick from what is there at that moment. */
const act = fc.oneof(
  fc.record({
    do: fc.constant('say' as const),
    text: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })),
  }),
  fc.record({ do: fc.constant('press' as const), which: fc.nat() }),
  fc.record({
    do: fc.constant('press-nonsense' as const),
    verb: fc.constantFrom(...verbs),
    path: fc.constantFrom('', '-', '@one', '@who', 'name', 'purposes', 'goals/r1', 'goals/r9/goal', 'x/y/z/q'),
    n: fc.nat(5),
  }),
  fc.record({ do: fc.constant('fill' as const), seed: fc.nat() }),
  fc.record({
    do: fc.constant('answer-nonsense' as const),
    path: fc.constantFrom('name', 'goals', 'goals/r1/goal', 'shop', 'who', 'nothing', 'purposes/r1/basis'),
    value: fc.jsonValue(),
  }),
  fc.record({ do: fc.constant('other' as const), seed: fc.nat() }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Something that fits a field. */
function fitting(field: Field, seed: number): unknown {
  const option = field.options?.[seed % Math.max(1, field.options.length)]?.id;
  switch (field.kind) {
    case 'yes-no':
      return seed % 2 === 0;
    case 'choice':
    case 'person':
      return option ?? { other: 'Carla' };
    case 'choices':
      return option === undefined ? [{ other: 'iets' }] : [option];
    case 'number':
      return 3;
    case 'day':
    case 'moment': {
      const past = field.kind === 'day' ? '2026-11-24' : '2026-11-24T09:00:00.000Z';
      return past;
    }
    case 'rows':
      return null;
    default:
      return field.path.includes('phone')
        ? '020 1234567'
        : field.path.includes('kvk')
          ? '12345678'
          : 'info@bakkerij.nl';
  }
}

function done(at: Play, one: Act): Play {
  switch (one.do) {
    case 'say':
      return at.say(one.text);
    case 'press': {
      const { actions } = at.ask;
      const action = actions[one.which % Math.max(1, actions.length)];
      return action ? at.pressId(action.id) : at;
    }
    case 'press-nonsense':
      return at.pressId(`${one.verb}|rec|${one.path}|${one.n}`);
    case 'fill':
      return at.answer(
        Object.fromEntries(
          at.ask.fields.filter(({ kind }) => kind !== 'rows').map((field) => [field.path, fitting(field, one.seed)]),
        ),
      );
    case 'answer-nonsense':
      return at.answer({ [one.path]: one.value });
    case 'other': {
      const [field] = at.ask.fields;
      return field && field.kind !== 'rows'
        ? at
            .meanwhile('bram', { [field.path]: fitting(field, one.seed) })
            .say('later')
            .show()
        : at;
    }
  }
}

/** At a warning, one way out after the other: the first may lead back to it. */
const wayOut = ({ path, options }: Field, turn: number) =>
  path.startsWith('kept/') && options !== undefined ? (turn + Math.floor(turn / 7)) % options.length : 0;

/** The last card of a whole finishes the record. */
const agreeing = ({ ask }: Play) =>
  ask.actions.find(({ role }) => role === 'confirm' || role === 'confirm-record')?.role ?? 'confirm';

/** Answers sensibly until the record is confirmed. */
function finish(start: Play): Play {
  let at = start.step.outcome === 'finished' ? start : start.show();
  for (let turn = 0; turn < 120; turn += 1) {
    if (at.step.outcome === 'finished') return at;
    const { mode, fields } = at.ask;
    if (mode === 'overview') at = at.press('confirm-record');
    else if (mode === 'rows') at = at.press('rows-done');
    else if (mode === 'section') at = at.press(agreeing(at));
    else at = at.answer(Object.fromEntries(fields.map((field) => [field.path, fitting(field, wayOut(field, turn))])));
  }
  throw new Error(
    `still not finished, at ${at.ask.mode} ${at.ask.title}: ${JSON.stringify(at.ask.fields.map(({ path, error }) => [path, error]))} ${at.ask.notice ?? ''}`,
  );
}

const cases: readonly (readonly [string, Checklist, Template | undefined])[] = [
  ['every kind of question', everyKind, undefined],
  ...checklists.map((checklist) => [checklist.id, checklist, undefined] as const),
  ...templates.flatMap((template) => {
    const checklist = checklists.find(({ id }) => id === template.checklist);
    return checklist ? [[`template ${template.id}`, checklist, template] as const] : [];
  }),
];

describe.each(cases)('%s', (_name, checklist, template) => {
  // A template is answers of a checklist that is played as well: what only it does shows sooner.
  const numRuns = Number(process.env['PROPERTY_RUNS'] ?? (template === undefined ? 60 : 15));
  const start = () => play(checklist, template ? { template } : {});

  it('can be finished straight through', () => {
    expect(finish(start()).step.outcome).toBe('finished');
  });

  it('can be finished after anything a person does, and then no two of its answers clash', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let at = start();
        for (const one of acts) at = done(at, one);
        expect(contradictionsIn(finish(at).scope).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('can be finished after a list with a row in which nothing was said', () => {
    const lists = checklist.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'rows'));
    for (const { id } of lists) expect(finish(start().answer({ [id]: [{}] })).step.outcome, id).toBe('finished');
  });

  it('stores only paths of the checklist, and every version once', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let at = start();
        for (const one of acts) at = done(at, one);
        for (const { path, provenance, value } of at.versions) {
          expect(placeOf(checklist, path), path).toBeDefined();
          if (provenance === 'bevestigd') expect(value, path).not.toBeNull();
          if (provenance === 'onbekend') expect(value, path).toBeNull();
        }
      }),
      { numRuns },
    );
  });

  it('leaves after confirmation no question of the interview without an answer or an open point', () => {
    let at = start();
    for (let turn = 0; turn < 60 && at.step.outcome !== 'finished'; turn += 1) {
      at = at.ask.mode === 'overview' ? at.press('confirm-record') : at.say('overslaan');
      if (at.ask.mode === 'rows') at = at.press('rows-done');
    }
    const open = new Set(openPoints(at.scope).map(({ path }) => path));
    for (const path of livePaths(at.scope)) {
      const place = placeOf(checklist, path);
      const question = place?.column ?? place?.question;
      if (place?.section.later || question?.optional) continue;
      const known = at.provenance(path) !== undefined && at.provenance(path) !== 'onbekend';
      expect(known || open.has(place?.question.id ?? ''), path).toBe(true);
    }
  });
});

describe('the wire', () => {
  it('reads back what it wrote, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.uuid(),
        fc.constantFrom('', '@who', 'name', 'purposes/r1/basis'),
        fc.nat(1_000_000),
        (verb, subject, path, n) => {
          const id = [verb, subject, path, n].join('|');
          expect(readPress(id)).toMatchObject({ verb, subject, path, n });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const press = pressOf(registers, text);
        expect(press === undefined || verbs.includes(press.verb)).toBe(true);
      }),
    );
  });
});
