// Storing what was sent, or saying what does not fit, or showing both sides of a conflict.
import { say, type Text } from '../text.js';
import { type Answering, answer } from './answering.js';
import { type Answer, versionOf } from './answers.js';
import { versionsUnder } from './applies.js';
import { pathsAt } from './ask.js';
import type { Scope } from './checklist.js';
import type { Focus } from './conversation.js';
import { focusNow, focusOnRow, focusOnRows, focusOnSection, sectionsHere } from './focus.js';
import type { Moment, Move } from './moment.js';
import { pressId } from './press.js';
import { problems } from './problems.js';
import { placeOf } from './scope.js';
import { sentences } from './sentences.js';
import { statusOf } from './status.js';
import { showValue } from './telling/show.js';
/** Stores what was sent, or says what does not fit with what was typed kept, or shows both sides of a conflict. */
export function store(
  moment: Moment,
  values: Readonly<Record<string, unknown>>,
  how: {
    readonly typed: boolean;
    readonly sure?: boolean;
    readonly told?: boolean;
    readonly n?: Readonly<Record<string, number>>;
  },
): Move {
  const { scope, situation, turn, conversation } = moment;
  const answering: Answering = {
    scope,
    shown: (path) => how.n?.[path] ?? versionSeen(moment, path),
    keepDigitsAt: conversation.notBsn,
    newRow: conversation.focus?.type === 'row' && conversation.focus.n === 0 ? conversation.focus.path : undefined,
    typed: how.typed,
    sure: how.sure ?? false,
    told: how.told ?? false,
    by: turn.by,
    newId: turn.newId,
  };
  const answered = answer(values, answering);
  const { language } = scope.facts;
  const focus = formOf(moment, { ...how.n, ...values });
  if (answered.type === 'problems') return refused(moment, focus, values, answered.problems);
  if (answered.type === 'conflict') {
    return {
      focus,
      sent: values,
      conflicts: answered.paths,
      notices: answered.paths.map((path) => conflictNotice(moment, path, answered.yours.get(path))),
    };
  }
  const [masked] = answered.masked;
  return {
    writes: answered.writes,
    effects: answered.effects,
    after: answered.after,
    ...focusAfter(moment, answered.after),
    skip: [...leftEmpty(moment, values), ...answered.none],
    ...(masked === undefined
      ? {}
      : {
          // What was filled in on a form stands in no message.
          notices: [
            [sentences.masked, ...(how.typed ? [sentences.maskedInChat] : [])]
              .map((one) => say(one, language))
              .join(' '),
          ],
          actions: [{ id: pressId('not-bsn', situation.record, masked), label: say(sentences.notBsn, language) }],
        }),
  };
}

/**
 * The form in which these were typed, so that all of it is there still when the person looks at something else meanwhile;
 * for one answer alone, which is said back in words, what they look at.
 */
function formOf({ scope }: Moment, typed: Readonly<Record<string, unknown>>): Focus | 'stay' {
  const [first = '', ...more] = Object.keys(typed);
  const place = placeOf(scope.checklist, first);
  if (more.length === 0 || place === undefined) return 'stay';
  const { question, row, section } = place;
  const inRow = question.kind === 'rows' && row !== undefined;
  return inRow ? focusOnRow(scope, question, row) : focusOnSection(scope, section, 'form');
}

/** What may stay empty and was left so in a form has been asked: it is not asked again in this sitting. */
function leftEmpty({ scope, conversation }: Moment, values: Readonly<Record<string, unknown>>): readonly string[] {
  const { focus } = conversation;
  if (focus?.type !== 'form' && focus?.type !== 'row') return [];
  return pathsAt(scope, focus).filter((path) => {
    const place = placeOf(scope.checklist, path);
    return !(path in values) && (place?.column ?? place?.question)?.optional === true;
  });
}

function refused(
  moment: Moment,
  focus: Focus | 'stay',
  values: Readonly<Record<string, unknown>>,
  found: ReadonlyMap<string, Text>,
): Move {
  const { scope, conversation } = moment;
  const { language } = scope.facts;
  const shown = focus === 'stay' ? conversation.focus : focus;
  const visible = new Set(shown ? pathsAt(scope, shown) : []);
  // A question that no longer applies is not shown again: what became of its answer is said above the next one.
  const elsewhere = [...found]
    .filter(([path, problem]) => !visible.has(path) || problem === problems.lapsed)
    .map(([, problem]) => say(problem, language));
  const notices =
    visible.size > 1 && elsewhere.length < found.size ? [say(sentences.correct, language), ...elsewhere] : elsewhere;
  return { focus, sent: values, errors: found, notices: [...new Set(notices)] };
}

/** After a row was filled in, the list of rows is shown, so that one more can be added. */
function focusAfter(moment: Moment, scope: Scope): { focus?: Focus } {
  const { focus } = moment.conversation;
  if (focus?.type !== 'row') return {};
  const question = placeOf(scope.checklist, focus.path)?.question;
  if (question?.kind !== 'rows' || question.forEach !== undefined) return {};
  return statusOf(question, scope, moment.conversation.skipped) === 'empty'
    ? {}
    : { focus: focusOnRows(scope, question) };
}

/** The version of a path that this person last saw; a path that was not shown is not held against them. */
function versionSeen(moment: Moment, path: string): number {
  const { scope, conversation } = moment;
  const place = placeOf(scope.checklist, path);
  const isList = place?.question.kind === 'rows' && place.row === undefined;
  const now = isList ? versionsUnder(path, scope) : versionOf(scope.answers, path);
  const { focus } = conversation;
  if (focus === undefined) return now;
  if (focus.type === 'question') return focus.path === path ? focus.n : now;
  const inView =
    'section' in focus
      ? sectionsHere(scope, focus).some(({ id }) => id === place?.section.id)
      : focus.type !== 'overview' && path.startsWith(focus.path);
  return inView && focusNow(scope, focus) !== focus.n ? -1 : now;
}

function conflictNotice(moment: Moment, path: string, yours: Answer['value'] | undefined): string {
  const { scope } = moment;
  const { language, people } = scope.facts;
  const place = placeOf(scope.checklist, path);
  const stored = scope.answers.get(path);
  const column = place?.column ?? place?.question;
  if (column === undefined || column.kind === 'rows') return say(sentences.changedMeanwhile, language);
  const words = (value: Answer['value'] | undefined) =>
    value === null || value === undefined
      ? say(sentences.notKnown, language)
      : typeof value === 'object' && 'other' in value
        ? value.other
        : showValue(column, value, scope, language);
  return say(sentences.conflict, language, {
    who: people.find(({ id }) => id === stored?.by)?.name ?? say(sentences.somebody, language),
    label: say(column.label, language),
    theirs: words(stored?.value),
    yours: words(yours),
  });
}
