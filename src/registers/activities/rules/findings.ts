// What the bot works out beside the questions about an activity.

import { choicesAt, valueAt } from '../../../core/engine/answers.js';
import type { Finding, Judgement, Question, Scope } from '../../../core/engine/checklist.js';
import { inside, listed } from '../../../core/engine/telling/telling-words.js';
import { type Language, type Text, t } from '../../../core/text.js';
import { balancingText } from './balancing.js';
import { isAboutHealthOfStaff } from './conditions.js';
import { dpiaFacts, judgesProposals, outcomeText, precheck } from './dpia.js';
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
    const rest = namesOf(scope, choicesAt(scope.answers, 'not-kept'));
    return rest === undefined ? t('', '') : { nl: `Niet bewaard: ${rest.nl}.`, en: `Not kept: ${rest.en}.` };
  },
  says: whichAbsent,
};

const forHealthOfStaff = (words: Text): Finding => ({
  finds: (scope) => (isAboutHealthOfStaff.holds(scope) ? words : undefined),
  says: t('wat anders is bij de gezondheid van personeel', 'what is different with the health of staff'),
});

/** Where the health of staff may stand. */
export const apartForHealth = forHealthOfStaff(
  t(`Bewaar gezondheid apart van het personeelsdossier.
     Keep health apart from the personnel file.`),
);

/** Who may see the health of staff. */
export const fewForHealth = forHealthOfStaff(t('Zo weinig mensen als kan.', 'As few people as possible.'));

/** Who gives care has to use the BSN; others for the well-being of people may not (Wabvpz). */
export const bsnInCare: Finding = {
  finds: ({ facts }) => {
    const isCare = facts.organisation !== undefined && valueAt(facts.organisation, 'sector') === 'care';
    return isCare && facts.template?.id === 'customers'
      ? t(`Bent u zorgverlener, zoals een fysiotherapeut? Dan moet u het BSN gebruiken (Wabvpz). Anders mag het niet.
           Do you give care, as a physiotherapist does? Then you must use the BSN (Wabvpz). Otherwise you may not.`)
      : undefined;
  },
  says: t('wie in de zorg het BSN moet gebruiken', 'who in care has to use the BSN'),
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
  const isProposed = found.outcome === 'not-needed' && judgesProposals(scope.answers);
  return {
    outcome: found.outcome,
    likely: found.likely,
    words: isProposed ? notNeededAsProposed : outcomeText(found),
  };
}

/** A paper does not conclude from what nobody confirmed. */
const notNeededAsProposed = t(`Naar wat is voorgesteld, is een DPIA hier niet nodig. Dat is nog niet bevestigd.
  By what was suggested, no DPIA is needed here. That is not confirmed yet.`);
