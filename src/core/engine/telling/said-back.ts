// What was understood of typed text is said back: to agree with, to send, or to undo.
import { type Language, say, type Text } from '../../text.js';
import { instantFrom, showInstant } from '../../time.js';
import { answer } from '../answering.js';
import { versionOf } from '../answers.js';
import { pathsAt } from '../ask.js';
import type { Column, Scope } from '../checklist.js';
import { withNames } from '../consequences.js';
import type { Focus } from '../conversation.js';
import { fieldAt } from '../field.js';
import { focusOnQuestion, focusOnSection } from '../focus.js';
import { type Moment, type Move, stay } from '../moment.js';
import { pressId } from '../press.js';
import type { Action } from '../replies.js';
import { columnAt, placeOf } from '../scope.js';
import { sentences } from '../sentences.js';
import { store } from '../storing.js';
import { beginsPart } from '../typed/words-to-moment.js';
import { isOther } from '../value.js';
import { rowAt, rowsGone, titleOfRow, titlesOf } from './rows-said-back.js';
import { showValue } from './show.js';
import { isValue, isWhole, orderAt, stillNeeded, withValues } from './still-needed.js';

type Values = Readonly<Record<string, unknown>>;

/** The form that is open comes back with these in its fields; nothing is stored before it is sent. */
export function filled({ scope, situation, conversation }: Moment, said: Values): Move {
  const { language } = scope.facts;
  const focus = conversation.focus && asking(scope, conversation.focus, said);
  const sent = withoutWrongOrder(scope, said);
  const errors = new Map<string, Text>();
  for (const [path, value] of Object.entries(said)) {
    const wrong = orderAt(scope, path, value);
    if (wrong !== undefined) errors.set(path, wrong);
  }
  const notices = [filledInWords(scope, sent, focus === undefined ? [] : stillNeeded(scope, focus, sent))];
  const shown = {
    ...(focus === undefined || focus === conversation.focus ? stay : { focus }),
    sent,
    saidBack: Object.keys(sent),
    notices,
    ...(errors.size === 0 ? {} : { errors }),
  };
  if (focus === undefined || !isWhole(scope, focus, sent)) return shown;
  return { ...shown, actions: [sendAction(situation.record, language)] };
}

/** Where these are asked: an overview asks nothing, and its own yes is another than that of a form. */
function asking(scope: Scope, focus: Focus, said: Values): Focus {
  const [path] = Object.keys(said);
  if (path === undefined || pathsAt(scope, focus).length > 0) return focus;
  const section = placeOf(scope.checklist, path)?.section;
  return section?.form === true ? focusOnSection(scope, section, 'form') : focusOnQuestion(scope, path);
}

/**
 * What was understood, without a moment that cannot be right beside another and of which no time was said: "vanochtend" is no six
 * o'clock where that was before the breach was noticed.
 */
export const withoutWrongOrder = (scope: Scope, said: Values): Values =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([path, value]) =>
        typeof value !== 'string' || orderAt(scope, path, value) === undefined || !beginsPart(value, scope.facts.zone),
    ),
  );

/** The button that sends a form as it was filled in by typing. */
export const sendAction = (record: string, language: Language): Action => ({
  id: pressId('send', record),
  label: say(sentences.send, language),
  style: 'primary',
  sends: true,
});

/** What was understood, in words: where a form is a window, its message shows nothing of what is in it. */
export function filledInWords(scope: Scope, sent: Values, missing: readonly string[]): string {
  const { language } = scope.facts;
  // As it is asked, with the name of its row in it.
  const [next, ...more] = missing.flatMap((path) => fieldAt(scope, path, {})?.ask ?? []);
  const after = more.length === 0 ? [] : [say(sentences.askedAfter, language, { count: more.length })];
  const still =
    next === undefined ? [] : [[say(sentences.askedNext, language, { question: next }), ...after].join(' ')];
  return [say(sentences.filledIn, language), ...labelled(scope, sent), ...countedFrom(scope, sent), ...still].join(
    '\n',
  );
}

