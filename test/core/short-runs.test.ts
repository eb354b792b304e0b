import { describe, expect, it } from 'vitest';
import { shortRuns } from '../../src/core/short-runs.js';

describe('a run of the same', () => {
  it.each([
    ['dots', '.'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['different signs', '?! '.repeat(30_000)],
    ['a word', 'en '.repeat(30_000)],
    ['a few words', 'x, y en '.repeat(10_000)],
    ['a digit behind a dot', '.1'.repeat(50_000)],
  ])('of %s is cut short', (_, run) => {
    const heard = shortRuns(`De laptop is weg ${run} uit de auto`);
    expect(heard.length).toBeLessThan(1000);
    expect(heard.startsWith('De laptop is weg ')).toBe(true);
    expect(heard.endsWith('uit de auto')).toBe(true);
  });

  it.each([
    `Gisteren is een laptop gestolen.\n\n${'-'.repeat(70)}\nVan: winkel@example.nl`,
    '10000000000000000000000000000000000000000000000000000000000',
    'nee nee nee nee nee nee nee nee nee nee, niet die',
  ])('that people write stays as it is: %s', (text) => {
    expect(shortRuns(text)).toBe(text);
  });
});
