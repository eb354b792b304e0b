// What may be pressed in every room: commands, documents, forms that are not sent yet, and what a card does beside its
// questions.
import type { Verb } from '../core/engine/press.js';
import { unsentId } from '../core/engine/press.js';
import { giveDocument } from './offer-document.js';
import { load, refuse } from './register.js';
import { resend } from './reminders/resend.js';
import type { Button } from './turn.js';
import { runCommandWithId } from './typed.js';
import { talkUnsent, unsentFlow } from './unsent.js';

/** What a card does beside its questions is known by the room of its record. */
const act: Button = {
  async run(turn, press) {
    const record = await turn.repositories.records.get(turn.organisation.id, press.subject);
    if (record === undefined) return refuse(turn);
    const { act: onRecord } = await turn.registers.handling(record.register);
    if (onRecord === undefined) return refuse(turn);
    await onRecord(turn, await load(turn, record), press);
  },
};

export const buttons: Readonly<Partial<Record<Verb, Button>>> = {
  command: { run: (turn, { subject, n }) => runCommandWithId(turn, subject, n === 0 ? '' : String(n)) },
  document: { run: (turn, { path, subject, option }) => giveDocument(turn, path, subject, option) },
  act,
  part: act,
  'begin-flow': {
    async run(turn, { subject }) {
      const flow = unsentFlow(turn, unsentId(subject));
      if (flow === undefined) return refuse(turn);
      await talkUnsent(turn, flow, { type: 'show' });
    },
  },
  resend: { run: (turn, { subject }) => resend(turn, subject) },
};