/** Of what was filled in the lines that say nothing more where the fields stand below it: what comes next, and `elsewhere`. */
export function evidentIn(
  words: string,
  scope: Scope,
  sent: Values,
  elsewhere: readonly string[] = [],
): readonly string[] {
  const left = Object.fromEntries(Object.entries(sent).filter(([path]) => !elsewhere.includes(path)));
  const said = filledInWords(scope, left, []).split('\n');
  return words.split('\n').filter((line) => !said.includes(line));
}

/** Of a moment that may be only the beginning of a day or a part of it: no paper may state an hour that nobody said. */
function countedFrom(scope: Scope, sent: Values): readonly string[] {
  const { language, zone } = scope.facts;
  return Object.entries(sent).flatMap(([path, value]) => {
    const column = columnAt(scope, path);
    // Where it says what follows from it, that says so.
    if (column?.kind !== 'moment' || column.saysBack !== undefined || typeof value !== 'string') return [];
    return beginsPart(value, zone)
      ? [say(sentences.countedFrom, language, { at: showInstant(value, zone, language) })]
      : [];
  });
}

/** Each value with the label of its question, cells of a row as that row reads; without words for it, nothing. */
export function labelled(scope: Scope, values: Values): readonly string[] {
  const then = withValues(scope, values);
  const titles = titlesOf(scope, Object.keys(values));
  const lines = Object.entries(values).flatMap(([path, value]) => {
    const row = rowAt(then, path);
    if (row !== undefined) return [row];
    const gone = rowsGone(scope, path, value);
    return gone === undefined ? lineOf(scope, path, value, titles.length > 1) : [gone];
  });
  return [...new Set(lines)];
}

function lineOf(scope: Scope, path: string, value: unknown, isOfSeveral: boolean): readonly string[] {
  const column = columnAt(scope, path);
  const words = column === undefined ? '' : inWords(column, value, scope);
  if (column === undefined || words === '') return [];
  const title = isOfSeveral ? titleOfRow(scope, path) : undefined;
  const label = say(column.label, scope.facts.language);
  return [`${title === undefined ? label : `${title} · ${label}`}: ${words}`];
}

function inWords(column: Column, value: unknown, scope: Scope): string {
  const { language, zone } = scope.facts;
  if (column.kind === 'moment' && typeof value === 'string')
    return instantFrom(value) === undefined ? value : showInstant(value, zone, language);
  const words = wordsOf(column, value, scope);
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}

/** What is told to be known no longer, however it was known before: the reason of another length of time, or a yes that was too sure. */
const leavesOpen = (values: Values): boolean => Object.values(values).includes(null);

/** "Bedoelt u: …?", where it could be an answer; else what does not fit is said as always. */
export function proposed(moment: Moment, values: Values): Move {
  const { scope, turn, situation } = moment;
  const [path = ''] = Object.keys(values);
  const column = columnAt(scope, path);
  const read = answer(values, {
    scope,
    shown: (one) => versionOf(scope.answers, one),
    keepDigitsAt: undefined,
    newRow: undefined,
    typed: false,
    sure: leavesOpen(values),
    told: false,
    by: turn.by,
    newId: turn.newId,
  });
  if (read.type !== 'stored' || column === undefined) return store(moment, values, { typed: false });
  const { language } = scope.facts;
  const several = Object.keys(values).length > 1;
  // "Nee" alone does not say to what.
  const isLabelled = several || column.kind === 'yes-no' || isOfOther(moment, path, column);
  const value = isLabelled ? labelled(scope, values).join('; ') : wordsOf(column, values[path], scope);
  const option = several ? undefined : optionOf(column, values[path]);
  const yes: Action =
    option === undefined
      ? { id: pressId('agree', situation.record, path), label: say(sentences.meant, language), style: 'primary' }
      : {
          id: pressId('choose', situation.record, path, versionOf(scope.answers, path), option),
          label: say(sentences.meant, language),
          style: 'primary',
        };
  const here = focusOf(moment);
  // Beside a question that is itself answered with a no it says to what.
  const isBeside = here !== path && here !== undefined && columnAt(scope, here)?.kind === 'yes-no';
  const no = isBeside ? sentences.notMeantBeside : sentences.notMeant;
  return {
    ...stay,
    notices: [say(sentences.doYouMean, language, { value })],
    ...(!several && here === path ? { doubts: true as const } : {}),
    actions: [yes, { id: pressId('disagree', situation.record), label: say(no, language) }],
  };
}

