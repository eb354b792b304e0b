// What makes two deliveries the same one.
import { createHash } from 'node:crypto';

/** The same for the same parts, and nothing of them can be read in it. */
export const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** Whatever the order in which a platform sends them. */
export const inOrder = (values: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(values).sort(([one], [two]) => (one < two ? -1 : 1)));
