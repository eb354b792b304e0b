// What cannot both be right about a company or program, and between it and the activities that use it.
import { t } from '../../../core/text.js';
import { type Contradiction, contradictions } from '../../../core/warnings/contradiction.js';
import { supplierCatalogue } from './catalogue.js';

const abroad = ['art. 44 tot en met 46 AVG', 'art. 44 to 46 GDPR'] as const;
const isPlace = ['place'] as const;

/** The names in the ready list of companies about which this is settled. */
function namedIn(role: 'processor' | 'own-controller'): RegExp {
  const names = supplierCatalogue
    .filter((entry) => entry.role === role)
    .flatMap(({ name }) => [name.nl, name.en].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)));
  return new RegExp(`^\\s*(${[...new Set(names)].join('|')})\\s*$`, 'i');
}

export const contradictionsOfSupplier: readonly Contradiction[] = [
  {
    id: 'works-but-decides',
    when: [
      { at: 'role', has: ['processor'] },
      { at: 'agreement', has: ['own-controller'] },
    ],
    title: ['werkt voor u, en beslist zelf', 'works for you, and decides itself'],
    says: `U zegt dat het bedrijf voor u werkt, en bij het contract dat het zelf over de gegevens beslist.
           You say that the company works for you, and at the contract that it decides about the data itself.`,
    law: ['art. 4 onder 7 en 8 AVG', 'art. 4(7) and (8) GDPR'],
    ways: [
      { id: 'decides', label: ['Het beslist zelf', 'It decides itself'], sets: { role: 'own-controller' } },
      { id: 'works', label: ['Het werkt voor mij', 'It works for me'], ask: 'agreement' },
    ],
  },
  {
    id: 'works-without-contract',
    unlessExplained: true,
    when: [
      { at: 'name', words: namedIn('processor') },
      { at: 'role', has: ['own-controller'] },
    ],
    title: ['werkt voor u, zonder contract', 'works for you, without a contract'],
    says: `{word} werkt meestal voor u, en u zegt dat het zelf beslist: dan vraagt niemand naar het contract.
           {word} usually works for you, and you say that it decides itself: then nobody asks about the contract.`,
    law: ['art. 28 lid 3 AVG', 'art. 28(3) GDPR'],
    ways: [
      { id: 'works', label: ['Het werkt voor mij', 'It works for me'], sets: { role: 'processor' } },
      {
        id: 'decides',
        label: ['Het beslist echt zelf', 'It really decides itself'],
        because: t(`Dit bedrijf gebruikt de gegevens ook voor zijn eigen doelen.
                    This company also uses the data for its own purposes.`),
      },
      { id: 'unsure', label: ['Dat is niet duidelijk', 'That is not clear'], sets: { role: 'unsure' } },
    ],
  },
  {
    id: 'decides-with-contract',
    unlessExplained: true,
    when: [
      { at: 'name', words: namedIn('own-controller') },
      { at: 'role', has: ['processor'] },
    ],
    title: ['beslist zelf, met een contract', 'decides itself, with a contract'],
    says: `{word} beslist meestal zelf over de gegevens, en u zegt dat het alleen voor u werkt.
           {word} usually decides about the data itself, and you say that it only works for you.`,
    law: ['art. 4 onder 7 AVG', 'art. 4(7) GDPR'],
    ways: [
      { id: 'decides', label: ['Het beslist zelf', 'It decides itself'], sets: { role: 'own-controller' } },
      {
        id: 'works',
        label: ['Het werkt echt alleen voor mij', 'It really only works for me'],
        because: t(`Wij spraken af dat dit bedrijf alleen doet wat wij vragen.
                    We agreed that this company only does what we ask.`),
      },
    ],
  },
  {
    id: 'place-as-company',
    unlessExplained: true,
    when: [
      {
        at: 'name',
        words:
          /^\s*(onze |de |een )?(papieren? map|papier|ordner|map|kast|archiefkast|eigen (computer|server|laptop)|laptop|computer|nas|usb-?stick|paper( folder)?|cupboard|own computer)\s*$/i,
      },
      { at: 'role', has: ['processor', 'own-controller'] },
    ],
    title: ['een plek als bedrijf', 'a place as a company'],
    says: `"{word}" is een plek in uw eigen bedrijf, en u zegt dat het een bedrijf is.
           "{word}" is a place in your own business, and you say that it is a company.`,
    law: ['art. 4 onder 8 AVG', 'art. 4(8) GDPR'],
    ways: [
      { id: 'place', label: ['Het is een eigen plek', 'It is a place of my own'], sets: { role: 'place' } },
      { id: 'name', label: ['Pas de naam aan', 'Change the name'], ask: 'name' },
    ],
  },
  {
    id: 'american-as-european',
    unlessExplained: true,
    when: [
      {
        at: 'name',
        words:
          /\b(microsoft|google|mailchimp|dropbox|slack|hubspot|zoom|amazon|aws|apple|icloud|meta|facebook|instagram|linkedin|openai|chatgpt|salesforce|docusign|trello|asana|notion|stripe|paypal|intuit|zendesk|gmail|office 365)\b/i,
      },
      { at: 'stored', has: ['eea'] },
    ],
    title: ['een Amerikaans bedrijf als Europees', 'an American company as European'],
    says: `{word} is een Amerikaans bedrijf, en u koos een Europees bedrijf.
           {word} is an American company, and you chose a European one.`,
    law: abroad,
    ways: [
      {
        id: 'american',
        label: ['Amerikaans, opslag in Europa', 'American, kept in Europe'],
        sets: { stored: 'us-group-eea-storage' },
      },
      { id: 'outside', label: ['Buiten Europa', 'Outside Europe'], sets: { stored: 'outside' } },
    ],
  },
  {
    id: 'outside-in-europe',
    when: [
      { at: 'stored', has: ['outside'] },
      {
        at: 'country',
        words:
          /^\s*(nederland|belgi[eë]|duitsland|ierland|europa|eu|eer|netherlands|belgium|germany|ireland|europe|eea)\s*$/i,
      },
    ],
    title: ['buiten Europa, in een land in Europa', 'outside Europe, in a country in Europe'],
    says: `U zegt dat de gegevens buiten Europa staan, en als land staat er "{word}".
           You say that the data are kept outside Europe, and the country is "{word}".`,
    law: abroad,
    ways: [
      { id: 'inside', label: ['Het staat in Europa', 'It is in Europe'], sets: { stored: 'eea' } },
      { id: 'country', label: ['Kies een ander land', 'Choose another country'], ask: 'country' },
    ],
  },
  {
    id: 'dpf-other-country',
    when: [
      { at: 'instrument', has: ['dpf'] },
      { at: 'country', lacks: ['us'] },
    ],
    title: ['de DPF-lijst voor een ander land', 'the DPF list for another country'],
    says: `U koos de DPF-lijst, en die gaat alleen over bedrijven in de Verenigde Staten.
           You chose the DPF list, and that is only about companies in the United States.`,
    law: ['besluit (EU) 2023/1795', 'decision (EU) 2023/1795'],
    ways: [
      { id: 'instrument', label: ['Kies een andere afspraak', 'Choose another agreement'], ask: 'instrument' },
      { id: 'us', label: ['Het is de Verenigde Staten', 'It is the United States'], sets: { country: 'us' } },
    ],
  },
  {
    id: 'contract-too-old',
    when: [
      { at: 'instrument', has: ['scc'] },
      // The old standard contracts ended with decision (EU) 2021/914, of 27 June 2021.
      { at: 'instrument-date', words: /^(19\d\d|20[01]\d|2020|2021-0[1-5]|2021-06-([01]\d|2[0-6]))/ },
    ],
    title: ['een vast contract van voor 2021', 'a standard contract from before 2021'],
    says: `U koos het vaste Europese contract, en dat van u is van {word}: van voor de vernieuwing in 2021.
           You chose the standard European contract, and yours is of {word}: from before it was renewed in 2021.`,
    law: ['besluit (EU) 2021/914', 'decision (EU) 2021/914'],
    ways: [
      { id: 'date', label: ['De datum is anders', 'The date is another one'], ask: 'instrument-date' },
      { id: 'none', label: ['Dat is nog niet geregeld', 'That is not arranged yet'], sets: { instrument: 'unknown' } },
    ],
  },
  {
    id: 'outside-but-inside',
    each: 'activities',
    when: [
      { at: 'stored', has: ['outside'] },
      { at: 'role', hasNot: isPlace },
    ],
    there: [{ at: 'outside-eea', has: ['no', 'us-group-eea-storage'] }],
    title: ['buiten Europa, volgens {name} niet', 'outside Europe, not so in {name}'],
    says: `Dit bedrijf bewaart de gegevens buiten Europa, en bij {name} staat dat ze in Europa blijven.
           This company keeps the data outside Europe, and {name} says that they stay in Europe.`,
    law: ['art. 30 lid 1 onder e AVG', 'art. 30(1)(e) GDPR'],
    ways: [
      { id: 'there', label: ['Pas {name} aan', 'Change {name}'], there: 'outside-eea' },
      { id: 'stored', label: ['Pas de plaats aan', 'Change the place'], ask: 'stored' },
    ],
  },
  {
    id: 'decides-but-nobody',
    each: 'activities',
    when: [{ at: 'role', has: ['own-controller'] }],
    there: [{ at: 'recipients', has: ['nobody'] }],
    title: ['krijgt de gegevens, volgens {name} niet', 'gets the data, not so in {name}'],
    says: `Dit bedrijf beslist zelf over de gegevens, en bij {name} staat dat niemand ze krijgt.
           This company decides about the data itself, and {name} says that nobody gets them.`,
    law: ['art. 4 onder 9 en art. 30 lid 1 onder d AVG', 'art. 4(9) and art. 30(1)(d) GDPR'],
    ways: [
      { id: 'there', label: ['Pas {name} aan', 'Change {name}'], there: 'recipients' },
      { id: 'role', label: ['Het werkt alleen voor mij', 'It only works for me'], sets: { role: 'processor' } },
    ],
  },
];

export const contradictionsInSupplier = contradictions(contradictionsOfSupplier);
