// What each button does.
import { wordsOf } from '../glossary.js';
import { isCase } from '../permissions.js';
import { say, type Text } from '../text.js';
import { isKept } from '../warnings/reading.js';
import { pickedAtWarning } from './answering-warnings.js';
import { type Answer, freshRow, valueAt, versionOf, writeAt } from './answers.js';
import { applicableQuestions, pathsOf, rowIds } from './applies.js';
import { pathsAt } from './ask.js';
import type { Question, Scope, Section } from './checklist.js';
import { confirmed, confirmPaths, confirmRecord, confirmSections, confirmWhole } from './confirming.js';
import type { Effect } from './effects.js';
import {
  focusBefore,
  focusOnQuestion,
  focusOnRow,
  focusOnRows,
  focusOnSection,
  rowsVersion,
  wirePathOf,
} from './focus.js';
import { type Moment, type Move, stay, told, unknownPress, withWrites } from './moment.js';
import { type EngineVerb, type Press, pressId } from './press.js';
import type { Reply } from './replies.js';
import { placeOf, sectionAt, sectionsAt } from './scope.js';
import { sentences } from './sentences.js';
import { versionsOfAll } from './status.js';
import { store } from './storing.js';
import { unsentIn } from './telling/said-back.js';
import { answerInWords } from './telling/show.js';
import { undo } from './undo.js';
import { isUnsent } from './unsent.js';
import { warningAt } from './warned.js';

/** The move a press leads to. */
export function onPress(moment: Moment, press: Press): Move {
  return isEngineVerb(press.verb) ? moves[press.verb](moment, press) : unknownPress(moment);
}

const isEngineVerb = (verb: string): verb is EngineVerb => Object.hasOwn(moves, verb);
const placeIn = ({ scope }: Moment, { path }: Press) => placeOf(scope.checklist, path);
const sectionsIn = ({ scope }: Moment, { path }: Press) => sectionsAt(scope.checklist, path);
const sectionIn = ({ scope }: Moment, { path }: Press) => sectionAt(scope.checklist, path);

/** What each verb does; of each, what it carries stands with its name. */
const moves: Readonly<Record<EngineVerb, (moment: Moment, press: Press) => Move>> = {
  confirm(moment, press) {
    const sections = sectionsIn(moment, press);
    return sections.length > 0 ? confirmSections(moment, sections, press.n) : unknownPress(moment);
  },
  'confirm-record'(moment, press) {
    const sections = sectionsIn(moment, press);
    return sections.length > 0 ? confirmWhole(moment, sections, press.n) : confirmRecord(moment, press.n);
  },
  keep,
  unknown: (moment, press) => (isRowGone(moment, press) ? unknownPress(moment) : dontKnow(moment, press)),
  choose(moment, press) {
    const warned = pickedAtWarning(moment, press.path, press.option, press.n);
    if (warned !== undefined) return warned;
    if (isKept(press.path)) return told(moment, sentences.warningGone);
    if (isRowGone(moment, press)) return unknownPress(moment);
    return store(moment, { [press.path]: chosen(moment, press) }, { typed: false, n: { [press.path]: press.n } });
  },
  change(moment, press) {
    const place = placeIn(moment, press);
    return place && isLive(moment.scope, place.section, place.question)
      ? { focus: focusOnQuestion(moment.scope, press.path) }
      : unknownPress(moment);
  },
  pick(moment, press) {
    const sections = sectionsIn(moment, press);
    const [only, ...more] = sections;
    if (only?.form && only.tells && more.length === 0) return { focus: focusOnSection(moment.scope, only, 'form') };
    const [question, ...others] = sections.flatMap((section) => applicableQuestions(section, moment.scope));
    if (question && others.length === 0) return { focus: focusOnQuestion(moment.scope, question.id) };
    return { ...stay, replies: [pickCard(moment, sections)] };
  },
  form(moment, press) {
    const section = sectionIn(moment, press);
    return section ? { focus: focusOnSection(moment.scope, section, 'form') } : unknownPress(moment);
  },
  skip(moment, { path }) {
    if (warningAt(moment.scope, path) === undefined) return goPast(moment, path);
    return { skip: [path], notices: [say(sentences.toList, moment.scope.facts.language)] };
  },
  explain: (moment, { path }) => ({
    ...stay,
    notices: explanation(moment, path),
    ...(path.startsWith('@') ? { brief: true } : {}),
  }),
  back(moment) {
    const focus = moment.conversation.focus && focusBefore(moment.scope, moment.conversation.focus);
    return focus ? { focus } : told(moment, sentences.atStart);
  },
  undo: undoLast,
  pause,
  overview: ({ scope }) => ({ focus: { type: 'overview', n: versionsOfAll(scope) } }),
  'not-bsn': ({ scope }, { path }) => ({
    focus: focusOnQuestion(scope, path),
    notBsn: path,
    notices: [say(sentences.retypeDigits, scope.facts.language)],
  }),
  'add-row'(moment, press) {
    const { scope } = moment;
    const place = placeIn(moment, press);
    return place?.question.kind === 'rows' && place.question.forEach === undefined
      ? { focus: focusOnRow(scope, place.question, freshRow(scope.answers, place.question.id)) }
      : unknownPress(moment);
  },
  'remove-row': removeRow,
  'rows-done'(moment, press) {
    const { scope } = moment;
    const place = placeIn(moment, press);
    if (place?.question.kind !== 'rows') return unknownPress(moment);
    if (rowsVersion(scope, place.question) !== press.n) return told(moment, sentences.changedMeanwhile);
    return confirmPaths(moment, pathsOf(place.question, scope));
  },
};

