// What is done about a data breach beside deciding: telling the people and the client, filing the form, closing the file.

import type { Source } from '../../../core/engine/checklist.js';
import {
  any,
  choice,
  choices,
  day,
  is,
  longText,
  moment,
  number,
  options,
  person,
  rows,
  section,
  text,
  yesNo,
} from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';
import { asOption } from '../../suppliers/rules/sources.js';
import { knowsClients } from './conditions.js';
import { tellingMeans } from './options.js';

/** The people have been told, or the public has: open until it is filled in. */
export const told = section('told', {
  title: ['De mensen ingelicht', 'The people told'],
  intro: `Stuur een eigen bericht, niet in een nieuwsbrief. U vult hier in dat het gebeurd is.
          Send a message of its own, not in a newsletter. Here you fill in that it was done.`,
  form: true,
  later: true,
  when: any(is('tell-people', true), is('people-ground', 'disproportionate')),
  questions: [
    day('told-plan', {
      only: 'future',
      optional: true,
      ask: ['Wanneer stuurt u het bericht?', 'When do you send the message?'],
      label: ['Bericht gepland', 'Message planned'],
      why: `Vandaag is het beste. Wij vragen ernaar tot het gebeurd is.
            Today is best. We ask about it until it is done.`,
      law: ['Art. 34 lid 1 AVG; vraag 10.1.1', 'Art. 34(1) GDPR; question 10.1.1'],
      example: ['Bijvoorbeeld: vandaag', 'For example: today'],
    }),
    moment('told-at', {
      only: 'past',
      ordered: { notBefore: 'noticed-at' },
      needed: true,
      ask: ['Wanneer is het bericht verstuurd?', 'When was the message sent?'],
      label: ['Bericht verstuurd', 'Message sent'],
      why: ['Dan is dit punt klaar.', 'Then this point is done.'],
      law: ['Art. 34 lid 1 AVG; vraag 10.1.1', 'Art. 34(1) GDPR; question 10.1.1'],
    }),
    number('told-count', {
      min: 0,
      max: 100_000_000,
      needed: true,
      unit: ['mensen', 'people'],
      one: ['mens', 'person'],
      ask: ['Aan hoeveel mensen?', 'To how many people?'],
      label: ['Aan hoeveel mensen', 'To how many'],
      why: ['De AP vraagt dit aantal.', 'The AP asks for this number.'],
      law: ['Formulier van de AP, vraag 10.1.3', 'Form of the AP, question 10.1.3'],
    }),
    choices('told-how', {
      options: tellingMeans,
      other: true,
      needed: true,
      ask: ['Hoe is het bericht verstuurd?', 'How was the message sent?'],
      label: ['Hoe ingelicht', 'How told'],
      why: ['De AP vraagt dit ook.', 'The AP asks for this too.'],
      law: ['Art. 34 lid 1 en 3 onder c AVG; vraag 10.1.7', 'Art. 34(1) and (3)(c) GDPR; question 10.1.7'],
    }),
  ],
});

