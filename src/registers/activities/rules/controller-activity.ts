// One thing the organisation does with data about people: the heart of the register.

import type { Checklist } from '../../../core/engine/checklist.js';
import { countries } from '../../../core/law/adequacy.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { adequacyOfCountry } from '../../suppliers/rules/findings.js';
import { suppliers } from '../../suppliers/rules/sources.js';
import { instrumentFollowUps, transferInstruments } from '../../suppliers/rules/transfer-instruments.js';
import { activityOutsideEurope } from '../../suppliers/rules/warnings.js';
import { hasAssumptions, hasConsentPurpose, hasUnusualData, needsDpiaDecision } from './conditions.js';
import { dataCategories } from './data-categories.js';
import { assumedAbsent, balancing, dpiaJudgement } from './findings.js';
import { measures } from './measures.js';
import {
  accessGroups,
  bases,
  bsnLaws,
  criminalGrounds,
  recipients,
  retentionStarts,
  sensitiveExceptions,
  subjects,
} from './options.js';
import { afterwards, riskQuestions } from './risks.js';
import { absentData, unusualDataHere } from './sources.js';
import { consentOfStaff, consentWithoutWayBack, explicitConsentOfStaff } from './warnings/consent.js';
import { dpiaOpen } from './warnings/dpia.js';
import { bsnWithoutGround, idCopyWithoutGround } from './warnings/identity.js';
import { causeOfIllness } from './warnings/illness.js';
import { nobodyKeepsIt } from './warnings/keeper.js';
import { advertisingBasis } from './warnings/marketing.js';
import { dataWithoutPurpose } from './warnings/minimisation.js';
import { activityNotArranged } from './warnings/not-arranged.js';
import { retentionTerms } from './warnings/retention.js';

