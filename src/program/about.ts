// What the program says about itself, and about an error that nobody expected.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** As in package.json, which the build copies beside `src`. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  if (!existsSync(file)) return 'unknown';
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** Only the code: a message may quote what somebody typed. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'unexpected';
}
