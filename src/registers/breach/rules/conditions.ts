// Conditions of a breach that are richer than one answer.

import { valueAt } from '../../../core/engine/answers.js';
import type { Test } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { deviates, isAwareMovedLater, isForClient, isLate } from './answers.js';

/** What was decided before it was known to be for a client stays. */
export const decidesAboutPeople: Test = {
  holds: ({ answers }) => !isForClient(answers) || valueAt(answers, 'tell-people') !== undefined,
  says: t(`als het eigen gegevens zijn, of hierover al besloten is
           if it is about own data, or this was decided already`),
};

/** The data are of a client (art. 33(2) GDPR). */
export const forClient: Test = {
  holds: ({ answers }) => isForClient(answers),
  says: t('als het gegevens van een opdrachtgever zijn', 'if the data are of a client'),
};

/** The clock runs from a later moment than the first. */
export const awareMovedLater: Test = {
  holds: ({ answers }) => isAwareMovedLater(answers),
  says: t('als de tijd later gaat lopen dan het eerste moment', 'if the time starts later than at the first moment'),
};

/** Reported after 72 hours (art. 33(1) GDPR). */
export const reportedLate: Test = {
  holds: ({ answers, facts }) => isLate(answers, facts.zone, facts.now),
  says: t('als het later dan 72 uur wordt gemeld', 'if it is reported later than 72 hours'),
};

/** The decision about the authority is another one than the advice. */
export const deviatesAboutAuthority: Test = {
  holds: ({ answers, facts }) => deviates(answers, 'authority', facts.zone, facts.now),
  says: t(`als het besluit over de AP afwijkt van het advies
           if the decision about the authority differs from the advice`),
};

/** The decision about the people is another one than the advice. */
export const deviatesAboutPeople: Test = {
  holds: ({ answers, facts }) => deviates(answers, 'people', facts.zone, facts.now),
  says: t(`als het besluit over de mensen afwijkt van het advies
           if the decision about the people differs from the advice`),
};
