// Which question answers which field of the law; what has none says why. `npm run generate` puts it in docs/inhoud.md.

import { apList, criteria } from '../../src/registers/activities/rules/dpia.js';
import { authorityForm, unseenNumbers } from '../../src/registers/breach/rules/papers/authority-form.js';
import { contractPoints } from '../../src/registers/suppliers/rules/contract-points.js';

/** One field of the law. A question is `checklist:path`, with `#option` where one option carries it. */
export interface Covered {
  readonly law: string;
  readonly field: string;
  readonly by: readonly string[];
  /** Why no question is needed. */
  readonly leftOut?: string;
}

const own = (...paths: string[]) => paths.map((path) => `controller-activity:${path}`);
const org = (...paths: string[]) => paths.map((path) => `organisation:${path}`);
const work = (...paths: string[]) => paths.map((path) => `processor-activity:${path}`);
const supplier = (...paths: string[]) => paths.map((path) => `supplier:${path}`);

export const article30: readonly Covered[] = [
  {
    law: '30(1)(a)',
    field: 'Naam en contact van de verantwoordelijke',
    by: org('name', 'contact', 'legal-form', 'address'),
  },
  {
    law: '30(1)(a)',
    field: 'Gezamenlijke verantwoordelijken',
    by: org('joint-controllers', 'joint/partner', 'joint/partner-contact', 'joint/about'),
  },
  {
    law: '30(1)(a)',
    field: 'Vertegenwoordiger',
    by: org('established', 'representative-name', 'representative-contact'),
  },
  { law: '30(1)(a)', field: 'FG', by: org('has-dpo', 'dpo-name', 'dpo-contact', 'dpo-number', 'no-dpo-reason') },
  { law: '30(1)(b)', field: 'Doelen', by: own('purposes/purpose') },
  { law: '30(1)(c)', field: 'Groepen mensen', by: own('subjects') },
  { law: '30(1)(c)', field: 'Soorten gegevens', by: own('data', 'not-kept', 'sensitive', 'bsn') },
  { law: '30(1)(d)', field: 'Ontvangers', by: own('recipients', 'suppliers', 'transfers/organisation') },
  {
    law: '30(1)(e)',
    field: 'Land of internationale organisatie',
    by: [...own('outside-eea', 'transfers/country', 'transfers/organisation'), ...supplier('stored', 'country')],
  },
  {
    law: '30(1)(e)',
    field: 'Documenten van waarborgen (art. 49 lid 1, tweede alinea)',
    by: own('transfers/instrument', 'transfers/exception-ground', 'transfers/document'),
  },
  {
    law: '30(1)(f)',
    field: 'Termijnen per soort',
    by: own(
      'retention/category',
      'retention/term',
      'retention/unit',
      'retention/start',
      'retention/label',
      'retention/ground',
    ),
  },
  { law: '30(1)(g)', field: 'Beveiliging', by: [...own('security', 'security-plan/plan'), ...org('security')] },
  {
    law: '30(2)(a)',
    field: 'Naam en contact van de verwerker zelf',
    by: org('name', 'contact', 'has-dpo', 'dpo-contact'),
  },
  {
    law: '30(2)(a)',
    field: 'Naam en contact van de klant, en diens FG of vertegenwoordiger',
    by: work('name', 'client-contact', 'client-representatives'),
  },
  { law: '30(2)(a)', field: 'Andere verwerkers', by: work('suppliers') },
  { law: '30(2)(b)', field: 'Soort werk per klant', by: work('work') },
  {
    law: '30(2)(c)',
    field: 'Doorgifte',
    by: work('outside-eea', 'transfers/country', 'transfers/organisation', 'transfers/instrument'),
  },
  { law: '30(2)(d)', field: 'Beveiliging', by: work('security') },
];

