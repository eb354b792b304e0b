// The questions of the form of the authority about a data breach (chapters 1 to 10) that nothing else answers yet.
// Everything may stay open: a notification can be provisional, and is added to later (art. 33(4)).

import type { Condition, Section } from '../../../../core/engine/checklist.js';
import {
  choice,
  choices,
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
} from '../../../../core/engine/questions.js';
import { t } from '../../../../core/text.js';
import { reportedLate } from '../conditions.js';
import { breachSeverity } from '../findings.js';
import { consequencesForData, consequencesForPeople, severityLevels } from '../options.js';
import { formNumbers } from './form-lines.js';

/** What stays empty is a gap on the sheet: whoever has nothing to say can say so. */
const orNo = t('Niet? Schrijf dan "nee".', 'Not so? Then write "no".');
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
        when: is('readable', 'unintelligible', 'hashed'),
        ask: ['Hoe zijn de gegevens onleesbaar gemaakt?', 'How were the data made unreadable?'],
        label: ['Hoe onleesbaar', 'How unreadable'],
        why: ['De AP vraagt hoe het slot werkt.', 'The AP asks how the lock works.'],
        law: ['Art. 34 lid 3 onder a AVG; vraag 8.1', 'Art. 34(3)(a) GDPR; question 8.1'],
        example: `Bijvoorbeeld: BitLocker op de laptop, of wachtwoorden gehasht met een salt
                  For example: BitLocker on the laptop, or passwords hashed with a salt`,
      }),
    ],
  }),
];

/** What stays open on the sheet, said so by somebody: that it does not apply, or why it is not known yet. */
const leftOpen = section('form-open', {
  title: ['AP: wat openblijft', 'AP: what stays open'],
  later: true,
  beside: true,
  when: toAuthority,
  questions: [
    rows('left-open', {
      optional: true,
      item: ['open vraag', 'open question'],
      title: 'number',
      ask: ['Welke vraag van het formulier blijft open?', 'Which question of the form stays open?'],
      label: ['Blijft open', 'Stays open'],
      why: ['Dan is te zien dat u er wel naar keek.', 'Then it shows that you did look at it.'],
      law: ['Art. 5 lid 2 en 33 lid 4 AVG', 'Art. 5(2) and 33(4) GDPR'],
      columns: [
        choice('number', {
          options: formNumbers,
          ask: ['Welke vraag?', 'Which question?'],
          label: ['Vraag', 'Question'],
          why: ['Het nummer is dat van het formulier.', 'The number is that of the form.'],
          law: ['Formulier van de AP', 'Form of the AP'],
        }),
        choice('kind', {
          options: options({
            'not-applicable': ['Dit is niet van toepassing', 'This does not apply'],
            'not-known': ['Dit weten we nog niet', 'We do not know this yet'],
          }),
          ask: ['Waarom blijft dit open?', 'Why does this stay open?'],
          label: ['Hoe open', 'How open'],
          why: [
            'Alleen iemand van u kan zeggen dat iets niet geldt.',
            'Only one of you can say that it does not apply.',
          ],
          law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
        }),
        text('why', {
          reason: true,
          ask: ['Hoe komt dat?', 'How is that?'],
          label: ['Reden', 'Reason'],
          why: ['Uw naam en dit moment komen erbij.', 'Your name and this moment are added.'],
          law: ['Art. 5 lid 2 en 33 lid 4 AVG', 'Art. 5(2) and 33(4) GDPR'],
          example: ['Bijvoorbeeld: de leverancier zoekt het uit', 'For example: the supplier is finding out'],
        }),
      ],
    }),
  ],
});

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
        ask: `Meldt u dit ook bij een andere toezichthouder, zoals IGJ, AFM, DNB, ACM of het CSIRT?
              Do you also report this to another supervisor, such as IGJ, AFM, DNB, ACM or the CSIRT?`,
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
        ordered: { notAfter: 'noticed-at' },
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
        one: ['mens', 'person'],
        ask: ['Om hoeveel mensen gaat het minstens?', 'How many people is it about at least?'],
        label: ['Minstens', 'At least'],
        why: `Op het formulier mag een laagste en een hoogste getal.
              The form takes a lowest and a highest number.`,
        law: ['Art. 33 lid 3 onder a AVG; vraag 7.3', 'Art. 33(3)(a) GDPR; question 7.3'],
      }),
    ],
  }),
  leftOpen,
];
