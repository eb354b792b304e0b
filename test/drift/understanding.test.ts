// The weights belong to the examples and to how a sentence is taken apart: whoever changes one makes the other anew.
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { weights } from '../../src/registers/overview/rules/weights.js';
import { readExamples } from '../understanding/examples.js';
import { fingerprint } from '../understanding/lessons.js';
import { marksLearnt, sumsLearnt } from '../understanding/sums.js';

it('the weights are learnt from the examples as they are: else run `npm run generate`', () => {
  expect(weights.learntFrom).toBe(fingerprint([...readExamples(), ...readExamples('kinds')]));
});

it('the weights are less than a megabyte', () => {
  expect(statSync('src/registers/overview/rules/weights.ts').size).toBeLessThan(1_000_000);
});

it('the examples are many, and a third of what they are held against looks like a breach or a request', () => {
  const examples = readExamples();
  expect(examples.length).toBeGreaterThan(1500);
  const others = examples.filter(({ intent }) => ['shop', 'denial', 'hypothesis', 'news', 'handled'].includes(intent));
  expect(others.filter(({ about }) => about.length > 0).length).toBeGreaterThan(others.length / 3);
});

it('the marks are learnt from the texts as they are, and take less than half a megabyte: else run `npm run generate`', () => {
  expect(marksLearnt.known).toBe(marksLearnt.fingerprint());
  expect(statSync(marksLearnt.file).size).toBeLessThan(500_000);
});

it.each(sumsLearnt)('the sums in $file are learnt from the texts as they are: else run `npm run generate`', (sums) => {
  expect(sums.known).toBe(sums.fingerprint());
});

it.each(sumsLearnt)('the sums in $file are less than a third of a megabyte', ({ file }) => {
  expect(statSync(file).size).toBeLessThan(333_000);
});
