// The questions of the form of the authority about a data breach (chapters 1 to 10) that nothing else answers yet.
// Everything may stay open: a notification can be provisional, and is added to later (art. 33(4)).

import type { Condition, Section } from '../../../core/engine/checklist.js';
import { reportedLate } from './conditions.js';
import { breachSeverity } from './findings.js';
import { consequencesForData, consequencesForPeople, severityLevels, tellingMeans } from './options.js';

const form = { nl: 'Art. 33 lid 3 AVG; formulier van de AP', en: 'Art. 33(3) GDPR; form of the AP' };
/** What stays empty is a gap on the sheet: whoever has nothing to say can say so. */
const orNo = { nl: 'Niet? Schrijf dan "nee".', en: 'Not so? Then write "no".' };
const isBreach: Condition = { question: 'is-breach', is: true };
const toAuthority: Condition = { question: 'tell-authority', is: true };

/** Asked for every breach, reported or not: art. 33(5) wants facts, effects and remedial action. */
export const everyBreach: readonly Section[] = [
  {
    id: 'effects',
    title: { nl: 'Gevolgen en wat u doet', en: 'Effects and what you do' },
    intro: {
      nl: 'Dit hoort bij elk datalek, ook als u het niet meldt.',
      en: 'This belongs to every breach, also when you do not report it.',
    },
    form: true,
    questions: [
      {
        id: 'effects-data',
        kind: 'choices',
        options: consequencesForData,
        other: true,
        ask: { nl: 'Wat kan er nu met de gegevens?', en: 'What may happen to the data now?' },
        label: { nl: 'Gevolg voor gegevens', en: 'Effect on data' },
        why: { nl: 'De AP vraagt dit als eerste gevolg.', en: 'The AP asks for this effect first.' },
        law: { nl: 'Art. 33 lid 3 onder c en lid 5 AVG; vraag 9.1', en: 'Art. 33(3)(c) and (5) GDPR; question 9.1' },
      },
      {
        id: 'effects-people',
        kind: 'choices',
        options: consequencesForPeople,
        other: true,
        none: 'none',
        ask: { nl: 'Wat kunnen mensen hiervan merken?', en: 'What may people notice of this?' },
        label: { nl: 'Gevolg voor mensen', en: 'Effect on people' },
        why: { nl: 'Om hen gaat het in deze wet.', en: 'They are what this law is about.' },
        law: { nl: 'Art. 33 lid 3 onder c en lid 5 AVG; vraag 9.2', en: 'Art. 33(3)(c) and (5) GDPR; question 9.2' },
      },
      {
        id: 'severity',
        kind: 'choice',
        options: severityLevels,
        finds: breachSeverity,
        ask: { nl: 'Hoe ernstig is het voor die mensen?', en: 'How serious is it for those people?' },
        label: { nl: 'Ernst', en: 'Seriousness' },
        why: { nl: 'Het formulier kent deze vier woorden.', en: 'The form knows these four words.' },
        law: { nl: 'Art. 33 lid 3 onder c AVG; vraag 9.3', en: 'Art. 33(3)(c) GDPR; question 9.3' },
      },
      {
        id: 'severity-why',
        kind: 'long-text',
        reason: true,
        optional: true,
        ask: { nl: 'Wilt u dat uitleggen?', en: 'Do you want to explain that?' },
        label: { nl: 'Uitleg ernst', en: 'Seriousness explained' },
        why: { nl: 'Een paar woorden helpen wie het leest.', en: 'A few words help whoever reads it.' },
        law: { nl: 'Formulier van de AP, vraag 9.3', en: 'Form of the AP, question 9.3' },
      },
      {
        id: 'measures',
        kind: 'long-text',
        ask: { nl: 'Wat hebt u gedaan, en wat gaat u nog doen?', en: 'What have you done, and what will you do?' },
        label: { nl: 'Wat u doet', en: 'What you do' },
        why: { nl: 'Dit laat zien dat u het oplost.', en: 'This shows that you solve it.' },
        law: { nl: 'Art. 33 lid 3 onder d en lid 5 AVG; vraag 10.2', en: 'Art. 33(3)(d) and (5) GDPR; question 10.2' },
        example: {
          nl: 'Bijvoorbeeld: wachtwoord veranderd, map dichtgezet, de ander gevraagd te wissen.',
          en: 'For example: password changed, folder closed, asked the other person to delete.',
        },
      },
      {
        id: 'measures-kind',
        kind: 'long-text',
        optional: true,
        when: { question: 'readable', is: 'unintelligible' },
        ask: { nl: 'Hoe zijn de gegevens onleesbaar gemaakt?', en: 'How were the data made unreadable?' },
        label: { nl: 'Hoe onleesbaar', en: 'How unreadable' },
        why: { nl: 'De AP vraagt hoe het slot werkt.', en: 'The AP asks how the lock works.' },
        law: { nl: 'Art. 34 lid 3 onder a AVG; vraag 8.1', en: 'Art. 34(3)(a) GDPR; question 8.1' },
        example: { nl: 'Bijvoorbeeld: BitLocker op de laptop', en: 'For example: BitLocker on the laptop' },
      },
    ],
  },
];

