// Passing a role or activities on to a colleague.
import type { Checklist } from '../../../core/engine/checklist.js';

export const handover: Checklist = {
  id: 'handover',
  version: 1,
  access: 'flow',
  author: 'author',
  title: { nl: 'Overdragen', en: 'Hand over' },
  sections: [
    {
      id: 'handover',
      title: { nl: 'Overdragen', en: 'Hand over' },
      form: true,
      questions: [
        {
          id: 'what',
          kind: 'choice',
          options: [
            {
              id: 'my-role',
              label: { nl: 'Mijn rol', en: 'My role' },
              hint: { nl: 'zoals privacy officer', en: 'such as privacy officer' },
            },
            {
              id: 'my-activities',
              label: { nl: 'Mijn activiteiten', en: 'My activities' },
              hint: { nl: 'de beschrijvingen die u actueel houdt', en: 'the descriptions you keep up to date' },
            },
            { id: 'both', label: { nl: 'Allebei', en: 'Both' } },
          ],
          ask: { nl: 'Wat wilt u overdragen?', en: 'What do you want to hand over?' },
          label: { nl: 'Wat', en: 'What' },
          why: {
            nl: 'Zo blijft er altijd iemand die het register bijhoudt.',
            en: 'Then there is always somebody who keeps the register.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
        },
        {
          id: 'to',
          kind: 'person',
          ask: { nl: 'Aan wie?', en: 'To whom?' },
          label: { nl: 'Aan wie', en: 'To whom' },
          why: {
            nl: 'Deze collega krijgt hiervan een bericht.',
            en: 'This colleague gets a message about it.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
        },
        {
          id: 'note',
          kind: 'long-text',
          max: 1000,
          optional: true,
          ask: { nl: 'Wat moet deze collega nog weten?', en: 'What else should this colleague know?' },
          label: { nl: 'Bericht', en: 'Message' },
          why: { nl: 'Een goede overdracht scheelt zoeken.', en: 'A good handover saves searching.' },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: "Noem geen namen van klanten of zieke collega's.",
            en: 'Do not name customers or sick colleagues.',
          },
        },
      ],
    },
  ],
};
