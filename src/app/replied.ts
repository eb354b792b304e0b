// A reply to a message that the bot posted is about the subject of that message, whatever question is open elsewhere.

import type { Access } from '../core/permissions.js';
import { addNote } from '../registers/breach/buttons.js';
import { checklistOf } from '../registers/checklists.js';
import { type Loaded, load } from './register.js';
import type { AppTurn } from './turn.js';

/** What a reply does, by what its subject is; elsewhere it is typed text like any other. */
const onSubject: Readonly<Partial<Record<Access, (turn: AppTurn, subject: Loaded, text: string) => Promise<void>>>> = {
  breach: addNote,
};

/** False when the message is not one that the bot keeps, or its subject takes no replies. */
export async function onReply(turn: AppTurn, handle: string, text: string): Promise<boolean> {
  const { repositories, organisation, platform } = turn;
  const posted = await repositories.posted.find(organisation.id, platform, handle);
  // Another's card says nothing to this person, and takes nothing from them.
  if (posted === undefined || posted.record === null || posted.person !== turn.person.id) return false;
  const record = await repositories.records.get(organisation.id, posted.record);
  const act = record && onSubject[checklistOf(record.register).access];
  if (record === undefined || act === undefined) return false;
  await act(turn, await load(turn, record), text);
  return true;
}
