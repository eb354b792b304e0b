// What the bot itself keeps about people belongs in the register too.

import type { Template } from '../../../../core/engine/template.js';
import { t } from '../../../../core/text.js';
import { ids } from '../../../../core/word-list.js';

/**
 * There is no proposal for `outside-eea`: it depends on where the organisation's own chat program keeps its data,
 * and about that nothing is claimed here.
 */
export const thisBot: Template = {
  id: 'this-bot',
  version: 1,
  checklist: 'controller-activity',
  name: t('AVG-maatje', 'AVG-maatje'),
  describes: t(`Wat deze bot zelf bewaart: wie hem gebruikt, en wat die antwoordt.
                What this bot itself keeps: who uses it, and what they answer.`),
  values: {
    name: t('Register bijhouden met AVG-maatje', 'Keeping the register with AVG-maatje'),
    purposes: ['r1', 'r2', 'r3'],
    'purposes/r1/purpose': t(`Het register bijhouden en kunnen laten zien
                              Keeping the register and being able to show it`),
    'purposes/r1/basis': 'legal',
    'purposes/r1/legal-which': t('Art. 30 en art. 5 lid 2 AVG', 'Art. 30 and art. 5(2) GDPR'),
    'purposes/r2/purpose': t('Datalekken opschrijven en afhandelen', 'Writing down and handling data breaches'),
    'purposes/r2/basis': 'legal',
    'purposes/r2/legal-which': t('Art. 33 lid 5 en art. 5 lid 2 AVG', 'Art. 33(5) and art. 5(2) GDPR'),
    'purposes/r3/purpose': t('Privacyvragen van mensen beantwoorden', 'Answering privacy requests'),
    'purposes/r3/basis': 'legal',
    'purposes/r3/legal-which': t('Art. 12 en art. 5 lid 2 AVG', 'Art. 12 and art. 5(2) GDPR'),
    subjects: ['bot-users', 'requesters', 'breach-people'],
    data: ['name', 'account', 'email', 'phone', 'bot-answers', 'activity-log', 'breach-reports', 'privacy-requests'],
    sensitive: ['none'],
    bsn: 'no',
    source: ['self', 'colleague', 'own-systems'],
    obligatory: 'voluntary',
    recipients: ['nobody'],
    retention: ['r1', 'r2', 'r3', 'r4', 'r5'],
    'retention/r1/category': t('Het register, en wie wat veranderde', 'The register, and who changed what'),
    'retention/r1/term': 5,
    'retention/r1/unit': 'years',
    'retention/r1/start': 'no-longer-used',
    'retention/r1/label': 'own-choice',
    'retention/r1/ground': t(`Zo kunnen wij later laten zien wat wij deden (art. 5 lid 2 AVG).
                              Then we can show later what we did (art. 5(2) GDPR).`),
    'retention/r2/category': t('Meldingen van datalekken', 'Reports of data breaches'),
    'retention/r2/term': 5,
    'retention/r2/unit': 'years',
    'retention/r2/start': 'case-closed',
    'retention/r2/label': 'own-choice',
    'retention/r2/ground': t(`Art. 33 lid 5 AVG noemt geen termijn. Zo kunnen wij later laten zien wat wij deden.
                              Art. 33(5) GDPR gives no term. Then we can show later what we did.`),
    'retention/r3/category': t('Privacyvragen en antwoorden', 'Privacy requests and answers'),
    'retention/r3/term': 5,
    'retention/r3/unit': 'years',
    'retention/r3/start': 'request-handled',
    'retention/r3/label': 'own-choice',
    'retention/r3/ground': t('Zo kunnen wij onze antwoorden laten zien', 'Then we can show our answers'),
    'retention/r4/category': t(`Een bestand dat iemand begon in te lezen en niet afmaakte
                                A file that somebody began to read in and did not finish`),
    'retention/r4/term': 14,
    'retention/r4/unit': 'days',
    'retention/r4/start': 'event-date',
    'retention/r4/label': 'own-choice',
    'retention/r4/ground': t(`Dan is het nog af te maken, en daarna heeft niemand het meer nodig.
                              Until then it can be finished, and afterwards nobody needs it any more.`),
    'retention/r5/category': t('Wat gewist is, in reservekopieën', 'What was erased, in back-ups'),
    'retention/r5/term': 30,
    'retention/r5/unit': 'days',
    'retention/r5/start': 'event-date',
    'retention/r5/label': 'own-choice',
    'retention/r5/ground': t('Voor als er iets stukgaat', 'In case something breaks'),
    security: ['authorised-only', 'fixed-log'],
    monitoring: ['none'],
    reuse: 'no',
    automated: 'no',
    risks: ['none'],
    'review-interval': 'months-12',
  },
  options: {
    subjects: ['bot-users', 'requesters', 'breach-people', 'staff', 'customers', 'business-contacts'],
    data: ['name', 'account', 'email', 'phone', 'bot-answers', 'activity-log', 'breach-reports', 'privacy-requests'],
    recipients: ['supervisor', 'accountant', 'lawyer', 'insurer', 'police', 'nobody'],
    access: ['privacy', 'management', 'administration', 'hr', 'it', 'team-leads'],
    suppliers: ids(`catalogue:slack catalogue:microsoft-365 catalogue:own-computer catalogue:it-support
      catalogue:transip catalogue:combell`),
  },
};
