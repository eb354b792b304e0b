// "Zo staat het ervoor": a year of the register on one page, in numbers and names of activities; nothing of any case.

import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text } from '../../../core/text.js';

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
  title: { nl: 'Zo staat het ervoor in {year} – {organisation}', en: 'How things stand in {year} – {organisation}' },
  different: { nl: 'Wat veranderde', en: 'What changed' },
  added: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'Aangepast', en: 'Changed' },
  ended: { nl: 'Gestopt', en: 'Ended' },
  more: { nl: 'en nog {count}', en: 'and {count} more' },
  nothing: { nl: 'Er veranderde niets in het register.', en: 'Nothing changed in the register.' },
  looked: { nl: 'Wie het nakeek', en: 'Who checked it' },
  checkedBy: { nl: '{who}: {checked} keer bevestigd of nagekeken', en: '{who}: {checked} times confirmed or checked' },
  lookedBy: {
    nl: '{who}: {checked} keer bevestigd of nagekeken, {unchanged} keer ongewijzigd gemeld zonder de vragen te beantwoorden',
    en: '{who}: {checked} times confirmed or checked, {unchanged} times reported unchanged without answering what was asked',
  },
  nobody: { nl: 'Niemand keek er dit jaar naar.', en: 'Nobody looked at it this year.' },
  cases: { nl: 'Datalekken en verzoeken', en: 'Breaches and requests' },
  noBreaches: { nl: 'Er is geen datalek gemeld.', en: 'No data breach was reported.' },
  breaches: {
    nl: 'Datalekken: {count}. Gemeld bij de AP: {told}, waarvan op tijd: {inTime}.',
    en: 'Data breaches: {count}. Reported to the authority: {told}, of which in time: {inTime}.',
  },
  practised: { nl: 'Geoefend: {count} keer.', en: 'Practised: {count} times.' },
  noRequests: { nl: 'Er is geen privacyverzoek gekomen.', en: 'No privacy request came.' },
  requests: {
    nl: 'Privacyverzoeken: {count}. Beantwoord: {answered}, waarvan op tijd: {inTime}.',
    en: 'Privacy requests: {count}. Answered: {answered}, of which in time: {inTime}.',
  },
  agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  read: {
    nl: 'Gedeeld op {day}. Gelezen door {read} mensen, nog niet door {unread}.',
    en: 'Shared on {day}. Read by {read} people, not yet by {unread}.',
  },
  open: { nl: 'Wat nog open staat', en: 'What is still open' },
  nothingOpen: { nl: 'Er staat niets open.', en: 'Nothing is open.' },
} as const satisfies Readonly<Record<string, Text>>;
