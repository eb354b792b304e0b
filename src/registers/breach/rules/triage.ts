// The triage of a data breach: questions asked one by one as long as an answer can still change the advice.

import {
  all,
  any,
  choice,
  choices,
  includes,
  is,
  moment,
  number,
  options,
  section,
  yesNo,
} from '../../../core/engine/questions.js';
import { t } from '../../../core/text.js';
import { mayBeFinancial, toldEarlier, whoseIsAsked, worth } from './conditions.js';
import { breachData, breachGroups } from './options.js';

const weighs = t('Art. 33 lid 1 en 34 lid 1 AVG; EDPB 9/2022', 'Art. 33(1) and 34(1) GDPR; EDPB 9/2022');
const lowering = t('Art. 34 lid 3 onder a AVG; AP', 'Art. 34(3)(a) GDPR; AP');

export const steering = section('steering', {
  title: ['De eerste vragen', 'The first questions'],
  intro: `Weet u iets niet? Kies "weet ik niet". Wij vragen alleen wat het advies nog kan veranderen.
          Is there something you do not know? Choose "I don’t know". We only ask what can still change the advice.`,
  questions: [
    choice('whose', {
      optional: true,
      when: whoseIsAsked,
      options: options({
        own: `Van ons
              Ours
              wij bepalen waarvoor wij ze gebruiken
              we decide what we use them for`,
        client: `Van een klant voor wie wij werken
                 Of a client we work for
                 die klant bepaalt, wij voeren uit
                 that client decides, we carry out`,
        both: ['Allebei: van ons en van een klant', 'Both: ours and a client’s'],
        joint: ['Wij beslissen samen met een ander bedrijf', 'We decide together with another business'],
      }),
      ask: ['Van wie zijn de gegevens?', 'Whose data are they?'],
      label: ['Van wie', 'Whose'],
      why: ['Daarvan hangt af wie er meldt, en aan wie.', 'Who reports, and to whom, depends on that.'],
      law: ['Art. 26, 28 en 33 lid 2 AVG', 'Art. 26, 28 and 33(2) GDPR'],
      explains: ['controller', 'processor'],
    }),
    choice('joint-leads', {
      optional: true,
      when: is('whose', 'joint'),
      options: options({
        us: ['Wij', 'We do'],
        them: ['Het andere bedrijf', 'The other business'],
        nobody: ['Daar is niets over afgesproken', 'Nothing was agreed about that'],
      }),
      ask: ['Wie van u meldt volgens uw afspraak?', 'Who of you reports by your arrangement?'],
      label: ['Wie meldt', 'Who reports'],
      why: ['Zonder afspraak meldt ieder van u zelf.', 'Without an arrangement each of you reports.'],
      law: ['Art. 26 lid 1 AVG; EDPB 9/2022', 'Art. 26(1) GDPR; EDPB 9/2022'],
    }),
    moment('partner-knew-at', {
      only: 'past',
      optional: true,
      when: is('whose', 'joint'),
      ask: ['Wanneer wist het andere bedrijf het?', 'When did the other business know?'],
      label: ['Ander wist het op', 'The other knew at'],
      why: ['De tijd loopt vanaf wie het eerst wist.', 'The time runs from whoever knew first.'],
      law: ['Art. 26 en 33 lid 1 AVG', 'Art. 26 and 33(1) GDPR'],
    }),
    choices('data', {
      when: worth('data'),
      options: breachData,
      other: true,
      ask: ['Om welke gegevens gaat het?', 'Which data is it about?'],
      label: ['Gegevens', 'Data'],
      why: ['Sommige gegevens geven meer gevaar dan andere.', 'Some data bring more danger than others.'],
      law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
      example: ['Kruis alles aan wat erbij kan zitten.', 'Tick everything that may be among it.'],
    }),
    number('people', {
      when: worth('people'),
      min: 1,
      max: 100_000_000,
      unit: ['mensen', 'people'],
      one: ['mens', 'person'],
      ask: ['Om hoeveel mensen gaat het, hooguit?', 'How many people is it about, at most?'],
      label: ['Aantal mensen', 'Number of people'],
      why: ['Bij veel mensen is melden eerder nodig.', 'With many people, reporting is needed sooner.'],
      law: ['Art. 33 lid 3 onder a AVG', 'Art. 33(3)(a) GDPR'],
      example: `Schat hoog. Gaat het om niemand? Dan is het geen datalek: kies dat bij "Besluit".
                Estimate high. Is it about nobody? Then it is no data breach: choose that at "Decide".`,
    }),
    choice('recipients', {
      when: worth('recipients'),
      options: options({
        none: `Niemand, dat weten we zeker
               Nobody, we know that for sure
               zoals een brief die dicht terugkwam
               such as a letter that came back closed`,
        trusted: `Per ongeluk bij iemand die we vertrouwen
                  By accident with somebody we trust
                  zoals een collega, uw accountant of een vaste leverancier
                  such as a colleague, your accountant or a regular supplier`,
        staff: ['Een collega die er niet bij mocht', 'A colleague who had no right to them'],
        known: ['Mensen die we kennen, meer niet', 'People we know, no more'],
        lost: ['Het is kwijt of gestolen', 'It is lost or stolen'],
        service: `Een dienst op internet
                  A service on the internet
                  zoals een AI-chatbot of een vertaalsite
                  such as an AI chatbot or a translation site`,
        unknown: ['Mensen die we niet kennen', 'People we do not know'],
        public: ['Iedereen kon erbij, op internet', 'Everybody could reach it, on the internet'],
      }),
      ask: ['Wie heeft de gegevens nu?', 'Who has the data now?'],
      label: ['Wie heeft ze nu', 'Who has them now'],
      why: ['Iemand die u kent kunt u vragen om te wissen.', 'Somebody you know can be asked to delete.'],
      law: weighs,
    }),
    choice('readable', {
      when: worth('readable'),
      options: options({
        readable: ['Ja, gewoon leesbaar', 'Yes, simply readable'],
        unintelligible: `Nee, ze zijn versleuteld
                         No, they are encrypted
                         een slot op het scherm alleen is niet genoeg
                         a locked screen alone is not enough`,
        hashed: `Nee, er stonden alleen hashes
                 No, there were only hashes
                 zoals wachtwoorden, en verder niets leesbaars
                 such as passwords, and nothing else readable`,
        wiped: ['Op afstand gewist', 'Wiped from a distance'],
        locked: ['Er zit alleen een slot op het scherm', 'There is only a lock on the screen'],
      }),
      ask: ['Kan iemand de gegevens lezen?', 'Can anybody read the data?'],
      label: ['Leesbaar', 'Readable'],
      why: ['Wat niemand kan lezen, doet minder kwaad.', 'What nobody can read does less harm.'],
      law: lowering,
    }),
    yesNo('intent', {
      when: worth('intent'),
      ask: `Zit er opzet achter, zoals diefstal of een inbraak in de computer?
            Was it on purpose, such as theft or a break-in to the computer?`,
      label: ['Opzet', 'On purpose'],
      why: ['Wie het expres doet, wil er vaak iets mee.', 'Whoever does it on purpose often wants to use it.'],
      law: weighs,
      example: `Ook een collega die uit nieuwsgierigheid keek, deed het met opzet.
                A colleague who looked out of curiosity did it on purpose too.`,
    }),
  ],
});

