// Kept shorter than a law wants, or longer than is usual. Never said: that longer is not allowed.

import { rowsOf } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Value } from '../../../../core/engine/value.js';
import { remembered } from '../../../../core/remembered.js';
import { capitalised, type Text, t } from '../../../../core/text.js';
import { daysIn } from '../../../../core/time.js';
import { filled, includesAny, known, knownChoices, ownText, settled } from '../../../../core/warnings/reading.js';
import { type Raised, warningRule } from '../../../../core/warnings/rule.js';
import type { Solution } from '../../../../core/warnings/warning.js';
import { type RetentionRule, retentionRules, type Term, type Unit } from './retention-data.js';

/** A month and four weeks, 52 weeks and a year: nobody is told about such a difference. */
const slack = 3;

export const retentionTerms = warningRule(['retention-short', 'retention-long'], (scope) =>
  rowsOf(scope.answers, 'retention').flatMap((row) => warningAt(scope, row) ?? []),
);

function warningAt(scope: Scope, row: string): Raised | undefined {
  const kept = termOf(scope, row);
  const category = known(scope, `retention/${row}/category`);
  if (kept === undefined || typeof category !== 'string' || asInTemplate(scope, row)) return undefined;
  const rule = ruleFor(scope, category);
  if (rule === undefined) return undefined;
  const difference = lengthOf(kept) - lengthOf(rule);
  if (rule.kind === 'law') return difference < -slack ? tooShort(scope, row, category, kept, rule) : undefined;
  // "Wet" says that an act asks this term; the act is named beside it.
  if (difference <= slack || known(scope, `retention/${row}/label`) === 'law') return undefined;
  const longer = rule.withConsent;
  const allowed = longer && lengthOf(kept) <= lengthOf(longer) + slack && saidYes(scope, row, category);
  return allowed ? undefined : tooLong(scope, row, category, kept, rule);
}

/** The rule for a category of data in a record about these people. */
function ruleFor(scope: Scope, category: string): RetentionRule | undefined {
  const subjects = knownChoices(scope, 'subjects');
  return fitting(category).find(
    (rule) => rule.subjects === undefined || (subjects && includesAny(subjects, rule.subjects)),
  );
}
const fitting = remembered(16, (category): readonly RetentionRule[] =>
  retentionRules.filter(({ words, except }) => words.test(category) && !except?.test(category)),
);

/** Our own proposal, unchanged, needs no warning about itself. */
function asInTemplate({ facts, answers }: Scope, row: string): boolean {
  const values = facts.template?.values;
  if (values === undefined || !(`retention/${row}/term` in values)) return false;
  return ['term', 'unit'].every((column) => {
    const path = `retention/${row}/${column}`;
    return answers.get(path)?.value === values[path];
  });
}

function saidYes(scope: Scope, row: string, category: string): boolean {
  const ground = known(scope, `retention/${row}/ground`);
  return /toestemming|goedv(ind|ond)|akkoord|consent|agree/i.test(
    `${category} ${typeof ground === 'string' ? ground : ''}`,
  );
}

function termOf(scope: Scope, row: string): Term | undefined {
  const term = settled(scope, `retention/${row}/term`);
  const unit = known(scope, `retention/${row}/unit`);
  const isUnit = unit === 'days' || unit === 'weeks' || unit === 'months' || unit === 'years';
  return typeof term === 'number' && isUnit ? { term, unit } : undefined;
}

const lengthOf = ({ term, unit }: Term) => term * (daysIn[unit] ?? 0);

function tooShort(scope: Scope, row: string, category: string, kept: Term, rule: RetentionRule): Raised {
  return {
    ...aboutTerm(row),
    row,
    level: 'strong',
    fills: { kept: inWords(kept), category },
    title: ['korter dan de wet wil', 'shorter than the law wants'],
    sees: ['U gooit dit na {kept} weg: "{category}".', 'You throw this away after {kept}: "{category}".'],
    why: rule.says,
    article: rule.source,
    canDo: `Bewaar het zo lang als de wet wil. Wat u er niet voor nodig hebt, mag eerder weg.
            Keep it as long as the law wants. What you do not need for that may go earlier.`,
    solutions: [take(scope, row, rule, rule), change(row)],
  };
}

function tooLong(scope: Scope, row: string, category: string, kept: Term, rule: RetentionRule): Raised {
  const longer = rule.withConsent;
  return {
    ...aboutTerm(row),
    id: `retention-long-${row}`,
    rule: 'retention-long',
    level: 'notice',
    fills: { kept: inWords(kept), category },
    title: ['langer dan gebruikelijk', 'longer than usual'],
    sees: ['U bewaart dit {kept}: "{category}".', 'You keep this for {kept}: "{category}".'],
    why: rule.says,
    article: rule.source,
    canDo: `Neem de gebruikelijke tijd. Of schrijf op waarom u langer nodig hebt.
            Take the usual time. Or write down why you need longer.`,
    solutions: [take(scope, row, rule, rule), ...(longer ? [take(scope, row, rule, longer, longer)] : []), change(row)],
  };
}

function aboutTerm(row: string) {
  const path = `retention/${row}/term`;
  return { path, about: [path, `retention/${row}/unit`, `retention/${row}/category`] };
}

function take(
  scope: Scope,
  row: string,
  rule: RetentionRule,
  { term, unit }: Term,
  other?: { readonly label: Text; readonly ground: Text },
): Solution {
  const values: Record<string, Value> = {
    [`retention/${row}/term`]: term,
    [`retention/${row}/unit`]: unit,
    [`retention/${row}/start`]: rule.start,
    [`retention/${row}/label`]: rule.kind,
    [`retention/${row}/ground`]: ownText(scope, other?.ground ?? capital(rule.source)),
  };
  const label = other?.label ?? filled(t('Neem {term}', 'Take {term}'), { term: inWords({ term, unit }) });
  return { id: other ? 'longer' : 'take', label, values };
}

function change(row: string): Solution {
  return { id: 'change', label: t('Andere termijn', 'Another term'), ask: `retention/${row}/term` };
}

function capital({ nl, en }: Text): Text {
  return { nl: capitalised(nl), en: capitalised(en) };
}

const units: Readonly<Record<Unit, { readonly one: Text; readonly more: Text }>> = {
  days: { one: t('dag', 'day'), more: t('dagen', 'days') },
  weeks: { one: t('week', 'week'), more: t('weken', 'weeks') },
  months: { one: t('maand', 'month'), more: t('maanden', 'months') },
  years: { one: t('jaar', 'year'), more: t('jaar', 'years') },
};

/** "7 jaar". */
function inWords({ term, unit }: Term): Text {
  return filled(t('{term} {unit}', '{term} {unit}'), { term, unit: units[unit][term === 1 ? 'one' : 'more'] });
}
