// A document that is not ready before somebody heard that it is being made.
import { setTimeout as pause } from 'node:timers/promises';
import type { Documents } from '../../src/app/ports/documents.js';

export const slowUntil = (told: () => boolean): Documents => ({
  make: async () => ({
    mediaType: 'application/octet-stream',
    bytes: (async function* () {
      while (!told()) await pause(10);
      yield Buffer.from('slowly');
    })(),
  }),
});
