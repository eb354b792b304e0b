// Conditions of activities that are richer than one answer.

import { type Answers, choicesAt, isProposedAt, rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Test } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { asksForDpia, dpiaFacts, precheck, workers } from './dpia.js';
import { absentData, unusualDataHere } from './sources.js';

const picked = (answers: Answers, path: string, ids: readonly string[]) =>
  choicesAt(answers, path).some((choice) => typeof choice === 'string' && ids.includes(choice));
const isProposedInRows =
  (question: string, column: string) =>
  ({ answers }: { readonly answers: Answers }, at = '') =>
    (at === '' ? rowsOf(answers, question) : [at]).some((row) => isProposedAt(answers, `${question}/${row}/${column}`));
const watches = ['cameras', 'mobile-cameras', 'gps', 'passes', 'reads-along'];
const staffOf = (answers: Answers) => Number(valueAt(answers, 'staff') ?? 0);

/** The template names data of which we assume that they are not kept. */
export const hasAssumptions: Test = {
  holds: (scope) => absentData.from(scope).length > 0,
  says: t(`als het voorbeeld gegevens noemt waarvan wij aannemen dat ze er niet zijn
           if the example names data of which we assume that they are not there`),
};

/** One of the purposes rests on consent. */
export const hasConsentPurpose: Test = {
  holds: ({ answers }) =>
    rowsOf(answers, 'purposes').some((row) => valueAt(answers, `purposes/${row}/basis`) === 'consent'),
  says: t('als een van de doelen op toestemming rust', 'if one of the purposes rests on consent'),
};

/** Of the organisation itself, or read from its profile when the record is another one. */
export const hasTenStaff: Test = {
  holds: ({ answers, facts }) => staffOf(facts.organisation ?? answers) >= 10,
  says: t('vanaf 10 mensen in het bedrijf', 'from 10 people in the business'),
};

/** Data were chosen that would surprise here. */
export const hasUnusualData: Test = {
  holds: (scope) => unusualDataHere.from(scope).length > 0,
  says: t(`als er gegevens zijn gekozen die hier niet vanzelf spreken
           if data were chosen that do not go without saying here`),
};

/** About the health of people who work here: who sees it, and where it stands, is seldom as with other data of staff. */
export const isAboutHealthOfStaff: Test = {
  holds: ({ answers }) =>
    picked(answers, 'subjects', workers) &&
    (picked(answers, 'sensitive', ['health']) || picked(answers, 'data', ['health', 'absence'])),
  says: t('als het over de gezondheid van personeel gaat', 'if it is about the health of staff'),
};

/** The measures are our proposal: nobody said yet that this is done. */
export const securityIsProposed: Test = {
  holds: ({ answers }) => isProposedAt(answers, 'security'),
  says: t('zolang niemand zei dat het zo is', 'as long as nobody said that it is so'),
};

/** That nobody is watched is our proposal: nobody said so yet. */
export const monitoringIsProposed: Test = {
  holds: ({ answers }) => isProposedAt(answers, 'monitoring'),
  says: t('zolang niemand zei dat er niemand gevolgd wordt', 'as long as nobody said that nobody is watched'),
};

/** The terms are our proposal: nobody chose them yet. */
export const termsAreProposed: Test = {
  holds: isProposedInRows('retention', 'term'),
  says: t('zolang niemand ze zelf koos', 'as long as nobody chose them'),
};

/** The weighing of a good reason is our proposal: who has the reason did not weigh it yet. */
export const weighingIsProposed: Test = {
  holds: isProposedInRows('purposes', 'interest-agreed'),
  says: t('zolang niemand het zelf afwoog', 'as long as nobody weighed it'),
};

/** The reason is our proposal: nobody of the business gave it yet. */
export const interestIsProposed: Test = {
  holds: isProposedInRows('purposes', 'interest'),
  says: t('zolang niemand zelf een reden gaf', 'as long as nobody gave a reason'),
};

/** How a yes is asked is our proposal: nobody said yet that it is done so. */
export const consentIsProposed: Test = {
  holds: isProposedInRows('purposes', 'consent-asked'),
  says: t('zolang niemand zei dat het zo gaat', 'as long as nobody said that it goes so'),
};

/** The pre-check comes out at a DPIA (art. 35 GDPR). */
export const needsDpiaDecision: Test = {
  holds: (scope) => asksForDpia(precheck(dpiaFacts(scope))),
  says: t('als het vooronderzoek op een DPIA uitkomt', 'if the pre-check comes out at a DPIA'),
};

/** Everything that counts is known, and it comes out at no DPIA. */
export const needsNoDpia: Test = {
  holds: (scope) => precheck(dpiaFacts(scope)).outcome === 'not-needed',
  says: t('als het vooronderzoek op geen DPIA uitkomt', 'if the pre-check comes out at no DPIA'),
};

/** Works council act, art. 27(1)(k) and (l): rules about data of staff, and systems that follow staff. */
export const needsWorksCouncil: Test = {
  holds: ({ answers, facts }) =>
    facts.organisation !== undefined &&
    staffOf(facts.organisation) >= 10 &&
    valueAt(facts.organisation, 'works-council') === true &&
    picked(answers, 'subjects', workers),
  says: t(`als het over personeel gaat, in een bedrijf met een ondernemingsraad en minstens 10 mensen
           if it is about staff, in a business with a works council and at least 10 people`),
};

/** Staff are followed by cameras, passes, position or by reading along. */
export const watchesStaff: Test = {
  holds: ({ answers }) => picked(answers, 'subjects', workers) && picked(answers, 'monitoring', watches),
  says: t('als personeel wordt gevolgd', 'if staff are followed'),
};
