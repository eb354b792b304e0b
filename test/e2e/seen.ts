import { expect } from 'vitest';

/** Words on one line, as they are read. */
export const flat = (words: string) => words.replaceAll(/\s+/g, ' ');

/** Waits until these words stand on the screen of somebody. */
export const seen = (desk: { words(): Promise<string> }, words: string) =>
  expect.poll(async () => flat(await desk.words())).toContain(words);
