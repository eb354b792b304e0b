// From a focus to what the person sees: the same definitions give one question, a form, a card, a list or the overview.
import { say, type Text } from '../text.js';
import { applicableQuestions, type Cell, cellsOf, pathsOf, rowIds } from './applies.js';
import type { Question, Scope, Section } from './checklist.js';
import type { Focus } from './conversation.js';
import { fieldAt, fieldOf, rowHeading, type Said, toldFields } from './field.js';
import { focusBefore, focusOnRow, focusOnSection, sectionHere, sectionsHere, wirePathOf } from './focus.js';
import { aboveLast } from './last-asked.js';
import { type EngineVerb, pressId } from './press.js';
import type { Action, Ask, Field } from './replies.js';
import { placeOf, sectionPath } from './scope.js';
import { sentences } from './sentences.js';
import { interview, openPoints, progressOf, rowStatus, statusOf } from './status.js';
import { rowTitle } from './telling/show.js';
import { isUnsent } from './unsent.js';
import { warningParts } from './warned.js';
import { wholeIntro } from './whole.js';

/** The reply that asks what has the focus. `record` goes into the buttons. */
export function ask(scope: Scope, record: string, focus: Focus, said: Said = {}): Ask {
  const section = sectionHere(scope, focus);
  const { language } = scope.facts;
  const press: Press = (role, label, path, n, values = {}) => ({
    id: pressId(role, record, path, n),
    label: say(label, language, values),
    role,
  });
  const { mode, intro, question, fields, seldom, passed, actions } = askParts(
    { scope, record, section, said, press },
    focus,
  );
  return {
    type: 'ask',
    mode,
    record,
    title: titleOf(scope, focus),
    // What stands above a form was read before something was filled in of it.
    ...(intro === undefined || said.saidBack !== undefined ? {} : { intro }),
    ...(said.notice === undefined ? {} : { notice: said.notice }),
    progress: progressOf(scope),
    ...(question === undefined ? {} : { question }),
    fields,
    ...(said.saidBack === undefined ? {} : { saidBack: said.saidBack }),
    ...(seldom === undefined ? {} : { seldom }),
    ...(passed === undefined ? {} : { passed }),
    ...(said.doubts ? { doubts: said.doubts } : {}),
    ...(said.actions === undefined ? {} : { ofNotice: said.actions.map(({ id }) => id) }),
    actions: afterYes(said.doubts ? actions.filter(isBesideDoubt) : actions, said.actions).filter(
      makesSenseAt(scope, record, focus),
    ),
  };
}

/** Who is asked whether they meant something says yes or no: other ways come back with the question. */
const isBesideDoubt = ({ role }: Action): boolean => role === 'unknown' || role === 'explain' || role === 'pause';

/** What was said beside it can be done too, but the button that says yes stays the first. */
function afterYes(actions: readonly Action[], more: readonly Action[] = []): readonly Action[] {
  const yes = actions[0]?.style === 'primary' ? 1 : 0;
  return [...actions.slice(0, yes), ...more, ...actions.slice(yes)];
}

/** No way back where nothing came before, and no ways out of a form that was not begun: it is simply not sent. */
function makesSenseAt(scope: Scope, record: string, focus: Focus): (action: Action) => boolean {
  if (isUnsent(record)) return ({ role }) => role !== 'back' && role !== 'skip' && role !== 'pause';
  return ({ role }) => role !== 'back' || focusBefore(scope, focus) !== undefined;
}

/** "V-001 Klanten · Waarvoor", and of one row what that is called. */
export function titleOf(scope: Scope, focus: Focus): string {
  const { language, recordName } = scope.facts;
  const section = sectionHere(scope, focus);
  return [
    ...(recordName === '' ? [] : [recordName]),
    say(cardTitle(scope, focus) ?? section?.title ?? sentences.overviewTitle, language),
    ...(focus.type === 'row' ? [rowHeading(scope, focus.path)] : []),
  ].join(' · ');
}

/** A card of sentences has a label above each: its title says whose words they are. */
function cardTitle(scope: Scope, focus: Focus): Text | undefined {
  const sections = focus.type === 'section' ? sectionsHere(scope, focus) : [];
  if (sections.length === 0 || sections.some(({ tells, form }) => tells === undefined || form === true))
    return undefined;
  const questions = sections.flatMap((section) => applicableQuestions(section, scope));
  if (questions.every((question) => statusOf(question, scope) === 'done'))
    return sections.length === 1 ? undefined : sentences.knownTitle;
  return isImported(questions, scope) ? sentences.fileTitle : sentences.wholeTitle;
}

