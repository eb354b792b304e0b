// The first two layers of a data breach: five questions that steer, what follows from them, and the two decisions.

import type { Condition } from '../../../core/engine/checklist.js';
import {
  all,
  answered,
  any,
  choice,
  choices,
  includes,
  is,
  longText,
  not,
  number,
  options,
  section,
  yesNo,
} from '../../../core/engine/questions.js';
import { t } from '../../../core/text.js';
import { decidesAboutPeople, deviatesAboutAuthority, deviatesAboutPeople, forClient } from './conditions.js';
import { breachAdvice } from './findings.js';
import { breachData, breachGroups } from './options.js';

const weighs = t('Art. 33 lid 1 en 34 lid 1 AVG; EDPB 9/2022', 'Art. 33(1) and 34(1) GDPR; EDPB 9/2022');
/** Whoever holds the data for a client decides nothing, and may report when the client asks for it. */
const ownData: Condition = not(forClient);
const lowering = t('Art. 34 lid 3 onder a AVG; AP', 'Art. 34(3)(a) GDPR; AP');

export const steering = section('steering', {
  title: ['Vijf vragen', 'Five questions'],
  intro: `Weet u iets niet? Kies "weet ik niet". Wij zijn dan voorzichtig.
          Is there something you do not know? Choose "I don’t know". Then we are careful.`,
  form: true,
  questions: [
    choices('data', {
      options: breachData,
      other: true,
      ask: ['Om welke gegevens gaat het?', 'Which data is it about?'],
      label: ['Gegevens', 'Data'],
      why: ['Sommige gegevens geven meer gevaar dan andere.', 'Some data bring more danger than others.'],
      law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
      example: ['Kruis alles aan wat erbij kan zitten.', 'Tick everything that may be among it.'],
    }),
    number('people', {
      min: 1,
      max: 100_000_000,
      unit: ['mensen', 'people'],
      ask: ['Om hoeveel mensen gaat het, hooguit?', 'How many people is it about, at most?'],
      label: ['Aantal mensen', 'Number of people'],
      why: ['Bij veel mensen is melden eerder nodig.', 'With many people, reporting is needed sooner.'],
      law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
      example: `Schat hoog. Gaat het om niemand? Dan is het geen datalek: kies dat bij "Besluit".
                Estimate high. Is it about nobody? Then it is no data breach: choose that at "Decide".`,
    }),
    choice('recipients', {
      options: options({
        none: `Niemand, dat weten we zeker
               Nobody, we know that for sure
               zoals een brief die dicht terugkwam
               such as a letter that came back closed`,
        trusted: `Per ongeluk bij iemand die we vertrouwen
                  By accident with somebody we trust
                  zoals een collega, uw accountant of een vaste leverancier
                  such as a colleague, your accountant or a regular supplier`,
        known: ['Mensen die we kennen, meer niet', 'People we know, no more'],
        lost: ['Het is kwijt of gestolen', 'It is lost or stolen'],
        unknown: ['Mensen die we niet kennen', 'People we do not know'],
        public: ['Iedereen kon erbij, op internet', 'Everybody could reach it, on the internet'],
      }),
      ask: ['Wie heeft de gegevens nu?', 'Who has the data now?'],
      label: ['Wie heeft ze nu', 'Who has them now'],
      why: ['Iemand die u kent kunt u vragen om te wissen.', 'Somebody you know can be asked to delete.'],
      law: weighs,
    }),
    choice('readable', {
      options: options({
        readable: ['Ja, gewoon leesbaar', 'Yes, simply readable'],
        unintelligible: `Nee, ze zijn versleuteld
                         No, they are encrypted
                         een slot op het scherm alleen is niet genoeg
                         a locked screen alone is not enough`,
      }),
      ask: ['Kan iemand de gegevens lezen?', 'Can anybody read the data?'],
      label: ['Leesbaar', 'Readable'],
      why: ['Wat niemand kan lezen, doet minder kwaad.', 'What nobody can read does less harm.'],
      law: lowering,
    }),
    yesNo('intent', {
      ask: `Zit er opzet achter, zoals diefstal of een inbraak in de computer?
            Was it on purpose, such as theft or a break-in to the computer?`,
      label: ['Opzet', 'On purpose'],
      why: ['Wie het expres doet, wil er vaak iets mee.', 'Whoever does it on purpose often wants to use it.'],
      law: weighs,
    }),
  ],
});

