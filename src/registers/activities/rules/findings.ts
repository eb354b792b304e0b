// What the bot works out beside the questions about an activity.

import { valueAt } from '../../../core/engine/answers.js';
import type { Finding, Judgement, Question, Scope } from '../../../core/engine/checklist.js';
import { inside, listed } from '../../../core/engine/telling-words.js';
import { type Language, type Text, t } from '../../../core/text.js';
import { balancingText } from './balancing.js';
import { dpiaFacts, outcomeText, precheck } from './dpia.js';
import { absentData } from './sources.js';
import { activityWords } from './telling-words.js';

/** Which data the template assumes to be absent. */
export const assumedAbsent: Finding = {
  finds: (scope) => {
    const names = namesOf(scope, []);
    return names && { nl: `Het gaat om: ${names.nl}.`, en: `This is about: ${names.en}.` };
  },
  says: t('om welke gegevens het gaat', 'which data it is about'),
};

const namesOf = (scope: Scope, kept: readonly unknown[]): Text | undefined => {
  const labels = absentData.from(scope).filter(({ id }) => id !== 'none' && !kept.includes(id));
  const words = (language: Language) =>
    listed(
      labels.map(({ id, label }) => inside((activityWords['data']?.[id] ?? label)[language])),
      language,
    );
  return labels.length === 0 ? undefined : { nl: words('nl'), en: words('en') };
};
const whichAbsent = t(`de gegevens waarvan wij aannemen dat ze er niet zijn
                       the data of which we assume that they are not there`);

/** The kinds of data of which the template assumes that they are not kept, as a list in a sentence. */
export const absentNames: Finding = { finds: (scope) => namesOf(scope, []), says: whichAbsent };

/** Of those, the ones that are really not kept, as a sentence. */
export const keptFromAbsent: Finding = {
  finds: (scope) => {
    const kept = valueAt(scope.answers, 'not-kept');
    const rest = namesOf(scope, Array.isArray(kept) ? kept : []);
    return rest === undefined ? t('', '') : { nl: `Niet bewaard: ${rest.nl}.`, en: `Not kept: ${rest.en}.` };
  },
  says: whichAbsent,
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
