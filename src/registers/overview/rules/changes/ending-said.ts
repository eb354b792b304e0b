// What the register says of what is being wound down, and of what was cleared.
import { t } from '../../../../core/text.js';
import type { Saying } from '../said-in-sentences.js';

/** Until it was cleared, who does it and by when; then the day and the name. */
export const endingSaying: Saying = {
  of: 'ending',
  begins: t('{what}.', '{what}.'),
  cells: [
    {
      of: 'why',
      options: {
        'not-needed': t('Dit is niet nodig.', 'This is not needed.'),
        ended: t('Wij doen dit niet meer.', 'We no longer do this.'),
        stopped: t('Wij gebruiken dit niet meer.', 'We no longer use this.'),
        term: t('De bewaartermijn was om.', 'The term was over.'),
      },
    },
    { of: 'where', text: t('Het staat in of bij: {value}.', 'It is kept in or with: {value}.') },
    { of: 'by', text: t('Wordt afgebouwd: uiterlijk op {value}.', 'Being wound down: by {value}.') },
    { of: 'who', text: t('{value} ruimt het op.', '{value} clears it.') },
    { of: 'done', text: t('Opgeschoond op {value}.', 'Cleared on {value}.') },
    { of: 'done-by', text: t('Door {value}.', 'By {value}.') },
  ],
};
