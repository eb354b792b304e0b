// Where data come from and go to, where they are kept and how long: beside what the companies that have them say.
import type { Contradiction } from '../../../../core/warnings/contradiction.js';

const staff = ['staff', 'former-staff', 'interns', 'hired-workers', 'applicants'];
const abroad = ['art. 30 lid 1 onder e AVG', 'art. 30(1)(e) GDPR'] as const;

/** Recipients that only have to do with people who work for the business. */
const forStaff = ['uwv', 'pension-fund', 'occupational-health'];

/** A term for data that are not kept. */
function term(id: string, words: RegExp, data: readonly string[], [nl, en]: readonly [string, string]): Contradiction {
  return {
    id: `term-${id}`,
    each: 'retention',
    unlessExplained: true,
    when: [
      { at: './category', words },
      { at: 'data', lacks: data },
    ],
    title: ['een termijn voor gegevens die er niet zijn', 'a term for data that are not there'],
    says: [
      `U noemt een termijn voor "{name}", en ${nl} staat niet bij de gegevens.`,
      `You name a term for "{name}", and ${en} is not among the data.`,
    ],
    law: ['art. 30 lid 1 onder f AVG', 'art. 30(1)(f) GDPR'],
    ways: [
      { id: 'add', label: [`Zet ${nl} erbij`, `Add ${en}`], adds: 'data', option: data[0] ?? '' },
      { id: 'term', label: ['Pas de termijn aan', 'Change the term'], ask: './category' },
    ],
  };
}

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
  {
    id: 'no-transfer-row',
    each: 'transfers',
    when: [
      {
        at: './country',
        words: /^\s*(nederland|belgi[eë]|duitsland|europa|eu|eer|netherlands|belgium|germany|europe|eea)\s*$/i,
      },
    ],
    title: ['een land in Europa', 'a country in Europe'],
    says: `U zegt dat gegevens buiten Europa komen, en daar staat "{word}".
           You say that data go outside Europe, and it says "{word}" there.`,
    law: abroad,
    ways: [
      { id: 'country', label: ['Kies een ander land', 'Choose another country'], ask: './country' },
      { id: 'inside', label: ['Ze blijven in Europa', 'They stay in Europe'], sets: { 'outside-eea': 'no' } },
    ],
  },
  {
    id: 'instrument-as-country',
    each: 'transfers',
    when: [
      { at: './country', words: /\b(dpf|scc'?s?|bcr|modelcontract|te bepalen|onbekend|n\.?v\.?t|unknown|tbd)\b/i },
    ],
    title: ['een afspraak in plaats van een land', 'an agreement in place of a country'],
    says: `Bij het land staat "{word}", en dat is geen land.
           At the country it says "{word}", and that is no country.`,
    law: abroad,
    ways: [
      { id: 'country', label: ['Kies het land', 'Choose the country'], ask: './country' },
      { id: 'inside', label: ['Ze blijven in Europa', 'They stay in Europe'], sets: { 'outside-eea': 'no' } },
    ],
  },
  {
    id: 'instrument-inside',
    unlessExplained: true,
    when: [
      { at: 'outside-eea', has: ['no'] },
      {
        at: 'security',
        words: /\b(scc'?s?|dpf|bcr|modelcontract(en)?|standaardbepalingen|doorgifte|standard contractual clauses)\b/i,
      },
    ],
    title: [
      'een afspraak voor buiten Europa, en niets gaat daarheen',
      'an agreement for outside Europe, and nothing goes there',
    ],
    says: `U zegt dat de gegevens in Europa blijven, en bij de bescherming staat "{word}".
           You say that the data stay in Europe, and the protection says "{word}".`,
    law: abroad,
    ways: [
      {
        id: 'yes',
        label: ['Ze gaan wel naar buiten Europa', 'They do go outside Europe'],
        sets: { 'outside-eea': 'yes' },
      },
      { id: 'security', label: ['Pas de bescherming aan', 'Change the protection'], ask: 'security' },
    ],
  },
  {
    id: 'dpf-elsewhere',
    each: 'transfers',
    when: [
      { at: './instrument', has: ['dpf'] },
      { at: './country', lacks: ['us'] },
    ],
    title: ['de DPF-lijst voor een ander land', 'the DPF list for another country'],
    says: `U koos de DPF-lijst, en die gaat alleen over bedrijven in de Verenigde Staten.
           You chose the DPF list, and that is only about companies in the United States.`,
    law: ['besluit (EU) 2023/1795', 'decision (EU) 2023/1795'],
    ways: [
      { id: 'instrument', label: ['Kies een andere afspraak', 'Choose another agreement'], ask: './instrument' },
      { id: 'us', label: ['Het is de Verenigde Staten', 'It is the United States'], sets: { './country': 'us' } },
    ],
  },
  {
    id: 'term-without-end',
    each: 'retention',
    unlessExplained: true,
    when: [
      {
        at: './start',
        words: /\b(altijd|onbeperkt|oneindig|voor altijd|nooit|for ?ever|unlimited|indefinite(ly)?|never)\b/i,
      },
    ],
    title: ['een termijn zonder einde', 'a term without an end'],
    says: `Bij "{name}" staat een getal, en vanaf wanneer u telt is "{word}".
           At "{name}" there is a number, and you count from "{word}".`,
    law: ['art. 5 lid 1 onder e AVG', 'art. 5(1)(e) GDPR'],
    ways: [
      { id: 'start', label: ['Kies vanaf wanneer', 'Choose from when'], ask: './start' },
      { id: 'term', label: ['Pas de termijn aan', 'Change the term'], ask: './term' },
    ],
  },
  {
    id: 'term-without-start',
    each: 'retention',
    when: [
      {
        at: './start',
        words: /^\s*(n\.?\s?v\.?\s?t\.?|geen|onbekend|niet van toepassing|weet ik niet|-+|\?+|n\/a|none|unknown)\s*$/i,
      },
    ],
    title: ['een termijn zonder begin', 'a term without a start'],
    says: `Bij "{name}" staat hoe lang u bewaart, en niet vanaf wanneer u telt.
           "{name}" says how long you keep it, and not from when you count.`,
    law: ['art. 30 lid 1 onder f AVG', 'art. 30(1)(f) GDPR'],
    ways: [
      { id: 'start', label: ['Kies vanaf wanneer', 'Choose from when'], ask: './start' },
      { id: 'unknown', label: ['Dat weet ik nog niet', 'I do not know that yet'], sets: { './start': null } },
    ],
  },
  {
    id: 'term-of-a-life',
    each: 'retention',
    unlessExplained: true,
    when: [
      { at: './unit', has: ['years'] },
      { at: './term', words: /^\d{3,}$/ },
    ],
    title: ['een termijn van een mensenleven', 'a term of a lifetime'],
    says: `Bij "{name}" staat {word} jaar, en dat is langer dan iemand leeft.
           "{name}" says {word} years, and that is longer than anybody lives.`,
    law: ['art. 5 lid 1 onder e AVG', 'art. 5(1)(e) GDPR'],
    ways: [
      { id: 'term', label: ['Het getal is anders', 'The number is another one'], ask: './term' },
      { id: 'unit', label: ['Het zijn geen jaren', 'They are no years'], ask: './unit' },
    ],
  },
  {
    id: 'law-ends-with-yes',
    each: 'retention',
    when: [
      { at: './start', has: ['withdrawal'] },
      { noRow: 'purposes', column: 'basis', has: ['consent'] },
    ],
    title: ['intrekken zonder toestemming', 'withdrawing without consent'],
    says: `U bewaart "{name}" tot iemand zijn toestemming intrekt, en geen van de doelen rust op toestemming.
           You keep "{name}" until somebody withdraws consent, and none of the purposes rests on consent.`,
    law: ['art. 7 lid 3 AVG', 'art. 7(3) GDPR'],
    ways: [
      { id: 'start', label: ['Kies vanaf wanneer', 'Choose from when'], ask: './start' },
      { id: 'unknown', label: ['Dat weet ik nog niet', 'I do not know that yet'], sets: { './start': null } },
      { id: 'basis', label: ['Pas de doelen aan', 'Change the purposes'], ask: 'purposes' },
    ],
  },
  {
    id: 'own-choice-law',
    each: 'retention',
    unlessExplained: true,
    when: [
      { at: './label', has: ['own-choice', 'guideline'] },
      {
        at: './ground',
        words:
          /\b(awr|art(ikel|\.)?\s*\d+.*\bawr|wettelijk verplicht|fiscale bewaarplicht|wettelijke bewaarplicht|legal duty|required by law)\b/i,
      },
    ],
    title: ['een wet als eigen keuze', 'a law as own choice'],
    says: `Bij "{name}" koos u niet voor de wet, en als reden noemt u een wet.
           At "{name}" you did not choose the law, and you name a law as the reason.`,
    law: ['art. 5 lid 2 AVG', 'art. 5(2) GDPR'],
    ways: [
      { id: 'law', label: ['Het moet van de wet', 'The law requires it'], sets: { './label': 'law' } },
      { id: 'ground', label: ['Pas de reden aan', 'Change the reason'], ask: './ground' },
    ],
  },
  term('images', /camerabeeld|camera images|cctv/i, ['camera-images'], ['camerabeelden', 'camera images']),
  term('bsn', /\bbsn\b|burgerservicenummer/i, ['bsn', 'id-copy'], ['het BSN', 'the BSN']),
  term(
    'calls',
    /opgenomen gesprek|gespreksopname|recorded call/i,
    ['sound-recording', 'transcript'],
    ['opgenomen gesprekken', 'recorded calls'],
  ),
];
