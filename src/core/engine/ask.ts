// From a focus to what the person sees: the same definitions give one question, a form, a card, a list or the overview.
import { fill, say, type Text } from '../text.js';
import { valueAt, versionOf } from './answers.js';
import { applicableQuestions, type Cell, cellsOf, pathsOf, rowIds } from './applies.js';
import type { Option, Question, RowsQuestion, Scope, Section } from './checklist.js';
import type { Focus } from './conversation.js';
import { focusOnRow, focusOnSection, rowsVersion, sectionHere } from './focus.js';
import { optionsOf, personOptions } from './options.js';
import { type EngineVerb, pressId } from './press.js';
import type { Action, Ask, AskMode, Field } from './replies.js';
import { placeOf, sectionPath } from './scope.js';
import { sentences } from './sentences.js';
import { rowLines, rowTitle, showAnswer, showValue } from './show.js';
import { interview, openPoints, progressOf, rowStatus, statusOf } from './status.js';

/** What is said on top of the plain question: a notice, and what was sent with what does not fit. */
export interface Said {
  readonly notice?: string;
  readonly sent?: Readonly<Record<string, unknown>>;
  readonly errors?: ReadonlyMap<string, Text>;
  readonly actions?: readonly Action[];
}

/** The reply that asks what has the focus. `record` goes into the buttons. */
export function ask(scope: Scope, record: string, focus: Focus, said: Said = {}): Ask {
  const { mode, fields, actions, intro, heading, question } = askParts(scope, record, focus, said);
  return {
    type: 'ask',
    mode,
    record,
    title: scope.facts.recordName === '' ? heading : `${scope.facts.recordName} · ${heading}`,
    ...(intro === undefined ? {} : { intro }),
    ...(said.notice === undefined ? {} : { notice: said.notice }),
    progress: progressOf(scope),
    ...(question === undefined ? {} : { question }),
    fields,
    actions: [...(said.actions ?? []), ...actions],
  };
}

/** The paths a person can answer at this focus. */
export function pathsAt(scope: Scope, focus: Focus): readonly string[] {
  if (focus.type === 'question' || focus.type === 'rows') return [focus.path];
  if (focus.type === 'overview') return [];
  if (focus.type === 'row') return columnsAt(scope, focus.path).map(({ path }) => path);
  const section = sectionHere(scope, focus);
  return section ? applicableQuestions(section, scope).map(({ id }) => id) : [];
}

interface Parts {
  readonly mode: AskMode;
  readonly heading: string;
  readonly intro?: string;
  readonly question?: Ask['question'] & object;
  readonly fields: readonly Field[];
  readonly actions: readonly Action[];
}

