// Records in which each warning must be raised, and records in which it must not.

import type { Answer } from '../../src/core/engine/answers.js';
import type { Scope } from '../../src/core/engine/checklist.js';
import type { Facts } from '../../src/core/engine/facts.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import type { Template } from '../../src/core/engine/template.js';
import type { Value } from '../../src/core/engine/value.js';
import type { Text } from '../../src/core/text.js';
import { templateOf } from '../../src/registers/activities/rules/templates/index.js';
import { checklistOf } from '../../src/registers/index.js';
import { lawChecked } from '../../src/registers/organisation/rules/warnings.js';
import { contractPoints } from '../../src/registers/suppliers/rules/contract-points.js';

type Values = Readonly<Record<string, Value | Text | null>>;

const people = [
  { id: 'anna', name: 'Anna' },
  { id: 'bram', name: 'Bram' },
];

/** A record in which everything given is confirmed; null is "weet ik niet". */
export function record(checklist: string, values: Values, facts: Partial<Facts> = {}): Scope {
  const answers = new Map(
    Object.entries(values).map(([path, value]): [string, Answer] => [path, answer(path, 1, value, 't1')]),
  );
  return scopeOf(checklistOf(checklist), answers, {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: '2026-11-24T09:00:00.000Z',
    me: 'anna',
    people,
    suppliers: [],
    recordName: 'V-001',
    template: undefined,
    ...facts,
  });
}

export function answer(path: string, n: number, value: Value | Text | null, turn: string): Answer {
  return {
    path,
    n,
    value: typeof value === 'object' && value !== null && 'nl' in value ? value.nl : value,
    provenance: value === null ? 'onbekend' : 'bevestigd',
    source: null,
    by: 'anna',
    at: '2026-11-24T09:00:00.000Z',
    turn,
    checklistVersion: 1,
  };
}

export const activity = (values: Values, facts?: Partial<Facts>) => record('controller-activity', values, facts);
const supplier = (values: Values) => record('supplier', { name: 'Mailchimp', role: 'processor', ...values });
const organisation = (values: Values, facts?: Partial<Facts>) => record('organisation', values, facts);
export const purpose = (basis: Value, words = 'Iets doen', more: Values = {}): Values => ({
  purposes: ['r1'],
  'purposes/r1/purpose': words,
  'purposes/r1/basis': basis,
  ...more,
});
const legal = (law: string, words = 'De wet volgen'): Values =>
  purpose('legal', words, { 'purposes/r1/legal-which': law });
const kept = (category: string, term: number, unit: string, more: Values = {}): Values => ({
  retention: ['r1'],
  'retention/r1/category': category,
  'retention/r1/term': term,
  'retention/r1/unit': unit,
  'retention/r1/label': 'own-choice',
  'retention/r1/ground': 'Dat vinden wij goed.',
  ...more,
});

/** A template that assumes that these data are not kept. */
const assuming = (...absent: readonly string[]): Template => ({
  ...templateOf('customers'),
  values: {},
  options: {},
  absent,
});

/** Every template as it comes, with every suggestion accepted. */
export const accepted = (template: Template, changes: Values = {}) =>
  record(template.checklist, { ...template.values, ...changes }, { template });

type Case = readonly [name: string, scope: Scope];

