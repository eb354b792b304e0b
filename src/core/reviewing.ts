// How long a description counts as right after somebody confirmed it, and what changed since then.
import { type Answer, latest, valueAt } from './engine/answers.js';
import { holds } from './engine/applies.js';
import type { Checklist, Question, Scope } from './engine/checklist.js';
import { placeOf } from './engine/scope.js';
import { sameValue } from './engine/value.js';
import { say, type Text, t } from './text.js';
import { addDaysTo, addMonthsTo, type Day, dayOf, type Instant, showDay } from './time.js';

/** What is known of a record beside its answers. */
export interface Reviewed {
  readonly status: 'concept' | 'active' | 'archived';
  readonly confirmedAt: Instant | null;
}

/** `fresh`: confirmed and not due yet. `soon`: within a month. `expired`: the day has passed. */
export interface Freshness {
  readonly state: 'fresh' | 'soon' | 'expired';
  /** The day on which it is to be looked at again. */
  readonly due: Day;
}

const soonDays = 30;

/** Months between two looks: chosen with the record, else by what is in it. Undefined where nobody is asked. */
function reviewInterval(checklist: Checklist, scope: Scope): number | undefined {
  const { reviewed } = checklist;
  if (reviewed === undefined) return undefined;
  const chosen = reviewed.chosenBy === undefined ? undefined : valueAt(scope.answers, reviewed.chosenBy);
  const months = typeof chosen === 'string' ? /^months-(\d+)$/.exec(chosen)?.[1] : undefined;
  if (months !== undefined) return Number(months);
  const sooner = reviewed.soonerWhen !== undefined && holds(reviewed.soonerWhen, scope);
  return sooner ? reviewed.soonerMonths : reviewed.months;
}

/** When a confirmed record is to be looked at again; undefined when it never is. 29 February becomes the 28th. */
export function reviewDay({ status, confirmedAt }: Reviewed, scope: Scope): Day | undefined {
  const months = reviewInterval(scope.checklist, scope);
  if (status !== 'active' || confirmedAt === null || months === undefined) return undefined;
  return addMonthsTo(dayOf(confirmedAt, scope.facts.zone), months);
}

export function freshnessOf(record: Reviewed, scope: Scope, today: Day): Freshness | undefined {
  const due = reviewDay(record, scope);
  if (due === undefined) return undefined;
  if (due <= today) return { state: 'expired', due };
  return { state: due <= addDaysTo(today, soonDays) ? 'soon' : 'fresh', due };
}

const freshnessWords: Readonly<Record<Freshness['state'], Text>> = {
  fresh: t('vers, tot {day}', 'fresh, until {day}'),
  soon: t('binnenkort nakijken, voor {day}', 'to be checked soon, before {day}'),
  expired: t('verlopen sinds {day}', 'expired since {day}'),
};

export function showFreshness({ state, due }: Freshness, language: 'nl' | 'en'): string {
  return say(freshnessWords[state], language, { day: showDay(due, language) });
}

/** The questions whose answer is another than when the record was confirmed, in the order of the checklist. */
export function changedSince(checklist: Checklist, versions: readonly Answer[], since: Instant): readonly Question[] {
  const before = latest(versions.filter(({ at }) => at <= since));
  const now = latest(versions);
  const changed = new Set<Question>();
  for (const [path, { value }] of now) {
    const known = before.get(path);
    if (sameValue(known?.value ?? null, value)) continue;
    const question = placeOf(checklist, path)?.question;
    if (question !== undefined) changed.add(question);
  }
  return checklist.sections.flatMap(({ beside, questions }) =>
    beside ? [] : questions.filter((question) => changed.has(question)),
  );
}
