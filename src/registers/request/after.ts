// After each turn that wrote to a request: colleagues are asked, reminders follow the present answers, and whoever waits hears.

import { cancelReminders, notify, remind } from '../../app/reminders/remind.js';
import { type AppTurn, type Loaded, tell } from '../../app/turn.js';
import { type Answers, valueAt, type Write } from '../../core/engine/answers.js';
import { addWorkingDays } from '../../core/law/holidays.js';
import { say } from '../../core/text.js';
import { addDaysTo, dayOf, instantAt } from '../../core/time.js';
import { applicantOf } from './handlers.js';
import { dayAt, kindsOf } from './rules/answers-of-request.js';
import { erasedOn } from './rules/erasing.js';
import { openPlaces, requestStatus } from './rules/status.js';
import { isOfOurTime, termReminders } from './rules/terms.js';
import { requestSentences as sentences } from './sentences.js';

/** Working days after which a colleague who was asked to look is asked again; our own choice. */
const askAgainAfter = 3;
/** Days after the question who somebody is, on which they are reminded; our own choice. */
const nudges = [
  ['first', 7],
  ['second', 14],
] as const;
const planned: readonly string[] = ['request-term', 'request-alarm', 'request-stop', 'request-erase', 'request-nudge'];

/** Plans anew what is due for this request, in which these answers were just written. */
export async function requestChanged(turn: AppTurn, request: Loaded, writes: readonly Write[]): Promise<void> {
  const record = request.record.id;
  const is = requestStatus(request.scope);
  if (writes.some(({ path }) => path === 'kinds'))
    await turn.repositories.records.change(turn.organisation.id, record, {
      title: titleOf(turn, request.scope.answers),
    });
  if (writes.some(({ path, value }) => path.startsWith('extension-') && value !== null)) sayNotExtended(turn, request);
  await askColleagues(turn, request, writes);
  await cancelReminders(turn, record, planned);
  if (!is.closed && is.answeredOn === undefined) await planTerm(turn, request);
  if (is.closed) await planErasure(turn, request);
  // Its record counts as confirmed only after this turn.
  if (is.closed && request.record.status === 'concept') {
    await cancelReminders(turn, record, ['request-part']);
    const waiting = [applicantOf(request.scope), request.record.createdBy].flatMap((person) => person ?? []);
    await notify(turn, { notice: 'request-done', record, to: waiting.filter((person) => person !== turn.person.id) });
  }
}

/** A reason for more time gives none before the person was told it; where the reason is missing or may not count, that is said. */
function sayNotExtended(turn: AppTurn, { scope: { answers } }: Loaded): void {
  const ground = valueAt(answers, 'extension-ground');
  if (ground === undefined) tell(turn, sentences.extensionNoGround);
  const reason = valueAt(answers, 'extension-reason');
  if (typeof reason === 'string' && isOfOurTime(reason)) tell(turn, sentences.extensionBusy);
  if (ground !== 'number' || dayAt(answers, 'extension-told') !== undefined) return;
  tell(turn, sentences.notExtended);
  tell(turn, sentences.extensionOfOne);
}

/** Neutral, because lists and messages show it: which right, and never who. */
export function titleOf({ organisation }: AppTurn, answers: Answers): string {
  return kindsOf(answers)
    .map(({ label }) => say(label, organisation.language))
    .join(', ');
}

async function askColleagues(turn: AppTurn, { record, scope }: Loaded, writes: readonly Write[]): Promise<void> {
  const written = new Set(writes.map(({ path }) => path));
  for (const { place, who } of openPlaces(scope)) {
    if (!written.has(`places/${place}/who`) || who === turn.person.id) continue;
    const cause = { notice: 'request-part', record: record.id, key: place } as const;
    await notify(turn, { ...cause, to: [who] });
    await remind(turn, { ...cause, at: morning(turn, addWorkingDays(turn.today, askAgainAfter)) });
  }
}

async function planTerm(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  const { dates, state } = requestStatus(scope);
  for (const { key, day } of termReminders(dates.received, dates.steerOn, dates.last)) {
    if (day <= turn.today) continue;
    const notice = key === 'halfway' || key === 'days-7' ? 'request-term' : 'request-alarm';
    await remind(turn, { notice, record: record.id, key, at: morning(turn, day) });
  }
  const asked = dayAt(scope.answers, 'identity-asked');
  if (state === 'identity' && asked !== undefined)
    for (const [key, days] of nudges) {
      const day = addDaysTo(asked, days);
      if (day > turn.today)
        await remind(turn, { notice: 'request-nudge', record: record.id, key, at: morning(turn, day) });
    }
  if (dates.stopBy !== undefined && dates.stopBy > turn.today)
    await remind(turn, { notice: 'request-stop', record: record.id, at: morning(turn, dates.stopBy) });
}

async function planErasure(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  const closing = scope.answers.get('closing') ?? scope.answers.get('person-knows') ?? scope.answers.get('passed-on');
  const closed = closing === undefined ? turn.today : dayOf(closing.at, turn.organisation.zone);
  await remind(turn, { notice: 'request-erase', record: record.id, at: morning(turn, erasedOn(closed)) });
}

/** Nine o'clock in the organisation's zone. */
function morning(turn: AppTurn, day: string): string {
  return instantAt(day, 9, 0, turn.organisation.zone);
}
