// The named conditions of the checklists: a closed table of pure functions.

import { asksForDpia, dpiaFacts, precheck } from '../../registers/activities/rules/dpia.js';
import { deviates, isAwareMovedLater, isForClient, isLate } from '../../registers/breach/rules/answers.js';
import {
  isClosed,
  isFast,
  isStepwise,
  mayBeFast,
  tellsRecipients,
} from '../../registers/request/rules/answers-of-request.js';
import { isAnsweredLate, isEscalated } from '../../registers/request/rules/status.js';
import { optionsFrom } from '../sources.js';
import { type Answers, rowsOf, valueAt } from './answers.js';
import type { PredicateName } from './checklist.js';
import type { Scope } from './scope.js';

const picked = (answers: Answers, path: string, ids: readonly string[]) => {
  const value = valueAt(answers, path);
  return Array.isArray(value) && value.some((choice) => typeof choice === 'string' && ids.includes(choice));
};
/** People who work for the organisation. */
const workers = ['staff', 'interns', 'hired-workers'];
const watches = ['cameras', 'mobile-cameras', 'gps', 'passes', 'reads-along'];
const hasTenStaff = (answers: Answers) => Number(valueAt(answers, 'staff') ?? 0) >= 10;
const watchesStaff = ({ answers }: Scope) =>
  picked(answers, 'subjects', workers) && picked(answers, 'monitoring', watches);

export const predicates: Readonly<Record<PredicateName, (scope: Scope) => boolean>> = {
  'aware-moved-later': ({ answers }) => isAwareMovedLater(answers),
  // What was decided before it was known to be for a client stays.
  'breach-decides-about-people': ({ answers }) =>
    !isForClient(answers) || valueAt(answers, 'tell-people') !== undefined,
  'breach-for-client': ({ answers }) => isForClient(answers),
  'breach-is-late': ({ answers, facts }) => isLate(answers, facts.zone, facts.now),
  'deviates-about-authority': ({ answers, facts }) => deviates(answers, 'authority', facts.zone, facts.now),
  'deviates-about-people': ({ answers, facts }) => deviates(answers, 'people', facts.zone, facts.now),
  'has-assumptions': (scope) => optionsFrom('absent-data-of-this-activity', scope).length > 0,
  'has-consent-purpose': ({ answers }) =>
    rowsOf(answers, 'purposes').some((row) => valueAt(answers, `purposes/${row}/basis`) === 'consent'),
  // Of the organisation itself, or read from its profile when the record is another one.
  'has-ten-staff': ({ answers, facts }) => hasTenStaff(facts.organisation ?? answers),
  'has-unusual-data': (scope) => optionsFrom('unusual-data-of-this-activity', scope).length > 0,
  'needs-dpia-decision': (scope) => asksForDpia(precheck(dpiaFacts(scope))),
  // Works council act, art. 27(1)(k) and (l): rules about data of staff, and systems that follow staff.
  'needs-works-council': ({ answers, facts }) =>
    facts.organisation !== undefined &&
    hasTenStaff(facts.organisation) &&
    valueAt(facts.organisation, 'works-council') === true &&
    picked(answers, 'subjects', workers),
  'request-answered-late': isAnsweredLate,
  'request-closed': ({ answers }) => isClosed(answers),
  'request-escalated': isEscalated,
  'request-fast': ({ answers }) => isFast(answers),
  'request-may-be-fast': ({ answers }) => mayBeFast(answers),
  'request-stepwise': ({ answers }) => isStepwise(answers),
  'request-tells-recipients': ({ answers }) => tellsRecipients(answers),
  'watches-staff': watchesStaff,
};
