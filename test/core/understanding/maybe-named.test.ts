// What may be the name of something that somebody tells beside the options, and what only says something of them.
import { describe, expect, it } from 'vitest';
import { maybeNamed } from '../../../src/core/understanding/values/maybe-named.js';

describe('words beside the options', () => {
  it.each([
    'mn hulpje kijken daarin',
    'sinds 1 november',
    'vanaf volgend jaar',
    'per 1 januari',
    'later verder hiermee',
    'alle drie',
    'alles klopt',
    'dus alle drie',
    'de rest is goed',
    'die wil ik houden',
    'all of them',
  ])('name nothing: "%s"', (said) => {
    expect(maybeNamed(said)).toBe(false);
  });

  it.each([
    'kleurformules',
    'naam van de hond',
    'het rooster',
    'de penningmeester',
    'per post',
    'kaartenbak',
    'ons kassasysteem',
    'later.nl',
    'Allesbewaard',
    'de mail',
  ])('may be a name: "%s"', (said) => {
    expect(maybeNamed(said)).toBe(true);
  });
});
