// How a request came in: asked of whoever notices it, and the first part of its file.

import type { Section } from '../../../core/engine/checklist.js';
import { requestKinds } from './advice.js';
import { kindsOfRequest } from './kinds.js';

export const requestReceived: Section = {
  id: 'received',
  title: { nl: 'Het verzoek', en: 'The request' },
  intro: {
    nl: 'Vraagt iemand iets over zijn eigen gegevens? Dan heeft die persoon recht op een antwoord.',
    en: 'Does somebody ask something about their own data? Then that person has a right to an answer.',
  },
  form: true,
  questions: [
    {
      id: 'words',
      kind: 'long-text',
      max: 2000,
      ask: { nl: 'Wat vraagt deze persoon?', en: 'What does this person ask?' },
      label: { nl: 'De vraag', en: 'The question' },
      why: { nl: 'Zo antwoordt u op wat echt gevraagd is.', en: 'Then you answer what was really asked.' },
      law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      example: {
        nl: 'In eigen woorden is goed. Stuur de gegevens zelf niet mee: geen BSN, geen wachtwoord, niets medisch.',
        en: 'Their own words are good. Do not send the data along: no BSN, no password, nothing medical.',
      },
    },
    {
      id: 'kinds',
      kind: 'choices',
      options: kindsOfRequest,
      finds: requestKinds,
      explains: ['rectification', 'access-right', 'erasure', 'objection', 'portability'],
      ask: { nl: 'Wat wil deze persoon?', en: 'What does this person want?' },
      label: { nl: 'Soort verzoek', en: 'Kind of request' },
      why: {
        nl: 'Voor elke soort gelden andere stappen. U mag er meer kiezen.',
        en: 'Each kind has its own steps. You may pick more than one.',
      },
      law: { nl: 'Art. 7 lid 3 en art. 15 tot en met 22 AVG', en: 'Art. 7(3) and art. 15 to 22 GDPR' },
    },
    {
      id: 'about',
      kind: 'choice',
      options: [
        { id: 'me', label: { nl: 'Mijzelf', en: 'Myself' } },
        { id: 'customer', label: { nl: 'Een klant', en: 'A customer' } },
        { id: 'applicant', label: { nl: 'Een sollicitant', en: 'A job applicant' } },
        { id: 'colleague', label: { nl: 'Een collega of oud-collega', en: 'A colleague or former colleague' } },
        {
          id: 'client',
          label: { nl: 'Iemand van een opdrachtgever', en: 'Somebody of a client' },
          hint: { nl: 'Wij bewaren de gegevens voor een ander bedrijf', en: 'We keep the data for another business' },
        },
        { id: 'other', label: { nl: 'Iemand anders', en: 'Somebody else' } },
      ],
      ask: { nl: 'Over wie gaat het?', en: 'Who is it about?' },
      label: { nl: 'Over wie', en: 'About whom' },
      why: {
        nl: 'Bewaren wij de gegevens voor een ander bedrijf? Dan beslist dat bedrijf en sturen wij het door.',
        en: 'Do we keep the data for another business? Then that business decides and we pass it on.',
      },
      law: { nl: 'Art. 12 lid 2 en art. 28 lid 3 onder e AVG', en: 'Art. 12(2) and art. 28(3)(e) GDPR' },
    },
    {
      id: 'who',
      kind: 'text',
      max: 80,
      optional: true,
      ask: { nl: 'Waaraan herkennen wij deze persoon?', en: 'How do we recognise this person?' },
      label: { nl: 'Herkennen aan', en: 'Recognised by' },
      why: {
        nl: "Collega's zoeken hiermee in hun programma. Meer dan dit is niet nodig.",
        en: 'Colleagues search their program with it. More than this is not needed.',
      },
      law: { nl: 'Art. 5 lid 1 onder c AVG', en: 'Art. 5(1)(c) GDPR' },
      example: {
        nl: 'Voorletters en klantnummer zijn genoeg, zoals "J.V., klant 1042". Gaat het over uzelf? Laat het leeg.',
        en: 'Initials and a customer number are enough, such as "J.V., customer 1042". Is it about yourself? Leave it empty.',
      },
    },
    {
      id: 'received',
      kind: 'day',
      only: 'past',
      proposes: 'today',
      ask: { nl: 'Wanneer kwam de vraag binnen?', en: 'When did the question come in?' },
      label: { nl: 'Ontvangen', en: 'Received' },
      why: {
        nl: 'Vanaf deze dag telt de maand voor het antwoord, ook in het weekend.',
        en: 'The month for the answer counts from this day, also in a weekend.',
      },
      law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      example: {
        nl: 'De dag dat iemand van ons het kreeg, niet de dag dat u dit leest.',
        en: 'The day that one of us got it, not the day that you read this.',
      },
    },
    {
      id: 'how',
      kind: 'choice',
      optional: true,
      options: [
        { id: 'spoken', label: { nl: 'Aan de balie of telefoon', en: 'At the counter or by phone' } },
        { id: 'mail', label: { nl: 'Per e-mail', en: 'By e-mail' } },
        { id: 'chat', label: { nl: 'In een chat of op social media', en: 'In a chat or on social media' } },
        { id: 'letter', label: { nl: 'Met een brief', en: 'By letter' } },
        { id: 'form', label: { nl: 'Met een formulier', en: 'By a form' } },
      ],
      ask: { nl: 'Hoe kwam de vraag binnen?', en: 'How did the question come in?' },
      label: { nl: 'Hoe ontvangen', en: 'How received' },
      why: {
        nl: 'Elke manier telt. Op een digitale vraag antwoordt u ook digitaal.',
        en: 'Every way counts. A digital question gets a digital answer.',
      },
      law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
    },
  ],
};
