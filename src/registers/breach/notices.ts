// What people are told about a breach without asking: a number, a status and the clock. What it is about they read in the
// file, if they may.

import { mayDecide } from '../../app/receivers.js';
import { canWith, load, nameOf, numberOf } from '../../app/register.js';
import { notify } from '../../app/reminders/remind.js';
import type { About, Alone, AppTurn, Card, Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Reply } from '../../core/engine/replies.js';
import { say, type Text } from '../../core/text.js';
import { minutesBetween } from '../../core/time.js';
import { actButton, clientButtons, clientLine, deadlineInWords, fileCard, formButton, isClosed } from './card.js';
import { handlerOf, isExercise, reportersOf } from './files.js';
import { alarmed, escalatedTo, peopleToCall } from './people.js';
import { planClient, planEscalation, remindToTellPeople, remindToWarnClient, waitForSomebody } from './plan.js';
import {
  clientClockOf,
  clockOf,
  isClockStopped,
  isLeftToClient,
  mustStillTellPeople,
  mustStillWarnClient,
} from './rules/answers.js';
import { alarmsOf, isOvertaken, timingOf } from './rules/clock.js';
import { breachSentences as sentences } from './sentences.js';

/** The living card of a file. */
export const breachCard: Card = async (turn, record) => {
  const file = record === null ? undefined : await fileOf(turn, record);
  return file && canWith(turn, 'read', file) ? fileCard(turn, file) : undefined;
};

/** The alarm: day and night, to officer, deputy and FG. */
export const breachReported: Alone = {
  deadline: breachDeadline,
  card: 'breach',
  render: async (turn, about) => breachCard(turn, about.record),
};

/** Somebody may help with this one, or read along in it. */
export const breachShared: Alone = { card: 'breach', render: async (turn, about) => breachCard(turn, about.record) };

/** The key is the minutes that nobody picked it up, or `waiting` while there was nobody to tell. */
export const breachEscalation: Alone = {
  deadline: breachDeadline,
  card: 'breach-escalation',
  fires: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || handlerOf(file) !== undefined) return;
    if (about.key !== 'waiting') return;
    const to = alarmed(turn);
    if (to.length === 0) return waitForSomebody(turn, file);
    await notify(turn, { notice: 'breach-reported', record: file.record.id, to });
    await planEscalation(turn, file);
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    const minutes = Number(about.key);
    return file === undefined || handlerOf(file) !== undefined || Number.isNaN(minutes)
      ? []
      : escalatedTo(turn, minutes);
  },
  render: async (turn, about) => escalationCard(turn, about.record),
};

/** Whether somebody still has to take it on: who was asked sees in the same place that it is done. */
export const escalationCard: Card = async (turn, record) => {
  const file = record === null ? undefined : await fileOf(turn, record);
  if (file === undefined || !canWith(turn, 'edit', file)) return undefined;
  const who = turn.people.find(({ id }) => id === handlerOf(file))?.name;
  if (who !== undefined)
    return text(turn, sentences.pickedUpBy, { who, record: named(turn, file) }, [readButton(turn, file)]);
  if ((await openFile(turn, { record })) === undefined) return fileCard(turn, file);
  // In halves of an hour, as it is said: a card that was brought up to date counts on.
  const minutes = Math.floor(minutesBetween(file.record.createdAt, turn.now) / 30) * 30;
  return text(turn, sentences.escalated, { record: named(turn, file), minutes: String(minutes) }, [
    actButton(turn, file, 'pick-up', sentences.pickUp, 'primary'),
    readButton(turn, file),
  ]);
};

/** Nobody in charge reacted: whoever reported it is asked to call. */
export const breachCall: Alone = {
  deadline: breachDeadline,
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file === undefined || handlerOf(file) !== undefined ? [] : reportersOf(file);
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || handlerOf(file) !== undefined) return undefined;
    if (canWith(turn, 'edit', file)) return escalationCard(turn, about.record);
    const phones = peopleToCall(turn).flatMap(({ name, phone }) => (phone === null ? [] : [`${name}: ${phone}`]));
    return text(turn, sentences.callSomebody, {
      record: named(turn, file),
      phones: phones.length === 0 ? say(sentences.noPhones, turn.language) : phones.join(', '),
    });
  },
};

