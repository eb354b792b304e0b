// Why a request, or a part of it, may be refused: reasons that the law gives, in plain words and as a sentence for the letter.
import type { Option } from '../../../core/engine/checklist.js';
import type { Text } from '../../../core/text.js';
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
    label: { nl: 'Een wet zegt dat wij het moeten bewaren', en: 'A law says that we must keep it' },
    hint: { nl: 'zoals facturen', en: 'such as invoices' },
    rows: ['erasure'],
    law: { nl: 'artikel 17 lid 3 onder b AVG', en: 'article 17(3)(b) GDPR' },
    letter: { nl: 'Wij moeten deze gegevens bewaren van de wet.', en: 'A law obliges us to keep these data.' },
  },
  {
    id: 'legal-claims',
    label: { nl: 'Nodig voor een rechtszaak of claim', en: 'Needed for a court case or claim' },
    rows: ['erasure'],
    law: { nl: 'artikel 17 lid 3 onder e AVG', en: 'article 17(3)(e) GDPR' },
    letter: {
      nl: 'Wij hebben deze gegevens nodig voor een juridisch geschil.',
      en: 'We need these data for a legal claim.',
    },
  },
  {
    id: 'expression',
    label: { nl: 'Vrijheid van meningsuiting en informatie', en: 'Freedom of expression and information' },
    rows: ['erasure'],
    law: { nl: 'artikel 17 lid 3 onder a AVG', en: 'article 17(3)(a) GDPR' },
    letter: {
      nl: 'De gegevens vallen onder de vrijheid van meningsuiting en informatie.',
      en: 'The data fall under the freedom of expression and information.',
    },
  },
  {
    id: 'still-needed',
    label: { nl: 'Nog nodig waarvoor wij ze kregen', en: 'Still needed for what we got them for' },
    rows: ['erasure'],
    law: { nl: 'artikel 17 lid 1 onder a AVG', en: 'article 17(1)(a) GDPR' },
    letter: {
      nl: 'Wij hebben deze gegevens nog nodig voor het doel waarvoor wij ze kregen.',
      en: 'We still need these data for the purpose for which we got them.',
    },
  },
  {
    id: 'is-correct',
    label: { nl: 'Het gegeven klopt', en: 'The data are right' },
    rows: ['rectification'],
    law: { nl: 'artikel 16 AVG', en: 'article 16 GDPR' },
    letter: {
      nl: 'Wij hebben gekeken en wij denken dat het gegeven klopt.',
      en: 'We checked and believe that the data are right.',
    },
  },
  {
    id: 'opinion',
    label: { nl: 'Het is een mening, geen feit', en: 'It is an opinion, not a fact' },
    hint: { nl: 'zet de kijk van de persoon erbij', en: 'add the view of the person' },
    rows: ['rectification'],
    law: { nl: 'artikel 16 AVG', en: 'article 16 GDPR' },
    letter: {
      nl: 'Dit is een mening of oordeel en geen feit. Wij hebben uw eigen kijk erbij gezet.',
      en: 'This is an opinion or judgment and not a fact. We added your own view to it.',
    },
  },
  {
    id: 'rights-of-others',
    label: { nl: 'Het raakt de rechten van anderen', en: 'It affects the rights of others' },
    rows: ['access', 'portability'],
    law: {
      nl: 'artikel 15 lid 4 en artikel 20 lid 4 AVG en artikel 41 UAVG',
      en: 'article 15(4) and article 20(4) GDPR and article 41 UAVG (Dutch implementation act)',
    },
    letter: { nl: 'Hiermee zouden wij de rechten van anderen schaden.', en: 'This would harm the rights of others.' },
  },
  {
    id: 'not-portable',
    label: { nl: 'Niet van de persoon zelf, of geen contract of toestemming', en: 'Not given by them, or no contract' },
    rows: ['portability'],
    law: { nl: 'artikel 20 lid 1 AVG', en: 'article 20(1) GDPR' },
    letter: {
      nl: 'Meenemen kan alleen met gegevens die u zelf gaf, bij een contract of met toestemming.',
      en: 'Only data that you gave yourself, under a contract or with consent, can be taken along.',
    },
  },
  {
    id: 'compelling',
    label: { nl: 'Ons belang weegt zwaarder', en: 'Our interest weighs more' },
    rows: ['stop-using'],
    law: { nl: 'artikel 21 lid 1 AVG', en: 'article 21(1) GDPR' },
    letter: {
      nl: 'Wij hebben dringende redenen die zwaarder wegen dan uw bezwaar.',
      en: 'We have compelling reasons that weigh more than your objection.',
    },
  },
  {
    id: 'no-restriction',
    label: { nl: 'Geen reden om het gebruik te beperken', en: 'No reason to restrict the use' },
    rows: ['stop-using'],
    law: { nl: 'artikel 18 lid 1 AVG', en: 'article 18(1) GDPR' },
    letter: {
      nl: 'Geen van de redenen uit de wet om het gebruik te beperken geldt hier.',
      en: 'None of the legal reasons to restrict the use applies here.',
    },
  },
  {
    id: 'no-automated-decision',
    label: { nl: 'Er besliste al een mens', en: 'A person decided already' },
    rows: ['human'],
    law: { nl: 'artikel 22 lid 1 AVG', en: 'article 22(1) GDPR' },
    letter: {
      nl: 'Dit besluit nam een mens, niet alleen een computer.',
      en: 'A person took this decision, not only a computer.',
    },
  },
  {
    id: 'no-data',
    label: { nl: 'Wij hebben geen gegevens van deze persoon', en: 'We have no data of this person' },
    law: { nl: 'artikel 12 lid 4 en artikel 15 lid 1 AVG', en: 'article 12(4) and article 15(1) GDPR' },
    letter: {
      nl: 'Wij hebben overal gekeken en geen gegevens van u gevonden.',
      en: 'We looked everywhere and found no data about you.',
    },
  },
  {
    id: 'identity',
    label: { nl: 'Niet na te gaan wie het is', en: 'Cannot check who it is' },
    law: { nl: 'artikel 11 en artikel 12 lid 2 en 6 AVG', en: 'article 11 and article 12(2) and (6) GDPR' },
    letter: { nl: 'Wij konden niet nagaan wie u bent.', en: 'We could not check who you are.' },
  },
  {
    id: 'excessive',
    label: { nl: 'Duidelijk zonder grond of steeds hetzelfde', en: 'Clearly unfounded or repetitive' },
    hint: { nl: 'u moet het kunnen laten zien', en: 'you must be able to show it' },
    law: { nl: 'artikel 12 lid 5 AVG', en: 'article 12(5) GDPR' },
    letter: {
      nl: 'Dit verzoek is duidelijk ongegrond of gaat veel verder dan nodig.',
      en: 'This request is manifestly unfounded or excessive.',
    },
  },
];

/** The ground with this id; what a person typed instead has none. */
export function refusalGround(id: unknown): RefusalGround | undefined {
  return refusalGrounds.find((ground) => ground.id === id);
}
