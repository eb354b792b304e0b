// What follows in other records from what was said about a supplier: worked out in the same turn, and told.
import type { Write } from '../core/engine/answers.js';
import { derivedInWords, following } from '../core/engine/following.js';
import { withWrites } from '../core/engine/moment.js';
import { questionOf } from '../core/engine/scope.js';
import { canWith, nameOf, readAll } from './register.js';
import { store } from './storing.js';
import { type AppTurn, type Loaded, reply } from './turn.js';

/** What other records look at of a supplier. */
const looked: ReadonlySet<string> = new Set(['role', 'stored']);

/** Brings what follows from these answers up to date in every record that names the supplier, and says where. */
export async function followElsewhere(turn: AppTurn, { record }: Loaded, writes: readonly Write[]): Promise<void> {
  if (record.register !== 'supplier' || !writes.some(({ path }) => looked.has(path))) return;
  const lookers = turn.registers.checklists.filter(
    (checklist) => checklist.looksAtSuppliers && questionOf(checklist, 'suppliers') !== undefined,
  );
  const records = await readAll(turn, ...lookers.map(({ id }) => id));
  const told: string[] = [];
  for (const one of records.filter((other) => other.record.status !== 'archived' && names(other, record.id))) {
    told.push(...(await followIn(turn, one)));
  }
  if (told.length > 0) reply(turn, { type: 'text', text: told.join('\n') });
}

/** The same, and in the record itself: for an answer that was given outside its interview. */
export async function followBeside(turn: AppTurn, loaded: Loaded, writes: readonly Write[]): Promise<void> {
  const told = await followIn(turn, loaded);
  if (told.length > 0) reply(turn, { type: 'text', text: told.join('\n') });
  await followElsewhere(turn, loaded, writes);
}

function names({ scope }: Loaded, supplier: string): boolean {
  const picked = scope.answers.get('suppliers')?.value;
  return Array.isArray(picked) && picked.includes(supplier);
}

async function followIn(turn: AppTurn, loaded: Loaded): Promise<readonly string[]> {
  const { record, scope } = loaded;
  const writes = following(scope);
  if (writes.length === 0) return [];
  await store(turn, loaded, writes);
  if (!canWith(turn, 'read', loaded)) return [];
  const after = withWrites({ scope, turn: { by: turn.person.id } }, writes);
  return derivedInWords(writes, after).map((line) => `${nameOf(turn, record)} · ${line}`);
}
