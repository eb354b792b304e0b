// Starts the program. The only file that sees everything.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

if (process.argv.includes('--version')) process.stdout.write(`${version}\n`);
