// The points of a list as they stand, and which there are when somebody leaves or joins.

import { type Answers, rowsOf, textAt } from '../../../core/engine/answers.js';
import type { KnownActivity } from '../../../core/engine/facts.js';
import type { Value } from '../../../core/engine/value.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { addDaysTo, afterTerm, type Day } from '../../../core/time.js';
import { settled } from '../../../core/warnings/reading.js';

type Sort = 'access' | 'thing' | 'task' | 'data' | 'page' | 'measure';

/** A point that is to be on a list. */
export interface NewPoint {
  readonly sort: Sort;
  readonly what: string;
  readonly who: string;
  readonly by: Day;
  /** The measure of the register that it becomes once it is done. */
  readonly measure?: string;
  /** Done before the list was there. */
  readonly done?: Day;
  readonly outcome?: 'done';
}

/** A point as it stands. */
export interface Point extends Pick<NewPoint, 'what' | 'by' | 'measure'> {
  readonly row: string;
  readonly sort: string;
  /** Undefined where nobody does it. */
  readonly who: string | undefined;
  /** When it was done, or said not to be needed. */
  readonly done: Day | undefined;
  readonly outcome: 'done' | 'not-needed' | undefined;
}

export function pointsIn(answers: Answers): readonly Point[] {
  return rowsOf(answers, 'points').map((row): Point => {
    const text = (column: string) => textAt(answers, `points/${row}/${column}`);
    const outcome = text('outcome');
    const measure = text('measure');
    return {
      row,
      sort: text('sort') ?? '',
      what: text('what') ?? '…',
      who: text('who'),
      by: text('by') ?? '9999-12-31',
      done: text('done'),
      outcome: outcome === 'not-needed' ? outcome : text('done') === undefined ? undefined : 'done',
      ...(measure === undefined ? {} : { measure }),
    };
  });
}

export const openIn = (answers: Answers): readonly Point[] =>
  pointsIn(answers).filter(({ done }) => done === undefined);

/** The answers of a new list, by path. */
export function valuesOf(points: readonly NewPoint[]): Readonly<Record<string, Value>> {
  const rows = points.map((_point, index) => `r${index + 1}`);
  const cells = points.flatMap((point, index) =>
    Object.entries<string>({ ...point }).map(([column, value]) => [`points/${rows[index]}/${column}`, value] as const),
  );
  return { points: rows, ...Object.fromEntries(cells) };
}

/** What is known of somebody who leaves or joins. */
export interface Change {
  readonly name: string;
  readonly day: Day;
  /** Who does the points, and who takes over what somebody leaves behind. */
  readonly by: string;
  readonly to: string;
  readonly programs: readonly string[];
  readonly things: readonly string[];
  readonly language: Language;
}

/** Everything to be done when somebody leaves; `duties` are what they have to do in the register, in words. */
export function leavingPoints(
  { name, day, by, to, programs, things, language }: Change,
  duties: readonly string[],
  terms: readonly { readonly what: string; readonly until: Day }[],
): readonly NewPoint[] {
  const t = (text: Text, what: string) => say(text, language, { what, name });
  return [
    ...programs.map((what): NewPoint => ({ sort: 'access', what: t(words.endAccess, what), who: by, by: day })),
    ...things.map((what): NewPoint => ({ sort: 'thing', what: t(words.back, what), who: by, by: day })),
    ...duties.map((what): NewPoint => ({ sort: 'task', what: t(words.handOver, what), who: to, by: day })),
    ...terms.map(({ what, until }): NewPoint => ({ sort: 'data', what: t(words.erase, what), who: by, by: until })),
  ];
}

/** The other way round, with the agreements. */
export function joiningPoints({ name, day, by, programs, things, language }: Change): readonly NewPoint[] {
  const t = (text: Text, what = '') => say(text, language, { what, name });
  return [
    ...programs.map((what): NewPoint => ({ sort: 'access', what: t(words.giveAccess, what), who: by, by: day })),
    ...things.map((what): NewPoint => ({ sort: 'thing', what: t(words.give, what), who: by, by: day })),
    { sort: 'page', what: t(words.page), who: by, by: addDaysTo(day, 7) },
    { sort: 'page', what: t(words.explain), who: by, by: addDaysTo(day, 7) },
  ];
}

const staff = ['staff', 'former-staff'];

/**
 * What is kept of who works here, with the day on which its term is over: of what was confirmed, and only where the term
 * begins when somebody leaves.
 */
export function termsAfter(
  activities: readonly KnownActivity[],
  day: Day,
): readonly { readonly what: string; readonly until: Day }[] {
  return activities.flatMap(({ name, answers, confirmed }) => {
    const subjects = settled({ answers }, 'subjects');
    if (!confirmed || !Array.isArray(subjects) || !subjects.some((one) => staff.some((id) => id === one))) return [];
    return rowsOf(answers, 'retention').flatMap((row) => {
      const at = (column: string) => settled({ answers }, `retention/${row}/${column}`);
      const [category, term, unit, start] = [at('category'), at('term'), at('unit'), at('start')];
      const begins = beginsOn(start, day);
      if (typeof category !== 'string' || typeof term !== 'number' || begins === undefined) return [];
      const until = afterTerm(begins, term, unit);
      return until === undefined ? [] : [{ what: `${category} (${name})`, until }];
    });
  });
}

function beginsOn(start: Value | undefined, day: Day): Day | undefined {
  if (start === 'end-of-employment') return day;
  return start === 'end-of-calendar-year-of-employment-end' ? `${day.slice(0, 4)}-12-31` : undefined;
}

const words = {
  endAccess: t('Toegang van {name} beëindigen: {what}', 'End the access of {name}: {what}'),
  back: t('Terug van {name}: {what}', 'Back from {name}: {what}'),
  handOver: t('Overnemen van {name}: {what}', 'Take over from {name}: {what}'),
  erase: t('Wissen van {name}: {what}', 'Erase of {name}: {what}'),
  giveAccess: t('Toegang geven aan {name}: {what}', 'Give access to {name}: {what}'),
  give: t('Meegeven aan {name}: {what}', 'Give to {name}: {what}'),
  page: t(`{name} leest "Onze afspraken" (/register afspraken)
           {name} reads "Our agreements" (/register agreements)`),
  explain: t('{name} weet van /datalek en /verzoek', '{name} knows of /breach and /request'),
} as const satisfies Readonly<Record<string, Text>>;
