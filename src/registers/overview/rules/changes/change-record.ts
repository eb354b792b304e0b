// A change that was followed through, or will be on its day: what it was, and what it did. Written by the program alone.

import type { Checklist } from '../../../../core/engine/checklist.js';
import { day, section, text } from '../../../../core/engine/questions.js';
import { t } from '../../../../core/text.js';

const why = [
  'Zo kan alles wat erbij hoort in één keer terug.',
  'Then everything that belongs to it can be taken back at once.',
] as const;
const law = ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'] as const;

export const changeRecord: Checklist = {
  id: 'change',
  version: 1,
  access: 'organisation',
  title: t('Wijzigingen', 'Changes'),
  sections: [
    section('change', {
      title: ['Wijziging', 'Change'],
      later: true,
      beside: true,
      aside: true,
      questions: [
        text('what', {
          optional: true,
          ask: ['Wat veranderde er?', 'What changed?'],
          label: ['Wat', 'What'],
          why,
          law,
        }),
        text('words', {
          optional: true,
          ask: ['Welke naam of welk adres hoort daarbij?', 'Which name or address belongs to it?'],
          label: ['Naam of adres', 'Name or address'],
          why,
          law,
        }),
        day('from', {
          optional: true,
          ask: ['Vanaf welke dag?', 'From which day?'],
          label: ['Vanaf', 'From'],
          why,
          law,
        }),
        text('state', {
          optional: true,
          ask: ['Is het verwerkt?', 'Is it done?'],
          label: ['Verwerkt', 'Done'],
          why,
          law,
        }),
        text('did', {
          optional: true,
          max: 4000,
          ask: ['Welke rollen en beschrijvingen eindigden of kwamen erbij?', 'Which roles and records ended or came?'],
          label: ['Eindigde of kwam', 'Ended or came'],
          why,
          law,
        }),
      ],
    }),
  ],
};
