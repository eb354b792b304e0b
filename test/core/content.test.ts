// Checklists, templates, the ready list of suppliers and the glossary are data: this checks that they fit together,
// that the language stays plain, and that a template keeps an activity within its number of taps.

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/engine/answers.js';
import { applicableQuestions, cellsOf, livePaths, rowIds } from '../../src/core/engine/applies.js';
import type {
  Checklist,
  ChoiceQuestion,
  Column,
  Condition,
  Option,
  Question,
  Scope,
} from '../../src/core/engine/checklist.js';
import { optionsOf as everyOption } from '../../src/core/engine/options.js';
import { placeOf, scopeOf } from '../../src/core/engine/scope.js';
import { interview, openPoints, statusOf } from '../../src/core/engine/status.js';
import type { Template } from '../../src/core/engine/template.js';
import type { Choice, Value } from '../../src/core/engine/value.js';
import { glossary } from '../../src/core/glossary.js';
import type { Text } from '../../src/core/text.js';
import { dataCategories, unusualData } from '../../src/registers/activities/rules/data-categories.js';
import { templateOf, templates } from '../../src/registers/activities/rules/templates/index.js';
import { leftOpen } from '../../src/registers/activities/rules/templates/left-open.js';
import { checklistOf, checklists } from '../../src/registers/index.js';
import { supplierCatalogue } from '../../src/registers/suppliers/rules/catalogue.js';
import { play } from './engine/play.js';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names of columns, which a row may be read with. */
const rowWords = checklists
  .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
  .flatMap((question) => (question.kind === 'rows' && question.reads ? question.columns.map(({ id }) => id) : []));

/** What a sentence about answers may name: they themselves, the rows told together, who speaks, and what is worked out. */
const toldWords = [
  ...checklists
    .filter(({ sections }) => sections.some(({ tells, readsAs }) => tells ?? readsAs))
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .flatMap((question) => [question.id, ...(question.kind === 'rows' ? question.columns.map(({ id }) => id) : [])]),
  'rows',
  'like',
  'u',
  'found',
];

/** What the law calls processing as a controller; the other register is short and has hardly anything to propose. */
const activities = templates.filter(({ checklist }) => checklist === 'controller-activity');

const questionsOf = (checklist: Checklist) => checklist.sections.flatMap(({ questions }) => questions);
const columnsOf = (question: Question): readonly Column[] => (question.kind === 'rows' ? question.columns : []);
const optionsOf = (question: Question): readonly Option[] =>
  'options' in question && Array.isArray(question.options) ? question.options : [];