/** What a person filed on the web form, typed in by hand: the bot files nothing. */
export const filings = section('filings', {
  title: ['Gemeld bij de AP', 'Reported to the AP'],
  intro: `Melden kan alleen zelf, op datalekken.autoriteitpersoonsgegevens.nl. Vul hier in wat u daar deed.
          Only you can report, at datalekken.autoriteitpersoonsgegevens.nl. Fill in here what you did there.`,
  later: true,
  when: is('tell-authority', true),
  questions: [
    rows('filings', {
      needed: true,
      item: ['melding', 'filing'],
      title: 'filing',
      ask: ['Wat hebt u bij de AP ingediend?', 'What did you file with the AP?'],
      label: ['Ingediend bij AP', 'Filed with AP'],
      why: ['Zo weet u later wat er al ligt.', 'So you know later what is there already.'],
      law: ['Art. 33 lid 1 en 4 AVG', 'Art. 33(1) and (4) GDPR'],
      columns: [
        choice('filing', {
          options: options({
            provisional: ['Voorlopige melding', 'Provisional report'],
            final: ['Volledige melding', 'Complete report'],
            'follow-up': ['Aanvulling', 'Addition'],
            withdrawn: ['Ingetrokken', 'Withdrawn'],
          }),
          ask: ['Wat was het?', 'What was it?'],
          label: ['Wat', 'What'],
          why: ['Een voorlopige melding vult u later aan.', 'A provisional report is added to later.'],
          law: t('Art. 33 lid 3 AVG; formulier van de AP', 'Art. 33(3) GDPR; form of the AP'),
        }),
        moment('filed-at', {
          only: 'past',
          ordered: { notBefore: 'noticed-at' },
          ask: ['Wanneer hebt u het ingediend?', 'When did you file it?'],
          label: ['Ingediend op', 'Filed at'],
          why: ['Hieraan is te zien of het op tijd was.', 'This shows whether it was in time.'],
          law: ['Art. 33 lid 1 AVG', 'Art. 33(1) GDPR'],
        }),
        text('number', {
          optional: true,
          ask: ['Welk nummer gaf de AP?', 'Which number did the AP give?'],
          label: ['Nummer van de AP', 'AP number'],
          why: ['Dat hebt u nodig om aan te vullen.', 'You need it to add to the report.'],
          law: ownChoice,
        }),
        day('promised', {
          only: 'future',
          optional: true,
          ask: ['Wanneer vult u aan?', 'When will you add to it?'],
          label: ['Aanvullen op', 'Add on'],
          why: ['Wij herinneren u eraan.', 'We remind you.'],
          law: ['Art. 33 lid 4 AVG', 'Art. 33(4) GDPR'],
        }),
      ],
    }),
  ],
});

/** Whom data are kept for, by the register of art. 30(2). */
const knownClients: Source = {
  from: ({ facts }) => (facts.clients ?? []).map(asOption),
  says: t('de klanten in het register', 'the clients in the register'),
};

/** A breach of data that we hold for a client: the client decides and reports, we tell the client. */
export const forClient = section('for-client', {
  title: ['Gegevens van een klant van u', 'Data of a client of yours'],
  intro: `Werkt u met deze gegevens in opdracht van een ander? Dan beslist die ander over melden.
          Do you work with these data on behalf of another? Then that other decides about reporting.`,
  form: true,
  later: true,
  questions: [
    choices('known-clients', {
      options: knownClients,
      optional: true,
      when: knowsClients,
      ask: ['Van welke klanten zijn er gegevens bij?', 'Of which clients are data among it?'],
      label: ['Klanten uit register', 'Clients in register'],
      why: `U kiest ze uit uw register. Elke klant die u kiest, moet het horen.
            You pick them from your register. Each client that you pick has to hear it.`,
      law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
    }),
    text('client', {
      optional: true,
      ask: ['Voor welk bedrijf doet u dit werk?', 'For which company do you do this work?'],
      label: ['In opdracht van', 'On behalf of'],
      why: ['Dat bedrijf moet het meteen horen.', 'That company must hear it at once.'],
      law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
    }),
    number('client-hours', {
      min: 0,
      max: 720,
      optional: true,
      unit: ['uur', 'hours'],
      ask: `Binnen hoeveel uur moet u het vertellen, volgens het contract?
            Within how many hours must you tell, according to the contract?`,
      label: ['Uren in contract', 'Hours in contract'],
      why: `De wet zegt: meteen. Een contract noemt vaak uren.
            The law says: at once. A contract often names hours.`,
      law: ['Art. 28 lid 3 onder f en 33 lid 2 AVG', 'Art. 28(3)(f) and 33(2) GDPR'],
    }),
    moment('client-told-at', {
      only: 'past',
      optional: true,
      ask: ['Wanneer hebt u het dat bedrijf verteld?', 'When did you tell that company?'],
      label: ['Verteld op', 'Told at'],
      why: ['Voor hen begint dan hun tijd te lopen.', 'For them the time then begins.'],
      law: ['Art. 33 lid 2 AVG', 'Art. 33(2) GDPR'],
    }),
  ],
});

