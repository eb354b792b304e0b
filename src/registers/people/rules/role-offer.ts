// Giving somebody a role: the person accepts it in one tap. An adviser reads along until a day that is agreed.
import type { Checklist } from '../../../core/engine/checklist.js';

const ownChoice = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

export const roleOffer: Checklist = {
  id: 'role-offer',
  version: 1,
  access: 'flow',
  author: 'author',
  title: { nl: 'Een rol geven', en: 'Give a role' },
  sections: [
    {
      id: 'role-offer',
      title: { nl: 'Een rol geven', en: 'Give a role' },
      form: true,
      questions: [
        {
          id: 'role',
          kind: 'choice',
          options: [
            {
              id: 'adviser',
              label: { nl: 'Adviseur', en: 'Adviser' },
              hint: { nl: 'leest mee tot een dag die u kiest', en: 'reads along until a day you choose' },
            },
            {
              id: 'management',
              label: { nl: 'Directie', en: 'Management' },
              hint: { nl: 'mag alles zien en beslissen', en: 'may see and decide everything' },
            },
            {
              id: 'dpo',
              label: { nl: 'Functionaris gegevensbescherming (FG)', en: 'Data protection officer (DPO)' },
              hint: {
                nl: 'ziet alles en geeft raad, beslist niet',
                en: 'sees everything and advises, decides nothing',
              },
            },
          ],
          ask: { nl: 'Welke rol geeft u?', en: 'Which role do you give?' },
          label: { nl: 'Rol', en: 'Role' },
          why: { nl: 'Een rol bepaalt wat iemand mag zien en doen.', en: 'A role says what somebody may see and do.' },
          law: {
            nl: 'Art. 32 lid 4 AVG; voor de FG art. 38 AVG',
            en: 'Art. 32(4) GDPR; for the DPO art. 38 GDPR',
          },
        },
        {
          id: 'to',
          kind: 'person',
          ask: { nl: 'Aan wie?', en: 'To whom?' },
          label: { nl: 'Aan wie', en: 'To whom' },
          why: {
            nl: 'Deze persoon krijgt de vraag of hij of zij het wil.',
            en: 'This person is asked whether they want it.',
          },
          law: ownChoice,
        },
        {
          id: 'until',
          kind: 'day',
          only: 'future',
          optional: true,
          ask: { nl: 'Tot en met welke dag?', en: 'Until which day?' },
          label: { nl: 'Tot en met', en: 'Until' },
          why: {
            nl: 'Wie van buiten meeleest, doet dat tot een afgesproken dag.',
            en: 'Whoever reads along from outside does so until an agreed day.',
          },
          law: ownChoice,
          example: {
            nl: 'Voor een adviseur is een dag nodig. Voor de andere rollen mag dit leeg blijven.',
            en: 'An adviser needs a day. For the other roles this may stay empty.',
          },
        },
      ],
    },
  ],
};
