// What is done with a file that somebody sends: it belongs to the record they are busy with, or to none.
import { pressId } from '../../core/engine/press.js';
import { unsentId } from '../../core/engine/unsent.js';
import type { ReceivedFile } from '../incoming.js';
import { focusedRecord } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, tell } from '../turn.js';
import { unsentFlow } from '../typing/unsent-record.js';

/** Gives the file to the record with the focus when that takes files; else to the room it is most likely meant for. */
export async function receiveFile(turn: AppTurn, file: ReceivedFile): Promise<void> {
  if (await receivedEarly(turn, file)) return;
  const record = await focusedRecord(turn);
  const received = record && (await turn.registers.handling(record.register)).received;
  if (record && received) return received(turn, record, file);
  const receivers = await turn.registers.fileReceivers();
  const likely = receivers.filter((one) => one.likely(file));
  for (const { take } of [...likely, ...receivers.filter((one) => !likely.includes(one))])
    if (await take(turn, file)) return;
  tell(turn, sentences.noFileHere);
}

/** Whether it goes with the form of something new that stands open, or with what was told and is offered such a form. */
async function receivedEarly(turn: AppTurn, file: ReceivedFile): Promise<boolean> {
  const { open, form, told, yes } = turn.waited;
  const offered = told?.flow === undefined ? undefined : unsentId(told.flow);
  const record = open?.record ?? form?.record ?? offered;
  const flow = record === undefined ? undefined : unsentFlow(turn, record);
  const take = flow && (await turn.registers.handling(flow.id)).receivedEarly;
  if (take === undefined) return false;
  // What is typed next still belongs in that form, and "ja" still sends or opens it.
  const own = [record, told?.flow].flatMap((subject) =>
    subject === undefined ? [] : [pressId('send', subject), pressId('told', subject)],
  );
  turn.waits = {
    ...turn.waits,
    ...(open === undefined ? {} : { open }),
    ...(yes !== undefined && own.includes(yes) ? { yes } : {}),
  };
  take(turn, file);
  return true;
}
