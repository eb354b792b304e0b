// The way a request goes: passed on to the client whose data they are, done at once, or after it is clear who asks.

import type { Section } from '../../../../core/engine/checklist.js';
import {
  all,
  answered,
  choice,
  choices,
  day,
  is,
  not,
  options,
  section,
  text,
} from '../../../../core/engine/questions.js';
import { fast, mayGoFast, stepwise } from '../conditions.js';
import { placesInTheRegister, recipientsInTheRegister } from '../sources.js';

export const whoAsks: readonly Section[] = [
  section('client', {
    title: ['Doorsturen', 'Passing on'],
    intro: `Wij beslissen hier niet over. Stuur het meteen door, daarna is het klaar.
            We do not decide about this. Pass it on at once, then it is done.`,
    when: is('about', 'client'),
    form: true,
    questions: [
      text('client-name', {
        max: 80,
        explains: ['processor', 'controller'],
        ask: ['Voor welk bedrijf bewaren wij deze gegevens?', 'For which business do we keep these data?'],
        label: ['Opdrachtgever', 'Client'],
        why: `Dat bedrijf beslist en antwoordt. Wij helpen als het daarom vraagt.
              That business decides and answers. We help if it asks us to.`,
        law: ['Art. 28 lid 3 onder e AVG', 'Art. 28(3)(e) GDPR'],
      }),
      day('passed-on', {
        needed: true,
        only: 'past',
        ask: ['Wanneer hebt u het doorgestuurd?', 'When did you pass it on?'],
        label: ['Doorgestuurd op', 'Passed on'],
        why: `Voor dat bedrijf loopt de maand al. Elke dag telt.
              The month is already running for that business. Every day counts.`,
        law: ['Art. 28 lid 3 onder e AVG', 'Art. 28(3)(e) GDPR'],
        example: `De tekst staat klaar: kies "Later" en dan "Brief".
                  The text is ready: choose "Later", then "Letter".`,
      }),
    ],
  }),
  section('fast', {
    title: ['Direct aanpassen', 'Correct at once'],
    when: mayGoFast,
    questions: [
      choices('fixed-in', {
        other: true,
        none: 'not-yet',
        own: true,
        // Where it stands is not where it was corrected.
        notWith:
          /^(?:(?:het|dat|dit|alles|die|adres|it|that|this) )?(?:staat|staan|zit|is stored|stands|is kept)\b(?!.*\b(?:aangepast|gewijzigd|veranderd|gecorrigeerd|goed|nu|al|corrected|changed|right|now|already)\b)/i,
        options: placesInTheRegister,
        ask: ['Waar is het al aangepast?', 'Where was it corrected already?'],
        label: ['Aangepast in', 'Corrected in'],
        why: `Is duidelijk wie het vraagt en is de wijziging simpel? Dan bent u na drie vragen klaar.
              Is it clear who asks and is the change simple? Then you are done after three questions.`,
        law: ['Art. 16 AVG', 'Art. 16 GDPR'],
        example: `Twijfelt u wie het vraagt, of klopt de vraag niet? Kies "Nog niet aangepast".
                  Do you doubt who asks, or is the question wrong? Choose "Not changed yet".`,
      }),
      choices('told-to', {
        other: true,
        none: 'nobody',
        own: true,
        when: fast,
        options: recipientsInTheRegister,
        explains: ['recipient'],
        ask: ['Aan wie is het doorgegeven?', 'Who was told of it?'],
        label: ['Doorgegeven aan', 'Told to'],
        why: `Wie de oude gegevens kreeg, moet weten dat ze zijn verbeterd.
              Whoever got the old data must know that they were corrected.`,
        law: ['Art. 19 AVG', 'Art. 19 GDPR'],
      }),
      choice('person-knows', {
        needed: true,
        own: true,
        when: fast,
        options: options({
          spoken: ['Ja, verteld', 'Yes, told in person'],
          mail: ['Ja, gemaild', 'Yes, by e-mail'],
          chat: ['Ja, in de chat', 'Yes, in a chat'],
          letter: ['Ja, met een brief', 'Yes, by letter'],
        }),
        ask: ['Weet deze persoon dat het is aangepast?', 'Does this person know that it was corrected?'],
        label: ['Persoon weet het', 'Person knows'],
        why: `Pas als de persoon antwoord heeft, is het verzoek klaar.
              Only when the person has an answer is the request done.`,
        law: ['Art. 12 lid 3 AVG', 'Art. 12(3) GDPR'],
      }),
    ],
  }),
  section('identity', {
    title: ['Wie vraagt het', 'Who asks'],
    when: stepwise,
    questions: [
      choice('on-behalf', {
        explains: ['children'],
        options: options({
          self: ['De persoon zelf', 'The person'],
          parent: ['Ouder of voogd van een kind', 'Parent or guardian of a child'],
          representative: ['Iemand namens de persoon', 'Somebody on their behalf'],
          child: ['Een kind jonger dan 16', 'A child under 16'],
        }),
        ask: ['Wie stelt de vraag?', 'Who puts the question?'],
        label: ['Wie vraagt', 'Who asks'],
        why: `Wie voor een ander vraagt, moet dat mogen. Voor een kind vraagt een ouder of voogd.
              Whoever asks for another must be allowed to. A parent or guardian asks for a child.`,
        law: ['Art. 12 lid 2 AVG en art. 5 UAVG', 'Art. 12(2) GDPR and art. 5 UAVG'],
      }),
      choice('authorised', {
        when: all(answered('on-behalf'), not(is('on-behalf', 'self'))),
        options: options({
          seen: ['Ja, gezien', 'Yes, seen'],
          known: ['Ja, dat wisten wij al', 'Yes, we knew already'],
          asked: ['Nog niet, gevraagd', 'Not yet, asked for it'],
        }),
        ask: ['Is duidelijk dat dit namens de persoon mag?', 'Is it clear that this is allowed?'],
        label: ['Mag het', 'Is it allowed'],
        why: `Anders krijgt een ander gegevens die niet voor hem zijn.
              Otherwise somebody gets data that are not meant for them.`,
        law: ['Art. 12 lid 2 AVG', 'Art. 12(2) GDPR'],
        example: ['Een kort briefje met een handtekening is meestal genoeg.', 'A short signed note is usually enough.'],
      }),
      choice('identity', {
        options: options({
          known: ['Nee, het is duidelijk', 'No, it is clear'],
          doubt: ['Ja, dat wil ik nagaan', 'Yes, I want to check'],
        }),
        ask: ['Twijfelt u wie dit is?', 'Do you doubt who this is?'],
        label: ['Twijfel over wie', 'Doubt about who'],
        why: `Alleen bij echte twijfel vraagt u iets extra, en dan zo weinig mogelijk.
              Only in real doubt do you ask for more, and then as little as possible.`,
        law: ['Art. 12 lid 6 AVG', 'Art. 12(6) GDPR'],
        example: `Vraag nooit standaard een kopie van een paspoort of rijbewijs.
                  Never ask for a copy of a passport or driving licence as a habit.`,
      }),
      choice('identity-method', {
        other: true,
        when: is('identity', 'doubt'),
        options: options({
          login: ['Inloggen in het eigen account', 'Logging in to their account'],
          'call-back': ['Terugbellen op het bekende nummer', 'Calling the known number'],
          'mail-back': ['Mailen naar het bekende adres', 'E-mailing the known address'],
          'known-facts': ['Vragen wat alleen deze persoon weet', 'Asking what only they know'],
          counter: ['Even laten zien aan de balie', 'Showing it at the counter'],
          'shielded-copy': `Afgeschermde kopie, daarna weg
                            Shielded copy, deleted afterwards
                            alleen als niets anders kan
                            only if nothing else works`,
        }),
        ask: ['Hoe gaat u na wie het is?', 'How do you check who it is?'],
        label: ['Hoe nagegaan', 'How checked'],
        why: `Wij bewaren alleen hoe en wanneer, nooit de kopie zelf.
              We only keep how and when, never the copy itself.`,
        law: ['Art. 5 lid 1 onder c en art. 12 lid 6 AVG', 'Art. 5(1)(c) and art. 12(6) GDPR'],
      }),
      day('identity-asked', {
        only: 'past',
        when: is('identity', 'doubt'),
        ask: ['Wanneer hebt u dat gevraagd?', 'When did you ask for it?'],
        label: ['Gevraagd op', 'Asked on'],
        why: `Vraagt u het snel, dan tellen de dagen dat u op antwoord wacht niet mee.
              If you ask soon, the days that you wait for the answer do not count.`,
        law: ['Art. 12 lid 6 AVG; 5 werkdagen is onze keuze', 'Art. 12(6) GDPR; 5 working days is our choice'],
        example: `De tekst staat klaar: kies "Later" en dan "Brief".
                  The text is ready: choose "Later", then "Letter".`,
      }),
      day('identity-checked', {
        only: 'past',
        optional: true,
        when: is('identity', 'doubt'),
        ask: ['Wanneer was duidelijk wie het is?', 'When was it clear who it is?'],
        label: ['Duidelijk op', 'Clear on'],
        why: ['Tot dan wacht het verzoek.', 'Until then the request waits.'],
        law: ['Art. 12 lid 6 AVG', 'Art. 12(6) GDPR'],
        example: ['Nog geen antwoord? Kies "Overslaan".', 'No answer yet? Choose "Skip".'],
      }),
    ],
  }),
];
