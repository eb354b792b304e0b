// Warnings that a template raises with every suggestion accepted, because a lawyer would raise them too: each with why.
import type { Text } from '../../src/core/text.js';

export const raisedByTemplates: readonly { readonly template: string; readonly rule: string; readonly why: Text }[] =
  [];
