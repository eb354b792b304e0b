// Why a request, or a part of it, may be refused: reasons that the law gives, in plain words and as a sentence for the letter.
import type { Option } from '../../../core/engine/checklist.js';
import { type Text, t } from '../../../core/text.js';
import type { RequestKind } from './kinds.js';

export interface RefusalGround extends Option {
  /** The rights that it can limit; any of them without it. */
  readonly rows?: readonly RequestKind[];
  /** The article, for the letter. */
  readonly law: Text;
  /** The sentence that opens the reason in the letter. */
  readonly letter: Text;
}

export const refusalGrounds: readonly RefusalGround[] = [
  {
    id: 'legal-duty',
    label: t('Een wet zegt dat wij het moeten bewaren', 'A law says that we must keep it'),
    hint: t('zoals facturen', 'such as invoices'),
    rows: ['erasure'],
    law: t('artikel 17 lid 3 onder b AVG', 'article 17(3)(b) GDPR'),
    letter: t('Wij moeten deze gegevens bewaren van de wet.', 'A law obliges us to keep these data.'),
  },
  {
    id: 'legal-claims',
    label: t('Nodig voor een rechtszaak of claim', 'Needed for a court case or claim'),
    rows: ['erasure'],
    law: t('artikel 17 lid 3 onder e AVG', 'article 17(3)(e) GDPR'),
    letter: t('Wij hebben deze gegevens nodig voor een juridisch geschil.', 'We need these data for a legal claim.'),
  },
  {
    id: 'expression',
    label: t('Vrijheid van meningsuiting en informatie', 'Freedom of expression and information'),
    rows: ['erasure'],
    law: t('artikel 17 lid 3 onder a AVG', 'article 17(3)(a) GDPR'),
    letter: t(`De gegevens vallen onder de vrijheid van meningsuiting en informatie.
               The data fall under the freedom of expression and information.`),
  },
  {
    id: 'still-needed',
    label: t('Nog nodig waarvoor wij ze kregen', 'Still needed for what we got them for'),
    rows: ['erasure'],
    law: t('artikel 17 lid 1 onder a AVG', 'article 17(1)(a) GDPR'),
    letter: t(`Wij hebben deze gegevens nog nodig voor het doel waarvoor wij ze kregen.
               We still need these data for the purpose for which we got them.`),
  },
  {
    id: 'is-correct',
    label: t('Het gegeven klopt', 'The data are right'),
    rows: ['rectification'],
    law: t('artikel 16 AVG', 'article 16 GDPR'),
    letter: t(`Wij hebben gekeken en wij denken dat het gegeven klopt.
               We checked and believe that the data are right.`),
  },
  {
    id: 'opinion',
    label: t('Het is een mening, geen feit', 'It is an opinion, not a fact'),
    hint: t('zet de kijk van de persoon erbij', 'add the view of the person'),
    rows: ['rectification'],
    law: t('artikel 16 AVG', 'article 16 GDPR'),
    letter: t(`Dit is een mening of oordeel en geen feit. U mag er uw eigen kijk bij laten zetten.
               This is an opinion or judgment and not a fact. You may have your own view added to it.`),
  },
  {
    id: 'rights-of-others',
    label: t('Het raakt de rechten van anderen', 'It affects the rights of others'),
    rows: ['access', 'portability'],
    law: t(`artikel 15 lid 4 en artikel 20 lid 4 AVG en artikel 41 UAVG
            article 15(4) and article 20(4) GDPR and article 41 UAVG (Dutch implementation act)`),
    letter: t('Hiermee zouden wij de rechten van anderen schaden.', 'This would harm the rights of others.'),
  },
  {
    id: 'not-portable',
    label: t('Niet van de persoon zelf, of geen contract of toestemming', 'Not given by them, or no contract'),
    rows: ['portability'],
    law: t('artikel 20 lid 1 AVG', 'article 20(1) GDPR'),
    letter: t(`Meenemen kan alleen met gegevens die u zelf gaf, bij een contract of met toestemming.
               Only data that you gave yourself, under a contract or with consent, can be taken along.`),
  },
  {
    id: 'compelling',
    label: t('Ons belang weegt zwaarder', 'Our interest weighs more'),
    rows: ['stop-using'],
    law: t('artikel 21 lid 1 AVG', 'article 21(1) GDPR'),
    letter: t(`Wij hebben dringende redenen die zwaarder wegen dan uw bezwaar.
               We have compelling reasons that weigh more than your objection.`),
  },
  {
    id: 'no-restriction',
    label: t('Geen reden om het gebruik te beperken', 'No reason to restrict the use'),
    rows: ['stop-using'],
    law: t('artikel 18 lid 1 AVG', 'article 18(1) GDPR'),
    letter: t(`Geen van de redenen uit de wet om het gebruik te beperken geldt hier.
               None of the legal reasons to restrict the use applies here.`),
  },
  {
    id: 'no-automated-decision',
    label: t('Er besliste al een mens', 'A person decided already'),
    rows: ['human'],
    law: t('artikel 22 lid 1 AVG', 'article 22(1) GDPR'),
    letter: t(`Dit besluit nam een mens, niet alleen een computer.
               A person took this decision, not only a computer.`),
  },
  {
    id: 'no-data',
    label: t('Wij hebben geen gegevens van deze persoon', 'We have no data of this person'),
    law: t('artikel 12 lid 4 en artikel 15 lid 1 AVG', 'article 12(4) and article 15(1) GDPR'),
    letter: t('Wij hebben geen gegevens van u.', 'We have no data about you.'),
  },
  {
    id: 'identity',
    label: t('Niet na te gaan wie het is', 'Cannot check who it is'),
    law: t('artikel 11 en artikel 12 lid 2 en 6 AVG', 'article 11 and article 12(2) and (6) GDPR'),
    letter: t('Wij konden niet nagaan wie u bent.', 'We could not check who you are.'),
  },
  {
    id: 'excessive',
    label: t('Duidelijk zonder grond of steeds hetzelfde', 'Clearly unfounded or repetitive'),
    hint: t('u moet het kunnen laten zien', 'you must be able to show it'),
    law: t('artikel 12 lid 5 AVG', 'article 12(5) GDPR'),
    letter: t(`Dit verzoek is duidelijk ongegrond of gaat veel verder dan nodig.
               This request is manifestly unfounded or excessive.`),
  },
];

/** The ground with this id; what a person typed instead has none. */
export function refusalGround(id: unknown): RefusalGround | undefined {
  return refusalGrounds.find((ground) => ground.id === id);
}