export const notice: readonly Covered[] = [
  {
    law: '13(1)(a), 14(1)(a)',
    field: 'Wie de verantwoordelijke is',
    by: org('name', 'contact', 'representative-name'),
  },
  { law: '13(1)(b), 14(1)(b)', field: 'Contact van de FG', by: org('dpo-contact') },
  {
    law: '13(1)(c), 14(1)(c)',
    field: 'Doelen en grondslag',
    by: own('purposes/purpose', 'purposes/basis', 'purposes/contract-which', 'purposes/legal-which'),
  },
  {
    law: '13(1)(d), 14(2)(b)',
    field: 'Gerechtvaardigd belang',
    by: own('purposes/interest', 'purposes/interest-agreed'),
  },
  { law: '14(1)(d)', field: 'Soorten gegevens', by: own('data', 'not-kept') },
  { law: '13(1)(e), 14(1)(e)', field: 'Ontvangers', by: own('recipients', 'suppliers') },
  {
    law: '13(1)(f), 14(1)(f)',
    field: 'Doorgifte en waarborgen',
    by: own('outside-eea', 'transfers/country', 'transfers/instrument', 'transfers/document'),
  },
  { law: '13(2)(a), 14(2)(a)', field: 'Hoe lang', by: own('retention/term', 'retention/start') },
  {
    law: '13(2)(b), 14(2)(c)',
    field: 'Rechten',
    by: [],
    leftOut: 'Vaste tekst; welke rechten gelden volgt uit de grondslag.',
  },
  { law: '13(2)(c), 14(2)(d)', field: 'Toestemming intrekken', by: own('purposes/consent-withdraw') },
  { law: '13(2)(d), 14(2)(e)', field: 'Klacht bij de AP', by: [], leftOut: 'Vaste tekst.' },
  { law: '13(2)(e)', field: 'Verplicht of niet, en het gevolg', by: own('obligatory') },
  {
    law: '13(2)(f), 14(2)(g)',
    field: 'Automatische beslissing: logica, gevolg',
    by: own('automated', 'automated-logic', 'automated-consequence', 'automated-human'),
  },
  { law: '14(2)(f)', field: 'Bron', by: own('source', 'source-company') },
  { law: '13(3), 14(4)', field: 'Nieuw doel', by: own('reuse', 'reuse-what', 'reuse-why') },
  { law: 'Tw 11.7a', field: 'Cookies: soort, doel en termijn', by: own('purposes/purpose', 'data', 'retention/term') },
];

/** Art. 28(3) with (2), (4) and (9): one option of the contract for each point; art. 28(1) and proof beside them. */
export const article28: readonly Covered[] = [
  ...contractPoints.map(({ id, label, hint }) => ({
    law: hint?.nl.replace(/^art\. 28 | AVG$/g, '').replace(/^/, '28 lid ') ?? '28',
    field: label.nl,
    by: [`supplier:agreement-points#${id}`],
  })),
  { law: '28 lid 1', field: 'Voldoende garanties, en hoe dat is beoordeeld', by: supplier('guarantees') },
  {
    law: '28 lid 3',
    field: 'Is er een contract, en van wanneer',
    by: supplier('agreement', 'agreement-date', 'agreement-link', 'agreement-seen'),
  },
  { law: '28 lid 10', field: 'Een verwerker die zelf beslist', by: supplier('role') },
];

/** By which answer each kind of the AP list and each criterion of WP248 is seen. */
const seenBy: Readonly<Record<string, readonly string[]>> = {
  1: ['risks#hidden', 'monitoring#cameras'],
  2: ['risks#blacklist'],
  3: ['risks#fraud', 'risks#large-scale'],
  4: ['risks#trust', 'risks#large-scale'],
  5: ['data#financial-situation', 'risks#large-scale'],
  6: ['sensitive#genetic', 'risks#large-scale'],
  7: ['sensitive#health', 'data#health', 'risks#large-scale'],
  8: ['risks#sharing'],
  9: ['monitoring#cameras', 'subjects#customers'],
  10: ['monitoring#mobile-cameras'],
  11: ['monitoring#gps', 'monitoring#reads-along', 'subjects#staff'],
  12: ['monitoring#gps', 'data#location'],
  13: ['monitoring#reads-along'],
  14: ['risks#sensors', 'risks#large-scale'],
  15: ['automated#scores', 'automated#decides'],
  16: ['risks#advertising', 'risks#large-scale'],
  17: ['sensitive#biometric'],
  evaluation: ['automated#scores', 'data#appraisals'],
  'automated-decision': ['automated#decides'],
  monitoring: ['monitoring'],
  sensitive: ['sensitive', 'data'],
  'large-scale': ['risks#large-scale'],
  matching: ['risks#combining'],
  vulnerable: ['subjects'],
  'new-technology': ['risks#new-technology', 'risks#sensors'],
  exclusion: ['risks#exclusion', 'risks#blacklist'],
};