export const details = section('details', {
  title: ['Nog een paar dingen', 'A few more things'],
  intro: `Hiermee wordt het advies scherper. Ook hier mag "weet ik niet".
          This makes the advice sharper. "I don’t know" is possible here too.`,
  questions: [
    choices('nature', {
      when: worth('nature'),
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
      when: all(is('recipients', 'trusted'), worth('deleted')),
      // Who was told of it says nothing of what that person did.
      notWith: /\b(?:ap|autoriteit\w*|authority|regulator|police|politie|toezichthouder|verzekeraar|insurer)\b/i,
      // What was sent by mistake is sent back or destroyed (EDPB 9/2022, likelihood of consequences): of paper nothing is deleted.
      ask: `Heeft die persoon bevestigd dat alles gewist of terug is, en dat niemand het gebruikte?
            Did that person confirm that all is deleted or returned, and that nobody used it?`,
      label: ['Gewist of terug', 'Deleted or returned'],
      why: `Alleen dan telt het vertrouwen mee, en nooit bij opzet.
            Only then does the trust count, and never when it was on purpose.`,
      law: ['AP, wel of niet melden; EDPB 9/2022', 'AP, to notify or not; EDPB 9/2022'],
      example: `Lag het een tijd onbewaakt? Dan kan niemand dat bevestigen: antwoord nee. Bewaar de bevestiging bij dit dossier.
                Did it lie unguarded for a while? Then nobody can confirm it: answer no. Keep the confirmation with this file.`,
    }),
    yesNo('key-safe', {
      when: all(is('readable', 'unintelligible'), worth('keySafe')),
      ask: ['Is de sleutel of het wachtwoord veilig?', 'Is the key or the password safe?'],
      label: ['Sleutel veilig', 'Key safe'],
      why: ['Met de sleutel is het slot weg.', 'With the key, the lock is gone.'],
      law: lowering,
    }),
    yesNo('intact-copy', {
      when: all(is('readable', 'unintelligible'), worth('intactCopy')),
      ask: ['Hebt u zelf nog een goede kopie?', 'Do you still have a good copy yourself?'],
      label: ['Goede kopie', 'Good copy'],
      why: ['Anders zijn de gegevens ook kwijt.', 'Otherwise the data are lost as well.'],
      law: lowering,
    }),
    yesNo('salted', {
      when: all(is('readable', 'hashed'), worth('salted')),
      ask: `Is de hash sterk, met een eigen toevoeging per wachtwoord (salt)?
            Is the hash strong, with an addition of its own for each password (salt)?`,
      label: ['Sterke hash', 'Strong hash'],
      why: `Zonder salt is een hash vaak terug te rekenen. Vraag het wie de website beheert.
            Without a salt a hash can often be worked back. Ask whoever looks after the website.`,
      law: ['Art. 34 lid 3 onder a AVG; EDPB 01/2021', 'Art. 34(3)(a) GDPR; EDPB 01/2021'],
    }),
    yesNo('wipe-confirmed', {
      when: all(is('readable', 'wiped'), worth('wipeConfirmed')),
      ask: `Is bevestigd dat het wissen lukte voordat iemand erin kon?
            Was it confirmed that the wiping succeeded before anybody could get in?`,
      label: ['Wissen bevestigd', 'Wiping confirmed'],
      why: ['Een opdracht om te wissen is nog geen gewist apparaat.', 'An order to wipe is not a wiped device yet.'],
      law: lowering,
    }),
    choice('integrity', {
      when: all(includes('nature', 'integrity'), worth('integrity')),
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
      when: all(includes('nature', 'availability'), worth('availability')),
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
      when: all(any(is('recipients', 'lost'), includes('nature', 'integrity', 'availability')), worth('harm')),
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
      example: ['Hebt u een kopie? Dan merken zij vaak niets.', 'Do you have a copy? Then they often notice nothing.'],
    }),
    choice('tells', {
      when: toldEarlier,
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
    choices('gives', {
      when: worth('gives'),
      none: 'nothing',
      options: options({
        pose: `Zich voordoen als deze persoon
               Pose as this person
               zoals met een BSN of genoeg andere gegevens
               such as with a BSN or enough other data`,
        money: `Zien hoe iemand er met geld voor staat
                See how somebody stands for money
                zoals loon, schulden of een jaar afschriften; één gewone factuur niet
                such as pay, debts or a year of statements; not one ordinary invoice`,
        private: `Iets privés weten over ziekte, geloof of seks
                  Know something private about illness, belief or sex
                  ook doordat iemand ergens lid of klant is; een dieet zegt meestal niets
                  also by being a member or customer somewhere; a diet usually says nothing`,
        danger: `Iemand vinden, bedreigen of dwingen
                 Find, threaten or force somebody
                 zoals wie zich schuilhoudt
                 such as somebody in hiding`,
        nothing: ['Niets van dit alles', 'None of this'],
      }),
      ask: ['Wat kan iemand hiermee?', 'What can somebody do with this?'],
      label: ['Wat iemand ermee kan', 'What it allows'],
      why: [
        'Dezelfde gegevens zijn soms onschuldig en soms niet.',
        'The same data are sometimes harmless and sometimes not.',
      ],
      law: ['Overweging 75 en 85 AVG; EDPB 9/2022', 'Recitals 75 and 85 GDPR; EDPB 9/2022'],
    }),
    choice('identifiable', {
      when: worth('identifiable'),
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
      when: worth('groups'),
      options: breachGroups,
      other: true,
      ask: ['Om welke mensen gaat het?', 'Which people is it about?'],
      label: ['Welke mensen', 'Which people'],
      why: ['Kinderen en zieken krijgen extra bescherming.', 'Children and ill people get extra protection.'],
      law: ['Art. 33 lid 3 onder a AVG; overweging 75', 'Art. 33(3)(a) GDPR; recital 75'],
    }),
    yesNo('wft', {
      optional: true,
      when: mayBeFinancial,
      ask: ['Bent u een financiële onderneming volgens de Wft?', 'Are you a financial undertaking under the Wft?'],
      label: ['Onder de Wft', 'Under the Wft'],
      why: `Dan hoeft u het de mensen niet te vertellen volgens de AVG. De AP wel.
            Then the GDPR does not make you tell the people. The AP it does.`,
      law: ['Art. 42 UAVG', 'Art. 42 UAVG'],
      example: `Een bank of verzekeraar, en ook een klein kantoor dat in verzekeringen of hypotheken bemiddelt.
                A bank or insurer, and also a small office that brokers insurance or mortgages.`,
    }),
  ],
});
