// A reply to a message that the bot posted is about the subject of that message, whatever question is open elsewhere.
import { load } from '../register.js';
import type { AppTurn } from '../turn.js';

/** False when the message is not one that the bot keeps, or its subject takes no replies. */
export async function onReply(turn: AppTurn, handle: string, text: string): Promise<boolean> {
  const { repositories, organisation, platform } = turn;
  const posted = await repositories.posted.find(organisation.id, platform, handle);
  // Another's card says nothing to this person, and takes nothing from them.
  if (posted === undefined || posted.record === null || posted.person !== turn.person.id) return false;
  const record = await repositories.records.get(organisation.id, posted.record);
  const replied = record && (await turn.registers.handling(record.register)).replied;
  if (replied === undefined) return (await turn.registers.hearing()).toCard(turn, posted.card, posted.record, text);
  if (record === undefined) return false;
  await replied(turn, await load(turn, record), text);
  return true;
}
