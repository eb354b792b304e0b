// The first two layers of a data breach: five questions that steer, what follows from them, and the two decisions.

import type { Condition, Section } from '../../../core/engine/checklist.js';
import { decidesAboutPeople, deviatesAboutAuthority, deviatesAboutPeople, forClient } from './conditions.js';
import { breachAdvice } from './findings.js';
import { breachData, breachGroups } from './options.js';

const weighs = { nl: 'Art. 33 lid 1 en 34 lid 1 AVG; EDPB 9/2022', en: 'Art. 33(1) and 34(1) GDPR; EDPB 9/2022' };
/** Whoever holds the data for a client decides nothing, and may report when the client asks for it. */
const ownData: Condition = { not: forClient };
const lowering = { nl: 'Art. 34 lid 3 onder a AVG; AP', en: 'Art. 34(3)(a) GDPR; AP' };

export const steering: Section = {
  id: 'steering',
  title: { nl: 'Vijf vragen', en: 'Five questions' },
  intro: {
    nl: 'Weet u iets niet? Kies "weet ik niet". Wij zijn dan voorzichtig.',
    en: 'Is there something you do not know? Choose "I don’t know". Then we are careful.',
  },
  form: true,
  questions: [
    {
      id: 'data',
      kind: 'choices',
      options: breachData,
      other: true,
      ask: { nl: 'Om welke gegevens gaat het?', en: 'Which data is it about?' },
      label: { nl: 'Gegevens', en: 'Data' },
      why: { nl: 'Sommige gegevens geven meer gevaar dan andere.', en: 'Some data bring more danger than others.' },
      law: { nl: 'Art. 33 lid 3 onder a AVG', en: 'Art. 33(3)(a) GDPR' },
      example: { nl: 'Kruis alles aan wat erbij kan zitten.', en: 'Tick everything that may be among it.' },
    },
    {
      id: 'people',
      kind: 'number',
      min: 1,
      max: 100_000_000,
      unit: { nl: 'mensen', en: 'people' },
      ask: { nl: 'Om hoeveel mensen gaat het, hooguit?', en: 'How many people is it about, at most?' },
      label: { nl: 'Aantal mensen', en: 'Number of people' },
      why: { nl: 'Bij veel mensen is melden eerder nodig.', en: 'With many people, reporting is needed sooner.' },
      law: { nl: 'Art. 33 lid 3 onder a AVG', en: 'Art. 33(3)(a) GDPR' },
      example: {
        nl: 'Schat hoog. Gaat het om niemand? Dan is het geen datalek: kies dat bij "Besluit".',
        en: 'Estimate high. Is it about nobody? Then it is no data breach: choose that at "Decide".',
      },
    },
    {
      id: 'recipients',
      kind: 'choice',
      options: [
        {
          id: 'none',
          label: { nl: 'Niemand, dat weten we zeker', en: 'Nobody, we know that for sure' },
          hint: { nl: 'zoals een brief die dicht terugkwam', en: 'such as a letter that came back closed' },
        },
        {
          id: 'trusted',
          label: { nl: 'Per ongeluk bij iemand die we vertrouwen', en: 'By accident with somebody we trust' },
          hint: {
            nl: 'zoals een collega, uw accountant of een vaste leverancier',
            en: 'such as a colleague, your accountant or a regular supplier',
          },
        },
        { id: 'known', label: { nl: 'Mensen die we kennen, meer niet', en: 'People we know, no more' } },
        { id: 'lost', label: { nl: 'Het is kwijt of gestolen', en: 'It is lost or stolen' } },
        { id: 'unknown', label: { nl: 'Mensen die we niet kennen', en: 'People we do not know' } },
        {
          id: 'public',
          label: { nl: 'Iedereen kon erbij, op internet', en: 'Everybody could reach it, on the internet' },
        },
      ],
      ask: { nl: 'Wie heeft de gegevens nu?', en: 'Who has the data now?' },
      label: { nl: 'Wie heeft ze nu', en: 'Who has them now' },
      why: { nl: 'Iemand die u kent kunt u vragen om te wissen.', en: 'Somebody you know can be asked to delete.' },
      law: weighs,
    },
    {
      id: 'readable',
      kind: 'choice',
      options: [
        { id: 'readable', label: { nl: 'Ja, gewoon leesbaar', en: 'Yes, simply readable' } },
        {
          id: 'unintelligible',
          label: { nl: 'Nee, ze zijn versleuteld', en: 'No, they are encrypted' },
          hint: { nl: 'een slot op het scherm alleen is niet genoeg', en: 'a locked screen alone is not enough' },
        },
      ],
      ask: { nl: 'Kan iemand de gegevens lezen?', en: 'Can anybody read the data?' },
      label: { nl: 'Leesbaar', en: 'Readable' },
      why: { nl: 'Wat niemand kan lezen, doet minder kwaad.', en: 'What nobody can read does less harm.' },
      law: lowering,
    },
    {
      id: 'intent',
      kind: 'yes-no',
      ask: {
        nl: 'Zit er opzet achter, zoals diefstal of een inbraak in de computer?',
        en: 'Was it on purpose, such as theft or a break-in to the computer?',
      },
      label: { nl: 'Opzet', en: 'On purpose' },
      why: {
        nl: 'Wie het expres doet, wil er vaak iets mee.',
        en: 'Whoever does it on purpose often wants to use it.',
      },
      law: weighs,
    },
  ],
};

