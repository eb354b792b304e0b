// One thing the organisation does with data about people: the heart of the register.

import { endingSection } from '../../../core/ending.js';
import type { Checklist } from '../../../core/engine/checklist.js';
import {
  all,
  answered,
  any,
  choice,
  choices,
  includes,
  is,
  not,
  number,
  options,
  person,
  rows,
  section,
  text,
  yesNo,
} from '../../../core/engine/questions.js';
import { findingSection, saidSection } from '../../../core/finding-out.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { lookedSection } from '../../../core/looked.js';
import { t } from '../../../core/text.js';
import { keptSection } from '../../../core/warnings/kept-section.js';
import { outsideFromPlaces } from '../../suppliers/rules/following.js';
import { saysWhichApp } from '../../suppliers/rules/option-words.js';
import { suppliers } from '../../suppliers/rules/sources.js';
import { instrumentInContract, transfers } from '../../suppliers/rules/transfer-instruments.js';
import { activityOutsideEurope } from '../../suppliers/rules/warnings.js';
import {
  hasAssumptions,
  hasConsentPurpose,
  hasUnusualData,
  isAboutHealthOfStaff,
  needsDpiaDecision,
} from './conditions.js';
import { contradictionsInActivity } from './contradictions/index.js';
import { dataCategories } from './data-categories.js';
import { apartForHealth, assumedAbsent, balancing, bsnInCare, dpiaJudgement, fewForHealth } from './findings.js';
import { bsnAmongData } from './following.js';
import { everyActivity, measures } from './measures.js';
import {
  accessGroups,
  bases,
  bsnLaws,
  criminalGrounds,
  exceptionsThatFit,
  recipients,
  retentionStarts,
  sensitiveExceptions,
  subjects,
} from './options.js';
import { termsInWords } from './public-words.js';
import { afterwards, riskQuestions } from './risks.js';
import {
  namesNoPlace,
  onlyTerm,
  otherDataNamed,
  saidToKeep,
  saidToPass,
  saidToReach,
  tellsWhoWorks,
} from './said-words.js';
import { absentData, unusualDataHere } from './sources.js';
import { activityTellings } from './telling.js';
import { activityWords } from './telling-words.js';
import { followedByTracker } from './trackers.js';
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
    consentOfStaff,
    explicitConsentOfStaff,
    bsnWithoutGround,
    idCopyWithoutGround,
    causeOfIllness,
    advertisingBasis,
    activityOutsideEurope,
    { ...dpiaOpen, reminds: 'dpia-missing' },
    retentionTerms,
    consentWithoutWayBack,
    activityNotArranged,
    dataWithoutPurpose,
    contradictionsInActivity,
    nobodyKeepsIt,
  ],
  relations: [{ relation: 'owner', question: 'owner' }],
  // The law names no interval. Half a year for what weighs more, a year for the rest, is our own choice.
  reviewed: {
    months: 12,
    chosenBy: 'review-interval',
    soonerWhen: any(
      all(answered('sensitive'), not(includes('sensitive', 'none'))),
      needsDpiaDecision,
      is('outside-eea', 'yes'),
    ),
    soonerMonths: 6,
    shows: ['purposes', 'data', 'suppliers'],
  },
  title: t('Activiteiten', 'Activities'),
  prefix: 'V',
  looksAtOrganisation: true,
  looksAtSuppliers: true,
  name: 'name',
  inWords: activityWords,
  alike: 'subjects',
  carries: [
    { question: 'suppliers', sharing: true, unless: isAboutHealthOfStaff },
    { question: 'access', sharing: true, unless: isAboutHealthOfStaff },
    { question: 'owner' },
    { question: 'security', beside: everyActivity, unless: isAboutHealthOfStaff },
  ],
  sections: [
    section('purposes', {
      title: ['Waarvoor', 'What for'],
      tells: activityTellings.purposes,
      questions: [
        text('name', {
          max: 80,
          ask: ['Hoe noemt u deze activiteit?', 'What do you call this activity?'],
          label: ['Naam', 'Name'],
          why: `Met een naam die iedereen kent, vindt u de beschrijving snel terug.
                With a name that everybody knows, you find the description quickly.`,
          law: ownChoice,
          example: `Bijvoorbeeld: klantenbestand, nieuwsbrief of camera in de winkel
                    For example: customer file, newsletter or camera in the shop`,
        }),
        rows('purposes', {
          item: ['doel', 'purpose'],
          title: 'purpose',
          reads: ['{purpose} – {basis}', '{purpose} – {basis}'],
          ask: ['Waarvoor gebruikt u deze gegevens?', 'What do you use these data for?'],
          label: ['Waarvoor', 'What for'],
          why: `U mag gegevens alleen gebruiken voor een doel dat u vooraf hebt bepaald en opgeschreven.
                You may only use data for a purpose that you set and wrote down beforehand.`,
          law: ['Art. 5 lid 1 onder b en art. 30 lid 1 onder b AVG', 'Art. 5(1)(b) and art. 30(1)(b) GDPR'],
          example: `Noem elk doel apart. Bijvoorbeeld: bestellingen leveren, rekeningen sturen
                    Name each purpose separately. For example: supplying orders, sending invoices`,
          columns: [
            text('purpose', {
              ask: ['Wat is het doel?', 'What is the purpose?'],
              label: ['Doel', 'Purpose'],
              why: `Een doel in uw hoofd is niet genoeg. Het moet opgeschreven zijn.
                    A purpose in your head is not enough. It has to be written down.`,
              law: ['Art. 30 lid 1 onder b AVG', 'Art. 30(1)(b) GDPR'],
              example: `Schrijf het zo op dat een klant het begrijpt. Dus niet "bedrijfsvoering", maar "uw bestelling bezorgen".
                        Write it so that a customer understands. So not "operations", but "delivering your order".`,
            }),
            choice('basis', {
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
              ask: ['Waarom mag u de gegevens hiervoor gebruiken?', 'Why may you use the data for this?'],
              label: ['Waarom mag het', 'Why it is allowed'],
              why: `Voor elk doel hebt u één van zes redenen uit de wet nodig. Dat heet de grondslag.
                    For each purpose you need one of six reasons from the law. That is called the legal basis.`,
              law: ['Art. 6 lid 1 AVG', 'Art. 6(1) GDPR'],
              example: `Kies wat het beste past. Bij twijfel: toestemming past alleen als "nee" ook echt mag.
                        Choose what fits best. In doubt: consent only fits if "no" is really allowed.`,
            }),
            text('contract-which', {
              when: is('basis', 'contract'),
              ask: ['Welke afspraak is dat?', 'Which agreement is that?'],
              label: ['Afspraak', 'Agreement'],
              why: `Het moet een afspraak met de persoon zelf zijn, niet met zijn werkgever.
                    It has to be an agreement with the person, not with an employer.`,
              law: ['Art. 6 lid 1 onder b AVG', 'Art. 6(1)(b) GDPR'],
              example: `Bijvoorbeeld: de bestelling, of een offerte waar iemand om vroeg
                        For example: the order, or a quote somebody asked for`,
            }),
            text('legal-which', {
              when: is('basis', 'legal'),
              ask: ['Welke wet vraagt dit van u?', 'Which law asks this of you?'],
              label: ['Wet', 'Law'],
              why: ['Een plicht telt alleen als ze in een wet staat.', 'A duty only counts if it is in a law.'],
              law: ['Art. 6 lid 1 onder c en lid 3 AVG', 'Art. 6(1)(c) and (3) GDPR'],
              example: `Bijvoorbeeld: art. 52 AWR (de belastingwet). Kent u het nummer niet? De naam van de wet is een goed begin.
                        For example: art. 52 AWR (the tax act). The name of the act is a good start.`,
            }),
            text('interest', {
              when: is('basis', 'legitimate'),
              ask: ['Wat is die goede reden precies?', 'What exactly is that good reason?'],
              label: ['Goede reden', 'Good reason'],
              why: `Uw reden telt alleen als ze zwaarder weegt dan de privacy van de mensen om wie het gaat.
                    Your reason only counts if it outweighs the privacy of the people concerned.`,
              law: `Art. 6 lid 1 onder f, art. 13 lid 1 onder d en art. 5 lid 2 AVG
                    Art. 6(1)(f), art. 13(1)(d) and art. 5(2) GDPR`,
              example: `Bijvoorbeeld: "Wij willen diefstal in de winkel voorkomen."
                        For example: "We want to prevent theft in the shop."`,
            }),
            choice('interest-less', {
              other: true,
              when: is('basis', 'legitimate'),
              options: options({
                no: ['Nee, met minder lukt het niet', 'No, it does not work with less'],
                yes: ['Ja, dat kan', 'Yes, that is possible'],
              }),
              ask: ['Kan het ook op een manier die minder ver gaat?', 'Is there also a way that goes less far?'],
              label: ['Kan het minder', 'Less possible'],
              why: `U kiest de manier waar mensen het minst last van hebben.
                    You choose the way that bothers people least.`,
              law: ['Art. 6 lid 1 onder f AVG', 'Art. 6(1)(f) GDPR'],
              example: `Bijvoorbeeld: met minder gegevens, korter, of zonder camera
                        For example: with less data, for a shorter time, or without a camera`,
            }),
            choice('interest-surprise', {
              when: is('basis', 'legitimate'),
              options: options({
                no: ['Nee, dit verwachten mensen', 'No, people expect this'],
                maybe: ['Misschien', 'Maybe'],
                yes: ['Ja', 'Yes'],
              }),
              ask: ['Zou een klant of collega hiervan schrikken?', 'Would this startle a customer or colleague?'],
              label: ['Schrikt iemand', 'Startling'],
              why: `Wat mensen niet verwachten, weegt zwaarder tegen u.
                    What people do not expect weighs more heavily against you.`,
              law: ['Art. 6 lid 1 onder f AVG', 'Art. 6(1)(f) GDPR'],
            }),
            text('interest-safeguard', {
              when: all(is('basis', 'legitimate'), is('interest-surprise', 'maybe', 'yes')),
              ask: `Wat doet u zodat mensen er weinig last van hebben?
                    What do you do so that it hardly bothers people?`,
              label: ['Bescherming', 'Protection'],
              why: ['Zo laat u zien dat u de afweging eerlijk hebt gemaakt.', 'This shows that you weighed it fairly.'],
              law: ['Art. 6 lid 1 onder f en art. 5 lid 2 AVG', 'Art. 6(1)(f) and art. 5(2) GDPR'],
              example: `Bijvoorbeeld: een bordje bij de deur, of nee zeggen mag altijd
                        For example: a sign at the door, or saying no is always possible`,
            }),
            choice('interest-agreed', {
              other: true,
              finds: balancing,
              explains: ['legitimate-interest', 'objection'],
              when: all(
                is('basis', 'legitimate'),
                answered('interest'),
                answered('interest-less'),
                answered('interest-surprise'),
              ),
              options: options({
                yes: ['Ja, zo is het', 'Yes, that is how it is'],
                adviser: ['Eerst kijkt mijn adviseur mee', 'My adviser looks at it first'],
              }),
              ask: ['Klopt deze afweging?', 'Is this weighing right?'],
              label: ['Afweging', 'Weighing'],
              why: `U moet kunnen laten zien dat u hebt afgewogen wat zwaarder telt.
                    You must be able to show that you weighed what counts more.`,
              law: ['Art. 6 lid 1 onder f en art. 5 lid 2 AVG', 'Art. 6(1)(f) and art. 5(2) GDPR'],
              example: `De bot maakte deze tekst van uw antwoorden. Wat u nu kiest, bewaren we met de datum.
                        The bot made this text from your answers. What you choose now is kept with the date.`,
            }),
            text('consent-asked', {
              explains: ['consent'],
              when: is('basis', 'consent'),
              ask: ['Hoe vraagt u om die toestemming?', 'How do you ask for that consent?'],
              label: ['Hoe gevraagd', 'How asked'],
              why: `U moet kunnen laten zien wie ja zei, wanneer en waartegen.
                    You must be able to show who said yes, when and to what.`,
              law: ['Art. 7 lid 1 AVG', 'Art. 7(1) GDPR'],
              example: `Schrijf erbij hoe u het bewaart. Bijvoorbeeld: een leeg vakje op de website, het programma bewaart de datum
                        Add how you keep it. For example: an empty box on the website, the program keeps the date`,
            }),
            choice('consent-withdraw', {
              other: true,
              when: is('basis', 'consent'),
              options: options({
                link: ['Met een knop of link in elk bericht', 'With a button or link in each message'],
                contact: ['Met een mail of telefoontje', 'With an e-mail or a phone call'],
                account: ['In het eigen account', "In the person's own account"],
                settings: `Op de plek waar iemand ja zei
                           In the place where somebody said yes
                           zoals de cookiemelding
                           such as the cookie notice`,
                'not-yet': ['Dat kan nu nog niet', 'That is not possible yet'],
              }),
              ask: ['Hoe kan iemand zijn toestemming weer intrekken?', 'How can somebody withdraw consent again?'],
              label: ['Intrekken', 'Withdrawing'],
              why: ['Nee zeggen moet net zo makkelijk zijn als ja zeggen.', 'Saying no must be as easy as saying yes.'],
              law: ['Art. 7 lid 3 AVG', 'Art. 7(3) GDPR'],
            }),
            text('vital-why', {
              when: is('basis', 'vital'),
              ask: ['Welk gevaar is dat?', 'Which danger is that?'],
              label: ['Gevaar', 'Danger'],
              why: `Dit past alleen in nood, als iemand zelf geen ja of nee kan zeggen.
                    This only fits in an emergency, when somebody cannot say yes or no.`,
              law: ['Art. 6 lid 1 onder d AVG', 'Art. 6(1)(d) GDPR'],
              example: `Bijvoorbeeld: iemand ligt bewusteloos in de zaak
                        For example: somebody lies unconscious in the shop`,
            }),
            text('public-task-which', {
              when: is('basis', 'public-task'),
              ask: ['Welke wet geeft u die taak?', 'Which law gives you that task?'],
              label: ['Wet en taak', 'Law and task'],
              why: `Deze reden past alleen als een wet uw bedrijf die taak geeft.
                    This reason only fits if a law gives your business that task.`,
              law: ['Art. 6 lid 1 onder e en lid 3 AVG', 'Art. 6(1)(e) and (3) GDPR'],
              example: ['Noem de wet, en in een paar woorden de taak.', 'Name the law, and the task in a few words.'],
            }),
          ],
        }),
      ],
    }),
    section('people', {
      title: ['Van wie en wat', 'Whose and what'],
      intro: `Noem soorten gegevens, zoals "telefoonnummer". Typ geen echte gegevens van mensen.
              Name kinds of data, such as "phone number". Do not type real data about people.`,
      tells: activityTellings.people,
      questions: [
        choices('subjects', {
          explains: ['data-subject'],
          other: true,
          options: subjects,
          ask: ['Van wie bewaart u hier gegevens?', 'Whose data do you keep here?'],
          label: ['Van wie', 'Whose data'],
          why: `Zo ziet u over welke groepen mensen het gaat. De wet wil dat dit in uw register staat.
                This shows which groups of people it is about. The law wants this in your register.`,
          law: ['Art. 30 lid 1 onder c AVG', 'Art. 30(1)(c) GDPR'],
          example: ['Kies groepen, geen namen.', 'Choose groups, no names.'],
        }),
        choices('data', {
          follows: bsnAmongData,
          explains: ['personal-data'],
          other: true,
          options: dataCategories,
          ask: ['Welke gegevens bewaart u?', 'Which data do you keep?'],
          label: ['Welke gegevens', 'Which data'],
          why: `Wie weet wat er ligt, kan het ook beschermen, verbeteren en op tijd weggooien.
                If you know what is there, you can protect it, correct it and throw it away in time.`,
          law: ['Art. 30 lid 1 onder c AVG', 'Art. 30(1)(c) GDPR'],
          example: `Noem soorten gegevens, zoals "telefoonnummer". Typ geen echte gegevens van mensen.
                    Name kinds of data, such as "phone number". Do not type real data about people.`,
        }),
        choices('not-kept', {
          none: 'none',
          finds: assumedAbsent,
          explains: ['minimisation'],
          options: absentData,
          when: hasAssumptions,
          ask: ['Bewaart u hier een van deze gegevens toch?', 'Do you keep one of these data here after all?'],
          label: ['Bewaart u toch', 'Kept after all'],
          why: `Deze gegevens zijn hier bijna nooit nodig. Wat u niet hebt, kan ook niet lekken.
                These data are hardly ever needed here. What you do not have cannot leak.`,
          law: ['Art. 5 lid 1 onder c en art. 30 lid 1 onder c AVG', 'Art. 5(1)(c) and art. 30(1)(c) GDPR'],
          example: ['Vink aan wat u toch bewaart.', 'Tick what you do keep.'],
        }),
        rows('needed', {
          item: ['gegeven', 'kind of data'],
          forEach: unusualDataHere,
          when: hasUnusualData,
          ask: `Deze gegevens spreken hier niet vanzelf. Hebt u ze nodig?
                These data do not go without saying here. Do you need them?`,
          label: ['Nodig of niet', 'Needed or not'],
          why: `U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.
                You may only ask for what you really need. What you do not have cannot leak.`,
          law: ['Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'],
          columns: [
            yesNo('needed', {
              ask: ['Hebt u "{row}" hier echt nodig?', 'Do you really need "{row}" here?'],
              label: ['Nodig', 'Needed'],
              why: `U mag alleen vragen wat u echt nodig hebt. Wat u niet hebt, kan ook niet lekken.
                    You may only ask for what you really need. What you do not have cannot leak.`,
              law: ['Art. 5 lid 1 onder c AVG', 'Art. 5(1)(c) GDPR'],
              example: `Ja: zonder dit gegeven lukt het niet. Nee: het kan ook zonder. Vraag het dan niet meer.
                        Yes: it does not work without. No: it works without. Then stop asking for it.`,
            }),
            text('reason', {
              reason: true,
              notWith: onlyTerm,
              when: is('needed', true),
              ask: ['Waarom hebt u het nodig?', 'Why do you need it?'],
              label: ['Reden', 'Reason'],
              why: ['Met één zin kunt u het later uitleggen.', 'One sentence lets you explain it later.'],
              law: ['Art. 5 lid 1 onder c en lid 2 AVG', 'Art. 5(1)(c) and (2) GDPR'],
              example: `Bijvoorbeeld: kenteken, want wij repareren die auto
                        For example: licence plate, because we repair that car`,
            }),
          ],
        }),
        choices('sensitive', {
          explains: ['special-data', 'criminal-data'],
          none: 'none',
          options: options({
            health: ['Gezondheid', 'Health'],
            religion: ['Geloof of levensovertuiging', 'Religion or belief'],
            politics: ['Politieke mening', 'Political opinion'],
            union: ['Lid van een vakbond', 'Member of a trade union'],
            origin: ['Afkomst', 'Racial or ethnic origin'],
            'sex-life': ['Seksleven of geaardheid', 'Sex life or orientation'],
            biometric: ['Vingerafdruk of gezichtsherkenning', 'Fingerprint or face recognition'],
            genetic: ['DNA', 'DNA'],
            criminal: ['Strafbare feiten', 'Criminal offences'],
            none: ['Nee, niets hiervan', 'No, none of these'],
          }),
          ask: ['Zitten er gevoelige gegevens bij?', 'Are there sensitive data among them?'],
          label: ['Gevoelige gegevens', 'Sensitive data'],
          why: `Deze gegevens mag u alleen gebruiken als de wet een uitzondering maakt. De bot zoekt met u welke dat is.
                You may only use these data if the law makes an exception. The bot helps you find it.`,
          law: ['Art. 9 en 10 AVG, art. 22 tot en met 33 UAVG', 'Art. 9 and 10 GDPR, art. 22 to 33 UAVG'],
          example: `Denk ook aan notities. "Komt later, zit in een rolstoel" gaat over gezondheid.
                    Think of notes too. "Comes later, uses a wheelchair" is about health.`,
        }),
        choices('sensitive-exception', {
          other: true,
          explains: ['special-data'],
          when: includes(
            'sensitive',
            'health',
            'religion',
            'politics',
            'union',
            'origin',
            'sex-life',
            'biometric',
            'genetic',
          ),
          options: sensitiveExceptions,
          offers: exceptionsThatFit,
          ask: ['Welke uitzondering past hierbij?', 'Which exception fits here?'],
          label: ['Uitzondering', 'Exception'],
          why: `Zonder uitzondering kunt u deze gegevens beter niet bewaren. Onderzoek telt alleen als het voor iedereen is, en ja vragen niet lukt. Leden tellen alleen als het uw eigen leden zijn. Levensgevaar telt alleen als ja zeggen niet lukt.
                Without an exception it is better not to keep these data. Research counts only in the public interest, and if asking is impossible. Members count only if they are your own. Danger to life counts only if saying yes is impossible.`,
          law: `Art. 9 lid 2 AVG; art. 22 UAVG (ja gezegd, leden, rechtszaak, openbaar, leven), 23 (internationaal), 24 (onderzoek), 25 tot en met 29 (één soort gegevens) en 30 (werkgever, zorg, school)
                Art. 9(2) GDPR; art. 22 UAVG (said yes, members, court case, public, life), 23 (international), 24 (research), 25 to 29 (one kind of data) and 30 (employer, care, school)`,
          example: ['Past er geen? Kies "Weet ik niet".', 'Does none fit? Choose "I do not know".'],
        }),
        choices('criminal-ground', {
          other: true,
          explains: ['criminal-data'],
          when: includes('sensitive', 'criminal'),
          options: criminalGrounds,
          ask: ['Waarom mag u strafbare feiten vastleggen?', 'Why may you record criminal offences?'],
          label: ['Strafbare feiten', 'Criminal offences'],
          why: `Gegevens over strafbare feiten mag u alleen gebruiken in een paar gevallen.
                You may only use data about criminal offences in a few cases.`,
          law: ['Art. 10 AVG, art. 31 tot en met 33 UAVG', 'Art. 10 GDPR, art. 31 to 33 UAVG'],
          example: `Een verdenking telt ook, zoals een dief op camerabeeld.
                    A suspicion counts too, such as a thief on camera.`,
        }),
        choice('bsn', {
          finds: bsnInCare,
          notWith: otherDataNamed,
          explains: ['bsn'],
          options: options({
            no: ['Nee', 'No'],
            law: ['Ja, omdat een wet dat vraagt', 'Yes, because a law asks it'],
            unsure: ['Ja, en ik weet niet of dat mag', 'Yes, and I do not know whether that is allowed'],
          }),
          ask: ['Bewaart u hier een burgerservicenummer (BSN)?', 'Do you keep a citizen service number (BSN) here?'],
          label: ['BSN', 'BSN'],
          why: `Het BSN mag u alleen gebruiken als een wet dat zegt, zoals voor het loon van uw personeel. Toestemming is niet genoeg.
                You may only use the BSN if a law says so, such as for the pay of your staff. Consent is not enough.`,
          law: ['Art. 46 UAVG', 'Art. 46 UAVG'],
          example: `Het BSN staat ook op een kopie van een paspoort of identiteitskaart.
                    The BSN is also on a copy of a passport or identity card.`,
        }),
        choices('bsn-law', {
          other: true,
          explains: ['bsn'],
          when: not(is('bsn', 'no')),
          options: bsnLaws,
          ask: ['Welke wet vraagt om het BSN?', 'Which law asks for the BSN?'],
          label: ['Wet voor BSN', 'Law for BSN'],
          why: `Het nummer mag u alleen gebruiken waar die wet het voor vraagt.
                You may use the number only for what that law asks it for.`,
          law: ['Art. 46 UAVG', 'Art. 46 UAVG'],
          example: `Past er geen? Dan mag u het nummer waarschijnlijk niet bewaren. Kies "Weet ik niet".
                    Does none fit? Then you may probably not keep the number. Choose "I do not know".`,
        }),
        choice('children-consent', {
          other: true,
          explains: ['consent', 'children'],
          when: all(includes('subjects', 'children'), hasConsentPurpose),
          options: options({
            parent: ['Een ouder of voogd zegt ja', 'A parent or guardian says yes'],
            help: `Het kind zelf
                   The child
                   mag alleen bij gratis hulp of advies aan het kind zelf
                   only allowed for free help or advice given to the child directly`,
            'not-yet': ['Dat is nog niet geregeld', 'That is not arranged yet'],
          }),
          ask: ['Wie zegt er ja voor een kind?', 'Who says yes for a child?'],
          label: ['Ja voor een kind', 'Yes for a child'],
          why: `Jonger dan 16 jaar? Dan telt alleen het ja van een ouder of voogd.
                Under 16? Then only the yes of a parent or guardian counts.`,
          law: ['Art. 8 AVG en art. 5 UAVG', 'Art. 8 GDPR and art. 5 UAVG'],
          example: `Staat iemand onder curatele? Dan zegt de curator ja.
                    Is somebody under guardianship (curatele)? Then the guardian says yes.`,
        }),
        yesNo('children-words', {
          explains: ['children', 'privacy-notice'],
          when: includes('subjects', 'children'),
          ask: `Legt u aan kinderen in makkelijke woorden uit wat u doet?
                Do you explain to children in easy words what you do?`,
          label: ['Uitleg aan kinderen', 'Words for children'],
          why: `Een kind moet kunnen begrijpen wat er met zijn gegevens gebeurt.
                A child must be able to understand what happens with its data.`,
          law: ['Art. 12 lid 1 AVG', 'Art. 12(1) GDPR'],
        }),
      ],
    }),
    section('source', {
      title: ['Van wie en aan wie', 'From whom and to whom'],
      tells: activityTellings.source,
      questions: [
        choices('source', {
          other: true,
          notWith: tellsWhoWorks,
          options: options({
            self: ['Van de persoon zelf', 'From the person'],
            employer: ['Van zijn of haar werkgever', 'From his or her employer'],
            colleague: ['Van een leidinggevende of collega', 'From a manager or colleague'],
            'other-company': ['Van een ander bedrijf', 'From another company'],
            authority: ['Van de overheid of een deurwaarder', 'From the government or a bailiff'],
            public: ['Van internet of uit een openbaar register', 'From the internet or a public register'],
            'own-systems': ['Mijn eigen systemen maken ze', 'My own systems make them'],
          }),
          ask: ['Van wie krijgt u deze gegevens?', 'From whom do you get these data?'],
          label: ['Bron', 'Source'],
          why: `Krijgt u gegevens van een ander? Dan moet u de persoon dat laten weten, meestal binnen een maand.
                Do you get data from somebody else? Then you must tell the person, usually within a month.`,
          law: ['Art. 14 lid 2 onder f en lid 3 AVG', 'Art. 14(2)(f) and (3) GDPR'],
        }),
        text('source-company', {
          when: includes('source', 'other-company'),
          ask: ['Welk bedrijf is dat?', 'Which company is that?'],
          label: ['Welk bedrijf', 'Which company'],
          why: ['Mensen mogen weten van wie u hun gegevens hebt.', 'People may know from whom you got their data.'],
          law: ['Art. 14 lid 2 onder f AVG', 'Art. 14(2)(f) GDPR'],
          example: ['Bijvoorbeeld: een boekingssite', 'For example: a booking website'],
        }),
        choice('obligatory', {
          other: true,
          options: options({
            'cannot-deliver': ['Dan kan ik niet leveren of betalen', 'Then I cannot deliver or pay'],
            'law-required': ['Dan mag ik van de wet niet verder', 'Then the law does not let me go on'],
            'cannot-help': ['Dan kan ik deze persoon niet verder helpen', 'Then I cannot help this person further'],
            voluntary: ['Niets, het is vrijwillig', 'Nothing, it is voluntary'],
            'not-asked': `Ik vraag er niet om, het ontstaat vanzelf
                          I do not ask for them, they arise by themselves
                          zoals camerabeelden of een logboek
                          such as camera images or a log`,
          }),
          ask: `Wat gebeurt er als iemand deze gegevens niet wil geven?
                What happens if somebody does not want to give these data?`,
          label: ['Zonder deze gegevens', 'Without these data'],
          why: `Mensen mogen vooraf weten of ze iets móéten geven, en wat er anders gebeurt.
                People may know beforehand whether they have to give something, and what happens otherwise.`,
          law: ['Art. 13 lid 2 onder e AVG', 'Art. 13(2)(e) GDPR'],
          example: `Verschilt het? Kies wat voor de meeste gegevens klopt.
                    Does it differ? Choose what is true for most data.`,
        }),
        choices('recipients', {
          saidElsewhere: saidToPass,
          explains: ['recipient'],
          other: true,
          none: 'nobody',
          options: recipients,
          ask: ['Aan wie geeft u deze gegevens door?', 'To whom do you pass on these data?'],
          label: ['Aan wie', 'To whom'],
          why: `Verbetert u later iets? Dan weet u aan wie u het moet doorgeven.
                If you correct something later, you know whom to tell.`,
          law: ['Art. 30 lid 1 onder d en art. 19 AVG', 'Art. 30(1)(d) and art. 19 GDPR'],
          example: `Uw eigen programma's komen hierna. Denk nu aan anderen die de gegevens krijgen.
                    Your own programs come next. Now think of others who get the data.`,
        }),
      ],
    }),
    section('who', {
      title: ['Waar en bij wie', 'Where and with whom'],
      form: true,
      tells: activityTellings.who,
      questions: [
        choices('suppliers', {
          finds: apartForHealth,
          explains: ['processor', 'processor-agreement'],
          own: true,
          other: true,
          none: 'none',
          notWith: namesNoPlace,
          saysBack: saysWhichApp,
          options: suppliers,
          ask: ['Waar staan de gegevens?', 'Where are the data kept?'],
          label: ["Programma's en plaatsen", 'Programs and places'],
          why: `Vraagt iemand zijn gegevens op, of is er een lek? Dan weet u meteen waar u moet kijken.
                Does somebody ask for their data, or is there a leak? Then you know at once where to look.`,
          law: `Art. 30 lid 1 onder d, art. 15, art. 28 en art. 32 AVG
                Art. 30(1)(d), art. 15, art. 28 and art. 32 GDPR`,
          example: ['Alles wat past.', 'All that fit.'],
        }),
        choices('access', {
          finds: fewForHealth,
          own: true,
          other: true,
          saidAs: saidToReach,
          // Of whom something is kept is not who works with it.
          notWith:
            /^(?:(?:ja|en|ook|nou|and|we also)[, ]+)*(?:we|wij|ik|i) (?:ook |also )?(?:bewaren|bewaar|noteren|noteer|keep|store)\b/i,
          all: 'everybody',
          options: accessGroups,
          ask: ['Wie werkt bij u met deze gegevens?', 'Who works with these data in your business?'],
          label: ['Wie erbij kan', 'Who has access'],
          why: `Alleen wie het voor het werk nodig heeft, mag erbij.
                Only people who need the data for their work may have access.`,
          law: ['Art. 29 en art. 32 lid 4 AVG', 'Art. 29 and art. 32(4) GDPR'],
          example: ['Functies, geen namen.', 'Jobs, no names.'],
        }),
        person('owner', {
          does: true,
          saidAs: saidToKeep,
          explains: ['accountability'],
          own: true,
          none: ['Nog niemand', 'Nobody yet'],
          ask: ['Wie houdt bij of dit klopt?', 'Who keeps this up to date?'],
          label: ['Wie houdt dit bij', 'Who keeps it'],
          why: `Een register dat niemand bijhoudt, klopt na een jaar niet meer. U moet kunnen laten zien dat het klopt.
                A register that nobody keeps is wrong after a year. You must be able to show that it is right.`,
          law: `Art. 5 lid 2 en art. 24 AVG; de herinnering is onze keuze, geen wet
                Art. 5(2) and art. 24 GDPR; the reminder is our choice, not a law`,
        }),
      ],
    }),
    section('transfers', {
      title: ['Buiten Europa', 'Outside Europe'],
      tells: activityTellings.transfers,
      questions: [
        choice('outside-eea', {
          follows: outsideFromPlaces,
          explains: ['transfer', 'eea'],
          options: options({
            no: ['Nee', 'No'],
            yes: ['Ja', 'Yes'],
            'us-group-eea-storage': `De leverancier is Amerikaans, maar bewaart alles in Europa
                                     The supplier is American, but keeps everything in Europe`,
          }),
          ask: `Gaan er gegevens naar een land buiten Europa, of kan iemand daar erbij?
                Do data go to a country outside Europe, or does somebody there have access?`,
          label: ['Buiten Europa', 'Outside Europe'],
          open: t('Gegevens buiten Europa', 'Data outside Europe'),
          why: `Buiten Europa gelden andere regels. Dan is vaak een extra afspraak nodig. De bot laat zien welke.
                Other rules apply outside Europe. Then an extra agreement is often needed. The bot shows which one.`,
          law: ['Art. 30 lid 1 onder e en art. 44 tot en met 49 AVG', 'Art. 30(1)(e) and art. 44 to 49 GDPR'],
          example: `Met Europa bedoelen we hier: de EU, Noorwegen, IJsland en Liechtenstein. Meekijken door een helpdesk in een ander land telt ook.
                    By Europe we mean here: the EU, Norway, Iceland and Liechtenstein. A helpdesk in another country that looks along counts too.`,
        }),
        transfers({
          law: ['Art. 30 lid 1 onder e AVG', 'Art. 30(1)(e) GDPR'],
          lawOfOrganisation: ['Art. 30 lid 1 onder d en e AVG', 'Art. 30(1)(d) and (e) GDPR'],
          example: instrumentInContract,
          columns: [
            text('document', {
              optional: true,
              ask: ['Waar ligt het document daarvan?', 'Where is the document about it?'],
              label: ['Document', 'Document'],
              why: `Mensen mogen om een kopie van die afspraak vragen.
                    People may ask for a copy of that agreement.`,
              law: ['Art. 13 lid 1 onder f en art. 30 lid 1 onder e AVG', 'Art. 13(1)(f) and art. 30(1)(e) GDPR'],
              example: ['Bijvoorbeeld: map Contracten, of een link', 'For example: the folder Contracts, or a link'],
            }),
          ],
        }),
      ],
    }),
    section('retention', {
      title: ['Hoe lang', 'How long'],
      tells: activityTellings.retention,
      questions: [
        rows('retention', {
          explains: ['retention'],
          item: ['termijn', 'term'],
          title: 'category',
          because: { column: 'ground', unless: is('label', 'law'), from: 'label' },
          reads: `{category}: {term} {unit}, {start} ({label}: {ground})
                  {category}: {term} {unit}, {start} ({label}: {ground})`,
          readsAt: termsInWords,
          ask: ['Hoe lang bewaart u de gegevens?', 'How long do you keep the data?'],
          label: ['Hoe lang', 'How long'],
          why: `U bewaart gegevens niet langer dan nodig, en niet korter dan de wet wil.
                You keep data no longer than needed, and no shorter than the law wants.`,
          law: ['Art. 5 lid 1 onder e en art. 30 lid 1 onder f AVG', 'Art. 5(1)(e) and art. 30(1)(f) GDPR'],
          example: `Maak een regel voor elke soort. Nog niet afgesproken? Kies "Weet ik niet".
                    Make a row for each kind. Not agreed yet? Choose "I do not know".`,
          columns: [
            text('category', {
              ask: ['Om welke gegevens gaat het?', 'Which data is it about?'],
              label: ['Gegevens', 'Data'],
              why: `Niet alles hoeft even lang. Rekeningen bewaart u langer dan notities.
                    Not everything takes equally long. You keep invoices longer than notes.`,
              law: ['Art. 30 lid 1 onder f AVG', 'Art. 30(1)(f) GDPR'],
              example: ['Bijvoorbeeld: rekeningen', 'For example: invoices'],
            }),
            number('term', {
              min: 0,
              max: 1000,
              ask: ['Hoe lang bewaart u ze?', 'How long do you keep them?'],
              label: ['Termijn', 'Term'],
              why: `Met een duidelijk getal weet iedereen wanneer iets weg kan.
                    With a clear number everybody knows when something can go.`,
              law: ['Art. 5 lid 1 onder e AVG', 'Art. 5(1)(e) GDPR'],
              example: `Alleen het getal, bijvoorbeeld 7. Meteen weg? Vul 0 in.
                        Only the number, for example 7. Gone at once? Enter 0.`,
            }),
            choice('unit', {
              options: options({
                days: ['dagen', 'day(s)'],
                weeks: ['weken', 'week(s)'],
                months: ['maanden', 'month(s)'],
                years: ['jaar', 'year(s)'],
              }),
              ask: ['Zijn dat dagen, weken, maanden of jaren?', 'Are those days, weeks, months or years?'],
              label: ['Dagen of jaren', 'Days or years'],
              why: ['Het hoort bij het getal.', 'It belongs to the number.'],
              law: ['Art. 30 lid 1 onder f AVG', 'Art. 30(1)(f) GDPR'],
            }),
            choice('start', {
              other: true,
              options: retentionStarts,
              ask: ['Vanaf wanneer telt u?', 'From when do you count?'],
              label: ['Vanaf wanneer', 'From when'],
              why: `Zonder begin weet u niet wanneer de tijd om is.
                    Without a start you do not know when the time is over.`,
              law: ['Art. 30 lid 1 onder f AVG', 'Art. 30(1)(f) GDPR'],
            }),
            choice('label', {
              options: options({
                law: ['Wet', 'Law', 'zo lang moet het minstens', 'it has to be at least this long'],
                guideline: `Richtlijn
                            Guideline
                            zo doen de meeste bedrijven het
                            most businesses do it this way`,
                'own-choice': ['Eigen keuze', 'Own choice', 'dan vragen we uw reden', 'then we ask for your reason'],
              }),
              ask: ['Waar komt deze termijn vandaan?', 'Where does this term come from?'],
              label: ['Waarvandaan', 'Where from'],
              why: `Een wet geeft vaak een minimum. Bij een eigen keuze hebt u meer ruimte.
                    A law often gives a minimum. With your own choice you have more room.`,
              law: ['Art. 5 lid 1 onder e en lid 2 AVG', 'Art. 5(1)(e) and (2) GDPR'],
            }),
            text('ground', {
              ask: ['Welke wet of reden is dat?', 'Which law or reason is that?'],
              label: ['Wet of reden', 'Law or reason'],
              why: `Dan kunt u later uitleggen waarom u voor deze termijn koos.
                    Then you can explain later why you chose this term.`,
              law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
              example: `Bijvoorbeeld: art. 52 lid 4 AWR, of "zo kunnen wij garantie geven"
                        For example: art. 52(4) AWR, or "so that we can give a guarantee"`,
            }),
          ],
        }),
      ],
    }),
    section('security', {
      title: ['Hoe veilig', 'How safe'],
      intro: `Vink alleen aan wat u nu echt doet. Haal de rest weg uit het voorstel.
              Only tick what you really do now. Remove the rest from the proposal.`,
      tells: activityTellings.security,
      questions: [
        choices('security', {
          other: true,
          explains: ['security', 'encryption'],
          options: measures,
          ask: ['Hoe beschermt u deze gegevens?', 'How do you protect these data?'],
          label: ['Bescherming', 'Protection'],
          why: `De wet vraagt een beveiliging die past bij het risico, en een korte beschrijving ervan.
                The law asks for protection that fits the risk, and a short description of it.`,
          law: ['Art. 30 lid 1 onder g en art. 32 AVG', 'Art. 30(1)(g) and art. 32 GDPR'],
          example: `Vink alleen aan wat u nu echt doet. De rest kan een voornemen worden, met een datum.
                    Only tick what you really do now. The rest can become a plan, with a date.`,
        }),
        choices('monitoring', {
          follows: followedByTracker,
          explains: ['monitoring', 'dpia'],
          other: true,
          none: 'none',
          options: options({
            cameras: ["Ja, met camera's", 'Yes, with cameras'],
            'mobile-cameras': `Ja, met camera's die meebewegen, zoals een bodycam of dashcam
                               Yes, with moving cameras, such as a bodycam or dashcam`,
            gps: ["Ja, met GPS in auto's of telefoons", 'Yes, with GPS in cars or phones'],
            passes: ['Ja, met toegangspassen of een inklokker', 'Yes, with access passes or a time clock'],
            'reads-along': `Ja, we lezen mee in mail of internetgebruik
                            Yes, we read along in e-mail or internet use`,
            none: ['Nee', 'No'],
          }),
          ask: `Houdt u met deze gegevens bij wat mensen doen of waar ze zijn?
                Do you use these data to follow what people do or where they are?`,
          label: ['Mensen volgen', 'Following people'],
          why: `Mensen volgen kan diep ingrijpen. Soms moet u dan eerst de risico's onderzoeken. Zo'n onderzoek heet een DPIA.
                Following people can go deep. Sometimes you must study the risks first. Such a study is called a DPIA.`,
          law: `Art. 35 AVG en de DPIA-lijst van de Autoriteit Persoonsgegevens
                Art. 35 GDPR and the DPIA list of the Dutch data protection authority`,
        }),
      ],
    }),
    section('review', {
      title: ['Tot slot', 'Finally'],
      tells: activityTellings.review,
      questions: [
        ...riskQuestions,
        choice('review-interval', {
          options: options({
            'months-6': ['Elk half jaar', 'Every six months', 'past bij gevoelige gegevens', 'fits sensitive data'],
            'months-12': ['Eén keer per jaar', 'Once a year', 'past bijna altijd', 'almost always fits'],
            'months-24': `Eén keer per twee jaar
                          Once every two years
                          als er bijna niets verandert
                          if hardly anything changes`,
          }),
          ask: ['Hoe vaak kijkt u na of dit nog klopt?', 'How often do you check whether this is still right?'],
          label: ['Hoe vaak nakijken', 'How often checked'],
          why: `De bot stuurt dan op tijd een berichtje. Verandert er iets? Pas het dan meteen aan.
                The bot then sends a message in time. Does something change? Then change it here at once.`,
          law: `Art. 5 lid 2 en art. 24 AVG; hoe vaak is onze keuze, geen wet
                Art. 5(2) and art. 24 GDPR; how often is our choice, not a law`,
        }),
      ],
    }),
    ...afterwards,
    endingSection,
    keptSection,
    findingSection,
    saidSection,
    lookedSection,
  ],
};
