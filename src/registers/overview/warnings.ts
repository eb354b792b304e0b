// Presses about warnings: see them, see one, and take one of its solutions.

import { talk } from '../../app/talk.js';
import type { Loaded } from '../../app/turn.js';
import { type AppTurn, reply, tell } from '../../app/turn.js';
import { warningSentences as sentences } from '../../app/warning-sentences.js';
import { moreReply, warningReply } from '../../app/warnings.js';
import { versionOf } from '../../core/engine/answers.js';
import type { Press } from '../../core/engine/press.js';
import { say } from '../../core/text.js';
import { openWarnings, warningsOf } from '../../core/warnings/warnings.js';
import { aboutVersion } from '../../core/warnings/words.js';

const pageSize = 5;

/** The open warnings of a record, each with its solutions, from the given one on. */
export function showWarnings(turn: AppTurn, loaded: Loaded, from = 0): void {
  const open = openWarnings(loaded.scope);
  if (open.length === 0) tell(turn, sentences.none);
  reply(turn, ...open.slice(from, from + pageSize).map((warning) => warningReply(turn, loaded, warning)));
  const rest = open.length - from - pageSize;
  if (rest > 0) reply(turn, moreReply(turn, loaded, from + pageSize, rest));
}

export function showWarning(turn: AppTurn, loaded: Loaded, id: string): void {
  const warning = warningsOf(loaded.scope).find((one) => one.id === id);
  if (warning === undefined) tell(turn, sentences.gone);
  else reply(turn, warningReply(turn, loaded, warning));
}

/** Stores the values of a solution, unless what the warning is about was changed since the button was shown. */
export async function solve(
  turn: AppTurn,
  loaded: Loaded,
  { path, n, option }: Pick<Press, 'path' | 'n' | 'option'>,
): Promise<void> {
  const { scope, record } = loaded;
  const warning = warningsOf(scope).find(({ id }) => id === path);
  const solution = warning?.solutions.find(({ id }) => id === option);
  if (warning === undefined || solution === undefined || !('values' in solution)) return tell(turn, sentences.gone);
  if (aboutVersion(scope, warning) !== n) {
    reply(turn, { type: 'text', text: say(sentences.changed, turn.language) });
    return showWarning(turn, loaded, warning.id);
  }
  const versions = Object.fromEntries(
    Object.keys(solution.values).map((target) => [target, versionOf(scope.answers, target)]),
  );
  await talk(turn, record, { type: 'answer', values: solution.values, n: versions });
}
