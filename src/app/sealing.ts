// What people said about breaches and requests, sealed where it lay open: before there were keys, or under another one.
import type { Checklist } from '../core/engine/checklist.js';
import { isSecret } from '../core/engine/typed/own-words.js';
import type { AnswerToSeal } from './ports/records.js';
import type { Store } from './ports/store.js';

/** So many answers are sealed in one transaction: people wait behind it. */
const atOnce = 50;

/** The registers of which what was said is sealed. */
export const secretRegisters = (checklists: readonly Checklist[]): readonly string[] =>
  checklists.filter(({ secret }) => secret === true).map(({ id }) => id);

/**
 * Seals under the first key what should be and is not, until it is told to stop; gives how many answers. Broken off
 * anywhere, the rest follows at the next start.
 */
export async function sealAnswersAnew(
  store: Store,
  checklists: readonly Checklist[],
  stopped: AbortSignal,
): Promise<number> {
  const byRegister = new Map(checklists.map((checklist) => [checklist.id, checklist]));
  const needsIt = ({ register, path, value }: AnswerToSeal) => {
    const checklist = byRegister.get(register);
    return checklist !== undefined && isSecret(checklist, path, value);
  };
  const all = await store.read(({ answers }) => answers.toSeal(secretRegisters(checklists)));
  const stale = all.filter(needsIt);
  let count = 0;
  for (let from = 0; from < stale.length && !stopped.aborted; from += atOnce) {
    const these = stale.slice(from, from + atOnce);
    await store.transaction(async ({ answers }) => {
      for (const answer of these) await answers.sealAnew(answer);
    });
    count += these.length;
  }
  return count;
}
