// Who confirmed what stands in the register, and when; and where the rest comes from.

import {
  countsOf,
  type DocumentAnswer,
  type DocumentColumn,
  type DocumentEntry,
  visitAnswers,
} from '../../../../core/document.js';
import { countsInWords, documentWords } from '../../../../core/document-words.js';
import { isDerived } from '../../../../core/engine/following.js';
import { likeOf } from '../../../../core/engine/telling/telling.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { dayOf, showDay } from '../../../../core/time.js';
import { templateOf } from '../../../activities/rules/templates/index.js';

/** " [voorgesteld, nog niet bevestigd]" behind what nobody confirmed, " [uit de melding]" behind what was reported. */
export function standingOf(answer: DocumentAnswer | null, language: Language): string {
  if (answer === null || answer.provenance === 'bevestigd' || answer.value === null) return '';
  if (answer.source?.startsWith('report:') === true) return ` [${say(words.reported, language)}]`;
  return ` [${say(documentWords[answer.provenance], language)}]`;
}

/** Who said last that it is right, and how it was looked at. */
export function statusLine(
  { status, confirmedBy, confirmedAt, confirmedAs }: DocumentEntry,
  zone: string,
  language: Language,
): string {
  if (status === 'concept' || confirmedBy === null || confirmedAt === null) return say(words.draft, language);
  const day = showDay(dayOf(confirmedAt, zone), language);
  return say(words[confirmedAs ?? 'confirmed'], language, { who: confirmedBy.name, day });
}

/** "12 bevestigd", then who confirmed how many answers and when, and where the suggested ones come from. */
export function origins(
  entry: DocumentEntry,
  columns: readonly DocumentColumn[],
  zone: string,
  language: Language,
): readonly string[] {
  const people = new Map<string, { name: string; days: Set<string>; count: number }>();
  const sources = new Map<string, number>();
  visitAnswers(entry, columns, ({ provenance, source, by, at }) => {
    if (provenance === 'bevestigd') {
      const known = people.get(by.id) ?? { name: by.name, days: new Set<string>(), count: 0 };
      known.count += 1;
      known.days.add(dayOf(at, zone));
      people.set(by.id, known);
    } else if (source !== null) {
      const called = sourceInWords(source, language);
      sources.set(called, (sources.get(called) ?? 0) + 1);
    }
  });
  const { bevestigd: _said, ...others } = countsOf(entry, columns);
  return [
    ...[...people.values()].map(({ name, days, count }) => {
      const sorted = [...days].sort();
      const values = {
        name,
        count,
        from: showDay(sorted[0] ?? '', language),
        to: showDay(sorted.at(-1) ?? '', language),
      };
      return say(sorted.length === 1 ? words.confirmedOne : words.confirmedMany, language, values);
    }),
    countsInWords({ ...others, bevestigd: 0 }, language),
    ...[...sources].map(([source, count]) => say(words.fromSource, language, { source, count })),
  ].filter((line) => line !== '');
}

/** What a suggestion came from, as a person calls it; a file that was read in is named as it is. */
function sourceInWords(source: string, language: Language): string {
  const like = likeOf({ source });
  if (like !== undefined) return say(words.like, language, { name: like });
  if (isDerived({ source })) return say(words.derived, language);
  const [, kind = '', id = ''] = /^(template|catalogue|report):([^@]*)/.exec(source) ?? [];
  const template = kind === 'template' ? templateOf(id) : undefined;
  if (template !== undefined) return say(words.template, language, { name: say(template.name, language) });
  if (kind === 'catalogue') return say(words.catalogue, language);
  if (kind === 'report') return say(words.report, language);
  return source === 'suggested' ? say(words.suggestion, language) : source;
}

const words = {
  draft: t('Concept: nog niet bevestigd.', 'Draft: not confirmed yet.'),
  confirmed: t('Bevestigd door {who} op {day}.', 'Confirmed by {who} on {day}.'),
  checked: t(`Nagekeken door {who} op {day}: de vragen daarbij zijn beantwoord.
              Checked by {who} on {day}: what was asked then was answered.`),
  unchanged: t(`Ongewijzigd gemeld door {who} op {day}: de vragen daarbij zijn niet beantwoord.
                Reported unchanged by {who} on {day}: what was asked then was not answered.`),
  confirmedOne: t('{count} bevestigd door {name} op {from}', '{count} confirmed by {name} on {from}'),
  confirmedMany: t(`{count} bevestigd door {name} van {from} tot en met {to}
                    {count} confirmed by {name} from {from} up to {to}`),
  template: t('ons voorbeeld "{name}"', 'our example "{name}"'),
  catalogue: t('onze lijst met bedrijven en programma’s', 'our list of companies and programs'),
  report: t('de melding', 'the report'),
  reported: t('uit de melding', 'from the report'),
  suggestion: t('wat vaak zo is', 'what is often so'),
  derived: t('andere antwoorden', 'other answers'),
  like: t('"{name}"', '"{name}"'),
  fromSource: t('{count} uit {source}', '{count} from {source}'),
} as const satisfies Readonly<Record<string, Text>>;