/** By rule: when it must be raised, and when it must not. The first of each also shows a lawyer what it says. */
export const cases: Readonly<Record<string, { readonly raised: readonly Case[]; readonly not: readonly Case[] }>> = {
  'consent-staff': {
    raised: [
      ['of staff only', activity({ ...purpose('consent'), subjects: ['staff'] })],
      ['of interns among others', activity({ ...purpose('consent'), subjects: ['customers', 'interns'] })],
    ],
    not: [
      ['of customers', activity({ ...purpose('consent'), subjects: ['customers'] })],
      ['of applicants, who may be kept longer', activity({ ...purpose('consent'), subjects: ['applicants'] })],
      ['with a contract of staff', activity({ ...purpose('contract'), subjects: ['staff'] })],
      ['while the basis is open', activity({ ...purpose('contract'), 'purposes/r1/basis': null, subjects: ['staff'] })],
      ['while the people are open', activity({ ...purpose('consent'), subjects: null })],
    ],
  },
  'consent-staff-sensitive': {
    raised: [
      [
        'explicit consent of staff',
        activity({ subjects: ['staff'], sensitive: ['health'], 'sensitive-exception': ['explicit-consent'] }),
      ],
    ],
    not: [
      [
        'an act that asks it',
        activity({ subjects: ['staff'], sensitive: ['health'], 'sensitive-exception': ['employment'] }),
      ],
      [
        'of patients',
        activity({ subjects: ['patients'], sensitive: ['health'], 'sensitive-exception': ['explicit-consent'] }),
      ],
      [
        'what no longer counts, because nothing is sensitive',
        activity({ subjects: ['staff'], sensitive: ['none'], 'sensitive-exception': ['explicit-consent'] }),
      ],
    ],
  },
  'consent-withdraw': {
    raised: [
      ['not possible yet', activity(purpose('consent', 'Mailen', { 'purposes/r1/consent-withdraw': 'not-yet' }))],
    ],
    not: [
      ['a link', activity(purpose('consent', 'Mailen', { 'purposes/r1/consent-withdraw': 'link' }))],
      ['another basis by now', activity(purpose('contract', 'Mailen', { 'purposes/r1/consent-withdraw': 'not-yet' }))],
    ],
  },
  'bsn-ground': {
    raised: [
      ['not known whether it is allowed', activity({ bsn: 'unsure' })],
      ['ticked, and said not to be kept', activity({ bsn: 'no', data: ['name', 'bsn'] })],
      ['of customers for payroll', activity({ bsn: 'law', 'bsn-law': ['payroll'], subjects: ['customers'] })],
      [
        'of applicants for an act of their own',
        activity({ bsn: 'law', 'bsn-law': [{ other: 'Weet ik zo niet' }], subjects: ['applicants'] }),
      ],
    ],
    not: [
      ['payroll', activity({ bsn: 'law', 'bsn-law': ['payroll'], subjects: ['staff'], data: ['bsn'] })],
      ['chain liability', activity({ bsn: 'law', 'bsn-law': ['chain-liability'], subjects: ['hired-workers'] })],
      ['care', activity({ bsn: 'law', 'bsn-law': ['care'], subjects: ['patients'] })],
      ['not kept', activity({ bsn: 'no', data: ['name'], subjects: ['customers'] })],
      ['an act that is still open', activity({ bsn: 'law', 'bsn-law': null, subjects: ['customers'] })],
    ],
  },
  'id-copy-ground': {
    raised: [
      ['of customers', activity({ ...purpose('contract'), subjects: ['customers'], data: ['id-copy'] })],
      ['of staff without an act', activity({ ...purpose('contract'), subjects: ['staff'], data: ['id-copy'] })],
      [
        'of Dutch temps',
        activity({ ...legal('Art. 34 Invorderingswet'), subjects: ['hired-workers'], data: ['id-copy'] }),
      ],
      [
        'kept although we assumed it was not',
        activity(
          { ...purpose('contract'), subjects: ['visitors'], data: ['name'], 'not-kept': ['id-copy'] },
          { template: assuming('id-copy') },
        ),
      ],
    ],
    not: [
      ['payroll', activity({ ...legal('Art. 28 Wet op de loonbelasting'), subjects: ['staff'], data: ['id-copy'] })],
      ['staff and an act by another name', activity({ ...legal('Wet LB'), subjects: ['staff'], data: ['id-copy'] })],
      ['the Wwft', activity({ ...legal('Art. 3 en 33 Wwft'), subjects: ['customers'], data: ['id-copy'] })],
      ['foreign workers', activity({ ...legal('Art. 15 Wav'), subjects: ['hired-workers'], data: ['id-copy'] })],
      ['no copy', activity({ ...purpose('contract'), subjects: ['customers'], data: ['name'] })],
      [
        'while the act is open',
        activity({
          ...purpose('legal', 'Loon', { 'purposes/r1/legal-which': null }),
          subjects: ['customers'],
          data: ['id-copy'],
        }),
      ],
    ],
  },
  'illness-cause': {
    raised: [
      ['kind of illness', activity({ subjects: ['staff'], data: [{ other: 'soort ziekte' }] })],
      ['reason of absence', activity({ subjects: ['staff'], data: [{ other: 'Reden van het verzuim' }] })],
      ['a diagnosis', activity({ subjects: ['staff'], data: ['name', { other: 'Diagnose' }] })],
      ['in English', activity({ subjects: ['staff'], data: [{ other: 'cause of illness' }] })],
      ['health as a whole', activity({ subjects: ['interns'], data: ['health'] })],
    ],
    not: [
      [
        'duration of absence',
        activity({ subjects: ['staff'], data: ['absence', { other: 'Verwachte duur van het verzuim' }] }),
      ],
      ['that somebody is ill', activity({ subjects: ['staff'], data: [{ other: 'Ziekmelding met datum' }] })],
      ['which work is possible', activity({ subjects: ['staff'], data: ['absence-work', 'absence-law'] })],
      ['reasons of customers', activity({ subjects: ['customers'], data: [{ other: 'Soort ziekte' }] })],
      ['health of patients', activity({ subjects: ['patients'], data: ['health'] })],
      ['a reason of leave', activity({ subjects: ['staff'], data: [{ other: 'Reden van het ontslag' }] })],
    ],
  },
  'not-needed': {
    raised: [
      ['said to be needless', activity({ data: ['name', 'date-of-birth'], 'needed/date-of-birth/needed': false })],
      [
        'kept after all, and needless',
        activity(
          { data: ['name'], 'not-kept': ['gender'], 'needed/gender/needed': false },
          { template: assuming('gender') },
        ),
      ],
    ],
    not: [
      ['needed', activity({ data: ['name', 'date-of-birth'], 'needed/date-of-birth/needed': true })],
      ['removed', activity({ data: ['name'], 'needed/date-of-birth/needed': false })],
      ['still open', activity({ data: ['name', 'date-of-birth'], 'needed/date-of-birth/needed': null })],
    ],
  },
  'retention-short': {
    raised: [
      ['invoices 5 years', activity(kept('Facturen', 5, 'years'))],
      ['invoices 83 months', activity(kept('Rekeningen en betalingen', 83, 'months'))],
      ['payroll 2 years', activity(kept('Loongegevens', 2, 'years'))],
      [
        'wages tax statement 2 years',
        activity({ ...kept('Loonbelastingverklaring', 2, 'years'), subjects: ['staff'] }),
      ],
      ['hours half a year', activity({ ...kept('Gewerkte uren', 6, 'months'), subjects: ['staff'] })],
      ['asbestos 10 years', activity(kept('Blootstelling aan asbest', 10, 'years'))],
      ['Wwft 3 years', activity(kept('Cliëntenonderzoek Wwft', 3, 'years'))],
      ['EU sales 7 years', activity(kept('Bestellingen via one-stop-shop', 7, 'years'))],
      ['in English', activity(kept('Invoices', 12, 'months'))],
    ],
    not: [
      ['invoices 7 years', activity(kept('Facturen', 7, 'years'))],
      ['invoices 84 months', activity(kept('Facturen', 84, 'months'))],
      ['invoices longer', activity(kept('Facturen', 10, 'years'))],
      ['a bank account number', activity(kept('Rekeningnummer (IBAN)', 1, 'years'))],
      ['quotes', activity(kept('Offertes die geen opdracht werden', 1, 'years'))],
      ['hours 52 weeks', activity({ ...kept('Urenregistratie', 52, 'weeks'), subjects: ['staff'] })],
      ['hours one year', activity({ ...kept('Urenregistratie', 1, 'years'), subjects: ['staff'] })],
      ['opening hours of customers', activity({ ...kept('Openingsuren', 1, 'months'), subjects: ['customers'] })],
      ['a term that is open', activity({ ...kept('Facturen', 5, 'years'), 'retention/r1/term': null })],
      [
        'ID copy and statement 5 years',
        activity({ ...kept('Kopie van het identiteitsbewijs', 5, 'years'), subjects: ['staff'] }),
      ],
    ],
  },
  'retention-long': {
    raised: [
      ['applicants 2 years', activity({ ...kept('Brieven van sollicitanten', 2, 'years'), subjects: ['applicants'] })],
      [
        'applicants half a year without a yes',
        activity({ ...kept('Cv en brief', 6, 'months'), subjects: ['applicants'] }),
      ],
      ['camera 2 months', activity(kept('Camerabeelden', 2, 'months'))],
      ['visitors a year', activity(kept('Bezoekerslijst', 1, 'years'))],
      ['absence 5 years', activity({ ...kept('Verzuimgegevens', 5, 'years'), subjects: ['staff'] })],
      ['personnel file 10 years', activity({ ...kept('Personeelsdossier', 10, 'years'), subjects: ['former-staff'] })],
    ],
    not: [
      ['applicants 4 weeks', activity({ ...kept('Sollicitaties', 4, 'weeks'), subjects: ['applicants'] })],
      ['applicants a month', activity({ ...kept('Sollicitaties', 1, 'months'), subjects: ['applicants'] })],
      [
        'applicants a year who agreed',
        activity({ ...kept('Sollicitanten die dat goedvinden', 1, 'years'), subjects: ['applicants'] }),
      ],
      ['camera after an incident', activity(kept('Beelden van een incident', 1, 'years'))],
      ['camera 4 weeks', activity(kept('Camerabeelden', 4, 'weeks'))],
      [
        'absence 5 years because an act asks it',
        activity({ ...kept('Verzuim', 5, 'years', { 'retention/r1/label': 'law' }), subjects: ['staff'] }),
      ],
      ['customer data 5 years', activity({ ...kept('Klantgegevens', 5, 'years'), subjects: ['customers'] })],
    ],
  },
  'not-arranged': {
    raised: [
      [
        'nobody says yes for a child',
        activity({ ...purpose('consent'), subjects: ['children'], 'children-consent': 'not-yet' }),
      ],
      [
        'the laws of the country were not looked at',
        supplier({ stored: 'outside', country: 'india', instrument: 'scc', tia: 'not-yet' }),
      ],
      ['staff do not know', activity({ subjects: ['staff'], monitoring: ['cameras'], 'staff-told': 'not-yet' })],
    ],
    not: [
      ['a parent says yes', activity({ ...purpose('consent'), subjects: ['children'], 'children-consent': 'parent' })],
      [
        'no consent is asked any more',
        activity({ ...purpose('contract'), subjects: ['children'], 'children-consent': 'not-yet' }),
      ],
      ['stored in Europe by now', supplier({ stored: 'eea', instrument: 'scc', tia: 'not-yet' })],
    ],
  },
  'contract-incomplete': {
    raised: [['points are missing', supplier({ agreement: 'yes-dated', 'agreement-points': ['instructions'] })]],
    not: [
      [
        'every point is in it',
        supplier({ agreement: 'yes-dated', 'agreement-points': contractPoints.map(({ id }) => id) }),
      ],
      ['not read yet', supplier({ agreement: 'yes-dated', 'agreement-points': null })],
      ['another kind of contract', supplier({ agreement: 'in-terms', 'agreement-points': ['instructions'] })],
    ],
  },
  'contract-missing': {
    raised: [['no contract', supplier({ agreement: 'no' })]],
    not: [
      ['a dated contract', supplier({ agreement: 'yes-dated' })],
      ['in the terms', supplier({ agreement: 'in-terms' })],
      ['who decides itself', supplier({ role: 'own-controller', agreement: 'no' })],
      ['a place of our own', supplier({ role: 'place', agreement: 'no' })],
      ['not known yet', supplier({ agreement: null })],
    ],
  },
  'american-supplier': {
    raised: [['American, stored in Europe', supplier({ stored: 'us-group-eea-storage' })]],
    not: [
      ['European', supplier({ stored: 'eea' })],
      ['the DPF list was looked at', supplier({ stored: 'us-group-eea-storage', 'dpf-checked': '2026-11-01' })],
      ['not known yet', supplier({ stored: null })],
    ],
  },
  'transfer-missing': {
    raised: [
      ['of a supplier', supplier({ stored: 'outside', country: 'india', instrument: 'unknown' })],
      [
        'of an activity',
        activity({
          'outside-eea': 'yes',
          transfers: ['r1'],
          'transfers/r1/country': { other: 'Marokko' },
          'transfers/r1/organisation': 'Helpdesk BV',
          'transfers/r1/instrument': 'unknown',
        }),
      ],
    ],
    not: [
      ['the standard contract', supplier({ stored: 'outside', country: 'india', instrument: 'scc' })],
      ['stored in Europe by now', supplier({ stored: 'eea', country: 'india', instrument: 'unknown' })],
      ['not known yet', supplier({ stored: 'outside', country: 'india', instrument: null })],
      [
        'nothing goes outside by now',
        activity({
          'outside-eea': 'no',
          transfers: ['r1'],
          'transfers/r1/country': 'india',
          'transfers/r1/organisation': 'Helpdesk BV',
          'transfers/r1/instrument': 'unknown',
        }),
      ],
    ],
  },
  'transfer-not-listed': {
    raised: [
      ['India', supplier({ stored: 'outside', country: 'india', instrument: 'adequacy' })],
      ['a country that was typed', supplier({ stored: 'outside', country: { other: 'Peru' }, instrument: 'adequacy' })],
    ],
    not: [
      ['Brazil', supplier({ stored: 'outside', country: 'brazil', instrument: 'adequacy' })],
      ['Switzerland', supplier({ stored: 'outside', country: 'switzerland', instrument: 'adequacy' })],
      ['India with the contract', supplier({ stored: 'outside', country: 'india', instrument: 'scc' })],
    ],
  },
  'transfer-exception': {
    raised: [['an exception', supplier({ stored: 'outside', country: 'india', instrument: 'exception' })]],
    not: [['binding rules', supplier({ stored: 'outside', country: 'india', instrument: 'bcr' })]],
  },
  'marketing-basis': {
    raised: [
      [
        'to readers, without a yes',
        activity({ ...purpose('legitimate', 'Nieuwsbrief sturen'), subjects: ['subscribers'] }),
      ],
      ['because of a contract', activity({ ...purpose('contract', 'Aanbiedingen mailen'), subjects: ['customers'] })],
      ['in English', activity({ ...purpose('legitimate', 'Sending offers'), subjects: ['business-contacts'] })],
    ],
    not: [
      ['with a yes', activity({ ...purpose('consent', 'Nieuwsbrief sturen'), subjects: ['subscribers'] })],
      ['to own customers', activity({ ...purpose('legitimate', 'Aanbiedingen mailen'), subjects: ['customers'] })],
      ['delivering orders', activity({ ...purpose('contract', 'Bestellingen leveren'), subjects: ['customers'] })],
    ],
  },
  'cookies-basis': {
    raised: [
      [
        'advertising cookies',
        activity({ ...purpose('legitimate', 'Advertenties met cookies'), subjects: ['website-visitors'] }),
      ],
      [
        'a pixel',
        activity({ ...purpose('contract', 'Tracking pixel van Meta'), subjects: ['website-visitors', 'customers'] }),
      ],
    ],
    not: [
      ['with a yes', activity({ ...purpose('consent', 'Reclame met cookies'), subjects: ['website-visitors'] })],
      [
        'functional cookies',
        activity({ ...purpose('legitimate', 'De website laten werken met cookies'), subjects: ['website-visitors'] }),
      ],
      ['counting visits', activity({ ...purpose('legitimate', 'Bezoeken tellen'), subjects: ['website-visitors'] })],
    ],
  },
  'dpia-open': {
    raised: [
      ['needed, not begun', activity({ subjects: ['staff'], monitoring: ['gps'], 'dpia-status': 'needed' })],
      ['busy', activity({ subjects: ['staff'], monitoring: ['gps'], 'dpia-status': 'busy' })],
    ],
    not: [
      ['done', activity({ subjects: ['staff'], monitoring: ['gps'], 'dpia-status': 'done' })],
      ['undecided, which is an open point', activity({ subjects: ['staff'], monitoring: ['gps'] })],
      ['no longer needed', activity({ subjects: ['customers'], monitoring: ['none'], 'dpia-status': 'needed' })],
    ],
  },
  'dpia-left-out': {
    raised: [
      [
        'obligatory',
        activity({
          subjects: ['patients'],
          sensitive: ['health'],
          risks: ['large-scale'],
          'dpia-status': 'not-needed',
        }),
      ],
      ['probably obligatory', activity({ subjects: ['staff'], monitoring: ['gps'], 'dpia-status': 'not-needed' })],
    ],
    not: [
      [
        'two criteria with a reason',
        activity({
          subjects: ['staff'],
          data: ['salary'],
          'dpia-status': 'not-needed',
          'dpia-reason': 'Weinig mensen',
        }),
      ],
    ],
  },
  'nobody-keeps-it': {
    raised: [['nobody', activity({ owner: 'none' })]],
    not: [
      ['somebody', activity({ owner: 'bram' })],
      ['not known', activity({ owner: null })],
    ],
  },
  'dpo-conflict': {
    raised: [
      ['the officer by name', organisation({ officer: 'bram', 'has-dpo': 'yes', 'dpo-name': ' bram ' })],
      [
        'management with the role',
        organisation(
          { officer: 'anna', 'has-dpo': 'yes', 'dpo-name': 'Iemand' },
          { people: [{ id: 'bram', name: 'Bram', grants: [grant('dpo'), grant('management')] }] },
        ),
      ],
    ],
    not: [
      ['somebody else', organisation({ officer: 'anna', 'has-dpo': 'yes', 'dpo-name': 'Mr. De Wit' })],
      ['none', organisation({ officer: 'bram', 'has-dpo': 'no', 'dpo-name': 'Bram' })],
      [
        'a role that was offered only',
        organisation(
          { officer: 'anna', 'has-dpo': 'yes', 'dpo-name': 'Bram' },
          { people: [{ id: 'bram', name: 'Bram', grants: [{ ...grant('management'), acceptedAt: null }] }] },
        ),
      ],
    ],
  },
  'old-law-data': {
    raised: [['after seven months', organisation({}, { now: monthsAfter(lawChecked, 7) })]],
    not: [
      ['after five months', organisation({}, { now: monthsAfter(lawChecked, 5) })],
      ['in an activity', activity({}, { now: monthsAfter(lawChecked, 7) })],
    ],
  },
};

function grant(role: 'dpo' | 'management') {
  return {
    role,
    offeredBy: 'anna',
    offeredAt: '2026-01-01T00:00:00.000Z',
    acceptedAt: '2026-01-01T00:00:00.000Z',
    until: null,
  };
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T12:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
