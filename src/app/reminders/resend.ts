// Sends a dead letter once more, because somebody who is in charge says so.
import { type Text, t } from '../../core/text.js';
import { may } from '../register.js';
import { type AppTurn, record as note, tell } from '../turn.js';

const sentences = {
  resent: t('Ik probeer het nog eens bij {who}.', 'I try {who} once more.'),
  gone: t('Dit bericht wacht nergens meer op.', 'This message waits for nothing any more.'),
} as const satisfies Record<string, Text>;

/** From the first attempt on, as if it was never tried. */
export async function resend(turn: AppTurn, id: string): Promise<void> {
  if (!may(turn, 'edit-organisation')) return;
  const { repositories, organisation } = turn;
  const message = await repositories.messages.get(organisation.id, id);
  if (message?.state !== 'dead') return tell(turn, sentences.gone);
  await repositories.messages.settle(organisation.id, id, {
    state: 'waiting',
    at: turn.now,
    attempts: 0,
    endedAt: null,
  });
  note(turn, 'resend', message.record === null ? {} : { record: message.record });
  const who = turn.people.find((person) => person.id === message.person)?.name ?? '?';
  tell(turn, sentences.resent, { who });
}
