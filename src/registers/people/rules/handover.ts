// Passing a role or activities on to a colleague.

import type { Checklist } from '../../../core/engine/checklist.js';
import { choice, longText, options, person, section } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';

export const handover: Checklist = {
  id: 'handover',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Overdragen', 'Hand over'),
  sections: [
    section('handover', {
      title: ['Overdragen', 'Hand over'],
      form: true,
      questions: [
        choice('what', {
          options: options({
            'my-role': ['Mijn rol', 'My role', 'zoals privacy officer', 'such as privacy officer'],
            'my-activities': `Mijn activiteiten
                              My activities
                              de beschrijvingen die u actueel houdt
                              the descriptions you keep up to date`,
            both: ['Allebei', 'Both'],
          }),
          ask: ['Wat wilt u overdragen?', 'What do you want to hand over?'],
          label: ['Wat', 'What'],
          why: `Zo blijft er altijd iemand die het register bijhoudt.
                Then there is always somebody who keeps the register.`,
          law: ownChoice,
        }),
        person('to', {
          saidAs:
            /(?:\b(?:aan|naar|to) (?<who>\p{L}[\p{L}'’-]*)$|^(?:(?:en|dan|nu|hoi|trouwens)[ ,]+)*(?<who2>\p{L}[\p{L}'’-]*) (?:neemt .*\bover\b|wordt .*\bprivacy))/iu,
          notMe: true,
          ask: ['Aan wie?', 'To whom?'],
          label: ['Aan wie', 'To whom'],
          why: ['Deze collega krijgt hiervan een bericht.', 'This colleague gets a message about it.'],
          law: ownChoice,
        }),
        longText('note', {
          max: 1000,
          optional: true,
          ask: ['Wat moet deze collega nog weten?', 'What else should this colleague know?'],
          label: ['Bericht', 'Message'],
          why: ['Een goede overdracht scheelt zoeken.', 'A good handover saves searching.'],
          law: ownChoice,
          example: ["Noem geen namen van klanten of zieke collega's.", 'Do not name customers or sick colleagues.'],
        }),
      ],
    }),
  ],
};
