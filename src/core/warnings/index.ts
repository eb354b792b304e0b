// Every warning there is, by the checklist it is about. A closed list of pure functions: what is said rests on answers only.

import {
  consentOfStaff,
  consentWithoutWayBack,
  explicitConsentOfStaff,
} from '../../registers/activities/rules/warnings/consent.js';
import { dpiaOpen } from '../../registers/activities/rules/warnings/dpia.js';
import { bsnWithoutGround, idCopyWithoutGround } from '../../registers/activities/rules/warnings/identity.js';
import { causeOfIllness } from '../../registers/activities/rules/warnings/illness.js';
import { nobodyKeepsIt } from '../../registers/activities/rules/warnings/keeper.js';
import { advertisingBasis } from '../../registers/activities/rules/warnings/marketing.js';
import { dataWithoutPurpose } from '../../registers/activities/rules/warnings/minimisation.js';
import { notArranged } from '../../registers/activities/rules/warnings/not-arranged.js';
import { retentionTerms } from '../../registers/activities/rules/warnings/retention.js';
import { conflictingDpo, oldLawData } from '../../registers/organisation/rules/warnings.js';
import {
  activityOutsideEurope,
  americanSupplier,
  incompleteContract,
  supplierOutsideEurope,
  supplierWithoutContract,
} from '../../registers/suppliers/rules/warnings.js';
import type { Answer } from '../engine/answers.js';
import type { Option } from '../engine/checklist.js';
import { isReason } from '../engine/no-answer.js';
import type { Scope } from '../engine/scope.js';
import { keptPath, type Level, type Warning, type WarningRule } from './warning.js';

export type { Level, RuleId, Solution, Warning } from './warning.js';
export { keptPath } from './warning.js';

const rules: Readonly<Record<string, readonly WarningRule[]>> = {
  'controller-activity': [
    consentOfStaff,
    explicitConsentOfStaff,
    bsnWithoutGround,
    idCopyWithoutGround,
    causeOfIllness,
    advertisingBasis,
    activityOutsideEurope,
    dpiaOpen,
    retentionTerms,
    consentWithoutWayBack,
    notArranged,
    dataWithoutPurpose,
    nobodyKeepsIt,
  ],
  'processor-activity': [activityOutsideEurope, notArranged, nobodyKeepsIt],
  supplier: [supplierWithoutContract, incompleteContract, supplierOutsideEurope, notArranged, americanSupplier],
  organisation: [conflictingDpo, oldLawData],
};

const order: readonly Level[] = ['strong', 'todo', 'notice'];

/** The warnings that apply to a record now, the most urgent first; also those that somebody gave a reason for. */
export function warningsOf(scope: Scope): readonly Warning[] {
  const { memory } = scope;
  memory.warnings ??= (rules[scope.checklist.id] ?? [])
    .flatMap((rule) => rule(scope))
    .toSorted((one, two) => order.indexOf(one.level) - order.indexOf(two.level));
  return memory.warnings;
}

/** Why somebody leaves it so, or undefined: no reason was given, or what it is about was changed after it. */
export function reasonFor({ answers }: Scope, warning: Warning): string | undefined {
  const kept = answers.get(keptPath(warning.id));
  if (kept?.provenance !== 'bevestigd' || typeof kept.value !== 'string' || !isReason(kept.value)) return undefined;
  return warning.about.some((path) => isLater(answers.get(path), kept)) ? undefined : kept.value;
}

/** Whether an answer became another one after the reason was given; confirming what was suggested changes nothing. */
function isLater(answer: Answer | undefined, kept: Answer): boolean {
  if (answer === undefined || (answer.provenance === 'bevestigd' && answer.source !== null)) return false;
  // Turn ids sort by time; an empty one is of the turn that is going on.
  if (answer.turn === kept.turn || kept.turn === '') return false;
  return answer.at > kept.at || (answer.at === kept.at && (answer.turn === '' || answer.turn > kept.turn));
}

/** The warnings that nobody gave a reason for. */
export function openWarnings(scope: Scope): readonly Warning[] {
  return warningsOf(scope).filter((warning) => reasonFor(scope, warning) === undefined);
}

/** For the question that keeps the reasons: one row for each warning. */
export function warningOptions(scope: Scope): readonly Option[] {
  return warningsOf(scope).map(({ id, title }) => ({
    id,
    label: { nl: capital(title.nl), en: capital(title.en) },
  }));
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
