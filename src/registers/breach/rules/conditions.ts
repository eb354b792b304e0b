// Conditions of a breach that are richer than one answer.

import { valueAt } from '../../../core/engine/answers.js';
import type { Scope, Test } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { assessed, deviates, isAwareMovedLater, isForClient, isLate, readingOfToday } from './answers.js';
import { notKnownYet } from './assessment.js';
import { type FactName, isAsked, settled } from './facts.js';
import { breachFactsOf, pathOfFact } from './hearing/facts-said.js';
import { whoseOf } from './whose.js';

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

/** There is a choice: the only client that the register knows is filled in by itself. */
export const knowsClients: Test = {
  holds: ({ facts, answers }) => answers.has('known-clients') || (facts.clients ?? []).length > 1,
  says: t('als er meer klanten in het register staan', 'if there are more clients in the register'),
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

/** The authority is not told against the advice: who tells it all the same gave their reason, and is not asked for another. */
export const deviatesAboutAuthority: Test = {
  holds: (scope) => asksWhyOtherwise(scope, 'authority'),
  says: t(`als u het niet meldt bij de AP, tegen het advies
           if you do not report it to the AP, against the advice`),
};

/** The people are not told against the advice. */
export const deviatesAboutPeople: Test = {
  holds: (scope) => asksWhyOtherwise(scope, 'people'),
  says: t(`als u het de mensen niet vertelt, tegen het advies
           if you do not tell the people, against the advice`),
};

/** What was answered once stays asked. */
const asksWhyOtherwise = (scope: Scope, about: 'authority' | 'people'): boolean =>
  deviates(scope, about) &&
  (valueAt(scope.answers, `tell-${about}`) === false || valueAt(scope.answers, `${about}-deviation`) !== undefined);

/** What the form of the authority asks, and what a client has to hear, whatever the advice comes to. */
const wantedAnyway: readonly FactName[] = ['data', 'people', 'nature', 'groups'];
const wantedByForm: readonly FactName[] = [...wantedAnyway, 'readable'];

/** The open questions that are worth asking now. */
function worthAsking(scope: Scope): readonly FactName[] {
  const { answers } = scope;
  // What a closed file did not ask stays unasked.
  if (isClosed(answers)) return [];
  if (isForClient(answers)) return wantedAnyway;
  const known = settled(breachFactsOf(answers));
  const changing = notKnownYet(assessed(scope));
  const forForm = valueAt(answers, 'tell-authority') === true ? wantedByForm : [];
  return [...changing, ...forForm.filter((name) => isAsked(known, name))];
}

/** The question was answered, also with "weet ik niet", or another answer to it can still change what is to be done. */
export function worth(name: FactName): Test {
  const path = pathOfFact[name];
  return {
    holds: (scope) => scope.answers.has(path) || scope.once(worthAsking).includes(name),
    says: t('als het antwoord het advies nog kan veranderen', 'if the answer can still change the advice'),
  };
}

/** The one answer of the earlier question: no longer asked, kept where it was given. */
export const toldEarlier: Test = {
  holds: ({ answers }) => answers.has('tells'),
  says: t('als dit eerder is gevraagd', 'if this was asked before'),
};

/** Nobody said it yet. A file whose questions were answered before this one stood there is not asked it all of a sudden. */
export const whoseIsAsked: Test = {
  holds: ({ answers }) => {
    if (answers.has('whose')) return true;
    const before = ['data', 'people', 'recipients', 'readable', 'intent'].some((path) => {
      const answer = answers.get(path);
      return answer !== undefined && answer.provenance !== 'standaard' && answer.checklistVersion < readingOfToday;
    });
    return !isClosed(answers) && !before && whoseOf(answers) === undefined;
  },
  says: t('als nog niet bekend is van wie de gegevens zijn', 'if it is not known yet whose data they are'),
};

/** A business that may be a financial undertaking, in whose breach the people may have to be told. */
export const mayBeFinancial: Test = {
  holds: (scope) => {
    const { answers, facts } = scope;
    if (answers.has('wft')) return true;
    const sector = facts.organisation && valueAt(facts.organisation, 'sector');
    return sector === 'finance' && !isClosed(answers) && assessed(scope).tellPeople;
  },
  says: t(`als uw bedrijf met geld of verzekeringen werkt, en de mensen het misschien moeten horen
           if your business works with money or insurance, and the people may have to be told`),
};

const isClosed = (answers: Scope['answers']) => valueAt(answers, 'closed-at') !== undefined;
