// How somebody is reached, as it is written in one line.
import { expect, it } from 'vitest';
import { questionOf } from '../../../src/core/engine/scope.js';
import { written } from '../../../src/core/understanding/values/written-said.js';
import { registers } from '../../../src/registers/index.js';

function contact(text: string) {
  const question = questionOf(registers.checklistOf('organisation'), 'contact');
  if (question?.kind !== 'text') throw new Error('contact is not asked in text');
  return written(question, text, undefined);
}

it.each([
  ['06 12345678', 'certain'],
  ['06 12345678 of 0570 612345', 'likely'],
])('"%s" is an answer that is %s', (text, sure) => {
  expect(contact(text)?.sure).toBe(sure);
});

it('reads tens of thousands of numbers at once', () => {
  expect(() => contact('12 '.repeat(60_000))).not.toThrow();
});
