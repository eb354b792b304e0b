// What stands on the screen may be typed, with the words around it that only pick.
import { describe, expect, it } from 'vitest';
import { optionNamed } from '../../../src/core/engine/typed/option-named.js';

const ready = ['Ja, beantwoord', 'Ja, de persoon trok het in', 'Nee, nog niet'];
const doubt = ['Nee, het is duidelijk', 'Ja, dat wil ik nagaan'];
const named = (text: string, ones: readonly string[]) => optionNamed(text, ones, (one) => [one]);

describe('the name of one of several', () => {
  it.each([
    ['Ja, beantwoord', ready, 'Ja, beantwoord'],
    ['ja beantwoord', ready, 'Ja, beantwoord'],
    ['beantwoord', ready, 'Ja, beantwoord'],
    ['ok doe maar beantwoord dan', ready, 'Ja, beantwoord'],
    ['beantwoord hoor!', ready, 'Ja, beantwoord'],
    ['nog niet', ready, 'Nee, nog niet'],
    ['nee het is duidelijk', doubt, 'Nee, het is duidelijk'],
    ['het is duidelijk', doubt, 'Nee, het is duidelijk'],
    ['dat wil ik nagaan', doubt, 'Ja, dat wil ik nagaan'],
    ['dan maar Op mijn lijst', ['Op mijn lijst', 'Vraag mijn adviseur'], 'Op mijn lijst'],
  ])('"%s"', (text, ones, found) => {
    expect(named(text, ones)).toBe(found);
  });

  it.each([
    ['ja', ready],
    ['nee', doubt],
    ['beantwoord is het zeker niet', ready],
    ['het is niet duidelijk', doubt],
    ['de persoon', ready],
    ['', ready],
    ['!?', ready],
  ])('is not in "%s"', (text, ones) => {
    expect(named(text, ones)).toBeUndefined();
  });

  it('is nobody knows whose where two are called so', () => {
    expect(named('gemaild', ['Ja, gemaild', 'Nee, gemaild'])).toBeUndefined();
  });
});