describe.each(checklists.map((checklist) => [checklist.id, checklist] as const))('checklist %s', (_, checklist) => {
  it('has unique kebab-case ids', () => {
    const groups: (readonly { readonly id: string }[])[] = [checklist.sections, questionsOf(checklist)];
    for (const question of questionsOf(checklist)) {
      groups.push(columnsOf(question));
      for (const one of [question, ...columnsOf(question)]) groups.push(optionsOf(one));
    }
    for (const group of groups) {
      const ids = group.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const id of ids) expect(id).toMatch(kebab);
    }
  });

  it('lets a condition refer to an earlier question, or to an earlier column of the same row, and to an option of it', () => {
    const earlier = new Map<string, Question>();
    for (const section of checklist.sections) {
      if (section.when) expectKnown(section.when, earlier);
      for (const question of section.questions) {
        if (question.when) expectKnown(question.when, earlier);
        const inRow = new Map(earlier);
        for (const column of columnsOf(question)) {
          if (column.when) expectKnown(column.when, inRow);
          inRow.set(column.id, column);
        }
        earlier.set(question.id, question);
      }
    }
  });

  it('names existing questions and columns', () => {
    const ids = questionsOf(checklist).map(({ id }) => id);
    if (checklist.name !== undefined) expect(ids).toContain(checklist.name);
    for (const question of questionsOf(checklist)) {
      if (question.kind === 'text' && question.phoneOf !== undefined) expect(ids).toContain(question.phoneOf);
      if (question.kind === 'yes-no' && question.drafts !== undefined)
        for (const template of question.drafts) expect(() => templateOf(template)).not.toThrow();
      if (question.kind === 'rows') {
        const columns = question.columns.map(({ id }) => id);
        for (const [, name = ''] of `${question.reads?.nl} ${question.reads?.en}`.matchAll(/\{([^}]+)\}/g)) {
          expect(columns).toContain(name);
        }
      }
      if (question.kind !== 'rows' || question.title === undefined) continue;
      expect(question.columns.map(({ id }) => id)).toContain(question.title);
    }
  });

  it('asks short sentences', () => {
    for (const question of questionsOf(checklist)) {
      for (const { ask, why, label } of [question, ...columnsOf(question)]) {
        for (const sentence of [ask, why].flatMap(sentencesOf))
          expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(30);
        for (const words of [label.nl, label.en]) expect(wordsIn(words), words).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe('the registers together', () => {
  it('have unique ids and are found by them', () => {
    const ids = checklists.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const checklist of checklists) expect(checklistOf(checklist.id)).toBe(checklist);
    expect(() => checklistOf('no-such-checklist')).toThrow();
  });

  it('each number their records by a letter of their own', () => {
    const letters = checklists.flatMap(({ prefix }) => prefix ?? []);
    expect(letters).toEqual([...new Set(letters)]);
    for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/);
  });

  it('know every unusual kind of data', () => {
    const ids = dataCategories.map(({ id }) => id);
    for (const id of unusualData) expect(ids).toContain(id);
  });

  it('take the roles of ready suppliers from the supplier checklist', () => {
    const ids = supplierCatalogue.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const role = questionsOf(checklistOf('supplier')).find(({ id }) => id === 'role');
    const roles = role ? optionsOf(role).map(({ id }) => id) : [];
    for (const entry of supplierCatalogue) {
      expect(entry.id.replace(/^catalogue:/, '')).toMatch(kebab);
      if (entry.role !== undefined) expect(roles).toContain(entry.role);
    }
  });
});

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  const checklist = checklistOf(template.checklist);
  const scope = begun(template);

  it('fills only paths that exist and apply, with values that fit', () => {
    const live = new Set(livePaths(scope));
    for (const [path, value] of Object.entries(template.values)) {
      const place = placeOf(checklist, path);
      expect(place, path).toBeDefined();
      expect(live, path).toContain(path);
      const question = place?.column ?? place?.question;
      if (question) expect(problemWith(question, value, scope), path).toBeUndefined();
    }
  });

  it('takes at most ten turns: one for each section and one for the overview', () => {
    expect(interview(scope).length + 1).toBeLessThanOrEqual(10);
  });

  it('shows a short list of options that exist', () => {
    const catalogue = supplierCatalogue.map(({ id }): string => id);
    for (const [id, shown] of Object.entries(template.options ?? {})) {
      const question = placeOf(checklist, id)?.question;
      expect(question, id).toBeDefined();
      const known = id === 'suppliers' ? catalogue : question ? optionsOf(question).map((option) => option.id) : [];
      for (const option of shown) expect(known, option).toContain(option);
      expect(shown).toEqual([...new Set(shown)]);
      expect(shown.length).toBeLessThanOrEqual(14);
      const value = template.values[id];
      for (const chosen of Array.isArray(value) ? value : []) expect(shown, String(chosen)).toContain(chosen);
    }
  });
});

describe.each(activities.map((template) => [template.id, template] as const))(
  'the activity template %s',
  (_, template) => {
    it('proposes an answer to everything but what only the person knows', () => {
      expectProposed(template, checklistOf(template.checklist));
    });
  },
);

describe.each(activities.map((template) => [template.id, template] as const))('accepting all of %s', (_, template) => {
  it('leaves open only what nobody should confirm in passing', () => {
    expectAccepted(template, checklistOf(template.checklist));
  });
});

describe('a question more that may stay empty', () => {
  it('asks nothing of any template', () => {
    for (const template of activities) {
      const longer = withOptional(checklistOf(template.checklist));
      expectProposed(template, longer);
      expectAccepted(template, longer);
    }
  });
});

