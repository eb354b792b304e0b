// The file of one request: from receipt to answer, with what was decided, where it was done and who was told (art. 12 to 22 GDPR).

import type { Checklist } from '../../../core/engine/checklist.js';
import { askingSections } from '../../../core/finding-out.js';
import { logbook } from '../../../core/logbook.js';
import { t } from '../../../core/text.js';
import { requestAnswer } from './answer.js';
import { closed, escalated } from './conditions.js';
import { requestHandling } from './handling.js';
import { whoAsks } from './hearing/who-asks.js';
import { requestReceived } from './received.js';

export const request: Checklist = {
  id: 'request',
  version: 4,
  access: 'request',
  secret: true,
  duties: { questions: ['places/who'], open: ['concept'], doneBy: 'result' },
  author: 'reporter',
  relations: [
    { relation: 'applicant', question: 'applicant' },
    { relation: 'assignee', question: 'places/who' },
    { relation: 'invited', question: 'invited/person' },
    { relation: 'escalated', role: 'management', when: escalated },
  ],
  title: t('Verzoek', 'Request'),
  prefix: 'R',
  confirmsItself: true,
  confirmsWhen: closed,
  goesOnWith: t(`Typ /verzoek om verder te gaan, vandaag of later.
                 Type /verzoek to go on, today or later.`),
  looksAtOrganisation: true,
  // The letter about access tells all of them, and erasing is weighed against what they keep.
  looksAtActivities: 'all',
  looksAtSuppliers: true,
  sections: [
    // Asked when it was reported; it is changed when somebody says so.
    { ...requestReceived, later: true, beside: true },
    ...whoAsks,
    ...requestHandling,
    ...requestAnswer,
    // What was done and heard, as it was told: it counts for no answer.
    logbook(['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR']),
    ...askingSections,
  ],
};