/** Asked when it is going to be reported, in the order of the form. */
export const authorityForm: readonly Section[] = [
  {
    id: 'form-elsewhere',
    title: { nl: 'AP 1 en 2: ook elders gemeld', en: 'AP 1 and 2: reported elsewhere too' },
    intro: {
      nl: 'Dit is de volgorde van het formulier van de AP. Alles mag openblijven.',
      en: 'This is the order of the form of the AP. Everything may stay open.',
    },
    form: true,
    when: toAuthority,
    questions: [
      {
        id: 'other-supervisors',
        kind: 'text',
        optional: true,
        ask: {
          nl: 'Meldt u dit ook ergens anders, zoals bij de politie?',
          en: 'Do you report this elsewhere too, such as to the police?',
        },
        label: { nl: 'Ook elders gemeld', en: 'Reported elsewhere too' },
        why: { nl: 'Soms vraagt een andere wet dat ook.', en: 'Sometimes another law asks for that too.' },
        law: { nl: 'Formulier van de AP, vraag 1.3', en: 'Form of the AP, question 1.3' },
        example: orNo,
      },
      {
        id: 'other-countries',
        kind: 'text',
        optional: true,
        ask: {
          nl: 'Wonen er mensen om wie het gaat in andere landen?',
          en: 'Do people it is about live in other countries?',
        },
        label: { nl: 'Andere landen', en: 'Other countries' },
        why: { nl: 'Dan kan een ander land meekijken.', en: 'Then another country may look along.' },
        law: { nl: 'Art. 55 en 56 AVG; vraag 2.1.1', en: 'Art. 55 and 56 GDPR; question 2.1.1' },
        example: { nl: 'Noem de landen, of schrijf "nee".', en: 'Name the countries, or write "no".' },
      },
      {
        id: 'other-authorities',
        kind: 'text',
        optional: true,
        ask: {
          nl: 'Meldt u het ook bij een privacytoezichthouder in een ander land?',
          en: 'Do you also report it to a privacy authority in another country?',
        },
        label: { nl: 'Toezichthouder elders', en: 'Authority elsewhere' },
        why: { nl: 'Meestal is één melding genoeg.', en: 'Usually one report is enough.' },
        law: { nl: 'Art. 56 AVG; vraag 2.2.1', en: 'Art. 56 GDPR; question 2.2.1' },
        example: orNo,
      },
    ],
  },
  {
    id: 'form-contact',
    title: { nl: 'AP 3: wie meldt', en: 'AP 3: who reports' },
    intro: {
      nl: 'Naam, adres, KvK-nummer en FG komen uit het profiel van uw bedrijf.',
      en: 'Name, address, KvK number and DPO come from the profile of your business.',
    },
    form: true,
    when: toAuthority,
    questions: [
      {
        id: 'filer',
        kind: 'person',
        ask: { nl: 'Wie vult het formulier in?', en: 'Who fills in the form?' },
        label: { nl: 'Wie meldt', en: 'Who reports' },
        why: { nl: 'De AP wil weten wie er meldt.', en: 'The AP wants to know who reports.' },
        law: { nl: 'Art. 33 lid 3 onder b AVG; vraag 3.2.1', en: 'Art. 33(3)(b) GDPR; question 3.2.1' },
      },
      {
        id: 'filer-role',
        kind: 'text',
        ask: { nl: 'Welke functie heeft die persoon?', en: 'What is that person’s job?' },
        label: { nl: 'Functie', en: 'Job' },
        why: { nl: 'Dat staat als eerste op het formulier.', en: 'That comes first on the form.' },
        law: { nl: 'Formulier van de AP, vraag 3.2.1', en: 'Form of the AP, question 3.2.1' },
      },
      {
        id: 'filer-contact',
        kind: 'text',
        ask: {
          nl: 'Op welk mailadres en nummer is die persoon bereikbaar?',
          en: 'At which e-mail address and number can that person be reached?',
        },
        label: { nl: 'Bereikbaar op', en: 'Reached at' },
        why: { nl: 'De AP kan terugbellen.', en: 'The AP may call back.' },
        law: { nl: 'Art. 33 lid 3 onder b AVG; vraag 3.2.1', en: 'Art. 33(3)(b) GDPR; question 3.2.1' },
      },
      {
        id: 'contact-person',
        kind: 'text',
        optional: true,
        ask: { nl: 'Wie kan de AP anders bellen?', en: 'Whom else can the AP call?' },
        label: { nl: 'Ander contact', en: 'Other contact' },
        why: { nl: 'Vaak is dat de FG.', en: 'Often that is the DPO.' },
        law: { nl: 'Art. 33 lid 3 onder b AVG; vraag 3.2.2', en: 'Art. 33(3)(b) GDPR; question 3.2.2' },
        example: orNo,
      },
      {
        id: 'others-involved',
        kind: 'text',
        optional: true,
        ask: { nl: 'Welke andere bedrijven zijn erbij betrokken?', en: 'Which other companies are involved?' },
        label: { nl: 'Andere bedrijven', en: 'Other companies' },
        why: { nl: 'Zoals het programma waarin de gegevens stonden.', en: 'Such as the program that held the data.' },
        law: { nl: 'Art. 28 en 33 lid 2 AVG; vraag 3.3', en: 'Art. 28 and 33(2) GDPR; question 3.3' },
        example: orNo,
      },
    ],
  },
  {
    id: 'form-timeline',
    title: { nl: 'AP 4: wanneer', en: 'AP 4: when' },
    form: true,
    when: toAuthority,
    questions: [
      {
        id: 'started-at',
        kind: 'moment',
        only: 'past',
        notAfter: 'noticed-at',
        ask: { nl: 'Wanneer begon het, ongeveer?', en: 'When did it begin, roughly?' },
        label: { nl: 'Begonnen op', en: 'Began at' },
        why: { nl: 'Soms stond iets al lang open.', en: 'Sometimes something had been open for long.' },
        law: { nl: 'Formulier van de AP, vraag 4.1.1', en: 'Form of the AP, question 4.1.1' },
      },
      {
        id: 'goes-on',
        kind: 'yes-no',
        ask: { nl: 'Duurt het nog voort?', en: 'Is it still going on?' },
        label: { nl: 'Duurt nog', en: 'Still going on' },
        why: { nl: 'Dan is stoppen het eerste werk.', en: 'Then stopping it comes first.' },
        law: { nl: 'Formulier van de AP, vraag 4.1.2', en: 'Form of the AP, question 4.1.2' },
      },
      {
        id: 'ended-at',
        kind: 'moment',
        only: 'past',
        when: { question: 'goes-on', is: false },
        ask: { nl: 'Wanneer hield het op?', en: 'When did it stop?' },
        label: { nl: 'Gestopt op', en: 'Stopped at' },
        why: { nl: 'Zo is te zien hoelang het duurde.', en: 'That shows how long it took.' },
        law: { nl: 'Formulier van de AP, vraag 4.1.2', en: 'Form of the AP, question 4.1.2' },
      },
      {
        id: 'discovered-how',
        kind: 'long-text',
        ask: { nl: 'Hoe is het ontdekt?', en: 'How was it discovered?' },
        label: { nl: 'Hoe ontdekt', en: 'How discovered' },
        why: { nl: 'Dat helpt om het een volgende keer eerder te zien.', en: 'That helps to see it sooner next time.' },
        law: { nl: 'Formulier van de AP, vraag 4.3', en: 'Form of the AP, question 4.3' },
      },
      {
        id: 'late-reason',
        kind: 'long-text',
        reason: true,
        when: reportedLate,
        ask: { nl: 'Waarom meldt u later dan 72 uur?', en: 'Why do you report later than 72 hours?' },
        label: { nl: 'Reden van later', en: 'Reason for later' },
        why: {
          nl: 'Later melden mag, met een eerlijke reden.',
          en: 'Reporting later is possible, with an honest reason.',
        },
        law: { nl: 'Art. 33 lid 1 AVG; vraag 4.5', en: 'Art. 33(1) GDPR; question 4.5' },
      },
    ],
  },
  {
    id: 'form-records',
    title: { nl: 'AP 6 en 7: hoeveel', en: 'AP 6 and 7: how many' },
    form: true,
    when: toAuthority,
    questions: [
      {
        id: 'records-count',
        kind: 'number',
        min: 0,
        max: 1_000_000_000,
        ask: { nl: 'Om hoeveel regels of bestanden gaat het?', en: 'How many rows or files is it about?' },
        label: { nl: 'Regels of bestanden', en: 'Rows or files' },
        why: { nl: 'De wet vraagt ook dit aantal, ongeveer.', en: 'The law asks this number too, roughly.' },
        law: { nl: 'Art. 33 lid 3 onder a AVG; vraag 6.3', en: 'Art. 33(3)(a) GDPR; question 6.3' },
        example: {
          nl: 'Bijvoorbeeld: één lijst met 150 regels is 150',
          en: 'For example: one list of 150 rows is 150',
        },
      },
      {
        id: 'records-why',
        kind: 'text',
        reason: true,
        optional: true,
        ask: { nl: 'Wilt u dat aantal uitleggen?', en: 'Do you want to explain that number?' },
        label: { nl: 'Uitleg aantal', en: 'Number explained' },
        why: { nl: 'Een schatting mag, zeg dan hoe.', en: 'An estimate will do, then say how.' },
        law: { nl: 'Formulier van de AP, vraag 6.3', en: 'Form of the AP, question 6.3' },
      },
      {
        id: 'groups-described',
        kind: 'text',
        optional: true,
        ask: { nl: 'Kunt u deze mensen kort omschrijven?', en: 'Can you describe these people in a few words?' },
        label: { nl: 'Omschrijving', en: 'Description' },
        why: { nl: 'Dan ziet de AP om wie het gaat.', en: 'Then the AP sees whom it is about.' },
        law: { nl: 'Art. 33 lid 3 onder a AVG; vraag 7.2', en: 'Art. 33(3)(a) GDPR; question 7.2' },
        example: {
          nl: 'Geen namen, maar zoals: klanten sinds 2024',
          en: 'No names, but such as: customers since 2024',
        },
      },
      {
        id: 'people-least',
        kind: 'number',
        min: 0,
        max: 100_000_000,
        optional: true,
        unit: { nl: 'mensen', en: 'people' },
        ask: { nl: 'Om hoeveel mensen gaat het minstens?', en: 'How many people is it about at least?' },
        label: { nl: 'Minstens', en: 'At least' },
        why: {
          nl: 'Op het formulier mag een laagste en een hoogste getal.',
          en: 'The form takes a lowest and a highest number.',
        },
        law: { nl: 'Art. 33 lid 3 onder a AVG; vraag 7.3', en: 'Art. 33(3)(a) GDPR; question 7.3' },
      },
    ],
  },
];

