// What is not done yet to protect data, each with a date or a reason; for one activity and for the whole business.

import type { Section } from '../../../core/engine/checklist.js';
import { securityGaps } from './sources.js';

/** One row for each measure that is expected and not ticked. */
export const securityPlan: Section = {
  id: 'security-plan',
  title: { nl: 'Wat nog beter kan', en: 'What can still improve' },
  later: true,
  questions: [
    {
      id: 'security-plan',
      kind: 'rows',
      item: { nl: 'voornemen', en: 'plan' },
      forEach: securityGaps,
      ask: { nl: 'Wat doet u met de punten die nog missen?', en: 'What do you do about the points that are missing?' },
      label: { nl: 'Nog te doen', en: 'Still to do' },
      why: {
        nl: 'Alles hoeft niet morgen klaar. Met een datum blijft het wel op uw lijst.',
        en: 'Not everything has to be done tomorrow. With a date it stays on your list.',
      },
      law: { nl: 'Art. 32 AVG', en: 'Art. 32 GDPR' },
      columns: [
        {
          id: 'plan',
          kind: 'choice',
          options: [
            { id: 'planned', label: { nl: 'Dat gaan we doen', en: 'We will do that' } },
            { id: 'not-here', label: { nl: 'Dat is hier niet nodig', en: 'That is not needed here' } },
          ],
          ask: { nl: 'Wat doet u met "{row}"?', en: 'What do you do about "{row}"?' },
          label: { nl: 'Plan', en: 'Plan' },
          why: {
            nl: 'De meeste bedrijven hebben dit. Misschien past het bij u niet.',
            en: 'Most businesses have this. Perhaps it does not fit yours.',
          },
          law: { nl: 'Art. 32 lid 1 AVG', en: 'Art. 32(1) GDPR' },
        },
        {
          id: 'by',
          kind: 'day',
          only: 'future',
          when: { question: 'plan', is: 'planned' },
          ask: { nl: 'Wanneer is het klaar?', en: 'When will it be done?' },
          label: { nl: 'Klaar op', en: 'Done on' },
          why: { nl: 'Een voornemen zonder datum blijft liggen.', en: 'A plan without a date is never done.' },
          law: { nl: 'Art. 32 lid 1 AVG; de datum is uw keuze', en: 'Art. 32(1) GDPR; the day is your choice' },
        },
        {
          id: 'why-not',
          kind: 'text',
          reason: true,
          when: { question: 'plan', is: 'not-here' },
          ask: { nl: 'Waarom is het hier niet nodig?', en: 'Why is it not needed here?' },
          label: { nl: 'Waarom niet', en: 'Why not' },
          why: { nl: 'Met één zin kunt u het later uitleggen.', en: 'One sentence lets you explain it later.' },
          law: { nl: 'Art. 32 lid 1 en art. 5 lid 2 AVG', en: 'Art. 32(1) and art. 5(2) GDPR' },
        },
      ],
    },
  ],
};
