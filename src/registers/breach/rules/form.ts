// The questions of the form of the authority about a data breach (chapters 1 to 10) that nothing else answers yet.
// Everything may stay open: a notification can be provisional, and is added to later (art. 33(4)).

import type { Condition, Section } from '../../../core/engine/checklist.js';
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
import { t } from '../../../core/text.js';
import { reportedLate } from './conditions.js';
import { breachSeverity } from './findings.js';
import { consequencesForData, consequencesForPeople, severityLevels, tellingMeans } from './options.js';

const form = t('Art. 33 lid 3 AVG; formulier van de AP', 'Art. 33(3) GDPR; form of the AP');
/** What stays empty is a gap on the sheet: whoever has nothing to say can say so. */
const orNo = t('Niet? Schrijf dan "nee".', 'Not so? Then write "no".');
const isBreach: Condition = is('is-breach', true);
const toAuthority: Condition = is('tell-authority', true);

/** Asked for every breach, reported or not: art. 33(5) wants facts, effects and remedial action. */
export const everyBreach: readonly Section[] = [
  section('effects', {
    title: ['Gevolgen en wat u doet', 'Effects and what you do'],
    intro: `Dit hoort bij elk datalek, ook als u het niet meldt.
            This belongs to every breach, also when you do not report it.`,
    form: true,
    questions: [
      choices('effects-data', {
        options: consequencesForData,
        other: true,
        ask: ['Wat kan er nu met de gegevens?', 'What may happen to the data now?'],
        label: ['Gevolg voor gegevens', 'Effect on data'],
        why: ['De AP vraagt dit als eerste gevolg.', 'The AP asks for this effect first.'],
        law: ['Art. 33 lid 3 onder c en lid 5 AVG; vraag 9.1', 'Art. 33(3)(c) and (5) GDPR; question 9.1'],
      }),
      choices('effects-people', {
        options: consequencesForPeople,
        other: true,
        none: 'none',
        ask: ['Wat kunnen mensen hiervan merken?', 'What may people notice of this?'],
        label: ['Gevolg voor mensen', 'Effect on people'],
        why: ['Om hen gaat het in deze wet.', 'They are what this law is about.'],
        law: ['Art. 33 lid 3 onder c en lid 5 AVG; vraag 9.2', 'Art. 33(3)(c) and (5) GDPR; question 9.2'],
      }),
      choice('severity', {
        options: severityLevels,
        finds: breachSeverity,
        ask: ['Hoe ernstig is het voor die mensen?', 'How serious is it for those people?'],
        label: ['Ernst', 'Seriousness'],
        why: ['Het formulier kent deze vier woorden.', 'The form knows these four words.'],
        law: ['Art. 33 lid 3 onder c AVG; vraag 9.3', 'Art. 33(3)(c) GDPR; question 9.3'],
      }),
      longText('severity-why', {
        reason: true,
        optional: true,
        ask: ['Wilt u dat uitleggen?', 'Do you want to explain that?'],
        label: ['Uitleg ernst', 'Seriousness explained'],
        why: ['Een paar woorden helpen wie het leest.', 'A few words help whoever reads it.'],
        law: ['Formulier van de AP, vraag 9.3', 'Form of the AP, question 9.3'],
      }),
      longText('measures', {
        ask: ['Wat hebt u gedaan, en wat gaat u nog doen?', 'What have you done, and what will you do?'],
        label: ['Wat u doet', 'What you do'],
        why: ['Dit laat zien dat u het oplost.', 'This shows that you solve it.'],
        law: ['Art. 33 lid 3 onder d en lid 5 AVG; vraag 10.2', 'Art. 33(3)(d) and (5) GDPR; question 10.2'],
        example: `Bijvoorbeeld: wachtwoord veranderd, map dichtgezet, de ander gevraagd te wissen.
                  For example: password changed, folder closed, asked the other person to delete.`,
      }),
      longText('measures-kind', {
        optional: true,
        when: is('readable', 'unintelligible'),
        ask: ['Hoe zijn de gegevens onleesbaar gemaakt?', 'How were the data made unreadable?'],
        label: ['Hoe onleesbaar', 'How unreadable'],
        why: ['De AP vraagt hoe het slot werkt.', 'The AP asks how the lock works.'],
        law: ['Art. 34 lid 3 onder a AVG; vraag 8.1', 'Art. 34(3)(a) GDPR; question 8.1'],
        example: ['Bijvoorbeeld: BitLocker op de laptop', 'For example: BitLocker on the laptop'],
      }),
    ],
  }),
];

