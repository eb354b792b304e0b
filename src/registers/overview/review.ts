// Presses with which a description is looked at again: it is right, it is changed, it waits, or it is no longer in use.

import { officersToday } from '../../app/receivers.js';
import { canWith, load, mayWith, nameOf } from '../../app/register.js';
import { cancelReminders, notify, remind } from '../../app/reminders/remind.js';
import { type AppTurn, type Loaded, record as note, officerName, reply, tell } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { isStoppedReason, reviewSentences as sentences, stoppedReasons } from '../../core/review-words.js';
import { reviewDay } from '../../core/reviewing.js';
import { say } from '../../core/text.js';
import { addDaysTo, addMonthsTo, instantAt, showDay } from '../../core/time.js';
import { archive } from './records.js';
import { reviewCard } from './review-card.js';

const mostPostponed = 3;

export function showReview(turn: AppTurn, loaded: Loaded): void {
  reply(turn, reviewCard(turn, loaded));
}

/** Confirmed again as it stands, by this person; nothing when something changed since the button was shown. */
export async function stillRight(turn: AppTurn, loaded: Loaded, { n }: { readonly n: number }): Promise<void> {
  const { record, versions } = loaded;
  if (!mayWith(turn, 'confirm', loaded)) return;
  if (record.status !== 'active') {
    const name = nameOf(turn, record);
    return tell(turn, sentences.draft, { record: name });
  }
  if (versions.length !== n) {
    tell(turn, sentences.newer);
    return showReview(turn, loaded);
  }
  await turn.repositories.records.change(turn.organisation.id, record.id, {
    confirmedBy: turn.person.id,
    confirmedAt: turn.now,
  });
  note(turn, 'review-record', { record: record.id });
  const after = await load(turn, { ...record, confirmedBy: turn.person.id, confirmedAt: turn.now });
  const next = reviewDay(after.record, after.scope);
  tell(turn, sentences.confirmed, {
    record: nameOf(turn, record),
    day: next === undefined ? '' : showDay(next, turn.language),
  });
}

/** Without an option it asks until when; three times at most, counted from the last confirmation. */
export async function reviewLater(
  turn: AppTurn,
  loaded: Loaded,
  { option }: { readonly option?: 'day' | 'week' | 'month' | undefined },
): Promise<void> {
  const { record } = loaded;
  if (!mayWith(turn, 'confirm', loaded)) return;
  const { language, today, organisation } = turn;
  const lines = await turn.repositories.audit.ofRecord(organisation.id, record.id);
  const since = record.confirmedAt ?? '';
  const postponed = lines.filter(({ action, at }) => action === 'postpone-review' && at > since).length;
  if (postponed >= mostPostponed) return tell(turn, sentences.enough);
  const days = { day: addDaysTo(today, 1), week: addDaysTo(today, 7), month: addMonthsTo(today, 1) };
  if (option === undefined) {
    reply(turn, {
      type: 'text',
      text: say(sentences.when, language),
      actions: (['day', 'week', 'month'] as const).map((one) => ({
        id: pressId('review-later', record.id, '', 0, one),
        label: say(sentences[one], language),
      })),
    });
    return;
  }
  const day = days[option];
  await cancelReminders(turn, record.id, ['review', 'review-late']);
  const at = instantAt(day, 9, 0, organisation.zone);
  await remind(turn, { notice: 'review', record: record.id, key: `${day}+${postponed + 1}`, at });
  note(turn, 'postpone-review', { record: record.id });
  tell(turn, sentences.postponed, { day: showDay(day, language) });
}

/** Takes it out of use with the reason; whoever may not passes it on. */
export async function retire(turn: AppTurn, loaded: Loaded, { option }: { readonly option: string }): Promise<void> {
  const { record } = loaded;
  const { language } = turn;
  if (!mayWith(turn, 'edit', loaded)) return;
  const name = nameOf(turn, record);
  if (!isStoppedReason(option)) {
    reply(turn, {
      type: 'text',
      text: say(sentences.whyStopped, language, { record: name }),
      actions: Object.entries(stoppedReasons).map(([reason, label]) => ({
        id: pressId('retire', record.id, '', 0, reason),
        label: say(label, language),
      })),
    });
    return;
  }
  if (!canWith(turn, 'archive', loaded)) {
    await notify(turn, {
      notice: 'archive-asked',
      record: record.id,
      key: `${option} ${turn.person.id}`,
      to: officersToday(turn),
    });
    return tell(turn, sentences.notMine, { officer: officerName(turn) });
  }
  await archive(turn, loaded, option);
  tell(turn, sentences.cleanUp);
}