/** The one question that is open. */
const focusOf = ({ conversation: { focus } }: Moment) => (focus?.type === 'question' ? focus.path : undefined);

/** Words or a person that answer something else than is asked say to what. */
function isOfOther({ scope, conversation: { focus } }: Moment, path: string, { kind }: Column): boolean {
  const isAsked = focus !== undefined && pathsAt(scope, focus).includes(path);
  return !isAsked && (kind === 'text' || kind === 'person' || kind === 'choices');
}

/** "Bedoelt u een van deze?": a button for each, where several were named and one must be chosen. */
export function eitherProposed({ scope, situation }: Moment, values: Values): Move {
  const [[path, ids] = ['', []]] = Object.entries(values);
  const column = columnAt(scope, path);
  if (column === undefined || !Array.isArray(ids)) return stay;
  const { language } = scope.facts;
  return {
    ...stay,
    notices: [say(sentences.doYouMeanEither, language)],
    actions: ids.map((id) => ({
      id: pressId('choose', situation.record, path, versionOf(scope.answers, path), String(id)),
      label: wordsOf(column, id, scope),
    })),
  };
}

/** Stores what was put right, and says what it is now unless that was `agreed` to just before, with a button to undo it. */
export function corrected(moment: Moment, values: Values, agreed = false): Move {
  const { scope, situation } = moment;
  const { language } = scope.facts;
  const move = store(moment, values, { typed: false, sure: leavesOpen(values), told: agreed });
  const [first] = move.writes ?? [];
  if (first === undefined) return move;
  const after = withNames(move.after ?? scope, move.effects ?? []);
  const lines = Object.keys(values).flatMap((path) => {
    const column = columnAt(after, path);
    // What another of these answers made needless was not stored.
    if (column === undefined || !after.answers.has(path)) return [];
    const row = rowAt(after, path);
    const value = row ?? inWords(column, after.answers.get(path)?.value ?? values[path], after);
    const of = row === undefined ? column : (placeOf(after.checklist, path)?.question ?? column);
    return [say(sentences.corrected, language, { label: say(of.label, language), value })];
  });
  const said = [...new Set(lines)];
  return {
    ...move,
    // A long list was on a card that was just agreed to.
    notices: [
      ...(move.notices ?? []),
      ...(said.length > 3 ? [say(sentences.storedMany, language, { count: said.length })] : agreed ? [] : said),
    ],
    actions: [
      ...(move.actions ?? []),
      { id: pressId('undo', situation.record, first.path, first.n), label: say(sentences.undo, language) },
    ],
  };
}

/** What was understood before somebody goes past it, in words, with the button that stores it after all; nobody agreed with it yet. */
export function unsentIn(
  { scope, situation: { unsent } }: Moment,
  isMeant: (path: string) => boolean = () => true,
  words: Text = sentences.notStored,
): Pick<Move, 'notices' | 'actions'> {
  const said = Object.entries(unsent?.values ?? {}).filter(([path, value]) => value !== null && isMeant(path));
  const lines = labelled(scope, Object.fromEntries(said));
  if (unsent === undefined || lines.length === 0) return {};
  return {
    notices: [say(words, scope.facts.language, { lines: lines.join('; ') })],
    actions: [{ id: unsent.yes, label: say(sentences.saveThis, scope.facts.language) }],
  };
}

/** The one pick that a button can carry; text never stands in a button. */
function optionOf(column: Column, value: unknown): string | undefined {
  if (column.kind === 'yes-no') return value === true ? 'yes' : 'no';
  if (column.kind === 'choice' && typeof value === 'string') return value;
  const [only, ...more] = column.kind === 'choices' && Array.isArray(value) ? value : [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** A value as it is said back, a new name as it was typed. */
export function wordsOf(column: Column, value: unknown, scope: Scope): string {
  if (value === null) return say(sentences.notKnown, scope.facts.language);
  if (isOther(value)) return value.other;
  if (Array.isArray(value))
    return value.map((one) => (isOther(one) ? one.other : wordsOf(column, one, scope))).join(', ');
  if (!isValue(value)) return '';
  return showValue(
    column,
    column.kind === 'choices' && typeof value === 'string' ? [value] : value,
    scope,
    scope.facts.language,
  );
}
