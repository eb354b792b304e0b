// Storing answers: each with its audit line, in the transaction of the turn.
import type { Provenance, Write } from '../core/engine/answers.js';
import { isSecret } from '../core/engine/typed/own-words.js';
import type { Loaded } from './turn.js';
import { type AppTurn, record as note } from './turn.js';

/** Stores answers with their audit lines; the digest says that a value was stored without saying which. */
export async function store(
  turn: AppTurn,
  { record, checklist }: Pick<Loaded, 'record' | 'checklist'>,
  writes: readonly Write[],
  as?: 'undo',
): Promise<void> {
  const { repositories, organisation, person, crypto } = turn;
  if (record.status === 'concept') turn.drafts.add(record.id);
  // What was said of its card is settled by what is stored then.
  const { unsettled, ...waits } = turn.waits;
  if (writes.length > 0 && unsettled?.record === record.id) turn.waits = waits;
  const about = { id: turn.id, by: person.id, at: turn.now, checklistVersion: checklist.version };
  for (const write of writes) {
    const secret = isSecret(checklist, write.path, write.value);
    await repositories.answers.add(organisation.id, record.id, write, { ...about, secret });
    const digest = record.digestKey === null ? undefined : crypto.hmac(record.digestKey, JSON.stringify(write.value));
    note(turn, as ?? actionOf(write.provenance, write.source), {
      record: record.id,
      path: write.path,
      ...(digest ? { digest } : {}),
    });
  }
}

function actionOf(provenance: Provenance, source: string | null) {
  if (provenance === 'bevestigd' && source !== null) return 'confirm' as const;
  if (provenance === 'gewist') return 'erase-answer' as const;
  return provenance === 'vervallen' ? ('adopt-checklist' as const) : ('answer' as const);
}
