// Which programs a sentence names: typing errors and all, and no word that only looks like one.
import { expect, it } from 'vitest';
import { programsIn } from '../../src/registers/suppliers/rules/told.js';

const named = (text: string) => programsIn(text).map(({ name }) => name.nl);

it.each([
  ['we houden de uren bij in moneybrid', 'Moneybird'],
  ['wij mailen met mail chimp en outlok', 'Mailchimp'],
  ['the wages are in employess', 'Employes'],
  ['reserveringen lopen via booking', 'Booking.com'],
  ['the hours are in keeping', 'Keeping.nl'],
])('hears the program in "%s"', (text, program) => {
  expect(named(text)).toContain(program);
});

it.each([
  'an ex employee asks for a copy of everything',
  'our employees keep their badge until they leave, and the employer pays',
  'he made a complaint about compliance',
  'we are keeping the fresh bread for a booking',
  'onze teamleider kan zich niet aanmelden',
  'a note on the door, and a contact from the street',
  'op het signaal van de strips zette hij een boeking stil',
])('hears none in "%s"', (text) => {
  expect(named(text)).toEqual([]);
});