export const details = section('details', {
  title: ['Nog een paar dingen', 'A few more things'],
  intro: `Hiermee wordt het advies scherper. Ook hier mag "weet ik niet".
          This makes the advice sharper. "I don’t know" is possible here too.`,
  form: true,
  questions: [
    choices('nature', {
      options: options({
        confidentiality: ['Iemand kon ze zien', 'Somebody could see them'],
        integrity: ['Ze zijn veranderd', 'They were altered'],
        availability: ['Wij kunnen er niet meer bij', 'We can no longer reach them'],
      }),
      ask: ['Wat is er met de gegevens gebeurd?', 'What happened to the data?'],
      label: ['Wat ermee gebeurde', 'What happened to them'],
      why: ['Ook gegevens die weg zijn kunnen een datalek zijn.', 'Data that are gone can be a breach too.'],
      law: ['Art. 4 onder 12 AVG', 'Art. 4(12) GDPR'],
      explains: ['breach'],
    }),
    yesNo('deleted', {
      when: is('recipients', 'trusted'),
      ask: `Heeft die persoon bevestigd dat alles gewist is en niet gebruikt?
            Did that person confirm that all is deleted and not used?`,
      label: ['Gewist en bevestigd', 'Deleted and confirmed'],
      why: `Alleen dan telt het vertrouwen mee, en nooit bij opzet.
            Only then does the trust count, and never when it was on purpose.`,
      law: ['AP, wel of niet melden; EDPB 9/2022', 'AP, to notify or not; EDPB 9/2022'],
      example: ['Bewaar de bevestiging bij dit dossier.', 'Keep the confirmation with this file.'],
    }),
    yesNo('key-safe', {
      when: is('readable', 'unintelligible'),
      ask: ['Is de sleutel of het wachtwoord veilig?', 'Is the key or the password safe?'],
      label: ['Sleutel veilig', 'Key safe'],
      why: ['Met de sleutel is het slot weg.', 'With the key, the lock is gone.'],
      law: lowering,
    }),
    yesNo('intact-copy', {
      when: is('readable', 'unintelligible'),
      ask: ['Hebt u zelf nog een goede kopie?', 'Do you still have a good copy yourself?'],
      label: ['Goede kopie', 'Good copy'],
      why: ['Anders zijn de gegevens ook kwijt.', 'Otherwise the data are lost as well.'],
      law: lowering,
    }),
    choice('integrity', {
      when: includes('nature', 'integrity'),
      options: options({
        restored: ['Ja, voordat iemand ze gebruikte', 'Yes, before anybody used them'],
        restorable: ['Nog niet, maar het kan', 'Not yet, but it can be done'],
        permanent: ['Nee, dat kan niet meer', 'No, that is no longer possible'],
      }),
      ask: ['Zijn de gegevens weer goed?', 'Are the data right again?'],
      label: ['Weer goed', 'Right again'],
      why: ['Met verkeerde gegevens gaan dingen mis.', 'Things go wrong with wrong data.'],
      law: weighs,
    }),
    choice('availability', {
      when: includes('nature', 'availability'),
      options: options({
        recovered: ['Ja, snel en zonder moeite', 'Yes, quickly and without trouble'],
        temporary: ['Het duurt of duurde even', 'It takes or took a while'],
        permanent: ['Nee, ze zijn voorgoed weg', 'No, they are gone for good'],
      }),
      ask: ['Kunt u weer bij de gegevens?', 'Can you reach the data again?'],
      label: ['Er weer bij', 'Within reach again'],
      why: ['Iemand kan die gegevens nodig hebben.', 'Somebody may need those data.'],
      law: weighs,
    }),
    choice('harm', {
      when: includes('nature', 'integrity', 'availability'),
      options: options({
        none: ['Niets', 'Nothing'],
        some: `Het is lastig
               It is a nuisance
               zoals later hun loon of bestelling
               such as later pay or a late order`,
        serious: `Het raakt hen hard
                  It hits them hard
                  zoals geen zorg of geen geld
                  such as no care or no money`,
      }),
      ask: `Wat merken mensen ervan dat gegevens weg of veranderd zijn?
            What do people notice of data being gone or altered?`,
      label: ['Wat mensen merken', 'What people notice'],
      why: ['Het gaat om wat het met mensen doet.', 'What counts is what it does to people.'],
      law: weighs,
    }),
    choice('tells', {
      options: options({
        nothing: ['Niets, alleen dat iemand klant is', 'Nothing, only that somebody is a customer'],
        little: ['Weinig', 'Little', 'zoals wat iemand op één dag kocht', 'such as what somebody bought in a day'],
        usual: ['Wat erin staat, meer niet', 'What they say, no more'],
        profile: ['Hoe iemand leeft of hoeveel geld er is', 'How somebody lives or how much money there is'],
        guesses: ['Iets gevoeligs, zoals ziekte of geloof', 'Something sensitive, such as illness or belief'],
        danger: ['Iemand kan er gevaar door lopen', 'Somebody may be in danger because of it'],
      }),
      ask: ['Wat kan iemand uit alles samen opmaken?', 'What can somebody tell from all of it together?'],
      label: ['Wat het verraadt', 'What it gives away'],
      why: ['Samen zeggen gegevens soms meer dan apart.', 'Together data may say more than apart.'],
      law: ['EDPB 9/2022; ENISA 2013', 'EDPB 9/2022; ENISA 2013'],
    }),
    choice('identifiable', {
      options: options({
        hardly: ['Bijna niet', 'Hardly'],
        limited: ['Alleen met moeite', 'Only with effort'],
        likely: ['Waarschijnlijk wel', 'Probably'],
        directly: ['Meteen, er staat een naam bij', 'At once, there is a name'],
      }),
      ask: ['Hoe makkelijk ziet een ander om wie het gaat?', 'How easily does another person see who it is about?'],
      label: ['Herkenbaar', 'Recognisable'],
      why: ['Wie niet te herkennen is, loopt minder gevaar.', 'Who cannot be recognised is in less danger.'],
      law: ['EDPB 9/2022; ENISA 2013', 'EDPB 9/2022; ENISA 2013'],
    }),
    choices('groups', {
      options: breachGroups,
      other: true,
      ask: ['Om welke mensen gaat het?', 'Which people is it about?'],
      label: ['Welke mensen', 'Which people'],
      why: ['Kinderen en zieken krijgen extra bescherming.', 'Children and ill people get extra protection.'],
      law: ['Art. 33 lid 3 onder a AVG; overweging 75', 'Art. 33(3)(a) GDPR; recital 75'],
    }),
  ],
});

