// Each pair of answers that cannot both be right: a record in which it is found, and one in which it is not.
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/engine/facts.js';
import type { Value } from '../../src/core/engine/value.js';
import { warningsOf } from '../../src/core/warnings/warnings.js';
import { contradictionsOfActivity } from '../../src/registers/activities/rules/contradictions/index.js';
import { contradictionsOfOrganisation } from '../../src/registers/organisation/rules/contradictions.js';
import { contradictionsOfSupplier } from '../../src/registers/suppliers/rules/contradictions.js';
import { answer, record } from './warning-cases.js';

type Values = Readonly<Record<string, Value>>;
type Pair = readonly [id: string, clashes: Values, fits: Values, facts?: Partial<Facts>];

const none = { sensitive: ['none'] };
const purpose = (basis: string, more: Values = {}): Values => ({
  purposes: ['r1'],
  'purposes/r1/purpose': 'Iets doen',
  'purposes/r1/basis': basis,
  ...Object.fromEntries(Object.entries(more).map(([id, value]) => [`purposes/r1/${id}`, value])),
});
const term = (category: string, more: Values = {}): Values => ({
  retention: ['r1'],
  'retention/r1/category': category,
  'retention/r1/term': 2,
  'retention/r1/unit': 'years',
  ...Object.fromEntries(Object.entries(more).map(([id, value]) => [`retention/r1/${id}`, value])),
});
const transfer = (more: Values): Values => ({
  'outside-eea': 'yes',
  transfers: ['r1'],
  ...Object.fromEntries(Object.entries(more).map(([id, value]) => [`transfers/r1/${id}`, value])),
});
const answersOf = (values: Values) =>
  new Map(Object.entries(values).map(([path, value]) => [path, answer(path, 1, value, 't0')]));
const withSupplier = (values: Values): Partial<Facts> => ({
  suppliers: [{ id: 's1', name: 'Mailhuis', answers: answersOf(values) }],
});
const withActivity = (values: Values): Partial<Facts> => ({
  record: 's1',
  activities: [
    { id: 'a1', name: 'V-001 Klanten', answers: answersOf({ suppliers: ['s1'], ...values }), confirmed: true },
  ],
});
const typed = (option: string, words: string): Pair => [
  `typed-${option}`,
  { data: ['name', { other: words }], ...none },
  { data: ['name', { other: words }], sensitive: [option] },
];
const exception = (option: string, fits: string): Pair => [
  `exception-${option}`,
  { sensitive: ['health'], 'sensitive-exception': [option] },
  { sensitive: [fits], 'sensitive-exception': [option] },
];
const inside = (more: Values): Values => ({ 'outside-eea': 'no', suppliers: ['s1'], ...more });

