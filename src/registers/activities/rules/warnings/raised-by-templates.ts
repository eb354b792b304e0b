// Warnings that a template raises with every suggestion accepted, because a lawyer would raise them too: each with why.
import type { Text } from '../../../../core/text.js';
import type { RuleId } from '../../../../core/warnings/warning.js';

export const raisedByTemplates: readonly { readonly template: string; readonly rule: RuleId; readonly why: Text }[] =
  [];