/** Tell the authority or not, with the reason: every breach has this decision. */
export const authorityDecision = section('authority-decision', {
  title: ['Besluit: melden bij de AP', 'Decision: report to the AP'],
  intro: `Wij geven advies, u besluit. Schrijf op waarom: dat vraagt de wet ook als u niet meldt.
          We advise, you decide. Write down why: the law asks that also when you do not report.`,
  form: true,
  later: true,
  decides: true,
  questions: [
    yesNo('is-breach', {
      needed: true,
      ask: ['Is dit een datalek?', 'Is this a data breach?'],
      label: ['Is het een datalek', 'Is it a breach'],
      why: ['Zolang dit open is, loopt de tijd door.', 'As long as this is open, the time goes on.'],
      law: ['Art. 4 onder 12 AVG', 'Art. 4(12) GDPR'],
      explains: ['breach'],
      example: `Er is iets misgegaan met de beveiliging, en daardoor met gegevens van mensen.
                Something went wrong with security, and so with data about people.`,
    }),
    longText('no-breach-reason', {
      reason: true,
      needed: true,
      when: is('is-breach', false),
      ask: ['Waarom is het geen datalek?', 'Why is it no data breach?'],
      label: ['Waarom geen datalek', 'Why no breach'],
      why: ['Dan kunt u het later uitleggen.', 'Then you can explain it later.'],
      law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
      example: `Bijvoorbeeld: het ging om een prijslijst, zonder gegevens van mensen.
                For example: it was a price list, without data about people.`,
    }),
    yesNo('tell-authority', {
      needed: ownData,
      finds: breachAdvice,
      when: is('is-breach', true),
      ask: ['Gaat u dit melden bij de AP?', 'Are you going to report this to the AP?'],
      label: ['Melden bij de AP', 'Report to the AP'],
      why: ['Melden moet, tenzij er bijna geen gevaar is.', 'Reporting is a must, unless there is hardly any danger.'],
      law: ['Art. 33 lid 1 AVG', 'Art. 33(1) GDPR'],
      explains: ['authority'],
    }),
    longText('authority-reason', {
      reason: true,
      needed: any(ownData, answered('tell-authority')),
      when: is('is-breach', true),
      ask: ['Waarom kiest u dat?', 'Why do you choose that?'],
      label: ['Waarom (AP)', 'Why (AP)'],
      why: ['De AP kan ernaar vragen, ook jaren later.', 'The AP may ask about it, even years later.'],
      law: ['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'],
    }),
    longText('authority-deviation', {
      reason: true,
      needed: true,
      when: deviatesAboutAuthority,
      ask: ['Waarom wijkt u af van het advies?', 'Why do you depart from the advice?'],
      label: ['Afwijking (AP)', 'Deviation (AP)'],
      why: ['Dat mag, met een goede reden.', 'That is allowed, with a good reason.'],
      law: ['Art. 5 lid 2 en 33 lid 5 AVG', 'Art. 5(2) and 33(5) GDPR'],
    }),
  ],
});

