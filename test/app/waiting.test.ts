// Words that wait for a person: for a while, for them alone, and in memory.
import { describe, expect, it } from 'vitest';
import { WaitingWords } from '../../src/app/typing/waiting-words.js';

const told = { text: 'de laptop is weg', at: '2026-11-25T08:00:00.000Z' } as const;

describe('what waits for a person', () => {
  it('is there for a quarter of an hour, and for nobody else', () => {
    const waiting = new WaitingWords();
    waiting.keep('org', 'piet', { told }, told.at);
    expect(waiting.of('org', 'piet', '2026-11-25T08:14:00.000Z').told).toEqual(told);
    expect(waiting.of('org', 'noor', '2026-11-25T08:01:00.000Z')).toEqual({});
    expect(waiting.of('other', 'piet', '2026-11-25T08:01:00.000Z')).toEqual({});
    expect(waiting.of('org', 'piet', '2026-11-25T08:16:00.000Z').told).toBeUndefined();
  });

  it('and so is what was proposed: "ja" a day later means nothing', () => {
    const waiting = new WaitingWords();
    waiting.keep('org', 'piet', { yes: 'agree|x|name' }, told.at);
    expect(waiting.of('org', 'piet', '2026-11-25T08:14:00.000Z').yes).toBe('agree|x|name');
    expect(waiting.of('org', 'piet', '2026-11-26T08:00:00.000Z')).toEqual({});
  });

  it('is gone from memory too, also of who never comes back', () => {
    const waiting = new WaitingWords();
    waiting.keep('org', 'piet', { told }, told.at);
    waiting.forgetBefore('2026-11-25T09:00:00.000Z');
    expect(
      JSON.stringify([...Object.values(waiting)].map((one) => (one instanceof Map ? [...one] : one))),
    ).not.toContain('laptop');
  });

  it('is forgotten at once when nothing waits any longer', () => {
    const waiting = new WaitingWords();
    waiting.keep('org', 'piet', { told }, told.at);
    waiting.keep('org', 'piet', {}, told.at);
    expect(waiting.of('org', 'piet', '2026-11-25T08:01:00.000Z')).toEqual({});
  });
});
