// Opens conversations in a process of its own and writes what they added to its memory: file, organisations, people.
import { crypto } from '../../adapters/secrets/crypto.js';
import { openReal, personOf, workspaceOf } from './database.js';
import { beginOnly, interviewerOf } from './interview.js';

export interface Opened {
  readonly opened: number;
  /** Bytes. */
  readonly heap: number;
  readonly rss: number;
}

const [file = '', organisations = '0', people = '0'] = process.argv.slice(2);
const store = await openReal(file);

async function open(organisation: number, person: number): Promise<void> {
  const speaker = { platform: 'slack', workspace: workspaceOf(organisation), user: personOf(person) } as const;
  await beginOnly(await interviewerOf(store, crypto, speaker));
}

function used() {
  for (let index = 0; index < 3; index += 1) globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss };
}

await open(0, 0);
const before = used();
let opened = 1;
for (let organisation = 0; organisation < Number(organisations); organisation += 1) {
  for (let person = organisation === 0 ? 1 : 0; person < Number(people); person += 1) {
    await open(organisation, person);
    opened += 1;
  }
}
const after = used();
await store.close();
const found: Opened = { opened, heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss };
console.log(JSON.stringify(found));
