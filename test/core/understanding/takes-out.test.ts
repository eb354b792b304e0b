// What takes back what was answered last, and what only takes something out of a list.
import { expect, it } from 'vitest';
import { steering } from '../../../src/core/understanding/talk/steering.js';

it.each([
  'maak dat maar weer ongedaan',
  'dat antwoord was verkeerd, terugdraaien graag',
  'nee dat bedoel ik niet, haal dat weg',
])('is taken back: "%s"', (said) => {
  expect(steering(said)).toBe('undo');
});

it.each(['haal dat begeleiden maar weg', 'haal die leverancier maar weg', 'doe die telefoonnummers maar weg'])(
  'takes back nothing that was stored: "%s"',
  (said) => {
    expect(steering(said)).not.toBe('undo');
  },
);