describe('the first run', () => {
  it('fits, with the three templates, in 45 turns', () => {
    const first = interview(begun(undefined));
    const turns = first.reduce((sum, section) => sum + (section.form ? 1 : section.questions.length), 0);
    expect(turns).toBe(15);
    const activities = ['customers', 'staff', 'suppliers'].map((id) => interview(begun(templateOf(id))).length + 1);
    expect(activities.reduce((sum, one) => sum + one, turns)).toBeLessThanOrEqual(45);
  });

  it('asks at most ten questions about the business, each with its drafts, and fits a shop with ten activities in 120', () => {
    const questions = questionsOf(checklistOf('organisation')).filter((one) => one.kind === 'yes-no' && one.drafts);
    expect(questions.length).toBeLessThanOrEqual(10);
    const shop = ['customers', 'staff', 'payroll', 'absence', 'hours', 'suppliers', 'website', 'contact-form'];
    const ten = [...shop, 'newsletter', 'cameras'].map((id) => interview(begun(templateOf(id))).length + 1);
    expect(ten.reduce((sum, one) => sum + one, 15)).toBeLessThanOrEqual(120);
  });
});

describe('the glossary', () => {
  it('leads each word to one entry', () => {
    for (const language of ['nl', 'en'] as const) {
      const words = glossary.flatMap((entry) => entry.words[language].map((word) => word.toLowerCase()));
      expect(words).toEqual([...new Set(words)]);
    }
    expect(glossary.map(({ id }) => id)).toEqual([...new Set(glossary.map(({ id }) => id))]);
  });
});

describe('words that a question names', () => {
  it('are in the glossary, and each is three sentences and an example', () => {
    const ids = glossary.map(({ id }) => id);
    for (const checklist of checklists) {
      for (const question of questionsOf(checklist)) {
        for (const { explains = [] } of [question, ...columnsOf(question)]) {
          for (const id of explains) expect(ids, id).toContain(id);
        }
      }
    }
    for (const { id, text } of glossary) {
      const [nl = '', example] = text.nl.split(' Bijvoorbeeld: ');
      expect(nl.split(/(?<=[.?!]"?)\s+(?=[A-Z"])/).length, id).toBeLessThanOrEqual(4);
      expect(example, id).toMatch(/\S/);
      expect(text.en, id).toContain(' For example: ');
    }
  });
});

describe('every text', () => {
  const texts = textsIn([checklists, templates, supplierCatalogue, glossary.map(({ text, law }) => [text, law])]);

  it('is there in both languages', () => {
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      expect(text.nl.trim(), text.en).not.toBe('');
      expect(text.en.trim(), text.nl).not.toBe('');
      expect(text.nl).toBe(text.nl.trim());
      expect(text.en).toBe(text.en.trim());
    }
  });

  it('never frightens', () => {
    for (const { nl, en } of texts) {
      expect(nl).not.toMatch(/overtreding|illegaal|boete|strafbaar(?!e feiten)/i);
      expect(en).not.toMatch(/illegal|penalt|punish|\bfines?\b|\bfined\b/i);
    }
  });

  it('says "u", and fills in no other names than the engine knows', () => {
    for (const { nl, en } of texts) {
      expect(nl).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
      for (const [, name] of `${nl} ${en}`.matchAll(/\{(\w+)\}/g))
        expect(['activity', 'row', ...rowWords, ...toldWords]).toContain(name);
    }
  });
});

/** What must be answered is proposed, or left to the person on purpose; what may stay empty is up to the template. */
function expectProposed(template: Template, checklist: Checklist): void {
  const scope = begun(template, checklist);
  for (const section of interview(scope)) {
    for (const question of applicableQuestions(section, scope)) {
      if (section.id === 'who') expect(question.own, question.id).toBe(true);
      // What follows from other answers is proposed as soon as those are there, where the template has nothing itself.
      const follows = question.follows !== undefined && !(question.id in template.values);
      const open = section.id === 'who' || follows || question.id in (leftOpen[template.id] ?? {});
      if (!question.optional)
        expect(statusOf(question, scope), `${template.id}: ${question.id}`).toBe(open ? 'empty' : 'suggested');
      if (question.kind !== 'rows') continue;
      for (const row of rowIds(question, scope)) {
        for (const { column, path } of cellsOf(question, row, scope))
          if (!column.optional) expect(scope.answers.has(path), `${template.id}: ${path}`).toBe(true);
      }
    }
  }
}