/** What somebody will change, who, and when: asked when the file is closed. */
export const actions = section('actions', {
  title: ['Wat u verandert', 'What you change'],
  later: true,
  beside: true,
  questions: [
    rows('actions', {
      optional: true,
      item: ['actie', 'action'],
      title: 'what',
      ask: ['Wat verandert u?', 'What do you change?'],
      label: ['Acties', 'Actions'],
      why: ['Iets leren helpt pas als iemand het doet.', 'Learning only helps when somebody acts on it.'],
      law: ['Art. 24 en 32 lid 1 onder d AVG', 'Art. 24 and 32(1)(d) GDPR'],
      columns: [
        text('what', {
          ask: ['Wat gaat er veranderen?', 'What is going to change?'],
          label: ['Wat', 'What'],
          why: ['Eén ding per keer is genoeg.', 'One thing at a time is enough.'],
          law: ['Art. 24 en 32 lid 1 AVG', 'Art. 24 and 32(1) GDPR'],
          example: ['Bijvoorbeeld: schijven van laptops versleutelen', 'For example: encrypt the disks of laptops'],
        }),
        person('who', {
          does: true,
          ask: ['Wie doet dat?', 'Who does it?'],
          label: ['Wie', 'Who'],
          why: ['Wat van iedereen is, doet niemand.', 'What is for everybody is done by nobody.'],
          law: ownChoice,
        }),
        day('by', {
          only: 'future',
          ask: ['Wanneer is het klaar?', 'When is it done?'],
          label: ['Klaar op', 'Done by'],
          why: ['Wij herinneren die persoon eraan.', 'We remind that person.'],
          law: ownChoice,
        }),
      ],
    }),
  ],
});

/** When it was closed: from then on it is kept for five years (our own choice; the law names no term). */
export const closed = section('closed', {
  title: ['Gesloten', 'Closed'],
  later: true,
  beside: true,
  questions: [
    moment('closed-at', {
      only: 'past',
      optional: true,
      ask: ['Wanneer is het dossier gesloten?', 'When was the file closed?'],
      label: ['Gesloten op', 'Closed at'],
      why: ['Vijf jaar later wist de bot de inhoud.', 'Five years later the bot erases the content.'],
      law: ['Art. 5 lid 1 onder e en 33 lid 5 AVG', 'Art. 5(1)(e) and 33(5) GDPR'],
    }),
  ],
});

/** Before a file is closed. */
export const closing = section('closing', {
  title: ['Afronden', 'Round off'],
  form: true,
  later: true,
  when: is('is-breach', true),
  questions: [
    longText('lessons', {
      needed: true,
      // Whether the register is right is asked beside it.
      notWith: /\bregister\b/i,
      ask: ['Wat doet u voortaan anders?', 'What will you do differently from now on?'],
      label: ['Wat u leerde', 'What you learned'],
      why: ['Zo komt het minder snel nog eens voor.', 'So it is less likely to happen again.'],
      law: ['Art. 24 en 32 lid 1 AVG', 'Art. 24 and 32(1) GDPR'],
    }),
    yesNo('register-change', {
      needed: true,
      ask: ['Moet er iets anders in uw register?', 'Does something in your register have to change?'],
      label: ['Register aanpassen', 'Change the register'],
      why: ['Misschien staat daar iets niet of niet goed.', 'Something may be missing or wrong there.'],
      law: ['Art. 30 AVG', 'Art. 30 GDPR'],
    }),
    text('register-what', {
      optional: true,
      when: is('register-change', true),
      ask: ['Wat moet er anders?', 'What has to change?'],
      label: ['Wat aanpassen', 'What to change'],
      why: ['Dan weet u het morgen ook nog.', 'Then you still know tomorrow.'],
      law: ['Art. 30 AVG', 'Art. 30 GDPR'],
    }),
  ],
});
