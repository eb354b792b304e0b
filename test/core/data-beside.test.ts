// Kinds of data in a description of what is done: only what is kept, and no word that merely ends or sounds like one.
import { expect, it } from 'vitest';
import { dataBeside } from '../../src/registers/activities/rules/data-beside.js';

it.each([
  'we sturen een nieuwsbrief via Mailblue',
  'we verhuren fietsen aan toeristen',
  'we besturen bussen',
  'we huren mensen in',
  'we nemen telefoon op',
  'we repareren telefoons',
  'mensen laten hun telefoon liggen',
])('"%s" names no data', (text) => {
  expect(dataBeside(text, []).ids).toEqual([]);
});

it.each([
  ['we bewaren overuren', ['working-hours']],
  ['werkuren en diensturen', ['working-hours']],
  ['naam en telefoon', ['name', 'phone']],
  ['we noteren telefoon en mail', ['email', 'phone']],
  ['de telefoonnummers van ouders', ['phone']],
  ['een lijst met mail en telefoon', ['email', 'phone']],
])('"%s" names %j', (text, ids) => {
  expect(dataBeside(text, []).ids.toSorted()).toEqual(ids);
});
