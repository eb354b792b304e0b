// "Meld als datalek" on somebody's message: the form of a flow, with what the message says and tells in its fields.
import { say } from '../../core/text.js';
import type { IncomingInput } from '../incoming.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { heardInTold } from './opening.js';
import { talkUnsent } from './unsent.js';

/** Shows the form. Nothing of the message is stored before the person sends it. */
export async function beginFromMessage(
  turn: AppTurn,
  { flow: id, text, at, link }: Extract<IncomingInput, { type: 'from-message' }>,
): Promise<void> {
  const { registers, organisation, language } = turn;
  const flow = registers.messageFlows.find((known) => known.id === id);
  if (flow === undefined) return tell(turn, sentences.staleButton);
  const words = link === undefined ? text : `${text}\n\n${say(sentences.messageAt, language, { link })}`;
  const values = flow.values(words, at, { zone: organisation.zone, language });
  if (flow.warns !== undefined) tell(turn, flow.warns);
  const checklist = registers.checklistOf(flow.checklist);
  await talkUnsent(turn, checklist, { type: 'show' }, (await heardInTold(turn, checklist, values)) ?? values);
}
