// Each warning with cases in which it must be raised and cases in which it must not, and what any warning looks like.

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/answers.js';
import { livePaths } from '../../src/core/engine/applies.js';
import type { Scope } from '../../src/core/engine/checklist.js';
import { placeOf } from '../../src/core/engine/scope.js';
import { openPoints } from '../../src/core/engine/status.js';
import { step } from '../../src/core/engine/step.js';
import type { Value } from '../../src/core/engine/value.js';
import { warningRows } from '../../src/core/warnings/kept-section.js';
import { keptPath } from '../../src/core/warnings/reading.js';
import type { Warning } from '../../src/core/warnings/warning.js';
import { openWarnings, reasonFor, warningsOf } from '../../src/core/warnings/warnings.js';
import { templateOf, templates } from '../../src/registers/activities/rules/templates/index.js';
import { raisedByTemplates } from './raised-by-templates.js';
import { accepted, activity, answer, cases, purpose } from './warning-cases.js';

const rulesIn = (scope: Scope) => warningsOf(scope).map(({ rule }) => rule);

describe.each(Object.entries(cases))('the warning %s', (rule, { raised, not }) => {
  it.each(raised.map(([name, scope]) => [name, scope] as const))('is raised: %s', (_, scope) => {
    expect(rulesIn(scope)).toContain(rule);
  });
  it.each(not.map(([name, scope]) => [name, scope] as const))('is not raised: %s', (_, scope) => {
    expect(rulesIn(scope)).not.toContain(rule);
  });
});

/** The values are accepted by the engine, and afterwards the warning is not open any more. */
function expectSolved(scope: Scope, warning: Warning, values: Readonly<Record<string, Value | null>>): void {
  const taken = step(
    {
      scope,
      record: 'rec',
      status: 'concept',
      versions: [...scope.answers.values()],
      conversation: { person: 'anna', record: 'rec', phase: 'asking', skipped: [] },
    },
    { input: { type: 'answer', values }, by: 'anna', newId: () => 'new' },
  );
  expect(taken.writes.length, warning.id).toBeGreaterThan(0);
  const answers = new Map(scope.answers);
  for (const write of taken.writes)
    answers.set(write.path, { ...answer(write.path, write.n, write.value, 't2'), ...write });
  const busy = warning.rule === 'dpia-open' && values['dpia-status'] === 'busy';
  if (!busy) expect(openWarnings(scope.withAnswers(answers)).map(({ id }) => id)).not.toContain(warning.id);
}

const all: readonly (readonly [Warning, Scope])[] = Object.entries(cases).flatMap(([rule, { raised }]) =>
  raised.flatMap(([, scope]) =>
    warningsOf(scope)
      .filter((warning) => warning.rule === rule)
      .map((warning) => [warning, scope] as const),
  ),
);

describe('every warning', () => {
  it('is about a question that is asked now, and offers answers that fit', () => {
    for (const [warning, scope] of all) {
      const live = livePaths(scope);
      const isAsked = (path: string) => live.includes(path) || live.some((one) => one.startsWith(`${path}/`));
      expect(isAsked(warning.path), `${warning.id}: ${warning.path}`).toBe(true);
      for (const solution of warning.solutions) {
        if ('ask' in solution) expect(isAsked(solution.ask), `${warning.id}: ${solution.ask}`).toBe(true);
        else expectSolved(scope, warning, solution.values);
      }
    }
  });

  it('goes by an id that can be a row, once in a record', () => {
    for (const [warning, scope] of all) {
      expect(placeOf(scope.checklist, keptPath(warning.id)), warning.id).toBeDefined();
      const ids = warningsOf(scope).map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(warningRows.from(scope).map(({ id }) => id)).toEqual(ids);
    }
  });

  it('speaks plainly: short sentences, no words of lawyers, nothing that frightens', () => {
    const lawyers =
      /\b(betrokkenen|verwerking|verwerkingsactiviteit|verwerkingsdoel|grondslag|ontvangers|verwerker|doorgifte|bijzondere persoonsgegevens|bewaartermijn|rectificatie|wissing|dataminimalisatie)\b/i;
    for (const [{ title, sees, why, canDo, article, solutions }] of all) {
      const texts = [title, sees, why, canDo, ...solutions.map(({ label }) => label)];
      for (const { nl, en } of [...texts, article]) {
        expect(nl).not.toMatch(/overtreding|illegaal|boete|strafbaar/i);
        expect(en).not.toMatch(/illegal|penalt|punish|\bfines?\b|violation/i);
        expect(`${nl}${en}`).not.toMatch(/[{}]/);
        expect(nl).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
      }
      for (const { nl } of texts) {
        expect(nl).not.toMatch(lawyers);
        for (const sentence of nl.split(/(?<=[.?!:])\s+/))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
      }
    }
  });
});

