// In which words the other language is asked for, and in which it is only mentioned.
import { describe, expect, it } from 'vitest';
import { languageAsked } from '../../../src/core/understanding/talk/language-asked.js';

describe('a language is asked for', () => {
  it.each([
    ['english please', 'en'],
    ['English', 'en'],
    ['switch to english', 'en'],
    ['do you speak english?', 'en'],
    ['can we do this in english', 'en'],
    ['Hi! can we do english?', 'en'],
    ["sorry i don't speak dutch", 'en'],
    ['can i type english here', 'en'],
    ['can we doen dit in english pls', 'en'],
    ['spreekt u ook engels?', 'en'],
    ['kan het ook in het engels', 'en'],
    ['I prefer English', 'en'],
    ['in het engels graag', 'en'],
    ['nederlands graag', 'nl'],
    ['kunnen we weer verder in het nederlands?', 'nl'],
    ['sorry ik spreek geen engels', 'nl'],
    ["I can't read Dutch very well", 'en'],
    ['no dutch please', 'en'],
  ] as const)('"%s": %s', (text, language) => {
    expect(languageAsked(text)).toBe(language);
  });
});

describe('a language is only mentioned', () => {
  it.each([
    'wij geven les in engels',
    'klant sprak geen nederlands, ik gaf hem de verkeerde map',
    'ik had iemand aan de lijn die geen engels spreekt',
    'sorry, the customer did not speak dutch so I sent the wrong file',
    'we hebben geen nederlands contract',
    'Taleninstituut English Plus',
    'a customer asked for his data in english',
    'mail in het engels naar de verkeerde klant gestuurd',
    'our privacy statement is in english',
    'privacyverklaring in het engels',
    'can i have the register in english for our auditor',
    'moet de privacyverklaring ook in het engels',
    '.'.repeat(100_000),
    'in '.repeat(40_000),
  ])('"%.60s"', (text) => {
    expect(languageAsked(text)).toBeUndefined();
  });
});