/** The paths a person can answer at this focus. */
export function pathsAt(scope: Scope, focus: Focus): readonly string[] {
  if (focus.type === 'question' || focus.type === 'rows') return [focus.path];
  if (focus.type === 'overview' || focus.type === 'warning') return [];
  if (focus.type === 'row') return columnsAt(scope, focus.path).map(({ path }) => path);
  return sectionsHere(scope, focus).flatMap((section) => applicableQuestions(section, scope).map(({ id }) => id));
}

type Parts = Pick<Ask, 'mode' | 'intro' | 'question' | 'fields' | 'seldom' | 'passed' | 'actions'>;
type Press = (role: EngineVerb, label: Text, path: string, n: number, values?: Record<string, string>) => Action;

/** Where somebody is, and how a button about it is made. */
interface Here {
  readonly scope: Scope;
  readonly record: string;
  readonly section: Section | undefined;
  readonly said: Said;
  readonly press: Press;
}

function askParts(here: Here, focus: Focus): Parts {
  const { scope } = here;
  switch (focus.type) {
    case 'question':
      return withEnd(here, focus, questionParts(here, focus.path, focus.n));
    case 'form':
      return withEnd(here, focus, formParts(here, `@${focus.section}`, focus.n, formFields(here)));
    case 'row':
      return formParts(
        here,
        focus.path,
        focus.n,
        columnsAt(scope, focus.path).map(({ path }) => path),
      );
    case 'section':
      return cardParts(here, focus);
    case 'rows':
      return rowsParts(here, focus.path, focus.n);
    case 'warning':
      return warningParts(scope, here.record, focus.path, here.said.again);
    case 'overview':
      return overviewParts(here, focus.n);
  }
}

const primary = (action: Action): Action => ({ ...action, style: 'primary' });

/** What can be done beside answering. */
const ways = (press: Press, path: string, n: number): readonly Action[] => [
  press('back', sentences.back, path, n),
  press('skip', sentences.skip, path, n),
  press('explain', sentences.explain, path, n),
];
const later = (press: Press): Action => press('pause', sentences.pause, '', 0);

function questionParts({ scope, section, said, press }: Here, path: string, n: number): Parts {
  const field = fieldAt(scope, path, said);
  const siblings = section?.form ? [] : formable(section, scope);
  const place = placeAmong(section, path, scope);
  const isNew = place === undefined || place.n === 1 || takesWords(field);
  const isKnown = field?.suggestion !== undefined && field.suggestion !== null;
  return {
    mode: 'question',
    ...(isNew ? introOf(section, scope.facts.language) : {}),
    ...(place === undefined ? {} : { question: place }),
    fields: field ? [field] : [],
    actions: [
      ...(isKnown ? [primary(press('keep', sentences.keep, path, n))] : []),
      press('unknown', sentences.unknown, path, n),
      ...ways(press, path, n),
      ...(section && siblings.length > 1
        ? [press('form', sentences.form, sectionPath(section), focusOnSection(scope, section, 'form').n)]
        : []),
      later(press),
    ],
  };
}

function formParts({ scope, section, said, press }: Here, path: string, n: number, paths: readonly string[]): Parts {
  return {
    mode: 'form',
    ...introOf(section, scope.facts.language),
    fields: paths.flatMap((one) => fieldAt(scope, one, said) ?? []),
    ...(section?.seldom === undefined
      ? {}
      : { seldom: { paths: section.seldom.of, button: say(section.seldom.button, scope.facts.language) } }),
    actions: [...ways(press, path, n), later(press)],
  };
}

/** What is asked in the form of a section: of a record that is confirmed at once what is not known yet, and all to who goes back. */
function formFields({ section, scope, said: { sent = {}, errors, conflicts = [] } }: Here): readonly string[] {
  const questions = formable(section, scope);
  const isAsked = scope.checklist.confirmsAtOnce && questions.some((one) => statusOf(one, scope) === 'empty');
  const isBack = ({ id }: Question) => id in sent || errors?.has(id) === true || conflicts.includes(id);
  // What may stay empty is asked once: nothing shows it again before it counts.
  const asked = questions.filter((one) => !isAsked || isBack(one) || statusOf(one, scope, []) === 'empty');
  return asked.map(({ id }) => id);
}

/** Above what is asked last: what is proposed beside it, to which the answer says yes. */
function withEnd({ scope }: Here, focus: Extract<Focus, { type: 'question' | 'form' }>, parts: Parts): Parts {
  return focus.ends === undefined ? parts : { ...parts, intro: aboveLast(scope, parts.fields, focus.read === true) };
}