export const dpia: readonly Covered[] = [
  { law: '35(3)(a)', field: 'Automatische beslissing met grote gevolgen', by: own('automated#decides') },
  {
    law: '35(3)(b)',
    field: 'Gevoelige of strafrechtelijke gegevens op grote schaal',
    by: own('sensitive', 'risks#large-scale'),
  },
  {
    law: '35(3)(c)',
    field: 'Openbare ruimte volgen op grote schaal',
    by: own('monitoring#cameras', 'risks#large-scale'),
  },
  ...apList.map(({ id, title }) => ({ law: `AP-lijst ${id}`, field: title.nl, by: own(...(seenBy[id] ?? [])) })),
  ...criteria.map(({ id, title }) => ({ law: `WP248 ${id}`, field: title.nl, by: own(...(seenBy[id] ?? [])) })),
  {
    law: '35(1), 35(7)',
    field: 'Besluit, uitkomst, verslag',
    by: own('dpia-status', 'dpia-reason', 'dpia-by', 'dpia-date', 'dpia-conclusion', 'dpia-link'),
  },
  { law: '35(2)', field: 'Advies van de FG', by: own('dpia-dpo-advice') },
  { law: '35(11)', field: 'Opnieuw kijken', by: own('dpia-next') },
  {
    law: '35(9)',
    field: 'Mening van de mensen zelf',
    by: [],
    leftOut: 'Hoort in het verslag van de DPIA, niet in het register.',
  },
  { law: '36', field: 'Voorafgaande raadpleging van de AP', by: own('dpia-conclusion') },
];

const file = (...paths: string[]) => paths.map((path) => `breach:${path}`);

/** Every question of the form of the authority, from the same list that makes the sheet. */
export const breachForm: readonly Covered[] = [
  ...authorityForm.flatMap(({ questions }) =>
    questions.map(({ number, asks, by, leftOut }) => ({
      law: `AP ${number}`,
      field: asks.nl,
      by,
      ...(leftOut === undefined ? {} : { leftOut }),
    })),
  ),
  ...unseenNumbers.map((number) => ({
    law: `AP ${number}`,
    field: 'niet gezien',
    by: [],
    leftOut: 'De vraag is niet bekend. Het blad zegt dat u er zelf naar kijkt.',
  })),
];

export const breachLaw: readonly Covered[] = [
  {
    law: '33(3)(a)',
    field: 'Aard, soorten en aantallen',
    by: file('nature', 'incident', 'what-happened', 'data', 'groups', 'people', 'records-count'),
  },
  {
    law: '33(3)(b)',
    field: 'Contact',
    by: [...file('filer', 'filer-contact', 'contact-person'), ...org('dpo-contact')],
  },
  { law: '33(3)(c)', field: 'Gevolgen', by: file('effects-data', 'effects-people', 'severity') },
  { law: '33(3)(d)', field: 'Maatregelen', by: file('measures') },
  { law: '33(1)', field: 'Later dan 72 uur: waarom', by: file('late-reason', 'aware-at', 'aware-ground') },
  { law: '33(4)', field: 'In stappen', by: file('filings/filing', 'filings/promised') },
  {
    law: '33(5)',
    field: 'Elk datalek: feiten, gevolgen, maatregelen, en het besluit',
    by: file('what-happened', 'effects-people', 'measures', 'is-breach', 'tell-authority', 'authority-reason'),
  },
  { law: '33(2)', field: 'Gegevens van een opdrachtgever', by: file('client', 'client-hours', 'client-told-at') },
  {
    law: '34(1)',
    field: 'De mensen: besluit en uitvoering',
    by: file('tell-people', 'people-reason', 'told-at', 'told-count', 'told-how'),
  },
  { law: '34(3)', field: 'Grond om het niet te vertellen', by: file('people-ground') },
];

export const coverage: Readonly<Record<string, readonly Covered[]>> = {
  'Art. 30 AVG: de twee registers': article30,
  'Art. 13 en 14 AVG: wat de privacyverklaring uit het register haalt': notice,
  'Art. 28 AVG: het contract met een bedrijf dat voor u werkt': article28,
  'Art. 35 AVG: wanneer een DPIA nodig is': dpia,
  'Art. 33 en 34 AVG: een datalek': breachLaw,
  'Het formulier van de AP voor een datalek': breachForm,
};
