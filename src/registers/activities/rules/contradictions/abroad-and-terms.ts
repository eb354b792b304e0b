// Where data go outside Europe and how long they are kept: beside what else is said of them.
import type { Contradiction } from '../../../../core/warnings/contradiction.js';

export const abroad = ['art. 30 lid 1 onder e AVG', 'art. 30(1)(e) GDPR'] as const;

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

export const abroadAndTerms: readonly Contradiction[] = [
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
