// "Zo staat het ervoor": a year of the register on one page, in numbers and names of activities; nothing of any case.

import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';

/** What there is to tell of a year; every number is of that year, save what is open, which is of now. */
export interface YearFigures {
  readonly year: number;
  readonly organisation: string;
  /** Activities and companies by name. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly ended: readonly string[];
  /** Who looked at how many descriptions, and how. */
  readonly looked: readonly { readonly who: string; readonly checked: number; readonly unchanged: number }[];
  readonly breaches: {
    readonly count: number;
    readonly told: number;
    readonly inTime: number;
    readonly practised: number;
  };
  readonly requests: { readonly count: number; readonly answered: number; readonly inTime: number };
  readonly agreements: { readonly sharedOn: string; readonly read: number; readonly unread: number } | undefined;
  readonly open: readonly { readonly label: Text; readonly count: number }[];
}

/** A heading with its lines, for the page and for the card. */
export interface YearPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** More names than this are counted: the page stays one. */
const mostNames = 12;

export function yearParts(figures: YearFigures, language: Language): readonly YearPart[] {
  const t = (text: Text, values: Readonly<Record<string, string | number>> = {}) => say(text, language, values);
  const { added, changed, ended, looked, breaches, requests, agreements, open } = figures;
  const named = (label: Text, names: readonly string[]) => {
    const shown = names.slice(0, mostNames).join(', ');
    const more = names.length - mostNames;
    return names.length === 0
      ? []
      : [`${t(label)} (${names.length}): ${more > 0 ? `${shown} ${t(words.more, { count: more })}` : shown}`];
  };
  const different = [...named(words.added, added), ...named(words.changed, changed), ...named(words.ended, ended)];
  return [
    { title: t(words.different), lines: different.length === 0 ? [t(words.nothing)] : different },
    {
      title: t(words.looked),
      lines:
        looked.length === 0
          ? [t(words.nobody)]
          : looked.map(({ who, checked, unchanged }) =>
              t(unchanged === 0 ? words.checkedBy : words.lookedBy, { who, checked, unchanged }),
            ),
    },
    {
      title: t(words.cases),
      lines: [
        breaches.count === 0 ? t(words.noBreaches) : t(words.breaches, { ...breaches }),
        ...(breaches.practised === 0 ? [] : [t(words.practised, { count: breaches.practised })]),
        requests.count === 0 ? t(words.noRequests) : t(words.requests, { ...requests }),
      ],
    },
    ...(agreements === undefined
      ? []
      : [{ title: t(words.agreements), lines: [t(words.read, { ...agreements, day: agreements.sharedOn })] }]),
    {
      title: t(words.open),
      lines: open.some(({ count }) => count > 0)
        ? open.flatMap(({ label, count }) => (count === 0 ? [] : [`${t(label)}: ${count}`]))
        : [t(words.nothingOpen)],
    },
  ];
}

/** The page on paper, with who made it when below its title. */
export function yearProse(figures: YearFigures, subtitle: string, language: Language): Prose {
  const blocks = yearParts(figures, language).flatMap(({ title, lines }): readonly Block[] => [
    { type: 'heading', level: 2, text: title },
    { type: 'list', items: lines },
  ]);
  return { title: yearTitle(figures, language), subtitle, blocks };
}

export const yearTitle = ({ year, organisation }: Pick<YearFigures, 'year' | 'organisation'>, language: Language) =>
  say(words.title, language, { year, organisation });

const words = {
  title: t('Zo staat het ervoor in {year} – {organisation}', 'How things stand in {year} – {organisation}'),
  different: t('Wat veranderde', 'What changed'),
  added: t('Nieuw', 'New'),
  changed: t('Aangepast', 'Changed'),
  ended: t('Gestopt', 'Ended'),
  more: t('en nog {count}', 'and {count} more'),
  nothing: t('Er veranderde niets in het register.', 'Nothing changed in the register.'),
  looked: t('Wie het nakeek', 'Who checked it'),
  checkedBy: t('{who}: {checked} keer bevestigd of nagekeken', '{who}: {checked} times confirmed or checked'),
  lookedBy:
    t(`{who}: {checked} keer bevestigd of nagekeken, {unchanged} keer ongewijzigd gemeld zonder de vragen te beantwoorden
               {who}: {checked} times confirmed or checked, {unchanged} times reported unchanged without answering what was asked`),
  nobody: t('Niemand keek er dit jaar naar.', 'Nobody looked at it this year.'),
  cases: t('Datalekken en verzoeken', 'Breaches and requests'),
  noBreaches: t('Er is geen datalek gemeld.', 'No data breach was reported.'),
  breaches: t(`Datalekken: {count}. Gemeld bij de AP: {told}, waarvan op tijd: {inTime}.
               Data breaches: {count}. Reported to the authority: {told}, of which in time: {inTime}.`),
  practised: t('Geoefend: {count} keer.', 'Practised: {count} times.'),
  noRequests: t('Er is geen privacyverzoek gekomen.', 'No privacy request came.'),
  requests: t(`Privacyverzoeken: {count}. Beantwoord: {answered}, waarvan op tijd: {inTime}.
               Privacy requests: {count}. Answered: {answered}, of which in time: {inTime}.`),
  agreements: t('Onze afspraken', 'Our agreements'),
  read: t(`Gedeeld op {day}. Gelezen door {read} mensen, nog niet door {unread}.
           Shared on {day}. Read by {read} people, not yet by {unread}.`),
  open: t('Wat nog open staat', 'What is still open'),
  nothingOpen: t('Er staat niets open.', 'Nothing is open.'),
} as const satisfies Readonly<Record<string, Text>>;
