// Reading the file of a breach in words: its own answers, and those in the profile of the organisation.

import { type Answer, type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { placeOf, scopeOf } from '../../../core/engine/scope.js';
import { showAnswer } from '../../../core/engine/telling/show.js';
import type { Language } from '../../../core/text.js';
import { organisation } from '../../organisation/rules/checklist.js';

/** The answer in words on one line; empty when there is none. A suggestion nobody confirmed is an answer too. */
export function wordsAt(scope: Scope, path: string, language: Language): string {
  const question = placeOf(scope.checklist, path)?.question;
  return question === undefined ? '' : showAnswer(question, scope, language).join('; ');
}

/** The same from the profile of the organisation. */
export function ownWordsAt(scope: Scope, path: string, language: Language): string {
  return wordsAt(profileOf(scope), path, language);
}

export function profileOf({ facts }: Scope): Scope {
  return scopeOf(organisation, facts.organisation ?? new Map(), facts);
}

/** The ids that are ticked, or undefined when it is not known. What was typed behind "anders" is left out. */
export function idsAt({ answers }: Scope, path: string): readonly string[] | undefined {
  const value = valueAt(answers, path);
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((choice) => (typeof choice === 'string' ? [choice] : []));
}

/** The file with only what somebody said: what we suggested and nobody confirmed is on no paper. */
export function asSaid(scope: Scope): Scope {
  return scope.once(onlySaid);
}

/** Whether what stands at this path is a suggestion of ours that nobody confirmed. */
export const isOnlySuggested = (scope: Scope, path: string): boolean =>
  scope.answers.get(path)?.provenance === 'standaard' && !asSaid(scope).answers.has(path);

/** Whether a version was written as a suggestion of ours, and not told in the report. */
export const isSuggestion = (version: Answer): boolean => version.provenance === 'standaard' && !isSaid(version);

function onlySaid(scope: Scope): Scope {
  const { organisation } = scope.facts;
  const own = organisation === undefined ? {} : { organisation: saidAmong(organisation) };
  return scope.withAnswers(saidAmong(scope.answers)).withFacts({ ...scope.facts, ...own });
}

const saidAmong = (answers: Answers): Answers => new Map([...answers].filter(([, answer]) => isSaid(answer)));

/** Typed or confirmed by a person, or told in the report; what follows from the kind of incident is our suggestion. */
function isSaid({ path, provenance, source }: Answer): boolean {
  if (provenance === 'bevestigd') return true;
  return provenance === 'standaard' && source?.startsWith('report:') === true && !suggestedBefore.includes(path);
}

/** Files of before keep what we suggested at these with the report as its source. */
const suggestedBefore: readonly string[] = ['nature', 'whose'];
