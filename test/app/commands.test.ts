import { describe, expect, it } from 'vitest';
import { folded } from '../../src/core/fold.js';
import { registers } from '../../src/registers/index.js';

const { slashes } = registers;
const commands = slashes.flatMap((slash) => slash.commands);

describe('the commands', () => {
  it('have an id that no other has, because a button names only that', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('are behind slashes of which each word stands for one', () => {
    const words = slashes.flatMap(({ word, also = [] }) => [word, ...also]);
    expect(words).toEqual([...new Set(words)]);
    for (const one of words) expect(folded(one)).toBe(one);
  });
  it.each(slashes)('/$word means one thing by each word', ({ commands: behind, word }) => {
    const words = behind.flatMap((command) => [...new Set([...command.words.nl, ...command.words.en])]);
    expect(new Set(words).size).toBe(words.length);
    for (const one of [...words, word]) expect(folded(one)).toBe(one);
  });
});