/** The people have been told, or the public has: open until it is filled in. */
export const told: Section = {
  id: 'told',
  title: { nl: 'De mensen ingelicht', en: 'The people told' },
  intro: {
    nl: 'Stuur een eigen bericht, niet in een nieuwsbrief. U vult hier in dat het gebeurd is.',
    en: 'Send a message of its own, not in a newsletter. Here you fill in that it was done.',
  },
  form: true,
  later: true,
  when: {
    any: [
      { question: 'tell-people', is: true },
      { question: 'people-ground', is: 'disproportionate' },
    ],
  },
  questions: [
    {
      id: 'told-plan',
      kind: 'day',
      only: 'future',
      optional: true,
      ask: { nl: 'Wanneer stuurt u het bericht?', en: 'When do you send the message?' },
      label: { nl: 'Bericht gepland', en: 'Message planned' },
      why: {
        nl: 'Vandaag is het beste. Wij vragen ernaar tot het gebeurd is.',
        en: 'Today is best. We ask about it until it is done.',
      },
      law: { nl: 'Art. 34 lid 1 AVG; vraag 10.1.1', en: 'Art. 34(1) GDPR; question 10.1.1' },
      example: { nl: 'Bijvoorbeeld: vandaag', en: 'For example: today' },
    },
    {
      id: 'told-at',
      kind: 'moment',
      only: 'past',
      needed: true,
      ask: { nl: 'Wanneer is het bericht verstuurd?', en: 'When was the message sent?' },
      label: { nl: 'Bericht verstuurd', en: 'Message sent' },
      why: { nl: 'Dan is dit punt klaar.', en: 'Then this point is done.' },
      law: { nl: 'Art. 34 lid 1 AVG; vraag 10.1.1', en: 'Art. 34(1) GDPR; question 10.1.1' },
    },
    {
      id: 'told-count',
      kind: 'number',
      min: 0,
      max: 100_000_000,
      needed: true,
      unit: { nl: 'mensen', en: 'people' },
      ask: { nl: 'Aan hoeveel mensen?', en: 'To how many people?' },
      label: { nl: 'Aan hoeveel mensen', en: 'To how many' },
      why: { nl: 'De AP vraagt dit aantal.', en: 'The AP asks for this number.' },
      law: { nl: 'Formulier van de AP, vraag 10.1.3', en: 'Form of the AP, question 10.1.3' },
    },
    {
      id: 'told-how',
      kind: 'choices',
      options: tellingMeans,
      other: true,
      needed: true,
      ask: { nl: 'Hoe is het bericht verstuurd?', en: 'How was the message sent?' },
      label: { nl: 'Hoe ingelicht', en: 'How told' },
      why: { nl: 'De AP vraagt dit ook.', en: 'The AP asks for this too.' },
      law: { nl: 'Art. 34 lid 1 en 3 onder c AVG; vraag 10.1.7', en: 'Art. 34(1) and (3)(c) GDPR; question 10.1.7' },
    },
  ],
};

