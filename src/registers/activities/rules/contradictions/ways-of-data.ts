// Where data come from and go to, where they are kept and how long: beside what the companies that have them say.
import type { Contradiction } from '../../../../core/warnings/contradiction.js';
import { abroad } from './abroad-and-terms.js';

const staff = ['staff', 'former-staff', 'interns', 'hired-workers', 'applicants'];

/** Recipients that only have to do with people who work for the business. */
const forStaff = ['uwv', 'pension-fund', 'occupational-health'];

export const waysOfData: readonly Contradiction[] = [
  {
    id: 'inside-but-outside',
    each: 'suppliers',
    when: [{ at: 'outside-eea', has: ['no'] }],
    there: [
      { at: 'stored', has: ['outside'] },
      { at: 'role', hasNot: ['place'] },
    ],
    title: ['buiten Europa bij {name}', 'outside Europe with {name}'],
    says: `U zegt dat de gegevens in Europa blijven, en {name} bewaart ze buiten Europa.
           You say that the data stay in Europe, and {name} keeps them outside Europe.`,
    law: abroad,
    ways: [
      {
        id: 'yes',
        label: ['Ze gaan wel naar buiten Europa', 'They do go outside Europe'],
        sets: { 'outside-eea': 'yes' },
      },
      { id: 'there', label: ['{name} staat wel in Europa', '{name} is in Europe'], there: 'stored' },
    ],
  },
  {
    id: 'inside-but-american',
    each: 'suppliers',
    when: [{ at: 'outside-eea', has: ['no'] }],
    there: [
      { at: 'stored', has: ['us-group-eea-storage'] },
      { at: 'role', hasNot: ['place'] },
    ],
    title: ['{name} is Amerikaans', '{name} is American'],
    says: `U zegt "Nee" bij buiten Europa, en {name} is Amerikaans en bewaart de gegevens in Europa.
           You say "No" at outside Europe, and {name} is American and keeps the data in Europe.`,
    law: abroad,
    ways: [
      {
        id: 'american',
        label: ['Amerikaans, en het staat in Europa', 'American, and it is kept in Europe'],
        sets: { 'outside-eea': 'us-group-eea-storage' },
      },
      { id: 'there', label: ['Pas {name} aan', 'Change {name}'], there: 'stored' },
    ],
  },
  {
    id: 'american-but-out',
    each: 'suppliers',
    when: [{ at: 'outside-eea', has: ['us-group-eea-storage'] }],
    there: [
      { at: 'stored', has: ['outside'] },
      { at: 'role', hasNot: ['place'] },
    ],
    title: ['buiten Europa bij {name}', 'outside Europe with {name}'],
    says: `U zegt dat alles in Europa staat, en {name} bewaart de gegevens buiten Europa.
           You say that all of it is kept in Europe, and {name} keeps the data outside Europe.`,
    law: abroad,
    ways: [
      {
        id: 'yes',
        label: ['Ze gaan wel naar buiten Europa', 'They do go outside Europe'],
        sets: { 'outside-eea': 'yes' },
      },
      { id: 'there', label: ['{name} staat wel in Europa', '{name} is in Europe'], there: 'stored' },
    ],
  },
  {
    id: 'inside-but-unknown',
    each: 'suppliers',
    when: [{ at: 'outside-eea', has: ['no', 'us-group-eea-storage'] }],
    there: [
      { at: 'stored', missing: true },
      { at: 'role', hasNot: ['place'] },
    ],
    title: ['waar {name} de gegevens bewaart', 'where {name} keeps the data'],
    says: `U zegt dat de gegevens in Europa blijven, en van {name} is nog niet bekend waar het ze bewaart.
           You say that the data stay in Europe, and it is not known yet where {name} keeps them.`,
    law: abroad,
    ways: [
      { id: 'there', label: ['Vul in waar {name} staat', 'Fill in where {name} is'], there: 'stored' },
      { id: 'unknown', label: ['Dat weet ik nog niet', 'I do not know that yet'], sets: { 'outside-eea': null } },
    ],
  },
  {
    id: 'nobody-but-supplier',
    each: 'suppliers',
    when: [{ at: 'recipients', has: ['nobody'] }],
    there: [{ at: 'role', has: ['own-controller'] }],
    title: ['{name} krijgt de gegevens ook', '{name} gets the data too'],
    says: `U zegt dat u de gegevens aan niemand doorgeeft, en {name} krijgt ze en beslist er zelf over.
           You say that you pass the data on to nobody, and {name} gets them and decides about them itself.`,
    law: ['art. 4 onder 9 en art. 30 lid 1 onder d AVG', 'art. 4(9) and art. 30(1)(d) GDPR'],
    ways: [
      { id: 'recipients', label: ['Pas aan wie ze krijgt', 'Change who gets them'], ask: 'recipients' },
      { id: 'there', label: ['{name} werkt alleen voor mij', '{name} only works for me'], there: 'role' },
      { id: 'unknown', label: ['Dat weet ik nog niet', 'I do not know that yet'], sets: { recipients: null } },
    ],
  },
  {
    id: 'recipients-of-staff',
    unlessExplained: true,
    when: [
      { at: 'recipients', has: forStaff },
      { at: 'subjects', lacks: staff },
    ],
    title: ['een ontvanger voor personeel', 'a recipient for staff'],
    says: `De gegevens gaan naar het UWV, het pensioenfonds of de arbodienst, en het gaat hier niet over personeel.
           The data go to UWV, the pension fund or the health service, and this is not about staff.`,
    law: ['art. 30 lid 1 onder d AVG', 'art. 30(1)(d) GDPR'],
    ways: [
      { id: 'gone', label: ['Daar gaan ze niet heen', 'They do not go there'], drops: 'recipients', options: forStaff },
      { id: 'people', label: ['Het gaat ook over personeel', 'It is about staff too'], ask: 'subjects' },
    ],
  },
  {
    id: 'recipient-pronoun',
    unlessExplained: true,
    when: [
      {
        at: 'recipients',
        words:
          /^\s*(wijzelf|ikzelf|wij zelf|ik zelf|eigen (medewerkers|personeel)|intern|medewerkers|ourselves|own staff|internal)\s*\.?\s*$/i,
      },
    ],
    title: ['eigen mensen als ontvanger', 'own people as recipients'],
    says: `Bij "Aan wie" staat "{word}", en uw eigen mensen horen bij wie erbij kan.
           At "To whom" it says "{word}", and your own people belong under who has access.`,
    law: ['art. 4 onder 9 AVG', 'art. 4(9) GDPR'],
    ways: [
      { id: 'nobody', label: ['Ik geef ze aan niemand', 'I pass them on to nobody'], sets: { recipients: ['nobody'] } },
      { id: 'recipients', label: ['Pas aan wie ze krijgt', 'Change who gets them'], ask: 'recipients' },
    ],
  },
  {
    id: 'recipient-is-supplier',
    each: 'suppliers',
    unlessExplained: true,
    when: [{ at: 'recipients', named: true }],
    there: [{ at: 'role', hasNot: ['own-controller'] }],
    title: ['{name} als ontvanger', '{name} as a recipient'],
    says: `U geeft de gegevens door aan {name}, en dat bedrijf werkt voor u en staat bij uw programma's.
           You pass the data on to {name}, and that company works for you and is among your programs.`,
    law: ['art. 4 onder 8 en 9 AVG', 'art. 4(8) and (9) GDPR'],
    ways: [
      {
        id: 'works',
        label: ["Het hoort bij mijn programma's", 'It belongs to my programs'],
        drops: 'recipients',
        named: true,
      },
      { id: 'there', label: ['{name} beslist zelf', '{name} decides itself'], there: 'role' },
    ],
  },
  {
    id: 'own-systems-must',
    when: [
      { at: 'source', only: ['own-systems'] },
      { at: 'obligatory', has: ['cannot-deliver', 'law-required', 'cannot-help'] },
    ],
    unlessExplained: true,
    title: ['gegevens die niemand geeft', 'data that nobody gives'],
    says: `Uw eigen systemen maken de gegevens, en u zegt dat iemand ze moet geven.
           Your own systems make the data, and you say that somebody has to give them.`,
    law: ['art. 13 lid 2 onder e AVG', 'art. 13(2)(e) GDPR'],
    ways: [
      { id: 'arises', label: ['Ik vraag er niet om', 'I do not ask for them'], sets: { obligatory: 'not-asked' } },
      { id: 'self', label: ['De persoon geeft ze ook', 'The person gives them too'], adds: 'source', option: 'self' },
    ],
  },
  {
    id: 'self-not-asked',
    unlessExplained: true,
    when: [
      { at: 'source', only: ['self'] },
      { at: 'obligatory', has: ['not-asked'] },
    ],
    title: ['van de persoon, en niet gevraagd', 'from the person, and not asked'],
    says: `De gegevens komen van de persoon zelf, en u zegt dat u er niet om vraagt.
           The data come from the person, and you say that you do not ask for them.`,
    law: ['art. 13 lid 2 onder e AVG', 'art. 13(2)(e) GDPR'],
    ways: [
      { id: 'systems', label: ['Mijn systemen maken ze', 'My systems make them'], sets: { source: ['own-systems'] } },
      { id: 'obligatory', label: ['Ik vraag er wel om', 'I do ask for them'], ask: 'obligatory' },
    ],
  },
  {
    id: 'decides-without-risk',
    unlessExplained: true,
    when: [
      { at: 'automated', has: ['decides'] },
      { at: 'risks', has: ['none'] },
    ],
    title: ['een computer beslist, zonder risico', 'a computer decides, without a risk'],
    says: `Een computer beslist over mensen, en bij de risico's staat dat er geen is.
           A computer decides about people, and at the risks it says that there is none.`,
    law: ['art. 22 en 35 AVG', 'art. 22 and 35 GDPR'],
    ways: [
      { id: 'risks', label: ["Pas de risico's aan", 'Change the risks'], ask: 'risks' },
      { id: 'automated', label: ['Een mens beslist', 'A person decides'], sets: { automated: 'no' } },
    ],
  },
];
