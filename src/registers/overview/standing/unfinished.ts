// What was left open in the register and stays open by itself: somebody is asked to close it, once a month.

import { keepersToday, recordOf } from '../../../app/keepers.js';
import { canWith, nameOf } from '../../../app/register.js';
import { planRecord } from '../../../app/reminders/plan.js';
import type { About, AppTurn, InDigest, Loaded } from '../../../app/turn.js';
import type { Answer } from '../../../core/engine/answers.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { type Finder, finderOf } from '../../../core/finding-out.js';
import { openAnswers } from '../../../core/planned.js';
import { say, type Text, t } from '../../../core/text.js';
import { addDaysTo, dayOf, showDay } from '../../../core/time.js';
import { dpiaOpen } from '../../activities/rules/warnings/dpia.js';
import { unknownsCard } from '../asking/unknowns-card.js';

const sentences = {
  draft: t(`Dit concept wacht sinds {day}. Het telt pas mee als u het bevestigt.
            This draft has been waiting since {day}. It counts once you confirm it.`),
  open: t(`Langer dan een maand open: {count}. Weet een collega het, of uw adviseur? Anders beslist u het nu.
           Open for more than a month: {count}. Does a colleague know, or your adviser? Otherwise decide now.`),
  dpia: t(`Hier is waarschijnlijk een DPIA nodig: vooraf onderzoeken wat er voor mensen mis kan gaan. Die is er nog niet.
           A DPIA is probably needed here: studying beforehand what can go wrong for people. There is none yet.`),
  draftBrief: t('nog concept', 'still a draft'),
  openBrief: t('open punten: {count}', 'open points: {count}'),
  dpiaBrief: t('nog geen DPIA', 'no DPIA yet'),
} as const satisfies Record<string, Text>;

export const draftWaiting = asking(
  ({ record }) => record.status === 'concept',
  (turn, { record }) => say(sentences.draft, turn.language, { day: dayIn(turn, record.createdAt) }),
  { brief: (turn) => say(sentences.draftBrief, turn.language) },
);

export const openPoints: InDigest = {
  ...asking(
    (loaded, turn) => oldAnswers(turn, loaded).length > 0,
    (turn, loaded) => say(sentences.open, turn.language, { count: oldAnswers(turn, loaded).length }),
    {
      action: ({ record }) => pressId('unknowns', record.id),
      brief: (turn, loaded) => say(sentences.openBrief, turn.language, { count: oldAnswers(turn, loaded).length }),
    },
  ),
  render: async (turn, { record }) => {
    const loaded = await recordOf(turn, record);
    return loaded && canWith(turn, 'edit', loaded) ? unknownsCard(turn, loaded, oldAnswers(turn, loaded)) : undefined;
  },
};

export const dpiaMissing = asking(
  ({ scope }) => dpiaOpen.of(scope).length > 0,
  (turn) => say(sentences.dpia, turn.language),
  {
    action: (loaded) => pressId('warnings', loaded.record.id),
    brief: (turn) => say(sentences.dpiaBrief, turn.language),
  },
);

/** Planned by version 1; the room of the companies tells it now. */
export const agreementEnds: InDigest = { to: async () => [], line: async () => undefined };

/** One line for whoever keeps the record, as long as `holds` does; the next reminder is planned when it fires. */
function asking(
  holds: (loaded: Loaded, turn: AppTurn) => boolean,
  words: (turn: AppTurn, loaded: Loaded) => string,
  {
    action = ({ record }) => pressId('open', record.id),
    brief,
  }: { readonly action?: (loaded: Loaded) => string; readonly brief: (turn: AppTurn, loaded: Loaded) => string },
): InDigest {
  const find = async (turn: AppTurn, { record }: About) => {
    const loaded = await recordOf(turn, record);
    return loaded !== undefined && loaded.record.status !== 'archived' && holds(loaded, turn) ? loaded : undefined;
  };
  return {
    to: async (turn, about) => {
      const loaded = await find(turn, about);
      return loaded === undefined ? [] : keepersToday(turn, loaded);
    },
    fires: (turn, { record }) => planRecord(turn, record),
    line: async (turn, about): Promise<Line | undefined> => {
      const loaded = await find(turn, about);
      if (loaded === undefined || !canWith(turn, 'edit', loaded)) return undefined;
      const label = nameOf(turn, loaded.record);
      const value = words(turn, loaded);
      return { label, value, brief: brief(turn, loaded), action: { id: action(loaded), label } };
    },
  };
}

/** The stored answers that have been open for a month, and that nobody was asked. */
function oldAnswers(turn: AppTurn, { scope, record }: Loaded): readonly Answer[] {
  if (record.status === 'concept' && scope.checklist.reviewed !== undefined) return [];
  const before = addDaysTo(turn.today, -30);
  return openAnswers(scope).filter(
    ({ at, path }) =>
      dayOf(at, turn.organisation.zone) <= before && !isStillAsked(turn, finderOf(scope, path.split('/')[0] ?? path)),
  );
}

const isStillAsked = ({ today }: AppTurn, finder: Finder | undefined) => finder !== undefined && finder.by > today;

const dayIn = (turn: AppTurn, at: string) => showDay(dayOf(at, turn.organisation.zone), turn.language);
