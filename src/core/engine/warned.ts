// Warnings as questions: what an answer raised is asked before anything else, one by one, until it is answered or left for later.
import { type Language, say } from '../text.js';
import { keptPath } from '../warnings/reading.js';
import type { Warning } from '../warnings/warning.js';
import { contradictionsIn, openWarnings, warningsOf } from '../warnings/warnings.js';
import { aboutVersion, warningActions, warningInFull, warningWords } from '../warnings/words.js';
import { versionOf } from './answers.js';
import type { Scope } from './checklist.js';
import type { Conversation, Focus } from './conversation.js';
import type { Ask, FieldOption } from './replies.js';
import { sentences } from './sentences.js';
import { likeOf } from './telling/telling.js';

/** The warnings that wait to be asked: those that waited before, and those that this turn raised. */
export function warningsToAsk(before: Scope, after: Scope, { focus, skipped }: Conversation): readonly string[] {
  const waiting = waitingIn(focus);
  const open = openWarnings(after).flatMap(({ id }) => (skipped.includes(keptPath(id)) ? [] : [id]));
  const others = before === after ? [] : open.filter((id) => !waiting.includes(id));
  if (others.length === 0) return waiting.filter((id) => open.includes(id));
  const were = openWarnings(before).map(({ id }) => id);
  const known = openWarnings(after).filter((warning) => wasSaidElsewhere(after, warning));
  const isNew = (id: string) => !were.includes(id) && known.every((warning) => warning.id !== id);
  return [...waiting.filter((id) => open.includes(id)), ...others.filter(isNew)];
}

/** All of it was taken over from a like record, where it was asked: here it only stands on the list. */
function wasSaidElsewhere({ answers }: Scope, { about, contradicts }: Warning): boolean {
  return (
    contradicts === undefined && about.length > 0 && about.every((path) => likeOf(answers.get(path)) !== undefined)
  );
}

/** Those that come after what is shown now, with the one that is shown. */
export function waitingIn(focus: Focus | undefined): readonly string[] {
  const after = focus?.more ?? [];
  return focus?.type === 'warning' ? [idAt(focus.path), ...after] : after;
}

/** What cannot both be right, as what is asked next; undefined when nothing clashes. */
export function focusOnContradictions(scope: Scope): Focus | undefined {
  return focusOnWarnings(
    scope,
    contradictionsIn(scope).map(({ id }) => id),
  );
}

export function focusOnWarnings(scope: Scope, [first, ...more]: readonly string[]): Focus | undefined {
  if (first === undefined) return undefined;
  const path = keptPath(first);
  return { type: 'warning', path, n: versionOf(scope.answers, path), ...(more.length === 0 ? {} : { more }) };
}

/** The warning that has the focus, while it is still open. */
export function warningAt(scope: Scope, path: string): Warning | undefined {
  return warningsOf(scope).find(({ id }) => keptPath(id) === path);
}

/** Whether it still waits for an answer. */
export function isOpenAt(scope: Scope, path: string): boolean {
  return openWarnings(scope).some(({ id }) => keptPath(id) === path);
}

/** A warning as it is asked: what we see and why above it, its ways out as the options. `again`: it was just read. */
export function warningParts(
  scope: Scope,
  record: string,
  path: string,
  again = false,
): Pick<Ask, 'mode' | 'intro' | 'fields' | 'actions'> {
  const warning = warningAt(scope, path);
  if (warning === undefined) return { mode: 'question', fields: [], actions: [] };
  const { language } = scope.facts;
  return {
    mode: 'question',
    ...(again ? {} : { intro: warningInFull(warning, language) }),
    fields: [
      {
        path,
        kind: 'choice',
        label: say(warning.title, language),
        ask: say(warning.brief ? sentences.whichIsRight : sentences.whatToDo, language),
        why: say(warning.why, language),
        law: say(warning.article, language),
        options: waysOut(warning, language),
        other: false,
        optional: false,
        n: aboutVersion(scope, warning),
      },
    ],
    actions: warningActions(scope, record, warning),
  };
}

/** The option that asks why it is left so. */
export const leaveSo = 'leave-so';

export function waysOut({ solutions, contradicts }: Warning, language: Language): readonly FieldOption[] {
  return [
    ...solutions.map(({ id, label }) => ({ id, label: say(label, language) })),
    ...(contradicts === 'for-sure' ? [] : [{ id: leaveSo, label: say(warningWords.leaveSo, language) }]),
  ];
}

function idAt(path: string): string {
  return path.split('/')[1] ?? '';
}