function askParts(scope: Scope, record: string, focus: Focus, said: Said): Parts {
  const section = sectionHere(scope, focus);
  const language = scope.facts.language;
  const heading = section ? say(section.title, language) : say(sentences.overviewTitle, language);
  const press = (
    role: EngineVerb,
    label: Text,
    path: string,
    n: number,
    values: Record<string, string> = {},
    style?: 'primary',
  ): Action => ({
    id: pressId(role, record, path, n),
    label: say(label, language, values),
    role,
    ...(style ? { style } : {}),
  });
  switch (focus.type) {
    case 'question': {
      const field = fieldAt(scope, focus.path, said);
      const n = focus.n;
      const siblings = section?.form ? [] : formable(section, scope);
      const place = placeAmong(section, focus.path, scope);
      const isNew = place === undefined || place.n === 1 || takesWords(field);
      return {
        mode: 'question',
        heading,
        ...(isNew ? introOf(section, language) : {}),
        ...(place === undefined ? {} : { question: place }),
        fields: field ? [field] : [],
        actions: [
          ...(field?.suggestion === undefined || field.suggestion === null
            ? []
            : [press('keep', sentences.keep, focus.path, n, {}, 'primary')]),
          press('unknown', sentences.unknown, focus.path, n),
          press('back', sentences.back, focus.path, n),
          press('skip', sentences.skip, focus.path, n),
          press('explain', sentences.explain, focus.path, n),
          ...(section && siblings.length > 1
            ? [press('form', sentences.form, sectionPath(section), focusOnSection(scope, section, 'form').n)]
            : []),
          press('pause', sentences.pause, '', 0),
        ],
      };
    }
    case 'form':
    case 'row': {
      const paths =
        focus.type === 'row'
          ? columnsAt(scope, focus.path).map(({ path }) => path)
          : formable(section, scope).map(({ id }) => id);
      const here = focus.type === 'row' ? focus.path : `@${focus.section}`;
      return {
        mode: 'form',
        heading: focus.type === 'row' ? `${heading} · ${rowHeading(scope, focus.path)}` : heading,
        ...introOf(section, language),
        fields: paths.flatMap((path) => fieldAt(scope, path, said) ?? []),
        actions: [
          press('back', sentences.back, here, focus.n),
          press('skip', sentences.skip, here, focus.n),
          press('explain', sentences.explain, here, focus.n),
          press('pause', sentences.pause, '', 0),
        ],
      };
    }
    case 'section': {
      const questions = section ? applicableQuestions(section, scope) : [];
      const known = questions.every((question) => statusOf(question, scope) === 'done');
      return {
        mode: 'section',
        heading,
        intro: [
          introOf(section, language).intro ?? '',
          say(known ? sentences.sectionKnown : cameFrom(questions, scope), language),
        ]
          .join(' ')
          .trim(),
        fields: questions.map((question) => fieldOf(question, question.id, scope, said)),
        actions: [
          press('confirm', sentences.confirm, `@${focus.section}`, focus.n, {}, 'primary'),
          press('pick', sentences.pick, `@${focus.section}`, focus.n),
          press('back', sentences.back, `@${focus.section}`, focus.n),
          press('skip', sentences.skip, `@${focus.section}`, focus.n),
          press('explain', sentences.explain, `@${focus.section}`, focus.n),
          press('pause', sentences.pause, '', 0),
        ],
      };
    }
    case 'rows': {
      const question = placeOf(scope.checklist, focus.path)?.question;
      if (question?.kind !== 'rows') return { mode: 'rows', heading, fields: [], actions: [] };
      const rows = rowIds(question, scope);
      const changing = rows.flatMap((row) => {
        const title = shortened(rowTitle(question, row, scope, language));
        const n = focusOnRow(scope, question, row).n;
        const path = `${question.id}/${row}`;
        const change = { ...press('change', sentences.changeRow, path, n, { title }), row };
        const remove = { ...press('remove-row', sentences.removeRow, path, n, { title }), row };
        return question.forEach === undefined ? [change, remove] : [change];
      });
      return {
        mode: 'rows',
        heading,
        intro: say(sentences.rowsIntro, language),
        fields: [fieldOf(question, question.id, scope, said)],
        actions: [
          press('rows-done', sentences.rowsDone, question.id, focus.n, {}, 'primary'),
          ...(question.forEach === undefined
            ? [press('add-row', sentences.addRow, question.id, focus.n, { item: say(question.item, language) })]
            : []),
          ...changing,
          press('back', sentences.back, question.id, focus.n),
          press('pause', sentences.pause, '', 0),
        ],
      };
    }
    case 'overview': {
      const open = openPoints(scope).length;
      const sentence =
        open === 0 ? sentences.overviewIntro : open === 1 ? sentences.overviewOneOpen : sentences.overviewOpen;
      return {
        mode: 'overview',
        heading,
        intro: say(sentence, language, { count: open }),
        fields: interview(scope).flatMap((part) =>
          applicableQuestions(part, scope).map((question) => fieldOf(question, question.id, scope, said, 'to-read')),
        ),
        actions: [
          press(
            'confirm-record',
            scope.checklist.confirms?.button ?? sentences.confirmRecord,
            '-',
            focus.n,
            {},
            'primary',
          ),
          press('pick', sentences.pick, '-', focus.n),
          press('back', sentences.back, '-', focus.n),
          press('pause', sentences.pause, '', 0),
        ],
      };
    }
  }
}

/** Which question of its section has this path; undefined in a form, in a row, and where it is the only one. */
function placeAmong(section: Section | undefined, path: string, scope: Scope): Ask['question'] {
  if (section === undefined || section.form) return undefined;
  const questions = applicableQuestions(section, scope);
  const index = questions.findIndex(({ id }) => id === path);
  return index < 0 || questions.length === 1 ? undefined : { n: index + 1, of: questions.length };
}

/** What a section says first is said again wherever a person may type: it often says what not to type. */
function takesWords(field: Field | undefined): boolean {
  return field !== undefined && (field.other || field.kind === 'text' || field.kind === 'long-text');
}

/** What is suggested comes from what others usually have, or from the person's own file. */
function cameFrom(questions: readonly Question[], scope: Scope): Text {
  const paths = questions.flatMap((question) => pathsOf(question, scope));
  const imported = paths.some((path) => scope.answers.get(path)?.provenance === 'import');
  return imported ? sentences.sectionFromFile : sentences.sectionIntro;
}

/** The questions of a section that fit in one form: lists of rows have forms of their own. */
function formable(section: Section | undefined, scope: Scope): readonly Question[] {
  return section ? applicableQuestions(section, scope).filter(({ kind }) => kind !== 'rows') : [];
}