/** The key is the hours after becoming aware, or the weekend. An edited card tells nobody: this is a message. */
export const breachClock: Alone = {
  deadline: breachDeadline,
  // Planned before it was known to be for a client: the client's own clock takes its place.
  fires: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file !== undefined && isLeftToClient(file.scope.answers)) await planClient(turn, file);
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || isClockStopped(file.scope.answers)) return [];
    const handler = handlerOf(file);
    return [...new Set([...(handler === undefined ? [] : [handler]), ...alarmed(turn)])];
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !canWith(turn, 'read', file) || isClockStopped(file.scope.answers)) return undefined;
    const { zone } = turn.organisation;
    const found = clockOf(file.scope.answers, zone);
    if (found === undefined) return undefined;
    if (isOvertaken(about.key, alarmsOf(found.clock, found.law, zone), turn.now)) return undefined;
    const timing = timingOf(found.clock, found.law, turn.now);
    const provisional = timing !== 'in-time' || about.key.startsWith('weekend');
    const parts = [
      say(sentences.clock, turn.language, { record: named(turn, file), deadline: deadlineInWords(turn, file) }),
      ...(about.key.startsWith('weekend') ? [say(sentences.clockWeekend, turn.language)] : []),
      ...(timing === 'late' ? [say(sentences.clockLate, turn.language)] : []),
      ...(provisional && timing !== 'late' ? [say(sentences.clockProvisional, turn.language)] : []),
    ];
    const decide = mayDecide(turn, turn.person.id)
      ? [formButton(turn, file, 'authority-decision', sentences.decideAuthority)]
      : [];
    const sheet = actButton(turn, file, 'sheet', provisional ? sentences.provisional : sentences.sheet, 'primary');
    const first = timing === 'urgent' || timing === 'late' ? [sheet, ...decide] : [...decide, sheet];
    return { type: 'text', text: parts.join(' '), actions: [...first, readButton(turn, file)] };
  },
};

/** To who reported: somebody has it, so nobody need be called. */
export const breachPickedUp: Alone = {
  render: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    const name = file && turn.people.find(({ id }) => id === handlerOf(file))?.name;
    if (file === undefined || name === undefined || !reportersOf(file).includes(turn.person.id)) return undefined;
    return text(turn, sentences.pickedUpBy, { who: name, record: named(turn, file) });
  },
};

export const breachClosed: Alone = {
  render: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    if (file === undefined || !isClosed(file) || !reportersOf(file).includes(turn.person.id)) return undefined;
    return text(turn, sentences.reportClosed, { record: named(turn, file) });
  },
};

export const breachAddition: Alone = {
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !canWith(turn, 'read', file)) return undefined;
    return text(turn, sentences.addition, { record: named(turn, file) }, [readButton(turn, file)]);
  },
};

/** Each working day until it is filled in that the people were told. */
export const breachTellPeople: Alone = {
  fires: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file !== undefined && mustStillTellPeople(file.scope.answers)) await remindToTellPeople(turn, file.record.id);
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file !== undefined && mustStillTellPeople(file.scope.answers) ? workingOn(turn, file) : [];
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !mustStillTellPeople(file.scope.answers) || !canWith(turn, 'edit', file))
      return undefined;
    return text(turn, sentences.tellPeople, { record: named(turn, file) }, [
      { ...formButton(turn, file, 'told', sentences.told), style: 'primary' },
      actButton(turn, file, 'texts', sentences.texts),
    ]);
  },
};

export const breachFollowUp: Alone = {
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file === undefined ? [] : workingOn(turn, file);
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || !canWith(turn, 'edit', file)) return undefined;
    return text(turn, sentences.followUp, { record: named(turn, file) }, [
      actButton(turn, file, 'sheet', sentences.sheet, 'primary'),
      readButton(turn, file),
    ]);
  },
};

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

/** The number; what is for practice says so in every message. */
function named(turn: AppTurn, file: Loaded): string {
  return isExercise(file) ? nameOf(turn, file.record) : numberOf(file);
}

function workingOn(turn: AppTurn, file: Loaded): readonly string[] {
  const handler = handlerOf(file);
  return handler === undefined ? alarmed(turn).filter((id) => mayDecide(turn, id)) : [handler];
}

async function fileOf(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  return record && load(turn, record);
}

/** A file that was closed, merged or judged to be none asks nothing any more. */
async function openFile(turn: AppTurn, { record }: Pick<About, 'record'>): Promise<Loaded | undefined> {
  const file = record === null ? undefined : await fileOf(turn, record);
  if (file === undefined || isClosed(file)) return undefined;
  return valueAt(file.scope.answers, 'is-breach') === false ? undefined : file;
}

function readButton(turn: AppTurn, { record }: Loaded): Action {
  return { id: pressId('show', record.id), label: say(sentences.readReport, turn.language) };
}

function text(
  turn: AppTurn,
  sentence: Text,
  values: Readonly<Record<string, string>>,
  actions: readonly Action[] = [],
): Reply {
  return { type: 'text', text: say(sentence, turn.language, values), ...(actions.length > 0 ? { actions } : {}) };
}
