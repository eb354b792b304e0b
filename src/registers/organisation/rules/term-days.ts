// On which days a legal term does not end: the certain ones always, the others when the organisation says so.
import type { Section } from '../../../core/engine/checklist.js';
import { holidays } from '../../../core/law/holidays.js';

export const termDays: Section = {
  id: 'term-days',
  title: { nl: 'Termijnen', en: 'Terms' },
  later: true,
  questions: [
    {
      id: 'more-holidays',
      kind: 'choices',
      none: 'none',
      optional: true,
      options: [
        ...holidays.filter(({ counts }) => !counts).map(({ name, label, law }) => ({ id: name, label, hint: law })),
        { id: 'none', label: { nl: 'Geen van deze', en: 'None of these' } },
      ],
      ask: {
        nl: 'Welke dagen tellen bij u nog meer als feestdag?',
        en: 'Which other days count as holidays with you?',
      },
      label: { nl: 'Extra feestdagen', en: 'Extra holidays' },
      why: {
        nl: 'Eindigt een termijn op een feestdag, dan schuift die op. Van deze dagen is dat niet zeker.',
        en: 'A term that ends on a holiday moves on. Of these days that is not certain.',
      },
      law: {
        nl: 'Art. 3 lid 4 Verordening 1182/71 en de Algemene termijnenwet',
        en: 'Art. 3(4) Regulation 1182/71 and the Dutch act on terms',
      },
      example: {
        nl: 'Niets kiezen geeft de vroegste datum. Dat is altijd veilig.',
        en: 'Choosing nothing gives the earliest date. That is always safe.',
      },
    },
  ],
};
