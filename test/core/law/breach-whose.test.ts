// Whose data they are: own, of a client, decided on together, or at a supplier; and what another law takes away or adds.
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/core/engine/value.js';
import { assessed, awareAt, clockOf, deviates, isClockStopped } from '../../../src/registers/breach/rules/answers.js';
import { whoseOf } from '../../../src/registers/breach/rules/whose.js';
import { adviceOn } from '../../../src/registers/breach/rules/words.js';
import { nextInTriage } from '../../../src/registers/breach/still-open.js';
import { bakery, completeFile, fileOf } from '../breach/file.js';

const zone = 'Europe/Amsterdam';
const noticed = { 'noticed-at': '2026-11-23T07:00:00.000Z' };
const file = (values: Readonly<Record<string, Value | null>>) => fileOf({ ...noticed, ...values });
const answers = (values: Readonly<Record<string, Value | null>>) => file(values).answers;
const advice = (values: Readonly<Record<string, Value | null>>) => adviceOn(file(values)).nl;

describe('whose data they are', () => {
  it('is the first question, and is not asked where a client already says it', () => {
    expect(nextInTriage(fileOf(noticed))).toBe('whose');
    expect(nextInTriage(fileOf({ ...noticed, whose: null }))).toBe('data');
    expect(nextInTriage(fileOf({ ...noticed, client: 'Jansen' }))).toBe('data');
  });

  it('of a client is said by the answer, or by what was filled in about one', () => {
    expect(whoseOf(answers({ whose: 'client' }))).toBe('client');
    expect(whoseOf(answers({ client: 'Jansen' }))).toBe('client');
    expect(whoseOf(answers({ whose: 'own', client: 'n.v.t.' }))).toBe('own');
    expect(whoseOf(answers({}))).toBeUndefined();
    expect(isClockStopped(answers({ whose: 'client' }))).toBe(true);
    expect(isClockStopped(answers({ whose: 'client', mandate: true }))).toBe(false);
  });

  it('of a client asks nothing that only weighs, and what the client has to hear all the same', () => {
    const asked: string[] = [];
    let values: Record<string, Value | null> = { ...noticed, whose: 'client' };
    for (let path = nextInTriage(fileOf(values)); path !== undefined; path = nextInTriage(fileOf(values))) {
      asked.push(path);
      values = { ...values, [path]: null };
    }
    expect(asked).toEqual(['data', 'people', 'nature', 'groups']);
  });
});

describe('joint controllers', () => {
  const joint = { whose: 'joint' } as const;

  it('have one clock, from the first who knew', () => {
    expect(awareAt(answers({ ...joint, 'partner-knew-at': '2026-11-22T10:00:00.000Z' }))).toBe(
      '2026-11-22T10:00:00.000Z',
    );
    expect(awareAt(answers({ ...joint, 'partner-knew-at': '2026-11-24T10:00:00.000Z' }))).toBe(noticed['noticed-at']);
    expect(awareAt(answers({ whose: 'own', 'partner-knew-at': '2026-11-22T10:00:00.000Z' }))).toBe(
      noticed['noticed-at'],
    );
  });

  it('report as they agreed, and each of them without an arrangement', () => {
    const known = { ...completeFile, ...joint };
    expect(advice({ ...known, 'joint-leads': 'them' })).toContain('Volgens uw afspraak meldt het andere bedrijf');
    expect(advice({ ...known, 'joint-leads': 'us' })).toContain('meldt u, ook voor het andere bedrijf');
    for (const leads of ['nobody', null]) {
      const said = advice({ ...known, 'joint-leads': leads });
      expect(said).toContain('Zonder afspraak over wie meldt, meldt ieder zelf.');
      expect(said).toContain('Meld het bij de AP');
    }
  });
});

describe('a breach at a supplier', () => {
  it('counts from when that company told us, and stays ours to report', () => {
    const told = { incident: 'at-supplier', 'supplier-told-at': '2026-11-23T12:00:00.000Z' };
    expect(clockOf(answers(told), zone)?.clock.awareAt).toBe('2026-11-23T12:00:00.000Z');
    expect(clockOf(answers({ ...told, learned: 'self' }), zone)?.clock.awareAt).toBe(noticed['noticed-at']);
    expect(advice({ ...completeFile, ...told, learned: 'supplier' })).toContain(
      'u meldt. De tijd loopt vanaf het bericht',
    );
  });
});

describe('a financial undertaking', () => {
  const wft = { ...completeFile, wft: true } as const;

  it('owes the people no message, and the authority its report', () => {
    expect(advice(completeFile)).toContain('vertel het aan de mensen');
    expect(advice(wft)).toBe(
      'Meld het bij de AP. De mensen inlichten vraagt de AVG niet van u (art. 42 UAVG). Kijk na wat de Wft van u vraagt.',
    );
    expect(deviates(file({ ...wft, 'tell-people': false }), 'people')).toBe(false);
    expect(deviates(file({ ...wft, 'tell-authority': false }), 'authority')).toBe(true);
  });

  it('is asked for only where a business works with money, and only when it matters', () => {
    const asks = (sector: string, change: Readonly<Record<string, Value>> = {}) =>
      nextInTriage(fileOf({ ...completeFile, whose: 'own', ...change }, { ...bakery, sector }));
    expect(asks('food')).toBeUndefined();
    expect(asks('finance')).toBe('wft');
    expect(asks('finance', { recipients: 'none', nature: ['confidentiality'] })).toBeUndefined();
  });
});

describe('a decision of before', () => {
  it('departs when that was said then, and not because the law is read anew', () => {
    const today = file({ ...completeFile, 'tell-authority': false, 'authority-reason': 'Klein.' });
    const decision = today.answers.get('tell-authority');
    if (decision === undefined) throw new Error('no decision');
    expect(deviates(today, 'authority')).toBe(true);
    const before = new Map([...today.answers, ['tell-authority', { ...decision, checklistVersion: 1 }]]);
    expect(deviates(today.withAnswers(before), 'authority')).toBe(false);
  });

  it('an answer to the earlier question about what the data tell still counts', () => {
    const facts = { ...completeFile, data: ['name', 'contact'], recipients: 'known', intent: false, people: 2 };
    for (const [tells, most] of [
      ['nothing', 'nobody'],
      ['profile', 'authority'],
      ['danger', 'people'],
    ] as const)
      expect(assessed(file({ ...facts, tells, nature: ['confidentiality'] })), tells).toMatchObject({
        most,
        decided: true,
      });
  });
});
