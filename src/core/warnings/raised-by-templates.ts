// Warnings that a template raises with every suggestion accepted, because a lawyer would raise them too: each with why.
import type { Text } from '../text.js';
import type { RuleId } from './warning.js';

export const raisedByTemplates: readonly { readonly template: string; readonly rule: RuleId; readonly why: Text }[] =
  [];
