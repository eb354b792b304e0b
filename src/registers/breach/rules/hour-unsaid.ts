// A moment of which only the day or a part of it was said: it counts from its beginning, and no paper states that hour as one that
// somebody said.

import { textAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { dayOf, type Instant, instantAt, showInstant } from '../../../core/time.js';
import { timesSpelled } from '../../../core/understanding/values/moments-said.js';
import { momentAt } from './answers.js';

/** The beginning of each, with the words by which it is told and how it is said back. */
const parts: readonly { readonly hour: number; readonly told: RegExp; readonly note: Text }[] = [
  {
    hour: 0,
    told: /\b(?:gister\w*|eergister\w*|vandaag|\w+dag|yesterday|today|\w+day|\d{1,2} (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|oct)\w*)\b/,
    note: t('die dag; geen uur genoemd', 'that day; no hour was said'),
  },
  {
    hour: 6,
    told: /ochtend|morgen|morning/,
    note: t('in de ochtend; geen uur genoemd', 'in the morning; no hour was said'),
  },
  {
    hour: 12,
    told: /middag|afternoon/,
    note: t('in de middag; geen uur genoemd', 'in the afternoon; no hour was said'),
  },
  {
    hour: 18,
    told: /avond|evening|tonight/,
    note: t('in de avond; geen uur genoemd', 'in the evening; no hour was said'),
  },
];

/** A time of the clock, as it is told. */
const clock =
  /\b\d{1,2}[:.]\d{2}\b|\b(?:om|rond|tegen|at|around) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|kwart|\d{1,2})\b|\b(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:uur|u\b|o'?clock|am\b|pm\b)|\bhalf \S+\b|\bmiddernacht\b|\bmidnight\b|\bgeleden\b|\bago\b/;

/** The moment in words, with a note where the story tells no more than its day or part of the day. */
export function momentAsTold(at: Instant, story: string, zone: string, language: Language): string {
  const plain = folded(story.slice(0, 4000));
  const part = parts.find(({ hour }) => instantAt(dayOf(at, zone), hour, 0, zone) === at);
  // "Vanmorge" was read as a part of the day, and is one here too.
  const isUnsaid = part?.told.test(`${plain} ${timesSpelled(plain)}`) === true && !clock.test(plain);
  const note = isUnsaid ? ` (${say(part.note, language)})` : '';
  return `${showInstant(at, zone, language)}${note}`;
}

/** When the breach of a file was noticed, as its story tells it; empty where that is not known. */
export function noticedAsTold({ answers, facts }: Scope, language: Language): string {
  const at = momentAt(answers, 'noticed-at');
  return at === undefined ? '' : momentAsTold(at, textAt(answers, 'what-happened') ?? '', facts.zone, language);
}
