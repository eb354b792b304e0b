// How the contract with a company stands: there is none, it was asked for, a fixed text is known, or it ends.

import { valueAt } from '../../../core/engine/answers.js';
import type { Scope, Section } from '../../../core/engine/checklist.js';
import { day, section } from '../../../core/engine/questions.js';
import { addDaysTo, type Day } from '../../../core/time.js';
import { settled } from '../../../core/warnings/reading.js';
import { type KnownPlace, knownPlaceOf } from './catalogue/known-places.js';
import { entryNamed } from './sources.js';

/** Days after which is asked whether there was an answer; our own choice. */
const answerDays = 14;
/** Days before the end of a contract on which it is told; our own choice. */
export const endingDays: readonly number[] = [60, 14, 0];

/** Written when somebody says that the mail was sent: asked of nobody. */
export const contractAskedSection: Section = section('contract-asked', {
  title: ['Contract gevraagd', 'Contract asked for'],
  later: true,
  beside: true,
  aside: true,
  questions: [
    day('agreement-asked', {
      optional: true,
      ask: ['Op welke dag vroeg u om het contract?', 'On which day did you ask for the contract?'],
      label: ['Contract gevraagd op', 'Contract asked for on'],
      why: ['Dan vraag ik na twee weken of er antwoord is.', 'Then I ask after two weeks whether there is an answer.'],
      law: `Art. 28 lid 3 AVG; twee weken is onze keuze
            Art. 28(3) GDPR; two weeks is our choice`,
    }),
  ],
});

/** The fixed contract of a known company: where it is, who says so, and on which day. */
export type StandardContract = KnownPlace & { readonly contract: string };

/**
 * `none`: there is no contract, or nobody knows. `asked`: on that day. `ends`: it runs out within two months. `over`: it
 * ran out. Undefined where there is a contract, and where none is needed.
 */
export type ContractStanding =
  | { readonly state: 'none' }
  | { readonly state: 'asked'; readonly on: Day; readonly askAgain: Day }
  | { readonly state: 'ends' | 'over'; readonly until: Day };

/** Whether the contract with this company wants something from somebody today. */
export function contractStanding(scope: Scope, today: Day): ContractStanding | undefined {
  if (!needsContract(scope)) return undefined;
  const asked = askedOn(scope);
  const until = contractEnds(scope);
  if (until !== undefined) {
    if (until < today) return asked ?? { state: 'over', until };
    return until <= addDaysTo(today, endingDays[0] ?? 0) ? (asked ?? { state: 'ends', until }) : undefined;
  }
  const agreement = settled(scope, 'agreement');
  return agreement === 'yes-dated' || agreement === 'in-terms' ? undefined : (asked ?? { state: 'none' });
}

/** A company that decides itself, and a place of one's own, need none. */
export function needsContract({ answers }: Scope): boolean {
  const role = valueAt(answers, 'role');
  return role !== 'own-controller' && role !== 'place' && valueAt(answers, 'agreement') !== 'own-controller';
}

/** The last day of a contract with a date; undefined where none is told. */
export function contractEnds({ answers }: Scope): Day | undefined {
  const until = valueAt(answers, 'agreement-until');
  return valueAt(answers, 'agreement') === 'yes-dated' && typeof until === 'string' ? until : undefined;
}

/** A mail that was sent before the answer about the contract is answered by it. */
function askedOn({ answers }: Scope): ContractStanding | undefined {
  const asked = answers.get('agreement-asked');
  const on = valueAt(answers, 'agreement-asked');
  if (asked === undefined || typeof on !== 'string') return undefined;
  const answered = ['agreement', 'agreement-date', 'agreement-until'].some((path) => {
    const answer = answers.get(path);
    return answer?.provenance === 'bevestigd' && answer.value !== 'no' && answer.at > asked.at;
  });
  return answered ? undefined : { state: 'asked', on, askAgain: addDaysTo(on, answerDays) };
}

/** What the ready list knows of the contract of this company. */
export function standardContract({ answers, facts }: Scope): StandardContract | undefined {
  const name = valueAt(answers, 'name');
  const entry = typeof name === 'string' ? entryNamed(name, facts.organisationLanguage) : undefined;
  const known = entry === undefined ? undefined : knownPlaceOf(entry.id);
  return known?.contract === undefined ? undefined : { ...known, contract: known.contract };
}