/** What a person filed on the web form, typed in by hand: the bot files nothing. */
export const filings: Section = {
  id: 'filings',
  title: { nl: 'Gemeld bij de AP', en: 'Reported to the AP' },
  intro: {
    nl: 'Melden kan alleen zelf, op datalekken.autoriteitpersoonsgegevens.nl. Vul hier in wat u daar deed.',
    en: 'Only you can report, at datalekken.autoriteitpersoonsgegevens.nl. Fill in here what you did there.',
  },
  later: true,
  when: toAuthority,
  questions: [
    {
      id: 'filings',
      kind: 'rows',
      needed: true,
      item: { nl: 'melding', en: 'filing' },
      title: 'filing',
      ask: { nl: 'Wat hebt u bij de AP ingediend?', en: 'What did you file with the AP?' },
      label: { nl: 'Ingediend bij AP', en: 'Filed with AP' },
      why: { nl: 'Zo weet u later wat er al ligt.', en: 'So you know later what is there already.' },
      law: { nl: 'Art. 33 lid 1 en 4 AVG', en: 'Art. 33(1) and (4) GDPR' },
      columns: [
        {
          id: 'filing',
          kind: 'choice',
          options: [
            { id: 'provisional', label: { nl: 'Voorlopige melding', en: 'Provisional report' } },
            { id: 'final', label: { nl: 'Volledige melding', en: 'Complete report' } },
            { id: 'follow-up', label: { nl: 'Aanvulling', en: 'Addition' } },
            { id: 'withdrawn', label: { nl: 'Ingetrokken', en: 'Withdrawn' } },
          ],
          ask: { nl: 'Wat was het?', en: 'What was it?' },
          label: { nl: 'Wat', en: 'What' },
          why: { nl: 'Een voorlopige melding vult u later aan.', en: 'A provisional report is added to later.' },
          law: form,
        },
        {
          id: 'filed-at',
          kind: 'moment',
          only: 'past',
          ask: { nl: 'Wanneer hebt u het ingediend?', en: 'When did you file it?' },
          label: { nl: 'Ingediend op', en: 'Filed at' },
          why: { nl: 'Hieraan is te zien of het op tijd was.', en: 'This shows whether it was in time.' },
          law: { nl: 'Art. 33 lid 1 AVG', en: 'Art. 33(1) GDPR' },
        },
        {
          id: 'number',
          kind: 'text',
          optional: true,
          ask: { nl: 'Welk nummer gaf de AP?', en: 'Which number did the AP give?' },
          label: { nl: 'Nummer van de AP', en: 'AP number' },
          why: { nl: 'Dat hebt u nodig om aan te vullen.', en: 'You need it to add to the report.' },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
        },
        {
          id: 'promised',
          kind: 'day',
          only: 'future',
          optional: true,
          ask: { nl: 'Wanneer vult u aan?', en: 'When will you add to it?' },
          label: { nl: 'Aanvullen op', en: 'Add on' },
          why: { nl: 'Wij herinneren u eraan.', en: 'We remind you.' },
          law: { nl: 'Art. 33 lid 4 AVG', en: 'Art. 33(4) GDPR' },
        },
      ],
    },
  ],
};