/** Somebody who accepts what is proposed, and leaves empty what may be, is left with the points of `leftOpen`. */
function expectAccepted(template: Template, checklist: Checklist): void {
  let at = play(checklist, { template });
  for (let turn = 0; turn < 20 && at.step.outcome !== 'finished'; turn += 1) {
    if (at.ask.mode === 'section') at = at.press(at.ask.actions[0]?.role ?? 'confirm');
    else if (at.ask.mode === 'overview') at = at.press('confirm-record');
    else if (at.ask.mode === 'form') at = at.answer({ suppliers: ['none'], access: ['management'], owner: 'anna' });
    else at = at.say(at.ask.fields.every(({ optional }) => optional) ? 'overslaan' : 'weet ik niet');
  }
  expect(at.step.outcome, template.id).toBe('finished');
  const open = openPoints(at.scope).map(({ path }) => path);
  expect(open.toSorted(), template.id).toEqual(Object.keys(leftOpen[template.id] ?? {}).toSorted());
}

/** The same checklist with a question more in its second section, which may stay empty. */
function withOptional(checklist: Checklist): Checklist {
  const more: Question = {
    id: 'one-more',
    kind: 'text',
    optional: true,
    ask: { nl: 'Wilt u er nog iets bij zeggen?', en: 'Do you want to add anything?' },
    label: { nl: 'Opmerking', en: 'Remark' },
    why: { nl: 'Dan staat het erbij.', en: 'Then it is there.' },
    law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
  };
  const sections = checklist.sections.map((section, index) =>
    index === 1 ? { ...section, questions: [...section.questions, more] } : section,
  );
  return { ...checklist, sections };
}

/** A record begun from a template, or the organisation's own when there is none. */
function begun(template: Template | undefined, checklist = checklistOf(template?.checklist ?? 'organisation')): Scope {
  const answers = new Map<string, Answer>();
  for (const [path, value] of Object.entries(template?.values ?? {})) {
    answers.set(path, {
      path,
      n: 1,
      value: isText(value) ? value.nl : value,
      provenance: 'standaard',
      source: 'template',
      by: 'somebody',
      at: '2026-11-24T08:00:00Z',
      turn: 't1',
      checklistVersion: 1,
    });
  }
  return scopeOf(checklist, answers, {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: '2026-11-24T08:00:00Z',
    me: 'somebody',
    people: [],
    suppliers: [],
    recordName: '',
    template,
  });
}

/** Why a template's value does not fit a question, or undefined. */
function problemWith(question: Question, value: Value | Text, scope: Scope): string | undefined {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      if (!isText(value)) return 'not a text';
      return [value.nl, value.en].some((words) => words.length > (question.max ?? 200)) ? 'too long' : undefined;
    case 'number':
      return typeof value === 'number' && value >= question.min && value <= question.max
        ? undefined
        : 'not such a number';
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'not yes or no';
    case 'choice':
      return isOption(question, value, scope) ? undefined : 'no such option';
    case 'choices': {
      if (!isList(value) || value.length === 0) return 'no list of options';
      if (question.none !== undefined && value.includes(question.none) && value.length > 1) return 'none and more';
      return value.every((choice) => isOption(question, choice, scope)) ? undefined : 'no such option';
    }
    case 'rows':
      return isList(value) && value.every((row) => typeof row === 'string' && /^r\d+$/.test(row))
        ? undefined
        : 'no rows';
    default:
      return 'a template does not know this';
  }
}

function isOption(question: ChoiceQuestion, value: Value | Text | Choice, scope: Scope): boolean {
  return typeof value === 'string' && everyOption(question, scope, 'all').some(({ id }) => id === value);
}

function isList(value: Value | Text): value is readonly Choice[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}

function expectKnown(condition: Condition, known: ReadonlyMap<string, Question>): void {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  for (const part of parts) expectKnown(part, known);
  if ('not' in condition) expectKnown(condition.not, known);
  if (!('question' in condition || 'answered' in condition)) return;
  const id = 'answered' in condition ? condition.answered : condition.question;
  const question = known.get(id);
  expect(question, id).toBeDefined();
  if (question === undefined || 'answered' in condition) return;
  const wanted = 'includes' in condition ? condition.includes : condition.is;
  const kinds = 'includes' in condition ? ['choices'] : typeof wanted === 'boolean' ? ['yes-no'] : ['choice'];
  expect(kinds, id).toContain(question.kind);
  if (typeof wanted === 'string') expect(optionsOf(question).map((option) => option.id)).toContain(wanted);
}

function sentencesOf({ nl, en }: Text): readonly string[] {
  return [nl, en].flatMap((words) => words.split(/(?<=[.?!])\s+/));
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** Every text somewhere in data. */
function textsIn(data: unknown): readonly Text[] {
  if (isText(data)) return typeof data.nl === 'string' ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsIn);
}
