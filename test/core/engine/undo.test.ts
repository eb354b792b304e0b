// What takes back a person's last turn, where more was stored at the same place since.
import { describe, expect, it } from 'vitest';
import { type Answer, latest } from '../../../src/core/engine/answers.js';
import { undo } from '../../../src/core/engine/undo.js';

const version = (n: number, value: string, by: string, more: Partial<Answer> = {}): Answer => ({
  path: 'name',
  n,
  value,
  provenance: 'bevestigd',
  source: null,
  by,
  at: `2026-11-24T08:0${n}:00.000Z`,
  turn: `turn-${n}`,
  checklistVersion: 1,
  ...more,
});
const before = version(1, 'Winkel', 'anna');
const last = version(2, 'Kapsalon', 'anna');
const undone = (since: Answer) => {
  const versions = [before, last, since];
  return undo(versions, latest(versions), 'anna');
};

describe('the last turn of somebody', () => {
  it('is restored as the version after what the program worked out since', () => {
    const worked = version(3, 'Kapper', 'anna', { source: 'follows' });
    expect(undone(worked)).toMatchObject({ turn: 'turn-2', writes: [{ n: 4, value: 'Winkel' }], changedSince: [] });
  });

  it('stays as it is where another person changed it since', () => {
    expect(undone(version(3, 'Kapper', 'bram'))).toMatchObject({ writes: [], changedSince: ['name'] });
  });

  it('is restored where only the program worked something out in the turn of another person', () => {
    const worked = version(3, 'Kapper', 'bram', { source: 'follows' });
    expect(undone(worked)).toMatchObject({ writes: [{ n: 4, value: 'Winkel' }], changedSince: [] });
  });
});