/** A breach of data that we hold for a client: the client decides and reports, we tell the client. */
export const forClient: Section = {
  id: 'for-client',
  title: { nl: 'Gegevens van een klant van u', en: 'Data of a client of yours' },
  intro: {
    nl: 'Werkt u met deze gegevens in opdracht van een ander? Dan beslist die ander over melden.',
    en: 'Do you work with these data on behalf of another? Then that other decides about reporting.',
  },
  form: true,
  later: true,
  questions: [
    {
      id: 'client',
      kind: 'text',
      optional: true,
      ask: { nl: 'Voor welk bedrijf doet u dit werk?', en: 'For which company do you do this work?' },
      label: { nl: 'In opdracht van', en: 'On behalf of' },
      why: { nl: 'Dat bedrijf moet het meteen horen.', en: 'That company must hear it at once.' },
      law: { nl: 'Art. 33 lid 2 AVG', en: 'Art. 33(2) GDPR' },
    },
    {
      id: 'client-hours',
      kind: 'number',
      min: 0,
      max: 720,
      optional: true,
      unit: { nl: 'uur', en: 'hours' },
      ask: {
        nl: 'Binnen hoeveel uur moet u het vertellen, volgens het contract?',
        en: 'Within how many hours must you tell, according to the contract?',
      },
      label: { nl: 'Uren in contract', en: 'Hours in contract' },
      why: {
        nl: 'De wet zegt: meteen. Een contract noemt vaak uren.',
        en: 'The law says: at once. A contract often names hours.',
      },
      law: { nl: 'Art. 28 lid 3 onder f en 33 lid 2 AVG', en: 'Art. 28(3)(f) and 33(2) GDPR' },
    },
    {
      id: 'client-told-at',
      kind: 'moment',
      only: 'past',
      optional: true,
      ask: { nl: 'Wanneer hebt u het dat bedrijf verteld?', en: 'When did you tell that company?' },
      label: { nl: 'Verteld op', en: 'Told at' },
      why: { nl: 'Voor hen begint dan hun tijd te lopen.', en: 'For them the time then begins.' },
      law: { nl: 'Art. 33 lid 2 AVG', en: 'Art. 33(2) GDPR' },
    },
  ],
};

