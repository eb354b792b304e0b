// Who types, and what the screen works with.
import type { Writable } from 'node:stream';
import type { Bot } from '../../src/app/incoming.js';
import type { Documents } from '../../src/app/ports/documents.js';
import type { Organisation } from '../../src/app/ports/organisations.js';
import type { Language } from '../../src/core/text.js';

export interface ScreenOptions {
  readonly bot: Bot;
  readonly documents: Documents;
  readonly organisation: () => Promise<Organisation>;
  /** The account name of who types. */
  readonly user: string;
  readonly language: Language;
  /** ISO instant in UTC. */
  readonly now: () => string;
  readonly output: Writable;
  /** A person at a keyboard: prompts, line editing and a goodbye. */
  readonly interactive: boolean;
  /** Where documents are written. */
  readonly folder?: string;
  /** Told of an unexpected failure, by the code that the person sees. */
  readonly report?: (code: string, cause: unknown) => void;
}
