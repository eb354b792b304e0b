// The end of a request: who was told, the answer, and what stands beside: extension, and who reads along.

import type { Section } from '../../../core/engine/checklist.js';
import { answeredLate, recipientsAreTold, stepwise } from './conditions.js';
import { recipientsOfThisRequest } from './sources.js';

const ownChoice = { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' };

export const requestAnswer: readonly Section[] = [
  {
    id: 'telling',
    title: { nl: 'Wie het moet weten', en: 'Who must know' },
    when: recipientsAreTold,
    questions: [
      {
        id: 'recipients',
        kind: 'rows',
        forEach: recipientsOfThisRequest,
        item: { nl: 'bericht', en: 'message' },
        explains: ['recipient'],
        ask: { nl: 'Aan wie hebt u het doorgegeven?', en: 'Whom did you tell?' },
        label: { nl: 'Doorgegeven', en: 'Told' },
        why: {
          nl: 'Wie de gegevens kreeg, moet het weten. De tekst staat klaar bij "Brief".',
          en: 'Whoever got the data must know. The text is ready at "Letter".',
        },
        law: { nl: 'Art. 19 AVG', en: 'Art. 19 GDPR' },
        columns: [
          {
            id: 'told',
            kind: 'choice',
            options: [
              { id: 'done', label: { nl: 'Doorgegeven', en: 'Told' } },
              { id: 'not-received', label: { nl: 'Heeft dit niet gekregen', en: 'Never got this' } },
              { id: 'impossible', label: { nl: 'Kan niet', en: 'Impossible' } },
              { id: 'too-much', label: { nl: 'Kost te veel moeite', en: 'Takes too much effort' } },
            ],
            ask: { nl: 'Hebt u het verteld aan: {row}?', en: 'Did you tell: {row}?' },
            label: { nl: 'Doorgegeven', en: 'Told' },
            why: { nl: 'Zo werkt niemand verder met oude gegevens.', en: 'Then nobody works on with old data.' },
            law: { nl: 'Art. 19 AVG', en: 'Art. 19 GDPR' },
          },
          {
            id: 'told-reason',
            kind: 'text',
            reason: true,
            when: {
              any: [
                { question: 'told', is: 'impossible' },
                { question: 'told', is: 'too-much' },
              ],
            },
            ask: { nl: 'Waarom niet?', en: 'Why not?' },
            label: { nl: 'Reden', en: 'Reason' },
            why: {
              nl: 'Niet doorgeven mag alleen met een goede reden.',
              en: 'Not telling is only allowed for a good reason.',
            },
            law: { nl: 'Art. 19 AVG', en: 'Art. 19 GDPR' },
          },
        ],
      },
    ],
  },
  {
    id: 'answer',
    title: { nl: 'Antwoord', en: 'Answer' },
    when: stepwise,
    questions: [
      {
        id: 'answer-sent',
        needed: true,
        kind: 'day',
        only: 'past',
        ask: { nl: 'Wanneer is het antwoord verstuurd?', en: 'When was the answer sent?' },
        label: { nl: 'Beantwoord op', en: 'Answered on' },
        why: {
          nl: 'Dit bewijst dat u op tijd was. De bot verstuurt zelf niets.',
          en: 'This proves that you were in time. The bot sends nothing itself.',
        },
        law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
        example: {
          nl: 'De brief staat klaar: kies "Later verder" en dan "Brief". Nog niet verstuurd? Kies "Overslaan".',
          en: 'The letter is ready: choose "Later", then "Letter". Not sent yet? Choose "Skip".',
        },
      },
      {
        id: 'answer-how',
        kind: 'choice',
        when: { answered: 'answer-sent' },
        options: [
          { id: 'mail', label: { nl: 'Per e-mail', en: 'By e-mail' } },
          { id: 'letter', label: { nl: 'Met een brief', en: 'By letter' } },
          { id: 'chat', label: { nl: 'In een chat', en: 'In a chat' } },
          {
            id: 'spoken',
            label: { nl: 'Verteld, omdat de persoon dat vroeg', en: 'Told, because the person asked so' },
          },
        ],
        ask: { nl: 'Hoe is het verstuurd?', en: 'How was it sent?' },
        label: { nl: 'Hoe beantwoord', en: 'How answered' },
        why: {
          nl: 'Een digitale vraag krijgt een digitaal antwoord, tenzij de persoon iets anders wil.',
          en: 'A digital question gets a digital answer, unless the person wants otherwise.',
        },
        law: { nl: 'Art. 12 lid 1 en 3 AVG', en: 'Art. 12(1) and (3) GDPR' },
      },
      {
        id: 'late-reason',
        kind: 'text',
        reason: true,
        when: answeredLate,
        ask: { nl: 'Waardoor kwam het antwoord later?', en: 'Why did the answer come later?' },
        label: { nl: 'Reden van later', en: 'Reason for delay' },
        why: {
          nl: 'Het antwoord kwam na de datum. Met de reden erbij leert u ervan.',
          en: 'The answer came after the date. With the reason you learn from it.',
        },
        law: { nl: 'Art. 5 lid 2 en art. 12 lid 3 AVG', en: 'Art. 5(2) and art. 12(3) GDPR' },
      },
      {
        id: 'closing',
        needed: true,
        kind: 'choice',
        own: true,
        options: [
          { id: 'answered', label: { nl: 'Ja, beantwoord', en: 'Yes, answered' } },
          { id: 'withdrawn', label: { nl: 'Ja, de persoon trok het in', en: 'Yes, the person withdrew it' } },
          {
            id: 'no-reaction',
            label: { nl: 'Ja, geen reactie meer', en: 'Yes, no reaction any more' },
            hint: { nl: 'na twee herinneringen', en: 'after two reminders' },
          },
        ],
        ask: { nl: 'Is dit verzoek klaar?', en: 'Is this request done?' },
        label: { nl: 'Klaar', en: 'Done' },
        why: {
          nl: 'Dan gaat het dossier dicht. Heropenen kan altijd.',
          en: 'Then the file is closed. It can always be opened again.',
        },
        law: ownChoice,
        example: { nl: 'Nog niet klaar? Kies "Overslaan".', en: 'Not done yet? Choose "Skip".' },
      },
      {
        id: 'nudged-first',
        needed: true,
        kind: 'day',
        only: 'past',
        when: { question: 'closing', is: 'no-reaction' },
        ask: { nl: 'Wanneer hebt u de persoon voor het eerst herinnerd?', en: 'When did you first remind the person?' },
        label: { nl: 'Eerste herinnering', en: 'First reminder' },
        why: { nl: 'Sluit pas als u het twee keer hebt geprobeerd.', en: 'Close only after you tried twice.' },
        law: ownChoice,
      },
      {
        id: 'nudged-second',
        needed: true,
        kind: 'day',
        only: 'past',
        when: { question: 'closing', is: 'no-reaction' },
        ask: { nl: 'Wanneer was de tweede herinnering?', en: 'When was the second reminder?' },
        label: { nl: 'Tweede herinnering', en: 'Second reminder' },
        why: {
          nl: 'Daarna sluit u met een brief: heropenen kan altijd.',
          en: 'Then you close with a letter: it can always be opened again.',
        },
        law: ownChoice,
      },
    ],
  },
  {
    id: 'extension',
    title: { nl: 'Meer tijd', en: 'More time' },
    when: stepwise,
    later: true,
    form: true,
    questions: [
      {
        id: 'extension-ground',
        kind: 'choice',
        options: [
          { id: 'complexity', label: { nl: 'Het is ingewikkeld', en: 'It is complex' } },
          {
            id: 'number',
            label: { nl: 'Er zijn veel verzoeken', en: 'There are many requests' },
            hint: { nl: 'van deze persoon', en: 'of this person' },
          },
        ],
        optional: true,
        ask: { nl: 'Waarom is meer tijd nodig?', en: 'Why is more time needed?' },
        label: { nl: 'Reden meer tijd', en: 'Reason for extension' },
        why: {
          nl: 'De wet kent maar twee redenen. Drukte of vakantie telt niet.',
          en: 'The law has only two reasons. Being busy or on holiday does not count.',
        },
        law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      },
      {
        id: 'extension-reason',
        kind: 'text',
        reason: true,
        max: 300,
        optional: true,
        ask: { nl: 'Hoe legt u dat de persoon uit?', en: 'How do you explain that to the person?' },
        label: { nl: 'Uitleg meer tijd', en: 'Explanation of extension' },
        why: { nl: 'Deze zin komt in de brief.', en: 'This sentence goes into the letter.' },
        law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      },
      {
        id: 'extension-told',
        kind: 'day',
        only: 'past',
        optional: true,
        ask: { nl: 'Wanneer hebt u de persoon dat verteld?', en: 'When did you tell the person?' },
        label: { nl: 'Meer tijd gemeld', en: 'Extension told' },
        why: {
          nl: 'Vertel het binnen de eerste maand. Anders telt het niet.',
          en: 'Tell it within the first month. Otherwise it does not count.',
        },
        law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      },
    ],
  },
  {
    id: 'along',
    title: { nl: 'Wie kijkt mee', en: 'Who reads along' },
    later: true,
    questions: [
      {
        id: 'applicant',
        kind: 'person',
        optional: true,
        when: { question: 'about', is: 'me' },
        ask: { nl: 'Welke collega vraagt dit?', en: 'Which colleague asks this?' },
        label: { nl: 'Vrager', en: 'Applicant' },
        why: {
          nl: 'Deze collega ziet hoe ver het is, en het antwoord.',
          en: 'This colleague sees how far it is, and the answer.',
        },
        law: { nl: 'Art. 12 lid 3 AVG', en: 'Art. 12(3) GDPR' },
      },
      {
        id: 'invited',
        kind: 'rows',
        optional: true,
        item: { nl: 'meelezer', en: 'reader' },
        title: 'person',
        ask: { nl: 'Wie leest mee met dit verzoek?', en: 'Who reads along with this request?' },
        label: { nl: 'Meelezers', en: 'Readers' },
        why: {
          nl: 'Een adviseur ziet een verzoek alleen als u dat vraagt.',
          en: 'An adviser sees a request only if you ask for it.',
        },
        law: ownChoice,
        columns: [
          {
            id: 'person',
            kind: 'person',
            ask: { nl: 'Wie mag meelezen?', en: 'Who may read along?' },
            label: { nl: 'Meelezer', en: 'Reader' },
            why: { nl: 'Deze persoon ziet het hele dossier.', en: 'This person sees the whole file.' },
            law: ownChoice,
          },
        ],
      },
    ],
  },
];
