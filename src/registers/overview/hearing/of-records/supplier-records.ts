// The records of programs that somebody tells of, and whose work of the ready list they do.
import { createRecord } from '../../../../app/new-records.js';
import type { AppTurn } from '../../../../app/turn.js';
import { supplierCatalogue } from '../../../suppliers/rules/catalogue.js';
import type { Works } from '../../../suppliers/rules/helpers-told.js';
import { answersOf, entryNamed, supplierFor } from '../../../suppliers/rules/sources.js';

/** The records of these programs, one for each in their order; a new one is made as a draft. */
export async function supplierIds(
  turn: AppTurn,
  programs: readonly string[],
  works: Works = {},
): Promise<readonly string[]> {
  const known = await turn.repositories.records.titles(turn.organisation.id, 'supplier');
  const facts = {
    suppliers: known.map(({ id, title }) => ({ id, name: title })),
    organisationLanguage: turn.organisation.language,
  };
  const ids: string[] = [];
  for (const program of programs) {
    const [entry, work] = [entryNamed(program, 'nl'), workOf(program, works)];
    const meant = supplierFor(entry?.id ?? { other: program }, facts);
    if (typeof meant === 'string') ids.push(meant);
    else {
      const id = turn.crypto.newId();
      await createRecord(turn, {
        id,
        checklist: 'supplier',
        template: null,
        values: work === undefined ? meant : { ...answersOf(work, turn.organisation.language), ...meant },
        source: (entry ?? work)?.id ?? 'typed',
      });
      ids.push(id);
    }
  }
  return ids;
}

/** The entry of the ready list whose work this one does. */
export const workOf = (name: string, works: Works = {}) => supplierCatalogue.find(({ id }) => id === works[name]);
