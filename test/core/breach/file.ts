// A file of a breach with answers by path, as the texts about it read it.

import type { Answer } from '../../../src/core/engine/answers.js';
import type { Scope } from '../../../src/core/engine/checklist.js';
import { scopeOf } from '../../../src/core/engine/scope.js';
import type { Value } from '../../../src/core/engine/value.js';
import { checklistOf } from '../../../src/registers/index.js';

export const now = '2026-11-24T08:00:00.000Z';

/** `own` are answers in the profile of the organisation. */
export function fileOf(
  values: Readonly<Record<string, Value | null>>,
  own: Readonly<Record<string, Value>> = {},
  at = now,
): Scope {
  return scopeOf(checklistOf('breach'), answersOf(values), {
    language: 'nl',
    organisationLanguage: 'nl',
    zone: 'Europe/Amsterdam',
    now: at,
    me: 'noor',
    people: [{ id: 'noor', name: 'Noor Bakker' }],
    suppliers: [],
    recordName: 'D-001 Datalek',
    template: undefined,
    organisation: answersOf(own),
  });
}

function answersOf(values: Readonly<Record<string, Value | null>>): Map<string, Answer> {
  return new Map(
    Object.entries(values).map(([path, value]) => [
      path,
      {
        path,
        n: 1,
        value,
        provenance: value === null ? 'onbekend' : 'bevestigd',
        source: null,
        by: 'noor',
        at: now,
        turn: 't',
        checklistVersion: checklistOf('breach').version,
      },
    ]),
  );
}

/** Everything the five questions, what follows from them, the decisions and the form ask, for a lost laptop. */
export const completeFile: Readonly<Record<string, Value>> = {
  'what-happened': 'De laptop van de bezorger is gestolen uit de bus.',
  'noticed-at': '2026-11-23T07:00:00.000Z',
  'still-open': true,
  incident: 'device-lost',
  learned: 'self',
  data: ['name', 'contact', 'bsn', 'health'],
  people: 150,
  recipients: 'lost',
  readable: 'readable',
  intent: true,
  nature: ['confidentiality', 'availability'],
  availability: 'recovered',
  harm: 'none',
  tells: 'usual',
  identifiable: 'directly',
  groups: ['customers'],
  'is-breach': true,
  'tell-authority': true,
  'authority-reason': 'BSN ligt op straat.',
  'tell-people': true,
  'people-reason': 'Kans op fraude.',
  'effects-data': ['seen'],
  'effects-people': ['identity-fraud'],
  severity: 'very-large',
  'severity-why': 'Met BSN kan men fraude plegen.',
  measures: 'Aangifte gedaan, wachtwoorden veranderd.',
  'other-supervisors': 'politie',
  'other-countries': 'nee',
  'other-authorities': 'nee',
  filer: 'noor',
  'filer-role': 'Eigenaar',
  'filer-contact': 'noor@korenbloem.example, 06 12345678',
  'contact-person': 'nee',
  'others-involved': 'nee',
  'groups-described': 'Klanten die dit jaar bestelden.',
  'started-at': '2026-11-23T05:00:00.000Z',
  'goes-on': false,
  'ended-at': '2026-11-23T06:00:00.000Z',
  'discovered-how': 'De bezorger zag het bij de bus.',
  'records-count': 150,
  'people-least': 120,
  'told-at': '2026-11-24T07:30:00.000Z',
  'told-count': 150,
  'told-how': ['mail'],
};

export const bakery: Readonly<Record<string, Value>> = {
  name: 'Bakkerij De Korenbloem',
  contact: 'info@korenbloem.example',
  address: 'Dorpsstraat 1, Zwolle',
  kvk: '12345678',
  sector: 'food',
  'has-dpo': 'no',
};
