// Being away for a while: who takes over.
import type { Checklist } from '../../../core/engine/checklist.js';

export const absence: Checklist = {
  id: 'absence',
  version: 1,
  access: 'flow',
  author: 'author',
  title: { nl: 'Afwezig', en: 'Away' },
  sections: [
    {
      id: 'absence',
      title: { nl: 'Afwezig', en: 'Away' },
      intro: { nl: 'Waarom u weg bent, hoeft hier niet te staan.', en: 'Why you are away need not be here.' },
      form: true,
      questions: [
        {
          id: 'from',
          kind: 'day',
          only: 'future',
          ask: { nl: 'Vanaf welke dag bent u weg?', en: 'From which day are you away?' },
          label: { nl: 'Vanaf', en: 'From' },
          why: {
            nl: 'Vanaf die dag gaan uw berichten naar de vervanger.',
            en: 'From that day your messages go to the deputy.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: { nl: 'Bijvoorbeeld: morgen', en: 'For example: tomorrow' },
        },
        {
          id: 'until',
          kind: 'day',
          only: 'future',
          ask: { nl: 'Tot en met welke dag?', en: 'Until which day, that day included?' },
          label: { nl: 'Tot en met', en: 'Until' },
          why: {
            nl: 'Daarna krijgt u uw berichten weer zelf.',
            en: 'After that you get your messages yourself again.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: { nl: 'Vul de laatste dag in dat u weg bent.', en: 'Enter the last day that you are away.' },
        },
        {
          id: 'deputy',
          kind: 'person',
          none: { nl: 'Niemand', en: 'Nobody' },
          ask: { nl: 'Wie vervangt u zolang?', en: 'Who replaces you meanwhile?' },
          label: { nl: 'Vervanger', en: 'Deputy' },
          why: {
            nl: 'Een datalek wacht niet tot u terug bent. De vervanger krijgt dan de melding.',
            en: 'A data breach does not wait until you are back. The deputy then gets the report.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Kiest u "Niemand"? Dan blijven de berichten naar u gaan.',
            en: 'If you choose "Nobody", the messages keep going to you.',
          },
        },
      ],
    },
  ],
};
