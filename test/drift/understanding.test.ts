// The weights belong to the examples and to how a sentence is taken apart: whoever changes one makes the other anew.
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askedSums } from '../../src/registers/overview/rules/asked-sums.js';
import { weights } from '../../src/registers/overview/rules/weights.js';
import { askedFingerprint } from '../understanding/asked.js';
import { readExamples } from '../understanding/examples.js';
import { fingerprint } from '../understanding/lessons.js';

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

it('what questions are known by is learnt from the questions as they are: else run `npm run generate`', () => {
  expect(askedSums.learntFrom).toBe(askedFingerprint());
});

it('what questions are known by is less than a third of a megabyte', () => {
  expect(statSync('src/registers/overview/rules/asked-sums.ts').size).toBeLessThan(333_000);
});