function cardParts({ scope, section, said, press }: Here, focus: Extract<Focus, { type: 'section' }>): Parts {
  const { language } = scope.facts;
  const [path, n] = [wirePathOf(focus), focus.n];
  const sections = sectionsHere(scope, focus);
  const questions = sections.flatMap((one) => applicableQuestions(one, scope));
  const known = questions.every((question) => statusOf(question, scope) === 'done');
  const about = known ? sentences.sectionKnown : cameFrom(questions, scope);
  const confirm = focus.last
    ? press('confirm-record', sentences.confirmWhole, path, n)
    : press('confirm', sentences.confirm, path, n);
  const tells = sections.every((one) => one.tells !== undefined);
  const intro = tells
    ? wholeIntro(scope, sections, focus.last === true)
    : [introOf(section, language).intro ?? '', say(about, language)].join(' ').trim();
  return {
    mode: 'section',
    ...(intro === '' ? {} : { intro }),
    fields: tells
      ? sections.flatMap((one) => toldFields(one, scope, said))
      : questions.map((question) => fieldOf(question, question.id, scope, said)),
    actions: [primary(confirm), press('pick', sentences.pick, path, n), ...ways(press, path, n), later(press)],
  };
}

function rowsParts({ scope, said, press }: Here, path: string, n: number): Parts {
  const question = placeOf(scope.checklist, path)?.question;
  if (question?.kind !== 'rows') return { mode: 'rows', fields: [], actions: [] };
  const { language } = scope.facts;
  const mayGrow = question.forEach === undefined;
  const changing = rowIds(question, scope).flatMap((row) => {
    const title = shortened(rowTitle(question, row, scope, language));
    const of = (role: EngineVerb, label: Text) => ({
      ...press(role, label, `${question.id}/${row}`, focusOnRow(scope, question, row).n, { title }),
      row,
    });
    return [of('change', sentences.changeRow), ...(mayGrow ? [of('remove-row', sentences.removeRow)] : [])];
  });
  const item = say(question.item, language);
  return {
    mode: 'rows',
    intro: say(sentences.rowsIntro, language),
    fields: [fieldOf(question, question.id, scope, said)],
    actions: [
      primary(press('rows-done', sentences.rowsDone, question.id, n)),
      ...(mayGrow ? [press('add-row', sentences.addRow, question.id, n, { item })] : []),
      ...changing,
      press('back', sentences.back, question.id, n),
      later(press),
    ],
  };
}

function overviewParts({ scope, said, press }: Here, n: number): Parts {
  const takesAll = scope.checklist.confirmsAtOnce === true;
  const open = openPoints(scope).filter(({ reason }) => !takesAll || reason !== 'onbevestigd').length;
  const sentence =
    open === 0 ? sentences.overviewIntro : open === 1 ? sentences.overviewOneOpen : sentences.overviewOpen;
  const { language } = scope.facts;
  const parts = interview(scope);
  const left = takesAll ? [] : parts.filter((part) => isLeft(part, scope));
  const told = (part: Section) => toldFields(part, scope, said).map(({ path }) => path);
  const titles = left.map(({ title }) => say(title, language)).join(', ');
  const passed = {
    paths: left.flatMap(told),
    says: say(sentences.overviewLeft, language, { parts: titles }),
  };
  return {
    mode: 'overview',
    intro: say(sentence, language, { count: open }),
    ...(left.length === 0 ? {} : { passed }),
    fields: parts.flatMap((part) => {
      const tells = part.tells ?? part.readsAs;
      return tells === undefined
        ? toRead(part, scope).map((question) => fieldOf(question, question.id, scope, said, 'to-read'))
        : toldFields({ ...part, tells }, scope, said);
    }),
    actions: [
      primary(press('confirm-record', scope.checklist.confirms?.button ?? sentences.confirmRecord, '-', n)),
      press('pick', sentences.pick, '-', n),
      press('back', sentences.back, '-', n),
      later(press),
    ],
  };
}

/** Nobody said yes to anything of it: it was read when it was passed, and is named only. */
function isLeft(part: Section, scope: Scope): boolean {
  const questions = part.tells === undefined ? [] : applicableQuestions(part, scope);
  return questions.length > 0 && questions.every((question) => statusOf(question, scope, []) !== 'done');
}

/** Among sentences, what may stay empty and is empty is not named: it is found at what can be changed. */
function toRead(part: Section, scope: Scope): readonly Question[] {
  const reads = scope.checklist.sections.some(({ readsAs }) => readsAs !== undefined);
  return applicableQuestions(part, scope).filter(
    (question) => !(reads && question.optional && statusOf(question, scope, []) === 'empty'),
  );
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
  return isImported(questions, scope) ? sentences.sectionFromFile : sentences.sectionIntro;
}

function isImported(questions: readonly Question[], scope: Scope): boolean {
  const paths = questions.flatMap((question) => pathsOf(question, scope));
  return paths.some((path) => scope.answers.get(path)?.provenance === 'import');
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

function introOf(section: Section | undefined, language: Scope['facts']['language']): { intro?: string } {
  return section?.intro ? { intro: say(section.intro, language) } : {};
}

function shortened(title: string): string {
  return title.length <= 40 ? title : `${title.slice(0, 39)}…`;
}
