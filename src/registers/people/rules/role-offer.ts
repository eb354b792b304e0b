// Giving somebody a role: the person accepts it in one tap. An adviser reads along until a day that is agreed.

import type { Checklist } from '../../../core/engine/checklist.js';
import { choice, day, options, person, section } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';
import { whoGetsRole } from './role-told.js';

export const roleOffer: Checklist = {
  id: 'role-offer',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Een rol geven', 'Give a role'),
  sections: [
    section('role-offer', {
      title: ['Een rol geven', 'Give a role'],
      form: true,
      questions: [
        choice('role', {
          options: options({
            adviser: ['Adviseur', 'Adviser', 'leest mee tot een dag die u kiest', 'reads along until a day you choose'],
            management: ['Directie', 'Management', 'mag alles zien en beslissen', 'may see and decide everything'],
            dpo: `Functionaris gegevensbescherming (FG)
                  Data protection officer (DPO)
                  ziet alles en geeft raad, beslist niet
                  sees everything and advises, decides nothing`,
          }),
          ask: ['Welke rol geeft u?', 'Which role do you give?'],
          label: ['Rol', 'Role'],
          why: ['Een rol bepaalt wat iemand mag zien en doen.', 'A role says what somebody may see and do.'],
          law: ['Art. 32 lid 4 AVG; voor de FG art. 38 AVG', 'Art. 32(4) GDPR; for the DPO art. 38 GDPR'],
        }),
        person('to', {
          saidAs: whoGetsRole,
          ask: ['Aan wie?', 'To whom?'],
          label: ['Aan wie', 'To whom'],
          why: ['Deze persoon krijgt de vraag of hij of zij het wil.', 'This person is asked whether they want it.'],
          law: ownChoice,
        }),
        day('until', {
          only: 'future',
          optional: true,
          // From when somebody reads along is no day until which they do.
          notWith: /\b(?:vanaf|sinds|per|ingang|from|since|as of)\b(?!.*\b(?:tot|t\/m|until|till)\b)/i,
          ask: ['Tot en met welke dag?', 'Until which day?'],
          label: ['Tot en met', 'Until'],
          why: `Wie van buiten meeleest, doet dat tot een afgesproken dag.
                Whoever reads along from outside does so until an agreed day.`,
          law: ownChoice,
          example: `Voor een adviseur is een dag nodig. Voor de andere rollen mag dit leeg blijven.
                    An adviser needs a day. For the other roles this may stay empty.`,
        }),
      ],
    }),
  ],
};