const activity: readonly Pair[] = [
  ['health-denied', { data: ['name', 'health'], ...none }, { data: ['name', 'health'], sensitive: ['health'] }],
  ['absence-denied', { data: ['absence'], ...none }, { data: ['name'], ...none }],
  ['diet-denied', { data: ['diet'], ...none }, { data: ['diet'], sensitive: ['religion'] }],
  ['patients-denied', { subjects: ['patients'], ...none }, { subjects: ['customers'], ...none }],
  typed('health', 'allergieën'),
  typed('religion', 'geloof van het kind'),
  typed('union', 'lid van een vakbond'),
  typed('origin', 'etnische achtergrond'),
  typed('biometric', 'vingerafdruk voor de deur'),
  typed('criminal', 'strafblad'),
  typed('sex-life', 'geaardheid'),
  [
    'purpose-health',
    { ...purpose('legal', { purpose: 'Ziekteverzuim begeleiden' }), ...none },
    { ...purpose('legal', { purpose: 'Lonen betalen' }), ...none },
  ],
  ['id-copy-bsn', { data: ['id-copy'], bsn: 'no' }, { data: ['name'], bsn: 'no' }],
  ['bsn-not-listed', { data: ['name'], bsn: 'law' }, { data: ['name', 'bsn'], bsn: 'law' }],
  ['bsn-no-legal-basis', { ...purpose('contract'), bsn: 'law' }, { ...purpose('legal'), bsn: 'law' }],
  ['cameras-no-images', { monitoring: ['cameras'], data: ['name'] }, { monitoring: ['gps'], data: ['name'] }],
  ['images-no-cameras', { monitoring: ['none'], data: ['camera-images'] }, { monitoring: ['none'], data: ['name'] }],
  ['location-no-gps', { monitoring: ['none'], data: ['location'] }, { monitoring: ['gps'], data: ['location'] }],
  [
    'read-mail-secretly',
    { monitoring: ['reads-along'], data: ['name'] },
    { monitoring: ['reads-along'], data: ['correspondence'] },
  ],
  [
    'consent-must',
    { ...purpose('consent'), obligatory: 'cannot-deliver' },
    { ...purpose('consent'), obligatory: 'voluntary' },
  ],
  [
    'must-without-law',
    { ...purpose('contract'), obligatory: 'law-required' },
    { ...purpose('legal'), obligatory: 'law-required' },
  ],
  [
    'less-but-agreed',
    purpose('legitimate', {
      interest: 'Veilig werken',
      'interest-less': 'yes',
      'interest-surprise': 'no',
      'interest-agreed': 'yes',
    }),
    purpose('legitimate', {
      interest: 'Veilig werken',
      'interest-less': 'no',
      'interest-surprise': 'no',
      'interest-agreed': 'yes',
    }),
  ],
  [
    'expected-but-secret',
    {
      ...purpose('legitimate', { 'interest-surprise': 'no' }),
      subjects: ['staff'],
      monitoring: ['cameras'],
      'staff-told': 'not-yet',
    },
    {
      ...purpose('legitimate', { 'interest-surprise': 'no' }),
      subjects: ['staff'],
      monitoring: ['cameras'],
      'staff-told': 'yes',
    },
  ],
  [
    'contract-strangers',
    { ...purpose('contract'), subjects: ['passers-by'] },
    { ...purpose('contract'), subjects: ['customers', 'passers-by'] },
  ],
  [
    'contract-contacts',
    { ...purpose('contract'), subjects: ['business-contacts'] },
    { ...purpose('legitimate'), subjects: ['business-contacts'] },
  ],
  [
    'cameras-basis',
    { ...purpose('consent'), data: ['camera-images'] },
    { ...purpose('legitimate'), data: ['camera-images'] },
  ],
  ['law-is-avg', purpose('legal', { 'legal-which': 'AVG' }), purpose('legal', { 'legal-which': 'art. 52 AWR' })],
  ['law-is-none', purpose('legal', { 'legal-which': 'n.v.t.' }), purpose('legal', { 'legal-which': 'Wwft' })],
  [
    'vital-every-day',
    { ...purpose('vital'), ...none, subjects: ['customers'] },
    { ...purpose('vital'), sensitive: ['health'], subjects: ['customers'] },
  ],
  exception('members', 'religion'),
  exception('authentication', 'biometric'),
  exception('identification', 'origin'),
  exception('positive-action', 'origin'),
  exception('political-function', 'politics'),
  exception('spiritual-care', 'religion'),
  exception('genetic-own', 'genetic'),
  [
    'employer-of-nobody',
    { sensitive: ['health'], 'sensitive-exception': ['employment'], subjects: ['customers'] },
    { sensitive: ['health'], 'sensitive-exception': ['employment'], subjects: ['staff'] },
  ],
  [
    'care-of-staff',
    { sensitive: ['health'], 'sensitive-exception': ['care'], subjects: ['staff'] },
    { sensitive: ['health'], 'sensitive-exception': ['care'], subjects: ['patients'] },
  ],
  ['special-to-public', { recipients: ['public'], sensitive: ['health'] }, { recipients: ['public'], ...none }],
  ['inside-but-outside', inside({}), { ...inside({}), 'outside-eea': 'yes' }, withSupplier({ stored: 'outside' })],
  [
    'inside-but-american',
    inside({}),
    { ...inside({}), 'outside-eea': 'us-group-eea-storage' },
    withSupplier({ stored: 'us-group-eea-storage' }),
  ],
  [
    'american-but-out',
    { ...inside({}), 'outside-eea': 'us-group-eea-storage' },
    { ...inside({}), 'outside-eea': 'yes' },
    withSupplier({ stored: 'outside' }),
  ],
  ['inside-but-unknown', inside({}), { 'outside-eea': 'no', suppliers: ['none'] }, withSupplier({ role: 'processor' })],
  [
    'nobody-but-supplier',
    { recipients: ['nobody'], suppliers: ['s1'] },
    { recipients: ['bank'], suppliers: ['s1'] },
    withSupplier({ role: 'own-controller' }),
  ],
  [
    'recipients-of-staff',
    { recipients: ['uwv'], subjects: ['customers'] },
    { recipients: ['uwv'], subjects: ['staff'] },
  ],
  ['recipient-pronoun', { recipients: [{ other: 'intern' }] }, { recipients: [{ other: 'de drukker' }] }],
  [
    'own-systems-must',
    { source: ['own-systems'], obligatory: 'cannot-deliver' },
    { source: ['own-systems', 'self'], obligatory: 'cannot-deliver' },
  ],
  ['self-not-asked', { source: ['self'], obligatory: 'not-asked' }, { source: ['self'], obligatory: 'voluntary' }],
  ['decides-without-risk', { automated: 'decides', risks: ['none'] }, { automated: 'no', risks: ['none'] }],
  ['no-transfer-row', transfer({ country: { other: 'Duitsland' } }), transfer({ country: { other: 'Ghana' } })],
  ['instrument-as-country', transfer({ country: { other: "SCC's" } }), transfer({ country: 'us' })],
  [
    'instrument-inside',
    { 'outside-eea': 'no', security: ['backup', { other: "wij hebben SCC's getekend" }] },
    { 'outside-eea': 'no', security: ['backup', { other: 'een slot op de kast' }] },
  ],
  [
    'recipient-is-supplier',
    { recipients: [{ other: 'mailhuis' }], suppliers: ['s1'] },
    { recipients: [{ other: 'de drukker' }], suppliers: ['s1'] },
    withSupplier({ role: 'processor' }),
  ],
  ['term-without-start', term('Adressen', { start: { other: 'n.v.t.' } }), term('Adressen', { start: 'last-contact' })],
  ['term-of-a-life', term('Adressen', { term: 700 }), term('Adressen', { term: 7 })],
  [
    'dpf-elsewhere',
    transfer({ country: { other: 'Ghana' }, instrument: 'dpf' }),
    transfer({ country: 'us', instrument: 'dpf' }),
  ],
  [
    'term-without-end',
    term('Adressen', { start: { other: 'onbeperkt' } }),
    term('Adressen', { start: 'last-contact' }),
  ],
  [
    'law-ends-with-yes',
    { ...purpose('contract'), ...term('Adressen', { start: 'withdrawal' }) },
    { ...purpose('consent'), ...term('Adressen', { start: 'withdrawal' }) },
  ],
  [
    'own-choice-law',
    term('Adressen', { label: 'own-choice', ground: 'wettelijk verplicht' }),
    term('Adressen', { label: 'own-choice', ground: 'Dat past bij ons werk.' }),
  ],
  ['term-images', { ...term('Camerabeelden'), data: ['name'] }, { ...term('Camerabeelden'), data: ['camera-images'] }],
  ['term-bsn', { ...term('BSN'), data: ['name'] }, { ...term('BSN'), data: ['bsn'] }],
  ['term-calls', { ...term('Opgenomen gesprekken'), data: ['name'] }, { ...term('Adressen'), data: ['name'] }],
];

