// What the bot itself keeps about people belongs in the register too.
import type { Template } from '../engine/checklist.js';

/**
 * There is no proposal for `outside-eea`: it depends on where the organisation's own chat program keeps its data,
 * and about that nothing is claimed here.
 */
export const thisBot: Template = {
  id: 'this-bot',
  version: 1,
  checklist: 'controller-activity',
  name: { nl: 'AVG-maatje', en: 'AVG-maatje' },
  describes: {
    nl: 'Wat deze bot zelf bewaart: wie hem gebruikt, en wat die antwoordt.',
    en: 'What this bot itself keeps: who uses it, and what they answer.',
  },
  values: {
    name: { nl: 'Register bijhouden met AVG-maatje', en: 'Keeping the register with AVG-maatje' },
    purposes: ['r1', 'r2', 'r3'],
    'purposes/r1/purpose': {
      nl: 'Het register bijhouden en kunnen laten zien',
      en: 'Keeping the register and being able to show it',
    },
    'purposes/r1/basis': 'legal',
    'purposes/r1/legal-which': { nl: 'Art. 30 en art. 5 lid 2 AVG', en: 'Art. 30 and art. 5(2) GDPR' },
    'purposes/r2/purpose': {
      nl: 'Datalekken opschrijven en afhandelen',
      en: 'Writing down and handling data breaches',
    },
    'purposes/r2/basis': 'legal',
    'purposes/r2/legal-which': { nl: 'Art. 33 lid 5 en art. 5 lid 2 AVG', en: 'Art. 33(5) and art. 5(2) GDPR' },
    'purposes/r3/purpose': { nl: 'Privacyvragen van mensen beantwoorden', en: 'Answering privacy requests' },
    'purposes/r3/basis': 'legal',
    'purposes/r3/legal-which': { nl: 'Art. 12 en art. 5 lid 2 AVG', en: 'Art. 12 and art. 5(2) GDPR' },
    subjects: ['bot-users', 'requesters', 'breach-people'],
    data: ['name', 'account', 'email', 'phone', 'bot-answers', 'activity-log', 'breach-reports', 'privacy-requests'],
    sensitive: ['none'],
    bsn: 'no',
    source: ['self', 'colleague', 'own-systems'],
    obligatory: 'voluntary',
    recipients: ['nobody'],
    retention: ['r1', 'r2', 'r3'],
    'retention/r1/category': { nl: 'Het register, en wie wat veranderde', en: 'The register, and who changed what' },
    'retention/r1/term': 5,
    'retention/r1/unit': 'years',
    'retention/r1/start': 'no-longer-used',
    'retention/r1/label': 'own-choice',
    'retention/r1/ground': {
      nl: 'Zo kunnen wij later laten zien wat wij deden (art. 5 lid 2 AVG).',
      en: 'Then we can show later what we did (art. 5(2) GDPR).',
    },
    'retention/r2/category': { nl: 'Meldingen van datalekken', en: 'Reports of data breaches' },
    'retention/r2/term': 5,
    'retention/r2/unit': 'years',
    'retention/r2/start': 'case-closed',
    'retention/r2/label': 'own-choice',
    'retention/r2/ground': {
      nl: 'Art. 33 lid 5 AVG noemt geen termijn. Zo kunnen wij later laten zien wat wij deden.',
      en: 'Art. 33(5) GDPR gives no term. Then we can show later what we did.',
    },
    'retention/r3/category': { nl: 'Privacyvragen en antwoorden', en: 'Privacy requests and answers' },
    'retention/r3/term': 5,
    'retention/r3/unit': 'years',
    'retention/r3/start': 'request-handled',
    'retention/r3/label': 'own-choice',
    'retention/r3/ground': {
      nl: 'Zo kunnen wij later laten zien wat wij antwoordden (art. 5 lid 2 AVG).',
      en: 'Then we can show later what we answered (art. 5(2) GDPR).',
    },
    security: ['authorised-only', 'fixed-log'],
    monitoring: ['none'],
    'review-interval': 'months-12',
  },
  options: {
    subjects: ['bot-users', 'requesters', 'breach-people', 'staff', 'customers', 'business-contacts'],
    data: ['name', 'account', 'email', 'phone', 'bot-answers', 'activity-log', 'breach-reports', 'privacy-requests'],
    recipients: ['supervisor', 'accountant', 'lawyer', 'insurer', 'police', 'nobody'],
    access: ['privacy', 'management', 'administration', 'hr', 'it', 'team-leads'],
    suppliers: [
      'catalogue:slack',
      'catalogue:microsoft-365',
      'catalogue:own-computer',
      'catalogue:it-support',
      'catalogue:transip',
      'catalogue:combell',
    ],
  },
};