function keep(moment: Moment, press: Press): Move {
  const { scope } = moment;
  if (versionOf(scope.answers, press.path) !== press.n) return told(moment, sentences.changedMeanwhile);
  if (valueAt(scope.answers, press.path) === undefined) return told(moment, sentences.nothingToKeep);
  return { writes: confirmed(scope, press.path) };
}

/** A form of something new may stay empty where that is said, and is not skipped. */
const unknownHere = ({ situation: { record } }: Moment): Text =>
  isUnsent(record) ? sentences.formHelp : sentences.formUnknown;

/** "Weet ik niet" counts for the question in view, for all that a row still misses, and never for a whole card at once. */
function dontKnow(moment: Moment, press: Press): Move {
  const { scope } = moment;
  const sections = sectionsAt(scope.checklist, press.path);
  const place = placeOf(scope.checklist, press.path);
  const [only, ...more] = sections.flatMap((section) => applicableQuestions(section, scope));
  if (sections.length > 0 && (only === undefined || more.length > 0)) {
    const isForm = sections.some(({ form }) => form);
    return isForm ? told(moment, unknownHere(moment)) : { ...stay, replies: [pickCard(moment, sections)] };
  }
  const noted = (move: Move): Move =>
    move.writes ? { ...move, notices: [say(sentences.noted, scope.facts.language)] } : move;
  if (place?.question.kind === 'rows' && place.row !== undefined && place.column === undefined) {
    const known = rowIds(place.question, scope).includes(place.row);
    // Of a row that was not begun there is nothing to note, and what is in the list stays.
    if (!known && rowIds(place.question, scope).length > 0) return { focus: focusOnRows(scope, place.question) };
    const paths = known ? pathsAt(scope, focusOnRow(scope, place.question, place.row)) : [place.question.id];
    return noted(store(moment, Object.fromEntries(paths.map((path) => [path, null])), { typed: false, sure: true }));
  }
  const path = only?.id ?? press.path;
  const n = only ? versionOf(scope.answers, path) : press.n;
  return noted(store(moment, { [path]: null }, { typed: false, sure: true, n: { [path]: n } }));
}

function chosen(moment: Moment, press: Press): unknown {
  const question = placeOf(moment.scope.checklist, press.path);
  const column = question?.column ?? question?.question;
  if (column?.kind === 'yes-no') return press.option === 'yes';
  return column?.kind === 'choices' ? [press.option] : press.option;
}

function pathsToSkip(scope: Scope, path: string): readonly string[] {
  const place = placeOf(scope.checklist, path);
  if (place) return place.question.kind === 'rows' ? [place.question.id] : [path];
  return sectionsAt(scope.checklist, path).flatMap((section) =>
    applicableQuestions(section, scope).map(({ id }) => id),
  );
}

/** What is shown here is left for later; what was said of it already can still be stored. */
function goPast(moment: Moment, path: string): Move {
  const { scope, conversation } = moment;
  const { focus } = conversation;
  const here = focus !== undefined && wirePathOf(focus) === path ? pathsAt(scope, focus) : [];
  return { ...unsentIn(moment, (one) => here.includes(one), sentences.notStoredYet), skip: pathsToSkip(scope, path) };
}

/** Says what is not stored yet, or that all is, and how to go on. */
function pause(moment: Moment): Move {
  const { language } = moment.scope.facts;
  const { notices: [left] = [], actions = [] } = unsentIn(moment);
  const goOn = moment.scope.checklist.goesOnWith ?? sentences.goOnWith;
  const { toPlace, storyWaits } = moment.situation;
  const all = toPlace ? sentences.notPlaced : storyWaits ? sentences.storyWaits : sentences.allStored;
  const text = [left ?? say(all, language), say(goOn, language)].join(' ');
  return { outcome: 'paused', replies: [{ type: 'text', text, ...(actions.length > 0 ? { actions } : {}) }] };
}