const supplier: readonly Pair[] = [
  ['works-but-decides', { role: 'processor', agreement: 'own-controller' }, { role: 'processor', agreement: 'no' }],
  [
    'works-without-contract',
    { name: 'Moneybird', role: 'own-controller' },
    { name: 'Bakkerij Jansen', role: 'own-controller' },
  ],
  ['decides-with-contract', { name: 'PostNL', role: 'processor' }, { name: 'Moneybird', role: 'processor' }],
  ['place-as-company', { name: 'Papieren map', role: 'processor' }, { name: 'Papieren map', role: 'place' }],
  ['american-as-european', { name: 'Dropbox', stored: 'eea' }, { name: 'Moneybird', stored: 'eea' }],
  [
    'outside-in-europe',
    { stored: 'outside', country: { other: 'Nederland' } },
    { stored: 'outside', country: { other: 'Ghana' } },
  ],
  [
    'dpf-other-country',
    { stored: 'outside', country: { other: 'Ghana' }, instrument: 'dpf' },
    { stored: 'outside', country: 'us', instrument: 'dpf' },
  ],
  [
    'contract-too-old',
    { stored: 'outside', instrument: 'scc', 'instrument-date': '2019-03-01' },
    { stored: 'outside', instrument: 'scc', 'instrument-date': '2022-03-01' },
  ],
  ['outside-but-inside', { stored: 'outside' }, { stored: 'eea' }, withActivity({ 'outside-eea': 'no' })],
  ['decides-but-nobody', { role: 'own-controller' }, { role: 'processor' }, withActivity({ recipients: ['nobody'] })],
];

const organisation: readonly Pair[] = [
  ['webshop-no-website', { 'sells-online': true, 'has-website': false }, { 'sells-online': true, 'has-website': true }],
  ['webshop-no-sales', { sector: 'webshop', 'sells-online': false }, { sector: 'food', 'sells-online': false }],
  [
    'sales-no-customers',
    { 'sells-online': true, 'has-customers': false },
    { 'sells-online': false, 'has-customers': false },
  ],
  ['alone-with-staff', { staff: 1, 'has-staff': true }, { staff: 3, 'has-staff': true }],
];

const rulesIn = (checklist: string, values: Values, facts: Partial<Facts> | undefined) =>
  warningsOf(record(checklist, values, facts)).map(({ rule }) => rule);

describe.each([
  ['controller-activity', activity, contradictionsOfActivity],
  ['supplier', supplier, contradictionsOfSupplier],
  ['organisation', organisation, contradictionsOfOrganisation],
] as const)('contradictions of %s', (checklist, pairs, table) => {
  it.each(pairs.map(([id, clashes, fits, facts]) => ({ id, clashes, fits, facts })))(
    '$id is found, and only where it is',
    ({ id, clashes, fits, facts }) => {
      expect(rulesIn(checklist, clashes, facts)).toContain(id);
      expect(rulesIn(checklist, fits, facts)).not.toContain(id);
    },
  );

  it('has a case for every rule', () => {
    expect(pairs.map(([id]) => id).toSorted()).toEqual(table.map(({ id }) => id).toSorted());
  });
});

it('counts at least forty rules, each with two ways out', () => {
  const all = [...contradictionsOfActivity, ...contradictionsOfSupplier, ...contradictionsOfOrganisation];
  expect(all.length).toBeGreaterThanOrEqual(40);
  for (const { ways } of all) expect(ways.length).toBeGreaterThanOrEqual(2);
});
