// The warnings of a record: what may be wrong with what was answered, from rules that rest on answers only.
import type { Answer } from '../engine/answers.js';
import type { Scope } from '../engine/checklist.js';
import { isReason } from '../engine/typed/no-answer.js';
import { keptPath } from './reading.js';
import type { Level, Warning } from './warning.js';

const order: readonly Level[] = ['strong', 'todo', 'notice'];

/** The warnings that apply to a record now, the most urgent first; also those that somebody gave a reason for. */
export function warningsOf(scope: Scope): readonly Warning[] {
  return scope.once(sorted);
}

function sorted(scope: Scope): readonly Warning[] {
  return (scope.checklist.warns ?? []).flatMap((rule) => rule.of(scope)).toSorted((one, two) => rank(one) - rank(two));
}

const rank = ({ contradicts, level }: Warning) => (contradicts === undefined ? order.indexOf(level) : 0);

/** Why somebody leaves it so, or undefined: no reason was given, or what it is about was changed after it. */
export function reasonFor({ answers }: Scope, warning: Warning): string | undefined {
  if (warning.contradicts === 'for-sure') return undefined;
  const kept = answers.get(keptPath(warning.id));
  if (kept?.provenance !== 'bevestigd' || typeof kept.value !== 'string' || !isReason(kept.value)) return undefined;
  return warning.about.some((path) => isLater(answers.get(path), kept)) ? undefined : kept.value;
}

/** Whether an answer became another one after the reason was given; confirming what was suggested changes nothing. */
function isLater(answer: Answer | undefined, kept: Answer): boolean {
  // What a colleague said and somebody took over is an answer of its own, with its source.
  const isConfirmation = answer?.source != null && !answer.source.startsWith('colleague:');
  if (answer === undefined || (answer.provenance === 'bevestigd' && isConfirmation)) return false;
  // Turn ids sort by time; an empty one is of the turn that is going on.
  if (answer.turn === kept.turn || kept.turn === '') return false;
  return answer.at > kept.at || (answer.at === kept.at && (answer.turn === '' || answer.turn > kept.turn));
}

/** The warnings that nobody gave a reason for. */
export function openWarnings(scope: Scope): readonly Warning[] {
  return warningsOf(scope).filter((warning) => reasonFor(scope, warning) === undefined);
}

/** What cannot both be right and nobody explained: as long as there is one, the record is not confirmed. */
export function contradictionsIn(scope: Scope): readonly Warning[] {
  return scope.once(openContradictions);
}

function openContradictions(scope: Scope): readonly Warning[] {
  return openWarnings(scope).filter(({ contradicts }) => contradicts !== undefined);
}
