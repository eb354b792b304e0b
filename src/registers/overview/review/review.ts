// Presses with which a description is looked at again: it is right, it is changed, it waits, or it is no longer in use.

import { answerBeside, type Beside } from '../../../app/answering-beside.js';
import { officersToday } from '../../../app/receivers.js';
import { canWith, load, mayWith, nameOf } from '../../../app/register.js';
import { cancelReminders, notify, remind } from '../../../app/reminders/remind.js';
import { sentences as common } from '../../../app/sentences.js';
import { store } from '../../../app/storing.js';
import { talk } from '../../../app/talk.js';
import { type AppTurn, type Loaded, record as note, officerName, reply, tell, tellStale } from '../../../app/turn.js';
import { versionOf } from '../../../core/engine/answers.js';
import { pathsOf } from '../../../core/engine/applies.js';
import type { Question } from '../../../core/engine/checklist.js';
import { confirmed } from '../../../core/engine/confirming.js';
import { type Press, pressId } from '../../../core/engine/press.js';
import { placeOf } from '../../../core/engine/scope.js';
import { endsLooking, isStillRight } from '../../../core/looked.js';
import { isStoppedReason, reviewSentences as sentences, stoppedReasons } from '../../../core/review-words.js';
import { changedSince, reviewDay } from '../../../core/reviewing.js';
import { say } from '../../../core/text.js';
import { addDaysTo, addMonthsTo, instantAt, showDay } from '../../../core/time.js';
import { changedReply } from '../changes/changed-reply.js';
import { showChange } from '../changes/changes.js';
import { archive } from '../records.js';
import type { Candidate } from '../rules/changes/likely-changes.js';
import { began, endOf, reviewOf, shownVersions } from './looking.js';
import { reviewCard, tapsFor } from './review-card.js';

const mostPostponed = 3;

/** Words that follow are about it. */
export async function showReview(turn: AppTurn, loaded: Loaded): Promise<void> {
  reply(turn, await reviewCard(turn, loaded));
  if (canWith(turn, 'confirm', loaded))
    turn.waits = { ...turn.waits, card: { card: 'review', subject: loaded.record.id, at: turn.now } };
}

/**
 * Confirmed again as it stands, by this person; nothing when something changed since the button was shown. What the review
 * asked and nobody answered makes it "reported unchanged".
 */
export async function stillRight(turn: AppTurn, loaded: Loaded, { n }: { readonly n: number }): Promise<void> {
  const { record } = loaded;
  if (!mayWith(turn, 'confirm', loaded)) return;
  if (record.status !== 'active') {
    const name = nameOf(turn, record);
    return tell(turn, sentences.draft, { record: name });
  }
  if (shownVersions(loaded) !== n) {
    tell(turn, sentences.newer);
    return showReview(turn, loaded);
  }
  await confirmAgain(turn, loaded);
}

/** Whether it is right was said, by a button or in words. */
export async function confirmAgain(turn: AppTurn, loaded: Loaded): Promise<void> {
  const { record, scope } = loaded;
  const as = endOf(await reviewOf(turn, loaded));
  await store(turn, loaded, [endsLooking(scope.answers, as)]);
  const head = { confirmedBy: turn.person.id, confirmedAt: turn.now };
  await turn.repositories.records.change(turn.organisation.id, record.id, head);
  note(turn, as === 'unchanged' ? 'report-unchanged' : 'review-record', { record: record.id });
  const after = await load(turn, { ...record, ...head });
  const next = reviewDay(after.record, after.scope);
  const isChanged = changedSince(loaded.checklist, loaded.versions, record.confirmedAt ?? record.createdAt).length > 0;
  const open = isChanged ? sentences.reportedChanged : sentences.reported;
  const said = { confirmed: sentences.confirmed, checked: sentences.checked, unchanged: open }[as];
  tell(turn, said, {
    record: nameOf(turn, record),
    day: next === undefined ? '' : showDay(next, turn.language),
  });
}