/** The columns of a row to fill in: what is still missing, or all of them when the row is complete. */
function columnsAt(scope: Scope, path: string): readonly Cell[] {
  const place = placeOf(scope.checklist, path);
  if (place?.question.kind !== 'rows' || place.row === undefined) return [];
  const { question, row } = place;
  const cells = cellsOf(question, row, scope);
  if (rowStatus(question, row, scope) !== 'empty') return cells;
  return cells.filter(({ path: cell }) => {
    const answer = scope.answers.get(cell);
    return answer === undefined || answer.provenance === 'gewist' || answer.provenance === 'vervallen';
  });
}

function rowHeading(scope: Scope, path: string): string {
  const place = placeOf(scope.checklist, path);
  if (place?.question.kind !== 'rows' || place.row === undefined) return '';
  const title = rowTitle(place.question, place.row, scope, scope.facts.language);
  return title === '…' ? say(place.question.item, scope.facts.language) : title;
}

function fieldAt(scope: Scope, path: string, said: Said): Field | undefined {
  const place = placeOf(scope.checklist, path);
  return place && fieldOf(place.column ?? place.question, path, scope, said);
}

/** `to-read`: what is stored in words, without everything that could be picked instead. */
function fieldOf(
  question: Question,
  path: string,
  scope: Scope,
  said: Said,
  how: 'to-answer' | 'to-read' = 'to-answer',
): Field {
  const { language } = scope.facts;
  const stored = scope.answers.get(path);
  const value = valueAt(scope.answers, path);
  const values = {
    activity: activityName(scope),
    row: rowHeading(scope, path),
  };
  const finding = question.finds?.finds(scope, rowOf(path));
  const example = [finding, question.example]
    .flatMap((text) => (text ? [fill(say(text, language), values)] : []))
    .join(' ');
  const error = said.errors?.get(path);
  const shown =
    question.kind === 'rows'
      ? showAnswer(question, scope, language)
      : value === undefined
        ? []
        : [showValue(question, value, scope, language)];
  return {
    path,
    kind: question.kind,
    label: say(question.label, language),
    ask: fill(say(question.ask, language), values),
    why: fill(say(question.why, language), values),
    law: say(question.law, language),
    ...(example === '' ? {} : { example }),
    ...(how === 'to-answer' ? optionsShown(question, scope, rowOf(path)) : {}),
    other:
      question.kind === 'person' ||
      ((question.kind === 'choice' || question.kind === 'choices') && question.other === true),
    ...(question.kind === 'number' && question.unit ? { unit: say(question.unit, language) } : {}),
    ...(question.kind === 'text' || question.kind === 'long-text'
      ? { max: question.max ?? (question.kind === 'text' ? 200 : 4000) }
      : {}),
    optional: question.optional === true,
    n: question.kind === 'rows' ? rowsVersion(scope, question) : versionOf(scope.answers, path),
    ...(value === undefined ? {} : { suggestion: value }),
    ...(shown.length === 0 ? {} : { shown }),
    ...(stored === undefined ? {} : { provenance: stored.provenance }),
    ...(said.sent !== undefined && path in said.sent ? { sent: said.sent[path] } : {}),
    ...(error === undefined ? {} : { error: say(error, language) }),
    ...(question.kind === 'rows' && how === 'to-answer' ? { rows: rowsShown(question, scope) } : {}),
  };
}

function rowOf(path: string): string | undefined {
  return path.split('/')[1];
}

function optionsShown(question: Question, scope: Scope, row?: string): { options?: Field['options'] & object } {
  const { language } = scope.facts;
  const inWords = ({ id, label, hint }: Option) => ({
    id,
    label: say(label, language),
    ...(hint ? { hint: say(hint, language) } : {}),
  });
  if (question.kind === 'choice' || question.kind === 'choices')
    return { options: optionsOf(question, scope, 'shown', row).map(inWords) };
  if (question.kind === 'person') return { options: personOptions(question, scope).map(inWords) };
  return {};
}

function rowsShown(question: RowsQuestion, scope: Scope) {
  return rowIds(question, scope).map((id) => ({
    id,
    title: rowTitle(question, id, scope, scope.facts.language),
    lines: rowLines(question, id, scope, scope.facts.language).map(({ label, value }) => `${label}: ${value}`),
  }));
}

function activityName(scope: Scope): string {
  const value = scope.checklist.name === undefined ? undefined : valueAt(scope.answers, scope.checklist.name);
  return typeof value === 'string' ? value : '';
}

function introOf(section: Section | undefined, language: Scope['facts']['language']): { intro?: string } {
  return section?.intro ? { intro: say(section.intro, language) } : {};
}

function shortened(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39)}…`;
}