/** When it was closed: from then on it is kept for five years (our own choice; the law names no term). */
export const closed: Section = {
  id: 'closed',
  title: { nl: 'Gesloten', en: 'Closed' },
  later: true,
  beside: true,
  questions: [
    {
      id: 'closed-at',
      kind: 'moment',
      only: 'past',
      optional: true,
      ask: { nl: 'Wanneer is het dossier gesloten?', en: 'When was the file closed?' },
      label: { nl: 'Gesloten op', en: 'Closed at' },
      why: { nl: 'Vijf jaar later wist de bot de inhoud.', en: 'Five years later the bot erases the content.' },
      law: { nl: 'Art. 5 lid 1 onder e en 33 lid 5 AVG', en: 'Art. 5(1)(e) and 33(5) GDPR' },
    },
  ],
};

/** Before a file is closed. */
export const closing: Section = {
  id: 'closing',
  title: { nl: 'Afronden', en: 'Round off' },
  form: true,
  later: true,
  when: isBreach,
  questions: [
    {
      id: 'lessons',
      kind: 'long-text',
      needed: true,
      ask: { nl: 'Wat doet u voortaan anders?', en: 'What will you do differently from now on?' },
      label: { nl: 'Wat u leerde', en: 'What you learned' },
      why: { nl: 'Zo komt het minder snel nog eens voor.', en: 'So it is less likely to happen again.' },
      law: { nl: 'Art. 24 en 32 lid 1 AVG', en: 'Art. 24 and 32(1) GDPR' },
    },
    {
      id: 'register-change',
      kind: 'yes-no',
      needed: true,
      ask: { nl: 'Moet er iets anders in uw register?', en: 'Does something in your register have to change?' },
      label: { nl: 'Register aanpassen', en: 'Change the register' },
      why: { nl: 'Misschien staat daar iets niet of niet goed.', en: 'Something may be missing or wrong there.' },
      law: { nl: 'Art. 30 AVG', en: 'Art. 30 GDPR' },
    },
    {
      id: 'register-what',
      kind: 'text',
      optional: true,
      when: { question: 'register-change', is: true },
      ask: { nl: 'Wat moet er anders?', en: 'What has to change?' },
      label: { nl: 'Wat aanpassen', en: 'What to change' },
      why: { nl: 'Dan weet u het morgen ook nog.', en: 'Then you still know tomorrow.' },
      law: { nl: 'Art. 30 AVG', en: 'Art. 30 GDPR' },
    },
  ],
};
