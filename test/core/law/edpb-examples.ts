// The eighteen examples of EDPB Guidelines 01/2021 by their facts, read by ourselves, with the outcome the guidelines give.
// `or` are other answers that somebody could reasonably give to the same events; `later` is what had to be found out first.
import type { BreachFacts, FactName } from '../../../src/registers/breach/rules/facts.js';
import type { Reach } from '../../../src/registers/breach/rules/weighing.js';

export interface Example {
  readonly name: string;
  readonly source: string;
  readonly facts: Partial<BreachFacts>;
  readonly or?: readonly Partial<BreachFacts>[];
  readonly later?: readonly FactName[];
  readonly advice: Reach;
}

const edpb = (number: number) => `EDPB Guidelines 01/2021, case ${String(number).padStart(2, '0')}`;
const away = { nature: ['availability'], recipients: 'none' } as const;
const taken = { recipients: 'unknown', intent: true } as const;

export const edpbExamples: readonly Example[] = [
  {
    name: 'ransomware, a good backup, and logs that show that nothing was taken',
    source: edpb(1),
    facts: { ...away, data: ['name', 'contact', 'purchases'], people: 50, intent: true, harm: 'none', gives: [] },
    or: [{ readable: 'unintelligible', keySafe: true, intactCopy: true }, { people: 24 }, { groups: ['staff'] }],
    later: ['recipients'],
    advice: 'nobody',
  },
  {
    name: 'ransomware at a farm without a usable backup, typed in again from paper in five days',
    source: edpb(2),
    facts: { ...away, data: ['name', 'contact', 'purchases'], people: 40, intent: true, harm: 'some', gives: [] },
    or: [{ groups: ['staff', 'customers'] }, { data: ['name', 'contact', 'work'] }, { availability: 'temporary' }],
    later: ['recipients'],
    advice: 'authority',
  },
  {
    name: 'ransomware in a hospital, treatments put off',
    source: edpb(3),
    facts: {
      ...away,
      data: ['name', 'health'],
      people: 4000,
      intent: true,
      harm: 'serious',
      gives: ['private'],
      groups: ['patients', 'staff'],
    },
    or: [{ gives: [] }, { availability: 'recovered' }, { recipients: 'unknown' }],
    advice: 'people',
  },
  {
    name: 'ransomware at a transport company, no backup, copies of identity papers and card data taken',
    source: edpb(4),
    facts: {
      ...taken,
      nature: ['confidentiality', 'availability'],
      harm: 'some',
      data: ['name', 'contact', 'id-copy', 'card'],
      people: 5000,
      gives: ['pose', 'money'],
    },
    or: [{ harm: 'serious' }, { gives: [] }, { data: ['name', 'id-number', 'card'] }],
    advice: 'people',
  },
  {
    name: 'application forms taken through a hole in a website',
    source: edpb(5),
    facts: {
      ...taken,
      data: ['name', 'contact', 'birth-date', 'work'],
      people: 213,
      gives: ['pose'],
      groups: ['applicants'],
    },
    or: [{ gives: [] }, { nature: ['confidentiality', 'integrity'], harm: 'none' }],
    advice: 'people',
  },
  {
    name: 'salted and hashed passwords of a cooking site, under nicknames',
    source: edpb(6),
    facts: {
      ...taken,
      readable: 'hashed',
      salted: true,
      data: ['credentials'],
      people: 1200,
      gives: [],
      groups: ['users'],
    },
    or: [{ gives: ['pose'] }, { recipients: 'public' }],
    later: ['salted'],
    advice: 'nobody',
  },
  {
    name: 'logins tried out at a bank until some worked',
    source: edpb(7),
    facts: { ...taken, data: ['name', 'credentials', 'account-number'], people: 2000, gives: ['pose', 'money'] },
    or: [{ data: ['name', 'birth-date', 'credentials'] }, { gives: ['money'] }, { groups: ['users'] }],
    advice: 'people',
  },
  {
    name: 'a salesman who leaves and takes the contact data of customers along',
    source: edpb(8),
    facts: { recipients: 'known', intent: true, data: ['name', 'contact'], people: 80, gives: [] },
    or: [{ recipients: 'staff' }, { recipients: 'trusted', deleted: false }, { people: 400 }],
    advice: 'authority',
  },
  {
    name: 'a list of insured people to an agent who is bound to secrecy, who rang himself and deleted it',
    source: edpb(9),
    facts: {
      recipients: 'trusted',
      deleted: true,
      data: ['name', 'contact', 'account-number'],
      people: 24,
      gives: [],
    },
    or: [{ gives: ['money'] }, { data: ['name', 'other'] }],
    advice: 'nobody',
  },
  {
    name: 'two tablets of a day-care centre stolen, locked and wiped at once, with a backup',
    source: edpb(10),
    facts: {
      recipients: 'lost',
      intent: true,
      readable: 'wiped',
      wipeConfirmed: true,
      nature: ['confidentiality', 'availability'],
      harm: 'none',
      data: ['name', 'birth-date', 'photo'],
      people: 60,
      gives: [],
      groups: ['minors'],
    },
    or: [
      { readable: 'unintelligible', keySafe: true, intactCopy: true },
      { gives: ['private'] },
      { nature: ['confidentiality'] },
    ],
    advice: 'nobody',
  },
  {
    name: 'a notebook without encryption stolen, with names, addresses and dates of birth',
    source: edpb(11),
    facts: {
      recipients: 'lost',
      intent: true,
      nature: ['confidentiality', 'availability'],
      harm: 'none',
      data: ['name', 'gender', 'contact', 'birth-date'],
      people: 100_000,
      gives: ['pose'],
    },
    or: [{ gives: [] }, { readable: 'locked' }, { harm: 'some' }, { intent: false }],
    advice: 'people',
  },
  {
    name: 'the paper files of a clinic for addiction stolen, of which there is no copy',
    source: edpb(12),
    facts: {
      recipients: 'lost',
      intent: true,
      nature: ['confidentiality', 'availability'],
      harm: 'some',
      data: ['name', 'birth-date', 'health'],
      people: 200,
      gives: ['private'],
      groups: ['patients'],
    },
    or: [{ harm: 'serious' }, { gives: ['private', 'danger'] }, { availability: 'permanent' }],
    advice: 'people',
  },
  {
    name: 'two parcels of shoes that went to each other’s customer',
    source: edpb(13),
    facts: { recipients: 'known', data: ['name', 'contact', 'purchases'], people: 2, gives: [] },
    or: [{ data: ['name', 'contact'] }, { recipients: 'trusted', deleted: true }],
    advice: 'nobody',
  },
  {
    name: 'job seekers with their citizen numbers in a mail to all of them',
    source: edpb(14),
    facts: {
      recipients: 'unknown',
      data: ['name', 'contact', 'bsn'],
      people: 60_000,
      gives: ['pose'],
      groups: ['applicants'],
    },
    or: [{ recipients: 'known' }, { gives: [] }, { groups: ['vulnerable'] }],
    advice: 'people',
  },
  {
    name: 'the list of a course to fifteen earlier members, of whom two do not bear milk',
    source: edpb(15),
    facts: { recipients: 'known', data: ['name', 'contact', 'health'], people: 15, gives: [], groups: ['users'] },
    or: [{ data: ['name', 'contact', 'other'] }, { people: 30 }],
    advice: 'nobody',
  },
  {
    name: 'an insurance letter with birth date and premium in the envelope of another',
    source: edpb(16),
    facts: { recipients: 'known', data: ['name', 'contact', 'birth-date', 'plate'], people: 1, gives: [] },
    or: [{ gives: ['pose'] }, { gives: ['money'] }, { data: ['name', 'birth-date', 'account-number'] }],
    advice: 'authority',
  },
  {
    name: 'a bill sent to a caller who posed as the customer',
    source: edpb(17),
    facts: { ...taken, data: ['name', 'contact', 'purchases', 'account-number'], people: 1, gives: ['pose'] },
    or: [{ gives: [] }, { gives: ['private'] }, { data: ['name', 'contact', 'location'] }],
    advice: 'people',
  },
  {
    name: 'mail of a hypermarket forwarded to a criminal, with pay and marital status',
    source: edpb(18),
    facts: {
      ...taken,
      data: ['name', 'contact', 'family', 'income-debts', 'account-number'],
      people: 99,
      gives: ['money'],
      groups: ['staff'],
    },
    or: [{ gives: [] }, { gives: ['pose', 'money'] }],
    advice: 'people',
  },
];
