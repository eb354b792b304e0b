// Office hours as a person says them: "op maandag tot en met vrijdag van 09:00 tot 17:00".
import type { OfficeHours } from '../../core/office-hours.js';
import { type Language, say, type Text, t } from '../../core/text.js';
import { weekdayNames } from '../../core/time.js';

const sentences = {
  hours: t('op {days} van {opens} tot {closes}', 'on {days} from {opens} to {closes}'),
  range: t('{first} tot en met {last}', '{first} to {last}'),
  and: t(' en ', ' and '),
} as const satisfies Record<string, Text>;

export function hoursInWords(
  hours: OfficeHours,
  language: Language,
): { readonly hours: string; readonly digest: string } {
  const sorted = hours.days.toSorted();
  const names = sorted.map((day) => say(weekdayNames[day - 1] ?? t('', ''), language));
  const [first = ''] = names;
  const last = names.at(-1) ?? '';
  const isRange = names.length > 2 && sorted.every((day, index) => day === (sorted[0] ?? 0) + index);
  const which = isRange
    ? say(sentences.range, language, { first, last })
    : names.length < 2
      ? first
      : `${names.slice(0, -1).join(', ')}${say(sentences.and, language)}${last}`;
  return {
    hours: say(sentences.hours, language, { days: which, opens: clock(hours.opens), closes: clock(hours.closes) }),
    digest: clock(hours.digestAt),
  };
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