function explanation(moment: Moment, path: string): readonly string[] {
  const { scope } = moment;
  const { language } = scope.facts;
  const warning = moment.conversation.focus?.type === 'warning' ? warningAt(scope, path) : undefined;
  if (warning !== undefined) return [say(warning.why, language)];
  const place = placeOf(scope.checklist, path);
  const questions: readonly Question[] = place
    ? [place.column ?? place.question]
    : sectionsAt(scope.checklist, path).flatMap((section) => applicableQuestions(section, scope));
  return questions.map((question) => {
    const label = questions.length === 1 ? say(sentences.source, language) : `${say(question.label, language)}:`;
    const [first, ...more] = wordsOf(question);
    const shown = (entry: typeof first) => entry?.words[language][0] ?? '';
    return [
      `${label} ${say(question.why, language)} (${say(question.law, language)})`,
      ...(first ? [`${shown(first)}: ${say(first.text, language)}`] : []),
      ...(more.length > 0 ? [say(sentences.moreWords, language, { words: more.map(shown).join(', ') })] : []),
    ].join('\n');
  });
}

/**
 * Takes back this person's last turn, for the question they are at or for a button that names an answer of that turn. Any
 * other button is from before something newer, which it must not take back.
 */
function undoLast(moment: Moment, press: Press): Move {
  const { scope, situation, turn } = moment;
  const { focus } = moment.conversation;
  const { language } = scope.facts;
  // What the program noted beside the answers is nothing that somebody said.
  const said = situation.versions.filter(({ path }) => !placeOf(scope.checklist, path)?.section.aside);
  const undone = undo(said, scope.answers, turn.by);
  if (undone === undefined || (undone.writes.length === 0 && undone.changedSince.length === 0))
    return told(moment, sentences.nothingToUndo);
  // What somebody reported runs from then on: how it began is changed or closed, and never taken back.
  if (isCase(scope.checklist.access) && isFirst(undone.turn, said)) return told(moment, sentences.reportedStays);
  const isHere = focus !== undefined && wirePathOf(focus) === press.path && focus.n === press.n;
  const names = undone.writes.some(({ path, n }) => path === press.path && n === press.n + 1);
  if (!isHere && !names) return told(moment, sentences.undoTooLate);
  const labels = (paths: readonly string[]) =>
    [
      ...new Set(
        paths
          .map((path) => placeOf(scope.checklist, path)?.question)
          .flatMap((question) => (question ? [say(question.label, language)] : [])),
      ),
    ].join(', ');
  const notices: string[] = [];
  if (undone.writes.length > 0)
    notices.push(say(sentences.undone, language, { labels: labels(undone.writes.map(({ path }) => path)) }));
  if (undone.changedSince.length > 0)
    notices.push(say(sentences.undoChanged, language, { labels: labels(undone.changedSince) }));
  // A name that was taken back is the old one on everything that bears it.
  const effects = undone.writes.flatMap(({ path, value }): Effect[] =>
    path === scope.checklist.name && typeof value === 'string' ? [{ type: 'rename-record', title: value }] : [],
  );
  return { writes: undone.writes, effects, notices, ...(undone.writes.length > 0 ? { undone: undone.turn } : {}) };
}

/** Turn ids sort by time. */
const isFirst = (turn: string, versions: readonly Answer[]): boolean => versions.every((one) => one.turn >= turn);

function removeRow(moment: Moment, press: Press): Move {
  const { scope } = moment;
  const place = placeOf(scope.checklist, press.path);
  if (place?.question.kind !== 'rows' || place.row === undefined || place.question.forEach !== undefined)
    return unknownPress(moment);
  const { question, row } = place;
  const rows = rowIds(question, scope);
  if (!rows.includes(row) || focusOnRow(scope, question, row).n !== press.n)
    return told(moment, sentences.changedMeanwhile);
  const write = writeAt(
    scope.answers,
    question.id,
    rows.filter((id) => id !== row),
  );
  return { writes: [write], focus: focusOnRows(withWrites(moment, [write]), question) };
}

/** What can be changed: the questions of these sections, or from the overview all of them. */
function pickCard(moment: Moment, sections: readonly Section[]): Reply {
  const { scope, situation } = moment;
  const { language } = scope.facts;
  const parts = sections.length > 0 ? sections : scope.checklist.sections.filter(({ later }) => !later);
  const questions = parts.flatMap((part) => applicableQuestions(part, scope));
  return {
    type: 'card',
    title: say(sentences.pickTitle, language),
    lines: questions.map((question) => {
      const label = say(question.label, language);
      const id = pressId('change', situation.record, question.id, versionOf(scope.answers, question.id));
      const value = answerInWords(question, scope, language);
      return { label, value: value === '' ? say(sentences.nothingFilled, language) : value, action: { id, label } };
    }),
    actions: [],
  };
}

/** A button under a question of a row that was removed, or never was. */
function isRowGone(moment: Moment, press: Press): boolean {
  const place = placeIn(moment, press);
  if (place?.question.kind !== 'rows' || place.row === undefined || place.column === undefined) return false;
  return !rowIds(place.question, moment.scope).includes(place.row);
}

function isLive(scope: Scope, section: Section, question: Question): boolean {
  return applicableQuestions(section, scope).includes(question);
}
