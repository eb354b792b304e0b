// Every Monday for who looks after privacy: what runs and how the register stands, in one line or card.

import { officersToday } from '../../../app/receivers.js';
import { loadAll } from '../../../app/register.js';
import { planWeekly } from '../../../app/reminders/recurring.js';
import type { AppTurn, InDigest } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import { type Line, lineInWords } from '../../../core/engine/replies.js';
import { freshnessOf } from '../../../core/reviewing.js';
import { capitalised, type Language, say, type Text, t } from '../../../core/text.js';
import { addDaysTo, dayOf } from '../../../core/time.js';
import { warningsOf } from '../../../core/warnings/warnings.js';
import { runningLines } from './running.js';
import { countedPoints, registers } from './tallies.js';

const sentences = {
  title: t('Deze week in uw register', 'This week in your register'),
  andMore: t('{first}; en nog {more}', '{first}; and {more} more'),
  confirmed: t('Bevestigd of nagekeken', 'Confirmed or checked'),
  late: t('Te laat', 'Late'),
  soon: t('Binnenkort nakijken', 'To be checked soon'),
  drafts: t('Nog in concept', 'Still drafts'),
  open: t('Open punten', 'Open points'),
  undelivered: t('Berichten die niet aankwamen', 'Messages that did not arrive'),
  see: t('Bekijk de open punten', 'See the open points'),
  planned: t('Bekijk wat er gepland staat', 'See what is planned'),
} as const satisfies Record<string, Text>;

export const weekly: InDigest = {
  to: async (turn) => officersToday(turn),
  fires: planWeekly,
  line: async (turn) => {
    const week = await countWeek(turn);
    if (week === undefined) return undefined;
    const label = say(sentences.title, turn.language);
    const running = week.running.map((one) => `${one.label}: ${lineInWords(one)}`);
    return {
      label,
      brief: briefly(turn, week, running),
      value: [...running, capitalised(countsInWords(week.counts, turn.language).join(', ').toLowerCase())].join('\n'),
      action: { id: pressId('command', 'check'), label },
    };
  },
  render: async (turn) => {
    const week = await countWeek(turn);
    if (week === undefined) return undefined;
    const { language } = turn;
    const counts = ['confirmed', 'late', 'soon', 'drafts', 'open', 'undelivered'] as const;
    const lines = counts
      .filter((count) => week.counts[count] > 0)
      .map((count): Line => ({ label: say(sentences[count], language), value: String(week.counts[count]) }));
    return {
      type: 'card',
      title: say(sentences.title, language),
      lines: [...week.running, ...lines],
      actions: [
        { id: pressId('command', 'check'), label: say(sentences.see, language), style: 'primary' },
        { id: pressId('command', 'reminders'), label: say(sentences.planned, language) },
      ],
    };
  },
};

/** What runs out first, and how many there are beside it. */
function briefly({ language }: AppTurn, { counts }: Week, [first, ...rest]: readonly string[]): string {
  if (first === undefined) return countsInWords(counts, language).slice(0, 2).join(', ').toLowerCase();
  return rest.length === 0 ? first : say(sentences.andMore, language, { first, more: rest.length });
}

/** "Te laat: 2", the most pressing first; what there is none of is left out. */
const countsInWords = (counts: Counts, language: Language): readonly string[] =>
  (['late', 'open', 'undelivered', 'drafts', 'soon', 'confirmed'] as const).flatMap((count) =>
    counts[count] === 0 ? [] : [`${say(sentences[count], language)}: ${counts[count]}`],
  );

interface Week {
  /** Breaches and requests that are open, as far as the receiver may read them. */
  readonly running: readonly Line[];
  readonly counts: Counts;
}

interface Counts {
  readonly confirmed: number;
  readonly late: number;
  readonly soon: number;
  readonly drafts: number;
  readonly open: number;
  readonly undelivered: number;
}

/**
 * Undefined when there is nothing to say. What only stays as it was is told once a month: the same message every week
 * is soon read by nobody.
 */
async function countWeek(turn: AppTurn): Promise<Week | undefined> {
  const records = await loadAll(turn, ...registers);
  const used = records.filter(({ record }) => record.status !== 'archived');
  const since = addDaysTo(turn.today, -7);
  const states = used.flatMap(({ record, scope }) => freshnessOf(record, scope, turn.today)?.state ?? []);
  const dead = await turn.repositories.messages.list(turn.organisation.id, 'dead');
  const running = await runningLines(turn);
  const counts = {
    confirmed: used.filter(
      ({ record, checklist }) =>
        checklist.reviewed !== undefined &&
        record.confirmedAt !== null &&
        dayOf(record.confirmedAt, turn.organisation.zone) >= since,
    ).length,
    late: states.filter((state) => state === 'expired').length,
    soon: states.filter((state) => state === 'soon').length,
    drafts: used.filter(({ record, checklist }) => record.status === 'concept' && checklist.reviewed !== undefined)
      .length,
    open: used.reduce((sum, loaded) => sum + countedPoints(loaded).length + warningsOf(loaded.scope).length, 0),
    undelivered: dead.length,
  };
  const isNews = running.length + counts.confirmed + counts.late + counts.undelivered > 0;
  const isFirstOfMonth = Number(turn.today.slice(8)) <= 7;
  const isEmpty = running.length === 0 && Object.values(counts).every((count) => count === 0);
  return isEmpty || !(isNews || isFirstOfMonth) ? undefined : { running, counts };
}
