// The program in a dossier that recalculates the audit trail: short and without packages, so that an outsider can read it.

export const checkTrail = `// node controleer.mjs
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const file = readdirSync(new URL('.', import.meta.url)).find((name) => name.endsWith('.jsonl'));
const lines = readFileSync(new URL('./' + file, import.meta.url), 'utf8').split('\\n').filter(Boolean);
let before = '0'.repeat(64);
let n = 0;
for (const line of lines) {
  const { hashed, hash } = JSON.parse(line);
  const [previous, number] = JSON.parse(hashed);
  const follows = previous === before && number === n + 1;
  if (!follows || createHash('sha256').update(hashed).digest('hex') !== hash) {
    console.log('FOUT bij regel ' + (n + 1) + ' / WRONG at line ' + (n + 1));
    process.exit(1);
  }
  before = hash;
  n = number;
}
console.log('OK: ' + n + ', sha256 ' + before);
`;
