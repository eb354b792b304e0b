// What the bot works out beside the questions about an activity.

import type { Finding, Judgement, Question, Scope } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { balancingText } from './balancing.js';
import { dpiaFacts, outcomeText, precheck } from './dpia.js';
import { absentData } from './sources.js';

/** Which data the template assumes to be absent. */
export const assumedAbsent: Finding = {
  finds: (scope) => {
    const absent = absentData.from(scope).filter(({ id }) => id !== 'none');
    const words = (language: 'nl' | 'en') => absent.map(({ label }) => label[language].toLowerCase()).join(', ');
    return absent.length === 0
      ? undefined
      : { nl: `Het gaat om: ${words('nl')}.`, en: `This is about: ${words('en')}.` };
  },
  says: t('om welke gegevens het gaat', 'which data it is about'),
};

/** The balancing test of a legitimate interest (art. 6(1)(f) GDPR). */
export const balancing: Finding = {
  finds: ({ answers }, row) => (row === undefined ? undefined : balancingText(answers, row)),
  says: t(`de afweging in woorden, gemaakt van de drie antwoorden
           the balancing test in words, made of the three answers`),
};

/** Whether a DPIA is needed (art. 35 GDPR), as far as the answers tell. */
export const dpiaOutcome: Finding = {
  finds: (scope) => outcomeText(precheck(dpiaFacts(scope))),
  says: t('de uitkomst van het vooronderzoek', 'the outcome of the pre-check'),
};

/** The outcome of the pre-check for documents. */
export function dpiaJudgement(scope: Scope, applies: ReadonlySet<Question>): Judgement | undefined {
  if (![...applies].some(({ finds }) => finds === dpiaOutcome)) return undefined;
  const found = precheck(dpiaFacts(scope));
  return { outcome: found.outcome, likely: found.likely, words: outcomeText(found) };
}