/** One question of the review is answered in a tap; then comes the next, or the rest. */
export async function reviewAnswer(
  turn: AppTurn,
  loaded: Loaded,
  { path, n, option }: Pick<Press, 'path' | 'n' | 'option'>,
): Promise<void> {
  if (!mayWith(turn, 'confirm', loaded)) return;
  const review = await reviewOf(turn, loaded);
  const candidate = review.open.find(({ question }) => question.id === path);
  if (candidate === undefined || versionOf(loaded.scope.answers, path) !== n) {
    tell(turn, sentences.newer);
    return showReview(turn, loaded);
  }
  const value = answerMeant(loaded, candidate, option);
  const stays = option === 'same' && candidate.mayStay;
  if (value === undefined && !stays) return tellStale(turn, common.staleButton);
  const begun = await began(turn, loaded, review);
  if (stays) await keepAsItIs(turn, begun, candidate);
  else if (!(await tellAnswer(turn, await answerBeside(turn, begun, { [path]: value }), candidate))) return;
  await showReview(turn, await load(turn, loaded.record));
}

/** The question itself, with everything that may be answered; the review goes on when it is opened again. */
export async function reviewAsk(turn: AppTurn, loaded: Loaded, { path, n }: Pick<Press, 'path' | 'n'>): Promise<void> {
  if (!mayWith(turn, 'confirm', loaded)) return;
  const review = await reviewOf(turn, loaded);
  if (review.open.some(({ question }) => question.id === path)) await began(turn, loaded, review);
  await talk(turn, loaded.record, {
    type: 'press',
    press: { verb: 'change', subject: loaded.record.id, path, n, option: '' },
  });
}

/** Undefined where it stays as it is. */
function answerMeant(loaded: Loaded, { question, proposal }: Candidate, option: string): unknown {
  if (option === 'proposed') return proposal?.value;
  const id = option.startsWith('to-') ? option.slice(3) : undefined;
  if (id === undefined || !tapsFor(question, loaded).some((one) => one.id === id)) return undefined;
  return question.kind === 'yes-no' ? id === 'yes' : id;
}

/** What was only proposed is somebody's own from now on. */
async function keepAsItIs(turn: AppTurn, loaded: Loaded, { question }: Candidate): Promise<void> {
  const { answers } = loaded.scope;
  const suggested = pathsOf(question, loaded.scope).flatMap((path) => confirmed(loaded.scope, path));
  await store(turn, loaded, [...suggested, isStillRight(answers, question.id)]);
  tell(turn, sentences.noted, { label: say(question.label, turn.language) });
}

/** Says back what is stored now, with a button that takes it back; false where nothing came of it, after saying why. */
export async function tellAnswer(
  turn: AppTurn,
  beside: Beside,
  { question }: Pick<Candidate, 'question'>,
): Promise<boolean> {
  if (beside.type === 'problem') tell(turn, beside.problem);
  if (beside.type === 'newer') tell(turn, sentences.newer);
  if (beside.type !== 'stored') return beside.type === 'same';
  reply(turn, changedReply(turn, beside, question));
  return true;
}

/** Each other question that was answered with it is said too; what is not known yet tells nothing. */
export async function tellOthers(
  turn: AppTurn,
  beside: Extract<Beside, { type: 'stored' }>,
  first: Question,
): Promise<void> {
  const { checklist } = beside.loaded;
  for (const write of beside.writes) {
    const question = placeOf(checklist, write.path)?.question;
    const isOther = question !== undefined && question.id !== first.id && question.kind !== 'rows';
    if (isOther && write.value !== null) await tellAnswer(turn, { ...beside, writes: [write] }, { question });
  }
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
  // What ended is cleared first, and says so until then; the other reasons put it away at once.
  if (option === 'ended' && record.status === 'active')
    return showChange(turn, { kind: 'activity-stops', subject: record.id });
  await archive(turn, loaded, option);
  tell(turn, sentences.cleanUp);
}
