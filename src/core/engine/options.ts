// The options of a question as they are now.

import { isColleague } from '../people.js';
import { t } from '../text.js';
import { valueAt } from './answers.js';
import type { ChoiceQuestion, Option, PersonQuestion, Scope } from './checklist.js';

/**
 * `shown`: in the order a person sees them; a template narrows a long list to what is usual for it, and a row to what
 * is offered there.
 * `all`: everything that may be stored, so that a narrower template never makes an old answer wrong.
 */
export function optionsOf(
  question: ChoiceQuestion,
  scope: Scope,
  which: 'shown' | 'all',
  row?: string,
): readonly Option[] {
  const known = 'from' in question.options ? question.options.from(scope) : question.options;
  const all = which === 'all' || row === undefined ? known : known.filter(({ rows }) => rows?.includes(row) !== false);
  const ids =
    which === 'shown' ? (scope.facts.template?.options?.[question.id] ?? question.offers?.from(scope)) : undefined;
  if (ids === undefined || 'from' in question.options) return withNone(question, all);
  const stored = scope.answers.get(question.id)?.value;
  const kept = (id: string) =>
    id === question.none || ids.includes(id) || (Array.isArray(stored) && stored.includes(id));
  const order = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return all.filter(({ id }) => kept(id)).toSorted((one, two) => order(one.id) - order(two.id));
}

function withNone(question: ChoiceQuestion, options: readonly Option[]): readonly Option[] {
  if (question.none === undefined || options.some(({ id }) => id === question.none)) return options;
  return [...options, { id: question.none, label: t('Geen', 'None') }];
}

/** Whom a question about a person offers, in the order that is shown: the person who answers comes first. */
export function personOptions(question: PersonQuestion, { answers, facts }: Scope): readonly Option[] {
  const taken = question.notSameAs === undefined ? undefined : valueAt(answers, question.notSameAs);
  const me = question.notMe === true ? facts.me : undefined;
  const free = facts.people.filter(
    (one) => one.id !== taken && one.id !== me && one.former === undefined && (!question.does || isColleague(one)),
  );
  const named = free.filter(({ id }) => id !== facts.me).map(({ id, name }) => ({ id, label: { nl: name, en: name } }));
  const mine = free.find(({ id }) => id === facts.me);
  const first = mine ? [{ id: mine.id, label: { nl: `Ik (${mine.name})`, en: `Me (${mine.name})` } }] : [];
  return [...first, ...named, ...(question.none ? [{ id: 'none', label: question.none }] : [])];
}

/** Somebody from outside cannot do what is asked here. */
export const isGuest = ({ does }: PersonQuestion, person: string, { facts }: Scope): boolean =>
  does === true && facts.people.some((one) => one.id === person && one.former === undefined && !isColleague(one));

/** Whether a name that nobody gave yet may come into this list. */
export const growsByName = ({ options }: ChoiceQuestion): boolean => 'from' in options && options.adds !== undefined;
