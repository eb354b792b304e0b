// What is still to be done in the file of a breach, in words.
import type { AppTurn, Loaded } from '../../app/turn.js';
import { type Answers, valueAt } from '../../core/engine/answers.js';
import { applicableQuestions } from '../../core/engine/applies.js';
import type { Scope } from '../../core/engine/checklist.js';
import { statusOf } from '../../core/engine/status.js';
import { type Language, say, type Text } from '../../core/text.js';
import {
  firstFiledAt,
  hasDecided,
  isClockStopped,
  isForClient,
  mustStillTellPeople,
  mustStillWarnClient,
} from './rules/answers.js';
import { isReportComplete } from './rules/closing.js';
import { answeredOf, openGapsOf } from './rules/papers/form-lines.js';
import { isAtSupplier } from './rules/whose.js';
import { breachSentences as sentences } from './sentences.js';

/** The first decision that is not taken; undefined where all are, or another business decides. */
export function decisionMissing(answers: Answers): Text | undefined {
  if (isForClient(answers)) return undefined;
  if (!hasDecided(answers, 'authority')) return sentences.missingDecisions;
  return hasDecided(answers, 'people') ? undefined : sentences.missingPeople;
}

/** What is still to be done, in the order of doing it. */
export function missing(turn: AppTurn, { scope }: Loaded): readonly string[] {
  const { language } = turn;
  const { answers } = scope;
  if (valueAt(answers, 'is-breach') === false)
    return isClockStopped(answers) ? [] : [say(sentences.missingDecisions, language)];
  const toAuthority = valueAt(answers, 'tell-authority') === true;
  return [
    ...(mustStillWarnClient(answers) ? [sentences.missingClient] : []),
    ...(lacksSupplier(scope) ? [sentences.missingSupplier] : []),
    ...(isTriageDone(scope) ? [] : [sentences.missingTriage]),
    ...[decisionMissing(answers) ?? []].flat(),
    ...(toAuthority && firstFiledAt(answers) === undefined ? [sentences.missingFiled] : []),
    ...(mustStillTellPeople(answers) ? [sentences.missingTold] : []),
  ]
    .map((text) => say(text, language))
    .concat(toAuthority && !isReportComplete(scope) ? ofForm(scope, language) : []);
}

/** How far the form of the authority is: what was told counts, and the rest may come after reporting. */
function ofForm(scope: Scope, language: Language): readonly string[] {
  const open = openGapsOf(scope, language).length;
  const done = answeredOf(scope, language).length;
  return open === 0 ? [] : [say(sentences.missingCount, language, { done, total: done + open })];
}

/** Nothing is left to ask that could still change the advice. */
export const isTriageDone = (scope: Loaded['scope']): boolean =>
  triageSections.every((section) => isSectionDone(scope, section));

/** The sections of the questions about what happened. */
export const triageSections = ['steering', 'details'] as const;

/** Nothing that has to be asked waits for an answer; what was suggested may wait to be confirmed. */
export const isTriageAnswered = (scope: Loaded['scope']): boolean =>
  triageSections
    .flatMap((id) => scope.checklist.sections.filter((section) => section.id === id))
    .flatMap((section) => applicableQuestions(section, scope))
    .every((question) => statusOf(question, scope) !== 'empty');

/** The question of the triage that comes next in a sitting. */
export function nextInTriage(scope: Loaded['scope']): string | undefined {
  return triageSections
    .flatMap((id) => scope.checklist.sections.filter((section) => section.id === id))
    .flatMap((section) => applicableQuestions(section, scope))
    .find((question) => statusOf(question, scope, []) === 'empty')?.id;
}

/** It happened at a supplier, and when that told us is not known: the time runs from there. */
export const lacksSupplier = ({ answers }: Loaded['scope']) =>
  isAtSupplier(answers) && valueAt(answers, 'supplier-told-at') === undefined;

/** Whether nothing of this section waits for an answer or a yes. */
export function isSectionDone(scope: Loaded['scope'], id: string): boolean {
  const section = scope.checklist.sections.find((one) => one.id === id);
  return (
    section === undefined ||
    applicableQuestions(section, scope).every((question) => statusOf(question, scope) === 'done')
  );
}
