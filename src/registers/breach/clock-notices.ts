// What the clocks of a breach say unasked: before the authority must be told, after that, and before a client must be.

import { mayDecide } from '../../app/receivers.js';
import { canWith } from '../../app/register.js';
import type { Alone, AppTurn, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line, Reply } from '../../core/engine/replies.js';
import { say } from '../../core/text.js';
import { toneOf } from './alarm-lines.js';
import { actButton, clientButtons, clientLine, deadlineInWords, formButton, untilDeadline } from './card.js';
import { clockSentences } from './clock-sentences.js';
import { handlerOf } from './files.js';
import { fileOf, named, openFile, readButton, text, workingOn } from './notice-parts.js';
import { alarmed } from './people.js';
import { planClient, remindAfterTerm, remindToWarnClient, ringsOf } from './plan.js';
import { clientClockOf, clockOf, isClockStopped, isLeftToClient, mustStillWarnClient } from './rules/answers.js';
import { isOvertaken, timingOf } from './rules/clock.js';
import { breachSentences as sentences } from './sentences.js';
import { filedId } from './told-before.js';

/** The key is the hours after becoming aware, or the weekend. An edited card tells nobody: this is a message. */
export const breachClock: Alone = {
  deadline: breachDeadline,
  // Planned before it was known to be for a client: the client's own clock takes its place.
  fires: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined) return;
    if (isLeftToClient(file.scope.answers)) return planClient(turn, file);
    await remindAfterTerm(turn, file);
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || isClockStopped(file.scope.answers)) return [];
    const handler = handlerOf(file);
    return [...new Set([...(handler === undefined ? [] : [handler]), ...alarmed(turn, file)])];
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !canWith(turn, 'read', file) || isClockStopped(file.scope.answers)) return undefined;
    const { zone } = turn.organisation;
    const found = clockOf(file.scope.answers, zone);
    if (found === undefined) return undefined;
    if (isOvertaken(about.key, ringsOf(found, zone), turn.now)) return undefined;
    return timingOf(found.clock, found.law, turn.now) === 'late'
      ? afterTerm(turn, file)
      : beforeTerm(turn, file, about.key.startsWith('weekend'));
  },
};

function beforeTerm(turn: AppTurn, file: Loaded, weekend: boolean): Reply | undefined {
  const found = clockOf(file.scope.answers, turn.organisation.zone);
  if (found === undefined) return undefined;
  const timing = timingOf(found.clock, found.law, turn.now);
  const provisional = timing !== 'in-time' || weekend;
  const parts = [
    ...(weekend ? [say(clockSentences.clockWeekend, turn.language)] : []),
    ...(provisional ? [say(clockSentences.clockProvisional, turn.language)] : []),
  ];
  const sheet = actButton(turn, file, 'sheet', provisional ? sentences.provisional : sentences.sheet, 'primary');
  const decide = nextButton(turn, file);
  const title = isToReport(file) ? clockSentences.clockDecided : clockSentences.clock;
  return {
    type: 'card',
    title: say(title, turn.language, { record: named(turn, file) }),
    ...(parts.length === 0 ? {} : { text: parts.join(' ') }),
    lines: [deadlineLine(turn, file)],
    actions: [...(timing === 'urgent' ? [sheet, ...decide] : [...decide, sheet]), readButton(turn, file)],
    ...toneOf(turn, file),
  };
}

/** The term has passed: what to do now, in that order. */
function afterTerm(turn: AppTurn, file: Loaded): Reply {
  const { language } = turn;
  const isDecided = isToReport(file);
  const { stepDecide, stepReport, stepWhyLate, stepDanger, stepAdd } = clockSentences;
  const steps = [...(isDecided ? [] : [stepDecide]), stepReport, stepWhyLate, stepDanger, stepAdd];
  return {
    type: 'card',
    title: say(isDecided ? clockSentences.clockLateDecided : clockSentences.clockLate, language, {
      record: named(turn, file),
    }),
    text: [clockSentences.afterTerm, ...steps]
      .map((one, n) => `${n === 0 ? '' : `${n}. `}${say(one, language)}`)
      .join('\n'),
    lines: [deadlineLine(turn, file)],
    actions: [
      ...nextButton(turn, file),
      actButton(turn, file, 'sheet', sentences.provisional, 'primary'),
      {
        id: pressId('act', file.record.id, 'texts', 0, 'breach-late-reasons'),
        label: say(sentences.whyLate, language),
      },
      readButton(turn, file),
    ],
    tone: 'attention',
  };
}

/** Who decided to report is not asked to decide, but whether it was done: only that stops the clock. */
const isToReport = ({ scope }: Loaded): boolean => valueAt(scope.answers, 'tell-authority') === true;

function nextButton(turn: AppTurn, file: Loaded): readonly Action[] {
  if (isToReport(file))
    return canWith(turn, 'edit', file) ? [{ id: filedId(file), label: say(sentences.filed, turn.language) }] : [];
  return mayDecide(turn, turn.person.id)
    ? [formButton(turn, file, 'authority-decision', sentences.decideAuthority)]
    : [];
}

const deadlineLine = (turn: AppTurn, file: Loaded): Line => ({
  label: say(sentences.deadline, turn.language),
  value: deadlineInWords(turn, file),
  ...untilDeadline(turn, file),
});

/** Before the client has to hear it, at that moment, and every morning after until it is filled in that they did. */
export const breachTellClient: Alone = {
  deadline: clientDeadline,
  fires: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file !== undefined) await remindToWarnClient(turn, file);
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file !== undefined && mustStillWarnClient(file.scope.answers) ? workingOn(turn, file) : [];
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !mustStillWarnClient(file.scope.answers) || !canWith(turn, 'edit', file))
      return undefined;
    const clock = clientClockOf(file.scope.answers, turn.organisation.zone);
    const isLate = clock === undefined || clock.deadline <= turn.now;
    const until = clientLine(turn, file).map(({ value }) => value);
    return text(
      turn,
      isLate ? sentences.tellClientLate : sentences.tellClient,
      { record: named(turn, file), until: until.join() },
      [...clientButtons(turn, file), readButton(turn, file)],
    );
  },
};

/** The same for the mail about that alarm. */
export async function clientDeadline(turn: AppTurn, record: string): Promise<string | undefined> {
  const file = await fileOf(turn, record);
  if (file === undefined || !mustStillWarnClient(file.scope.answers)) return undefined;
  return clientClockOf(file.scope.answers, turn.organisation.zone)?.deadline;
}

/** By when, for the mail about an alarm that nobody saw. */
export async function breachDeadline(turn: AppTurn, record: string): Promise<string | undefined> {
  const file = await fileOf(turn, record);
  if (file !== undefined && isLeftToClient(file.scope.answers)) return clientDeadline(turn, record);
  if (file === undefined || isClockStopped(file.scope.answers)) return undefined;
  return clockOf(file.scope.answers, turn.organisation.zone)?.clock.deadline;
}