describe('leaving it so', () => {
  const scope = activity({ ...purpose('consent'), subjects: ['staff'] });
  const [warning] = warningsOf(scope);
  const id = warning?.id ?? '';
  const because = (turn: string) => answer(keptPath(id), 1, 'Het staat in onze cao.', turn);
  const with_ = (...answers: readonly Answer[]): Scope =>
    scope.withAnswers(new Map([...scope.answers, ...answers.map((one) => [one.path, one] as const)]));

  it('keeps the reason and is not raised again', () => {
    const after = with_(because('t2'));
    expect(openWarnings(after)).toEqual([]);
    expect(warningsOf(after).map((one) => reasonFor(after, one))).toEqual(['Het staat in onze cao.']);
  });

  it('counts at once, in the turn that gives the reason', () => {
    expect(openWarnings(with_(because('')))).toEqual([]);
    expect(openWarnings(with_(because('t2'), answer('subjects', 2, ['staff', 'interns'], '')))).toHaveLength(1);
  });

  it('is raised again when what it is about changes after the reason', () => {
    expect(openWarnings(with_(because('t2'), answer('subjects', 2, ['staff', 'interns'], 't3')))).toHaveLength(1);
    expect(openWarnings(with_(because('t2'), answer('data', 2, ['name'], 't3')))).toHaveLength(0);
  });

  it('is never an open point itself', () => {
    const after = with_({ ...because('t2'), value: null, provenance: 'onbekend' });
    expect(openPoints(after).map(({ path }) => path)).not.toContain('kept');
  });

  it('counts no reason that is not known or was taken back', () => {
    expect(openWarnings(with_({ ...because('t2'), value: null, provenance: 'onbekend' }))).toHaveLength(1);
    expect(openWarnings(with_({ ...because('t2'), value: null, provenance: 'gewist' }))).toHaveLength(1);
  });
});

describe('a template as it comes', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    '%s raises only what a lawyer would raise',
    (templateId, template) => {
      const expected = raisedByTemplates.filter((one) => one.template === templateId).map(({ rule }) => rule);
      expect([...new Set(rulesIn(accepted(template)))].toSorted()).toEqual(expected.toSorted());
    },
  );

  it('names only templates that exist, each with its reason in both languages', () => {
    for (const { template, why } of raisedByTemplates) {
      expect(() => templateOf(template)).not.toThrow();
      expect(why.nl).not.toBe('');
      expect(why.en).not.toBe('');
    }
  });

  it('raises nothing while its suggestions are not confirmed', () => {
    for (const template of templates) {
      const suggested = accepted(template);
      const answers = new Map(
        [...suggested.answers].map(([path, one]) => [path, { ...one, provenance: 'standaard' as const }]),
      );
      expect(warningsOf(suggested.withAnswers(answers))).toEqual([]);
    }
  });

  it('raises no more while its parts are confirmed one by one', () => {
    for (const template of templates) {
      const whole = accepted(template);
      const listed = raisedByTemplates.filter((one) => one.template === template.id).map(({ rule }) => rule);
      const paths = [...whole.answers.keys()];
      for (const [count] of paths.entries()) {
        const confirmed = new Set(paths.slice(0, count + 1));
        const answers = new Map(
          [...whole.answers].map(([path, one]) => [
            path,
            confirmed.has(path) ? one : { ...one, provenance: 'standaard' as const },
          ]),
        );
        for (const rule of rulesIn(whole.withAnswers(answers))) expect(listed, template.id).toContain(rule);
      }
    }
  });

  it('warns at once when a person changes one answer of what is otherwise our suggestion', () => {
    const staff = accepted(templateOf('staff'));
    const answers = new Map(
      [...staff.answers].map(([path, one]) => [path, { ...one, provenance: 'standaard' as const }]),
    );
    const changed = answer('data', 2, ['name', { other: 'soort ziekte' }], 't2');
    expect(rulesIn(staff.withAnswers(new Map([...answers, ['data', changed]])))).toContain('illness-cause');
  });

  it('warns when a person shortens a term that a law asks, or lengthens one of a guideline', () => {
    const customers = templateOf('customers');
    expect(rulesIn(accepted(customers, { 'retention/r1/term': 5 }))).toContain('retention-short');
    const website = templateOf('website');
    expect(rulesIn(accepted(website, { 'purposes/r3/basis': 'legitimate' }))).toContain('cookies-basis');
    const cameras = templateOf('cameras');
    expect(rulesIn(accepted(cameras, { 'retention/r1/term': 12 }))).toContain('retention-long');
  });
});
