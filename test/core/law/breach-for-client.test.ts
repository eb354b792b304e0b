// A breach of data that we hold for a client: the client is warned, by when, and nothing of a controller is left.

import { describe, expect, it } from 'vitest';
import { applicableQuestions } from '../../../src/core/engine/applies.js';
import type { Value } from '../../../src/core/engine/value.js';
import { proseText } from '../../../src/core/prose.js';
import {
  clientClockOf,
  deviates,
  isClockStopped,
  isForClient,
  mustStillWarnClient,
} from '../../../src/registers/breach/rules/answers.js';
import { breachLaws } from '../../../src/registers/breach/rules/clock.js';
import { breachAdvice } from '../../../src/registers/breach/rules/findings.js';
import { mailToAdviser } from '../../../src/registers/breach/rules/papers/letters.js';
import { adviceOn } from '../../../src/registers/breach/rules/words.js';
import { bakery, completeFile, fileOf, now } from '../breach/file.js';

const zone = 'Europe/Amsterdam';
const noticed = { 'noticed-at': '2026-10-24T07:00:00.000Z' };
const answers = (change: Readonly<Record<string, Value | null>>) => fileOf({ ...noticed, ...change }).answers;

describe('a breach of the data of a client', () => {
  it.each<[string, Readonly<Record<string, Value | null>>, boolean]>([
    ['a client is named', { client: 'Bakkerij Jansen' }, true],
    ['only the hours of the contract are known', { 'client-hours': 4 }, true],
    ['the client was told', { 'client-told-at': '2026-10-24T08:00:00.000Z' }, true],
    ['nothing of it was filled in', {}, false],
    ['the client is not known', { client: null }, false],
    ['"nee" was typed', { client: 'Nee.' }, false],
    ['"n.v.t." was typed', { client: 'n.v.t.', 'client-hours': 4 }, false],
  ])('is one when %s', (_, change, forClient) => {
    expect(isForClient(answers(change))).toBe(forClient);
    expect(isClockStopped(answers(change))).toBe(forClient);
  });

  it('is told within the hours of the contract, counted as they pass when the clocks change', () => {
    expect(clientClockOf(answers({ client: 'Jansen', 'client-hours': 36 }), zone)).toEqual({
      deadline: '2026-10-25T19:00:00.000Z',
      hours: 36,
      byContract: true,
    });
  });

  it('is told within our own hours where no contract says so, which are dated data', () => {
    const clock = clientClockOf(answers({ client: 'Jansen' }), zone);
    expect(clock).toEqual({ deadline: '2026-10-25T07:00:00.000Z', hours: 24, byContract: false });
    expect(breachLaws.map(({ from, clientHours }) => [from, clientHours])).toEqual([['2018-05-25', 24]]);
  });

  it('counts from the message of our own supplier, when that is how we know', () => {
    const told = { learned: 'supplier', 'supplier-told-at': '2026-10-24T09:00:00.000Z', client: 'Jansen' };
    expect(clientClockOf(answers(told), zone)?.deadline).toBe('2026-10-25T09:00:00.000Z');
  });

  it('has no moment while it is not known when it was noticed, and none to warn once the client knows or it was no breach', () => {
    expect(clientClockOf(fileOf({ client: 'Jansen' }).answers, zone)).toBeUndefined();
    expect(mustStillWarnClient(answers({ client: 'Jansen' }))).toBe(true);
    expect(mustStillWarnClient(answers({ client: 'Jansen', 'client-told-at': now }))).toBe(false);
    expect(mustStillWarnClient(answers({ client: 'Jansen', 'is-breach': false }))).toBe(false);
  });

  it('is advised before anything is weighed: warn the client, leave the AP to the client', () => {
    for (const known of [noticed, completeFile]) {
      const { nl, en } = adviceOn(fileOf({ ...known, client: 'Jansen' }));
      expect(nl).toMatch(/^Waarschuw meteen elke opdrachtgever/);
      expect(nl).toContain('Meld het niet zelf bij de AP');
      expect(en).toContain('Do not report it to the AP yourself');
    }
    const finding = breachAdvice.finds(fileOf({ ...completeFile, client: 'Jansen' }), undefined);
    expect(finding?.nl).not.toMatch(/Meld het bij de AP, en|extra bescherming/);
  });

  it('departs from no advice of a controller, whatever is decided', () => {
    const decided = { ...completeFile, client: 'Jansen', 'tell-authority': false };
    expect(deviates(fileOf(decided), 'authority')).toBe(false);
    expect(deviates(fileOf({ ...decided, client: 'nee' }), 'authority')).toBe(true);
  });

  it('asks nothing about telling the people, and keeps what was decided before', () => {
    const asks = (change: Readonly<Record<string, Value | null>>) => {
      const file = fileOf({ ...noticed, 'is-breach': true, ...change });
      return file.checklist.sections.some(
        (section) => section.id === 'people-decision' && applicableQuestions(section, file).length > 0,
      );
    };
    expect(asks({})).toBe(true);
    expect(asks({ client: 'Jansen' })).toBe(false);
    expect(asks({ client: 'Jansen', 'tell-people': false })).toBe(true);
  });

  it('keeps the clock of the authority as soon as somebody decided to report, as when the client asks for it', () => {
    expect(isClockStopped(answers({ client: 'Jansen', 'is-breach': true, 'tell-authority': true }))).toBe(false);
  });

  it('is put to the adviser as that, without questions of the form of the AP', () => {
    const file = fileOf({ ...noticed, client: 'Jansen', 'client-hours': 4 }, bakery);
    const mail = proseText(mailToAdviser(file, 'nl'));
    expect(mail).toContain('Opdrachtgever weet het uiterlijk: 24 oktober 2026 om 13:00');
    expect(mail).toContain('Waarschuw meteen elke opdrachtgever');
    expect(mail).not.toMatch(/Uiterlijk melden|4\.2 Ontdekt op/);
  });
});