export const details: Section = {
  id: 'details',
  title: { nl: 'Nog een paar dingen', en: 'A few more things' },
  intro: {
    nl: 'Hiermee wordt het advies scherper. Ook hier mag "weet ik niet".',
    en: 'This makes the advice sharper. "I don’t know" is possible here too.',
  },
  form: true,
  questions: [
    {
      id: 'nature',
      kind: 'choices',
      options: [
        { id: 'confidentiality', label: { nl: 'Iemand kon ze zien', en: 'Somebody could see them' } },
        { id: 'integrity', label: { nl: 'Ze zijn veranderd', en: 'They were altered' } },
        { id: 'availability', label: { nl: 'Wij kunnen er niet meer bij', en: 'We can no longer reach them' } },
      ],
      ask: { nl: 'Wat is er met de gegevens gebeurd?', en: 'What happened to the data?' },
      label: { nl: 'Wat ermee gebeurde', en: 'What happened to them' },
      why: { nl: 'Ook gegevens die weg zijn kunnen een datalek zijn.', en: 'Data that are gone can be a breach too.' },
      law: { nl: 'Art. 4 onder 12 AVG', en: 'Art. 4(12) GDPR' },
      explains: ['breach'],
    },
    {
      id: 'deleted',
      kind: 'yes-no',
      when: { question: 'recipients', is: 'trusted' },
      ask: {
        nl: 'Heeft die persoon bevestigd dat alles gewist is en niet gebruikt?',
        en: 'Did that person confirm that all is deleted and not used?',
      },
      label: { nl: 'Gewist en bevestigd', en: 'Deleted and confirmed' },
      why: {
        nl: 'Alleen dan telt het vertrouwen mee, en nooit bij opzet.',
        en: 'Only then does the trust count, and never when it was on purpose.',
      },
      law: { nl: 'AP, wel of niet melden; EDPB 9/2022', en: 'AP, to notify or not; EDPB 9/2022' },
      example: { nl: 'Bewaar de bevestiging bij dit dossier.', en: 'Keep the confirmation with this file.' },
    },
    {
      id: 'key-safe',
      kind: 'yes-no',
      when: { question: 'readable', is: 'unintelligible' },
      ask: { nl: 'Is de sleutel of het wachtwoord veilig?', en: 'Is the key or the password safe?' },
      label: { nl: 'Sleutel veilig', en: 'Key safe' },
      why: { nl: 'Met de sleutel is het slot weg.', en: 'With the key, the lock is gone.' },
      law: lowering,
    },
    {
      id: 'intact-copy',
      kind: 'yes-no',
      when: { question: 'readable', is: 'unintelligible' },
      ask: { nl: 'Hebt u zelf nog een goede kopie?', en: 'Do you still have a good copy yourself?' },
      label: { nl: 'Goede kopie', en: 'Good copy' },
      why: { nl: 'Anders zijn de gegevens ook kwijt.', en: 'Otherwise the data are lost as well.' },
      law: lowering,
    },
    {
      id: 'integrity',
      kind: 'choice',
      when: { question: 'nature', includes: 'integrity' },
      options: [
        { id: 'restored', label: { nl: 'Ja, voordat iemand ze gebruikte', en: 'Yes, before anybody used them' } },
        { id: 'restorable', label: { nl: 'Nog niet, maar het kan', en: 'Not yet, but it can be done' } },
        { id: 'permanent', label: { nl: 'Nee, dat kan niet meer', en: 'No, that is no longer possible' } },
      ],
      ask: { nl: 'Zijn de gegevens weer goed?', en: 'Are the data right again?' },
      label: { nl: 'Weer goed', en: 'Right again' },
      why: { nl: 'Met verkeerde gegevens gaan dingen mis.', en: 'Things go wrong with wrong data.' },
      law: weighs,
    },
    {
      id: 'availability',
      kind: 'choice',
      when: { question: 'nature', includes: 'availability' },
      options: [
        { id: 'recovered', label: { nl: 'Ja, snel en zonder moeite', en: 'Yes, quickly and without trouble' } },
        { id: 'temporary', label: { nl: 'Het duurt of duurde even', en: 'It takes or took a while' } },
        { id: 'permanent', label: { nl: 'Nee, ze zijn voorgoed weg', en: 'No, they are gone for good' } },
      ],
      ask: { nl: 'Kunt u weer bij de gegevens?', en: 'Can you reach the data again?' },
      label: { nl: 'Er weer bij', en: 'Within reach again' },
      why: { nl: 'Iemand kan die gegevens nodig hebben.', en: 'Somebody may need those data.' },
      law: weighs,
    },
    {
      id: 'harm',
      kind: 'choice',
      when: {
        any: [
          { question: 'nature', includes: 'integrity' },
          { question: 'nature', includes: 'availability' },
        ],
      },
      options: [
        { id: 'none', label: { nl: 'Niets', en: 'Nothing' } },
        {
          id: 'some',
          label: { nl: 'Het is lastig', en: 'It is a nuisance' },
          hint: { nl: 'zoals later hun loon of bestelling', en: 'such as later pay or a late order' },
        },
        {
          id: 'serious',
          label: { nl: 'Het raakt hen hard', en: 'It hits them hard' },
          hint: { nl: 'zoals geen zorg of geen geld', en: 'such as no care or no money' },
        },
      ],
      ask: {
        nl: 'Wat merken mensen ervan dat gegevens weg of veranderd zijn?',
        en: 'What do people notice of data being gone or altered?',
      },
      label: { nl: 'Wat mensen merken', en: 'What people notice' },
      why: { nl: 'Het gaat om wat het met mensen doet.', en: 'What counts is what it does to people.' },
      law: weighs,
    },
    {
      id: 'tells',
      kind: 'choice',
      options: [
        {
          id: 'nothing',
          label: { nl: 'Niets, alleen dat iemand klant is', en: 'Nothing, only that somebody is a customer' },
        },
        {
          id: 'little',
          label: { nl: 'Weinig', en: 'Little' },
          hint: { nl: 'zoals wat iemand op één dag kocht', en: 'such as what somebody bought in a day' },
        },
        { id: 'usual', label: { nl: 'Wat erin staat, meer niet', en: 'What they say, no more' } },
        {
          id: 'profile',
          label: { nl: 'Hoe iemand leeft of hoeveel geld er is', en: 'How somebody lives or how much money there is' },
        },
        {
          id: 'guesses',
          label: { nl: 'Iets gevoeligs, zoals ziekte of geloof', en: 'Something sensitive, such as illness or belief' },
        },
        {
          id: 'danger',
          label: { nl: 'Iemand kan er gevaar door lopen', en: 'Somebody may be in danger because of it' },
        },
      ],
      ask: { nl: 'Wat kan iemand uit alles samen opmaken?', en: 'What can somebody tell from all of it together?' },
      label: { nl: 'Wat het verraadt', en: 'What it gives away' },
      why: { nl: 'Samen zeggen gegevens soms meer dan apart.', en: 'Together data may say more than apart.' },
      law: { nl: 'EDPB 9/2022; ENISA 2013', en: 'EDPB 9/2022; ENISA 2013' },
    },
    {
      id: 'identifiable',
      kind: 'choice',
      options: [
        { id: 'hardly', label: { nl: 'Bijna niet', en: 'Hardly' } },
        { id: 'limited', label: { nl: 'Alleen met moeite', en: 'Only with effort' } },
        { id: 'likely', label: { nl: 'Waarschijnlijk wel', en: 'Probably' } },
        { id: 'directly', label: { nl: 'Meteen, er staat een naam bij', en: 'At once, there is a name' } },
      ],
      ask: {
        nl: 'Hoe makkelijk ziet een ander om wie het gaat?',
        en: 'How easily does another person see who it is about?',
      },
      label: { nl: 'Herkenbaar', en: 'Recognisable' },
      why: { nl: 'Wie niet te herkennen is, loopt minder gevaar.', en: 'Who cannot be recognised is in less danger.' },
      law: { nl: 'EDPB 9/2022; ENISA 2013', en: 'EDPB 9/2022; ENISA 2013' },
    },
    {
      id: 'groups',
      kind: 'choices',
      options: breachGroups,
      other: true,
      ask: { nl: 'Om welke mensen gaat het?', en: 'Which people is it about?' },
      label: { nl: 'Welke mensen', en: 'Which people' },
      why: { nl: 'Kinderen en zieken krijgen extra bescherming.', en: 'Children and ill people get extra protection.' },
      law: { nl: 'Art. 33 lid 3 onder a AVG; overweging 75', en: 'Art. 33(3)(a) GDPR; recital 75' },
    },
  ],
};