/** Tell the people or not, with the reason and the ground of art. 34(3). */
export const peopleDecision = section('people-decision', {
  title: ['Besluit: de mensen zelf', 'Decision: the people themselves'],
  intro: `Lopen mensen groot gevaar? Dan vertelt u het hun snel en apart. Dat kan ook voordat u bij de AP meldt.
          Are people in great danger? Then tell them soon and separately. That may be before you report to the AP.`,
  form: true,
  later: true,
  decides: true,
  when: all(is('is-breach', true), decidesAboutPeople),
  questions: [
    yesNo('tell-people', {
      needed: true,
      finds: breachAdvice,
      ask: ['Vertelt u het aan de mensen om wie het gaat?', 'Do you tell the people it is about?'],
      label: ['Mensen inlichten', 'Tell the people'],
      why: ['Dan kunnen zij zelf opletten.', 'Then they can be on their guard.'],
      law: ['Art. 34 lid 1 AVG', 'Art. 34(1) GDPR'],
    }),
    longText('people-reason', {
      reason: true,
      needed: true,
      ask: ['Waarom kiest u dat voor de mensen?', 'Why do you choose that for the people?'],
      label: ['Waarom (mensen)', 'Why (people)'],
      why: ['Ook dit besluit moet u kunnen uitleggen.', 'You must be able to explain this decision too.'],
      law: ['Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'],
    }),
    choice('people-ground', {
      needed: true,
      when: is('tell-people', false),
      options: options({
        'no-high-risk': ['Er is geen groot gevaar', 'There is no great danger'],
        unintelligible: `Niemand kan de gegevens lezen
                         Nobody can read the data
                         lid 3 onder a
                         paragraph 3(a)`,
        'later-measures': `Wij hebben het gevaar weggenomen
                           We took the danger away
                           lid 3 onder b
                           paragraph 3(b)`,
        disproportionate: `Iedereen bereiken is ondoenlijk
                           Reaching everybody is out of proportion
                           lid 3 onder c: dan een openbaar bericht
                           paragraph 3(c): then a public notice`,
        financial: ['Wij zijn een bank of verzekeraar', 'We are a bank or insurer', 'art. 42 UAVG', 'art. 42 UAVG'],
      }),
      ask: ['Op welke grond vertelt u het niet?', 'On which ground do you not tell?'],
      label: ['Grond', 'Ground'],
      why: ['De wet noemt deze gronden.', 'The law names these grounds.'],
      law: ['Art. 34 lid 3 AVG; art. 42 UAVG', 'Art. 34(3) GDPR; art. 42 UAVG'],
    }),
    longText('people-deviation', {
      reason: true,
      needed: true,
      when: deviatesAboutPeople,
      ask: ['Waarom wijkt u hier af van het advies?', 'Why do you depart from the advice here?'],
      label: ['Afwijking (mensen)', 'Deviation (people)'],
      why: ['Dat mag, met een goede reden.', 'That is allowed, with a good reason.'],
      law: ['Art. 5 lid 2 AVG', 'Art. 5(2) GDPR'],
    }),
  ],
});
