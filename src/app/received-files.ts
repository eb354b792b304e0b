// What is done with a file that somebody sends: it belongs to the record they are busy with, or to none.
import type { ReceivedFile } from './incoming.js';
import { sentences } from './sentences.js';
import { type AppTurn, tell } from './turn.js';

/** Gives the file to the record with the focus when that takes files; else to the room it is most likely meant for. */
export async function receiveFile(turn: AppTurn, file: ReceivedFile): Promise<void> {
  const { repositories, organisation, person } = turn;
  const focused = await repositories.conversations.focused(organisation.id, person.id);
  const record = focused && (await repositories.records.get(organisation.id, focused.record));
  const received = record && (await turn.registers.handling(record.register)).received;
  if (record && received) return received(turn, record, file);
  const receivers = await turn.registers.fileReceivers();
  const likely = receivers.filter((one) => one.likely(file));
  for (const { take } of [...likely, ...receivers.filter((one) => !likely.includes(one))])
    if (await take(turn, file)) return;
  tell(turn, sentences.noFileHere);
}
