// What is not done yet to protect data, each with a date or a reason; for one activity and for the whole business.

import type { Section } from '../../../core/engine/checklist.js';
import { choice, day, is, options, rows, section, text } from '../../../core/engine/questions.js';
import { securityGaps } from './sources.js';

/** One row for each measure that is expected and not ticked. */
export const securityPlan: Section = section('security-plan', {
  title: ['Wat nog beter kan', 'What can still improve'],
  later: true,
  questions: [
    rows('security-plan', {
      item: ['voornemen', 'plan'],
      forEach: securityGaps,
      ask: ['Wat doet u met de punten die nog missen?', 'What do you do about the points that are missing?'],
      label: ['Nog te doen', 'Still to do'],
      why: `Alles hoeft niet morgen klaar. Met een datum blijft het wel op uw lijst.
            Not everything has to be done tomorrow. With a date it stays on your list.`,
      law: ['Art. 32 AVG', 'Art. 32 GDPR'],
      columns: [
        choice('plan', {
          options: options({
            planned: ['Dat gaan we doen', 'We will do that'],
            'not-here': ['Dat is hier niet nodig', 'That is not needed here'],
          }),
          ask: ['Wat doet u met "{row}"?', 'What do you do about "{row}"?'],
          label: ['Plan', 'Plan'],
          why: `De meeste bedrijven hebben dit. Misschien past het bij u niet.
                Most businesses have this. Perhaps it does not fit yours.`,
          law: ['Art. 32 lid 1 AVG', 'Art. 32(1) GDPR'],
        }),
        day('by', {
          only: 'future',
          when: is('plan', 'planned'),
          ask: ['Wanneer is het klaar?', 'When will it be done?'],
          label: ['Klaar op', 'Done on'],
          why: ['Een voornemen zonder datum blijft liggen.', 'A plan without a date is never done.'],
          law: ['Art. 32 lid 1 AVG; de datum is uw keuze', 'Art. 32(1) GDPR; the day is your choice'],
        }),
        text('why-not', {
          reason: true,
          when: is('plan', 'not-here'),
          ask: ['Waarom is het hier niet nodig?', 'Why is it not needed here?'],
          label: ['Waarom niet', 'Why not'],
          why: ['Met één zin kunt u het later uitleggen.', 'One sentence lets you explain it later.'],
          law: ['Art. 32 lid 1 en art. 5 lid 2 AVG', 'Art. 32(1) and art. 5(2) GDPR'],
        }),
      ],
    }),
  ],
});
