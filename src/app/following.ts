// What follows in other records from what was said about a supplier: worked out in the same turn, and told.
import type { Write } from '../core/engine/answers.js';
import { derivedInWords, following } from '../core/engine/following.js';
import { asAnswer } from '../core/engine/scope.js';
import { canWith, nameOf, readAll } from './register.js';
import { store } from './storing.js';
import { type AppTurn, type Loaded, reply } from './turn.js';

/** What other records look at of a supplier. */
const looked: ReadonlySet<string> = new Set(['role', 'stored']);

/** Brings what follows from these answers up to date in every record that names the supplier, and says where. */
export async function followElsewhere(turn: AppTurn, { record }: Loaded, writes: readonly Write[]): Promise<void> {
  if (record.register !== 'supplier' || !writes.some(({ path }) => looked.has(path))) return;
  const lookers = turn.registers.checklists.filter(({ looksAtSuppliers }) => looksAtSuppliers);
  const records = await readAll(turn, ...lookers.map(({ id }) => id));
  const told: string[] = [];
  for (const one of records.filter((other) => other.record.status !== 'archived' && names(other, record.id))) {
    told.push(...(await followIn(turn, one)));
  }
  if (told.length > 0) reply(turn, { type: 'text', text: told.join('\n') });
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
  const answers = new Map(scope.answers);
  for (const write of writes) answers.set(write.path, asAnswer(write, scope, turn.person.id));
  return derivedInWords(writes, scope.withAnswers(answers)).map((line) => `${nameOf(turn, record)} · ${line}`);
}