/** Tell the authority or not, with the reason: every breach has this decision. */
export const authorityDecision: Section = {
  id: 'authority-decision',
  title: { nl: 'Besluit: melden bij de AP', en: 'Decision: report to the AP' },
  intro: {
    nl: 'Wij geven advies, u besluit. Schrijf op waarom: dat vraagt de wet ook als u niet meldt.',
    en: 'We advise, you decide. Write down why: the law asks that also when you do not report.',
  },
  form: true,
  later: true,
  decides: true,
  questions: [
    {
      id: 'is-breach',
      kind: 'yes-no',
      needed: true,
      ask: { nl: 'Is dit een datalek?', en: 'Is this a data breach?' },
      label: { nl: 'Is het een datalek', en: 'Is it a breach' },
      why: { nl: 'Zolang dit open is, loopt de tijd door.', en: 'As long as this is open, the time goes on.' },
      law: { nl: 'Art. 4 onder 12 AVG', en: 'Art. 4(12) GDPR' },
      explains: ['breach'],
      example: {
        nl: 'Er is iets misgegaan met de beveiliging, en daardoor met gegevens van mensen.',
        en: 'Something went wrong with security, and so with data about people.',
      },
    },
    {
      id: 'no-breach-reason',
      kind: 'long-text',
      reason: true,
      needed: true,
      when: { question: 'is-breach', is: false },
      ask: { nl: 'Waarom is het geen datalek?', en: 'Why is it no data breach?' },
      label: { nl: 'Waarom geen datalek', en: 'Why no breach' },
      why: { nl: 'Dan kunt u het later uitleggen.', en: 'Then you can explain it later.' },
      law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
      example: {
        nl: 'Bijvoorbeeld: het ging om een prijslijst, zonder gegevens van mensen.',
        en: 'For example: it was a price list, without data about people.',
      },
    },
    {
      id: 'tell-authority',
      kind: 'yes-no',
      needed: ownData,
      finds: breachAdvice,
      when: { question: 'is-breach', is: true },
      ask: { nl: 'Gaat u dit melden bij de AP?', en: 'Are you going to report this to the AP?' },
      label: { nl: 'Melden bij de AP', en: 'Report to the AP' },
      why: {
        nl: 'Melden moet, tenzij er bijna geen gevaar is.',
        en: 'Reporting is a must, unless there is hardly any danger.',
      },
      law: { nl: 'Art. 33 lid 1 AVG', en: 'Art. 33(1) GDPR' },
      explains: ['authority'],
    },
    {
      id: 'authority-reason',
      kind: 'long-text',
      reason: true,
      needed: { any: [ownData, { answered: 'tell-authority' }] },
      when: { question: 'is-breach', is: true },
      ask: { nl: 'Waarom kiest u dat?', en: 'Why do you choose that?' },
      label: { nl: 'Waarom (AP)', en: 'Why (AP)' },
      why: { nl: 'De AP kan ernaar vragen, ook jaren later.', en: 'The AP may ask about it, even years later.' },
      law: { nl: 'Art. 33 lid 5 AVG', en: 'Art. 33(5) GDPR' },
    },
    {
      id: 'authority-deviation',
      kind: 'long-text',
      reason: true,
      needed: true,
      when: deviatesAboutAuthority,
      ask: { nl: 'Waarom wijkt u af van het advies?', en: 'Why do you depart from the advice?' },
      label: { nl: 'Afwijking (AP)', en: 'Deviation (AP)' },
      why: { nl: 'Dat mag, met een goede reden.', en: 'That is allowed, with a good reason.' },
      law: { nl: 'Art. 5 lid 2 en 33 lid 5 AVG', en: 'Art. 5(2) and 33(5) GDPR' },
    },
  ],
};

