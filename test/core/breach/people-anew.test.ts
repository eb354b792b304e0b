// How many people it is about, put right in a few words.
import { expect, it } from 'vitest';
import { peopleAnew } from '../../../src/registers/breach/rules/hearing/people-anew.js';

it.each([
  ['aantal moet 36 zijn', 40, 36],
  ['het aantal mensen is 36 geen 40', 40, 36],
  ['398 mensen, niet 300', 300, 398],
  ['250 patients not 200', 200, 250],
  ['14 gasten, niet 12', 12, 14],
  ['it were 30 guests, not 20', 20, 30],
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
  ['het blijken er toch 45 te zijn', 43, 45],
  ['Het blijken 45 patiënten te zijn.', 43, 45],
  ['het blijkt om 45 mensen te gaan', 43, 45],
  ['nu blijkt dat het er 45 zijn', 43, 45],
  ['het bleken er uiteindelijk vijfenveertig', 43, 45],
  ['we hebben geteld, het zijn er 45', 43, 45],
  ['nageteld: 45 mensen', 43, 45],
  ['uiteindelijk zijn het 45 patienten', 43, 45],
  ['het zijn er 45 geworden', 43, 45],
  ['it turns out there are 134 people', 120, 134],
  ['turned out to be 134 customers', 120, 134],
  ['it turns out it was only 12 people after all', 120, 12],
  ['we counted again, it is 134 people', 120, 134],
  ['het waren er 47', 45, 47],
  ['er waren er maar 12', 45, 12],
  ['sorry, het waeren er 47', 45, 47],
  ['there were 47', 45, 47],
  ['oh wacht er waren toch 47 klanten', 45, 47],
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
  ['het blijken 2 laptops te zijn', 43],
  ['het blijkt 3 dagen geleden te zijn', 43],
  ['het blijken er 3 te zijn met een bsn', 43],
  ['het blijkt dat we 45 leveranciers hebben', 43],
  ['blijken het er 45 te zijn?', 43],
  ['it turns out there are 2 laptops', 43],
  ['it turns out we have 12 suppliers', 43],
  ['uiteindelijk zijn het 2 mappen', 43],
  ['we hebben 45 patienten geteld in mei', 43],
  ['het waren er 47 uit de kassa', 45],
  ['er waren 2 laptops', 45],
  ['nee toch 14', 45],
  ['we waren met 12', 45],
])('"%s" (was %s) puts nothing right', (text, known) => {
  expect(peopleAnew(text, known)).toBeUndefined();
});