export const controllerActivity: Checklist = {
  id: 'controller-activity',
  version: 1,
  access: 'register',
  duties: { questions: ['owner'], open: ['concept', 'active'] },
  judges: dpiaJudgement,
  warns: [
    { rules: ['consent-staff'], of: consentOfStaff },
    { rules: ['consent-staff-sensitive'], of: explicitConsentOfStaff },
    { rules: ['bsn-ground'], of: bsnWithoutGround },
    { rules: ['id-copy-ground'], of: idCopyWithoutGround },
    { rules: ['illness-cause'], of: causeOfIllness },
    { rules: ['marketing-basis', 'cookies-basis'], of: advertisingBasis },
    { rules: ['transfer-missing', 'transfer-not-listed', 'transfer-exception'], of: activityOutsideEurope },
    { rules: ['dpia-open', 'dpia-left-out'], of: dpiaOpen, reminds: 'dpia-missing' },
    { rules: ['retention-short', 'retention-long'], of: retentionTerms },
    { rules: ['consent-withdraw'], of: consentWithoutWayBack },
    activityNotArranged,
    { rules: ['not-needed'], of: dataWithoutPurpose },
    { rules: ['nobody-keeps-it'], of: nobodyKeepsIt },
  ],
  relations: [{ relation: 'owner', question: 'owner' }],
  // The law names no interval. Half a year for what weighs more, a year for the rest, is our own choice.
  reviewed: {
    months: 12,
    chosenBy: 'review-interval',
    soonerWhen: {
      any: [
        { all: [{ answered: 'sensitive' }, { not: { question: 'sensitive', includes: 'none' } }] },
        needsDpiaDecision,
        { question: 'outside-eea', is: 'yes' },
      ],
    },
    soonerMonths: 6,
    shows: ['purposes', 'data', 'suppliers'],
  },
  title: { nl: 'Activiteiten', en: 'Activities' },
  prefix: 'V',
  looksAtOrganisation: true,
  name: 'name',
  sections: [
    {
      id: 'purposes',
      title: { nl: 'Waarvoor', en: 'What for' },
      questions: [
        {
          id: 'name',
          kind: 'text',
          max: 80,
          ask: { nl: 'Hoe noemt u deze activiteit?', en: 'What do you call this activity?' },
          label: { nl: 'Naam', en: 'Name' },
          why: {
            nl: 'Met een naam die iedereen kent, vindt u de beschrijving snel terug.',
            en: 'With a name that everybody knows, you find the description quickly.',
          },
          law: { nl: 'Onze eigen keuze, geen wet', en: 'Our own choice, not a law' },
          example: {
            nl: 'Bijvoorbeeld: klantenbestand, nieuwsbrief of camera in de winkel',
            en: 'For example: customer file, newsletter or camera in the shop',
          },
        },
        {
          id: 'purposes',
          kind: 'rows',
          item: { nl: 'doel', en: 'purpose' },
          title: 'purpose',
          reads: { nl: '{purpose} – {basis}', en: '{purpose} – {basis}' },
          ask: { nl: 'Waarvoor gebruikt u deze gegevens?', en: 'What do you use these data for?' },
          label: { nl: 'Waarvoor', en: 'What for' },
          why: {
            nl: 'U mag gegevens alleen gebruiken voor een doel dat u vooraf hebt bepaald en opgeschreven.',
            en: 'You may only use data for a purpose that you set and wrote down beforehand.',
          },
          law: {
            nl: 'Art. 5 lid 1 onder b en art. 30 lid 1 onder b AVG',
            en: 'Art. 5(1)(b) and art. 30(1)(b) GDPR',
          },
          example: {
            nl: 'Noem elk doel apart. Bijvoorbeeld: bestellingen leveren, rekeningen sturen',
            en: 'Name each purpose separately. For example: supplying orders, sending invoices',
          },
          columns: [
            {
              id: 'purpose',
              kind: 'text',
              ask: { nl: 'Wat is het doel?', en: 'What is the purpose?' },
              label: { nl: 'Doel', en: 'Purpose' },
              why: {
                nl: 'Een doel in uw hoofd is niet genoeg. Het moet opgeschreven zijn.',
                en: 'A purpose in your head is not enough. It has to be written down.',
              },
              law: { nl: 'Art. 30 lid 1 onder b AVG', en: 'Art. 30(1)(b) GDPR' },
              example: {
                nl: 'Schrijf het zo op dat een klant het begrijpt. Dus niet "bedrijfsvoering", maar "uw bestelling bezorgen".',
                en: 'Write it so that a customer understands. So not "operations", but "delivering your order".',
              },
            },
            {
              id: 'basis',
              kind: 'choice',
              explains: [
                'legal-basis',
                'contract-basis',
                'legal-obligation',
                'legitimate-interest',
                'consent',
                'vital-interest',
                'public-task',
              ],
              options: bases,
              ask: { nl: 'Waarom mag u de gegevens hiervoor gebruiken?', en: 'Why may you use the data for this?' },
              label: { nl: 'Waarom mag het', en: 'Why it is allowed' },
              why: {
                nl: 'Voor elk doel hebt u één van zes redenen uit de wet nodig. Dat heet de grondslag.',
                en: 'For each purpose you need one of six reasons from the law. That is called the legal basis.',
              },
              law: { nl: 'Art. 6 lid 1 AVG', en: 'Art. 6(1) GDPR' },
              example: {
                nl: 'Kies wat het beste past. Bij twijfel: toestemming past alleen als "nee" ook echt mag.',
                en: 'Choose what fits best. In doubt: consent only fits if "no" is really allowed.',
              },
            },
            {
              id: 'contract-which',
              kind: 'text',
              when: { question: 'basis', is: 'contract' },
              ask: { nl: 'Welke afspraak is dat?', en: 'Which agreement is that?' },
              label: { nl: 'Afspraak', en: 'Agreement' },
              why: {
                nl: 'Het moet een afspraak met de persoon zelf zijn, niet met zijn werkgever.',
                en: 'It has to be an agreement with the person, not with an employer.',
              },
              law: { nl: 'Art. 6 lid 1 onder b AVG', en: 'Art. 6(1)(b) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: de bestelling, of een offerte waar iemand om vroeg',
                en: 'For example: the order, or a quote somebody asked for',
              },
            },
            {
              id: 'legal-which',
              kind: 'text',
              when: { question: 'basis', is: 'legal' },
              ask: { nl: 'Welke wet vraagt dit van u?', en: 'Which law asks this of you?' },
              label: { nl: 'Wet', en: 'Law' },
              why: {
                nl: 'Een plicht telt alleen als ze in een wet staat.',
                en: 'A duty only counts if it is in a law.',
              },
              law: { nl: 'Art. 6 lid 1 onder c en lid 3 AVG', en: 'Art. 6(1)(c) and (3) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: art. 52 AWR (de belastingwet). Kent u het nummer niet? De naam van de wet is een goed begin.',
                en: 'For example: art. 52 AWR (the tax act). The name of the act is a good start.',
              },
            },
            {
              id: 'interest',
              kind: 'text',
              when: { question: 'basis', is: 'legitimate' },
              ask: { nl: 'Wat is die goede reden precies?', en: 'What exactly is that good reason?' },
              label: { nl: 'Goede reden', en: 'Good reason' },
              why: {
                nl: 'Uw reden telt alleen als ze zwaarder weegt dan de privacy van de mensen om wie het gaat.',
                en: 'Your reason only counts if it outweighs the privacy of the people concerned.',
              },
              law: {
                nl: 'Art. 6 lid 1 onder f, art. 13 lid 1 onder d en art. 5 lid 2 AVG',
                en: 'Art. 6(1)(f), art. 13(1)(d) and art. 5(2) GDPR',
              },
              example: {
                nl: 'Bijvoorbeeld: "Wij willen diefstal in de winkel voorkomen."',
                en: 'For example: "We want to prevent theft in the shop."',
              },
            },
            {
              id: 'interest-less',
              kind: 'choice',
              other: true,
              when: { question: 'basis', is: 'legitimate' },
              options: [
                { id: 'no', label: { nl: 'Nee, met minder lukt het niet', en: 'No, it does not work with less' } },
                { id: 'yes', label: { nl: 'Ja, dat kan', en: 'Yes, that is possible' } },
              ],
              ask: {
                nl: 'Kan het ook op een manier die minder ver gaat?',
                en: 'Is there also a way that goes less far?',
              },
              label: { nl: 'Kan het minder', en: 'Less possible' },
              why: {
                nl: 'U kiest de manier waar mensen het minst last van hebben.',
                en: 'You choose the way that bothers people least.',
              },
              law: { nl: 'Art. 6 lid 1 onder f AVG', en: 'Art. 6(1)(f) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: met minder gegevens, korter, of zonder camera',
                en: 'For example: with less data, for a shorter time, or without a camera',
              },
            },
            {
              id: 'interest-surprise',
              kind: 'choice',
              when: { question: 'basis', is: 'legitimate' },
              options: [
                { id: 'no', label: { nl: 'Nee, dit verwachten mensen', en: 'No, people expect this' } },
                { id: 'maybe', label: { nl: 'Misschien', en: 'Maybe' } },
                { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
              ],
              ask: {
                nl: 'Zou een klant of collega hiervan schrikken?',
                en: 'Would this startle a customer or colleague?',
              },
              label: { nl: 'Schrikt iemand', en: 'Startling' },
              why: {
                nl: 'Wat mensen niet verwachten, weegt zwaarder tegen u.',
                en: 'What people do not expect weighs more heavily against you.',
              },
              law: { nl: 'Art. 6 lid 1 onder f AVG', en: 'Art. 6(1)(f) GDPR' },
            },
            {
              id: 'interest-safeguard',
              kind: 'text',
              when: {
                all: [
                  { question: 'basis', is: 'legitimate' },
                  {
                    any: [
                      { question: 'interest-surprise', is: 'maybe' },
                      { question: 'interest-surprise', is: 'yes' },
                    ],
                  },
                ],
              },
              ask: {
                nl: 'Wat doet u zodat mensen er weinig last van hebben?',
                en: 'What do you do so that it hardly bothers people?',
              },
              label: { nl: 'Bescherming', en: 'Protection' },
              why: {
                nl: 'Zo laat u zien dat u de afweging eerlijk hebt gemaakt.',
                en: 'This shows that you weighed it fairly.',
              },
              law: { nl: 'Art. 6 lid 1 onder f en art. 5 lid 2 AVG', en: 'Art. 6(1)(f) and art. 5(2) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: een bordje bij de deur, of nee zeggen mag altijd',
                en: 'For example: a sign at the door, or saying no is always possible',
              },
            },
            {
              id: 'interest-agreed',
              kind: 'choice',
              other: true,
              finds: balancing,
              explains: ['legitimate-interest', 'objection'],
              when: {
                all: [
                  { question: 'basis', is: 'legitimate' },
                  { answered: 'interest' },
                  { answered: 'interest-less' },
                  { answered: 'interest-surprise' },
                ],
              },
              options: [
                { id: 'yes', label: { nl: 'Ja, zo is het', en: 'Yes, that is how it is' } },
                {
                  id: 'adviser',
                  label: { nl: 'Eerst kijkt mijn adviseur mee', en: 'My adviser looks at it first' },
                },
              ],
              ask: { nl: 'Klopt deze afweging?', en: 'Is this weighing right?' },
              label: { nl: 'Afweging', en: 'Weighing' },
              why: {
                nl: 'U moet kunnen laten zien dat u hebt afgewogen wat zwaarder telt.',
                en: 'You must be able to show that you weighed what counts more.',
              },
              law: { nl: 'Art. 6 lid 1 onder f en art. 5 lid 2 AVG', en: 'Art. 6(1)(f) and art. 5(2) GDPR' },
              example: {
                nl: 'De bot maakte deze tekst van uw antwoorden. Wat u nu kiest, bewaren we met de datum.',
                en: 'The bot made this text from your answers. What you choose now is kept with the date.',
              },
            },
            {
              id: 'consent-asked',
              kind: 'text',
              explains: ['consent'],
              when: { question: 'basis', is: 'consent' },
              ask: { nl: 'Hoe vraagt u om die toestemming?', en: 'How do you ask for that consent?' },
              label: { nl: 'Hoe gevraagd', en: 'How asked' },
              why: {
                nl: 'U moet kunnen laten zien wie ja zei, wanneer en waartegen.',
                en: 'You must be able to show who said yes, when and to what.',
              },
              law: { nl: 'Art. 7 lid 1 AVG', en: 'Art. 7(1) GDPR' },
              example: {
                nl: 'Schrijf erbij hoe u het bewaart. Bijvoorbeeld: een leeg vakje op de website, het programma bewaart de datum',
                en: 'Add how you keep it. For example: an empty box on the website, the program keeps the date',
              },
            },
            {
              id: 'consent-withdraw',
              kind: 'choice',
              other: true,
              when: { question: 'basis', is: 'consent' },
              options: [
                {
                  id: 'link',
                  label: { nl: 'Met een knop of link in elk bericht', en: 'With a button or link in each message' },
                },
                { id: 'contact', label: { nl: 'Met een mail of telefoontje', en: 'With an e-mail or a phone call' } },
                { id: 'account', label: { nl: 'In het eigen account', en: "In the person's own account" } },
                {
                  id: 'settings',
                  label: { nl: 'Op de plek waar iemand ja zei', en: 'In the place where somebody said yes' },
                  hint: { nl: 'zoals de cookiemelding', en: 'such as the cookie notice' },
                },
                { id: 'not-yet', label: { nl: 'Dat kan nu nog niet', en: 'That is not possible yet' } },
              ],
              ask: {
                nl: 'Hoe kan iemand zijn toestemming weer intrekken?',
                en: 'How can somebody withdraw consent again?',
              },
              label: { nl: 'Intrekken', en: 'Withdrawing' },
              why: {
                nl: 'Nee zeggen moet net zo makkelijk zijn als ja zeggen.',
                en: 'Saying no must be as easy as saying yes.',
              },
              law: { nl: 'Art. 7 lid 3 AVG', en: 'Art. 7(3) GDPR' },
            },
            {
              id: 'vital-why',
              kind: 'text',
              when: { question: 'basis', is: 'vital' },
              ask: { nl: 'Welk gevaar is dat?', en: 'Which danger is that?' },
              label: { nl: 'Gevaar', en: 'Danger' },
              why: {
                nl: 'Dit past alleen in nood, als iemand zelf geen ja of nee kan zeggen.',
                en: 'This only fits in an emergency, when somebody cannot say yes or no.',
              },
              law: { nl: 'Art. 6 lid 1 onder d AVG', en: 'Art. 6(1)(d) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: iemand ligt bewusteloos in de zaak',
                en: 'For example: somebody lies unconscious in the shop',
              },
            },
            {
              id: 'public-task-which',
              kind: 'text',
              when: { question: 'basis', is: 'public-task' },
              ask: { nl: 'Welke wet geeft u die taak?', en: 'Which law gives you that task?' },
              label: { nl: 'Wet en taak', en: 'Law and task' },
              why: {
                nl: 'Deze reden past alleen als een wet uw bedrijf die taak geeft.',
                en: 'This reason only fits if a law gives your business that task.',
              },
              law: { nl: 'Art. 6 lid 1 onder e en lid 3 AVG', en: 'Art. 6(1)(e) and (3) GDPR' },
              example: {
                nl: 'Noem de wet, en in een paar woorden de taak.',
                en: 'Name the law, and the task in a few words.',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'people',
      title: { nl: 'Van wie en wat', en: 'Whose and what' },
      intro: {
        nl: 'Noem soorten gegevens, zoals "telefoonnummer". Typ geen echte gegevens van mensen.',
        en: 'Name kinds of data, such as "phone number". Do not type real data about people.',
      },
      questions: [
        {
          id: 'subjects',
          kind: 'choices',
          explains: ['data-subject'],
          other: true,
          options: subjects,
          ask: { nl: 'Van wie bewaart u hier gegevens?', en: 'Whose data do you keep here?' },
          label: { nl: 'Van wie', en: 'Whose data' },
          why: {
            nl: 'Zo ziet u over welke groepen mensen het gaat. De wet wil dat dit in uw register staat.',
            en: 'This shows which groups of people it is about. The law wants this in your register.',
          },
          law: { nl: 'Art. 30 lid 1 onder c AVG', en: 'Art. 30(1)(c) GDPR' },
          example: { nl: 'Kies groepen, geen namen.', en: 'Choose groups, no names.' },
        },
        {
          id: 'data',
          kind: 'choices',
          explains: ['personal-data'],
          other: true,
          options: dataCategories,
          ask: { nl: 'Welke gegevens bewaart u?', en: 'Which data do you keep?' },
          label: { nl: 'Welke gegevens', en: 'Which data' },
          why: {
            nl: 'Wie weet wat er ligt, kan het ook beschermen, verbeteren en op tijd weggooien.',
            en: 'If you know what is there, you can protect it, correct it and throw it away in time.',
          },
          law: { nl: 'Art. 30 lid 1 onder c AVG', en: 'Art. 30(1)(c) GDPR' },
          example: {
            nl: 'Noem soorten gegevens, zoals "telefoonnummer". Typ geen echte gegevens van mensen.',
            en: 'Name kinds of data, such as "phone number". Do not type real data about people.',
          },
        },
        {
          id: 'not-kept',
          kind: 'choices',
          none: 'none',
          finds: assumedAbsent,
          explains: ['minimisation'],
          options: absentData,
          when: hasAssumptions,
          ask: {
            nl: 'Wij gaan ervan uit dat u deze gegevens hier niet bewaart. Klopt dat?',
            en: 'We assume that you do not keep these data here. Is that right?',
          },
          label: { nl: 'Bewaart u toch', en: 'Kept after all' },
          why: {
            nl: 'Deze gegevens zijn hier bijna nooit nodig. Wat u niet hebt, kan ook niet lekken.',
            en: 'These data are hardly ever needed here. What you do not have cannot leak.',
          },
          law: { nl: 'Art. 5 lid 1 onder c en art. 30 lid 1 onder c AVG', en: 'Art. 5(1)(c) and art. 30(1)(c) GDPR' },
          example: { nl: 'Vink aan wat u toch bewaart.', en: 'Tick what you do keep.' },
        },
        {
          id: 'needed',
          kind: 'rows',
          item: { nl: 'gegeven', en: 'kind of data' },
          forEach: unusualDataHere,
          when: hasUnusualData,
          ask: {
            nl: 'Deze gegevens spreken hier niet vanzelf. Hebt u ze nodig?',
            en: 'These data do not go without saying here. Do you need them?',
          },
          label: { nl: 'Nodig of niet', en: 'Needed or not' },
          why: {
            nl: 'U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.',
            en: 'You may only ask for what you really need. What you do not have cannot leak.',
          },
          law: { nl: 'Art. 5 lid 1 onder c AVG', en: 'Art. 5(1)(c) GDPR' },
          columns: [
            {
              id: 'needed',
              kind: 'yes-no',
              ask: { nl: 'Hebt u "{row}" hier echt nodig?', en: 'Do you really need "{row}" here?' },
              label: { nl: 'Nodig', en: 'Needed' },
              why: {
                nl: 'U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.',
                en: 'You may only ask for what you really need. What you do not have cannot leak.',
              },
              law: { nl: 'Art. 5 lid 1 onder c AVG', en: 'Art. 5(1)(c) GDPR' },
              example: {
                nl: 'Ja: zonder dit gegeven lukt het niet. Nee: het kan ook zonder. Vraag het dan niet meer.',
                en: 'Yes: it does not work without. No: it works without. Then stop asking for it.',
              },
            },
            {
              id: 'reason',
              kind: 'text',
              reason: true,
              when: { question: 'needed', is: true },
              ask: { nl: 'Waarom hebt u het nodig?', en: 'Why do you need it?' },
              label: { nl: 'Reden', en: 'Reason' },
              why: { nl: 'Met één zin kunt u het later uitleggen.', en: 'One sentence lets you explain it later.' },
              law: { nl: 'Art. 5 lid 1 onder c en lid 2 AVG', en: 'Art. 5(1)(c) and (2) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: kenteken, want wij repareren die auto',
                en: 'For example: licence plate, because we repair that car',
              },
            },
          ],
        },
        {
          id: 'sensitive',
          kind: 'choices',
          explains: ['special-data', 'criminal-data'],
          none: 'none',
          options: [
            { id: 'health', label: { nl: 'Gezondheid', en: 'Health' } },
            { id: 'religion', label: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' } },
            { id: 'politics', label: { nl: 'Politieke mening', en: 'Political opinion' } },
            { id: 'union', label: { nl: 'Lid van een vakbond', en: 'Member of a trade union' } },
            { id: 'origin', label: { nl: 'Afkomst', en: 'Racial or ethnic origin' } },
            { id: 'sex-life', label: { nl: 'Seksleven of geaardheid', en: 'Sex life or orientation' } },
            {
              id: 'biometric',
              label: { nl: 'Vingerafdruk of gezichtsherkenning', en: 'Fingerprint or face recognition' },
            },
            { id: 'genetic', label: { nl: 'DNA', en: 'DNA' } },
            { id: 'criminal', label: { nl: 'Strafbare feiten', en: 'Criminal offences' } },
            { id: 'none', label: { nl: 'Nee, niets hiervan', en: 'No, none of these' } },
          ],
          ask: { nl: 'Zitten er gevoelige gegevens bij?', en: 'Are there sensitive data among them?' },
          label: { nl: 'Gevoelige gegevens', en: 'Sensitive data' },
          why: {
            nl: 'Deze gegevens mag u alleen gebruiken als de wet een uitzondering maakt. De bot zoekt met u welke dat is.',
            en: 'You may only use these data if the law makes an exception. The bot helps you find it.',
          },
          law: { nl: 'Art. 9 en 10 AVG, art. 22 tot en met 33 UAVG', en: 'Art. 9 and 10 GDPR, art. 22 to 33 UAVG' },
          example: {
            nl: 'Denk ook aan notities. "Komt later, zit in een rolstoel" gaat over gezondheid.',
            en: 'Think of notes too. "Comes later, uses a wheelchair" is about health.',
          },
        },
        {
          id: 'sensitive-exception',
          kind: 'choices',
          other: true,
          explains: ['special-data'],
          when: {
            any: [
              { question: 'sensitive', includes: 'health' },
              { question: 'sensitive', includes: 'religion' },
              { question: 'sensitive', includes: 'politics' },
              { question: 'sensitive', includes: 'union' },
              { question: 'sensitive', includes: 'origin' },
              { question: 'sensitive', includes: 'sex-life' },
              { question: 'sensitive', includes: 'biometric' },
              { question: 'sensitive', includes: 'genetic' },
            ],
          },
          options: sensitiveExceptions,
          ask: { nl: 'Welke uitzondering past hierbij?', en: 'Which exception fits here?' },
          label: { nl: 'Uitzondering', en: 'Exception' },
          why: {
            nl: 'Zonder uitzondering kunt u deze gegevens beter niet bewaren.',
            en: 'Without an exception it is better not to keep these data.',
          },
          law: { nl: 'Art. 9 lid 2 AVG, art. 22 tot en met 30 UAVG', en: 'Art. 9(2) GDPR, art. 22 to 30 UAVG' },
          example: {
            nl: 'Past er geen? Kies "Weet ik niet" en vraag uw adviseur.',
            en: 'Does none fit? Choose "I do not know" and ask your adviser.',
          },
        },
        {
          id: 'criminal-ground',
          kind: 'choices',
          other: true,
          explains: ['criminal-data'],
          when: { question: 'sensitive', includes: 'criminal' },
          options: criminalGrounds,
          ask: { nl: 'Waarom mag u strafbare feiten vastleggen?', en: 'Why may you record criminal offences?' },
          label: { nl: 'Strafbare feiten', en: 'Criminal offences' },
          why: {
            nl: 'Gegevens over strafbare feiten mag u alleen gebruiken in een paar gevallen.',
            en: 'You may only use data about criminal offences in a few cases.',
          },
          law: { nl: 'Art. 10 AVG, art. 31 tot en met 33 UAVG', en: 'Art. 10 GDPR, art. 31 to 33 UAVG' },
          example: {
            nl: 'Een verdenking telt ook, zoals een dief op camerabeeld.',
            en: 'A suspicion counts too, such as a thief on camera.',
          },
        },
        {
          id: 'bsn',
          kind: 'choice',
          explains: ['bsn'],
          options: [
            { id: 'no', label: { nl: 'Nee', en: 'No' } },
            { id: 'law', label: { nl: 'Ja, omdat een wet dat vraagt', en: 'Yes, because a law asks it' } },
            {
              id: 'unsure',
              label: { nl: 'Ja, en ik weet niet of dat mag', en: 'Yes, and I do not know whether that is allowed' },
            },
          ],
          ask: {
            nl: 'Bewaart u hier een burgerservicenummer (BSN)?',
            en: 'Do you keep a citizen service number (BSN) here?',
          },
          label: { nl: 'BSN', en: 'BSN' },
          why: {
            nl: 'Het BSN mag u alleen gebruiken als een wet dat zegt, zoals voor het loon van uw personeel. Toestemming is niet genoeg.',
            en: 'You may only use the BSN if a law says so, such as for the pay of your staff. Consent is not enough.',
          },
          law: { nl: 'Art. 46 UAVG', en: 'Art. 46 UAVG' },
          example: {
            nl: 'Het BSN staat ook op een kopie van een paspoort of identiteitskaart.',
            en: 'The BSN is also on a copy of a passport or identity card.',
          },
        },
        {
          id: 'bsn-law',
          kind: 'choices',
          other: true,
          explains: ['bsn'],
          when: { not: { question: 'bsn', is: 'no' } },
          options: bsnLaws,
          ask: { nl: 'Welke wet vraagt om het BSN?', en: 'Which law asks for the BSN?' },
          label: { nl: 'Wet voor BSN', en: 'Law for BSN' },
          why: {
            nl: 'Het nummer mag u alleen gebruiken waar die wet het voor vraagt.',
            en: 'You may use the number only for what that law asks it for.',
          },
          law: { nl: 'Art. 46 UAVG', en: 'Art. 46 UAVG' },
          example: {
            nl: 'Past er geen? Dan mag u het nummer waarschijnlijk niet bewaren. Kies "Weet ik niet".',
            en: 'Does none fit? Then you may probably not keep the number. Choose "I do not know".',
          },
        },
        {
          id: 'children-consent',
          kind: 'choice',
          other: true,
          explains: ['consent', 'children'],
          when: { all: [{ question: 'subjects', includes: 'children' }, hasConsentPurpose] },
          options: [
            { id: 'parent', label: { nl: 'Een ouder of voogd zegt ja', en: 'A parent or guardian says yes' } },
            {
              id: 'help',
              label: { nl: 'Het kind zelf', en: 'The child' },
              hint: {
                nl: 'mag alleen bij gratis hulp of advies aan het kind zelf',
                en: 'only allowed for free help or advice given to the child directly',
              },
            },
            { id: 'not-yet', label: { nl: 'Dat is nog niet geregeld', en: 'That is not arranged yet' } },
          ],
          ask: { nl: 'Wie zegt er ja voor een kind?', en: 'Who says yes for a child?' },
          label: { nl: 'Ja voor een kind', en: 'Yes for a child' },
          why: {
            nl: 'Jonger dan 16 jaar? Dan telt alleen het ja van een ouder of voogd.',
            en: 'Under 16? Then only the yes of a parent or guardian counts.',
          },
          law: { nl: 'Art. 8 AVG en art. 5 UAVG', en: 'Art. 8 GDPR and art. 5 UAVG' },
          example: {
            nl: 'Staat iemand onder curatele? Dan zegt de curator ja.',
            en: 'Is somebody under guardianship (curatele)? Then the guardian says yes.',
          },
        },
        {
          id: 'children-words',
          kind: 'yes-no',
          explains: ['children', 'privacy-notice'],
          when: { question: 'subjects', includes: 'children' },
          ask: {
            nl: 'Legt u aan kinderen in makkelijke woorden uit wat u doet?',
            en: 'Do you explain to children in easy words what you do?',
          },
          label: { nl: 'Uitleg aan kinderen', en: 'Words for children' },
          why: {
            nl: 'Een kind moet kunnen begrijpen wat er met zijn gegevens gebeurt.',
            en: 'A child must be able to understand what happens with its data.',
          },
          law: { nl: 'Art. 12 lid 1 AVG', en: 'Art. 12(1) GDPR' },
        },
      ],
    },
    {
      id: 'source',
      title: { nl: 'Van wie en aan wie', en: 'From whom and to whom' },
      questions: [
        {
          id: 'source',
          kind: 'choices',
          other: true,
          options: [
            { id: 'self', label: { nl: 'Van de persoon zelf', en: 'From the person' } },
            { id: 'employer', label: { nl: 'Van zijn of haar werkgever', en: 'From his or her employer' } },
            { id: 'colleague', label: { nl: 'Van een leidinggevende of collega', en: 'From a manager or colleague' } },
            { id: 'other-company', label: { nl: 'Van een ander bedrijf', en: 'From another company' } },
            {
              id: 'authority',
              label: { nl: 'Van de overheid of een deurwaarder', en: 'From the government or a bailiff' },
            },
            {
              id: 'public',
              label: { nl: 'Van internet of uit een openbaar register', en: 'From the internet or a public register' },
            },
            { id: 'own-systems', label: { nl: 'Mijn eigen systemen maken ze', en: 'My own systems make them' } },
          ],
          ask: { nl: 'Van wie krijgt u deze gegevens?', en: 'From whom do you get these data?' },
          label: { nl: 'Bron', en: 'Source' },
          why: {
            nl: 'Krijgt u gegevens van een ander? Dan moet u de persoon dat laten weten, meestal binnen een maand.',
            en: 'Do you get data from somebody else? Then you must tell the person, usually within a month.',
          },
          law: { nl: 'Art. 14 lid 2 onder f en lid 3 AVG', en: 'Art. 14(2)(f) and (3) GDPR' },
        },
        {
          id: 'source-company',
          kind: 'text',
          when: { question: 'source', includes: 'other-company' },
          ask: { nl: 'Welk bedrijf is dat?', en: 'Which company is that?' },
          label: { nl: 'Welk bedrijf', en: 'Which company' },
          why: {
            nl: 'Mensen mogen weten van wie u hun gegevens hebt.',
            en: 'People may know from whom you got their data.',
          },
          law: { nl: 'Art. 14 lid 2 onder f AVG', en: 'Art. 14(2)(f) GDPR' },
          example: { nl: 'Bijvoorbeeld: een boekingssite', en: 'For example: a booking website' },
        },
        {
          id: 'obligatory',
          kind: 'choice',
          other: true,
          options: [
            {
              id: 'cannot-deliver',
              label: { nl: 'Dan kan ik niet leveren of betalen', en: 'Then I cannot deliver or pay' },
            },
            {
              id: 'law-required',
              label: { nl: 'Dan mag ik van de wet niet verder', en: 'Then the law does not let me go on' },
            },
            {
              id: 'cannot-help',
              label: { nl: 'Dan kan ik deze persoon niet verder helpen', en: 'Then I cannot help this person further' },
            },
            { id: 'voluntary', label: { nl: 'Niets, het is vrijwillig', en: 'Nothing, it is voluntary' } },
            {
              id: 'not-asked',
              label: {
                nl: 'Ik vraag er niet om, het ontstaat vanzelf',
                en: 'I do not ask for them, they arise by themselves',
              },
              hint: { nl: 'zoals camerabeelden of een logboek', en: 'such as camera images or a log' },
            },
          ],
          ask: {
            nl: 'Wat gebeurt er als iemand deze gegevens niet wil geven?',
            en: 'What happens if somebody does not want to give these data?',
          },
          label: { nl: 'Verplicht', en: 'Obligatory' },
          why: {
            nl: 'Mensen mogen vooraf weten of ze iets móéten geven, en wat er anders gebeurt.',
            en: 'People may know beforehand whether they have to give something, and what happens otherwise.',
          },
          law: { nl: 'Art. 13 lid 2 onder e AVG', en: 'Art. 13(2)(e) GDPR' },
          example: {
            nl: 'Verschilt het? Kies wat voor de meeste gegevens klopt.',
            en: 'Does it differ? Choose what is true for most data.',
          },
        },
        {
          id: 'recipients',
          kind: 'choices',
          explains: ['recipient'],
          other: true,
          none: 'nobody',
          options: recipients,
          ask: { nl: 'Aan wie geeft u deze gegevens door?', en: 'To whom do you pass on these data?' },
          label: { nl: 'Aan wie', en: 'To whom' },
          why: {
            nl: 'Verbetert u later iets? Dan weet u aan wie u het moet doorgeven.',
            en: 'If you correct something later, you know whom to tell.',
          },
          law: { nl: 'Art. 30 lid 1 onder d en art. 19 AVG', en: 'Art. 30(1)(d) and art. 19 GDPR' },
          example: {
            nl: "Uw eigen programma's komen hierna. Denk nu aan anderen die de gegevens krijgen.",
            en: 'Your own programs come next. Now think of others who get the data.',
          },
        },
      ],
    },
    {
      id: 'who',
      title: { nl: 'Waar en bij wie', en: 'Where and with whom' },
      intro: {
        nl: 'Dit weet alleen u. Daarom staat hier geen voorstel.',
        en: 'Only you know this. That is why there is no proposal here.',
      },
      form: true,
      questions: [
        {
          id: 'suppliers',
          kind: 'choices',
          explains: ['processor', 'processor-agreement'],
          own: true,
          other: true,
          none: 'none',
          options: suppliers,
          ask: { nl: 'Waar staan de gegevens?', en: 'Where are the data kept?' },
          label: { nl: "Programma's en plaatsen", en: 'Programs and places' },
          why: {
            nl: 'Vraagt iemand zijn gegevens op, of is er een lek? Dan weet u meteen waar u moet kijken.',
            en: 'Does somebody ask for their data, or is there a leak? Then you know at once where to look.',
          },
          law: {
            nl: 'Art. 30 lid 1 onder d, art. 15, art. 28 en art. 32 AVG',
            en: 'Art. 30(1)(d), art. 15, art. 28 and art. 32 GDPR',
          },
          example: {
            nl: "Kies programma's, en bedrijven die voor u met de gegevens werken. Papier telt ook.",
            en: 'Choose programs, and companies that work with the data for you. Paper counts too.',
          },
        },
        {
          id: 'access',
          kind: 'choices',
          own: true,
          other: true,
          options: accessGroups,
          ask: { nl: 'Wie in uw bedrijf werkt met deze gegevens?', en: 'Who in your business works with these data?' },
          label: { nl: 'Wie erbij kan', en: 'Who has access' },
          why: {
            nl: 'Alleen wie het voor het werk nodig heeft, mag erbij.',
            en: 'Only people who need the data for their work may have access.',
          },
          law: { nl: 'Art. 29 en art. 32 lid 4 AVG', en: 'Art. 29 and art. 32(4) GDPR' },
          example: {
            nl: 'Kies functies of afdelingen, zoals "verkoop" of "administratie". Namen zijn niet nodig.',
            en: 'Choose jobs or departments, such as "sales" or "administration". Names are not needed.',
          },
        },
        {
          id: 'owner',
          kind: 'person',
          explains: ['accountability'],
          own: true,
          none: { nl: 'Nog niemand', en: 'Nobody yet' },
          ask: { nl: 'Wie houdt deze beschrijving actueel?', en: 'Who keeps this description up to date?' },
          label: { nl: 'Wie houdt bij', en: 'Who keeps it' },
          why: {
            nl: 'Een register dat niemand bijhoudt, klopt na een jaar niet meer. U moet kunnen laten zien dat het klopt.',
            en: 'A register that nobody keeps is wrong after a year. You must be able to show that it is right.',
          },
          law: {
            nl: 'Art. 5 lid 2 en art. 24 AVG; de herinnering is onze keuze, geen wet',
            en: 'Art. 5(2) and art. 24 GDPR; the reminder is our choice, not a law',
          },
          example: {
            nl: 'Kies één collega. Die krijgt af en toe de vraag: "Klopt dit nog?"',
            en: 'Choose one colleague, who now and then gets the question: "Is this still right?"',
          },
        },
      ],
    },
    {
      id: 'transfers',
      title: { nl: 'Buiten Europa', en: 'Outside Europe' },
      questions: [
        {
          id: 'outside-eea',
          kind: 'choice',
          explains: ['transfer', 'eea'],
          options: [
            { id: 'no', label: { nl: 'Nee', en: 'No' } },
            { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
            {
              id: 'us-group-eea-storage',
              label: {
                nl: 'De leverancier is Amerikaans, maar bewaart alles in Europa',
                en: 'The supplier is American, but keeps everything in Europe',
              },
            },
          ],
          ask: {
            nl: 'Gaan er gegevens naar een land buiten Europa, of kan iemand daar erbij?',
            en: 'Do data go to a country outside Europe, or does somebody there have access?',
          },
          label: { nl: 'Buiten Europa', en: 'Outside Europe' },
          why: {
            nl: 'Buiten Europa gelden andere regels. Dan is vaak een extra afspraak nodig. De bot laat zien welke.',
            en: 'Other rules apply outside Europe. Then an extra agreement is often needed. The bot shows which one.',
          },
          law: { nl: 'Art. 30 lid 1 onder e en art. 44 tot en met 49 AVG', en: 'Art. 30(1)(e) and art. 44 to 49 GDPR' },
          example: {
            nl: 'Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein. Meekijken door een helpdesk in een ander land telt ook.',
            en: 'By Europe we mean here: the EU, Norway, Iceland and Liechtenstein. A helpdesk in another country that looks along counts too.',
          },
        },
        {
          id: 'transfers',
          kind: 'rows',
          item: { nl: 'land', en: 'country' },
          title: 'country',
          reads: { nl: '{country}: {organisation} ({instrument})', en: '{country}: {organisation} ({instrument})' },
          when: { question: 'outside-eea', is: 'yes' },
          ask: { nl: 'Naar welke landen gaan de gegevens?', en: 'To which countries do the data go?' },
          label: { nl: 'Landen', en: 'Countries' },
          why: {
            nl: 'Het land en de extra afspraak horen in uw register.',
            en: 'The country and the extra agreement belong in your register.',
          },
          law: { nl: 'Art. 30 lid 1 onder e AVG', en: 'Art. 30(1)(e) GDPR' },
          columns: [
            {
              id: 'country',
              kind: 'choice',
              other: true,
              options: countries,
              explains: ['adequacy'],
              ask: { nl: 'Welk land is het?', en: 'Which country is it?' },
              label: { nl: 'Land', en: 'Country' },
              why: { nl: 'Het land hoort in uw register.', en: 'The country belongs in your register.' },
              law: { nl: 'Art. 30 lid 1 onder e AVG', en: 'Art. 30(1)(e) GDPR' },
            },
            {
              id: 'organisation',
              kind: 'text',
              ask: { nl: 'Welk bedrijf krijgt de gegevens daar?', en: 'Which company gets the data there?' },
              label: { nl: 'Bedrijf', en: 'Company' },
              why: {
                nl: 'Dan weet u later nog wie de gegevens heeft.',
                en: 'Then you still know later who has the data.',
              },
              law: { nl: 'Art. 30 lid 1 onder d en e AVG', en: 'Art. 30(1)(d) and (e) GDPR' },
            },
            {
              id: 'instrument',
              kind: 'choice',
              finds: adequacyOfCountry,
              explains: ['adequacy', 'scc', 'dpf', 'bcr'],
              options: transferInstruments,
              ask: { nl: 'Waardoor mogen de gegevens daarheen?', en: 'What allows the data to go there?' },
              label: { nl: 'Extra afspraak', en: 'Extra agreement' },
              why: {
                nl: 'Ook buiten Europa moeten de gegevens goed beschermd blijven.',
                en: 'Outside Europe too, the data must stay well protected.',
              },
              law: { nl: 'Art. 45, 46, 47 en 49 AVG', en: 'Art. 45, 46, 47 and 49 GDPR' },
              example: {
                nl: 'Meestal staat het in het contract, onder "transfers" of "landen buiten de EU".',
                en: 'It is usually in the contract, under "transfers" or "third countries".',
              },
            },
            ...instrumentFollowUps,
            {
              id: 'document',
              kind: 'text',
              optional: true,
              ask: { nl: 'Waar ligt het document daarvan?', en: 'Where is the document about it?' },
              label: { nl: 'Document', en: 'Document' },
              why: {
                nl: 'Mensen mogen om een kopie van die afspraak vragen.',
                en: 'People may ask for a copy of that agreement.',
              },
              law: {
                nl: 'Art. 13 lid 1 onder f en art. 30 lid 1 onder e AVG',
                en: 'Art. 13(1)(f) and art. 30(1)(e) GDPR',
              },
              example: {
                nl: 'Bijvoorbeeld: map Contracten, of een link',
                en: 'For example: the folder Contracts, or a link',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'retention',
      title: { nl: 'Hoe lang', en: 'How long' },
      questions: [
        {
          id: 'retention',
          kind: 'rows',
          explains: ['retention'],
          item: { nl: 'termijn', en: 'term' },
          title: 'category',
          reads: {
            nl: '{category}: {term} {unit}, {start} ({label}: {ground})',
            en: '{category}: {term} {unit}, {start} ({label}: {ground})',
          },
          ask: { nl: 'Hoe lang bewaart u de gegevens?', en: 'How long do you keep the data?' },
          label: { nl: 'Hoe lang', en: 'How long' },
          why: {
            nl: 'U bewaart gegevens niet langer dan nodig, en niet korter dan de wet wil.',
            en: 'You keep data no longer than needed, and no shorter than the law wants.',
          },
          law: { nl: 'Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', en: 'Art. 5(1)(e) and art. 30(1)(f) GDPR' },
          example: {
            nl: 'Maak een regel voor elke soort. Nog niet afgesproken? Kies "Weet ik niet".',
            en: 'Make a row for each kind. Not agreed yet? Choose "I do not know".',
          },
          columns: [
            {
              id: 'category',
              kind: 'text',
              ask: { nl: 'Om welke gegevens gaat het?', en: 'Which data is it about?' },
              label: { nl: 'Gegevens', en: 'Data' },
              why: {
                nl: 'Niet alles hoeft even lang. Rekeningen bewaart u langer dan notities.',
                en: 'Not everything takes equally long. You keep invoices longer than notes.',
              },
              law: { nl: 'Art. 30 lid 1 onder f AVG', en: 'Art. 30(1)(f) GDPR' },
              example: { nl: 'Bijvoorbeeld: rekeningen', en: 'For example: invoices' },
            },
            {
              id: 'term',
              kind: 'number',
              min: 0,
              max: 1000,
              ask: { nl: 'Hoe lang bewaart u ze?', en: 'How long do you keep them?' },
              label: { nl: 'Termijn', en: 'Term' },
              why: {
                nl: 'Met een duidelijk getal weet iedereen wanneer iets weg kan.',
                en: 'With a clear number everybody knows when something can go.',
              },
              law: { nl: 'Art. 5 lid 1 onder e AVG', en: 'Art. 5(1)(e) GDPR' },
              example: {
                nl: 'Alleen het getal, bijvoorbeeld 7. Meteen weg? Vul 0 in.',
                en: 'Only the number, for example 7. Gone at once? Enter 0.',
              },
            },
            {
              id: 'unit',
              kind: 'choice',
              options: [
                { id: 'days', label: { nl: 'dagen', en: 'day(s)' } },
                { id: 'weeks', label: { nl: 'weken', en: 'week(s)' } },
                { id: 'months', label: { nl: 'maanden', en: 'month(s)' } },
                { id: 'years', label: { nl: 'jaar', en: 'year(s)' } },
              ],
              ask: { nl: 'Zijn dat dagen, weken, maanden of jaren?', en: 'Are those days, weeks, months or years?' },
              label: { nl: 'Dagen of jaren', en: 'Days or years' },
              why: { nl: 'Het hoort bij het getal.', en: 'It belongs to the number.' },
              law: { nl: 'Art. 30 lid 1 onder f AVG', en: 'Art. 30(1)(f) GDPR' },
            },
            {
              id: 'start',
              kind: 'choice',
              other: true,
              options: retentionStarts,
              ask: { nl: 'Vanaf wanneer telt u?', en: 'From when do you count?' },
              label: { nl: 'Vanaf wanneer', en: 'From when' },
              why: {
                nl: 'Zonder begin weet u niet wanneer de tijd om is.',
                en: 'Without a start you do not know when the time is over.',
              },
              law: { nl: 'Art. 30 lid 1 onder f AVG', en: 'Art. 30(1)(f) GDPR' },
            },
            {
              id: 'label',
              kind: 'choice',
              options: [
                {
                  id: 'law',
                  label: { nl: 'Wet', en: 'Law' },
                  hint: { nl: 'zo lang moet het minstens', en: 'it has to be at least this long' },
                },
                {
                  id: 'guideline',
                  label: { nl: 'Richtlijn', en: 'Guideline' },
                  hint: { nl: 'zo doen de meeste bedrijven het', en: 'most businesses do it this way' },
                },
                {
                  id: 'own-choice',
                  label: { nl: 'Eigen keuze', en: 'Own choice' },
                  hint: { nl: 'dan vragen we uw reden', en: 'then we ask for your reason' },
                },
              ],
              ask: { nl: 'Waar komt deze termijn vandaan?', en: 'Where does this term come from?' },
              label: { nl: 'Waarvandaan', en: 'Where from' },
              why: {
                nl: 'Een wet geeft vaak een minimum. Bij een eigen keuze hebt u meer ruimte.',
                en: 'A law often gives a minimum. With your own choice you have more room.',
              },
              law: { nl: 'Art. 5 lid 1 onder e en lid 2 AVG', en: 'Art. 5(1)(e) and (2) GDPR' },
            },
            {
              id: 'ground',
              kind: 'text',
              ask: { nl: 'Welke wet of reden is dat?', en: 'Which law or reason is that?' },
              label: { nl: 'Wet of reden', en: 'Law or reason' },
              why: {
                nl: 'Dan kunt u later uitleggen waarom u voor deze termijn koos.',
                en: 'Then you can explain later why you chose this term.',
              },
              law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
              example: {
                nl: 'Bijvoorbeeld: art. 52 lid 4 AWR, of "zo kunnen wij garantie geven"',
                en: 'For example: art. 52(4) AWR, or "so that we can give a guarantee"',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'security',
      title: { nl: 'Hoe veilig', en: 'How safe' },
      intro: {
        nl: 'Vink alleen aan wat u nu echt doet. Haal de rest weg uit het voorstel.',
        en: 'Only tick what you really do now. Remove the rest from the proposal.',
      },
      questions: [
        {
          id: 'security',
          kind: 'choices',
          other: true,
          explains: ['security', 'encryption'],
          options: measures,
          ask: { nl: 'Hoe beschermt u deze gegevens?', en: 'How do you protect these data?' },
          label: { nl: 'Bescherming', en: 'Protection' },
          why: {
            nl: 'De wet vraagt een beveiliging die past bij het risico, en een korte beschrijving ervan.',
            en: 'The law asks for protection that fits the risk, and a short description of it.',
          },
          law: { nl: 'Art. 30 lid 1 onder g en art. 32 AVG', en: 'Art. 30(1)(g) and art. 32 GDPR' },
          example: {
            nl: 'Vink alleen aan wat u nu echt doet. De rest kan een voornemen worden, met een datum.',
            en: 'Only tick what you really do now. The rest can become a plan, with a date.',
          },
        },
        {
          id: 'monitoring',
          kind: 'choices',
          explains: ['monitoring', 'dpia'],
          other: true,
          none: 'none',
          options: [
            { id: 'cameras', label: { nl: "Ja, met camera's", en: 'Yes, with cameras' } },
            {
              id: 'mobile-cameras',
              label: {
                nl: "Ja, met camera's die meebewegen, zoals een bodycam of dashcam",
                en: 'Yes, with moving cameras, such as a bodycam or dashcam',
              },
            },
            { id: 'gps', label: { nl: "Ja, met GPS in auto's of telefoons", en: 'Yes, with GPS in cars or phones' } },
            {
              id: 'passes',
              label: { nl: 'Ja, met toegangspassen of een inklokker', en: 'Yes, with access passes or a time clock' },
            },
            {
              id: 'reads-along',
              label: {
                nl: 'Ja, we lezen mee in mail of internetgebruik',
                en: 'Yes, we read along in e-mail or internet use',
              },
            },
            { id: 'none', label: { nl: 'Nee', en: 'No' } },
          ],
          ask: {
            nl: 'Houdt u met deze gegevens bij wat mensen doen of waar ze zijn?',
            en: 'Do you use these data to follow what people do or where they are?',
          },
          label: { nl: 'Mensen volgen', en: 'Following people' },
          why: {
            nl: "Mensen volgen kan diep ingrijpen. Soms moet u dan eerst de risico's onderzoeken. Zo'n onderzoek heet een DPIA.",
            en: 'Following people can go deep. Sometimes you must study the risks first. Such a study is called a DPIA.',
          },
          law: {
            nl: 'Art. 35 AVG en de DPIA-lijst van de Autoriteit Persoonsgegevens',
            en: 'Art. 35 GDPR and the DPIA list of the Dutch data protection authority',
          },
        },
      ],
    },
    {
      id: 'review',
      title: { nl: 'Tot slot', en: 'Finally' },
      questions: [
        ...riskQuestions,
        {
          id: 'review-interval',
          kind: 'choice',
          options: [
            {
              id: 'months-6',
              label: { nl: 'Elk half jaar', en: 'Every six months' },
              hint: { nl: 'past bij gevoelige gegevens', en: 'fits sensitive data' },
            },
            {
              id: 'months-12',
              label: { nl: 'Eén keer per jaar', en: 'Once a year' },
              hint: { nl: 'past bijna altijd', en: 'almost always fits' },
            },
            {
              id: 'months-24',
              label: { nl: 'Eén keer per twee jaar', en: 'Once every two years' },
              hint: { nl: 'als er bijna niets verandert', en: 'if hardly anything changes' },
            },
          ],
          ask: {
            nl: 'Hoe vaak kijkt u na of dit nog klopt?',
            en: 'How often do you check whether this is still right?',
          },
          label: { nl: 'Hoe vaak nakijken', en: 'How often checked' },
          why: {
            nl: 'De bot stuurt dan op tijd een berichtje. Verandert er iets? Pas het dan meteen aan.',
            en: 'The bot then sends a message in time. Does something change? Then change it here at once.',
          },
          law: {
            nl: 'Art. 5 lid 2 en art. 24 AVG; hoe vaak is onze keuze, geen wet',
            en: 'Art. 5(2) and art. 24 GDPR; how often is our choice, not a law',
          },
        },
      ],
    },
    ...afterwards,
    keptSection,
  ],
};
