// No sentence keeps the program busy without end: no pattern can read the same words in ways that multiply with each word more.
import { describe, expect, it } from 'vitest';
import { patternsOfSources, waysToReadTwice } from '../dev/patterns.js';

describe('the patterns of the sources', () => {
  it('each read the same words in one way', async () => {
    const patterns = await patternsOfSources();
    expect(patterns.length).toBeGreaterThan(2000);
    const offences = patterns.flatMap((pattern) => {
      const ways = waysToReadTwice(pattern);
      return ways.length === 0 ? [] : [`${ways.join('; ')} in ${pattern}`];
    });
    expect(offences).toEqual([]);
  });

  it.each([
    ['a word that stands there twice', /^(?:(?:ja|ok|ok) )*zo$/],
    ['a word that another way to write it is too', /^(?:(?:oke?|nee|ok)[, ]+)+zo$/],
    ['what parts the words, in the words too', /^(?:\S+[, ]+){0,6}?zo$/],
    ['words with nothing between them', /^(?:(?:\S+@\S+|of)[, ]*)+$/],
  ])('would be found with %s', (_, pattern) => {
    expect(waysToReadTwice(pattern)).not.toEqual([]);
  });
});
