// What could not be delivered: whoever looks after privacy hears of it, because somebody did not.

import type { Message } from '../../app/ports/messages.js';
import type { About, Alone, AppTurn, InDigest } from '../../app/turn.js';
import { pressId } from '../../core/engine/press.js';
import { say, type Text, t } from '../../core/text.js';
import { showInstant } from '../../core/time.js';

const undeliveredSentences = {
  title: t('Een bericht kwam niet aan', 'A message did not arrive'),
  line: t(`{who} kreeg een bericht van {day} niet. Misschien is {who} hier niet meer, of nog nooit geweest.
           {who} did not get a message of {day}. Perhaps {who} has left, or was never here.`),
  alarm: t(`{who} kreeg een dringend bericht van {day} niet. Bel {who}, of neem het zelf over.
            {who} did not get an urgent message of {day}. Call {who}, or take it over yourself.`),
  resend: t('Nog eens sturen', 'Send again'),
} as const satisfies Record<string, Text>;

/** The key is the id of the message. Nothing when it was sent again meanwhile. */
export const undelivered: InDigest = {
  line: async (turn, about) => {
    const dead = await deadMessage(turn, about);
    if (dead === undefined) return undefined;
    return {
      label: say(undeliveredSentences.title, turn.language),
      value: sentence(turn, dead, undeliveredSentences.line),
      action: { id: pressId('resend', dead.id), label: say(undeliveredSentences.resend, turn.language) },
    };
  },
};

/** The same for an alarm, also while it waits for longer than an alarm may. */
export const undeliveredAlarm: Alone = {
  render: async (turn, about) => {
    const message = await turn.repositories.messages.get(turn.organisation.id, about.key);
    if (message?.state !== 'dead' && message?.state !== 'waiting') return undefined;
    const again = { id: pressId('resend', message.id), label: say(undeliveredSentences.resend, turn.language) };
    return {
      type: 'card',
      title: say(undeliveredSentences.title, turn.language),
      text: sentence(turn, message, undeliveredSentences.alarm),
      lines: [],
      // What still waits comes by itself as soon as it can.
      actions: message.state === 'dead' ? [{ ...again, style: 'primary' }] : [],
    };
  },
};

async function deadMessage(turn: AppTurn, { key }: About): Promise<Message | undefined> {
  const message = await turn.repositories.messages.get(turn.organisation.id, key);
  return message?.state === 'dead' ? message : undefined;
}

function sentence(turn: AppTurn, message: Message, text: Text): string {
  const who = turn.people.find(({ id }) => id === message.person)?.name ?? '?';
  return say(text, turn.language, {
    who,
    day: showInstant(message.plannedAt, turn.organisation.zone, turn.language),
  });
}
