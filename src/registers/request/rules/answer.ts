// The end of a request: who was told, the answer, and what stands beside: extension, and who reads along.

import type { Section } from '../../../core/engine/checklist.js';
import { answered, choice, day, is, options, person, rows, section, text } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { closesUndone, undone } from './before-closing.js';
import { answeredLate, mistaken, recipientsAreTold, stepwise } from './conditions.js';
import { recipientsOfThisRequest } from './sources.js';

export const requestAnswer: readonly Section[] = [
  section('telling', {
    title: ['Wie het moet weten', 'Who must know'],
    when: recipientsAreTold,
    questions: [
      rows('recipients', {
        forEach: recipientsOfThisRequest,
        item: ['bericht', 'message'],
        explains: ['recipient'],
        ask: ['Aan wie hebt u het doorgegeven?', 'Whom did you tell?'],
        label: ['Doorgegeven', 'Told'],
        why: `Wie de gegevens kreeg, moet het weten. De tekst staat klaar bij "Brief".
              Whoever got the data must know. The text is ready at "Letter".`,
        law: ['Art. 19 AVG', 'Art. 19 GDPR'],
        columns: [
          choice('told', {
            options: options({
              done: ['Doorgegeven', 'Told'],
              'not-received': ['Heeft dit niet gekregen', 'Never got this'],
              impossible: ['Kan niet', 'Impossible'],
              'too-much': ['Kost te veel moeite', 'Takes too much effort'],
            }),
            ask: ['Hebt u het verteld aan: {row}?', 'Did you tell: {row}?'],
            label: ['Doorgegeven', 'Told'],
            why: ['Zo werkt niemand verder met oude gegevens.', 'Then nobody works on with old data.'],
            law: ['Art. 19 AVG', 'Art. 19 GDPR'],
          }),
          text('told-reason', {
            reason: true,
            when: is('told', 'impossible', 'too-much'),
            ask: ['Waarom niet?', 'Why not?'],
            label: ['Reden', 'Reason'],
            why: ['Niet doorgeven mag alleen met een goede reden.', 'Not telling is only allowed for a good reason.'],
            law: ['Art. 19 AVG', 'Art. 19 GDPR'],
          }),
        ],
      }),
    ],
  }),
  section('answer', {
    title: ['Antwoord', 'Answer'],
    when: stepwise,
    questions: [
      day('answer-sent', {
        needed: true,
        only: 'past',
        ask: ['Wanneer is het antwoord verstuurd?', 'When was the answer sent?'],
        label: ['Beantwoord op', 'Answered on'],
        why: `Dit bewijst dat u op tijd was. De bot verstuurt zelf niets.
              This proves that you were in time. The bot sends nothing itself.`,
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
        example: `De brief staat klaar: kies "Later" en dan "Brief". Nog niet verstuurd? Kies "Overslaan".
                  The letter is ready: choose "Later", then "Letter". Not sent yet? Choose "Skip".`,
      }),
      choice('answer-how', {
        when: answered('answer-sent'),
        options: options({
          mail: ['Per e-mail', 'By e-mail'],
          letter: ['Met een brief', 'By letter'],
          chat: ['In een chat', 'In a chat'],
          spoken: ['Verteld, omdat de persoon dat vroeg', 'Told, because the person asked so'],
        }),
        ask: ['Hoe is het verstuurd?', 'How was it sent?'],
        label: ['Hoe beantwoord', 'How answered'],
        why: `Een digitale vraag krijgt een digitaal antwoord, tenzij de persoon iets anders wil.
              A digital question gets a digital answer, unless the person wants otherwise.`,
        law: ['Art. 12 lid 1 en 3 AVG', 'Art. 12(1) and (3) GDPR'],
      }),
      text('late-reason', {
        reason: true,
        when: answeredLate,
        ask: ['Waardoor kwam het antwoord later?', 'Why did the answer come later?'],
        label: ['Reden van later', 'Reason for delay'],
        why: `Het antwoord kwam na de datum. Met de reden erbij leert u ervan.
              The answer came after the date. With the reason you learn from it.`,
        law: ['Art. 5 lid 2 en art. 12 lid 3 AVG', 'Art. 5(2) and art. 12(3) GDPR'],
      }),
      choice('closing', {
        needed: true,
        own: true,
        options: options({
          answered: ['Ja, beantwoord', 'Yes, answered'],
          withdrawn: ['Ja, de persoon trok het in', 'Yes, the person withdrew it'],
          'no-reaction': `Ja, geen reactie meer
                          Yes, no reaction any more
                          na twee herinneringen
                          after two reminders`,
          mistaken: `Dit was geen verzoek
                     This was not a request
                     per ongeluk gemaakt; het blijft bewaard
                     opened by mistake; it stays on record`,
        }),
        ask: ['Is dit verzoek klaar?', 'Is this request done?'],
        label: ['Klaar', 'Done'],
        why: `Dan gaat het dossier dicht. Heropenen kan altijd.
              Then the file is closed. It can always be opened again.`,
        law: ownChoice,
        example: ['Nog niet klaar? Kies "Overslaan".', 'Not done yet? Choose "Skip".'],
      }),
      rows('left-undone', {
        when: closesUndone,
        forEach: undone,
        item: ['open punt', 'open point'],
        ask: ['Wat blijft er open, en waarom?', 'What stays open, and why?'],
        label: ['Open gebleven', 'Left open'],
        why: `Met de reden erbij kunt u later laten zien waarom u toch sloot.
              With the reason you can show later why you closed it all the same.`,
        law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
        columns: [
          text('reason', {
            reason: true,
            needed: true,
            ask: `Dit is nog niet gedaan: {row}. Waarom sluit u toch?
                  This was not done yet: {row}. Why do you close it all the same?`,
            label: ['Reden', 'Reason'],
            why: `Is het wel gedaan? Kies "Later" en vul het in. Dan is hier geen reden nodig.
                  Was it done? Choose "Later" and fill it in. Then no reason is needed here.`,
            law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
          }),
        ],
      }),
      day('nudged-first', {
        needed: true,
        only: 'past',
        when: is('closing', 'no-reaction'),
        ask: ['Wanneer hebt u de persoon voor het eerst herinnerd?', 'When did you first remind the person?'],
        label: ['Eerste herinnering', 'First reminder'],
        why: ['Sluit pas als u het twee keer hebt geprobeerd.', 'Close only after you tried twice.'],
        law: ownChoice,
      }),
      day('nudged-second', {
        needed: true,
        only: 'past',
        when: is('closing', 'no-reaction'),
        ask: ['Wanneer was de tweede herinnering?', 'When was the second reminder?'],
        label: ['Tweede herinnering', 'Second reminder'],
        why: `Daarna sluit u met een brief: heropenen kan altijd.
              Then you close with a letter: it can always be opened again.`,
        law: ownChoice,
      }),
    ],
  }),
  section('mistake', {
    title: ['Geen verzoek', 'No request'],
    when: mistaken,
    later: true,
    questions: [
      text('mistaken-reason', {
        reason: true,
        optional: true,
        ask: ['Waarom was dit geen verzoek?', 'Why was this not a request?'],
        label: ['Waarom geen verzoek', 'Why no request'],
        why: ['Dan kunt u het later uitleggen.', 'Then you can explain it later.'],
        law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
        example: ['Bijvoorbeeld: het was een test.', 'For example: it was a test.'],
      }),
    ],
  }),
  section('extension', {
    title: ['Meer tijd', 'More time'],
    when: stepwise,
    later: true,
    form: true,
    questions: [
      choice('extension-ground', {
        options: options({
          complexity: ['Het is ingewikkeld', 'It is complex'],
          number: ['Er zijn veel verzoeken', 'There are many requests', 'van deze persoon', 'of this person'],
        }),
        optional: true,
        ask: ['Waarom is meer tijd nodig?', 'Why is more time needed?'],
        label: ['Reden meer tijd', 'Reason for extension'],
        why: `De wet kent maar twee redenen. Drukte of vakantie telt niet.
              The law has only two reasons. Being busy or on holiday does not count.`,
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      }),
      text('extension-reason', {
        reason: true,
        max: 300,
        optional: true,
        ask: ['Hoe legt u dat de persoon uit?', 'How do you explain that to the person?'],
        label: ['Uitleg meer tijd', 'Explanation of extension'],
        why: ['Deze zin komt in de brief.', 'This sentence goes into the letter.'],
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      }),
      day('extension-told', {
        only: 'past',
        optional: true,
        ask: ['Wanneer hebt u de persoon dat verteld?', 'When did you tell the person?'],
        label: ['Meer tijd gemeld', 'Extension told'],
        why: `Vertel het binnen de eerste maand. Anders telt het niet.
              Tell it within the first month. Otherwise it does not count.`,
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      }),
    ],
  }),
  section('along', {
    title: ['Wie kijkt mee', 'Who reads along'],
    later: true,
    questions: [
      person('applicant', {
        optional: true,
        when: is('about', 'me'),
        ask: ['Welke collega vraagt dit?', 'Which colleague asks this?'],
        label: ['Vrager', 'Applicant'],
        why: `Deze collega ziet hoe ver het is, en het antwoord.
              This colleague sees how far it is, and the answer.`,
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      }),
      rows('invited', {
        optional: true,
        item: ['meelezer', 'reader'],
        title: 'person',
        ask: ['Wie leest mee met dit verzoek?', 'Who reads along with this request?'],
        label: ['Meelezers', 'Readers'],
        why: `Een adviseur ziet een verzoek alleen als u dat vraagt.
              An adviser sees a request only if you ask for it.`,
        law: ownChoice,
        columns: [
          person('person', {
            ask: ['Wie mag meelezen?', 'Who may read along?'],
            label: ['Meelezer', 'Reader'],
            why: ['Deze persoon ziet het hele dossier.', 'This person sees the whole file.'],
            law: ownChoice,
          }),
        ],
      }),
    ],
  }),
];
