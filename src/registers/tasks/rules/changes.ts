// Somebody leaves or joins: the one form that is asked, after which the list is there.

import type { Checklist, Question, Source, Test } from '../../../core/engine/checklist.js';
import { choices, day, options, person, section } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import { t } from '../../../core/text.js';

const keepers: readonly string[] = ['privacy-officer', 'deputy', 'management'];

/** The form may be asked for by anybody, and shows the programs to nobody else than who keeps the register. */
const programs: Source = {
  from: ({ facts }) => {
    const me = facts.people.find(({ id }) => id === facts.me);
    const keeps = me?.grants?.some(({ role, acceptedAt }) => acceptedAt !== null && keepers.includes(role)) ?? false;
    return keeps ? facts.suppliers.map(({ id, name }) => ({ id, label: t(name, name) })) : [];
  },
  says: t("de bedrijven en programma's in het register", 'the companies and programs in the register'),
};

const hasPrograms: Test = {
  holds: ({ facts }) => facts.suppliers.length > 0,
  says: t(`als er bedrijven of programma’s in het register staan
           if there are companies or programs in the register`),
};

/** What people get to work with. */
export const things = options({
  keys: ['Sleutels of toegangspas', 'Keys or access card'],
  laptop: ['Laptop of computer', 'Laptop or computer'],
  phone: ['Telefoon', 'Phone'],
  papers: ['Papieren en usb-sticks', 'Papers and USB sticks'],
  car: ['Auto of bus', 'Car or van'],
  'bank-card': ['Bankpas of tankpas', 'Bank card or fuel card'],
  clothes: ['Bedrijfskleding', 'Work clothes'],
});

const common: readonly Question[] = [
  choices('programs', {
    optional: true,
    when: hasPrograms,
    options: programs,
    ask: ['Om welke programma’s en plaatsen gaat het?', 'Which programs and places is it about?'],
    label: ['Toegang', 'Access'],
    why: ['Een account dat open blijft, is een open deur.', 'An account that stays open is an open door.'],
    law: t('Art. 32 lid 1 onder b en lid 4 AVG', 'Art. 32(1)(b) and (4) GDPR'),
    example: ['Wat aangevinkt staat, komt op de lijst.', 'What is ticked goes on the list.'],
  }),
  choices('things', {
    optional: true,
    other: true,
    options: things,
    ask: ['Om welke spullen gaat het?', 'Which things is it about?'],
    label: ['Spullen', 'Things'],
    why: ['Op een telefoon of laptop staan ook gegevens.', 'A phone or laptop holds data too.'],
    law: t('Art. 32 AVG', 'Art. 32 GDPR'),
  }),
  person('by', {
    does: true,
    ask: ['Wie regelt dit?', 'Who sees to this?'],
    label: ['Wie regelt het', 'Who sees to it'],
    why: ['Per punt kunt u later iemand anders kiezen.', 'You can pick somebody else for each point later.'],
    law: ownChoice,
  }),
];

export const leaver: Checklist = {
  id: 'leaver',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Iemand gaat weg', 'Somebody leaves'),
  confirmsItself: true,
  sections: [
    section('leaver', {
      title: ['Iemand gaat weg', 'Somebody leaves'],
      intro: ['Waarom iemand weggaat, hoeft hier niet te staan.', 'Why somebody leaves need not be here.'],
      form: true,
      questions: [
        person('person', {
          ask: ['Wie gaat er weg?', 'Who leaves?'],
          label: ['Wie', 'Who'],
          why: ['Dan maak ik één lijst van alles wat moet gebeuren.', 'Then I make one list of everything to be done.'],
          law: ownChoice,
        }),
        day('day', {
          only: 'future',
          ask: ['Wat is de laatste werkdag?', 'What is the last day of work?'],
          label: ['Laatste dag', 'Last day'],
          why: ['Op die dag gaat de toegang dicht.', 'On that day the access ends.'],
          law: ownChoice,
          example: [
            'Al weg? Vul vandaag in: dan moet het nu.',
            'Gone already? Enter today: then it has to be done now.',
          ],
        }),
        ...common,
        person('to', {
          does: true,
          none: ['Niemand', 'Nobody'],
          ask: ['Wie neemt de taken over?', 'Who takes over the tasks?'],
          label: ['Wie neemt over', 'Who takes over'],
          why: ['Dan blijft er niets liggen.', 'Then nothing is left undone.'],
          law: ownChoice,
        }),
      ],
    }),
  ],
};

export const joiner: Checklist = {
  id: 'joiner',
  version: 1,
  access: 'flow',
  author: 'author',
  title: t('Iemand komt erbij', 'Somebody joins'),
  confirmsItself: true,
  sections: [
    section('joiner', {
      title: ['Iemand komt erbij', 'Somebody joins'],
      intro: `Hierna krijgt u een lijst: toegang, spullen, uitleg, en wat u in het register nakijkt.
              After this you get a list: access, things, explanation, and what to check in the register.`,
      form: true,
      questions: [
        person('person', {
          ask: ['Wie komt erbij?', 'Who joins?'],
          label: ['Wie', 'Who'],
          why: ['Typ de naam als die hier nog niet staat.', 'Type the name where it is not here yet.'],
          law: ownChoice,
        }),
        day('day', {
          only: 'future',
          ask: ['Wat is de eerste werkdag?', 'What is the first day of work?'],
          label: ['Eerste dag', 'First day'],
          why: ['Die dag moet alles klaarstaan.', 'Everything has to be ready that day.'],
          law: ownChoice,
        }),
        ...common,
      ],
    }),
  ],
};
