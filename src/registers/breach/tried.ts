// What was tried to alarm people about a breach: whom it has not reached yet, and whom it reached only after a while. It is
// read from the outbox, so it says what really was done; a message that arrived at once is in no need of a line.

import type { Message } from '../../app/ports/messages.js';
import type { AppTurn, Loaded } from '../../app/turn.js';
import type { Line } from '../../core/engine/replies.js';
import { say, type Text, t } from '../../core/text.js';
import { minutesBetween, showInstant } from '../../core/time.js';

const sentences = {
  waiting: t(`{what} geprobeerd, nog niet aangekomen; volgende poging {at}
              {what} tried, not arrived yet; next attempt {at}`),
  dead: t('{what} niet aangekomen, opgegeven op {at}', '{what} did not arrive, given up on {at}'),
  arrived: t('{what} aangekomen op {at}', '{what} arrived on {at}'),
  inChat: t('bericht aan {who}', 'message to {who}'),
  byMail: t('mail aan {who}', 'mail to {who}'),
} as const satisfies Record<string, Text>;

/** The alarms themselves, and the ways that they go when they do not arrive. */
const alarms = [
  'breach-reported',
  'breach-escalation',
  'breach-clock',
  'alarm-other-channel',
  'alarm-by-mail',
  'undelivered-alarm',
];

/** For who may read the file, newest first. */
export async function triedFor(turn: AppTurn, { record }: Loaded): Promise<readonly Line[]> {
  const about = await turn.repositories.messages.ofRecord(turn.organisation.id, record.id);
  return about
    .filter((message) => alarms.includes(message.notice) && wasHeldUp(message))
    .map((message) => lineOf(turn, message))
    .toReversed();
}

/** Minutes within which an alarm simply arrived. */
const atOnce = 2;

/** It was tried and did not go, or went only after a while. */
function wasHeldUp({ state, at, plannedAt, endedAt }: Message): boolean {
  if (state === 'delivered') return endedAt !== null && minutesBetween(plannedAt, endedAt) > atOnce;
  return state === 'dead' || (state === 'waiting' && at > plannedAt);
}

function lineOf({ people, organisation, language }: AppTurn, message: Message): Line {
  const { person, notice, state, at, endedAt, plannedAt } = message;
  const who = people.find(({ id }) => id === person)?.name ?? '?';
  const what = say(notice === 'alarm-by-mail' ? sentences.byMail : sentences.inChat, language, { who });
  const moment = (when: string) => showInstant(when, organisation.zone, language);
  const words = state === 'delivered' ? sentences.arrived : state === 'waiting' ? sentences.waiting : sentences.dead;
  return { label: moment(plannedAt), value: say(words, language, { what, at: moment(endedAt ?? at) }) };
}
