// On which days a legal term does not end: the certain ones always, the others when the organisation says so.

import type { Section } from '../../../core/engine/checklist.js';
import { choices, section } from '../../../core/engine/questions.js';
import { holidays } from '../../../core/law/holidays.js';
import { t } from '../../../core/text.js';

export const termDays: Section = section('term-days', {
  title: ['Termijnen', 'Terms'],
  later: true,
  questions: [
    choices('more-holidays', {
      none: 'none',
      optional: true,
      options: [
        ...holidays.filter(({ counts }) => !counts).map(({ name, label, law }) => ({ id: name, label, hint: law })),
        { id: 'none', label: t('Geen van deze', 'None of these') },
      ],
      ask: ['Welke dagen tellen bij u nog meer als feestdag?', 'Which other days count as holidays with you?'],
      label: ['Extra feestdagen', 'Extra holidays'],
      why: `Eindigt een termijn op een feestdag, dan schuift die op. Van deze dagen is dat niet zeker.
            A term that ends on a holiday moves on. Of these days that is not certain.`,
      law: `Art. 3 lid 4 Verordening 1182/71 en de Algemene termijnenwet
            Art. 3(4) Regulation 1182/71 and the Dutch act on terms`,
      example: `Niets kiezen geeft de vroegste datum. Dat is altijd veilig.
                Choosing nothing gives the earliest date. That is always safe.`,
    }),
  ],
});
