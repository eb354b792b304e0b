// What cannot both be right about the business itself.
import { type Contradiction, contradictions } from '../../../core/warnings/contradiction.js';

const law = ['art. 30 lid 1 AVG', 'art. 30(1) GDPR'] as const;

export const contradictionsOfOrganisation: readonly Contradiction[] = [
  {
    id: 'webshop-no-website',
    when: [
      { at: 'sells-online', has: [true] },
      { at: 'has-website', has: [false] },
    ],
    title: ['online verkopen zonder website', 'selling online without a website'],
    says: `U verkoopt op internet, en u zegt dat u geen website hebt.
           You sell on the internet, and you say that you have no website.`,
    law,
    ways: [
      { id: 'website', label: ['Ik heb een website', 'I have a website'], sets: { 'has-website': true } },
      { id: 'shop', label: ['Ik verkoop niet op internet', 'I do not sell online'], sets: { 'sells-online': false } },
    ],
  },
  {
    id: 'webshop-no-sales',
    when: [
      { at: 'sector', has: ['webshop'] },
      { at: 'sells-online', has: [false] },
    ],
    title: ['een webwinkel die niet online verkoopt', 'a webshop that does not sell online'],
    says: `U hebt een webwinkel, en u zegt dat u niets op internet verkoopt.
           You have a webshop, and you say that you sell nothing on the internet.`,
    law,
    ways: [
      { id: 'sells', label: ['Ik verkoop op internet', 'I sell online'], sets: { 'sells-online': true } },
      { id: 'sector', label: ['Het is een ander bedrijf', 'It is another business'], ask: 'sector' },
    ],
  },
  {
    id: 'sales-no-customers',
    when: [
      { at: 'sells-online', has: [true] },
      { at: 'has-customers', has: [false] },
    ],
    title: ['online verkopen zonder klanten', 'selling online without customers'],
    says: `U verkoopt op internet, en u zegt dat u geen gegevens van klanten bewaart.
           You sell on the internet, and you say that you keep no data about customers.`,
    law,
    ways: [
      { id: 'customers', label: ['Ik heb klanten', 'I have customers'], sets: { 'has-customers': true } },
      { id: 'shop', label: ['Ik verkoop niet op internet', 'I do not sell online'], sets: { 'sells-online': false } },
    ],
  },
  {
    id: 'alone-with-staff',
    unlessExplained: true,
    when: [
      { at: 'has-staff', has: [true] },
      { at: 'staff', words: /^1$/ },
    ],
    title: ['alleen, en toch personeel', 'alone, and staff all the same'],
    says: `Er werkt één mens in uw bedrijf, u meegeteld, en u hebt personeel in dienst.
           One person works in your business, including you, and you employ staff.`,
    law,
    ways: [
      { id: 'count', label: ['Er werken meer mensen', 'More people work there'], ask: 'staff' },
      { id: 'alone', label: ['Ik heb geen personeel', 'I have no staff'], sets: { 'has-staff': false } },
    ],
  },
];

export const contradictionsInOrganisation = contradictions(contradictionsOfOrganisation);
