// What happens when more comes in than can be done: some are told to come back, and nobody waits behind another's haste.
import { describe, expect, it } from 'vitest';
import { Admission, cannotWait } from '../../src/app/admission.js';

const limits = { person: 3, workspace: 5, all: 8, urgent: 2, waitMs: 500, calm: 2 };

/** Work that is under way until it is let go. */
function held() {
  const doors: (() => void)[] = [];
  const admission = new Admission(limits);
  const begin = (person: string, workspace = 'bakery', urgent = false) =>
    admission
      .during({ person, workspace, urgent }, () => new Promise<void>((resolve) => doors.push(resolve)))
      .then(
        () => 'done',
        (error: unknown) => (error instanceof Error && 'code' in error ? error.code : 'failed'),
      );
  const letGo = () => {
    for (const open of doors.splice(0)) open();
  };
  return { begin, letGo };
}

const outcomes = async (work: readonly Promise<unknown>[], letGo: () => void) => {
  await Promise.resolve();
  letGo();
  return Promise.all(work);
};

describe('what is under way', () => {
  it('of one person is bounded, and another of the same workspace still gets a turn', async () => {
    const { begin, letGo } = held();
    const all = [begin('anna'), begin('anna'), begin('anna'), begin('anna'), begin('piet')];
    expect(await outcomes(all, letGo)).toEqual(['done', 'done', 'done', 'too-busy', 'done']);
  });

  it('of one workspace is bounded, and another workspace still gets a turn', async () => {
    const { begin, letGo } = held();
    const all = [...'abcdef'].map((person) => begin(person)).concat(begin('piet', 'butcher'));
    expect(await outcomes(all, letGo)).toEqual([...Array(5).fill('done'), 'too-busy', 'done']);
  });

  it('in all is bounded, and a report is refused last', async () => {
    const { begin, letGo } = held();
    const usual = [...'abcdefghij'].map((person) => begin(person, person));
    const reports = [...'klm'].map((person) => begin(person, person, true));
    expect(await outcomes([...usual, ...reports], letGo)).toEqual([
      ...Array(8).fill('done'),
      'too-busy',
      'too-busy',
      'done',
      'done',
      'too-busy',
    ]);
  });

  it('is less where turns lately took long, a report excepted, and as much as before once they are quick again', async () => {
    let ms = 0;
    const admission = new Admission({ ...limits, calm: 1 }, () => ms);
    const whose = (person: string, urgent = false) => ({ person, workspace: person, urgent });
    const turn = (took: number) =>
      admission.during(whose('anna'), async () => {
        ms += took;
      });
    for (let count = 0; count < 30; count += 1) await turn(2_000);
    const doors: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => doors.push(resolve));
    const first = admission.during(whose('anna'), wait);
    await expect(admission.during(whose('piet'), wait)).rejects.toThrow();
    const report = admission.during(whose('piet', true), wait);
    for (const open of doors.splice(0)) open();
    await Promise.all([first, report]);
    for (let count = 0; count < 60; count += 1) await turn(5);
    const both = [admission.during(whose('anna'), wait), admission.during(whose('piet'), wait)];
    for (const open of doors.splice(0)) open();
    await Promise.all(both);
  });

  it('makes room when it is done, also when it failed', async () => {
    const admission = new Admission({ ...limits, person: 1, workspace: 1, all: 1, urgent: 0 });
    const whose = { person: 'anna', workspace: 'bakery', urgent: false };
    await expect(admission.during(whose, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await admission.during(whose, async () => 'done')).toBe('done');
  });
});

describe('what cannot wait', () => {
  it('is a line that means a breach, and a report that is sent', () => {
    const isUrgent = (typed: string) => typed.startsWith('/datalek');
    expect(cannotWait({ type: 'text', text: '/datalek' }, isUrgent)).toBe(true);
    expect(cannotWait({ type: 'answer', record: 'new:breach-report', values: {} }, isUrgent)).toBe(true);
    expect(cannotWait({ type: 'text', text: '/register' }, isUrgent)).toBe(false);
    expect(cannotWait({ type: 'answer', values: {} }, isUrgent)).toBe(false);
  });
});
