// How many people it is about, put right in a few words.
import { expect, it } from 'vitest';
import { peopleAnew } from '../../../src/registers/breach/rules/hearing/people-anew.js';

it.each([
  ['aantal moet 36 zijn', 40, 36],
  ['het aantal mensen is 36 geen 40', 40, 36],
  ['398 mensen, niet 300', 300, 398],
  ['d-001 aantal mensen moet 36 zijn', undefined, 36],
  ['nee 12 kinderen, niet 20', 20, 12],
  ['niet 20 maar 12', 20, 12],
  ['20 moet 12 zijn', 20, 12],
  ['het aantal klopt niet, moet 36 zijn', 40, 36],
  ['verander het aantal naar 36', 40, 36],
  ['het aantal is twaalf', 40, 12],
  ['aantal is toch ongeveer 50 mensen', 40, 50],
  ['het waren er 36 en geen 40', 40, 36],
  ['eigenlijk waren het maar 38 mensen', 40, 38],
])('"%s" (was %s) is %s', (text, known, now) => {
  expect(peopleAnew(text, known)).toBe(now);
});

it.each([
  ['aantal regels moet 36 zijn', 40],
  ['398 mensen, niet 300', 10],
  ['aantal moet nog bekend worden', 3],
  ['40 klanten', 3],
  ['moet het aantal 36 zijn?', 3],
  ['de laptop is niet versleuteld', 3],
])('"%s" (was %s) puts nothing right', (text, known) => {
  expect(peopleAnew(text, known)).toBeUndefined();
});
