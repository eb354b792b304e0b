// What is told right below a record that is shown, or beside a card of it, is of that record: asked back in it, whatever part of it that is.
import { canWith, load } from '../../../app/register.js';
import type { AppTurn, Hearing, Loaded } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { onlyAgrees } from '../../../core/understanding/talk/controls-said.js';
import { open } from '../records.js';
import { saidOfRecord } from '../rules/said-of-record.js';
import { proposeToo } from './proposed-there.js';

/** False where it tells nothing that is asked there, or this person may not put anything down in it. */
export const toldOfRecord: Hearing['toldOfRecord'] = async (turn, text, id) => {
  const loaded = await editable(turn, id);
  if (loaded === undefined) return false;
  const values = saidOfRecord(text, loaded.scope, { now: turn.now, zone: turn.organisation.zone });
  if (Object.keys(values).length === 0) return false;
  heardAs(turn, 'correction', text, values, 'likely');
  proposeToo(turn, { loaded, values });
  return true;
};

/** "Ja" below a description that is not finished goes on with it. */
export async function goesOnWith(turn: AppTurn, id: string, text: string): Promise<boolean> {
  const loaded = onlyAgrees(text) ? await editable(turn, id) : undefined;
  if (loaded?.record.status !== 'concept') return false;
  heardAs(turn, 'control', text, { control: 'continue' });
  await open(turn, loaded);
  return true;
}

async function editable(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const loaded = record === undefined || record.status === 'archived' ? undefined : await load(turn, record);
  return loaded !== undefined && canWith(turn, 'edit', loaded) ? loaded : undefined;
}