/** Asked when it is going to be reported, in the order of the form. */
export const authorityForm: readonly Section[] = [
  section('form-elsewhere', {
    title: ['AP 1 en 2: ook elders gemeld', 'AP 1 and 2: reported elsewhere too'],
    intro: `Dit is de volgorde van het formulier van de AP. Alles mag openblijven.
            This is the order of the form of the AP. Everything may stay open.`,
    form: true,
    when: toAuthority,
    questions: [
      text('other-supervisors', {
        optional: true,
        ask: `Meldt u dit ook ergens anders, zoals bij de politie?
              Do you report this elsewhere too, such as to the police?`,
        label: ['Ook elders gemeld', 'Reported elsewhere too'],
        why: ['Soms vraagt een andere wet dat ook.', 'Sometimes another law asks for that too.'],
        law: ['Formulier van de AP, vraag 1.3', 'Form of the AP, question 1.3'],
        example: orNo,
      }),
      text('other-countries', {
        optional: true,
        ask: ['Wonen er mensen om wie het gaat in andere landen?', 'Do people it is about live in other countries?'],
        label: ['Andere landen', 'Other countries'],
        why: ['Dan kan een ander land meekijken.', 'Then another country may look along.'],
        law: ['Art. 55 en 56 AVG; vraag 2.1.1', 'Art. 55 and 56 GDPR; question 2.1.1'],
        example: ['Noem de landen, of schrijf "nee".', 'Name the countries, or write "no".'],
      }),
      text('other-authorities', {
        optional: true,
        ask: `Meldt u het ook bij een privacytoezichthouder in een ander land?
              Do you also report it to a privacy authority in another country?`,
        label: ['Toezichthouder elders', 'Authority elsewhere'],
        why: ['Meestal is één melding genoeg.', 'Usually one report is enough.'],
        law: ['Art. 56 AVG; vraag 2.2.1', 'Art. 56 GDPR; question 2.2.1'],
        example: orNo,
      }),
    ],
  }),
  section('form-contact', {
    title: ['AP 3: wie meldt', 'AP 3: who reports'],
    intro: `Naam, adres, KvK-nummer en FG komen uit het profiel van uw bedrijf.
            Name, address, KvK number and DPO come from the profile of your business.`,
    form: true,
    when: toAuthority,
    questions: [
      person('filer', {
        ask: ['Wie vult het formulier in?', 'Who fills in the form?'],
        label: ['Wie meldt', 'Who reports'],
        why: ['De AP wil weten wie er meldt.', 'The AP wants to know who reports.'],
        law: ['Art. 33 lid 3 onder b AVG; vraag 3.2.1', 'Art. 33(3)(b) GDPR; question 3.2.1'],
      }),
      text('filer-role', {
        ask: ['Welke functie heeft die persoon?', 'What is that person’s job?'],
        label: ['Functie', 'Job'],
        why: ['Dat staat als eerste op het formulier.', 'That comes first on the form.'],
        law: ['Formulier van de AP, vraag 3.2.1', 'Form of the AP, question 3.2.1'],
      }),
      text('filer-contact', {
        ask: `Op welk mailadres en nummer is die persoon bereikbaar?
              At which e-mail address and number can that person be reached?`,
        label: ['Bereikbaar op', 'Reached at'],
        why: ['De AP kan terugbellen.', 'The AP may call back.'],
        law: ['Art. 33 lid 3 onder b AVG; vraag 3.2.1', 'Art. 33(3)(b) GDPR; question 3.2.1'],
      }),
      text('contact-person', {
        optional: true,
        ask: ['Wie kan de AP anders bellen?', 'Whom else can the AP call?'],
        label: ['Ander contact', 'Other contact'],
        why: ['Vaak is dat de FG.', 'Often that is the DPO.'],
        law: ['Art. 33 lid 3 onder b AVG; vraag 3.2.2', 'Art. 33(3)(b) GDPR; question 3.2.2'],
        example: orNo,
      }),
      text('others-involved', {
        optional: true,
        ask: ['Welke andere bedrijven zijn erbij betrokken?', 'Which other companies are involved?'],
        label: ['Andere bedrijven', 'Other companies'],
        why: ['Zoals het programma waarin de gegevens stonden.', 'Such as the program that held the data.'],
        law: ['Art. 28 en 33 lid 2 AVG; vraag 3.3', 'Art. 28 and 33(2) GDPR; question 3.3'],
        example: orNo,
      }),
    ],
  }),
  section('form-timeline', {
    title: ['AP 4: wanneer', 'AP 4: when'],
    form: true,
    when: toAuthority,
    questions: [
      moment('started-at', {
        only: 'past',
        notAfter: 'noticed-at',
        ask: ['Wanneer begon het, ongeveer?', 'When did it begin, roughly?'],
        label: ['Begonnen op', 'Began at'],
        why: ['Soms stond iets al lang open.', 'Sometimes something had been open for long.'],
        law: ['Formulier van de AP, vraag 4.1.1', 'Form of the AP, question 4.1.1'],
      }),
      yesNo('goes-on', {
        ask: ['Duurt het nog voort?', 'Is it still going on?'],
        label: ['Duurt nog', 'Still going on'],
        why: ['Dan is stoppen het eerste werk.', 'Then stopping it comes first.'],
        law: ['Formulier van de AP, vraag 4.1.2', 'Form of the AP, question 4.1.2'],
      }),
      moment('ended-at', {
        only: 'past',
        when: is('goes-on', false),
        ask: ['Wanneer hield het op?', 'When did it stop?'],
        label: ['Gestopt op', 'Stopped at'],
        why: ['Zo is te zien hoelang het duurde.', 'That shows how long it took.'],
        law: ['Formulier van de AP, vraag 4.1.2', 'Form of the AP, question 4.1.2'],
      }),
      longText('discovered-how', {
        ask: ['Hoe is het ontdekt?', 'How was it discovered?'],
        label: ['Hoe ontdekt', 'How discovered'],
        why: ['Dat helpt om het een volgende keer eerder te zien.', 'That helps to see it sooner next time.'],
        law: ['Formulier van de AP, vraag 4.3', 'Form of the AP, question 4.3'],
      }),
      longText('late-reason', {
        reason: true,
        when: reportedLate,
        ask: ['Waarom meldt u later dan 72 uur?', 'Why do you report later than 72 hours?'],
        label: ['Reden van later', 'Reason for later'],
        why: ['Later melden mag, met een eerlijke reden.', 'Reporting later is possible, with an honest reason.'],
        law: ['Art. 33 lid 1 AVG; vraag 4.5', 'Art. 33(1) GDPR; question 4.5'],
      }),
    ],
  }),
  section('form-records', {
    title: ['AP 6 en 7: hoeveel', 'AP 6 and 7: how many'],
    form: true,
    when: toAuthority,
    questions: [
      number('records-count', {
        min: 0,
        max: 1_000_000_000,
        ask: ['Om hoeveel regels of bestanden gaat het?', 'How many rows or files is it about?'],
        label: ['Regels of bestanden', 'Rows or files'],
        why: ['De wet vraagt ook dit aantal, ongeveer.', 'The law asks this number too, roughly.'],
        law: ['Art. 33 lid 3 onder a AVG; vraag 6.3', 'Art. 33(3)(a) GDPR; question 6.3'],
        example: ['Bijvoorbeeld: één lijst met 150 regels is 150', 'For example: one list of 150 rows is 150'],
      }),
      text('records-why', {
        reason: true,
        optional: true,
        ask: ['Wilt u dat aantal uitleggen?', 'Do you want to explain that number?'],
        label: ['Uitleg aantal', 'Number explained'],
        why: ['Een schatting mag, zeg dan hoe.', 'An estimate will do, then say how.'],
        law: ['Formulier van de AP, vraag 6.3', 'Form of the AP, question 6.3'],
      }),
      text('groups-described', {
        optional: true,
        ask: ['Kunt u deze mensen kort omschrijven?', 'Can you describe these people in a few words?'],
        label: ['Omschrijving', 'Description'],
        why: ['Dan ziet de AP om wie het gaat.', 'Then the AP sees whom it is about.'],
        law: ['Art. 33 lid 3 onder a AVG; vraag 7.2', 'Art. 33(3)(a) GDPR; question 7.2'],
        example: ['Geen namen, maar zoals: klanten sinds 2024', 'No names, but such as: customers since 2024'],
      }),
      number('people-least', {
        min: 0,
        max: 100_000_000,
        optional: true,
        unit: ['mensen', 'people'],
        ask: ['Om hoeveel mensen gaat het minstens?', 'How many people is it about at least?'],
        label: ['Minstens', 'At least'],
        why: `Op het formulier mag een laagste en een hoogste getal.
              The form takes a lowest and a highest number.`,
        law: ['Art. 33 lid 3 onder a AVG; vraag 7.3', 'Art. 33(3)(a) GDPR; question 7.3'],
      }),
    ],
  }),
];

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
  when: toAuthority,
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
          law: form,
        }),
        moment('filed-at', {
          only: 'past',
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
          law: ['Onze eigen keuze, geen wet', 'Our own choice, not a law'],
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

/** A breach of data that we hold for a client: the client decides and reports, we tell the client. */
export const forClient = section('for-client', {
  title: ['Gegevens van een klant van u', 'Data of a client of yours'],
  intro: `Werkt u met deze gegevens in opdracht van een ander? Dan beslist die ander over melden.
          Do you work with these data on behalf of another? Then that other decides about reporting.`,
  form: true,
  later: true,
  questions: [
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
  when: isBreach,
  questions: [
    longText('lessons', {
      needed: true,
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
