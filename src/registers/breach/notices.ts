// What people are told about a breach without asking: a number, a status and the clock. What it is about they read in the
// file, if they may.

import type { MessageState } from '../../app/ports/messages.js';
import { canWith } from '../../app/register.js';
import type { Alone, AppTurn, Card, Loaded } from '../../app/turn.js';
import { say } from '../../core/text.js';
import { minutesBetween } from '../../core/time.js';
import { sendAlarm, toAlarm } from './alarm.js';
import { actButton, fileCard, formButton, isClosed } from './card.js';
import { breachDeadline } from './clock-notices.js';
import { handlerOf, reportersFor } from './files.js';
import { fileOf, named, openFile, readButton, text, workingOn } from './notice-parts.js';
import { alarmed, escalatedTo, peopleToCall } from './people.js';
import { remindToTellPeople, waitForSomebody } from './plan.js';
import { mustStillTellPeople } from './rules/answers.js';
import { breachSentences as sentences } from './sentences.js';

/** The living card of a file. */
export const breachCard: Card = async (turn, record) => {
  const file = record === null ? undefined : await fileOf(turn, record);
  return file && canWith(turn, 'read', file) ? fileCard(turn, file) : undefined;
};

/** The alarm to officer, deputy and FG: at once, or when the night is over. */
export const breachReported: Alone = {
  deadline: breachDeadline,
  card: 'breach',
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file === undefined ? [] : toAlarm(turn, file);
  },
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
    if (alarmed(turn, file).length === 0) return waitForSomebody(turn, file);
    await sendAlarm(turn, file, alarmed(turn, file));
  },
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    const minutes = Number(about.key);
    return file === undefined || handlerOf(file) !== undefined || Number.isNaN(minutes)
      ? []
      : escalatedTo(turn, file, minutes);
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
  const values = { record: named(turn, file), ago: agoInWords(turn, minutes), who: await silentInWords(turn, file) };
  return {
    ...text(turn, values.who === '' ? sentences.escalated : sentences.escalatedWho, values, [
      actButton(turn, file, 'pick-up', sentences.pickUp, 'primary'),
      readButton(turn, file),
    ]),
    tone: 'attention',
  };
};

/** Nobody in charge reacted: whoever reported it is asked to call. */
export const breachCall: Alone = {
  deadline: breachDeadline,
  to: async (turn, about) => {
    const file = await openFile(turn, about);
    return file === undefined || handlerOf(file) !== undefined ? [] : reportersFor(turn, file);
  },
  render: async (turn, about) => {
    const file = await openFile(turn, about);
    if (file === undefined || handlerOf(file) !== undefined) return undefined;
    if (canWith(turn, 'edit', file)) return escalationCard(turn, about.record);
    const phones = peopleToCall(turn, file).flatMap(({ name, phone }) => (phone === null ? [] : [`${name}: ${phone}`]));
    return text(turn, sentences.callSomebody, {
      record: named(turn, file),
      phones: phones.length === 0 ? say(sentences.noPhones, turn.language) : phones.join(', '),
    });
  },
};

function agoInWords({ language }: AppTurn, minutes: number): string {
  return minutes < 120
    ? say(sentences.minutes, language, { count: minutes })
    : say(sentences.hours, language, { count: Math.floor(minutes / 60) });
}

/** "noor heeft nog niet geantwoord; dirk is nog niet bereikt": as it is with each who was alarmed. */
async function silentInWords(turn: AppTurn, file: Loaded): Promise<string> {
  const about = await turn.repositories.messages.ofRecord(turn.organisation.id, file.record.id);
  const inState = (...states: readonly MessageState[]) =>
    about
      .filter(({ notice, state }) => notice === 'breach-reported' && states.includes(state))
      .map(({ person }) => person);
  const reached = inState('delivered');
  const missed = inState('waiting', 'dead');
  return turn.people
    .filter(({ id }) => id !== turn.person.id)
    .flatMap(({ id, name }) => {
      if (reached.includes(id)) return [say(sentences.notAnswered, turn.language, { who: name })];
      return missed.includes(id) ? [say(sentences.notReached, turn.language, { who: name })] : [];
    })
    .join('; ');
}

/** To who reported: somebody has it, so nobody need be called. */
export const breachPickedUp: Alone = {
  render: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    const name = file && turn.people.find(({ id }) => id === handlerOf(file))?.name;
    if (file === undefined || name === undefined) return undefined;
    if (!(await reportersFor(turn, file)).includes(turn.person.id)) return undefined;
    return text(turn, sentences.pickedUpBy, { who: name, record: named(turn, file) });
  },
};

export const breachClosed: Alone = {
  render: async (turn, about) => {
    const file = about.record === null ? undefined : await fileOf(turn, about.record);
    if (file === undefined || !isClosed(file)) return undefined;
    if (!(await reportersFor(turn, file)).includes(turn.person.id)) return undefined;
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