/** Tell the people or not, with the reason and the ground of art. 34(3). */
export const peopleDecision: Section = {
  id: 'people-decision',
  title: { nl: 'Besluit: de mensen zelf', en: 'Decision: the people themselves' },
  intro: {
    nl: 'Lopen mensen groot gevaar? Dan vertelt u het hun snel en apart. Dat kan ook voordat u bij de AP meldt.',
    en: 'Are people in great danger? Then tell them soon and separately. That may be before you report to the AP.',
  },
  form: true,
  later: true,
  decides: true,
  when: { all: [{ question: 'is-breach', is: true }, decidesAboutPeople] },
  questions: [
    {
      id: 'tell-people',
      kind: 'yes-no',
      needed: true,
      finds: breachAdvice,
      ask: { nl: 'Vertelt u het aan de mensen om wie het gaat?', en: 'Do you tell the people it is about?' },
      label: { nl: 'Mensen inlichten', en: 'Tell the people' },
      why: { nl: 'Dan kunnen zij zelf opletten.', en: 'Then they can be on their guard.' },
      law: { nl: 'Art. 34 lid 1 AVG', en: 'Art. 34(1) GDPR' },
    },
    {
      id: 'people-reason',
      kind: 'long-text',
      reason: true,
      needed: true,
      ask: { nl: 'Waarom kiest u dat voor de mensen?', en: 'Why do you choose that for the people?' },
      label: { nl: 'Waarom (mensen)', en: 'Why (people)' },
      why: { nl: 'Ook dit besluit moet u kunnen uitleggen.', en: 'You must be able to explain this decision too.' },
      law: { nl: 'Art. 33 lid 5 AVG', en: 'Art. 33(5) GDPR' },
    },
    {
      id: 'people-ground',
      kind: 'choice',
      needed: true,
      when: { question: 'tell-people', is: false },
      options: [
        { id: 'no-high-risk', label: { nl: 'Er is geen groot gevaar', en: 'There is no great danger' } },
        {
          id: 'unintelligible',
          label: { nl: 'Niemand kan de gegevens lezen', en: 'Nobody can read the data' },
          hint: { nl: 'lid 3 onder a', en: 'paragraph 3(a)' },
        },
        {
          id: 'later-measures',
          label: { nl: 'Wij hebben het gevaar weggenomen', en: 'We took the danger away' },
          hint: { nl: 'lid 3 onder b', en: 'paragraph 3(b)' },
        },
        {
          id: 'disproportionate',
          label: { nl: 'Iedereen bereiken is ondoenlijk', en: 'Reaching everybody is out of proportion' },
          hint: { nl: 'lid 3 onder c: dan een openbaar bericht', en: 'paragraph 3(c): then a public notice' },
        },
        {
          id: 'financial',
          label: { nl: 'Wij zijn een bank of verzekeraar', en: 'We are a bank or insurer' },
          hint: { nl: 'art. 42 UAVG', en: 'art. 42 UAVG' },
        },
      ],
      ask: { nl: 'Op welke grond vertelt u het niet?', en: 'On which ground do you not tell?' },
      label: { nl: 'Grond', en: 'Ground' },
      why: { nl: 'De wet noemt deze gronden.', en: 'The law names these grounds.' },
      law: { nl: 'Art. 34 lid 3 AVG; art. 42 UAVG', en: 'Art. 34(3) GDPR; art. 42 UAVG' },
    },
    {
      id: 'people-deviation',
      kind: 'long-text',
      reason: true,
      needed: true,
      when: deviatesAboutPeople,
      ask: { nl: 'Waarom wijkt u hier af van het advies?', en: 'Why do you depart from the advice here?' },
      label: { nl: 'Afwijking (mensen)', en: 'Deviation (people)' },
      why: { nl: 'Dat mag, met een goede reden.', en: 'That is allowed, with a good reason.' },
      law: { nl: 'Art. 5 lid 2 AVG', en: 'Art. 5(2) GDPR' },
    },
  ],
};
