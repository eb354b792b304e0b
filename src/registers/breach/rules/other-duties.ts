// Other laws that may ask something at a data breach. They are dated data with their status: what is not in force and certain
// is only ever something to look at.
import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { type Text, t } from '../../../core/text.js';
import type { Day } from '../../../core/time.js';
import { isFinancial } from './answers.js';
import { asSaid, idsAt } from './reading.js';

export interface OtherDuty {
  readonly id: string;
  readonly name: Text;
  /** Begins with "Kijk na". */
  readonly look: Text;
  /** Something in the file or the profile points at it; absent where it concerns every breach, or nothing can tell. */
  readonly touches?: (scope: Scope) => boolean;
  readonly status: 'proposed' | 'adopted' | 'in-force' | 'unknown';
  /** In force from, or not known since. */
  readonly since?: Day;
  readonly source: string;
  readonly lastChecked: Day;
}

const worksIn = ({ facts }: Scope, ...sectors: readonly string[]): boolean =>
  sectors.some((sector) => facts.organisation?.get('sector')?.value === sector);

function hasStaff(profile: Answers | undefined, atLeast: number): boolean {
  const staff = profile && valueAt(profile, 'staff');
  return typeof staff === 'number' && staff >= atLeast;
}

/** What else is to be looked at in this breach, by its facts and the profile. */
export const dutiesTouching = (scope: Scope): readonly OtherDuty[] =>
  otherDuties.filter(({ touches }) => touches?.(scope) === true);

const lastChecked: Day = '2026-11-25';

export const otherDuties: readonly OtherDuty[] = [
  {
    id: 'sector',
    name: t('Toezichthouder van uw vak', 'Supervisor of your trade'),
    look: t(`Kijk na of uw eigen toezichthouder het moet horen, zoals AFM, DNB, ACM of IGJ.
             Check whether your own supervisor has to hear it, such as AFM, DNB, ACM or IGJ.`),
    touches: (scope) => worksIn(scope, 'finance', 'care'),
    status: 'in-force',
    source: 'Sector laws; AP form, question 1.3',
    lastChecked,
  },
  {
    id: 'telecom',
    name: t('Telecom', 'Telecom'),
    look: t(`Kijk na of u internet of telefoon aanbiedt aan iedereen: dan geldt de Telecommunicatiewet.
             Check whether you offer internet or telephone to the public: then the Telecommunications Act applies.`),
    touches: (scope) => worksIn(scope, 'it'),
    status: 'in-force',
    source: 'Telecommunicatiewet; Regulation 611/2013',
    lastChecked,
  },
  {
    id: 'nis2',
    name: t('Cyberbeveiligingswet (NIS2)', 'Cyberbeveiligingswet (NIS2)'),
    look: t(`Kijk na of uw bedrijf eronder valt: meestal pas vanaf 50 mensen of 10 miljoen euro omzet.
             Check whether your business falls under it: mostly only from 50 people or a turnover of 10 million euros.`),
    touches: ({ facts }) => hasStaff(facts.organisation, 50),
    status: 'unknown',
    since: '2026-06-15',
    source: 'Directive 2022/2555; the Dutch act passed the Tweede Kamer, in the Senate when last seen',
    lastChecked,
  },
  {
    id: 'payment',
    name: t('Betaaldiensten en financiële ondernemingen', 'Payment services and financial undertakings'),
    look: t(`Kijk na of u een betaaldienst of financiële onderneming bent: dan vragen DORA en de Wft een eigen melding.
             Check whether you are a payment service or financial undertaking: then DORA and the Wft ask for a report of their own.`),
    touches: (scope) => worksIn(scope, 'finance') || isFinancial(scope.answers),
    status: 'in-force',
    since: '2025-01-17',
    source: 'Regulation 2022/2554 (DORA); Wft',
    lastChecked,
  },
  {
    id: 'medical',
    name: t('Medisch beroepsgeheim', 'Medical secrecy'),
    look: t(`Kijk na of er gegevens van patiënten bij zijn: dan speelt ook het beroepsgeheim, en soms een melding aan de IGJ.
             Check whether data of patients are among it: then medical secrecy counts too, and sometimes a report to the IGJ.`),
    touches: (scope) => worksIn(scope, 'care') || idsAt(asSaid(scope), 'groups')?.includes('patients') === true,
    status: 'in-force',
    source: 'Art. 7:457 BW; Wkkgz',
    lastChecked,
  },
  {
    id: 'omnibus',
    name: t('Nieuwe regels over melden (Europa)', 'New rules on reporting (Europe)'),
    look: t(`Kijk na of dit al veranderd is: er ligt een voorstel voor 96 uur, en alleen bij groot gevaar. Nu geldt 72 uur.
             Check whether this has changed: there is a proposal for 96 hours, and only at great danger. Now 72 hours apply.`),
    status: 'proposed',
    source: 'COM(2025) 837, last seen 2026-06-18',
    lastChecked,
  },
];

const statusWords: Readonly<Record<OtherDuty['status'], Text>> = {
  proposed: t('voorstel', 'proposal'),
  adopted: t('aangenomen', 'adopted'),
  'in-force': t('geldt', 'in force'),
  unknown: t('onbekend', 'unknown'),
};

/** "geldt vanaf 2025-01-17", "onbekend sinds 2026-06-15". */
export function statusInWords({ status, since }: OtherDuty): Text {
  const { nl, en } = statusWords[status];
  if (since === undefined) return { nl, en };
  const [day = '', month = '', year = ''] = since.split('-').toReversed();
  const on = `${day}-${month}-${year}`;
  return status === 'unknown'
    ? { nl: `${nl} sinds ${on}`, en: `${en} since ${on}` }
    : { nl: `${nl} vanaf ${on}`, en: `${en} from ${on}` };
}
