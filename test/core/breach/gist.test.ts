// What a breach is about in one line, for whoever takes it on: the sentence that says what happened.
import { expect, it } from 'vitest';
import { gistOf } from '../../../src/registers/breach/rules/gist.js';
import { fileOf } from './file.js';

it.each([
  [
    'hee ik denk dat ik iets stoms heb gedaan. nieuwsbrief met alle klanten in de cc gestuurd',
    'nieuwsbrief met alle klanten in de cc gestuurd',
  ],
  ['Hoi! Er is iets fout gegaan. Map met facturen stond open.', 'Map met facturen stond open.'],
  ['shit. telefoon kwijt', 'telefoon kwijt'],
  ['Laptop gestolen uit de auto. Er stonden klanten op.', 'Laptop gestolen uit de auto.'],
  ['ik heb een mail naar de verkeerde klant gestuurd', 'ik heb een mail naar de verkeerde klant gestuurd'],
  ['hoi', 'hoi'],
  [
    "hoi samira hier van de kikker. volgens mij heb ik iets stoms gedaan, foto's in de verkeerde groep gezet",
    "foto's in de verkeerde groep gezet",
  ],
  ['Goedemorgen, met Joost van de balie. Ik geloof dat ik iets doms heb gedaan. Lijst kwijt.', 'Lijst kwijt.'],
  ['de map van hier is kwijt', 'de map van hier is kwijt'],
])('"%s"', (told, gist) => {
  expect(gistOf(fileOf({ 'what-happened': told }), 'nl', { labelOnly: false })).toBe(gist);
});
