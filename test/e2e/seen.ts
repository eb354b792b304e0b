import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Words on one line, as they are read. */
export const flat = (words: string) => words.replaceAll(/\s+/g, ' ');

/** Waits until these words stand on the screen of somebody. */
export const seen = (desk: { words(): Promise<string> }, words: string) =>
  expect.poll(async () => flat(await desk.words())).toContain(words);

/** Whether it could be clicked: what is gone between looking and clicking is not waited for. */
export const clicked = (button: Locator): Promise<boolean> =>
  button.click({ timeout: 2_000 }).then(
    () => true,
    () => false,
  );
