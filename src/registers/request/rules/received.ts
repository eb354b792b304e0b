// How a request came in: asked of whoever notices it, and the first part of its file.

import { choice, choices, day, longText, options, section, text } from '../../../core/engine/questions.js';
import { requestKinds } from './advice.js';
import { arrivedThen, arrivedUnsure } from './hearing/arrived.js';
import { kindsOfRequest } from './kinds.js';

export const requestReceived = section('received', {
  title: ['Het verzoek', 'The request'],
  intro: `Vraagt iemand iets over zijn eigen gegevens? Dan heeft die persoon recht op een antwoord.
          Does somebody ask something about their own data? Then that person has a right to an answer.`,
  form: true,
  questions: [
    longText('words', {
      max: 2000,
      ask: ['Wat vraagt deze persoon?', 'What does this person ask?'],
      label: ['De vraag', 'The question'],
      why: ['Zo antwoordt u op wat echt gevraagd is.', 'Then you answer what was really asked.'],
      law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      example: `In eigen woorden is goed. Stuur de gegevens zelf niet mee: geen BSN, geen wachtwoord, niets medisch.
                Their own words are good. Do not send the data along: no BSN, no password, nothing medical.`,
    }),
    choices('kinds', {
      options: kindsOfRequest,
      finds: requestKinds,
      explains: ['rectification', 'access-right', 'erasure', 'objection', 'portability'],
      ask: ['Wat wil deze persoon?', 'What does this person want?'],
      label: ['Soort verzoek', 'Kind of request'],
      why: `Voor elke soort gelden andere stappen. U mag er meer kiezen.
            Each kind has its own steps. You may pick more than one.`,
      law: ['Art. 7 lid 3 en art. 15 tot en met 22 AVG', 'Art. 7(3) and art. 15 to 22 GDPR'],
    }),
    choice('about', {
      options: options({
        me: ['Mijzelf', 'Myself'],
        customer: ['Een klant', 'A customer'],
        applicant: ['Een sollicitant', 'A job applicant'],
        colleague: ['Een collega of oud-collega', 'A colleague or former colleague'],
        client: `Iemand van een opdrachtgever
                 Somebody of a client
                 Wij bewaren de gegevens voor een ander bedrijf
                 We keep the data for another business`,
        other: ['Iemand anders', 'Somebody else'],
      }),
      ask: ['Over wie gaat het?', 'Who is it about?'],
      label: ['Over wie', 'About whom'],
      why: `Bewaren wij de gegevens voor een ander bedrijf? Dan beslist dat bedrijf en sturen wij het door.
            Do we keep the data for another business? Then that business decides and we pass it on.`,
      law: ['Art. 12 lid 2 en art. 28 lid 3 onder e AVG', 'Art. 12(2) and art. 28(3)(e) GDPR'],
    }),
    text('who', {
      max: 80,
      optional: true,
      identifies: true,
      // "Piet is gedaan" tells what was done, and how nobody is recognised.
      notWith:
        /\b(?:is|zijn|was|are) (?:\S+ )?(?:gedaan|klaar|geregeld|afgehandeld|afgerond|weg|done|ready|handled)\b|\b(?:trekt?|trok|haalt) (?:(?:het|'?t|zijn|haar|dit|dat) )*(?:\S+ )?in\b|\bingetrokken\b|\b(?:hoeft|hoefde|wil) (?:het )?(?:toch )?niet(?: meer)?\b/i,
      ask: ['Waaraan herkennen wij deze persoon?', 'How do we recognise this person?'],
      label: ['Herkennen aan', 'Recognised by'],
      why: `Collega's zoeken hiermee in hun programma. Meer dan dit is niet nodig.
            Colleagues search their program with it. More than this is not needed.`,
      law: ['Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'],
      example: `Voorletters en klantnummer zijn genoeg, zoals "J.V., klant 1042". Gaat het over uzelf? Laat het leeg.
                Initials and a customer number are enough, such as "J.V., customer 1042". Is it about yourself? Leave it empty.`,
    }),
    day('received', {
      only: 'past',
      notWith: /\b(?:geboren|geboorte\w*|geb\.?datum|born|uit dienst|in dienst|machtiging|volmacht)\b/i,
      longAgoWith: arrivedThen,
      proposesToday: (told, clock) => !arrivedUnsure(told, clock),
      ask: ['Wanneer kwam de vraag binnen?', 'When did the question come in?'],
      label: ['Ontvangen', 'Received'],
      why: `Vanaf deze dag telt de maand voor het antwoord, ook in het weekend.
            The month for the answer counts from this day, also in a weekend.`,
      law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      example: `De dag dat iemand van ons het kreeg, niet de dag dat u dit leest.
                The day that one of us got it, not the day that you read this.`,
    }),
    choice('how', {
      optional: true,
      // "Foto staat nog op Facebook", "stuur hem een mail": where something is or what is to be done, and not how it was asked.
      notWith:
        /^(?:(?:ja|nee|en|dan|ok|oke)[, ]+)*(?:stuur|mail|schrijf|bel|app|send|write|call)\b|\b(?:heb|hebben|have) (?:ik|we|wij|i)\b|^(?:ik|we|wij|i) (?:heb|hebben|have)\b(?!.*\b(?:gekregen|ontvangen|got|received)\b)|\b(?:staat|staan|stond|stonden|hangt|zichtbaar|geplaatst|gezet|stands?|posted)\b(?: \S+){0,3}? (?:op|in|on)\b/i,
      options: options({
        spoken: ['Aan de balie of telefoon', 'At the counter or by phone'],
        mail: ['Per e-mail', 'By e-mail'],
        chat: ['In een chat of op social media', 'In a chat or on social media'],
        letter: ['Met een brief', 'By letter'],
        form: ['Met een formulier', 'By a form'],
      }),
      ask: ['Hoe kwam de vraag binnen?', 'How did the question come in?'],
      label: ['Hoe ontvangen', 'How received'],
      why: `Elke manier telt. Op een digitale vraag antwoordt u ook digitaal.
            Every way counts. A digital question gets a digital answer.`,
      law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
    }),
  ],
});
