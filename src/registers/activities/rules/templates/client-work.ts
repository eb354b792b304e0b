// Working with data of a client: the second register (art. 30(2) GDPR).

import type { Template } from '../../../../core/engine/template.js';
import { t } from '../../../../core/text.js';
import { everyActivity } from '../measures.js';

/** There is no proposal for who the client is and what is done for it: only the person knows. */
export const clientWork: Template = {
  id: 'client-work',
  version: 1,
  checklist: 'processor-activity',
  name: t('Werk voor een klant', 'Work for a client'),
  describes: t(`Voor wie met gegevens van een ander werkt, zoals een salarisbureau. Eén beschrijving per klant.
                For those who work with data of somebody else, such as a payroll bureau. One description per client.`),
  values: { suppliers: ['none'], security: everyActivity },
};
